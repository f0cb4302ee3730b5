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

KINDS = frozenset({"text", "date"})
STEP, STEP_DATE, SUMMARY = "next_step", "next_step_date", "summary"


def instead_told(turn: Turn, script: Script, dialogue: Dialogue, asked: Question) -> dict[str, Any]:
    """Words and days for what is open still; what is told with a day to come of a visit is its next step."""
    text = turn.heard.text
    if put(text) or question(text) or nobody(text):
        return {}
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
