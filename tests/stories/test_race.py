"""Two people press at once, in two programs on one database: one wins, the other reads what became of it."""

import asyncio

import pytest

from bot.wiring import house
from domain.chat import Platform
from domain.program import load
from tests.conversation import Clock, demo

REP, LEAD, JONAS = "Li Wei", "Anna Berg", "Jonas Keller"
GROUND = "The tender was already decided."


@pytest.mark.parametrize("lead", ["Approve", GROUND])
async def test_two_decide_at_once(database_url: str, lead: str) -> None:
    clock = Clock()
    async with demo(database_url, clock) as talk, house(database_url, load(), clock) as other:
        await talk.join(REP, LEAD, JONAS)
        for customer in ("Tata Chemicals", "Oxbow Mills", "Umbrella", "Globus", "Vandelay"):
            await talk.say(JONAS, f"register {customer}, DataVault, 60k, closing end of June")
            await talk.say(JONAS, "skip")
            await talk.press(JONAS, "Submit")
            await talk.say(LEAD, f"{customer} status")
            if lead != "Approve":
                await talk.press(LEAD, "Reject")
            before = {name: len(talk.voice.said[name]) for name in (REP, LEAD)}
            await asyncio.gather(
                talk.here.desk.receive(talk.pressed(REP, "Approve")),
                other.desk.receive(talk.pressed(LEAD, lead)),
            )
            await talk.here.relay({Platform.TERMINAL: talk.voice}).drain()
            answers = [" ".join(talk.voice.said[name][before[name] :]) for name in (REP, LEAD)]
            told = [answer for answer in answers if "has changed meanwhile" in answer]
            assert len(told) == 1, answers
            assert ("it is approved" in told[0]) or ("it is rejected" in told[0])
