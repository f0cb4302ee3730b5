"""Corrections while a form is open: which answer was wrong, and what is right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import time
from typing import Any

from domain.dialogue import Question, Script
from domain.money import Money
from handlers.forms.bare_value import DAY_AND_HOUR, bare_value, day_and_hour, its_day
from handlers.forms.beside import named_beside
from handlers.forms.factors import told_by_what_stands
from handlers.forms.fitting import fits
from handlers.forms.in_place import in_place
from handlers.forms.of_visit import arranged
from handlers.forms.on_record import counted_more, of_record, stands
from handlers.forms.plain import TOLD, TYPED, chosen
from handlers.forms.run import taken
from handlers.forms.shift import from_what_stands, moved_first, said_of_day
from handlers.forms.whom import put_right
from handlers.turn import Turn
from language import read
from language.read.answering.and_value import and_value
from language.read.answering.answers import AND
from language.read.answering.at_the_end import changed_at_end
from language.read.answering.besides import tells_of_project
from language.read.answering.corrections import (
    BESIDE,
    Correction,
    carried,
    corrections,
    field_named,
    goes_on,
    several,
    without_old,
)
from language.read.answering.new_value import value_alone
from language.read.lookalikes import firm
from language.read.naming.nobody import nobody
from language.read.naming.trimmed import trimmed
from language.read.sentences import sentence
from language.read.telling.day_beside import day_of_step
from language.read.telling.lost import REASON
from language.read.values import dayparts
from language.read.values.currency import currency
from language.read.values.unit_price import price_of_one
from language.read.wordlists.lists import english_words

AMISS = frozenset({"in_the_past", "in_the_future"})  # days on the wrong side of today
NAMES = frozenset({"name", "people"})  # kinds of what is written with a capital
REASONED = frozenset({"deal_lose", "deal_withdraw"})  # forms of nothing but a reason, and who won instead
PERSON = 3  # words of a person's name
LABELLED = 5  # words of an answer behind the name of its field
NOON = time(12)
CHANGES = frozenset({"amount", "quantity", "close_date"})
VALUES = frozenset({"amount", "date"})  # kinds of which a form may ask for two


def fixed(
    turn: Turn, script: Script, answers: Mapping[str, Any], asking: str = ""
) -> tuple[dict[str, Any], str]:
    """The answers that a message corrects; or the slot that it calls wrong without saying what is right."""
    told = named_beside(turn, script, answers, asking) or said_of_day(turn, script, answers)
    told = told or counted_more(turn, script, answers)
    if told := told or put_right(turn, script, answers) or arranged(turn, script, answers):
        return told, ""
    if moved := moved_first(turn, script, answers):
        return moved, ""
    part = dayparts.alone(turn.heard.text) or (not asking and dayparts.in_the_later(turn.heard.text))
    if script.question("time") and part:
        return {}, "time"
    if sums := _currency(turn, script, answers, asking) or told_by_what_stands(turn, script, answers):
        return sums, ""
    if parts := _several(turn, script, answers) or _with_another(turn, script, answers):
        return parts, ""
    ways = list(_dated_steps(turn, script, answers, corrections(turn.heard.text)))
    found = _fixed(turn, script, answers, asking, ways)
    ahead = any(q.kind == "date" and q.looking == "ahead" and not q.dates for q in script.questions)
    last = changed_at_end(turn.heard.text) if ahead and not any(found) else ""
    return (
        fixed(turn.having(heard=replace(turn.heard, text=last)), script, answers, asking) if last else found
    )


def _dated_steps(
    turn: Turn, script: Script, answers: Mapping[str, Any], ways: Iterable[Correction]
) -> Iterator[Correction]:
    """The corrections, with that of a step's day, 报价改成下周三发, as one of its date; what has no date is
    left as it is."""
    for found in ways:
        day = day_of_step(found.new) if found.old else ""
        told = script.question(_slot(turn, script, answers, found)) if day else None
        if told is None or told.kind not in TOLD or read.kinds(day, turn.now) != {"date"}:
            yield found
            continue
        if dated := next((q for q in script.questions if q.dates == told.slot), None):
            yield Correction(day, slots=(dated.slot,))


def fixed_last(turn: Turn, script: Script, answers: Mapping[str, Any], spoken: str) -> dict[str, Any]:
    """A correction that names no field, of the answer given last, where another of its kind stands beside it:
    "sorry, 25 thousand" after the list price, "no wait, it's Happy Hogan" after the contact."""
    last = script.question(spoken)
    if last is not None and last.slot == "contact" and (name := _another_contact(turn, answers)):
        return {last.slot: name}
    if last is not None and last.kind in TOLD and (why := _another_reason(turn, script)):
        return {last.slot: why}
    if last is None or last.kind not in VALUES or field_named(turn.heard.text):
        return {}
    if said_of_day(turn, script, answers):
        return {}
    alike = [q for q in script.questions if q.kind == last.kind and answers.get(q.slot) is not None]
    if len(alike) < 2 or any(each.old for each in corrections(turn.heard.text)):
        return {}
    found, _ = fixed(turn, replace(script, questions=(last,)), {spoken: answers.get(spoken)})
    return found


def _another_reason(turn: Turn, script: Script) -> str:
    """What it was instead, in a form of nothing but a reason and who won: "no, it was the timing"; empty for
    a name, and a value."""
    if script.name not in REASONED:
        return ""
    ways = [one.new for one in corrections(turn.heard.text) if not any(map(script.question, one.slots))]
    alone = value_alone(turn.heard.text)
    words = next(filter(None, ways), alone[0] if alone else "").strip()
    common = words.islower() and english_words().issuperset(words.split())
    other = turn.names.knows(words) or read.kinds(words, turn.now)
    return words if words and not other and (common or REASON.search(words)) else ""


def _another_contact(turn: Turn, answers: Mapping[str, Any]) -> str:
    """Who it is instead of the contact just told, by his name alone; empty for what may be another field's: a
    known name, a value, more of the customer's own name, a firm."""
    alone = value_alone(turn.heard.text)
    name = trimmed(alone[0], "contact") if alone and not field_named(turn.heard.text) else ""
    words = name.casefold().split()
    customer = str(answers.get("customer") or "").casefold()
    other = turn.names.knows(name) or read.kinds(name, turn.now) or sentence(name) or nobody(name)
    if not words or len(words) > PERSON or other or not all(each.isalpha() for each in words):
        return ""
    return "" if not name.isascii() or any(each in customer for each in words) or firm(name) else name


def _currency(turn: Turn, script: Script, answers: Mapping[str, Any], asking: str) -> dict[str, Any]:
    """The only sum, in the currency that is said alone: 美金; "Frank" where a name is waited for is one."""
    asked = script.question(asking)
    sums = {q.slot: said for q in script.questions if isinstance(said := answers.get(q.slot), Money)}
    named = asked is not None and asked.kind not in TYPED and turn.heard.text.isascii()
    if len(sums) != 1 or (named and turn.heard.text.istitle() and turn.heard.text.isalpha()):
        return {}
    code = currency(BESIDE.sub("", turn.heard.text), turn.now)
    return {slot: replace(said, currency=code) for slot, said in sums.items()} if code else {}


def hour_gone(turn: Turn, answers: Mapping[str, Any]) -> bool:
    """Whether a part of the day is said in which the hour that stands does not lie: 改成周三下午 of 10:00."""
    at = answers.get("time")
    return dayparts.misses(turn.heard.text, at) and "time" not in read.kinds(turn.heard.text, turn.now)


def _several(turn: Turn, script: Script, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answers of a message that corrects several; nothing unless all that it names are understood."""
    found: dict[str, Any] = {}
    said_of = several(turn.heard.text) or (turn.heard.text,)
    parts = [one for part in said_of for one in and_value(part, turn.now) or (part,)]
    for part in parts if len(parts) > 1 else ():
        said = turn.having(heard=replace(turn.heard, text=part))
        ways = list(corrections(part))
        if more := carried(part):
            ways.append(more)
        new, _ = _fixed(said, script, answers, "", ways)
        if not new:
            return {}
        found |= new
    return found


def _with_another(turn: Turn, script: Script, answers: Mapping[str, Any]) -> dict[str, Any]:
    """Of two new values the one that stands for an old one, and the other: "75k and X instead of Y"."""
    for found in corrections(turn.heard.text):
        parts = AND.split(found.new)
        if not found.old or len(parts) != 2:
            continue
        for one, other in (parts[::-1], parts):
            new, _ = _fixed(turn, script, answers, "", [replace(found, new=one)])
            beside = bare_value(turn.having(heard=replace(turn.heard, text=f"no, {other}")), script, answers)
            if new and beside:
                return {**beside, **new}
    return {}


def _fixed(
    turn: Turn, script: Script, answers: Mapping[str, Any], asking: str, ways: Sequence[Correction]
) -> tuple[dict[str, Any], str]:
    for found in ways:
        slot = _typed(turn, script, _slot(turn, script, answers, found), found.new)
        if slot == "people" and turn.names.kind(found.new) == "partner":  # "no, it was with Softline"
            slot = "partner"
        question = script.question(slot)
        if (
            question is None
            or (not found.new and slot == asking)
            or _told(turn, script, asking, slot, found.new)
            or (slot == "project" and tells_of_project(found.new))
            or (found.labelled and not _label(turn, script.question(asking), question, found.new))
        ):
            continue
        if question.kind == "amount" and (price := price_of_one(found.new, turn.now)):
            count = answers.get("quantity")
            if asking or not isinstance(count, int):
                continue
            return taken(turn, {slot: replace(price, value=price.value * count)}, answers), ""
        if question.kind == "name" and not found.slots and _valued(turn, found.new):  # 潍柴改成30万
            return fits(turn, script, turn.read(found.new), answers), ""
        if not found.new or (slot == "contact" and nobody(found.new)):
            return {}, slot
        if question.kind == "name" and goes_on(found.new) and not turn.names.knows(found.new):
            continue
        if question.kind == "choice":
            value = chosen(question, found.new)
            return ({slot: value}, "") if value else ({}, slot)
        words = found.new if question.kind in TOLD else without_old(found.new)
        said = read.answer(question.kind, words, turn.now, turn.names, question.looking)
        if said.value is not None:
            told_so, before = question.kind in TOLD, answers.get(slot)
            person = told_so or slot == "contact"
            new = in_place(before, found.old, said.value) if person else said.value
            new = from_what_stands(turn, question, words, before) or new
            also = of_record(turn, script, answers, found) if told_so else {}
            day = its_day(turn, script, question, found.new)
            day |= day_and_hour(turn, script, answers, words) if slot in DAY_AND_HOUR else {}
            return taken(turn, {slot: new, **also, **day}, answers), ""
        if said.me:
            return {slot: turn.who.name}, ""
        if said.why in AMISS:
            return {}, slot
    return bare_value(turn, script, answers, asking), ""


def _valued(turn: Turn, new: str) -> bool:
    """Whether a sum, a count or a day is told, and no name."""
    told = turn.read(new)
    valued = told.intent == "correct" and told.slots.keys() <= CHANGES and told.slots
    return bool(read.kinds(new, turn.now) & TYPED or valued) and not turn.names.knows(new)


def _told(turn: Turn, script: Script, asking: str, slot: str, new: str) -> bool:
    """Whether common words say what one is like, where any words are waited for: "competitor was cheaper"."""
    asked, named = script.question(asking), script.question(slot)
    if asked is None or named is None or asked.kind not in TOLD or named.kind != "name":
        return False
    return new.islower() and not turn.names.kind(new) and english_words().issuperset(new.split())


def _label(turn: Turn, asked: Question | None, question: Question, new: str) -> bool:
    """Whether a field's name before some words is its label, rather than the first word of what is told."""
    if question.kind in TYPED:
        return question.kind in read.kinds(new, turn.now)
    if len(new.split()) > LABELLED or sentence(new):
        return False
    if asked == question or (asked is not None and asked.kind in TOLD):
        return asked == question
    return question.kind not in NAMES or turn.names.knows(new) or not new[0].islower()


def _slot(turn: Turn, script: Script, answers: Mapping[str, Any], found: Correction) -> str:
    """The field that was named, of two of a name the one that the new value fits (时间改四点); or the one
    whose answer is the old one."""
    named = [question for slot in found.slots if (question := script.question(slot))]
    kinds = read.kinds(found.new, turn.now) if len(named) > 1 and found.new else frozenset()
    named.sort(key=lambda question: question.kind not in kinds)
    if named or not found.old:
        return named[0].slot if named else ""
    return next((q.slot for q in script.questions if stands(turn, q, answers.get(q.slot), found.old)), "")


def _typed(turn: Turn, script: Script, slot: str, new: str) -> str:
    """The slot for a day or an hour that is said of something told in words: "the next step is on Friday"."""
    question, kinds = script.question(slot), read.kinds(new, turn.now) if new else frozenset()
    if question is None or question.kind != "text" or not kinds:
        return slot
    fitting = [q.slot for q in script.questions if q.kind in kinds]
    own = f"{slot}_date"
    return own if own in fitting else fitting[0] if len(fitting) == 1 else slot
