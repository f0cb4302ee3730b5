"""Words that name no company, where one is looked up."""

import pytest

from language.read import understand
from language.read.naming.unnamed import unnamed
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    "text",
    [
        "after that",
        "average",
        "everyone else",
        "this",
        "别人",
        "这期间别人",
        "直签大客户",
        "原厂销售会",
        "报上",
        "子公司",
    ],
)
def test_nobody_is_called_so(text: str) -> None:
    assert unnamed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Next",
        "ford",
        "target",
        "the home depot",
        "大众",
        "远景能源",
        "中国银行",
        "大家乐",
        "销售易",
        "海尔集团",
        "after eight",
        "one medical",
    ],
)
def test_companies_are(text: str) -> None:
    assert not unnamed(text)


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("要报备一个政府项目", None),
        ("报备个医院的项目，50万", None),
        ("register a hospital project, 60k", None),
        ("报备中国银行，50万", "中国银行"),
        ("register Hospital Nord, 60k", "Hospital Nord"),
    ],
)
def test_a_kind_of_customer_is_no_name(text: str, customer: str | None) -> None:
    assert understand(text, NOW, "partner").slots.get("customer") == customer
