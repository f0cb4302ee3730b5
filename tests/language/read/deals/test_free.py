"""Sentences that ask whether a customer is free."""

import pytest

from language.read.deals.free import (
    apart,
    asks_if_free,
    name_asked,
    named_alone,
    names_asked,
    next_step,
    of_it,
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("is 三一重工 free?", "三一重工"),
        ("Globex free?", "Globex"),
        ("bmw is free?", "bmw"),
        ("对了远景能源有人报了吗", "远景能源"),
        ("is globex already taken", "globex"),
        ("don't register anything, just checking if Lidl is free", "Lidl"),
        ("先不报备，我就是问下格力有人报吗", "格力"),
        ("has anyone registered Next plc yet?", "Next plc"),
        ('is "First National" free?', "First National"),
        ("someone else registered our customer Nordbank, that's unfair", "Nordbank"),
        ("another partner stole Nordbank from us", "Nordbank"),
        ("别人抢报了我们的客户苏州恒力，不公平", "苏州恒力"),
        ("is Volvo one of our named accounts?", "Volvo"),
        ("华为是不是直签客户", "华为"),
        ("check whether Harbour Mills is free", "Harbour Mills"),
        ("撞单检查 中石化", "中石化"),
        ("查重：远景能源", "远景能源"),
        ("远景能源有人报了吗", "远景能源"),
        ("中石化被报备了没有？", "中石化"),
        ("hmm is bosch free actually?", "bosch"),
        ("is Globex free or taken?", "Globex"),
        ("wait, is there already a deal with Miele?", "Miele"),
        ("等等 比亚迪有人报了吗", "比亚迪"),
        ("is everything free?", ""),
        ("is the meeting room free?", ""),
        ("I am free", ""),
        ("buy one, get one free", ""),
        ("客户比亚迪已经有人报备了吗", "比亚迪"),
    ],
)
def test_the_name_asked_about(text: str, name: str) -> None:
    assert name_asked(text) == name


@pytest.mark.parametrize(
    "text", ["is Globex taken?", "can I register Globex", "远景能源报备了吗", "查一下有没有撞单"]
)
def test_asking_whether_it_is_free(text: str) -> None:
    assert asks_if_free(text)


@pytest.mark.parametrize("text", ["how does Globex stand?", "三一重工那单到哪一步了？", "status of D-1042"])
def test_asking_how_it_stands(text: str) -> None:
    assert not asks_if_free(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lidl and Kaufland - are they taken?", ("Lidl", "Kaufland")),
        ("is Globex free? and what about Initech, Umbrella?", ("Globex", "Initech", "Umbrella")),
        ("腾讯有人报吗？那字节跳动呢", ("腾讯", "字节跳动")),
        ("is Tesla free? and Ford Motor?", ("Tesla", "Ford Motor")),
        ("is Tesla free, and also Ford", ("Tesla", "Ford")),
        ("check Tesla. also Ford please", ("Tesla", "Ford")),
        ("is Tesla free and can I register it?", ()),
        ("is Tesla free? and how long is it protected", ()),
        ("is Acme or Initech free?", ("Acme", "Initech")),
        (
            "could you check whether Bosch, Three Rivers Bank and 三一 are available",
            ("Bosch", "Three Rivers Bank", "三一"),
        ),
        ("Tesla free? and Ford?", ("Tesla", "Ford")),
        ("check these for me: Bosch, BASF", ("Bosch", "BASF")),
        ("check availability: Bosch; BASF", ("Bosch", "BASF")),
        ("Globex、远景能源都空着吗", ("Globex", "远景能源")),
        ("查一下 京东方 中芯国际 长江存储 有没有人报", ("京东方", "中芯国际", "长江存储")),
        ("查一下京东方、中芯国际有没有人报", ("京东方", "中芯国际")),
        ("美的集团 有人报了吗", ()),
        ("查重 美的", ()),
        ("can you check Bosch and Siemens for me", ("Bosch", "Siemens")),
        ("can you look at Bosch and Siemens please", ("Bosch", "Siemens")),
        ("look at my deals and tasks", ()),
        ("查重 美的 格力", ("美的", "格力")),
        ("check Procter and Gamble", ()),
        ("check Siemens and Halske for me", ()),
        ("周五、周六都空着吗", ()),
        ("is Monday or Tuesday free", ()),
        ("check Globex, it is late", ()),
        ("驳回 Globex Corp，已有报备", ()),
        ("批准三一，没有人报备", ()),
        ("三一、徐工已有人报备吗", ("三一", "徐工")),
    ],
)
def test_another_is_asked_about_after_the_first(text: str, names: tuple[str, ...]) -> None:
    assert names_asked(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("包钢能做不", ("包钢",)),
        ("我能报太钢吗", ("太钢",)),
        ("check sany heavy industry", ("sany heavy industry",)),
        ("who's handling Softline now?", ("Softline",)),
        ("who is working on Bosch these days", ("Bosch",)),
        ("check Thursday", ()),
        ("check in with li wei", ()),
        ("check on globex", ()),
        ("can you check bosch rexroth for me", ("bosch rexroth",)),
        ("check my deals", ()),
        ("hi, I'd like to check a customer: Airbus", ("Airbus",)),
        ("please check the customer Airbus Defence for me", ("Airbus Defence",)),
        ("你好在吗，我想查个客户，比亚迪", ("比亚迪",)),
        ("帮我查个客户美的集团", ("美的集团",)),
        ("我能报备一个项目吗", ()),
        ("帮我查下D-99999", ()),
        ("能做不", ()),
        ("美的空着吗", ("美的",)),
        ("云轩想报一个宝钢的项目，能报吗", ("宝钢",)),
        ("我想报宝钢，可以吗", ("宝钢",)),
        ("Softline wants to register ThyssenKrupp, is that possible?", ("ThyssenKrupp",)),
        ("we'd like to register ThyssenKrupp, would that be ok", ("ThyssenKrupp",)),
        ("我想报个项目，可以吗", ()),
        ("Softline wants to register ThyssenKrupp, 60k, June", ()),
    ],
)
def test_one_that_somebody_may_go_after(text: str, names: tuple[str, ...]) -> None:
    assert named_alone(text) == names


def test_names_behind_a_verb_alone() -> None:
    assert names_asked("查一下三一、徐工、中联") == ("三一", "徐工", "中联")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("remind me when it's free", True), ("when will it be free again", True), ("is it a duplicate?", True), ("any other deals with this customer?", True),
        ("does it clash with anything?", True), ("什么时候放出来", True), ("这个客户以前有人报过吗", True), ("别家报过没有", True), ("does anybody else have them?", True), ("is this customer taken?", True), ("do we have any", False), ("他们报过吗", False), ("到期了提醒我", True), ("跟别的项目冲突吗", True),
        ("oh wait is that one there already?", True), ("is it in the system already?", True), ("hang on, do we have that one already?", True),
        ("sorry is this customer in our crm yet?", True), ("have we got them already?", True), ("hm, already there?", True), ("do we have it?", False), ("is that it?", False),
        ("do you have that product?", False), ("等等，这家是不是已经有了？", True), ("系统里有这家了吗", True), ("对了 它在系统里了吗", True), ("这家之前报过了吗", True), ("在吗", False), ("这个有货了吗", False),
        ("remind me when Jonas is free", False), ("is it approved?", False), ("any other news", False), ("到期了吗", False),
    ],
)  # fmt: skip
def test_it_is_asked_of_the_customer_spoken_of(text: str, says: bool) -> None:
    assert of_it(text) is says


def test_words_that_ask_are_no_firm() -> None:
    assert not names_asked("查一下有没有跟宝钢撞单")


def test_several_firms_looked_up_as_one() -> None:
    assert apart("格力和海信", ["格力", "海信"]) == ["格力", "海信"]
    assert apart("Marks and Spencer and Tesco", ["Marks and Spencer", "Tesco"]) == [
        "Marks and Spencer",
        "Tesco",
    ]
    assert apart("Procter and Gamble", ["Procter and Gamble"]) == ("Procter and Gamble",)
    assert apart("Globex now and Acme", ["Globex", "Acme"]) == ("Globex now and Acme",)


def test_whether_it_is_taken_is_no_part_of_the_name() -> None:
    assert name_asked("can I register Bosch or is it taken?") == "Bosch"
    assert (
        name_asked("can I register Siemens Healthineers even if Siemens is taken") == "Siemens Healthineers"
    )


@pytest.mark.parametrize(
    ("text", "asks"),
    [("what now?", True), ("so what can I do", True), ("why should I ask him", True), ("那我该怎么办", True), ("为什么要问经理", True),
     ("what do we do at Bosch", False), ("why", False), ("怎么报备", False)],
)  # fmt: skip
def test_what_can_be_done_then(text: str, asks: bool) -> None:
    assert next_step(text) is asks


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("三一是云轩报的吧", ("三一",)),
        ("三一是我们报的吧", ()),
        ("这单是谁报的", ()),
        ("谁拿了globex这个客户", ("globex",)),
        ("globex谁在跟，李伟吗", ("globex",)),
        ("告诉我kaufmann是哪家报的", ("kaufmann",)),
    ],
)
def test_whether_it_is_another_s_is_a_look_up(text: str, names: tuple[str, ...]) -> None:
    assert named_alone(text) == names
