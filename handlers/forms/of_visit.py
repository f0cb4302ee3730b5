"""What is said of the visit that is being planned: how it is held, who comes along, and to when it moves."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from domain.chat import Kind
from domain.dialogue import Dialogue, Script
from domain.matching.text import has_han
from handlers.turn import Turn
from language import read
from language.read.talk.arrangement import arrangement, left_behind
from language.read.talk.moved import moved, reminded_instead
from language.read.talk.there import absent
from language.read.telling.day_beside import day_beside

PLAN = "visit_plan"
PARTS = re.compile(r"[，,；;]\s*")


def arranged(turn: Turn, script: Script, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The purpose with how it is held or who comes along, 谈报价，电话会议, or without who
    does not, 李工不去了; nothing for other words."""
    told = arrangement(turn.heard.text) if script.name == PLAN else ""
    before = str(answers.get("purpose") or "")
    if script.name == PLAN and (left := _without(before, absent(turn.heard.text))) != before:
        return {"purpose": left}
    if not told or told in before or turn.names.kind(told.removeprefix("with ")) == "partner":
        return {}
    return {"purpose": ("，" if has_han(told) else ", ").join(filter(None, (before, told)))}


def accompanied(turn: Turn, partner: str, purpose: str) -> Mapping[str, str]:
    """The purpose with whom one meets or who comes along: "see Softline with Anna about the renewal"."""
    text = turn.heard.text
    if has_han(text) or turn.heard.kind is not Kind.TEXT or (turn.reading and turn.reading.rest):
        return {}
    known = f"{partner} {purpose}".casefold()
    named = turn.read_as("visit.log", text).get("people") or ()
    others = [one for one in named if one.casefold() not in known and turn.names.kind(one) in {"", "person"}]
    others = [one for one in others if not left_behind(text, one)]
    told = turn.words("visit.with", names=tuple(others)) if others else ""
    return {"purpose": ", ".join(filter(None, (purpose, told)))} if told else {}


def _without(purpose: str, out: Sequence[str]) -> str:
    """A purpose without the parts that tell of somebody who does not come along after all."""
    parts = PARTS.split(purpose)
    left = [part for part in parts if not any(name in part for name in out)]
    return purpose if len(left) == len(parts) else ("，" if has_han(purpose) else ", ").join(left)


def met_on(turn: Turn, script: Script, slot: str, before: Mapping[str, Any]) -> dict[str, Any]:
    """The past day that is told beside whom one met, where the visit stands as today's: "yesterday, with
    Jonas"; a day in what was said is none."""
    if script.intent != "visit.log" or slot != "people" or before.get("date") != turn.today:
        return {}
    text = turn.heard.text
    day = day_beside(text, turn.read_as(script.intent, text).get("people") or (), turn.now)
    return {"date": day} if day and day < turn.today else {}


def moved_itself(turn: Turn, dialogue: Dialogue) -> Turn:
    """The turn with the day alone, where the open visit is moved by its name, 云轩那个改到周三, or the day
    of its reminder is: "remind me Thursday instead"."""
    if _reminds(dialogue) and (day := reminded_instead(turn.heard.text)) and _moment(turn, day):
        return to_day(turn, day)
    said = moved(turn.heard.text) if dialogue.script == PLAN else None
    named = said.partner.casefold() if said else ""
    known = (str(dialogue.answers.get(slot) or "").casefold() for slot in ("partner", "purpose"))
    if said is None or not any(named in one for one in known) or not _moment(turn, said.when):
        return turn
    return to_day(turn, said.when)


def _reminds(dialogue: Dialogue) -> bool:
    """Whether the form that is open has a day on which one is reminded."""
    return dialogue.script == "task" or bool(
        dialogue.script == "visit" and dialogue.answers.get("next_step_date")
    )


def to_day(turn: Turn, when: str) -> Turn:
    """The turn as if nothing but another day were said."""
    text = f"改到{when}" if has_han(turn.heard.text) else f"no, {when}"
    return turn.having(heard=replace(turn.heard, text=text), reading=turn.read(text))


def _moment(turn: Turn, words: str) -> bool:
    return any(read.answer(kind, words, turn.now).value is not None for kind in ("date", "time"))
