"""Another reminder or visit, or a reminder besides, told to a card that waits for its yes: it comes after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.chat import Reply, action
from domain.dialogue import Dialogue, Script
from domain.matching import skeleton
from handlers.forms.run import shown
from handlers.turn import Turn, say
from language.carrying import carried
from language.read import Reading
from language.read.parting.twofold import reminded_besides
from language.read.talk.also import again, also, of_itself

VISITS = frozenset({"visit_plan", "visit"})


async def another(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> Reply | None:
    """The card again, with the other one to be offered after it; None for what is no other one."""
    if dialogue.asking or dialogue.reference:
        return None
    name, told = "task", await _reminder(turn, script, dialogue)
    if not told and also(turn.heard.text):
        name, told = script.name, await _told(turn, script, dialogue, reading)
    if not told:
        return None
    after = action("form.start", name, carried(told), "", "")
    dialogue = replace(dialogue, then=(*dialogue.then, after))
    await turn.memory.dialogues.keep(dialogue, turn.now)
    return say(await shown(turn, dialogue, turn.words("form.this_first")))


async def _reminder(turn: Turn, script: Script, dialogue: Dialogue) -> Mapping[str, Any]:
    """The reminder that is asked for beside a visit, whose own next step stands already."""
    order = reminded_besides(turn.heard.text) if script.name in VISITS else ""
    if not order or (script.question("next_step") and not dialogue.answers.get("next_step")):
        return {}
    reading = turn.read(order)
    same = of_itself(str(reading.slots.get("text") or ""))
    return {} if same or reading.intent != "task.add" else await _task(turn, dialogue, reading.slots)


async def _told(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> Mapping[str, Any]:
    """What is told of the other one; nothing where it is the same."""
    if script.name == "task" and reading.intent == "task.add":
        return await _task(turn, dialogue, reading.slots)
    if script.name not in VISITS:
        return {}
    said = turn.read_as(script.intent, turn.heard.text)
    firms = await turn.memory.partners.named(str(said.get("partner") or "-"))
    strange = len(firms) == 1 and firms[0].id != dialogue.answers.get("partner_id")
    return said if strange and "date" in said else {}


async def _task(turn: Turn, dialogue: Dialogue, said: Mapping[str, Any]) -> Mapping[str, Any]:
    """A task of its own, with the partner on record that it names; or the same once more on another day."""
    known, text = str(dialogue.answers.get("text") or ""), str(said.get("text") or "")
    if again(text):
        return {**said, "text": known, "partner": dialogue.answers.get("partner")}
    if not text or skeleton(text) == skeleton(known):
        return {}
    firms = await turn.memory.partners.named(str(said.get("partner") or "-"))
    own = {slot: value for slot, value in said.items() if slot != "partner"}
    return {**own, "partner": firms[0].name} if len(firms) == 1 else own
