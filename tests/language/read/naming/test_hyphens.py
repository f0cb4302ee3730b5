"""Fields with hyphens between them."""

import pytest

from language.read.naming.hyphens import spread


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("报备小米-云轩-FalconGuard-5万-六月", "报备小米，云轩，FalconGuard，5万，六月"),
        ("小米-云轩-防火墙-5万-2026-06-30", "小米，云轩，防火墙，5万，2026-06-30"),
        ("报备 可口可乐-中国 防火墙", "报备 可口可乐-中国 防火墙"),
        ("register Coca-Cola via Soft-Line, end-of-may", "register Coca-Cola via Soft-Line, end-of-may"),
        ("Otto / DataVault / 15 / 45k", "Otto, DataVault, 15, 45k"),
        ("the A/B test", "the A/B test"),
        ("D-12345-三一-延期-吧", "D-12345-三一-延期-吧"),
    ],
)
def test_three_hyphens_part_fields(text: str, fields: str) -> None:
    assert spread(text) == fields


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("reg 4 Softline: Trumpf, 30k/year", "reg for Softline: Trumpf, 30k per year"),
        ("Softline brought us a new one: Trumpf", "Softline brought us a new customer Trumpf"),
        ("register 4 seats of GateKeeper 4", "register 4 seats of GateKeeper 4"),
    ],
)
def test_short_words_are_spelt_out(text: str, spelt: str) -> None:
    assert spread(text) == spelt
