"""Two values where one was asked for."""

import pytest

from language.read.answering.answers import answer
from language.read.values.ranges import (
    at_edge,
    counts_within,
    days_within,
    either_name,
    names_within,
    within,
    without_other,
)
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("not sure, either pinnacle or softline", ("pinnacle", "softline")), ("云轩还是长江智联", ("云轩", "长江智联")), ("Softline or Pinnacle?", ("Softline", "Pinnacle")),
        ("softline but maybe pinnacle", ("softline", "pinnacle")), ("softline or so", ()), ("softline", ()), ("softline or softline", ()), ("Orlando or Oregon", ()),
    ],
)  # fmt: skip
def test_two_known_names_are_left_open(text: str, names: tuple[str, ...]) -> None:
    known = {"pinnacle", "softline", "云轩", "长江智联"}
    assert either_name(text, lambda name: name.casefold() in known) == names


@pytest.mark.parametrize(
    ("kind", "text", "open_"),
    [
        ("date", "mid May I think, could be June", True), ("date", "may or june", True), ("date", "it could be June", False), ("amount", "40k I think, might be 45", True),
        ("amount", "could be 40k", False), ("amount", "40k, maybe", False),
    ],
)  # fmt: skip
def test_two_values_are_left_open(kind: str, text: str, open_: bool) -> None:
    assert (len(answer(kind, text, NOW).options) == 2) is open_


def test_sums_left_open_within_a_message() -> None:
    assert within("change Globex to 75k, maybe 80k") == ("75k, maybe 80k",)
    assert within("about between 90 and 100k") == ("between 90 and 100k",)
    assert within("Lidl 60k - 70k, closing June") == ("60k - 70k",)
    assert within("报备宁波港，六十到八十万，六月底") == ("六十到八十万",)
    assert not within("三一到六十万了")
    assert not within("从六十万到八十万")
    assert not within("Lidl for 80k - 20 DataVault - closing 15 May")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("visit Softline tomorrow or Friday at 10", ("tomorrow or Friday",)), ("closing in May, maybe June", ("May, maybe June",)), ("June but could slip to July", ("June but could slip to July",)), ("visit Softline tomorrow and Friday", ()),
        ("visit Softline on Friday or send a mail", ()), ("globex may or june", ("may or june",)), ("globex may or may not sign in June", ()),
    ],
)  # fmt: skip
def test_days_left_open_within_a_message(text: str, days: tuple[str, ...]) -> None:
    assert days_within(text, NOW) == days


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("register Acme via Brightpath or Softline, 95k", ("Brightpath", "Softline")), ("register Acme via Brightpath, not Softline", None),
        ("Brightpath and Softline", None),
    ],
)  # fmt: skip
def test_two_names_left_open_within_a_message(text: str, names: tuple[str, str] | None) -> None:
    assert names_within(text, ["Brightpath", "Softline"]) == names


@pytest.mark.parametrize(
    ("task", "left"),
    [
        ("or friday to call tom", "call tom"),
        ("call tom tomorrow or", "call tom"),
        ("or tuesday", ""),
        ("call tom or anna", "call tom or anna"),
        ("或者后天给陈静打电话", "给陈静打电话"),
    ],
)
def test_a_task_without_its_other_day(task: str, left: str) -> None:
    assert without_other(task, NOW) == left


@pytest.mark.parametrize(
    ("text", "part", "so"),
    [
        ("remind me tomorrow or friday to call tom", "tomorrow or friday", True),
        ("remind me to call tom tomorrow or friday", "tomorrow or friday", True),
        ("提醒我明天或者后天给陈静打电话", "明天或者后天", True),
        ("remind me to ask if May or June is better", "May or June", False),
    ],
)
def test_the_days_of_a_reminder(text: str, part: str, so: bool) -> None:
    assert at_edge(part, text) is so


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("客户预算大概60到70万", ("60到70万",)),
        ("X60 to 70", ()),
        ("60 to 70k", ("60 to 70k",)),
        ("set D-46401 to 65k", ()),
        ("maybe 10 grand, maybe 15", ("10 grand, maybe 15",)),
    ],
)
def test_two_sums_within_a_message_behind_any_chinese_word(text: str, sums: tuple[str, ...]) -> None:
    assert within(text) == sums


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("Adidas, 60-70 seats", True),
        ("报备阿里云，50-60套", True),
        ("24/7 support, 40 seats", False),
        ("June 10-20, 40 seats", False),
        ("60-70k, 40 seats", False),
    ],
)
def test_counts_left_open_within_a_message(text: str, so: bool) -> None:
    assert counts_within(text) is so
