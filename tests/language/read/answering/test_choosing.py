"""Words that press buttons, and words that point."""

import pytest

from language.read.answering import choosing

FIVE = ["Softline GmbH", "Pinnacle IT LLC", "上海云轩信息技术有限公司", "New: Acme", "Cancel"]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "yes",
            "Yes, please!",
            "ok",
            "sure",
            "是的",
            "好的，提交吧",
            "没问题",
            "行",
            "确认无误",
            "正確",
            "👍",
            "go ahead",
            "lol yes",
            "haha perfect",
        ),
        *(
            "yep send",
            "okey dokey",
            "fine, send it",
            "yep, works for me",
            "yep all good",
            "that's fine",
            "go",
            *("yes pls", "yes sir", "yesss", "yeah man", "okay great", "perfect", "perfect, submit"),
            *("looks good to me", "yes, send it please", "great, send it", "ok cool"),
            *(
                "yes, all correct",
                "everything's right, send it",
                "that's perfect, please submit it",
                "fine, submit it then",
            ),
            *(
                "I'm happy with that, go ahead and submit",
                "all good, you can send it",
                "that is right now",
                "ok log it",
            ),
            *(
                "the rest is fine",
                "sounds right",
                "good, that's what I meant",
                "exactly like that",
                "ok的",
                "kk",
                "I confirm",
            ),
            "嗯，发吧",
            "行，就这么办",
            "好的，交上去吧",
        ),
    ],
)
def test_a_plain_yes(text: str) -> None:
    assert choosing.says_yes(text)
    assert not choosing.says_no(text)


@pytest.mark.parametrize(
    "text", ["no", "no thanks", "noo", "no pls", "no sir", "不用了", "不是", "not now", "👎"]
)
def test_a_plain_no(text: str) -> None:
    assert choosing.says_no(text)
    assert not choosing.says_yes(text)


@pytest.mark.parametrize(
    "text",
    [
        *("ok, let's grab lunch", "yes but 60k", "是的，改成6万", "sure, sounds fun!", "好饿", "", "y" * 500),
        *("send it", "ok, send it to Bob", "发票", "好，发票也要", "go to Softline"),
        *(
            "everything is correct?",
            "right now",
            "ok, log a visit",
            "all good with Softline",
            "perfect storm",
            "almost right",
        ),
        *(
            "that's not all",
            "thank you",
            "log it",
            "correct the amount",
            "yes, save as draft",
            "sure, Nordea",
            "don't submit it",
        ),
    ],
)
def test_a_yes_that_says_more_is_none(text: str) -> None:
    assert not choosing.says_yes(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("1", 0), ("the second one", 1), ("2nd", 1), ("option 3", 2), ("第二个", 1), ("选第三家", 2), ("last one", 4),
        ("最后一个", 4), ("number four please", 3), ("展开说说第一个", 0), ("第二个详细说说", 1), ("tell me more about the second one", 1), ("9", None), ("second thoughts", None), ("", None),
    ],
)  # fmt: skip
def test_a_number_names_a_place(text: str, place: int | None) -> None:
    assert choosing.ordinal(text, 5) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("softline gmbh", 0),
        ("Pinnacle IT", 1),
        ("上海云轩", 2),
        ("cancel", 4),
        ("the softline gmbh", 0),
        ("soft", None),
        ("S", None),
        ("x", None),
    ],
)
def test_a_label_is_meant_whole_or_by_its_beginning(text: str, place: int | None) -> None:
    assert choosing.labelled(text, FIVE) == place


@pytest.mark.parametrize(
    "text",
    ["it", "that one", "this deal", "the last one", "上面那个", "这个单子", "它", "", "mark it as done"],
)
def test_words_that_name_nothing_point(text: str) -> None:
    assert choosing.points(text)


@pytest.mark.parametrize("text", ["Globex", "三一重工", "IT Solutions", "Thatcher Group", "Mark"])
def test_names_do_not_point(text: str) -> None:
    assert not choosing.points(text)


def test_a_name_is_put_where_the_words_point() -> None:
    assert "Globex" in choosing.naming("that one is won", "Globex")
    assert choosing.naming("won!", "Globex") == "Globex won!"
    assert "三一重工" in choosing.naming("这个单子赢了", "三一重工")


@pytest.mark.parametrize(
    ("text", "alone"),
    [("说中文", True), ("English please", True), ("用英文帮我写封邮件", False), ("I speak English", False)],
)
def test_a_language_is_asked_for_alone(text: str, alone: bool) -> None:
    assert choosing.names_language(text) is alone


@pytest.mark.parametrize(
    "part", ["是", "好的", "说的", "the ", "it ", "yes ", "不是", "第一个", "thank you "]
)
def test_long_texts_are_looked_at_once(part: str) -> None:
    text = part * 20_000 + "x"
    assert not choosing.says_yes(text)
    assert not choosing.says_no(text)
    choosing.points(text)
    choosing.owns(text)
    choosing.names_language(part * 26)
    choosing.points((part * 26)[:79])


@pytest.mark.parametrize("text", ["bye", "ok, see you tomorrow", "再见", "好的，回头见"])
def test_farewells(text: str) -> None:
    assert choosing.says_bye(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("submit it", True),
        ("send it off", True),
        ("all fine, please submit this as it is", True),
        ("can you submit it?", True),
        ("submit what?", False),
        ("提交吧", True),
        ("麻烦帮我提交", True),
        ("沒問題，送出", True),
        ("先别提交", False),
        ("提交前再看看", False),
        ("send it", False),
        ("yes", False),
    ],
)
def test_words_that_send_a_form_in(text: str, meant: bool) -> None:
    assert choosing.submits(text) is meant


@pytest.mark.parametrize(
    "text", ["thanks", "Thank you!", "谢谢", "please", "谢谢了", "great", "nice", "sir", "great deal"]
)
def test_a_courtesy_is_neither_yes_nor_no(text: str) -> None:
    assert not choosing.says_yes(text)
    assert not choosing.says_no(text)


@pytest.mark.parametrize("text", ["yes please", "ok, thanks", "好的，谢谢"])
def test_a_yes_stays_one_beside_a_courtesy(text: str) -> None:
    assert choosing.says_yes(text)


@pytest.mark.parametrize("text", ["把最后一个也", "the last one too", "第二个也"])
def test_also_says_nothing_of_which(text: str) -> None:
    assert choosing.points(text)


@pytest.mark.parametrize(
    "text", ["plan a visit with them", "约他们下周三", "提醒我联系对方", "they want a demo"]
)
def test_they_are_somebody_spoken_of(text: str) -> None:
    assert choosing.means_them(text)


@pytest.mark.parametrize("text", ["their deals", "他们的报备", "the theme", "对方的报价", "call Themis Ltd"])
def test_what_is_theirs_is_not_they(text: str) -> None:
    assert not choosing.means_them(text)


@pytest.mark.parametrize(
    "text", ["ok", "Okay, got it!", "noted", "好的", "收到", "嗯嗯，知道了", "👍", "好的谢谢"]
)
def test_somebody_nods(text: str) -> None:
    assert choosing.nods(text)


@pytest.mark.parametrize(
    "text", ["yes", "ok 60k", "是的", "提交", "ok do it", "👎", "no", "好的公司", "哈哈"]
)
def test_who_says_more_does_not_only_nod(text: str) -> None:
    assert not choosing.nods(text)


@pytest.mark.parametrize(
    ("text", "registers"),
    [
        ("那报上", True), ("register it anyway", True), ("great, reserve it for us", True), ("还是要报", True), ("那先占上", True),
        ("great, then I'll register it", True), ("let me register them now", True), ("好，那我就报备了", True), ("可以 我来报一下", True),
        ("register Globex", False), ("I registered it yesterday", False), ("报备远景能源", False), ("好的", False),
    ],
)  # fmt: skip
def test_who_makes_up_his_mind_registers(text: str, registers: bool) -> None:
    assert choosing.registers(text) is registers


@pytest.mark.parametrize(
    ("text", "place"),
    [("the upper one", 1), ("取高的", 1), ("lower", 0), ("低一点的吧", 0), ("the second", 1), ("42", None)],
)
def test_one_of_two_is_the_lesser_or_the_greater(text: str, place: int | None) -> None:
    assert choosing.of_two(text) == place


@pytest.mark.parametrize(
    ("text", "theirs"),
    [("register Loxley for them", True), ("给他们报个湖州久立", True), ("they want 20 seats", False)],
)
def test_a_deal_is_brought_by_somebody_spoken_of(text: str, theirs: bool) -> None:
    assert choosing.brought_by_them(text) is theirs


@pytest.mark.parametrize(
    ("text", "number"), [("2", 2), ("#3", 3), ("No. 4", 4), ("第2个", 2), ("2 of them", 0)]
)
def test_the_number_of_a_row(text: str, number: int) -> None:
    assert choosing.number_alone(text) == number


OF_DEALS = (
    "Stadtwerke Kiel · Softline GmbH · D-48213",
    "Stadtwerke Flensburg · Softline GmbH · D-48214",
    "东方石油 · 云轩 · D-3",
)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("kiel", 0),
        ("Flensburg", 1),
        ("石油", 2),
        ("stadtwerke", None),
        ("Softline", None),
        ("fle", None),
        ("no", None),
        *(
            ("it was Stadtwerke Kiel", 0),
            ("the one with Flensburg", 1),
            ("for Kiel please", 0),
            ("Flensburg I think", 1),
        ),
        *(
            ("not Kiel", None),
            ("what about Kiel", None),
            ("the one with Bremen", None),
            ("it's Stadtwerke", None),
        ),
    ],
)
def test_a_record_is_meant_by_a_word_of_its_name(text: str, place: int | None) -> None:
    assert choosing.labelled(text, OF_DEALS) == place


@pytest.mark.parametrize(
    ("text", "place"), [("集成商", 1), ("做集成的", 1), ("他们是分销商", 0), ("集成电路", None), ("", None)]
)
def test_a_kind_of_firm_is_said_as_a_trade(text: str, place: int | None) -> None:
    assert choosing.traded(text, ["分销型", "集成型", "服务型"]) == place


@pytest.mark.parametrize(
    ("text", "sent"),
    [("ok send it", True), ("go ahead", True), ("可以了，提交", True), ("yes", False), ("send Petra", False)],
)
def test_a_yes_that_sends_in(text: str, sent: bool) -> None:
    assert choosing.sends_off(text) is sent


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("how many deals does it have", "how many deals does Softline have"),
        ("它有几个报备", "Softline有几个报备"),
        ("show its deals", "show Softline's deals"),
    ],
)
def test_whose_something_is(text: str, named: str) -> None:
    assert choosing.owns(text)
    assert choosing.owned(text, "Softline") == named
