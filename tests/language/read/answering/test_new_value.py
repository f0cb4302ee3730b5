"""New values said without their field."""

import pytest

from language.read.answering.new_value import supposed, value_alone


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("no, by Thursday", ("Thursday", True)), ("make it 10", ("10", False)), ("sorry, 60k", ("60k", False)),
        ("不对，65万", ("65万", False)), ("改成后天", ("后天", False)), ("改到周五前", ("周五", True)),
        ("make the demo thursday", ("thursday", False)), ("move the training to Friday at 3", ("Friday at 3", False)),
        ("把演示推到周五吧", ("周五", False)), ("培训改到下周一", ("下周一", False)),
        ("by Thursday", None), ("we met on Thursday", None), ("make it 10 instead", ("10", False)),
        ("can we make it 11?", ("11", False)), ("could you change it to 11:30 please?", ("11:30", False)),
        ("能改成四点吗", ("四点", False)), ("can we meet at 11", None),
        ("Pinnacle instead", ("Pinnacle", False)), ("that should be June", ("June", False)), ("at 11 instead", ("11", False)), ("cancel it instead", None), ("call him instead", None),
        ("yes but with 55 seats", ("55 seats", False)), ("ok with 45 seats", ("45 seats", False)), ("yes, 45 seats", ("45 seats", False)), ("ok monday", ("monday", False)), ("yes please", None),
        ("yes, but make it 72", ("72", False)), ("ok make it 6000", ("6000", False)), ("那就6000吧", ("6000", False)), ("可以 不过改成18", ("18", False)), ("刚说错了是孙莉", ("孙莉", False)),
    ],
)  # fmt: skip
def test_a_new_value_without_its_field(said: str, value: tuple[str, bool] | None) -> None:
    assert value_alone(said) == value


def test_a_value_after_a_no_of_any_length() -> None:
    assert value_alone("nope sorry it was 95") == ("95", False)


def test_what_only_softens_a_correction_is_no_part_of_the_value() -> None:
    assert value_alone("its Acme Corp actually") == ("Acme Corp", False)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("what about 50k?", "50k"), ("and how about $60,000 then?", "$60,000"), ("what if it's 20k", "20k"), ("would 50k be enough?", "50k"), ("is 200 seats ok?", "200 seats"),
        ("那5万呢", "5万"), ("5万行吗", "5万"), ("五万够吗？", "五万"), ("如果是5万呢", "5万"), ("报30台可以吗", "30台"),
        ("what about Globex?", ""), ("what about D-48213?", ""), ("is it enough?", ""), ("what about Friday?", ""), ("三一呢", ""), ("三一重工呢", ""), ("这样行吗", ""), ("5月行吗", ""),
    ],
)  # fmt: skip
def test_a_sum_that_is_asked_of(said: str, value: str) -> None:
    assert supposed(said) == value
