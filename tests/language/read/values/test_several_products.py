"""Several products, each with its count."""

import pytest

from language.read import Names, read_as
from tests.language.read.test_understanding import NOW

NAMES = Names.of(products=["FalconGuard", "DataVault", "GateKeeper 40", "工业网关", "防火墙"])


@pytest.mark.parametrize(
    ("text", "product", "quantity"),
    [
        ("register Lidl, 30 FalconGuard and 5 DataVault, 60k, June", "FalconGuard and DataVault", 35),
        ("register Lidl, 30 falconguards, 5 datavaults, 60k, June", "falconguards and datavaults", 35),
        ("报备格力，工业网关30台和防火墙5台，60万，六月", "工业网关和防火墙", 35),
        ("报备格力，工业网关和防火墙各20套，60万，六月", "工业网关和防火墙", 40),
        ("register Lidl, FalconGuard and DataVault 20 each, 60k", "FalconGuard and DataVault", 40),
        ("报备格力，路由器20台防火墙10台，60万，六月", "路由器和防火墙", 30),
        ("报备格力20台防火墙，60万，六月", "防火墙", 20),
        ("register Lidl, 30 FalconGuard, 60k, June", "FalconGuard", 30),
        ("register Lidl, 50 FalconGuard and 20 QuantumShield, 60k", "FalconGuard and QuantumShield", 70),
        ("register Lidl, two FalconGuard and one GateKeeper, 60k", "FalconGuard and GateKeeper", 3),
        ("register Lidl for two FalconGuard and one GateKeeper 60k", "FalconGuard and GateKeeper", 3),
        ("register Lidl, 50 FalconGuard and 20 licenses, 60k", "FalconGuard", 50),
        ("register Lidl, 50 FalconGuard and 30 June", "FalconGuard", 50),
        ("报备格力，GateKeeper和FalconGuard各20套，60万", "GateKeeper和FalconGuard", 40),
        ("register Lidl, FalconGuard and DataVault, 60k, June", "FalconGuard and DataVault", None),
    ],
)
def test_all_products_with_the_count_of_all(text: str, product: str, quantity: int | None) -> None:
    said = read_as("deal.register", text, NOW, "partner", NAMES)
    assert (said["product"], said.get("quantity")) == (product, quantity)
