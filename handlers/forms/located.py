"""What is said of a place: at its question, also behind a no, and beside whom it is against; and at
others, where the form may have none."""

from __future__ import annotations

from typing import Any

from domain import places
from domain.chat import Reply
from domain.dialogue import Dialogue, Question, Script
from handlers.forms.fitting import fits
from handlers.forms.run import merge, script_of, shown
from handlers.turn import Turn, say
from language.read import Reading, sentences
from language.read.answering.corrections import field_named
from language.read.answering.relabelled import placed
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


async def elsewhere_located(turn: Turn, script: Script, dialogue: Dialogue) -> Reply | None:
    """ "No, in Aarhus" at the card: the place of a registration that names one, and never its customer."""
    asked = script.question(dialogue.asking)
    where = placed(turn.heard.text, turn.now) if script.name == "deal" else ""
    if not where or (asked is not None and asked.record == "place"):
        return None
    if script.question("place"):
        return await merge(turn, dialogue, {"place": where})
    return say(await shown(turn, dialogue, turn.words("form.place_unasked")))
