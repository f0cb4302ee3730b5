"""A day of the channel, told once: a partner registers, the rep decides and visits, the lead is briefed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.stories.seats import Seat


@dataclass(frozen=True, slots=True)
class Day:
    """What is said in one language, and what is to be read."""

    partner: str
    rep: str
    customer: str
    claimed: str
    confirm: str
    greeting: tuple[str, str]  # of the lead
    register: str
    contact: tuple[str, str]
    submit: str
    received: tuple[str, str]
    decide: str
    approve: tuple[str, str]
    visit: tuple[str, str, str]
    logged: str
    task: tuple[str, str]
    brief: tuple[str, str]
    morning: str


ENGLISH = Day(
    partner="Jonas Keller",
    rep="Li Wei",
    customer="Tata Chemicals",
    claimed="Is this Jonas Keller?",
    confirm="Confirm",
    greeting=("hello", "Hello Anna Berg"),
    register="register Tata Chemicals, 250 licences of DataVault, 60k, closing end of June",
    contact=("Who is your contact", "Priya Nair"),
    submit="Submit",
    received=("Received: D-", "decision within 2 working days"),
    decide="Decide: Tata Chemicals",
    approve=("Approve", "Approved: Tata Chemicals"),
    visit=(
        "met Jonas at Softline today, they find the price too high, send a quote by Friday",
        "Log a visit",
        "price",
    ),
    logged="Visit logged: Softline GmbH",
    task=("my tasks", "send a quote"),
    brief=("briefing for this week", "Opportunity briefing"),
    morning="Opportunity briefing · Channel",
)
CHINESE = Day(
    partner="Chen Jing",
    rep="赵敏",
    customer="南方航空",
    claimed="这是Chen Jing本人吗",
    confirm="确认",
    greeting=("说中文", "以后我说中文"),
    register="我们想报备南方航空，防火墙6台，80万，六月底签",
    contact=("客户那边的联系人", "李娜"),
    submit="提交",
    received=("已收到报备", "2个工作日内答复"),
    decide="待审批：南方航空",
    approve=("批准", "已批准：南方航空"),
    visit=("今天拜访了上海云轩的王总，嫌价格高，周五前发报价", "记录拜访", "价格"),
    logged="拜访已记录：上海云轩信息技术有限公司",
    task=("我的任务", "发报价"),
    brief=("本周的商机通报", "商机通报"),
    morning="商机通报 · Channel",
)


async def nothing() -> None:
    """Nothing happens between two messages."""


async def channel_day(
    day: Day, partner: Seat, rep: Seat, lead: Seat, between: Callable[[], Awaitable[None]] = nothing
) -> None:
    """`between` happens between any two messages: a restart, for instance."""
    await lead.say(day.greeting[0])
    await lead.hears(day.greeting[1])
    await between()
    await partner.say(day.register)
    await partner.hears(day.contact[0])
    await between()
    await partner.say(day.contact[1])
    await partner.hears(day.contact[1])
    await between()
    await partner.press(day.submit)
    assert day.received[1] in await partner.hears(day.received[0])
    await rep.hears(day.decide)
    await between()
    await rep.press(day.approve[0])
    await rep.hears(day.approve[1])
    await partner.hears(day.approve[1])
    await between()
    await rep.say(day.visit[0])
    assert day.visit[2] in await rep.hears(day.visit[1])
    await between()
    await rep.press(day.submit)
    await rep.hears(day.logged)
    await between()
    await rep.say(day.task[0])
    await rep.hears(day.task[1])
    await between()
    await lead.say(day.brief[0])
    assert day.customer in await lead.hears(day.brief[1])
