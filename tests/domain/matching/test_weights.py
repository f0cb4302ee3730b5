"""The learned weights say what they were learned from, and never punish likeness."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.matching import tables, weights
from domain.matching.compare import measure, parse

PAIRS = {
    "latin": ("Nordvik Tools Ltd", "Nordvick Tool"),
    "han": ("上海励兴国际贸易有限公司", "丽兴贸易"),
    "mixed": ("lixing maoyi", "励兴贸易有限公司"),
}


def test_the_data_is_stated() -> None:
    assert "MIT" in tables.document("weights.json")["data"]


@pytest.mark.parametrize("kind", PAIRS)
def test_every_feature_that_a_tree_asks_for_is_measured(kind: str) -> None:
    measured_kind, features, _ = measure(*(parse(name) for name in PAIRS[kind]))
    assert measured_kind == kind
    assert 0 <= weights.chance(kind, features) <= 1


@given(st.sampled_from(["latin", "han"]), st.floats(0, 1), st.floats(0, 1))
def test_more_letters_in_common_never_lower_the_chance(kind: str, one: float, other: float) -> None:
    _, features, _ = measure(*(parse(name) for name in PAIRS[kind]))
    low, high = sorted((one, other))
    assert weights.chance(kind, {**features, "letters": low}) <= weights.chance(
        kind, {**features, "letters": high}
    )
