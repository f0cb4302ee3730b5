"""What is said in reply to the card of a deal, and asks for nothing: a decision that waits, or news of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain import deals as rules
from domain.deals import PENDING, Deal, Move, Status
from handlers.consent import CERTAIN, SURE
from handlers.deals.contacts import called
from handlers.forms.numbers import as_sum
from handlers.forms.orders import GUESSED
from handlers.requests import may
from handlers.talk import offers, subjects
from handlers.turn import Turn
from language.read import Reading, sentences
from language.read.answering import choosing
from language.read.deals import appeals, asking, grounds
from language.read.deals.anew import registered
from language.read.deals.assent import (
    approves,
    denies,
    last_time,
    lets_pass,
    names_step,
    permits,
    postponed,
    refused,
)
from language.read.deals.deal_of import besides, deal_of
from language.read.deals.desk import asked as is_request
from language.read.sentence.forms import READING
from language.read.sentences import FEWEST_ZH
from language.read.talk import whether
from language.read.talk.chat import small_talk
from language.read.talk.only_noted import of_event
from language.read.talk.requested import requested
from language.read.telling.happened import happened
from language.read.telling.news import NOTE, before_contract, looks, of_its_deal, of_project, tells
from language.read.telling.progress import nothing_new

FEWEST = 3  # words that tell something
LONGEST = 60  # characters of a message that tells one thing
CHANGES = frozenset({"amount", "close_date", "quantity", "stage"})
LOOSELY = frozenset({"none", "deal.status"})  # how what is told of a deal may be read
TOLD = LOOSELY | {"deal.note"}  # how what has happened may be read
NEW = frozenset({"product", "quantity"})  # what a new deal is told with
Step = tuple[str, Mapping[str, Any]]  # what is proposed, and with what


async def decision(turn: Turn) -> Step | None:
    """A yes or a no to what waits for the speaker's decision: in reply to its card, right after it, or
    in words that say what is to be done."""
    if (first := await _extension(turn) or await _asks_for(turn)) is not None:
        return first
    deal = await turn.memory.deals.get(await subjects.spoken_of(turn, "deal"))
    if deal is None or deal.status not in PENDING or not rules.may(deal, Move.APPROVE, turn.who):
        return None
    if await _lets(turn, "deal.approve"):
        return "deal.approve", {"deal": deal.reference}
    if question := asking.behind(turn.heard.text):
        return "deal.ask", {"deal": deal.reference, "question": question}
    if (ruled := await _sided(turn, deal)) is not None:
        return ruled
    replied = await _replied_to(turn) is not None or _rejects(turn)
    to_card = replied or await offers.at_hand(turn, "deal.approve")
    alone = to_card and not names_step(turn.heard.text)
    if alone and grounds.against(turn.heard.text, turn.program.grounds()):
        return _refusal("deal.reject", deal, turn.heard.text.strip())
    reason = refused(turn.heard.text) if to_card else None
    sure = replied or denies(turn.heard.text)
    told = bool(reason) or (reason is not None and sure)  # a mere "no" may be to something else
    return _refusal("deal.reject", deal, reason or "") if told and not _corrects(turn) else None


async def _sided(turn: Turn, deal: Deal) -> Step | None:
    """The decision on an appeal by who is said to be right: the partner's people, or the vendor's own."""
    said = appeals.sided(turn.heard.text) if deal.appealed_at is not None else None
    if said is None:
        return None
    name, right = said
    firms = {firm.id for firm in await turn.memory.partners.named(name)} if name else {deal.partner_id}
    people = await turn.memory.people.named(name) if name else ()
    contacts = await turn.memory.people.contacts(deal.partner_id) if name and deal.partner_id else ()
    people = [*people, *(one for one in contacts if called(one, name))]
    theirs = deal.partner_id in firms | {person.partner_id for person in people}
    if not theirs and not any(person.staff for person in people):
        return None
    return ("deal.approve" if right is theirs else "deal.reject"), {"deal": deal.reference}


async def _extension(turn: Turn) -> Step | None:
    """A yes or a no to the extension that was asked of the speaker: "no, nothing moved", 不同意，才刚开始."""
    deal = await turn.memory.deals.get(await subjects.spoken_of(turn, "deal"))
    if deal is None or not _requested(turn, deal):
        return None
    if (reason := refused(turn.heard.text)) is not None:
        return _refusal("deal.decline", deal, reason)
    if postponed(turn.heard.text):
        return _refusal("deal.decline", deal, turn.heard.text.strip())
    lets = last_time(turn.heard.text) or await _lets(turn, "deal.extend")
    return ("deal.extend", {"deal": deal.reference}) if lets else None


def _requested(turn: Turn, deal: Deal) -> bool:
    """Whether the speaker was asked for an extension of a deal."""
    return deal.status is Status.APPROVED and deal.decision_due is not None and turn.who.id == deal.decider_id


def _refusal(route: str, deal: Deal, reason: str) -> Step:
    return route, {"deal": deal.reference, **({"reason": reason} if reason else {})}


async def _lets(turn: Turn, route: str) -> bool:
    """Whether words let pass what waits: a plain yes only in reply to its card."""
    said = turn.heard.text
    if approves(said) or (await _replied_to(turn) is not None and lets_pass(said)):
        return True
    confirms = (
        turn.reading is not None and turn.reading.intent == "confirm" and turn.reading.confidence >= SURE
    )
    return permits(said, confirms) and await offers.at_hand(turn, route)


def _rejects(turn: Turn) -> bool:
    """Whether a no is read as one to a registration, whichever: 不行，直销在跟."""
    return turn.reading is not None and turn.reading.intent == "deal.reject" and not turn.reading.slots


def _corrects(turn: Turn) -> bool:
    """Whether what is behind a "no" is what something should be instead: "no, 60k"."""
    return turn.reading is not None and turn.reading.intent in {"correct", "deal.update"}


async def waits(turn: Turn) -> str:
    """The reference of the deal whose card was told last and waits for the speaker; empty where none does."""
    deal = await turn.memory.deals.get(await subjects.spoken_of(turn, "deal"))
    if deal is None:
        return ""
    decides = deal.status in PENDING and rules.may(deal, Move.APPROVE, turn.who)
    route = "deal.approve" if decides else "deal.extend" if _requested(turn, deal) else ""
    return deal.reference if route and await offers.at_hand(turn, route) else ""


async def _asks_for(turn: Turn) -> Step | None:
    """What the speaker has to know before he decides on the deal spoken of: "need to know the budget"; "need
    more info" tells not yet what."""
    reading = turn.read(turn.heard.text)  # "they need to tell us …" is of the deal, not of its partner
    looks = reading.intent in READING - {"deal.status"} and reading.confidence >= CERTAIN
    question = "" if looks else asking.perhaps(turn.heard.text)
    more = not question and asking.wants_more(turn.heard.text)
    deal = await turn.memory.deals.get(await subjects.spoken_of(turn, "deal")) if question or more else None
    if deal is None or deal.status not in PENDING or not rules.may(deal, Move.ASK, turn.who):
        return None
    return "deal.ask", {"deal": deal.reference, **({"question": question} if question else {})}


async def news(turn: Turn, reading: Reading) -> Step | None:
    """What only tells something: it is proposed as a note."""
    said = turn.heard.text.strip()
    if not turn.who.staff and reading.confidence < SURE and not may(turn, reading.intent):
        reading = replace(reading, intent="none")  # of what a partner can't ask for, and hardly did
    perhaps = reading.guess.startswith("deal.") and reading.confidence >= GUESSED  # that is offered
    lunch = reading.confidence >= CERTAIN and not tells(said)  # "let's grab some"
    met = not turn.who.staff and happened(said.casefold())  # a partner keeps no visits: it is progress
    met = met or before_contract(said)
    told = not turn.who.staff and reading.intent == "none" and not perhaps and of_project(said)
    beside = not (met or told) and (reading.intent != "none" or lunch or perhaps)
    if beside or not only_tells(said):
        return None
    deal = await _replied_to(turn)
    if deal is None and (met or told):
        deal = await turn.memory.deals.get(await subjects.spoken_of(turn, "deal"))
        deal = deal if deal and (met or deal.decision_due) else None  # to one that waits, whatever is told
    if deal is None:
        return None
    noted = rules.may(deal, Move.NOTE, turn.who)
    return ("deal.note", {"deal": deal.reference, "text": said}) if noted else None


async def extends(turn: Turn, reading: Reading) -> Step | None:
    """What has happened on a deal, told to the answer that with progress its protection can be extended."""
    said = turn.heard.text.strip()
    asks = may(turn, reading.intent) and reading.intent not in TOLD and reading.confidence >= SURE
    changes = _corrects(turn) and reading.slots.keys() & CHANGES
    if asks or changes or not only_tells(said) or nothing_new(said):
        return None
    if {offers.step(pressed)[0] for pressed in await offers.last_buttons(turn)} != {"deal.extend"}:
        return None
    deal = await turn.memory.deals.get(await subjects.spoken_of(turn, "deal"))
    return ("deal.extend", {"deal": deal.reference, "evidence": said}) if deal else None


async def of_named(turn: Turn, reading: Reading) -> Step | None:
    """What a message that is not read as a whole tells of the deal it names: 三一少了两万, or news."""
    said = turn.heard.text.strip()
    registers = reading.intent == "deal.register" and not (_of_new(turn, reading) or registered(said))
    if not (registers or reading.intent in LOOSELY) or len(said) > LONGEST or sentences.question(said):
        return None
    if deal_of(said):
        return None
    name = str(turn.read_as("deal.status", said).get("customer") or "")
    found = await turn.memory.deals.named(name, live=True) if name in said and name != said and name else ()
    if len(found) != 1 or whether.of_name(said, name):
        return None
    rest = turn.read(besides(name, said))
    changes = (
        not (registers or of_event(said))
        and rest.intent == "correct"
        and rest.slots.keys() <= CHANGES
        and rest.slots
    )
    if changes:
        before = {"amount": found[0].amount, "quantity": found[0].quantity}
        return "deal.update", {"deal": found[0].reference, **as_sum(turn, rest.slots, before)}
    offered = reading.guess == NOTE  # beside what else it may mean
    noted = (
        (registers or reading.intent == "none" or reading.confidence < SURE or not looks(said))
        and not offered
        and (tells(said) or (registers and of_its_deal(name, said)))
        and not _asks(said)
        and rules.may(found[0], Move.NOTE, turn.who)
    )
    return ("deal.note", {"deal": found[0].reference, "text": said}) if noted else None


def _of_new(turn: Turn, reading: Reading) -> bool:
    """Whether a reading has what a new deal is told with: a product, how many, a partner who is known."""
    return (
        bool(reading.slots.keys() & NEW)
        or turn.names.kind(str(reading.slots.get("partner") or "")) == "partner"
    )


async def _replied_to(turn: Turn) -> Deal | None:
    alone = await subjects.replied_to(turn, "deal")
    return await turn.memory.deals.get(await subjects.spoken_of(turn, "deal")) if alone else None


def only_tells(said: str) -> bool:
    """Whether words of some length tell something and ask for nothing."""
    han = sum("\u4e00" <= letter <= "\u9fff" for letter in said)
    if han < FEWEST_ZH and len(said.split()) < FEWEST:
        return False
    return not (_asks(said) or small_talk(said) or choosing.nods(said) or choosing.says_bye(said))


def _asks(said: str) -> bool:
    return sentences.put(said) or requested(said) or bool(is_request(said))
