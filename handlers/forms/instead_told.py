"""What is told instead of an answer, and belongs elsewhere in the form: 谈续约 where an hour is asked for."""

from __future__ import annotations

from typing import Any

from domain.dialogue import Dialogue, Question, Script
from handlers.forms.fitting import fits
from handlers.turn import Turn
from language.read import Reading
from language.read.naming.nobody import nobody
from language.read.sentences import put, question
from language.read.talk.added import what_was
from language.read.talk.next_step import to_come

KINDS = frozenset({"text", "date"})
STEP, STEP_DATE, SUMMARY = "next_step", "next_step_date", "summary"


def instead_told(turn: Turn, script: Script, dialogue: Dialogue, asked: Question) -> dict[str, Any]:
    """Words and days for what is open still; what is told with a day to come of a visit is its next step."""
    text = turn.heard.text
    if put(text) or question(text) or nobody(text):
        return {}
    if step := step_told(turn, script, dialogue):
        return step
    said = Reading(intent=script.intent, slots=turn.read_as(script.intent, text))
    found = fits(turn, script, said, dialogue.answers)
    open_ = {q.slot for q in script.questions if q.kind in KINDS and not dialogue.answers.get(q.slot)}
    told = {slot: found[slot] for slot in found.keys() & (open_ - {asked.slot})}
    if not told and SUMMARY in open_ and (was := what_was(text)):
        told[SUMMARY] = was
    if STEP_DATE in told and SUMMARY in found and STEP in open_:
        told[STEP] = found[SUMMARY]
        told.pop(SUMMARY, None)
    return told


def step_told(turn: Turn, script: Script, dialogue: Dialogue) -> dict[str, Any]:
    """The next step of a visit with its day to come, told before it is asked for: 下周三再去; what names
    another firm is a request of its own."""
    if script.intent != "visit.log" or dialogue.answers.get(STEP):
        return {}
    firm = str(dialogue.answers.get("partner") or "").casefold()
    if any(name.casefold() not in firm for name in turn.names.called(turn.heard.text, "partner")):
        return {}
    told = turn.read_as("task.add", turn.heard.text)
    step, day = str(told.get("text") or ""), told.get("date")
    return {STEP: step, STEP_DATE: day} if day and day > turn.today and to_come(turn.heard.text, step) else {}
