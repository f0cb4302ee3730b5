"""Short questions about the deal in hand."""

import pytest

from language.read.talk.clipped import clipped, clipped_of, stands, who_has


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("so until when", "protected_until"), ("cool, till when?", "protected_until"), ("protected til?", "protected_until"),
        ("am I protected already", "protected_until"), ("how many days left", "protected_until"), ("days?", "protected_until"), ("ok and for how long", "protected_until"), ("算保护了吗", "protected_until"), ("哪位领导审", "decider"),
        ("谢谢，能保到几号", "protected_until"), ("有效期呢", "protected_until"), ("现在受保护吗", "protected_until"), ("现在延到哪天", "protected_until"), ("保护到几月", "protected_until"),
        ("answer when?", "decision_due"), ("when's the answer", "decision_due"), ("how long til u decide", "decision_due"), ("要等多久", "decision_due"), ("几时有答复", "decision_due"),
        ("by whom?", "decider"), ("who's looking at it now", "decider"), ("那谁说了算", "decider"),
        ("how much time is left for the decision", "decision_due"), ("最晚什么时候批", "decision_due"), ("how much time is left", "protected_until"),
        ("number?", "reference"), ("编号多少", "reference"), ("since when", "submitted_at"), ("什么时候报的", "submitted_at"),
        ("no", ""), ("ok", ""), ("thanks", ""), ("了", ""), ("number of seats", ""), ("when is easter", ""), ("days off", ""), ("protect Globex", ""),
        ("how long is the demo", ""), ("多少钱", ""), ("什么时候签", ""),
    ],
)  # fmt: skip
def test_a_fact_is_asked_for_in_few_words(text: str, fact: str) -> None:
    assert clipped(text) == fact


@pytest.mark.parametrize(
    "text",
    [
        "status?",
        "what happens next?",
        "what now",
        "where do we stand",
        "any news",
        "did you decide yet?",
        "did you see it already",
        "have you approved it",
        "is it approved?",
        "any decision yet",
        "how's our registration",
        "how is my deal going?",
        "how are our registrations doing",
        "我们的单子咋样了",
        "有结果了吗",
        "我们的项目都批了吗",
        "上次报的那个批了没",
        "到哪一步了",
        "show it",
    ],
)
def test_how_it_stands(text: str) -> None:
    assert stands(text)


@pytest.mark.parametrize(
    "text", ["nothing new", "nothing", "show Globex", "三一怎么样了", "status of Globex", "news: they signed"]
)
def test_what_names_something_or_tells_asks_for_no_more(text: str) -> None:
    assert not stands(text)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("who has it", True),
        ("谁报的", True),
        ("为什么说是同一个", True),
        ("who decides", False),
        ("who is Bob", False),
        ("谁批", False),
    ],
)
def test_who_has_it(text: str, asks: bool) -> None:
    assert who_has(text) is asks


@pytest.mark.parametrize(
    ("text", "name", "fact"),
    [("so until when is voith", "voith", "protected_until"), ("三一到几号", "三一", "protected_until"), ("voith", "voith", ""), ("register voith", "voith", "")],
)  # fmt: skip
def test_a_fact_is_asked_of_a_named_deal(text: str, name: str, fact: str) -> None:
    assert clipped_of(text, name) == fact


@pytest.mark.parametrize(
    "text",
    ["ok and when does it run out", "when will it lapse", "when is it due to expire", "it expires when?", "so when does our protection run out"],
)  # fmt: skip
def test_when_it_runs_out(text: str) -> None:
    assert clipped(text) == "protected_until"
