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
        ("Globex closes June 5th, no, the 15th", "Globex closes the 15th of june"),
        ("Globex closes june fifth no fifteenth", "Globex closes fifteenth of june"),
        ("visit Softline on the 20th not the 15th of April", "visit Softline on the 20th of april"),
        ("三一60万六月五号不对十五号签", "三一60万六月十五号签"),
        (
            "remind me tomorrow no the day after to call Jonas",
            "remind me the day after tomorrow to call Jonas",
        ),
        ("昨天见了云轩的刘总呃不是王总聊了返点", "昨天见了云轩的王总聊了返点"),
    ],
)
def test_what_is_meant_stands_alone(text: str, meant: str) -> None:
    assert restated(text, NOW) == meant


@pytest.mark.parametrize(
    "text",
    ["三一不是6月签，是7月签", "周三不行，周四可以", "6月30签，不是7月30", "提醒我周五看看价格对不对", "not Tuesday but Wednesday",
     "the visit is not Tuesday but Wednesday", "Globex is not 60k but 70k",
     "见了刘总，不是王总", "June 5th, not the 3rd of May", "closing June 5th, no idea when", "call Jonas tomorrow, the day after is fine",
     "昨天去了云轩，不错，今天去长江智联", "no later than June 15, order on July 15"],
)  # fmt: skip
def test_other_words_stay(text: str) -> None:
    assert restated(text, NOW) == text
