"""Names told besides what a form holds: whom one met too, and who else bids."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.dialogue import Script
from handlers.turn import Turn
from language.read.talk.added import beside, present
from language.read.talk.rivals import rival

PERSON = frozenset({"", "person"})  # what a name may be known as that is somebody's


def named_beside(turn: Turn, script: Script, answers: Mapping[str, Any], asking: str) -> dict[str, Any]:
    """The answers with a person or a rival who is told of besides; nothing for other words."""
    if script.question("people") is not None:
        return _met(turn, answers, asking)
    name = rival(turn.heard.text) if script.question("competitor") else ""
    return {"competitor": name} if name and not turn.names.knows(name) else {}


def adds_somebody(turn: Turn, script: Script) -> bool:
    """Whether the words, which may read as a look at somebody's list, only name who was met too: 还有小刘."""
    found = beside(turn.heard.text) if script.question("people") else ()
    return any(turn.names.kind(one) in PERSON for one in found)


def _met(turn: Turn, answers: Mapping[str, Any], asking: str) -> dict[str, Any]:
    """Whom one met besides: "also Petra was there"; a name alone only at the card, or if asked."""
    found = beside(turn.heard.text) if asking in {"", "people"} else present(turn.heard.text)
    before = tuple(answers.get("people") or ())
    new = [one for one in found if one not in before and turn.names.kind(one) in PERSON]
    return {"people": (*before, *new)} if new else {}
