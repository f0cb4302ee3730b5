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
        ("D-12345-三一-延期-吧", "D-12345-三一-延期-吧"),
    ],
)
def test_three_hyphens_part_fields(text: str, fields: str) -> None:
    assert spread(text) == fields
