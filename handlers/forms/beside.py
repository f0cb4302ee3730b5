"""Names told besides what a form holds: whom one met too, or did not meet, and who else bids."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.dialogue import Dialogue, Script
from domain.matching.text import has_han
from handlers.consent import SURE
from handlers.turn import Turn
from language.read import Reading
from language.read.naming.trimmed import surnamed, untitled
from language.read.sentence.forms import WRITING
from language.read.talk.added import beside, present
from language.read.talk.competing import competing
from language.read.talk.purposes import purpose
from language.read.talk.rivals import rival, winner
from language.read.talk.there import absent, alone

PERSON = frozenset({"", "person"})  # what a name may be known as that is somebody's


def named_beside(turn: Turn, script: Script, answers: Mapping[str, Any], asking: str) -> dict[str, Any]:
    """The answers with a person or a rival who is told of besides; nothing for other words."""
    if script.question("people") is not None:
        return _met(turn, answers, asking) or _not_met(turn, answers)
    if not script.question("competitor"):
        return {}
    told = competing(turn.heard.text, turn.names) if asking != "reason" else None
    name = rival(turn.heard.text) or (told.name if told else "")
    return {"competitor": name} if name and not turn.names.knows(name) else {}


def alone_at_card(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> dict[str, Any]:
    """What a few words at the card are worth alone: to whom the deal was lost, "cisco", and what the visit is
    for, "pricing", beside what stands there; nothing for a request and for a name on record."""
    asks = reading.intent in WRITING and reading.confidence >= SURE and reading.intent != script.route
    if asks or turn.names.knows(turn.heard.text):
        return {}
    if script.name == "deal_lose":
        name = winner(turn.heard.text)
        return {"competitor": name} if name and not turn.names.knows(name) else {}
    told = purpose(turn.heard.text) if script.name == "visit_plan" else ""
    before = str(dialogue.answers.get("purpose") or "")
    if not told or told.casefold() in before.casefold():
        return {}
    return {"purpose": ("，" if has_han(told) else ", ").join(filter(None, (before, told)))}


def adds_somebody(turn: Turn, script: Script) -> bool:
    """Whether the words, which may read as a look at somebody's list, only name who was met too: 还有小刘."""
    found = beside(turn.heard.text) if script.question("people") else ()
    return any(turn.names.kind(one) in PERSON for one in found)


def _met(turn: Turn, answers: Mapping[str, Any], asking: str) -> dict[str, Any]:
    """Whom one met besides: "also Petra was there"; a name alone only at the card, or if asked."""
    found = beside(turn.heard.text) if asking in {"", "people"} else present(turn.heard.text)
    before = tuple(answers.get("people") or ())
    persons = [surnamed(one, turn.heard.text) for one in found if turn.names.kind(one) in PERSON]
    new = [one for one in persons if one not in before]
    return {"people": (*before, *new)} if new else {}


def _not_met(turn: Turn, answers: Mapping[str, Any]) -> dict[str, Any]:
    """Whom one met without those who are said not to have been there; nothing where that changes nothing, or
    nobody would be left."""
    before = tuple(answers.get("people") or ())
    out, only = (_among(before, names) for names in (absent(turn.heard.text), alone(turn.heard.text)))
    left = only or tuple(one for one in before if one not in out)
    return {"people": left} if left and left != before else {}


def _among(people: tuple[str, ...], names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the people who are meant by the names; nobody where one of these is a stranger."""
    meant = [[one for one in people if _same(one, name)] for name in names]
    return tuple(one for one in people if any(one in each for each in meant)) if all(meant) else ()


def _same(one: str, name: str) -> bool:
    known, said = ((untitled(each) or each).casefold() for each in (one, name))
    return said in known.split() or known in said.split() or said == known
