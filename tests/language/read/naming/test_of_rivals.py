"""Of several rivals one is named, and the others are nobody else."""

import pytest

from language.read import understand
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "rival"),
    [
        ("报备中兴，走佳都，60万，竞品是奇安信、深信服", "奇安信"),
        ("报备中兴，走佳都，60万，跟奇安信和深信服在竞争", "奇安信"),
        ("招商证券的项目想走佳都报，50套，一共36万，竞争对手启明星辰和天融信", "启明星辰"),
        ("register Ikea via Softline, 60k, up against Fortinet and Sophos", "Fortinet"),
    ],
)
def test_the_other_rival_is_no_contact_and_no_product(text: str, rival: str) -> None:
    slots = understand(text, NOW, "rep").slots
    assert slots["competitor"] == rival
    assert not {"contact", "product"} & slots.keys()
