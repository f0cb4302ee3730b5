"""Who gets it after all, said to a card that waits."""

import pytest

from language.read.deals.given_instead import given_instead


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("no, to Li Wei", "Li Wei"), ("sorry, to Brightpath please", "Brightpath"), ("make it to Softline", "Softline"), ("不对，转给云轩", "云轩"),
        ("应该给李伟", "李伟"), ("不是，改成赵敏吧", "赵敏"),
        ("no", ""), ("to Li Wei?", ""), ("no, 60k", ""), ("不对，是6万", ""), ("转给云轩", ""),
    ],
)  # fmt: skip
def test_who_gets_it(text: str, to: str) -> None:
    assert given_instead(text) == to
