"""What is told besides of a visit, behind what was said: "also they complained about delivery"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers.consent import SURE
from handlers.forms.orders import STEERING
from handlers.turn import Turn
from language.read import Reading, sentences
from language.read.talk.added import further, what_they_say, what_was


def told_further(turn: Turn, answers: Mapping[str, Any], reading: Reading) -> dict[str, object]:
    """What was said, with what is told besides; nothing where the message asks for something, or is of
    another visit."""
    before, text = answers.get("summary"), turn.heard.text
    more = further(text) or what_was(text) or what_they_say(text)
    known = str(answers.get("partner") or "").casefold()
    another = str(reading.slots.get("partner") or "").casefold() not in known
    asks = reading.intent not in STEERING | {"visit.log"} or (reading.intent == "visit.log" and another)
    if not before or not more or (asks and reading.confidence >= SURE) or sentences.put(more):
        return {}
    mark = "；" if turn.words.language == "zh" else "; "
    return {"summary": f"{before}{mark}{more}"}
