"""What is told of another part of a standup's update than the one that is asked for: "forgot: today I'll also
see Pinnacle" where it is asked what blocks."""

from __future__ import annotations

from typing import Any

from domain.dialogue import Dialogue, Question
from handlers.turn import Turn
from language.read.talk.more_of_update import more_of_update


def of_another_part(turn: Turn, dialogue: Dialogue, question: Question | None) -> dict[str, Any]:
    """The part that is added to; nothing for the answer to the question, and in other forms."""
    told = more_of_update(turn.heard.text) if dialogue.script == "standup" else None
    if told is None or question is None or told.part == question.slot or not (told.added or told.named):
        return {}
    before = "" if told.instead else str(dialogue.answers.get(told.part) or "")
    return {told.part: turn.words("standup.then").join(filter(None, (before, told.said)))}
