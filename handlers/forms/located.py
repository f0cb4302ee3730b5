"""What is said at the question for a place: the place, also behind a no, and beside whom it is against."""

from __future__ import annotations

from typing import Any

from domain import places
from domain.dialogue import Dialogue, Question
from handlers.forms.fitting import fits
from handlers.forms.run import script_of
from handlers.turn import Turn
from language.read import Reading, sentences
from language.read.answering.corrections import field_named
from language.read.denials import behind_no

LONGEST = 60  # characters; whoever says more tells something else
LED = " ,，;；、"


def located(turn: Turn, dialogue: Dialogue, question: Question | None) -> dict[str, Any]:
    text = turn.heard.text.strip()
    if question is None or question.record != "place" or len(text) > LONGEST:
        return {}
    if sentences.question(text) or set(field_named(text)) - {"competitor"}:
        return {}
    said = behind_no(text) or text
    where = places.alone(said)
    if not where or (where == said and said == text):  # an answer as any other
        return {}
    rest = said.replace(where, "").strip(LED).removesuffix(" in").removesuffix("在").strip(LED)
    script = script_of(turn, dialogue)
    told = turn.read_as(script.intent, rest) if rest else {}
    rival = {slot: value for slot, value in told.items() if slot == "competitor"}
    return {
        **fits(turn, script, Reading(intent=script.intent, slots=rival), dialogue.answers),
        question.slot: where,
    }
