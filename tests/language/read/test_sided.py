"""The side of a firm by the noun that follows its name."""

import pytest

from language.read.understanding import read_as
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("鼎新那家经销商报的有哪些", "partner"),
        ("請把上一季的報備全部列給我，鼎新那家經銷商報的就好", "partner"),
        ("鼎新这家客户的报备有哪些", "customer"),
    ],
)
def test_the_noun_tells_the_side(text: str, slot: str) -> None:
    assert slot in read_as("deal.list", text, NOW, "rep")
