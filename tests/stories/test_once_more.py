"""What is said of what stood before: the last question for another name, fields as last time, there, when."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO = "Li Wei", "赵敏"


@pytest.mark.parametrize(
    ("name", "first", "then", "shown"),
    [
        (REP, "what tier is Pinnacle", "and softline", "Softline GmbH: Gold"),
        (ZHAO, "云轩什么级别", "那长江智联呢", "武汉长江智联科技有限公司：银牌"),
        (REP, "what tier", "just softline please", "Softline GmbH: Gold"),
        (ZHAO, "等级", "就那个长江智联的呗", "武汉长江智联科技有限公司：银牌"),
        (ZHAO, "等级", "谢谢", "不客气"),
        (REP, "show my deals", "only Softline's", "2 deals"),
        (REP, "show my deals", "without Pinnacle's", "2 deals"),
        (REP, "deals lost this year", "and won?", "Oxbow Foods LLC"),
        (ZHAO, "今年丢了哪些单", "那赢单的呢", "Oxbow Foods LLC"),
        (REP, "my deals", "only the approved ones", "2 deals"),
        (REP, "deals approved this year", "only Zhao Min's", "三一重工"),
        (REP, "what's the amount of Globex?", "and Kaufmann's?", "Amount: $18,500"),
        (ZHAO, "三一那个签约时间是哪天", "那远景呢", "预计签约"),
        (REP, "visits at Softline last month", "only Pinnacle's", "No visits match that"),
        (REP, "what tier is Pinnacle", "plan a visit there next Tuesday 10am", "Plan a visit · Pinnacle IT"),
        (REP, "globex status", "when does protection end", "Protected until: Tue 16 Jun 2026"),
        (ZHAO, "三一重工那单怎么样", "啥时候到期啊", "保护期至：2026年6月30日"),
        (ZHAO, "三一重工那单怎么样", "到期日是哪天", "保护期至：2026年6月30日"),
    ],
)  # fmt: skip
async def test_what_is_asked_after_a_card(
    sqlite_url: str, name: str, first: str, then: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as here:
        await here.join(name)
        await here.say(name, first)
        assert shown in await here.say(name, then)


async def test_a_name_alone_asks_nothing_again_after_something_else(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as here:
        await here.join(REP)
        await here.say(REP, "what tier is Pinnacle")
        await here.say(REP, "how are you")
        assert "Softline GmbH: Gold" not in await here.say(REP, "and softline")


@pytest.mark.parametrize(
    ("name", "said", "asked"),
    [
        (
            REP,
            "register Bosch via Softline, same product, same amount as last time, june",
            "Register a deal · Bosch",
        ),
        (ZHAO, "报备 理想汽车，云轩，产品金额都跟上次一样，六月底", "客户那边的联系人"),
    ],
)
async def test_named_fields_are_as_last_time(sqlite_url: str, name: str, said: str, asked: str) -> None:
    async with demo(sqlite_url, Clock()) as here:
        await here.join(name)
        assert asked in await here.say(name, said)


async def test_two_fields_are_as_last_time_within_the_form(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as here:
        await here.join(REP)
        await here.say(REP, "register Siemens via Softline")
        assert "When do you expect to close?" in await here.say(REP, "same product, same amount")


async def test_a_partner_of_nearly_the_same_name_is_added_as_another(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as here:
        await here.join(REP)
        assert "or another?" in await here.say(REP, "add partner Softlin, territory South")
        assert "Which type" in await here.say(REP, "another")
        await here.say(REP, "skip")
        assert "Name: Softlin\n" in await here.say(REP, "skip")
        assert "Added: Softlin" in await here.say(REP, "submit")
        assert "on record already." in await here.say(REP, "add partner Softline GmbH")
