"""One product more."""

import pytest

from language.read.values.one_more import one_more


@pytest.mark.parametrize(
    ("text", "name"),
    [("also DataVault", "DataVault"), ("they also want DataVault", "DataVault"), ("DataVault too", "DataVault"), ("再加防火墙", "防火墙"),
     ("DataVault", ""), ("DataVault instead", "")],
)  # fmt: skip
def test_one_product_more(text: str, name: str) -> None:
    assert one_more(text) == name
