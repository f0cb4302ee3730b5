"""An answer that tells more of a visit than was asked: what was said too, and what comes next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from domain.dialogue import Question, Script
from handlers.forms.of_visit import met_on
from handlers.forms.run import taken
from handlers.turn import Turn
from language.read.naming.nobody import somebody
from language.read.talk.added import names_topic, tells_apart
from language.read.talk.update import plans
from language.read.telling.happened import made

PARTS: Final = ("people", "summary", "objection", "next_step", "next_step_date")
TOLD: Final = frozenset({"summary", "next_step"})


def parted(turn: Turn, script: Script, question: Question, before: Mapping[str, Any]) -> dict[str, Any]:
    """The parts of the answer, each in its place; empty where it is one answer, or says no more than whom."""
    if script.name == "standup":
        return _of_today(turn, question)
    if script.name == "visit_plan":
        return _of_plan(turn, script, question, before)
    if script.intent != "visit.log" or question.slot not in {"people", "summary"}:
        return {}
    said = turn.read_as(script.intent, turn.heard.text)
    parts = {slot: said[slot] for slot in PARTS if said.get(slot) and not before.get(slot)}
    persons = [str(name) for name in said.get("people") or ()]
    summary = str(parts.get("summary") or "")
    own = any(name in summary for name in persons) and not names_topic(summary)
    objects = "objection" in parts and made(turn.heard.text.lower())
    apart = (objects or tells_apart(summary, turn.heard.text)) and not somebody(summary)
    if question.slot == "people" and (own or not apart):
        parts = {slot: value for slot, value in parts.items() if slot not in {"summary", "objection"}}
    if question.slot not in parts or not TOLD & parts.keys() - {question.slot}:
        return {}
    if "next_step" not in parts:
        parts.pop("next_step_date", None)
    elif "date" in said and "next_step_date" not in said:  # the visit has its day
        parts["next_step_date"] = turn.read_as("task.add", turn.heard.text).get("date")
    return {**taken(turn, parts, before), **met_on(turn, script, question.slot, before)}


def _of_plan(turn: Turn, script: Script, question: Question, before: Mapping[str, Any]) -> dict[str, Any]:
    """The day and the hour of a visit with what it is for: 下周三下午两点半 聊续约."""
    if question.kind not in {"date", "time"}:
        return {}
    said = turn.read_as(script.intent, turn.heard.text)
    parts = {
        slot: said[slot] for slot in ("date", "time", "purpose") if said.get(slot) and not before.get(slot)
    }
    return taken(turn, parts, before) if question.slot in parts and "purpose" in parts else {}


def _of_today(turn: Turn, question: Question) -> dict[str, Any]:
    """What is planned, where it is told instead of what was done: 今天要做三件事：…."""
    ahead = question.slot == "done" and plans(turn.heard.text)
    said = turn.read_as("standup.answer", turn.heard.text) if ahead else {}
    return {} if "done" in said or "plan" not in said else {slot: str(value) for slot, value in said.items()}
