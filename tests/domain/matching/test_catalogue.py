"""A product's name is set beside the catalogue's."""

import pytest

from domain.matching.catalogue import listed, nearest

CATALOGUE = [
    "FalconGuard",
    "DataVault",
    "ProSwitch 48",
    "ProSwitch",
    "ProSwitch 24",
    "GateKeeper 40",
    "工业网关",
    "防火墙",
]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("falconguard", "FalconGuard"),
        ("falcongaurd", "FalconGuard"),
        ("Data Vault", "DataVault"),
        ("ＤａｔａＶａｕｌｔ", "DataVault"),
        ("datavalt", "DataVault"),
        ("proswitch48", "ProSwitch 48"),
        ("gatekeper 40", "GateKeeper 40"),
        ("工業網關", "工业网关"),
        ("防火牆", "防火墙"),
        ("falcongaurd and 工業網關", "FalconGuard and 工业网关"),
    ],
)
def test_a_name_with_a_slip_is_the_product_that_it_surely_is(said: str, meant: str) -> None:
    assert listed(said, CATALOGUE) == meant


@pytest.mark.parametrize(
    "said",
    [
        "ProSwitch 49",
        "GateKeeper",
        "vault thing",
        "工业网管",
        "FalconGuard Pro",
        "FalconGuard and Foo",
        "",
        "…",
    ],
)
def test_another_name_is_none_of_them(said: str) -> None:
    assert not listed(said, CATALOGUE)


@pytest.mark.parametrize(
    ("said", "near"),
    [
        ("vault thing", ["DataVault"]),
        ("FalconGuard Pro", ["FalconGuard"]),
        ("网关", ["工业网关"]),
        ("工业网管", ["工业网关"]),
        ("GateKeeper", ["GateKeeper 40"]),
        ("consulting", []),
        ("…", []),
    ],
)
def test_the_nearest_are_those_spelt_alike_or_with_a_word_of_it(said: str, near: list[str]) -> None:
    assert nearest(said, CATALOGUE) == near


def test_no_catalogue_has_nothing_near() -> None:
    assert (listed("FalconGuard", []), nearest("FalconGuard", [])) == ("", [])


def test_a_slip_that_fits_two_products_is_neither() -> None:
    assert not listed("netguards", ["NetGuardA", "NetGuardB"])
