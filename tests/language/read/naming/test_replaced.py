"""Of two products the one that takes the other's place."""

from datetime import datetime

import pytest

from language.read import Names, understand

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")
NAMES = Names.of(
    products=["工业网关", "防火墙", "FalconGuard", "DataVault"], customers=["三一重工", "Kestrel"]
)


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("防火墙换成工业网关，数量不变", "工业网关"),
        ("三一重工的防火墙改成工业网关", "工业网关"),
        ("Kestrel: swap DataVault for FalconGuard", "FalconGuard"),
    ],
)
def test_the_new_one_is_meant(text: str, product: str) -> None:
    assert understand(text, NOW, "rep", NAMES).slots["product"] == product
