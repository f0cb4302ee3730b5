"""Who was not there, and the days of a visit and of what comes of it."""

import pytest

from language.read.talk.there import absent, alone, due, met_nobody, not_there, until_when, when_it_was


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("no, Petra was not there", ("Petra",)),
        ("petra and tom weren't at the meeting", ("petra", "tom")),
        ("sorry, Petra didn't join", ("Petra",)),
        ("without petra", ("petra",)),
        ("remove Petra from the list", ("Petra",)),
        ("小李没来", ("小李",)),
        ("不对，周总不在", ("周",)),
        ("Petra was there", ()),
        ("they did not like the price at all, it was too high", ()),
    ],
)
def test_who_was_not_there(text: str, names: tuple[str, ...]) -> None:
    assert absent(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("only jonas was there", ("jonas",)),
        ("just Jonas and Tom", ("Jonas", "Tom")),
        ("Jonas only", ("Jonas",)),
        ("只有小李在", ("小李",)),
    ],
)
def test_who_was_there_alone(text: str, names: tuple[str, ...]) -> None:
    assert alone(text) == names


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("it was on Monday", "Monday"),
        ("it was Monday actually", "Monday"),
        ("sorry, that was yesterday, not today", "yesterday"),
        ("the visit was on monday", "monday"),
        ("we met them last week", "last week"),
        ("拜访是昨天的", "昨天"),
        ("其实是周一去的", "周一"),
        ("it was about pricing", ""),
        ("it is on Monday", ""),
    ],
)
def test_when_it_was(text: str, day: str) -> None:
    assert when_it_was(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("next step is due thursday", "thursday"),
        ("next step by Thursday", "Thursday"),
        ("the list is due on Friday", "Friday"),
        ("due friday", "friday"),
        ("the visit was yesterday and the list is due friday", ""),
    ],
)
def test_when_it_is_due(text: str, day: str) -> None:
    assert due(text) == day


def test_who_was_not_there_beside_who_was() -> None:
    assert not_there("周总不在，见了他助理小李") == ("周",)
    assert not_there("见了小李和老周") == ()


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("没见到人，出差了", True),
        ("周总不在", True),
        ("周总不在，见了小李", False),
        ("小李", False),
        ("没人", False),
    ],
)
def test_that_nobody_was_met_is_told(text: str, nobody: bool) -> None:
    assert met_nobody(text) is nobody


@pytest.mark.parametrize(
    ("text", "day"), [("到八月吧", "八月"), ("until the end of August", "the end of August"), ("八月", "")]
)
def test_up_to_when_it_lasts(text: str, day: str) -> None:
    assert until_when(text) == day
