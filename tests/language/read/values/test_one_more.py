"""One product more."""

import pytest

from language.read.values.one_more import one_more, one_product_more


@pytest.mark.parametrize(
    ("text", "name"),
    [("also DataVault", "DataVault"), ("they also want DataVault", "DataVault"), ("DataVault too", "DataVault"), ("再加防火墙", "防火墙"),
     ("DataVault", ""), ("DataVault instead", "")],
)  # fmt: skip
def test_one_product_more(text: str, name: str) -> None:
    assert one_more(text) == name


@pytest.mark.parametrize(
    ("text", "more"),
    [("@要加一个产品，防火墙10台", True), ("add another product to @: 10 datavault", True), ("@加一个联系人", False), ("新增一个产品", False)],
)  # fmt: skip
def test_one_product_more_for_a_customer(text: str, more: bool) -> None:
    assert one_product_more(text) is more
