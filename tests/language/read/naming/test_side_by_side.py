"""The customer and the partner side by side, a partner put right at once, and counts of a product."""

import pytest

from language.read import NO_NAMES, read_as
from language.read.names import Names
from tests.language.read.test_understanding import NOW

NAMES = Names.of(partners=("上海云轩信息技术有限公司", "武汉长江智联科技有限公司"), products=("FalconGuard",))


@pytest.mark.parametrize("names", [NO_NAMES, NAMES])
@pytest.mark.parametrize(
    "text", ["报备奇瑞 云轩 20台工业网关", "报备奇瑞 云轩 两百套工业网关 一百二十万 五月中旬"]
)
def test_two_names_are_the_customer_and_the_partner(text: str, names: Names) -> None:
    said = read_as("deal.register", text, NOW, "rep", names)
    assert (said["customer"], said["partner"]) == ("奇瑞", "云轩")


def test_a_known_partner_said_instead_is_meant() -> None:
    text = "报备比亚迪 通过武汉长江智联科技有限公司 哦不对是上海云轩信息技术有限公司 40台工业网关"
    assert read_as("deal.register", text, NOW, "rep", NAMES)["partner"] == "上海云轩信息技术有限公司"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("30 falconguard for 35k", 30),
        ("register Ikea via Softline, two dozen falconguard, forty grand", 24),
        ("register Ikea via Softline, 3 dozen seats", 36),
    ],
)
def test_a_product_is_counted(text: str, count: int) -> None:
    assert read_as("deal.register", text, NOW, "rep", NAMES)["quantity"] == count


def test_where_a_partner_is_from_is_nobody() -> None:
    text = "add a new partner, Nordlicht Systems from Kiel, reseller in the north"
    assert "contact" not in read_as("partner.add", text, NOW, "rep")


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        ("报备隆基，云轩，60到80万之间", "云轩"),
        ("报备隆基，云轩，最多60万", "云轩"),
        ("报备美团，云和恩墨，首期60万", "云和恩墨"),
        ("成都地铁集团 / 云轩 / 80万 / 6月", "云轩"),
    ],
)
def test_the_field_behind_the_customer_is_the_partner(text: str, partner: str) -> None:
    slots = read_as("deal.register", text, NOW, "rep")
    assert (slots["partner"], slots.get("product")) == (partner, None)


@pytest.mark.parametrize("product", ["堡垒机", "零信任", "防火墙", "网关", "机架锁"])
def test_a_thing_behind_the_customer_stays_the_product(product: str) -> None:
    slots = read_as("deal.register", f"报备隆基，{product}，最多60万", NOW, "rep")
    assert (slots.get("partner"), slots["product"]) == (None, product)
