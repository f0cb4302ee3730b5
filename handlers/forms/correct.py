"""A correction of an answer that a form has, or more of the same form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.chat import Reply
from domain.dialogue import Dialogue, Script
from handlers.consent import SURE
from handlers.forms import press
from handlers.forms.another import another
from handlers.forms.apart import (
    another_deal,
    step_again,
)
from handlers.forms.beside import adds_somebody
from handlers.forms.clauses import by_clause, without_emptied
from handlers.forms.fitting import by_label, fits
from handlers.forms.fix import fixed, fixed_last, hour_gone
from handlers.forms.fuller import fuller
from handlers.forms.further import told_further
from handlers.forms.located import elsewhere_located
from handlers.forms.numbers import numbered
from handlers.forms.orders import changers
from handlers.forms.plain import a_firm, a_person, plain
from handlers.forms.run import merge
from handlers.forms.shift import shifted
from handlers.turn import Turn, say
from language.read import Reading
from language.read.answering.corrections import complains, corrections, field_named, left_out, takes_back
from language.read.answering.new_value import value_alone
from language.read.denials import denies
from language.read.sentence.forms import READING
from language.read.talk.added import told_of_others, what_they_say
from language.read.talk.there import absent
from language.read.values.unit_price import price_of_one
from language.say import forms as cards


async def correction(
    turn: Turn, script: Script, dialogue: Dialogue, reading: Reading, free: bool
) -> Reply | None:
    """A correction of an answer, or more of the same form."""
    asked = script.question(dialogue.asking)
    looks = reading.intent in READING and reading.confidence >= SURE and not field_named(turn.heard.text)
    if (looks and not adds_somebody(turn, script)) or a_person(turn, asked) or a_firm(turn, asked):
        return None
    text = turn.heard.text
    others = dialogue.asking == "next_step" and _of_others(turn, script) and not absent(text)
    more = told_further(turn, dialogue.answers, reading) if others else {}
    if more := more or ({} if free and not denies(text) else by_clause(turn, script, dialogue.answers)):
        left = dialogue if others else without_emptied(turn, script, dialogue)
        return await merge(turn, _without_hour(turn, left), more)
    reply = await another(turn, script, dialogue, reading) or await numbered(turn, script, dialogue)
    if reply := reply or await elsewhere_located(turn, script, dialogue):
        return reply
    empty = next((q for slot in left_out(turn.heard.text) if (q := script.question(slot))), None)
    if empty is not None and (empty.slot != dialogue.asking or not empty.required):
        return await press.left_out(turn, dialogue, empty)
    if asked and asked.kind == "name" and len(told := fuller(turn, script, asked, dialogue.answers)) > 1:
        return await merge(turn, dialogue, told)  # 渠道是云轩 产品防火墙
    answers, slot = fixed(turn, script, dialogue.answers, dialogue.asking)
    known = dialogue.answers
    right = by_label(turn, script, known) or fixed_last(turn, script, known, dialogue.spoken)
    answers = right or answers or shifted(turn, script, known)
    if answers:
        return await merge(turn, _without_hour(turn, dialogue), answers)
    if slot:
        return await press.ask_again(turn, dialogue, slot)
    taken_back = reading.intent == "correct" and reading.confidence >= SURE and takes_back(turn.heard.text)
    if (free and taken_back) or (complains(turn.heard.text) and dialogue.answers):
        return say(cards.change_what(turn.words, script, turn.who.staff))
    fitting = _without_strangers(turn, dialogue, fits(turn, script, reading, dialogue.answers))
    if reading.confidence < SURE and not _puts_right(turn, script, reading):  # a guess replaces nothing
        fitting = {slot: value for slot, value in fitting.items() if slot not in dialogue.answers}
    if _meant_for(turn, script, dialogue, fitting):
        return None
    if (free and not step_again(script, reading)) or not fitting or another_deal(dialogue, reading, fitting):
        return None
    if reading.intent == "correct" or reading.intent in changers(script):
        return await merge(turn, dialogue, fitting)
    return None


def _of_others(turn: Turn, script: Script) -> bool:
    """Whether words tell what others said or object to, and no step of ours."""
    text = turn.heard.text
    objects = bool(what_they_say(text)) and "objection" in turn.read_as(script.intent, text)
    return objects or told_of_others(text)


def _puts_right(turn: Turn, script: Script, reading: Reading) -> bool:
    """Whether a message gives something of the form a new value: 产品改成工业网关，80台."""
    own = reading.intent in changers(script) and not {"deal", "customer"} & reading.slots.keys()
    text = turn.heard.text
    return own and (value_alone(text) is not None or any(each.new for each in corrections(text)))


def _meant_for(turn: Turn, script: Script, dialogue: Dialogue, fitting: Mapping[str, Any]) -> bool:
    """Whether a bare value is the answer to the question, though it was read as another field of its kind:
    a list price is a sum too; or the price of one, which is no sum yet."""
    asked = script.question(dialogue.asking)
    if asked and asked.kind == "amount" and price_of_one(turn.heard.text, turn.now):
        return True
    if asked is None or not fitting or asked.slot in fitting or field_named(turn.heard.text):
        return False
    kinds = {question.kind for slot in fitting if (question := script.question(slot))}
    strange = all(turn.names.kind(str(value)) in {"", asked.slot} for value in fitting.values())
    named = asked.kind == "name" and strange  # 是安踏, which was read as a rival
    return kinds <= {asked.kind, "quantity" if asked.kind == "percent" else ""} and (
        named or plain(turn, asked)
    )


def _without_hour(turn: Turn, dialogue: Dialogue) -> Dialogue:
    """The form with its hour open again, where another part of the day is said."""
    if not hour_gone(turn, dialogue.answers):
        return dialogue
    known = {slot: value for slot, value in dialogue.answers.items() if slot != "time"}
    return replace(dialogue, answers=known, skipped=dialogue.skipped - {"time"})


def _without_strangers(turn: Turn, dialogue: Dialogue, fitting: dict[str, Any]) -> dict[str, Any]:
    """Without a partner whom nobody knows, where a known one stands: the words are of something else;
    nor with a part of the customer's name, which is only how it is called."""
    stands = "partner_id" in dialogue.answers
    out = {"partner"} if stands and turn.names.kind(str(fitting.get("partner") or "")) != "partner" else set()
    known, said = (str(answers.get("customer") or "").casefold() for answers in (dialogue.answers, fitting))
    out |= {"customer"} if said and said in known and turn.heard.text.casefold() != said else set()
    return {slot: value for slot, value in fitting.items() if slot not in out}
