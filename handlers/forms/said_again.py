"""The request for the form that is open, made once more and whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.chat import Reply
from domain.dialogue import Dialogue, Script
from handlers.consent import SURE
from handlers.forms.run import merge, shown
from handlers.forms.shift import moved
from handlers.turn import Turn, say
from language.read import Reading
from language.read.deals import desk
from language.read.deals.longer import length
from language.read.telling import progress
from language.say import forms as cards


async def said_again(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> Reply | None:
    """The request for this very form made once more and whole, "reopen D-48213: the budget is found": its
    answer is taken, or, where it is about another deal, the person chooses."""
    asked = desk.asked(turn.heard.text, turn.names)
    own = reading.intent == script.route and reading.confidence >= SURE
    route, said = asked or (reading.intent, reading.slots if own else {})
    question, meant = script.question(dialogue.asking), await _meant(turn, said)
    if asked and route == script.route and question is not None and not said:
        return say(await shown(turn, dialogue, turn.words("form.go_on")))  # 那重新报一下, with nothing new
    if route != script.route or question is None or not meant:
        return None
    if dialogue.reference not in meant:
        return say(cards.answer_or_order(turn.words, script, question, route, turn.heard.text))
    request, evidence = progress.told(turn.heard.text) if question.slot == "evidence" else ("", "")
    answer = said.get(question.slot) or evidence
    if not answer:
        return None
    return await merge(turn, dialogue, {question.slot: answer, **await _longer(turn, dialogue, request)})


async def _longer(turn: Turn, dialogue: Dialogue, request: str) -> Mapping[str, Any]:
    """The day until which a protection is wished by a length of time; nothing where none is told."""
    by = length(request) if request else ""
    deal = await turn.memory.deals.get(dialogue.reference) if by else None
    until = moved(turn, deal.protected_until, {"later": by}) if deal else None
    return {"until": until} if until else {}


async def _meant(turn: Turn, said: Mapping[str, Any]) -> set[str]:
    """References of the deals that a request names, itself or by their customer."""
    if said.get("deal"):
        return {said["deal"].upper()}
    named = await turn.memory.deals.named(said["customer"]) if said.get("customer") else ()
    return {deal.reference for deal in named}
