import pytest

from language.read.talk.update import both_days, nothing_new, updates


@pytest.mark.parametrize(
    "text",
    [
        "called pinnacle, sent the kaufmann quote",
        "finished the quote and had a call with brightpath. today softline",
        "昨天主要跑了云轩 陪他们去见了三一的采购",
        "yesterday i was at pinnacle",
        "写完了方案，今天去云轩",
    ],
)
def test_what_was_done_may_be_an_update(text: str) -> None:
    assert updates(text)


@pytest.mark.parametrize(
    "text",
    [
        "sent the quote",
        "what did i do yesterday?",
        "remind me to call bob, and pay",
        "hello there",
        "合同寄了",
    ],
)
def test_other_words_are_none(text: str) -> None:
    assert not updates(text)


@pytest.mark.parametrize(
    "text",
    [
        "昨天把三一的合同发了，今天等客户盖章",
        "今天要去三一现场，昨天准备了材料",
        "昨儿跑了仨客户 今儿个歇着写材料",
        "yesterday sent the contract to Kaufmann, today waiting for the signature",
        "met Globex yesterday, today I'll write the quote",
    ],
)
def test_yesterday_and_today_are_told(text: str) -> None:
    assert both_days(text)


@pytest.mark.parametrize(
    "text",
    [
        "昨天报的今天撤了",
        "三一昨天说，今天签",
        "昨天说的那个报备，今天能批吗",
        "昨天拜访了云轩",
        "did they sign yesterday, or today?",
        "Globex moved from yesterday to today",
    ],
)
def test_other_words_tell_of_no_two_days(text: str) -> None:
    assert not both_days(text)


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("nothing to report today", True), ("no updates from me", True), ("今天没啥要汇报的", True), ("start standup", False), ("开始早会", False),
    ],
)  # fmt: skip
def test_that_there_is_nothing_new(text: str, nothing: bool) -> None:
    assert nothing_new(text) is nothing
