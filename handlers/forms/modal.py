"""A modal sent in: each field is read like an answer; what can't be read is marked in it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain.chat import Refused, Reply
from domain.dialogue import Dialogue, Heard, Script, advance
from handlers.forms.run import finish, go_on, taken
from handlers.turn import Turn
from language import read


async def submitted(turn: Turn) -> Reply:
    script, _ = turn.scripts.get(turn.heard.command, (None, None))
    if script is None:
        raise Refused("button.unknown")
    answers, errors = _read_fields(turn, script)
    if errors:
        return Reply(errors=errors)
    kept = await turn.memory.dialogues.get() or Dialogue(script.name)
    fresh = Dialogue(script.name, reference=kept.reference if kept.script == script.name else "")
    optional = frozenset(q.slot for q in script.questions if not q.required)
    after = advance(script, replace(fresh, skipped=optional), Heard(answers), turn.who.staff)
    if after.asking or not script.confirm:
        return await go_on(turn, after)
    asked = await go_on(turn, after)
    after = await turn.memory.dialogues.get() or after
    return asked if after.asking else await finish(turn, after)


def _read_fields(turn: Turn, script: Script) -> tuple[dict[str, Any], dict[str, str]]:
    answers: dict[str, Any] = {}
    errors: dict[str, str] = {}
    for question in script.questions:
        text = turn.heard.values.get(question.slot, "").strip()
        if not text:
            continue
        kind = "text" if question.kind in {"name", "choice"} else question.kind
        said = read.answer(kind, text, turn.now, turn.names, question.looking)
        value = said.options[0] if said.options else said.value
        if value is None and not said.skip:
            errors[question.slot] = turn.words(f"form.{said.why or 'empty'}")
        elif value is not None:
            answers[question.slot] = value
    return taken(turn, answers), errors
