"""What was asked last, asked again for another name, "and Softline?"; and the last registration, made
anew for another customer: "same for Lidl"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.chat import Reply
from handlers.talk.offers import LIFE
from handlers.talk.subjects import ASKED, newest, subjects
from handlers.turn import Turn
from language.carrying import carried, carried_again
from language.read import Reading, kinds
from language.read.answering import choosing
from language.read.answering.corrections import corrections, field_named
from language.read.answering.new_value import value_alone
from language.read.answering.wanted import wanted
from language.read.sentence.forms import FORMS
from language.read.sentences import sentence
from language.read.talk.another import (
    alone,
    another,
    answering,
    everybodys,
    narrowing,
    not_of,
    of_these,
    parted,
    total,
    which,
    whose,
)
from language.read.talk.chat import small_talk
from language.read.talk.same_for import like_another, one_priced, same_for
from language.read.values.next_stretch import beside as beside_it
from language.read.values.next_stretch import next_to
from language.read.values.whole import values

LOOKS = frozenset(
    {
        "partner.tier",
        "partner.show",
        "partner.list",
        "visit.list",
        "visit.prepare",
        "deal.list",
        "pipeline.show",
        "task.list",
        "briefing.show",
    }
)
WHOSE = "partner.which_missing"  # asked back where a look needs a partner
STATUS = "deal.status"  # asked again only where another customer was meant
DEALS = "deal.list"
TOTAL = "pipeline.show"
WORDS = "said"  # beside the slots of a question
LONGEST = 120  # characters of its words that are kept
DAYS = frozenset({"date", "period"})
OWNER = "owner"
TIER = "tier"  # "gold and silver" are two, "gold; and silver" are not
NARROWED = frozenset({"status", "period", "owner", "tier", "territory", "type", "stage"})
OF_DEALS = frozenset({"partner", "customer"})
NAMED = frozenset({"partner", "customer", "deal"})  # slots that give way to the other name


def noted(turn: Turn, reply: Reply, reading: Reading) -> Reply:
    """The reply, which remembers the question that it answers, and its words, which may narrow it too."""
    if reading.intent not in LOOKS | {STATUS} or any(card.choice for card in reply.cards):
        return reply
    asked = f"{ASKED} {reading.intent} {carried({**reading.slots, WORDS: turn.heard.text[:LONGEST]})}"
    return replace(reply, about="\n".join(part for part in (reply.about, asked) if part))


async def again(turn: Turn) -> Turn | None:
    """The last question, by its words and with the name, the status, the stretch of days or the owner that is
    said alone; None where there was none, or other words are said."""
    text = alone(turn.heard.text)
    meant = corrected(turn)
    days = bool(values(text, turn.now) & DAYS) or beside_it(text)
    said = another(turn.heard.text) or meant or (text if days else _whose(turn))
    name = "" if said else answering(turn.heard.text)
    intent, known = await _asked(turn) if said or name else ("", {})  # a fact that was asked carries nothing
    if not said and intent:
        said = name if await _asked_whose(turn, name) else ""
    if intent == STATUS:
        named = meant or (said if turn.names.kind(said) == "customer" else "")
        new: Mapping[str, object] = _of_another(turn, named) if named else {}
    else:
        new = await _new(turn, intent, said, known) if intent else {}
    if not new and name and said:
        new = {"partner": name}
    if not new:
        return await _total(turn) or await _parted(turn) or await _which(turn)
    out = NAMED if NAMED & new.keys() else frozenset[str]()
    words = known.pop(WORDS, "")
    slots = {slot: value for slot, value in known.items() if slot not in out}
    reading = Reading(intent, {**slots, **new}, 1.0, turn.words.language)
    both = narrowing(words, turn.heard.text) if TIER in new else f"{words} {turn.heard.text}".strip()
    return turn.having(reading=reading, heard=replace(turn.heard, text=both))


def _whose(turn: Turn) -> str:
    """The partner, customer or colleague of whom alone it is said whose they are: 云轩的."""
    name = whose(turn.heard.text)
    return name if turn.names.kind(name) in OF_DEALS or turn.names.person(name) else ""


async def _asked_whose(turn: Turn, name: str) -> bool:
    """Whether it was just asked of which partner a look is, and words may be his name."""
    question = turn.words(WHOSE)
    last = await turn.memory.post.said(turn.now - LIFE)
    if not any(question in line for one in last for line in one.card.lines):
        return False
    if kind := turn.names.kind(name):
        return kind == "partner"
    text = turn.heard.text
    chat = small_talk(text) or choosing.nods(text) or sentence(name)
    return not chat and turn.read(name).intent == "none"


def beside(turn: Turn) -> Reading | None:
    """A look at the deal of another customer who is named, and nothing else said: "and Three Rivers"."""
    name = another(turn.heard.text)
    known = turn.names.kind(name) == "customer"
    return Reading(STATUS, {"customer": name}, 1.0, turn.words.language) if known else None


def corrected(turn: Turn) -> str:
    """What was meant instead of what was asked: "sorry, I meant Kaufmann"; empty for other words."""
    text = turn.heard.text
    if field_named(text):
        return ""
    alone, reading = value_alone(text), turn.read(text)
    said = reading.slots if reading.intent == "correct" else {}
    names = (str(said[slot]) for slot in ("customer", "partner") if said.get(slot))
    others = (*wanted(text), *(found.new for found in corrections(text)), *(alone[:1] if alone else ()))
    plain = (one for one in others if turn.names.kind(one) or turn.names.person(one) or kinds(one, turn.now))
    return next((one for one in (*names, *plain) if one), "")


def _of_another(turn: Turn, name: str) -> Mapping[str, object]:
    """The deal that was meant, by its number, its customer or partner; nothing for what may be a value."""
    kind = turn.names.kind(name)
    if kind in FORMS[STATUS]:
        return {kind: name}
    said = turn.read(turn.heard.text).slots
    return {slot: said[slot] for slot in ("deal", "customer") if slot in said}


async def _total(turn: Turn) -> Turn | None:
    """What the deals come to that were just listed: "how much in total?", of whom they were listed."""
    intent, known = await _asked(turn) if turn.who.staff and total(turn.heard.text) else ("", {})
    if intent != DEALS:
        return None
    of_whom = {slot: known[slot] for slot in known.keys() & FORMS[TOTAL]}
    return turn.having(reading=Reading(TOTAL, of_whom, 1.0, turn.words.language))


async def _parted(turn: Turn) -> Turn | None:
    """The pipeline that was just shown, by something else: "by partner", 按人分."""
    intent, known = await _asked(turn) if parted(turn.heard.text) else ("", {})
    if intent != TOTAL:
        return None
    known.pop(WORDS, None)
    return turn.having(reading=Reading(TOTAL, known, 1.0, turn.words.language))


async def _asked(turn: Turn) -> tuple[str, dict[str, Any]]:
    """The question that was answered last, and what it asked for; nothing where there was none."""
    last = await turn.memory.post.said(turn.now - LIFE)
    asked = next((what for noun, what in subjects(last[0].about) if noun == ASKED), "") if last else ""
    intent, _, before = asked.partition(" ")
    return (intent, carried_again(before)) if intent in LOOKS | {STATUS} else ("", {})


async def _which(turn: Turn) -> Turn | None:
    """Other deals, told by what they are and without the word, just after some were listed: 超过10万的呢."""
    text, narrows = which(turn.heard.text)
    if not text and of_these(turn.heard.text):
        text, narrows = turn.heard.text, True
    if turn.names.kind(out := not_of(turn.heard.text)) in OF_DEALS:
        text, narrows = f"list deals except {out}", True
    if turn.names.kind(product := another(turn.heard.text)) == "product":
        text, narrows = f"list deals for {product}", True
    intent, before = await _asked(turn) if text else ("", {})
    reading = turn.read(text) if intent in {DEALS, TOTAL} else None
    if reading is None or reading.intent != DEALS:
        return None
    known = {slot: value for slot, value in before.items() if slot in FORMS[DEALS]}
    if intent == TOTAL:
        known.pop("period", None)  # there it tells when deals close
    if not narrows:  # 已批准的 after 我的报备 are one's own
        known = {slot: known[slot] for slot in known.keys() & {OWNER} if not everybodys(turn.heard.text)}
    elif intent == DEALS:
        text = narrowing(str(before.get(WORDS) or ""), text)
    narrowed = replace(reading, slots={**known, **reading.slots}, confidence=1.0)
    return turn.having(reading=narrowed, heard=replace(turn.heard, text=text))


async def _new(turn: Turn, intent: str, said: str, known: Mapping[str, Any]) -> dict[str, object]:
    """What the words name of what such a question asks by; nothing where they name nothing known."""
    if (before := known.get("period")) and (beside := next_to(said, tuple(before))):
        return {"period": beside}
    kind = turn.names.kind(said)
    if kind in FORMS[intent]:
        return {kind: said}
    if kind not in {"", "person"}:
        return {}
    if "owner" in FORMS[intent] and turn.who.staff and (found := await turn.memory.people.named(said)):
        return {"owner": found[0].name}
    narrowed = turn.read_as(intent, said)
    return {slot: value for slot, value in narrowed.items() if slot in NARROWED}


async def registered(turn: Turn) -> Turn | None:
    """The request for one more registration, just after the speaker made one or as another that is named;
    None for other words."""
    if alike := like_another(turn.heard.text):
        return turn.having(heard=replace(turn.heard, text=alike), reading=turn.read(alike))
    request = same_for(turn.heard.text) or _one_priced(turn)
    deal = await turn.memory.deals.get(await newest(turn, "deal")) if request else None
    if deal is None or deal.registrant_id != turn.who.id or deal.submitted_at is None:
        return None
    if turn.now - deal.submitted_at > LIFE:
        return None
    return turn.having(heard=replace(turn.heard, text=request), reading=turn.read(request))


def _one_priced(turn: Turn) -> str:
    """The same of a customer nobody knows yet, who is told with his sum alone: "and Ericsson 40k"."""
    name, request = one_priced(turn.heard.text)
    return request if name and not turn.names.kind(name) else ""
