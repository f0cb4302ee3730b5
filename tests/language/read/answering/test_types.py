"""What a partner is called in answer to the question for its type."""

import pytest

from language.read.answering.types import sort_of_partner


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("they are a distributor", "distribution"), ("System Integrator", "integration"), ("集成商", "integration"),
        ("reseller", ""), ("经销商", ""), ("show distributors", None), ("Siemens", None), ("列出集成商", None),
    ],
)  # fmt: skip
def test_the_type_of_a_partner(text: str, sort: str | None) -> None:
    assert sort_of_partner(text) == sort
