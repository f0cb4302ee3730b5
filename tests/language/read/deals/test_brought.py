"""What a partner registered."""

import pytest

from language.read.deals.brought import brought_by, of_product, registered_for, sold
from language.read.names import Names

NAMES = Names.of(partners=["Softline GmbH", "云轩"], customers=["三一重工"], products=["工业网关"])


@pytest.mark.parametrize(
    ("text", "firm"),
    [("云轩报了什么", "云轩"), ("云轩最近报了哪些项目", "云轩"), ("what has Softline brought so far?", "Softline"),
     ("三一重工报了什么", ""), ("谁报了什么", ""), ("云轩报备了三一重工", ""), ("what did they register", "")],
)  # fmt: skip
def test_whose(text: str, firm: str) -> None:
    assert brought_by(text, NAMES) == firm


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("工业网关的报备", True),
        ("看看工业网关的项目有哪些", True),
        ("云轩的报备", False),
        ("工业网关的价格", False),
    ],
)
def test_the_deals_of_a_product(text: str, so: bool) -> None:
    assert of_product(text, NAMES) is so


@pytest.mark.parametrize(
    ("text", "who", "order"),
    [
        ("register for jonas: Liebherr 55k", "jonas", "register Liebherr 55k"),
        ("new deal from Jonas Keller: Miele", "Jonas Keller", "register Miele"),
        ("register Miele for jonas", "", ""),
    ],
)
def test_for_whom_it_is(text: str, who: str, order: str) -> None:
    assert registered_for(text) == (who, order)


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("how many 工业网关 did we sell this quarter", True), ("工业网关 sales this year", True), ("今年工业网关卖了多少", True),
        ("how many deals did we win", False), ("register Voith, 10 工业网关", False),
    ],
)  # fmt: skip
def test_what_was_sold_of_a_product(text: str, so: bool) -> None:
    assert sold(text, NAMES) is so
