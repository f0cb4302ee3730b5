"""A name said for the last question, and fields that are to be as they were."""

import pytest

from language.read.answering.before import as_before
from language.read.talk.another import another, further, of_these, which, whose


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("and softline?", "softline"), ("what about Pinnacle IT", "Pinnacle IT"), ("only Softline's", "Softline"),
        ("那长江智联呢？", "长江智联"), ("只看云轩的", "云轩"), ("Softline", ""), ("extend Globex", ""),
    ],
)  # fmt: skip
def test_another_name(text: str, name: str) -> None:
    assert another(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("and Ford", "Ford"), ("thanks, and Ford?", "Ford"), ("what about kaufmann logistik", "kaufmann logistik"), ("还有徐工", "徐工"),
        ("那潍柴", "潍柴"), ("再查一下潍柴", "潍柴"), ("ok thanks", ""), ("and now the weather", ""), ("那好吧", ""), ("那算了", ""), ("还有一件事", ""),
        ("and what do they want", ""),
        ('what about "First Nation Bank"', "First Nation Bank"),
    ],
)  # fmt: skip
def test_one_more_to_be_looked_up(text: str, name: str) -> None:
    assert further(text) == name


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("same product, same amount", {"product", "amount"}),
        ("register Bosch via Softline, same product and amount as last time", {"product", "amount"}),
        ("产品金额都跟上次一样", {"product", "amount"}),
        ("同样的产品", {"product"}),
        ("金额一样，联系人换成李四", {"amount"}),
        ("the same thing", set()),
        ("改金额", set()),
    ],
)
def test_fields_as_before(text: str, slots: set[str]) -> None:
    assert as_before(text) == slots


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("which ones are over 50k?", True),
        ("which of them are approved", True),
        ("approved ones", True),
        ("which deals are approved", False),
        ("which of them does Anna have", False),
        ("who is gold", False),
    ],
)
def test_which_of_those_shown(text: str, so: bool) -> None:
    assert of_these(text) is so


@pytest.mark.parametrize(
    ("text", "name"),
    [("softline's", "softline"), ("and Softline’s ones", "Softline"), ("the James' please", "James"), ("云轩的", "云轩"), ("就看云轩家的吧", "云轩"), ("softline", ""),
     ("what is Softline's tier", ""), ("云轩的级别", "")],
)  # fmt: skip
def test_whose_they_are(text: str, name: str) -> None:
    assert whose(text) == name


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("just the big ones", "list deals biggest"),
        ("the biggest ones", "list deals biggest"),
        ("the two biggest ones", "list deals top 2"),
        ("top 3", "list deals top 3"),
        ("the big one", ""),
    ],
)
def test_the_biggest_of_a_list(text: str, listed: str) -> None:
    assert which(text)[0] == listed
