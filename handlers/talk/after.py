"""Just after something was done: "no, 60k" changes what was registered, logged, planned or noted last."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from domain.chat import Refused, Reply
from domain.deals import Deal
from domain.dialogue import Script
from handlers import forms, partners, standups, tasks, visits
from handlers.consent import CERTAIN
from handlers.deals import again, change, register
from handlers.forms import numbers, press
from handlers.forms.fitting import fits
from handlers.forms.fix import fixed, hour_gone
from handlers.forms.fuller import contact_reached
from handlers.forms.further import told_further
from handlers.forms.in_words import in_words
from handlers.forms.of_visit import to_day
from handlers.forms.shift import shifted
from handlers.requests import may, proposed
from handlers.requests import named as named_only
from handlers.talk import leave_card
from handlers.talk.subjects import recent, spoken_of
from handlers.turn import Turn, say
from language import read
from language.read import Reading
from language.read.answering.corrections import field_named, left_out, of_something, takes_back
from language.read.answering.new_value import value_alone
from language.read.deals import standin
from language.read.naming.of_state import of_state
from language.read.naming.wrapped import around
from language.read.sentence.forms import READING
from language.read.sentences import question
from language.read.talk.also import also
from language.read.talk.half_day import no_day
from language.read.talk.leave_end import leave_end, long
from language.read.talk.moved import reminded_instead
from language.read.talk.nouns import noun_of
from language.read.talk.only_noted import of_event
from language.read.telling.news import happened
from language.read.values.absence import moved_to
from language.read.values.digits import number
from language.say import common
from language.say import deals as cards

VAGUE = frozenset({"none", "correct", "deal.update"})  # how what happened on a deal may be read
FIXED = frozenset({"customer", "partner"})  # what a registration stands for: it is not changed, but made anew
ITS_OWN = {"task.add": "text", "partner.update": "partner"}  # requests, and what each has to be about
BESIDE = frozenset({"amount", "quantity", "close_date"})  # what may be told at once
Filled = tuple[str, Mapping[str, Any]] | None  # a form's name and its answers
FILLED: Mapping[str, Callable[[Turn, int], Awaitable[Filled]]] = {
    "task": tasks.filled,
    "visit": visits.filled,
    "partner": partners.filled,
}


async def _reminds(turn: Turn) -> bool:
    """Whether a task or a visit is what was spoken of last."""
    return next(iter(await recent(turn, ("deal", "task", "visit"))), ("", ""))[0] in {"task", "visit"}


async def heard(turn: Turn, reading: Reading) -> Reply | None:
    """A correction of what was spoken of last; None where the message is none, or nothing was."""
    if (day := reminded_instead(turn.heard.text)) and await _reminds(turn):
        turn = to_day(turn, day)
        reading = turn.reading or reading
    if _names_its_own(turn, reading):
        return None
    vague = reading.intent in VAGUE or not may(turn, reading.intent)
    if vague and happened(turn.heard.text) and await spoken_of(turn, "deal"):
        return await proposed(turn.having(slots={"text": turn.heard.text.strip()}), "deal.note")
    named = "" if reading.intent == "correct" and "partner" in reading.slots else noun_of(turn.heard.text)
    for noun, reference in await recent(turn, ("deal", standups.LEAVE, *FILLED)):
        if named in FILLED and named != noun:
            continue
        reply = await OTHERS.get(noun, _form)(turn, reading, noun, reference)
        if reply is not None:
            return reply
    if reading.intent != "correct":
        return None
    changed = reading.slots.keys() & change.CHANGEABLE
    customer = str(reading.slots.get("customer") or "")
    if turn.names.kind(customer) == "customer" and not (changed or around(customer, turn.heard.text)):
        told = {"customer": customer, "text": turn.heard.text.strip()}  # "they postponed Globex indefinitely"
        return await proposed(turn.having(slots=told), "deal.note")
    if changed and turn.names.kind(customer) == "customer" and may(turn, "deal.update"):
        return await proposed(turn.having(slots=named_only(reading.slots), reading=reading), "deal.update")
    if customer and may(turn, "deal.register"):  # "customer is Wacker": it begins there
        return await proposed(turn.having(slots=named_only(reading.slots)), "deal.register")
    if changed and field_named(turn.heard.text) and may(turn, "deal.update"):  # "update the amount to 70k"
        return await proposed(turn.having(slots=named_only(reading.slots), reading=reading), "deal.update")
    return say(common.sentence(turn.words, "correct.nothing"))


def _names_its_own(turn: Turn, reading: Reading) -> bool:
    """Whether a message says itself what it is about: "what tier is Softline?", "reminder: …"."""
    said = reading.slots.keys()
    if ITS_OWN.get(reading.intent) in said and reading.confidence >= CERTAIN:
        return not takes_back(turn.heard.text) and value_alone(turn.heard.text) is None
    looks = reading.intent in READING and reading.confidence >= CERTAIN and question(turn.heard.text)
    if looks and said & {"deal", "customer", "partner"}:
        return True
    on = str(reading.slots.get("customer") or "")
    if reading.intent == "correct" and turn.names.kind(on) == "customer" and of_something(turn.heard.text):
        return True
    return reading.intent == "deal.update" and bool(
        said & {"deal", "customer"} and said & {*change.CHANGEABLE}
    )


async def _form(turn: Turn, reading: Reading, noun: str, reference: str) -> Reply | None:
    """What was noted, as its form, with the correction in it: it is shown, and kept once it is confirmed."""
    form = await FILLED[noun](turn, int(reference))
    if form is None:
        return None
    name, known = form
    script, _ = turn.scripts[name]
    said, slot = fixed(turn, script, known)
    said = said or shifted(turn, script, known)
    said = said or (fits(turn, script, reading, known) if reading.intent == "correct" and not slot else {})
    said = said or told_further(turn, known, reading)
    said = {**said, **in_words(turn, said, known)}
    empty = set() if said else _emptied(turn, script, known)
    if not said and not slot and not empty:
        return None
    slot = "" if empty else slot
    out = {*said, *empty, *({"time"} if hour_gone(turn, known) else ())}
    answers = {slot: value for slot, value in known.items() if slot.removesuffix("_id") not in out}
    unsaid = [q.slot for q in script.questions if known.get(q.slot) in (None, "", ()) and q.slot not in said]
    left = [*unsaid, *empty]
    reply = await forms.start(turn, name, {**answers, **said}, reference, left)
    opened = await turn.memory.dialogues.get() if slot else None
    return await press.ask_again(turn, opened, slot) if opened else reply


def _emptied(turn: Turn, script: Script, known: Mapping[str, Any]) -> set[str]:
    """The fields that are to be empty after all, with the day of what they tell: "there's no next step"."""
    left = left_out(turn.heard.text)
    gone = {q.slot for q in script.questions if q.slot in left and not q.required and known.get(q.slot)}
    return gone | {q.slot for q in script.questions if q.dates in gone}


async def _deal(turn: Turn, reading: Reading, _noun: str, reference: str) -> Reply | None:
    deal = await turn.memory.deals.get(reference)
    if deal is None:
        return None
    if (ended := again.told(deal)) is not None and (reply := await _end(turn, reading, deal, *ended)):
        return reply
    script = register.script(turn.program)
    known = {q.slot: getattr(deal, q.slot, None) for q in script.questions}
    reached = contact_reached(turn, known)
    said, slot = (
        (reached, "")
        if reached
        else (await _of_last(turn, script, deal, known) or fixed(turn, script, known))
    )
    said = said or shifted(turn, script, known)
    if not said and not slot and reading.intent != "correct":
        return None
    if said and reading.intent in {"correct", "deal.update"}:  # "the amount to 21k and move the close to May"
        said = {**{each: reading.slots[each] for each in BESIDE & reading.slots.keys()}, **said}
    return await _change(turn, deal, numbers.as_sum(turn, said or reading.slots, known), slot)


async def _of_last(
    turn: Turn, script: Script, deal: Deal, known: Mapping[str, Any]
) -> tuple[dict[str, Any], str] | None:
    """A bare number as what was changed last: "sorry, 75" of a count, "no, 25" of a day; None for others."""
    alone = value_alone(turn.heard.text)
    events = await turn.memory.deals.history(deal) if alone and number(alone[0]) is not None else ()
    last = {slot: known[slot] for slot in (events[-1].changes if events else ()) if known.get(slot)}
    found = fixed(turn, script, last)
    return found if last and found[0] else None


async def _leave(turn: Turn, reading: Reading, _noun: str, reference: str) -> Reply | None:
    """Other days than those of the leave that was just noted, "actually only Friday", or one more."""
    part = reading.intent in {"standup.skip", "correct"}
    if part and no_day(turn.heard.text, turn.now):  # 只请上午 and 改成下午 are no leave of today
        return say(*standups.whole_days(turn))
    if (reply := await _until(turn, date.fromisoformat(reference))) is not None:
        return reply
    if deputy := standin.deputy_named(turn.heard.text):
        return await _covered(turn, deputy, date.fromisoformat(reference))
    more = also(turn.heard.text) and reading.intent in VAGUE
    said = (
        turn.read_as("standup.skip", moved_to(turn.heard.text)) if reading.intent == "correct" or more else {}
    )
    if not said.get("date"):
        return None
    if more:
        return await _longer(turn, said, date.fromisoformat(reference))
    first = date.fromisoformat(reference)
    if said.get("until") and said["date"] == turn.today != first:  # only an end is said: it begins as it did
        then = datetime.combine(first, time(12), turn.who.zone)
        said = {**read.read_as("standup.skip", moved_to(turn.heard.text), then, turn.who.role), "date": first}
    return await proposed(
        turn.having(slots={**said, "instead": date.fromisoformat(reference)}), "standup.skip"
    )


async def _until(turn: Turn, first: date) -> Reply | None:
    """The leave that was just noted with another end; None where none is said, or it ends so."""
    moves = moved_to(turn.heard.text) != turn.heard.text
    said = leave_end(turn.heard.text) or long(turn.heard.text) or moves
    leaves = await turn.memory.people.leaves(turn.who.id, first) if said else ()
    known = next((one for one in leaves if one.first == first), None)
    if known and (days := leave_card.moved(turn, first, known.last)):
        return await proposed(turn.having(slots={"date": first, **days, "instead": first}), "standup.skip")
    one_day = known is not None and known.first == known.last
    last = leave_card.ends(turn, first, known.last) if known and not (moves and one_day) else None
    if known is None or last is None or last == known.last:
        return None
    until = {"until": last} if last > first else {}
    return await proposed(turn.having(slots={"date": first, **until, "instead": first}), "standup.skip")


async def _covered(turn: Turn, deputy: str, first: date) -> Reply | None:
    """The leave that was just noted, with whoever is said to decide meanwhile: 让李伟替我批."""
    leaves = await turn.memory.people.leaves(turn.who.id, first)
    known = next((one for one in leaves if one.first == first), None)
    if known is None:
        return None
    until = {"until": known.last} if known.last > first else {}
    slots = {"date": first, **until, "instead": first, "deputy": deputy}
    return await proposed(turn.having(slots=slots), "standup.skip")


async def _longer(turn: Turn, said: Mapping[str, Any], first: date) -> Reply:
    """One more day of the leave, "and Friday too"; one that does not follow it is a leave of its own."""
    known = [one for one in await turn.memory.people.leaves(turn.who.id, first) if one.first == first]
    follows = bool(known) and said["date"] == known[0].last + timedelta(days=1)
    whole = {"date": first, "until": said.get("until") or said["date"], "instead": first}
    return await proposed(turn.having(slots=whole if follows else said), "standup.skip")


async def _end(
    turn: Turn, reading: Reading, deal: Deal, script: Script, known: Mapping[str, Any]
) -> Reply | None:
    """A correction of how the deal ended; None where the message holds none."""
    said, _ = fixed(turn, script, known)
    named = {"deal", "customer", "partner"} & reading.slots.keys()
    anew = reading.intent == "correct" or (reading.intent == script.route and not named)
    said = said or (fits(turn, script, reading, known) if anew else {})
    return await again.again(turn.having(slots=said, arguments=(deal.reference,))) if said else None


async def _change(turn: Turn, deal: Deal, said: dict[str, object], slot: str) -> Reply:
    changing = {name: value for name, value in said.items() if name in change.CHANGEABLE}
    if changing.keys() == {"close_date"} and of_event(turn.heard.text):
        note = {"deal": deal.reference, "text": turn.heard.text.strip()}
        return await proposed(turn.having(slots=note), "deal.note")
    if not changing and of_state(str(said.get("customer") or "")):
        return await proposed(
            turn.having(slots={"deal": deal.reference, "text": turn.heard.text}), "deal.note"
        )
    if not changing and FIXED & {*said, slot}:
        right = str(said.get("customer") or "")
        return say(cards.fixed(turn.words, deal, right), about=f"deal {deal.reference}")
    if not changing:
        raise Refused("deal.change_what", reference=deal.reference)
    turn = turn.having(slots=changing, arguments=(deal.reference,))
    return await change.update(turn)


OTHERS = {"deal": _deal, standups.LEAVE: _leave}  # what is no form is corrected in its own way
