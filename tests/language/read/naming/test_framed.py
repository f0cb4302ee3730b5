"""Names told from other words by the sentence that they would stand in."""

from collections.abc import Mapping

import pytest

from language.read import read_as
from language.read.naming.framed import framed
from tests.language.read.test_understanding import NOW


def read(intent: str, text: str) -> Mapping[str, object]:
    return read_as(intent, text, NOW, "rep")


@pytest.mark.parametrize("name", ["Harbor Point", "nordic wave", "新华三", "神州数码", "Acme"])
def test_a_partner(name: str) -> None:
    assert framed("partner", name, read)


@pytest.mark.parametrize(
    "words",
    ["about the price list", "contract renewal", "聊培训", "讨论合作", "稍等", "样机演示", "关于价格"],
)
def test_no_partner(words: str) -> None:
    assert not framed("partner", words, read)


@pytest.mark.parametrize("name", ["laptops", "smart speakers", "云桌面", "智能音箱"])
def test_a_product(name: str) -> None:
    assert framed("product", name, read)


@pytest.mark.parametrize("words", ["you misunderstood me", "我不是这个意思", "李主任", "不清楚"])
def test_no_product(words: str) -> None:
    assert not framed("product", words, read)


def test_other_slots_are_not_doubted() -> None:
    assert framed("customer", "about the price list", read)
