"""A list that is asked for in few words just after a partner's card: his, "open deals?", 最近拜访过吗."""

from __future__ import annotations

from dataclasses import replace

from handlers.talk.subjects import ASKED, said_last
from handlers.turn import Turn
from language.read import Reading
from language.read.talk.bare_list import bare_list

LISTS = frozenset({"deal.list", "visit.list"})
WHOSE = frozenset({"partner", "customer", "owner"})


async def his_list(turn: Turn, reading: Reading) -> Reading | None:
    """The list with the partner spoken of last; None where it is asked for of somebody, or of all."""
    named = reading.intent not in LISTS or WHOSE & reading.slots.keys()
    if named or not turn.who.staff or not bare_list(turn.heard.text):
        return None
    last = [subject for subject in await said_last(turn) if subject[0] != ASKED]
    if len(last) != 1 or last[0][0] != "partner":
        return None
    partner = await turn.memory.partners.get(int(last[0][1]))
    return replace(reading, slots={**reading.slots, "partner": partner.name}) if partner else None
