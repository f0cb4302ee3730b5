"""Brands that are spoken alike."""

import pytest

from domain.matching import homophones


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        ("云宣", "上海云轩信息技术有限公司", True),
        ("云宣科技", "上海云轩信息技术有限公司", True),
        ("星云", "上海云轩信息技术有限公司", False),
        ("Yunxuan", "云轩", False),
        ("brite path", "Brightpath Distribution", True),
        ("soft lyne", "Softline GmbH", True),
        ("Pinackle", "Pinnacle IT LLC", True),
        ("Fenix Foods", "Phoenix Foods LLC", True),
        ("Brightwell", "Brightpath Distribution", False),
        ("Oxo", "Oxy", False),
    ],
)
def test_brands_of_one_sound(first: str, second: str, alike: bool) -> None:
    assert homophones(first, second) is alike
