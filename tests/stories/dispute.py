"""Two partners and one customer, told once: a look-up, two registrations, a ruling, and who learns what."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.stories.seats import Seat

REFERENCE = re.compile(r"D-\d+")


@dataclass(frozen=True, slots=True)
class Side:
    """What a partner says in his language, and what he is to read."""

    name: str
    look: tuple[str, str, str]  # the question, the answer while it is free, the answer when it is pending
    register: str
    skip: str
    submit: str
    contact: str
    received: str
    waits: str  # on the receipt of the second
    meter: tuple[str, str]
    rejected: str
    secret: str  # what must not reach the other side


@dataclass(frozen=True, slots=True)
class Judge:
    name: str
    conflict: str
    proposed: str  # by the reference that stands, as the next two
    ruling: str
    ruled: str
    found: tuple[str, str]


JONAS = Side(
    name="Jonas Keller",
    look=("is Tata Chemicals free?", "It is free", "ask your channel manager"),
    register="register Tata Chemicals Ltd, FalconGuard, 60k, closing end of June",
    skip="skip",
    submit="Submit",
    contact="Who is your contact",
    received="Received: D-",
    waits="looks whether another deal is in the way",
    meter=("/deal meter", "Open registrations"),
    rejected="Rejected: Tata Chemicals",
    secret="Softline",
)
CHEN = Side(
    name="Chen Jing",
    look=("Tata Chemicals有人报了吗", "目前可以报备", "请咨询您的渠道经理"),
    register="我们想报备Tata Chemical，FalconGuard，80万，六月底签",
    skip="跳过",
    submit="提交",
    contact="客户那边的联系人",
    received="已收到报备",
    waits="渠道经理会核实",
    meter=("/deal meter", "有效报备"),
    rejected="已驳回：Tata Chemical",
    secret="云轩",
)
LI = Judge(
    "Li Wei", "Conflict: Tata Chemicals", "Proposed: {} stands", "{} stands", "Ruled: {} stands",
    ("who has Tata Chemicals?", "likely the same customer"),
)  # fmt: skip
ZHAO = Judge(
    "赵敏", "撞单：Tata Chemical", "建议：{}有效", "{}有效", "已裁定：{}有效",
    ("Tata Chemicals有没有撞单", "很可能是同一客户"),
)  # fmt: skip


async def dispute(first: tuple[Side, Seat], second: tuple[Side, Seat], judge: tuple[Judge, Seat]) -> None:
    (one, at_one), (other, at_other), (judging, bench) = first, second, judge
    heard = await look(one, at_one, one.look[1])
    stands = found[0] if (found := REFERENCE.search(await register(one, at_one))) else ""
    heard += await look(other, at_other, other.look[2])
    receipt = await register(other, at_other)
    assert other.waits in receipt
    sides = await bench.hears(judging.conflict)
    for part in (judging.proposed.format(stands), one.secret, other.secret):
        assert part in sides
    await bench.press(judging.ruling.format(stands))
    await bench.hears(judging.ruled.format(stands))
    rejection = await at_other.hears(other.rejected)
    assert one.secret not in heard + receipt + rejection


async def look(side: Side, seat: Seat, answer: str) -> str:
    await seat.say(side.look[0])
    return await seat.hears(answer)


async def register(side: Side, seat: Seat) -> str:
    await seat.say(side.register)
    await seat.hears(side.contact)
    await seat.say(side.skip)
    await seat.hears("Tata Chemical")
    await seat.press(side.submit)
    return await seat.hears(side.received)
