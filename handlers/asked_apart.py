"""What is asked in words of its own while no form is open: of the rules, a deal, a conflict, the desk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from domain.chat import Reply
from handlers import (
    asked_lists,
    conflicts,
    manager,
    people,
    products,
    ruled,
    standups,
    unreached,
    wished,
)
from handlers.at_desk import at_desk
from handlers.consent import SURE
from handlers.deals import facts, heard_by, labelled, lengths
from handlers.deals.contacts import asked_of_contact
from handlers.requests import do, proposed, request
from handlers.talk import (
    after,
    offers,
    subjects,
)
from handlers.turn import Turn, say
from language.read import Reading
from language.read.answering import choosing
from language.read.deals import asking, desk, shifted
from language.read.deals.anew import asks_to_rename
from language.read.deals.if_free import registered_if_free
from language.read.deals.left import days_left
from language.read.talk import called_off, questions, to_do
from language.read.telling.news import NOTE
from language.say import deals as deal_cards

NAMED_BY = frozenset({"deal", "customer", "partner"})  # slots that tell of which deal a step is
LATER = frozenset(
    {"task.add", "visit.plan", "visit.log", "standup.answer"}
)  # "remind me to register it if …"


async def asked_apart(turn: Turn, reading: Reading) -> Reply | None:
    """What is asked in words of its own: of the rules, of a deal, of the desk; None for the rest."""
    if (of_one := await _of_conflict(turn, reading) or await labelled.heard(turn, reading)) is not None:
        return of_one
    if (fact := await heard_by.told(turn) or await facts.told(turn)) is not None:
        return fact
    if (of_terms := await _of_terms(turn, reading)) is not None:
        return of_terms
    tried = None if _whole_update(reading) else await unreached.heard(turn)
    told = tried or await wished.heard(turn, reading) or await asked_lists.listed(turn)
    if (told := told or await manager.task_of_colleague(turn)) is not None:
        return told
    if step := to_do.of_customer(turn.heard.text, turn.names) if turn.who.staff else "":
        return await request(turn, turn.read(step))
    if (asks := asking.person_asked(turn.heard.text)) and (question := await asked_of_contact(turn, asks)):
        return await at_desk(turn, reading, "deal.ask", question)
    if (name := desk.chased(turn.heard.text)) and await manager.own_manager(turn, name):
        return await at_desk(turn, reading, "deal.chase", {})
    if called_off.restores(turn.heard.text) and await offers.undoable(turn):
        return await proposed(turn.having(reading=None), "undo")
    asked = None if _whole_update(reading) else desk.asked(turn.heard.text.strip(), turn.names)
    if asked and asked[0] == NOTE and (told := await _of_visit(turn, reading, asked[1])) is not None:
        return told
    if asked and (asked[0] != people.BACK or await people.taken(turn.having(slots=asked[1]))):
        return await at_desk(turn, reading, *asked)
    if shifted.shift(turn.heard.text):
        return await after.heard(turn, reading)
    return await _renamed(turn, reading) or await manager.offered(turn)


async def _renamed(turn: Turn, reading: Reading) -> Reply | None:
    """That a deal's customer can't be another, where the words begin with his name: 三一改成三一重能."""
    if asked := asks_to_rename(turn.heard.text, turn.names):
        only = await turn.memory.deals.named(asked, live=True)
        return say(deal_cards.fixed(turn.words, only[0])) if len(only) == 1 else None
    right = str(reading.slots.get("customer") or "") if reading.intent == "correct" else ""
    before = turn.heard.text.partition(right)[0].strip().lstrip("把将") if right else ""
    named = next(iter(turn.names.called(before, "customer")), "") if before else ""
    found = await turn.memory.deals.named(named, live=True) if named and before.startswith(named) else ()
    if len(found) != 1:
        return None
    return say(deal_cards.fixed(turn.words, found[0], right), about=f"deal {found[0].reference}")


async def _of_terms(turn: Turn, reading: Reading) -> Reply | None:
    """One's channel manager, how long one's deals are protected, a rule, a price; None for other words."""
    if (own := await manager.told(turn)) is not None:
        return own
    if (why_long := await lengths.told(turn)) is not None:
        return why_long
    if days_left(turn.heard.text):
        return await do(turn.having(slots={"owner": "me"}), "deal.list")
    if questions.of_that_rule(turn.heard.text) and (deal := await subjects.newest(turn, "deal")):
        return await do(turn.having(slots={"deal": deal}), "deal.why")
    if general := questions.asked(turn.heard.text) or questions.asked(await manager.as_you(turn)):
        return await asked_lists.of_rules(turn, *general)
    return await products.priced(turn) if reading.intent != "deal.register" else None


async def _of_conflict(turn: Turn, reading: Reading) -> Reply | None:
    """A ruling that is told, and the look-up before a registration; None for other messages."""
    if await ruled.speaks(turn) or await ruled.unnamed(turn):
        return await do(turn.having(slots={}), "conflict.sides")
    if customer := await ruled.unwanted(turn):
        return await _no_ruling(turn, customer)
    return await _if_free(turn, reading)


async def _no_ruling(turn: Turn, customer: str) -> Reply:
    """That no conflict waits where one is ruled on, with how the customer's deal stands."""
    deal = await do(turn.having(slots={"customer": customer}), "deal.status")
    return replace(deal, cards=(*(await do(turn.having(slots={}), "conflict.list")).cards, *deal.cards))


async def _if_free(turn: Turn, reading: Reading) -> Reply | None:
    """The look-up of a customer who is to be registered only where he is free, or the registration where he
    was just said to be so; None for other words."""
    told = registered_if_free(turn.heard.text) if reading.intent not in LATER else None
    if told is None:
        return None
    name = told[0] or str(turn.read_as("deal.register", told[1]).get("customer") or "")
    if not name or choosing.points(name):
        name = await subjects.looked_up_last(turn)
        if name and await offers.at_hand(turn, "conflict.register"):
            return await _registered(turn, reading, name, told[1])
    return await conflicts.before_registering(turn, name, told[1]) if name else None


async def _registered(turn: Turn, reading: Reading, customer: str, text: str) -> Reply:
    """The registration of a customer who was said to be free, with all that is told for it."""
    slots = {**turn.read_as("deal.register", text), "customer": customer}
    meant = replace(reading, intent="deal.register", slots=slots, confidence=1.0)
    heard = replace(turn.heard, text=text)
    return await proposed(turn.having(heard=heard, slots=slots, reading=meant), "deal.register")


def _whole_update(reading: Reading) -> bool:
    """Whether several parts of a standup are told at once, of which the first may read as news of a deal:
    进展：…；困难：…；计划：…."""
    told = [part for part in standups.PARTS if reading.slots.get(part)]
    return reading.intent == standups.ANSWER and reading.confidence >= SURE and len(told) > 1


async def _of_visit(turn: Turn, reading: Reading, said: Mapping[str, str]) -> Reply | None:
    """News that name no deal, told of the visit that was spoken of last: more of what was said there."""
    of_visit = not NAMED_BY & said.keys() and await subjects.newest(turn, "visit")
    return await after.heard(turn, reading) if of_visit else None
