"""From a request that was read to what it does: at once, after a yes, or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain import trace
from domain.chat import Card, Kind, Refused, Reply, Unconfirmed, action
from domain.deals import LIVE
from handlers import conflicts, consent, manager
from handlers.consent import CERTAIN, SURE
from handlers.forms.apart import NAMES
from handlers.forms.numbers import as_sum
from handlers.manager import own_manager
from handlers.routes import ROUTES, dialogues
from handlers.talk import offers, once_more
from handlers.talk.meant import firm_of
from handlers.talk.subjects import looked_up, newest, quoted
from handlers.turn import Turn, say
from language.read import Reading, modelled, sentences
from language.read.allowed import conditional
from language.read.answering import choosing
from language.read.deals import labelled
from language.read.deals.free import name_asked
from language.read.deals.noted import on_known
from language.read.naming.in_answer import alone
from language.read.talk.also import again_and_again
from language.read.talk.chat import small_talk
from language.read.talk.colleagues import person_asked
from language.read.talk.of_partner import told_of
from language.read.talk.only_noted import told_beside
from language.read.talk.requested import requested
from language.read.telling.news import goes_on_about
from language.read.values.absence import names_standup
from language.read.values.digits import of_count
from language.read.values.weekdays import misnamed
from language.say import common
from language.say import conflicts as conflict_cards
from language.say import consent as consent_cards
from language.say import forms as form_cards
from language.say import partners as partner_cards

TOLD = frozenset({"deal.approve", "deal.reject", "visit.plan", "standup.answer"})  # perhaps news of a deal
TELLING = 7  # letters that tell something
TAKEN_OVER = {"deal.lose": "competitor", "deal.update": "product"}  # what a colleague may be read as
ONCE = {"task.add": "task.once", "visit.plan": "visit.once"}  # what is not made again and again
GUESSES = 3  # likely meanings offered where none is sure

TELLS = 4  # words of whoever tells something


def named(slots: Mapping[str, Any]) -> Mapping[str, Any]:
    """Without names that name nothing, such as "that one"."""
    return {slot: v for slot, v in slots.items() if not (slot in NAMES and v and choosing.points(str(v)))}


async def request(turn: Turn, reading: Reading) -> Reply:
    """A request read from a sentence; the second of two is offered afterwards."""
    if kind := small_talk(turn.heard.text):
        return say(await _talked(turn, kind))
    if name := person_asked(turn.heard.text):
        if manager := await own_manager(turn, name):
            return say(common.sentence(turn.words, "person.manager", name=manager))
        reading = await _of_colleague(turn, reading, name)
    if reading.intent in TAKEN_OVER and (handed := await _to_colleague(turn, reading)):
        return await proposed(turn.having(slots=handed, reading=reading), "deal.transfer")
    unsure = reading.intent not in ROUTES or reading.confidence < SURE
    of_deal = reading.intent == "deal.status" and reading.slots  # which tells by itself who is free
    if unsure and not of_deal and (name := name_asked(turn.heard.text)):
        return await conflicts.check(turn.having(arguments=(name,)))
    if reading.intent not in ROUTES or await _blocks(turn, reading):
        return await _unread(turn, reading)
    if await _hardly_help(turn, reading) or _no_day_off(turn, reading):
        return say(common.sentence(turn.words, "unsure"))
    reading = _of_own_deals(turn, await _of_deal_named(turn, reading))
    reading = await _of_partners_own(turn, await _near_sum(turn, await _of_live_deal(turn, reading)))
    if _only_told(turn, reading) or _at_customer(turn, reading):
        return await proposed(turn.having(slots=_progress(turn, reading), reading=reading), "deal.note")
    reply = await _changed_or_told(turn, reading)
    reply = remarked(turn, once_more.noted(turn, reply, reading), reading)
    return await afterwards(turn, reply, action("say", reading.rest)) if reading.rest else reply


async def _unread(turn: Turn, reading: Reading) -> Reply:
    """What is said to what asks for nothing that the bot knows."""
    if choosing.says_bye(turn.heard.text):
        return say(common.sentence(turn.words, "bye"))
    if await _left_to_think(turn, reading):
        return say(common.sentence(turn.words, "thinking"))
    if firm := _of_partner(turn, reading):
        return say(partner_cards.kept(turn.words, firm, turn.heard.text.strip()))
    return say(await _unsure(turn, reading), about=await quoted(turn) or "")


async def _blocks(turn: Turn, reading: Reading) -> bool:
    """Whether what blocks is told of the deal spoken of, and in no standup: "it's stuck, they wait"."""
    only = reading.intent == "standup.answer" and reading.slots.keys() <= {"blockers"}
    return only and bool(await _of_a_deal(turn))


async def _changed_or_told(turn: Turn, reading: Reading) -> Reply:
    """What was asked for, or whose, which may be told next; news beside a value that the deal has already are
    proposed as a note on it."""
    try:
        return await proposed(turn.having(slots=named(reading.slots), reading=reading), reading.intent)
    except Refused as refused:
        if refused.key == once_more.WHOSE and reading.intent in once_more.LOOKS:
            return say(common.sentence(turn.words, refused.key))
        if refused.key == "task.not_found" and reading.confidence < SURE:  # 云轩那事你处理一下
            return say(await _unsure(turn, replace(reading, intent="none", guess="", confidence=0.0)))
        if refused.key != "deal.nothing_to_change" or not told_beside(turn.heard.text):
            raise
        return await proposed(turn.having(slots=_progress(turn, reading), reading=reading), "deal.note")


def remarked(turn: Turn, reply: Reply, reading: Reading) -> Reply:
    """With what of the words can't be as it was said, before the rest."""
    remarks: list[Card] = []
    if day := misnamed(turn.heard.text, reading.slots.values(), turn.now):
        remarks.append(common.sentence(turn.words, "day.other_weekday", day=day))
    once = ONCE.get(reading.intent) if again_and_again(turn.heard.text) else None
    if once:
        remarks.append(common.sentence(turn.words, once))
    if reading.intent == "deal.approve" and conditional(turn.heard.text):
        remarks.append(common.sentence(turn.words, "deal.approve.whole"))
    return replace(reply, cards=(*remarks, *reply.cards))


def _only_told(turn: Turn, reading: Reading) -> bool:
    """Whether a partner tells what only staff do, and orders nothing: "we have a verbal yes from Globex"."""
    if may(turn, reading.intent) or turn.who.staff:
        return False
    said = turn.heard.text
    asks = sentences.question(said) or sentences.step(said) or sentences.order(said) or requested(said)
    return reading.intent == "visit.log" or (reading.intent in TOLD and len(said) >= TELLING and not asks)


def _at_customer(turn: Turn, reading: Reading) -> bool:
    """Whether it was a customer on record who was called or met, and no partner: "called Globex today, …"."""
    met = str(reading.slots.get("partner") or "")
    return reading.intent == "visit.log" and turn.names.kind(met) == "customer"


async def _of_live_deal(turn: Turn, reading: Reading) -> Reading:
    """New values behind the customer of a live deal change it: "Globex: 70k, July, contact Bob Lee"."""
    customer = labelled.changes(reading, turn.heard.text)
    found = await turn.memory.deals.named(customer, live=True) if customer else ()
    return replace(reading, intent="deal.update") if any(deal.status in LIVE for deal in found) else reading


async def _near_sum(turn: Turn, reading: Reading) -> Reading:
    """A change with a number without a unit as the deal's sum, where it is near that: "bump Globex to 65"."""
    customer = str(reading.slots.get("customer") or "") if reading.intent == "deal.update" else ""
    found = await turn.memory.deals.named(customer, live=True) if customer else ()
    if len(found) != 1 or "quantity" not in reading.slots or of_count(turn.heard.text):
        return reading
    before = {"amount": found[0].amount, "quantity": found[0].quantity}
    return replace(reading, slots=as_sum(turn, reading.slots, before))


async def _of_deal_named(turn: Turn, reading: Reading) -> Reading:
    """A look at the tier of no partner, where the customer of a deal is named: 三一还要多久才能批."""
    if reading.intent != "partner.tier" or reading.slots.keys() - {"partner"}:
        return reading
    name = str(
        reading.slots.get("partner") or turn.read_as("deal.status", turn.heard.text).get("customer") or ""
    )
    known = name and turn.names.kind(name) != "partner" and await turn.memory.deals.named(name)
    return replace(reading, intent="deal.status", slots={"customer": name}) if known else reading


def _of_own_deals(turn: Turn, reading: Reading) -> Reading:
    """A partner's look at a pipeline, which is the vendor's, as one at his own deals; at those that he won
    where a time is said."""
    if turn.who.staff or reading.intent != "pipeline.show":
        return reading
    period = {"period": reading.slots["period"], "status": "won"} if "period" in reading.slots else {}
    return replace(reading, intent="deal.list", slots={"owner": "me", **period})


async def _of_partners_own(turn: Turn, reading: Reading) -> Reading:
    """A visit without the customer that was taken for its partner, where somebody of a partner was met: "log
    a call with Jonas, talked about the POC at Globex"."""
    met = people if isinstance(people := reading.slots.get("people"), tuple) else ()
    if not (turn.who.staff and _at_customer(turn, reading) and await firm_of(turn, met)):
        return reading
    slots = {slot: value for slot, value in reading.slots.items() if slot != "partner"}
    return replace(reading, slots=slots)


def _progress(turn: Turn, reading: Reading) -> Mapping[str, Any]:
    """A meeting that a partner tells of, or one with a customer, as a note on the deal: it is progress."""
    said = on_known(turn.heard.text.strip(), turn.names)
    named = (str(reading.slots.get(slot) or "") for slot in ("customer", "partner"))
    met = next((name for name in named if turn.names.kind(name) == "customer"), "")
    return {"customer": met, **said} if met else said


async def _of_colleague(turn: Turn, reading: Reading, name: str) -> Reading:
    """What is known of a colleague who is asked about by name alone: his pipeline."""
    if not turn.who.staff or turn.names.kind(name) not in {"", "person"}:
        return reading
    found = [person for person in await turn.memory.people.named(name) if person.staff]
    if len(found) != 1 or not may(turn, "pipeline.show"):
        return reading
    return replace(reading, intent="pipeline.show", slots={"owner": found[0].name}, confidence=1.0)


async def _to_colleague(turn: Turn, reading: Reading) -> Mapping[str, Any]:
    """The transfer that is meant where a deal is said to go to a colleague, who has won none and is no
    product: "move Globex over to Zhao Min"; else empty."""
    said = reading.slots
    name = str(said.get(TAKEN_OVER[reading.intent]) or "")
    name = "" if turn.names.kind(name) == "product" else name
    found = await turn.memory.people.named(name) if name and turn.who.staff else ()
    if not any(person.staff for person in found):
        return {}
    of = {slot: said[slot] for slot in ("deal", "customer") if slot in said}
    return {**of, "to": name, **({"reason": said["reason"]} if "reason" in said else {})}


async def _talked(turn: Turn, kind: str) -> Card:
    """The short answer to small talk."""
    if kind == "beyond":
        return await _not_mine(turn)
    return common.sentence(turn.words, kind, name=turn.who.name)


def _no_day_off(turn: Turn, reading: Reading) -> bool:
    """Whether a message is about the standup, and tells of no day off: "standup summary"."""
    return reading.intent == "standup.skip" and names_standup(turn.heard.text)


async def _hardly_help(turn: Turn, reading: Reading) -> bool:
    """Whether a message only may ask for help; within a form it has to be certain."""
    least = SURE if await turn.memory.dialogues.get() is None else CERTAIN
    return reading.intent == "help" and reading.confidence < least


async def afterwards(turn: Turn, reply: Reply, second: str) -> Reply:
    """The second request of a message is offered after the first, after its form or its question."""
    opened = await turn.memory.dialogues.get()
    if opened is not None:
        await turn.memory.dialogues.keep(replace(opened, then=(*opened.then, second)), turn.now)
        return reply
    if any(card.choice for card in reply.cards) and not looked_up(reply.about):
        return replace(reply, cards=tuple(offers.along(card, second) for card in reply.cards))
    return replace(reply, cards=(*reply.cards, form_cards.waiting(turn.words, second)))


async def _left_to_think(turn: Turn, reading: Reading) -> bool:
    """Whether a message is left for the language model: none is asked within a form, or of what is clear."""
    if not turn.thoughts or reading.confidence >= SURE or turn.heard.kind is not Kind.TEXT:
        return False
    if len(turn.heard.text) > modelled.LONGEST or await turn.memory.dialogues.get() is not None:
        return False
    return await turn.memory.thoughts.ask(turn.who, turn.heard, turn.thoughts, turn.now)


async def thought(turn: Turn, event: str, reading: Reading | None) -> Reply:
    """The answer to a message that was thought about; nothing where the person has gone on meanwhile.

    A model's reading is a guess: what it would write is shown, as everything is, and never done."""
    last = await turn.memory.post.said(turn.now - offers.LIFE)
    if not last or last[0].event != event or await turn.memory.dialogues.get() is not None:
        return Reply()
    turn = turn.having(scripts=dialogues(turn.program))
    if reading is None or not may(turn, reading.intent):
        return say(await _unsure(turn, turn.read(turn.heard.text)))
    return await proposed(turn.having(slots=named(reading.slots), reading=reading), reading.intent)


def _of_partner(turn: Turn, reading: Reading) -> str:
    """The partner of whom a message tells that is read as nothing: a visit or a reminder may have it."""
    guessed = reading.guess in ROUTES and any(may(turn, name) for name in reading.likely)
    return told_of(turn.heard.text, turn.names) if turn.who.staff and not guessed else ""


async def _unsure(turn: Turn, reading: Reading) -> Card:
    """What is said to what was not understood."""
    if reading.confidence < SURE and (name := alone(turn.heard.text, turn.names_in)):
        return conflict_cards.unheard_of(turn.words, name)
    likely = [name for name in reading.likely if may(turn, name)][:GUESSES]
    if reading.guess in ROUTES and likely:
        return consent_cards.guess(turn.words, likely, turn.heard.text)
    if offered := await _of_a_deal(turn):
        return consent_cards.guess(turn.words, offered, turn.heard.text)
    if reading.confidence < SURE:
        return await manager.unhelped(turn, "unsure")
    return await _not_mine(turn)


async def _of_a_deal(turn: Turn) -> list[str]:
    """What may be meant where something is told of one deal that is named, or was spoken of last, and nothing
    is asked for."""
    said = turn.heard.text.strip()
    if sentences.question(said) or requested(said):
        return []
    name = str(turn.read_as("deal.status", said).get("customer") or "")
    if len(said.split()) >= TELLS and name and name in said:
        found = await turn.memory.deals.named(name, live=True)
        return [one for one in ("deal.note", "deal.status") if may(turn, one)] if len(found) == 1 else []
    spoken = await newest(turn, "deal") if goes_on_about(said) else ""
    return ["deal.note"] if spoken and may(turn, "deal.note") else []


async def _not_mine(turn: Turn) -> Card:
    """What the bot does not do; a partner's contact learns who helps."""
    return await manager.unhelped(turn, "none" if turn.who.partner_id is None else "none.partner")


async def do(turn: Turn, name: str) -> Reply:
    """Does what a route names, where the speaker's role may."""
    route = ROUTES.get(name)
    if route is None:
        raise Refused("button.unknown")
    trace.note(intent=name)
    if turn.who.role not in route.roles:
        raise Refused("not_for_role", roles=tuple(sorted(route.roles)))
    return await route.handler(turn)


def may(turn: Turn, name: str) -> bool:
    return name in ROUTES and turn.who.role in ROUTES[name].roles


async def proposed(turn: Turn, name: str) -> Reply:
    """Does what a sentence asks for; where that would write a record, it is shown first."""
    if consent.at_once(turn, name):
        turn.memory.unseal()
    try:
        return await do(turn, name)
    except Unconfirmed:
        return consent.ask(turn, name)
