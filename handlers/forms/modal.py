"""A modal sent in: each field is read like an answer; what can't be read is marked in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.chat import Refused, Reply, action
from domain.dialogue import NAME, Dialogue, Heard, Script, advance
from handlers.forms.begin import same, typed, whose
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
    optional = frozenset(q.slot for q in script.questions if not q.required)
    about = await whose(turn, script.name, turn.heard.text)
    fresh = Dialogue(script.name, skipped=optional, reference=turn.heard.text, sure=True, about=about)
    fresh = replace(fresh, then=await _waiting(turn, fresh, answers))
    reply = await go_on(turn, advance(script, fresh, Heard(answers), turn.who.staff))
    shown = await turn.memory.dialogues.get() if script.confirm else None
    return await finish(turn, shown) if shown and not shown.asking else reply


async def _waiting(turn: Turn, sent: Dialogue, answers: Mapping[str, Any]) -> tuple[str, ...]:
    """What goes on after a modal: the form that is open in the conversation, where it is another one."""
    opened = await turn.memory.dialogues.get()
    if opened is None:
        return ()
    if same(opened, sent.script, sent.reference, answers) or not typed(turn, opened):
        return opened.then
    return (action("form.resume", await turn.memory.dialogues.shelve(opened, turn.now)),)


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
        if question.kind == "name" and len(text) > NAME:
            errors[question.slot] = turn.words("form.long_name", most=NAME)
        elif value is None and not said.skip:
            errors[question.slot] = turn.words(f"form.{said.why or 'empty'}")
        elif value is not None:
            answers[question.slot] = value
    return taken(turn, answers), errors
