"""Whether a text speaks of a company."""

import pytest

from domain.matching import mentions


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("拜访了中车株洲，见了王总，演示了产品", "中车株洲"),
        ("聊了宁德时代的项目", "宁德时代新能源科技股份有限公司"),
        ("聊了中车时代电气", "株洲中车时代电气股份有限公司"),
        ("去了寧德時代", "CATL"),
        ("拜访国网江苏", "国网江苏省电力有限公司"),
        ("谈了国网", "国家电网有限公司"),
        ("和Softline一起拜访了Acme Robotics", "Acme Robotics"),
        ("talked about Bosch, the CFO agreed", "Robert Bosch GmbH"),
        ("met Siemens today", "西门子"),
        ("a " * 300 + "demo for globex", "Globex Germany"),
    ],
)
def test_by_a_name_of_it(text: str, name: str) -> None:
    assert mentions(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("need it asap", "SAP SE"),
        ("the weather", "The Walt Disney Company"),
        ("spoke of foods", "Baker Foods"),
        ("新时代的会", "宁德时代"),
        ("拜访国网浙江", "国网江苏"),
        ("", "Globex"),
    ],
)
def test_by_no_word_that_is_another_s(text: str, name: str) -> None:
    assert not mentions(text, name)
