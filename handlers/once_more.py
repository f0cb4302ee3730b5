"""What was asked last, which is asked again for another name: "and Softline?"."""

from __future__ import annotations

from dataclasses import replace

from domain.chat import Reply
from handlers.offers import LIFE
from handlers.subjects import ASKED, subjects
from handlers.turn import Turn
from language.carrying import carried, carried_again
from language.read import Reading
from language.read.another import another
from language.read.sentence.forms import FORMS

LOOKS = frozenset(
    {"partner.tier", "partner.show", "visit.list", "visit.prepare", "deal.list", "pipeline.show", "task.list"}
)
NARROWED = frozenset({"status", "period", "owner"})
NAMED = frozenset({"partner", "customer", "deal"})  # slots that give way to the other name


def noted(reply: Reply, reading: Reading) -> Reply:
    """The reply, which remembers the question that it answers."""
    if reading.intent not in LOOKS or any(card.choice for card in reply.cards):
        return reply
    asked = f"{ASKED} {reading.intent} {carried(reading.slots)}"
    return replace(reply, about="\n".join(part for part in (reply.about, asked) if part))


async def again(turn: Turn) -> Reading | None:
    """The last question with the name, the status, the stretch of days or the owner that is said alone; None
    where there was none, or other words are said."""
    said = another(turn.heard.text)
    last = await turn.memory.post.said(turn.now - LIFE) if said else ()
    asked = next((what for noun, what in subjects(last[0].about) if noun == ASKED), "") if last else ""
    intent, _, before = asked.partition(" ")
    new = await _new(turn, intent, said) if intent in LOOKS else {}
    if not new:
        return None
    out = NAMED if NAMED & new.keys() else frozenset[str]()
    slots = {slot: value for slot, value in carried_again(before).items() if slot not in out}
    return Reading(intent, {**slots, **new}, 1.0, turn.words.language)


async def _new(turn: Turn, intent: str, said: str) -> dict[str, object]:
    """What the words name of what such a question asks by; nothing where they name nothing known."""
    kind = turn.names.kind(said)
    if kind in FORMS[intent]:
        return {kind: said}
    if kind not in {"", "person"}:
        return {}
    if "owner" in FORMS[intent] and turn.who.staff and (found := await turn.memory.people.named(said)):
        return {"owner": found[0].name}
    narrowed = turn.read_as(intent, said)
    return {slot: value for slot, value in narrowed.items() if slot in NARROWED}
