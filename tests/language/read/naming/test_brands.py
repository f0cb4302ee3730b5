"""A partner by the beginning of his Chinese name."""

import pytest

from language.read.names import Names
from language.read.naming.brands import by_brand

NAMES = Names.of(partners=["武汉长江智联科技有限公司", "上海云轩信息技术有限公司"], customers=["长江电力"])


@pytest.mark.parametrize(
    "text", ["长江那边先到的", "听说长江也在跟", "是长江已经报了", "长江他们做得早", "长江家在做"]
)
def test_a_part_of_the_name(text: str) -> None:
    assert any("长江智联" in name for name in by_brand(text, NAMES))


@pytest.mark.parametrize(
    "text",
    [
        "长江电力那边没预算",
        "上海那边在看",
        "武汉公司没人",
        "客户那边没预算",
        "长江大桥项目停了",
        "他们也在跟",
    ],
)
def test_no_name(text: str) -> None:
    assert not list(by_brand(text, NAMES))
