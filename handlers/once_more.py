"""What was asked last, which is asked again for another name: "and Softline?"."""

from __future__ import annotations

from dataclasses import replace

from domain.chat import Reply
from handlers.offers import LIFE
from handlers.subjects import subjects
from handlers.turn import Turn
from language.carrying import carried, carried_again
from language.read import Reading
from language.read.another import another
from language.read.sentence.forms import FORMS

ASKED = "asked"  # the noun of a question among what a card was about
LOOKS = frozenset(
    {"partner.tier", "partner.show", "visit.list", "visit.prepare", "deal.list", "pipeline.show", "task.list"}
)
NAMED = frozenset({"partner", "customer", "deal"})  # slots that give way to the other name


def noted(reply: Reply, reading: Reading) -> Reply:
    """The reply, which remembers the question that it answers."""
    if reading.intent not in LOOKS or any(card.choice for card in reply.cards):
        return reply
    asked = f"{ASKED} {reading.intent} {carried(reading.slots)}"
    return replace(reply, about="\n".join(part for part in (reply.about, asked) if part))


async def again(turn: Turn) -> Reading | None:
    """The last question with the name that is said alone; None where there was none, or of nobody."""
    name = another(turn.heard.text)
    kind = turn.names.kind(name) if name else ""
    last = await turn.memory.post.said(turn.now - LIFE) if kind in NAMED else ()
    asked = next((what for noun, what in subjects(last[0].about) if noun == ASKED), "") if last else ""
    intent, _, said = asked.partition(" ")
    if kind not in FORMS.get(intent, ()):
        return None
    slots = {slot: value for slot, value in carried_again(said).items() if slot not in NAMED}
    return Reading(intent, {**slots, kind: name}, 1.0, turn.words.language)
