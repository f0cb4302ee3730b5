"""What a speaker takes back while he speaks."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from language.read.values.restated import restated

NOW = datetime(2026, 3, 11, 16, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("remind me thursday, no friday, to call Softline", "remind me friday, to call Softline"),
        (
            "remind me please not this friday but next friday to ask Softline",
            "remind me please next friday to ask Softline",
        ),
        ("visit Softline not on Tuesday but on Thursday at 3", "visit Softline Thursday at 3"),
        ("Globex is 60k, sorry, 66k", "Globex is 66k"),
        ("三一改到6月15，啊不是，7月15", "三一改到7月15"),
        ("三一改到6月15日，不对，是7月15日", "三一改到7月15日"),
        ("提醒我周四，不，周五给云轩报价", "提醒我周五给云轩报价"),
        ("下周三请假，哦不是，下周四", "下周四请假"),
        ("防火墙20台，不对，30台，40万", "防火墙30台，40万"),
        ("金额60万人民币，不，65万", "金额65万 CNY"),
        ("我周三，不，应该是周四去云轩", "我周四去云轩"),
        ("globex is 60-80k, say 70", "globex is 70,000"),
        ("globex is $60-80k, let's say 75k, close June", "globex is 75k, close June"),
        ("Vega, between 60 and 80 thousand, call it 70, June", "Vega, between 70,000, June"),
        ("三一大概六十到八十万，就按七十报", "三一大概，就按700,000报"),
    ],
)
def test_what_is_meant_stands_alone(text: str, meant: str) -> None:
    assert restated(text, NOW) == meant


@pytest.mark.parametrize(
    "text",
    ["三一不是6月签，是7月签", "周三不行，周四可以", "6月30签，不是7月30", "提醒我周五看看价格对不对", "not Tuesday but Wednesday",
     "the visit is not Tuesday but Wednesday", "Globex is not 60k but 70k",
     "60-80k, say 30 seats", "三一60万，按七月签", "三一60万，取消吧", "they say 30 for Globex at 60k",
     "昨天去了云轩，不错，今天去长江智联", "no later than June 15, order on July 15"],
)  # fmt: skip
def test_other_words_stay(text: str) -> None:
    assert restated(text, NOW) == text
