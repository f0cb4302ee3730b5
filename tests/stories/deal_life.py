"""What becomes of registrations over days and weeks, each part told once; in both languages."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from language.words import Words
from tests.stories.seats import Seat

LEAD, ADMIN = "Anna Berg", "Sam Admin"
EN, ZH = Words("en"), Words("zh")


@dataclass(frozen=True)
class Cast:
    """Who takes part, and what they say in their language."""

    partner: str
    rep: str
    deputy: str
    other: str  # another partner's contact
    firm: str  # the partner's
    other_firm: str
    room: int  # under a cap on open registrations, beside those of the sample
    language: str
    customer: str
    register: str
    register_again: str
    skip: str
    holiday: datetime  # before a holiday of the rep's country
    due: tuple[str, str]  # as the partner and as the rep reads it
    name_deputy: str
    leave: str
    deputy_leaves: str
    yes: str
    free: str
    reopen: str
    withdraw: str
    merge: str
    transfer: str
    why: str

    def words(self, key: str, **facts: object) -> str:
        return Words(self.language)(key, **facts)

    def titled(self, key: str, words: Words | None = None) -> str:
        return (words or Words(self.language))(key, customer=self.customer)

    def clause(self, key: str, **facts: object) -> str:
        return self.words(f"clause.{key}", **facts)


@dataclass(frozen=True)
class Stage:
    """Their seats by name, and the calendar's clock."""

    cast: Cast
    seats: dict[str, Seat]
    pass_time: Callable[[float], Awaitable[None]]  # so many hours, then what is due

    @property
    def partner(self) -> Seat:
        return self.seats[self.cast.partner]

    @property
    def rep(self) -> Seat:
        return self.seats[self.cast.rep]


Story = Callable[[Stage], Awaitable[None]]
ENGLISH = Cast(
    partner="Jonas Keller", rep="Li Wei", deputy="赵敏", other="Chen Jing",
    firm="Softline", other_firm="上海云轩", room=2,
    language="en", customer="Tata Chemicals",
    register="register Tata Chemicals, DataVault, 60k, closing end of August",
    register_again="register Tata Chemicals Ltd, DataVault, 65k, closing end of August", skip="skip",
    holiday=datetime.fromisoformat("2026-05-22T08:00Z"),  # Memorial Day
    due=("Tue 26 May 2026, 20:00", "Tue 26 May 2026, 18:00"), name_deputy="my deputy is 赵敏",
    leave="I'm on leave until Friday", deputy_leaves="我今天请假", yes="yes", free="is Tata Chemicals free?",
    reopen="reopen {}: the budget is approved", withdraw="withdraw {}", merge="merge {} into {}",
    transfer="transfer {} to 云轩", why="why?",
)  # fmt: skip
CHINESE = Cast(
    partner="Chen Jing", rep="赵敏", deputy="Li Wei", other="Jonas Keller",
    firm="云轩", other_firm="Softline", room=1,
    language="zh", customer="南方航空", register="我们想报备南方航空，防火墙6台，80万，八月底签",
    register_again="我们想报备南方航空，防火墙8台，90万，八月底签", skip="跳过",
    holiday=datetime.fromisoformat("2026-04-03T02:00Z"), due=("2026年4月8日 周三 10:00",) * 2,  # 清明节
    name_deputy="我的代理人是Li Wei", leave="我请假到周五", deputy_leaves="I'm away today", yes="是",
    free="南方航空有人报了吗", reopen="重新报备{}：客户预算已批", withdraw="撤回{}",
    merge="把{}和{}合并", transfer="把{}转给Softline", why="为什么？",
)  # fmt: skip

DUE = re.compile(r"\d+ \w+ 2026, \d\d:\d\d|2026年\S+ \S+ \d\d:\d\d")
REFERENCE = re.compile(r"D-\d+")


async def register(stage: Stage, sentence: str = "") -> str:
    """The receipt."""
    cast, partner = stage.cast, stage.partner
    await partner.say(sentence or cast.register)
    await partner.hears(cast.words("ask.deal.contact"))
    await partner.say(cast.skip)
    await partner.hears(cast.customer)
    await partner.press(cast.words("button.submit"))
    return await partner.hears("D-")


async def approved(stage: Stage) -> str:
    """Registered and approved; its reference."""
    reference = _found(REFERENCE, await register(stage))
    await stage.rep.hears(stage.cast.titled("deal.decide"))
    await stage.rep.press(stage.cast.words("deal.button.approve"))
    await stage.partner.hears(stage.cast.titled("deal.approved"))
    return reference


async def agreed(seat: Seat, said: str, yes: str, title: str) -> str:
    """Says what is done on yes; what was then heard."""
    await seat.say(said)
    await seat.hears(title)
    await seat.say(yes)
    return await seat.hears("")


def _found(what: re.Pattern[str], said: str) -> str:
    found = what.search(said)
    assert found is not None, said
    return found[0]


async def the_clock(stage: Stage) -> None:
    """Both sides see the same instant, beyond a holiday; who decides is reminded, then others are."""
    cast, lead, admin = stage.cast, stage.seats[LEAD], stage.seats[ADMIN]
    assert cast.due[0] in await register(stage)
    card = await stage.rep.hears(cast.titled("deal.decide"))
    assert cast.due[1] in card
    assert ("open registrations" if cast is ENGLISH else "有效报备") in card
    until = 4 * 24 + 10 if cast is ENGLISH else 5 * 24
    await stage.pass_time(until - 4)
    await stage.rep.hears(cast.titled("deal.due"))
    await stage.pass_time(4)
    await stage.partner.hears(cast.titled("deal.overdue"))
    await lead.hears(cast.titled("deal.late", EN))
    await stage.pass_time(24)
    await admin.hears(cast.titled("deal.late", EN))
    await admin.press(EN("deal.button.approve"))
    await stage.partner.hears(cast.titled("deal.approved"))


async def away(stage: Stage) -> None:
    """Who decides goes on leave, then his deputy; the time that was promised stays."""
    cast, deputy, lead = stage.cast, stage.seats[stage.cast.deputy], stage.seats[LEAD]
    others = ZH if cast is ENGLISH else EN
    await agreed(stage.rep, cast.name_deputy, cast.yes, cast.deputy)
    receipt = await register(stage)
    due = _found(DUE, receipt)
    await agreed(stage.rep, cast.leave, cast.yes, cast.words("intent.standup.skip"))
    await stage.pass_time(0.5)
    assert due in await stage.partner.hears(cast.titled("deal.handed_over"))
    await deputy.hears(cast.titled("deal.decide", others))
    await agreed(deputy, cast.deputy_leaves, "是" if others is ZH else "yes", others("intent.standup.skip"))
    await stage.pass_time(0.5)
    assert "Anna Berg" in await stage.partner.hears("Anna Berg")
    await lead.hears(cast.titled("deal.decide", EN))
    await lead.press(EN("deal.button.approve"))
    await stage.partner.hears(cast.titled("deal.approved"))


async def back_to_the_pool(stage: Stage) -> None:
    """Reminded of, expired, free again; registered anew with news, and withdrawn."""
    cast, partner, rep = stage.cast, stage.partner, stage.rep
    reference = await approved(stage)
    await stage.pass_time(24 * (120 - 14))
    await partner.hears(cast.titled("deal.reminder"))
    await rep.hears(cast.titled("deal.reminder"))
    await stage.pass_time(24 * 15)
    await partner.hears(cast.titled("deal.expired"))
    await rep.hears(cast.titled("deal.expired"))
    await partner.say(cast.free)
    await partner.hears(cast.words("conflict.free"))
    await agreed(partner, cast.reopen.format(reference), cast.yes, cast.customer)
    await rep.hears(cast.titled("deal.reopened"))
    await agreed(partner, cast.withdraw.format(reference), cast.yes, cast.customer)
    await rep.hears(cast.titled("deal.withdrawn"))


async def one_of_two(stage: Stage) -> None:
    """Two that are the same are merged; the one that stays is approved, and goes to another partner."""
    cast, partner, rep, other = stage.cast, stage.partner, stage.rep, stage.seats[stage.cast.other]
    others = ZH if cast is ENGLISH else EN
    first = _found(REFERENCE, await register(stage))
    second = _found(REFERENCE, await register(stage, cast.register_again))
    await agreed(rep, cast.merge.format(second, first), cast.yes, second)
    assert second in await partner.hears(cast.titled("deal.merged"))
    await partner.say(cast.why)
    assert cast.clause("protection.merge") in await partner.hears("3.5")
    await agreed(rep, cast.transfer.format(first), cast.yes, first)
    gone = await partner.hears(cast.titled("deal.transferred"))
    come = await other.hears(cast.titled("deal.transferred", others))
    assert cast.other_firm not in gone
    assert cast.firm not in come
    assert cast.clause("protection.transfer") in gone


async def enough(stage: Stage) -> None:
    """A partner has so many open registrations at most; the meter shows him how he stands."""
    cast, partner = stage.cast, stage.partner
    await register(stage)
    await partner.say(cast.register_again)
    await partner.hears(cast.words("ask.deal.contact"))
    await partner.say(cast.skip)
    await partner.hears(cast.customer)
    await partner.press(cast.words("button.submit"))
    n = cast.room + 1
    assert cast.clause("registration.most_open", n=n) in await partner.hears("1.6")
    await partner.command("/deal", "meter")
    assert cast.words("meter.untouched") in await partner.hears(cast.words("meter.open"))


STORIES: dict[str, Story] = {
    "clock": the_clock, "away": away, "pool": back_to_the_pool, "two": one_of_two, "cap": enough,
}  # fmt: skip
