"""What is said to a form rather than into it."""

import pytest

from language.read.answering.asides import aside, of_the_question


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("why do you need that?", "why"), ("but why?", "why"), ("为什么要这个？", "why"), ("必须填吗", "must"),
        ("who will see this?", "who"), ("will the partner see it?", "who"), ("谁能看到？", "who"),
        ("how do I write it?", "how"), ("怎么填？", "how"), ("what format?", "how"), ("举个例子", "how"),
        ("what do you mean?", "what"), ("什么意思？", "what"),
        ("what have I filled in so far?", "so_far"), ("我填了什么", "so_far"), ("what do you have so far", "so_far"),
        ("what did we say for the amount?", "so_far"), ("what was the question?", "again"), ("你刚才问什么", "again"), ("continue", "again"),
        ("go back", "back"), ("上一步", "back"), ("返回上一题", "back"), ("previous question please", "back"),
        ("how many questions are left?", "left"), ("how much longer is this?", "left"), ("are we done yet?", "left"), ("还有几个问题", "left"), ("快完了吗", "left"),
        ("can I do this later?", "may_later"), ("can we finish it tomorrow", "may_later"), ("可以以后再填吗", "may_later"),
        ("why not?", "why"), ("why not", "why"), ("what's the contact needed for?", "why"), ("what do you need the date for", "why"),
        ("leave it for now, I'll do it later", "later"), ("not now, I'll finish it tomorrow", "later"), ("don't submit it yet", "wait"), ("no, don't register it yet", "wait"), ("haha ok give me a sec", "wait"), ("先别报", "wait"), ("先不报了，回头再说", "later"), ("等会儿再交", "later"), ("先等等", "wait"), ("金额必须现在填吗", "must"), ("我先去开会，存一下", "later"), ("我再想想", "wait"), ("这个发给谁看？", "who"), ("改了会怎么样", "then"), ("sorry, I was on the phone", "wait"), ("let me check with the partner first", "checks"), ("我跟云轩确认一下", "checks"),
        ("what happens when I submit?", "then"), ("hang on, what would happen?", "then"), ("提交以后会怎么样", "then"), ("is the amount above the minimum?", "least"), ("is 40k enough?", "least"), ("金额够吗", "least"),
        ("do I have to name people?", "must"), ("which pinnacle is that?", "so_far"), ("net or gross?", "what"), ("is it before discount?", "what"), ("do you need first names too?", "must"), ("hehe ok one sec", "wait"), ("hmm let me sleep on it", "wait"),
        ("no wait, I need to ask Jonas first", "checks"), ("do you need anything else?", "left"), ("does Softline get to see that?", "who"), ("is it too late to change the partner?", "change"),
        ("can I still cancel after submitting?", "take_back"), ("can I undo that later?", "take_back"), ("提交后还能撤回吗", "take_back"), ("whose contact, the customer's?", "what"), ("go on", "again"), ("can I add it later?", "may_later"),
        ("???", "what"), ("？", "what"), ("...", "again"),
        ("hang on ill do it later", "later"), ("i'll finish this tomorrow", "later"), ("等等，我待会再填", "later"), ("明天再弄吧", "later"), ("im driving, later", "later"), ("开车呢，晚点再说", "later"), ("先放放，我开完会再弄", "later"), ("等我忙完再说", "later"), ("sorry, in a meeting. later", "later"),
        ("ok lets continue", "again"), ("continue with epson", "again"), ("let's go on", "again"), ("好的，继续吧", "again"),
        ("whats it for", "why"), ("what do u need the amount for", "why"), ("what's the point of that", "why"), ("你们为什么要客户名", "why"), ("金额有啥用", "why"), ("这个拿来干什么", "why"),
        ("whats this product called again", "choices"), ("hm what was it called, the storage one", "choices"), ("产品叫什么来着", "choices"),
        ("你问这个干嘛", "why"), ("要这个有什么用", "why"),
        ("有啥用", "why"), ("有什么意义", "why"), ("干嘛要这个", "why"), ("what is it good for?", "why"),
        ("is it mandatory?", "must"), ("can i skip this", "must"), ("这个必填吗", "must"), ("可以不填吗", "must"), ("金额必须填吗", "must"),
        ("can i change it later", "change"), ("is it final?", "change"), ("以后还能改吗", "change"), ("填错了可以改吗", "change"),
        ("whats the minimum", "least"), ("is there a minimum amount?", "least"), ("最低多少", "least"), ("有门槛吗", "least"),
        ("how much should I put?", "much"), ("填多少合适", "much"), ("大概的数可以吗", "much"),
        ("how do i know which product", "choices"), ("which products are there?", "choices"), ("有哪些产品可以选", "choices"), ("怎么知道选哪个产品", "choices"),
        ("is that the signing date or the delivery date", "what"), ("这个是签约日期还是交货日期", "what"),
        ("keep it for later", "later"), ("以后再填", "later"), ("先存着", "later"), ("算了先存着", "later"), ("先不交", "later"), ("还没想好，等会再说", "later"), ("先存着 明天再说", "later"),
    ],
)  # fmt: skip
def test_an_aside_is_known(text: str, kind: str) -> None:
    found = aside(text)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("what's a tier?", "tier"),
        ("什么是保护期？", "保护期"),
        ("保护期是什么意思", "保护期"),
        ("what is deal registration", "deal registration"),
    ],
)
def test_a_word_is_asked_about(text: str, term: str) -> None:
    found = aside(text)
    assert found is not None
    assert (found.kind, found.term) == ("what", term)


@pytest.mark.parametrize(
    "text",
    [
        "FalconGuard",
        "Back Bay Foods",
        "Later Inc",
        "The Who",
        "60k",
        "下周三",
        "what tier is Pinnacle IT?",
        "who is gold in the North?",
        "三一重工是什么级别",
        "backlog",
        "有几个问题要确认",
        "能明天吗",
    ],
)
def test_answers_and_requests_are_none(text: str) -> None:
    assert aside(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "why the price is so high they did not say, later maybe",
        "他们问为什么这么贵，以后再说",
        "keep it for later",
    ],
)
def test_free_words_are_taken_as_they_are(text: str) -> None:
    assert aside(text, free=True) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [("why?", "why"), ("为什么", "why"), ("为什么要问这个", "why"), ("why discount", "why"), ("为什么要折扣", "why"), ("还有几个问题?", "left"), ("can I do this later?", "may_later")],
)  # fmt: skip
def test_plain_asides_are_known_where_any_words_may_stand(text: str, kind: str) -> None:
    found = aside(text, free=True)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize("part", ["why ", "为什么", "what is ", "but and ", "我填了什么"])
def test_long_texts_are_no_asides(part: str) -> None:
    assert aside(part * 20_000) is None
    aside((part * 50)[:99])


@pytest.mark.parametrize(
    "text",
    [
        "what did we say for the amount?", "what amount did we say?", "which product did I put?",
        "金额说的是多少来着？", "产品我填的什么", "我刚才填的金额是多少",
    ],
)  # fmt: skip
def test_what_stands_in_a_field_is_asked_of_the_form(text: str) -> None:
    found = aside(text)
    assert found is not None
    assert found.kind == "so_far"


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("what was the question again?", True), ("why?", True), ("为什么？", True),
        ("Which budget is it?", False), ("why do you need this product?", False), ("什么时候招标？", False),
    ],
)  # fmt: skip
def test_a_question_to_somebody_else_is_not_of_the_form(text: str, so: bool) -> None:
    assert of_the_question(text) is so
