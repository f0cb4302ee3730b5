"""A message while a form is open: an answer, a correction, an aside; or another request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from domain.chat import Reply
from domain.dialogue import Dialogue, Question, Script
from handlers.consent import SURE
from handlers.forms import asides, begin, press
from handlers.forms.answer import answered, left_open
from handlers.forms.apart import (
    another_request,
    another_visit,
    of_another,
)
from handlers.forms.at_summary import at_summary
from handlers.forms.bared import bared
from handlers.forms.correct import correction
from handlers.forms.elsewhere import elsewhere
from handlers.forms.fitting import fits
from handlers.forms.fuller import contact_told
from handlers.forms.instead_told import step_told
from handlers.forms.left_between import left_between
from handlers.forms.located import located
from handlers.forms.no_stage import no_stage
from handlers.forms.of_update import of_another_part
from handlers.forms.of_visit import moved_itself
from handlers.forms.orders import asks_apart, calls_off, changers, ordered
from handlers.forms.plain import TOLD, plain
from handlers.forms.precedents import beside_last, filled
from handlers.forms.run import merge, script_of, shown
from handlers.forms.said_again import said_again
from handlers.forms.unanswered import ASKING
from handlers.forms.warned import day_meant
from handlers.turn import Turn, say
from language import read
from language.read import Reading, sentences
from language.read.answering.answers import SKIPS, passes, rest_as_before
from language.read.answering.asides import aside, of_the_question
from language.read.answering.before import as_before, of_whom
from language.read.answering.corrections import (
    left_out,
)  # fmt: skip
from language.read.answering.no_more import no_more
from language.read.answering.no_such_day import no_such_day
from language.read.answering.unknown import unknown
from language.read.deals.assent import puts_off
from language.read.normal import PAUSES
from language.read.normal import plain as plain_words
from language.read.talk.chat import NICE, small_talk
from language.read.telling.parts import with_commas
from language.read.values import dayparts
from language.say import forms as cards

UNHEARD = frozenset({"none", "help"})  # how a question to somebody else is read
STALE = timedelta(hours=4)  # after this, what is said is no answer to a question asked before


async def hear(turn: Turn, dialogue: Dialogue, reading: Reading) -> Reply | None:
    """None where the message is another request."""
    script = script_of(turn, dialogue)
    question = script.question(dialogue.asking)
    free = question is not None and question.kind in TOLD
    if (own := moved_itself(turn, dialogue)) is not turn:
        turn, reading = own, own.read(own.heard.text)
    turn, reading = bared(turn, question, reading)
    turn, reading = (turn, reading) if free else _in_a_row(turn, reading)
    if no_more(turn.heard.text) and dialogue.script != "standup":
        return await press.finished(turn, dialogue)
    back = await _taken_back(turn, dialogue, reading)
    if (reply := back or await no_stage(turn, dialogue, reading)) is not None:
        return reply
    told = contact_told(turn, script, dialogue.asking, dialogue.answers) or located(turn, dialogue, question)
    told = told or of_another_part(turn, dialogue, question)
    told = told or (step_told(turn, script, dialogue) if question and question.kind == "people" else {})
    told = told or ({} if question else day_meant(turn, script, dialogue))
    if told:
        return await merge(turn, dialogue, told)
    if question is not None and _asks_on(turn, question, reading):
        return await answered(turn, dialogue, question, reading)
    if _talks(turn, question) or await of_another(turn, script, dialogue, reading):
        return None
    said = None if _when(turn, question) else aside(turn.heard.text, free)
    if said and (reply := await asides.answered(turn, dialogue, said)):
        return reply
    if not free and (reply := await _unclear(turn, dialogue, question, reading)) is not None:
        return reply
    if rest := await _as_before(turn, script, dialogue):
        fitting = _besides_record(turn, fits(turn, script, reading, dialogue.answers))
        named = not rest_as_before(turn.heard.text)  # what is named is so; of all the rest more may be said
        return await merge(turn, dialogue, {**fitting, **rest} if named else {**rest, **fitting})
    if question is not None and free and (reply := await said_again(turn, script, dialogue, reading)):
        return reply
    later = _comes_later(turn, question)
    if not later and (reply := await correction(turn, script, dialogue, reading, free)) is not None:
        return reply
    if question is None:
        return await at_summary(turn, script, dialogue, reading)
    return await _to_question(turn, script, dialogue, question, reading)


def _asks_on(turn: Turn, question: Question, reading: Reading) -> bool:
    """Whether a question is itself the answer: to somebody else, and none that the bot has an answer to."""
    text = turn.heard.text
    known = reading.intent not in UNHEARD and reading.confidence >= SURE
    if question.slot not in ASKING or known or small_talk(text):
        return False
    return sentences.question(text) and not of_the_question(text)


def _in_a_row(turn: Turn, reading: Reading) -> tuple[Turn, Reading]:
    """Several answers that only blanks part, as a list of them: 五月签 30万 李工."""
    listed = with_commas(turn.heard.text)
    if reading.intent != "none" or listed.count("，") < 2:
        return turn, reading
    again = turn.read(listed)
    if len(again.slots) < 2:
        return turn, reading
    return turn.having(heard=replace(turn.heard, text=listed), reading=again), again


def _when(turn: Turn, question: Question | None) -> bool:
    """Whether the day or the part of it is told that is asked for, and nothing put off: 明天吧, 下午吧."""
    asked = {question.kind} if question else {"date", "time"}  # at the card a day is a new one
    part = "time" in asked and question is not None and dayparts.only(turn.heard.text)
    kinds = read.kinds(turn.heard.text.strip(f"{PAUSES}吧呀啊"), turn.now)
    return part or (bool(kinds & {"date", "time"}) and kinds <= asked)


def _comes_later(turn: Turn, question: Question | None) -> bool:
    """Whether a name is not known yet, whatever day is said with it: 联系人明天给你."""
    of_name = question is not None and question.kind in {"name", "people"}
    return of_name and unknown(plain_words(turn.heard.text)) and not left_out(turn.heard.text)


async def _to_question(
    turn: Turn, script: Script, dialogue: Dialogue, question: Question, reading: Reading
) -> Reply | None:
    """What is said to the open question and corrects nothing: its answer, or None for another request."""
    if question.kind == "text" and await asks_apart(turn, script, dialogue, reading):
        return None
    if question.slot == "purpose" and another_visit(turn, dialogue, reading):
        return None
    if order := ordered(turn, script, question, reading):
        return say(cards.answer_or_order(turn.words, script, question, order, turn.heard.text))
    if (
        question.kind != "text"
        and not plain(turn, question)
        and another_request(turn, script, dialogue, reading)
    ):
        return await elsewhere(turn, dialogue, question)
    free = question.kind in TOLD
    if not free and reading.intent in changers(script) and not reading.slots and reading.confidence >= SURE:
        return say(await shown(turn, dialogue, turn.words("form.go_on")))  # "register a deal", said once more
    return await answered(turn, dialogue, question, reading)


async def _taken_back(turn: Turn, dialogue: Dialogue, reading: Reading) -> Reply | None:
    """The form is dropped, also by calling off the visit that it tells, or its last answer taken back; "never
    mind the contact" does neither."""
    if calls_off(turn, script_of(turn, dialogue), dialogue, reading):
        return await press.cancel(turn)
    text = turn.heard.text
    if dialogue.script == "standup" and not dialogue.answers and puts_off(text):  # 我晚点答
        return await press.cancel(turn)
    left = SKIPS.fullmatch(plain_words(text)) or passes(plain_words(text))
    if reading.confidence < SURE or left or left_out(text) or aside(text):
        return None
    if reading.intent == "cancel":
        return await press.cancel(turn)
    back = reading.intent == "undo" and begin.typed(turn, dialogue)
    return await asides.undone(turn, dialogue) if back else None


async def _unclear(
    turn: Turn, dialogue: Dialogue, question: Question | None, reading: Reading
) -> Reply | None:
    """What is said to a day that no month has, a morning gone by, and an answer that names two values."""
    gone = question is not None and question.kind == "date" and dayparts.over(turn.heard.text, turn.now)
    if gone or no_such_day(turn.heard.text):
        return say(await shown(turn, dialogue, turn.words("form.not_a_date")))
    if between := await left_between(turn, script_of(turn, dialogue), dialogue, reading):
        return between
    return left_open(turn, dialogue, question) if question else None


async def _as_before(turn: Turn, script: Script, dialogue: Dialogue) -> dict[str, Any]:
    """The answers that are to be as last time, or by so much more; the field that is asked has its own."""
    text = turn.heard.text
    others = rest_as_before(text) or as_before(text) - {dialogue.asking}
    return await (filled(turn, script, dialogue) if others else beside_last(turn, script, dialogue))


def _besides_record(turn: Turn, fitting: Mapping[str, Any]) -> dict[str, Any]:
    """What is told, without the name of the record that it is to be as: "same amount as Globex"."""
    record = of_whom(turn.heard.text).casefold()
    own = (slot for slot, value in fitting.items() if record and str(value).casefold().startswith(record))
    return {slot: fitting[slot] for slot in fitting.keys() - {*own}}


def _talks(turn: Turn, question: Question | None) -> bool:
    """Whether a message is small talk; "nice" may be an answer where any words are, "morning" to a time."""
    kind = small_talk(turn.heard.text)
    if not kind or question is None:
        return bool(kind) and not dayparts.only(turn.heard.text)
    if question.kind in TOLD:
        return kind != NICE
    text = turn.heard.text
    hour = question.kind == "time" and dayparts.only(text)
    return not (hour or question.kind in read.kinds(text, turn.now) or turn.names.knows(text))
