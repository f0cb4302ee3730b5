"""What is put off, and until when; a deal's close is not told so."""

from datetime import timedelta

import pytest

from language.read.talk.postponed import any_task, by_hours, postponed, till_tomorrow


@pytest.mark.parametrize(
    ("said", "text", "when"),
    [
        ("push the call with bob to thursday", "call with bob", "thursday"),
        ("please put off the invoice one until next Monday", "invoice", "next Monday"),
        ("can you move my quote for Softline back to 20 March please", "quote for Softline", "20 March"),
        ("and the contract goes out on Monday", "contract", "Monday"),
        ("把发报价挪到下周一", "发报价", "下周一"),
        ("给云轩发报价那个推到周四吧", "给云轩发报价", "周四"),
        ("打款的推到周三", "打款", "周三"),
        ("麻烦把催款的事往后推到月底", "催款", "月底"),
    ],
)
def test_what_is_put_off(said: str, text: str, when: str) -> None:
    assert postponed(said) == (text, when)


@pytest.mark.parametrize(
    "said",
    ["move the Globex deal to June", "把三一的报备推到六月", "三一签约推到六月底", "call bob on thursday", "push " + "a " * 200 + "to june"],
)  # fmt: skip
def test_what_is_not_put_off_so(said: str) -> None:
    assert postponed(said) is None


@pytest.mark.parametrize(
    ("said", "what", "minutes"),
    [
        ("周报推后一个小时", "周报", 60),
        ("把云轩的会提前半小时", "云轩", -30),
        ("push the Softline visit by an hour", "Softline", 60),
    ],
)
def test_what_moves_within_its_day(said: str, what: str, minutes: int) -> None:
    assert by_hours(said) == (what, timedelta(minutes=minutes))


@pytest.mark.parametrize("said", ["周报推到周五", "推后一个小时", "云轩推后两天", "push it by an hour"])
def test_what_moves_to_another_day_or_is_not_named(said: str) -> None:
    assert by_hours(said) is None


@pytest.mark.parametrize(
    "said", ["tomorrow then", "not now, tomorrow please", "明天再说吧", "今天不弄了，明早再提醒我"]
)
def test_what_is_left_for_tomorrow(said: str) -> None:
    assert till_tomorrow(said)


@pytest.mark.parametrize(
    "said", ["tomorrow I visit Softline", "明天去云轩", "明天再去拜访云轩", "see you tomorrow at 9"]
)
def test_what_is_only_said_of_tomorrow(said: str) -> None:
    assert not till_tomorrow(said)


@pytest.mark.parametrize(
    ("what", "any_"),
    [
        ("the task", True), ("my reminder", True), ("that to-do", True), ("任务", True), ("那个提醒", True), ("我的待办", True),
        ("the quote task", False), ("周报任务", False), ("task force call", False), ("call Bob", False),
    ],
)  # fmt: skip
def test_a_task_that_is_only_called_one(what: str, any_: bool) -> None:
    assert any_task(what) is any_
