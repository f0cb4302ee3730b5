"""Words that name no company, where one is looked up."""

import pytest

from language.read.naming.unnamed import unnamed


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
