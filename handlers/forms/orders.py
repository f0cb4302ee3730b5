"""Words said to an open question that are no answer to it: a question of their own, or something to do."""

from __future__ import annotations

from domain.dialogue import Dialogue, Question, Script
from handlers.consent import CERTAIN
from handlers.forms.plain import BRIEF
from handlers.turn import Turn
from language.read import Reading, sentences
from language.read.answering.corrections import orders
from language.read.deals import desk
from language.read.deals.assent import steps_back
from language.read.naming.with_value import with_value
from language.read.parting.twofold import reminds
from language.read.sentence.forms import WRITING
from language.read.talk import called_off
from language.read.talk.nouns import noun_of
from language.read.talk.one_of import one_of
from language.read.talk.update import YESTERDAY

GUESSED = 0.4  # from here a guess is offered beside the answer
ELSEWHERE = frozenset({"standup.skip", "task.done"})
TO_THE_BOT = frozenset({"undo", "help"})  # said alone, they are no answer to any question
OF_A_VISIT = frozenset({"next_step", "purpose"})  # told in few words, seldom with a deal and its new value
PLANNED = {
    "visit": ("visit.cancel", "visit.move"),
    "task": ("task.drop", "task.snooze"),
}  # how each is called off, and moved
STEERING = frozenset({"none", "confirm", "decline", "cancel", "correct"})


def changers(script: Script) -> set[str]:
    """Intents whose slots belong into the form that is open."""
    return {"deal": {"deal.register", "deal.update"}, "standup": {"standup.answer"}}.get(
        script.name, {script.route}
    )


def met(turn: Turn, script: Script, question: Question | None, reading: Reading) -> bool:
    """Whether it is told whom one met at the very visit, and at no other partner: 见了周涛，他们老总没空;
    what reads as a partner may be none: 见了安总和技术的小刘."""
    told = question is not None and question.kind == "people" and reading.intent == script.intent
    partner = str(reading.slots.get("partner") or "")
    strange = turn.names.kind(partner) != "partner" and "summary" not in reading.slots
    return told and "people" in reading.slots and (not partner or strange)


def calls_off(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> bool:
    """Whether the visit or the reminder that is being told is called off, and no other."""
    if script.name == "task" and called_off.reminds_not(turn.heard.text):
        return True
    back = script.name.startswith("deal_") and steps_back(turn.heard.text)  # 先别，再争取一下
    if not dialogue.asking and (back or called_off.not_needed(turn.heard.text)):
        return True
    if script.name == "deal" and called_off.unregisters(turn.heard.text):
        return True
    other = turn.names.kind(str(reading.slots.get("partner") or "")) == "partner"
    whom = called_off.called_off_with(turn.heard.text).casefold()
    own = bool(whom) and whom in str(dialogue.answers.get("partner") or "").casefold()
    own = own or (script.intent == "visit.plan" and called_off.not_to_be(turn.heard.text))
    return script.intent.startswith("visit.") and (
        own or (called_off.calls_off(turn.heard.text) and not other)
    )


def asks_something(script: Script, reading: Reading, text: str) -> bool:
    """Whether words where any may stand are surely a question of their own."""
    if reading.intent in STEERING | changers(script) or reading.confidence < CERTAIN:
        return False
    if reading.intent not in WRITING and sentences.listed(text):
        return True
    if reminds(text):
        return False
    if reading.intent in TO_THE_BOT and len(text) <= BRIEF:
        return True
    if (
        reading.intent == "standup.skip" and script.name == "standup" and not YESTERDAY.match(text)
    ):  # "out sick today"
        return True
    return reading.intent not in WRITING and sentences.question(text)


async def asks_apart(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> bool:
    """The same; but a question about the very deal is what the partner is to be asked."""
    if not asks_something(script, reading, turn.heard.text):
        return False
    if script.name != "deal_ask" or reading.intent != "deal.status" or "deal" in reading.slots:
        return True
    name = str(reading.slots.get("customer") or "")
    named = await turn.memory.deals.named(name) if name else ()
    return bool(name) and dialogue.reference not in {deal.reference for deal in named}


def ordered(turn: Turn, script: Script, question: Question, reading: Reading) -> str:
    """What a message perhaps asks for instead of answering; empty for an answer."""
    if question.kind == "text":
        told = question.slot in OF_A_VISIT or (orders(turn.heard.text) and script.route != reading.intent)
        another = _of_another(turn, reading) if told else ""
        another = another or _planned(turn.heard.text)
        return another or _step(turn, script) or _told_to(script, reading, turn.heard.text)
    if question.slot == "contact" and turn.names.kind(with_value(turn.heard.text, turn.now)[0]) == "customer":
        return "deal.update"  # "Kaufmann, 70k", who may be a person here and is a customer
    return _perhaps(turn, reading) if question.kind == "name" else ""


def _of_another(turn: Turn, reading: Reading) -> str:
    """What is told of a deal, of one more visit, of a leave or a task: hardly what comes next:
    "Globex moves to negotiate", "I'm off on Friday"."""
    deal = reading.intent.startswith("deal.") and _known(turn, reading, "customer")
    visit = reading.intent == "visit.log" and _known(turn, reading, "partner")
    sure = reading.intent in WRITING and reading.confidence >= CERTAIN
    return reading.intent if sure and (deal or visit or reading.intent in ELSEWHERE) else ""


def _planned(text: str) -> str:
    """One visit or task that is called off or moved by what tells it: "cancel the Friday visit"."""
    said = one_of(text)
    done = PLANNED.get(noun_of(text)) if said and said.which else None
    return done[bool(said and said.when)] if done else ""


def _known(turn: Turn, reading: Reading, slot: str) -> bool:
    return turn.names.kind(str(reading.slots.get(slot) or "")) == slot


def _step(turn: Turn, script: Script) -> str:
    """A step on a deal that the desk knows: "merge the two Globex deals"."""
    asked = desk.asked(turn.heard.text, turn.names) if sentences.step(turn.heard.text) else None
    return asked[0] if asked and asked[0] != script.route else ""


def _told_to(script: Script, reading: Reading, text: str) -> str:
    if reminds(text) and "task.add" not in changers(script):
        return "task.add"
    if reading.intent in STEERING | changers(script) or reading.confidence < CERTAIN:
        return ""
    of_deal = sentences.step(text) and bool({"deal", "customer"} & reading.slots.keys())
    return reading.intent if of_deal or sentences.order(text) else ""


def _perhaps(turn: Turn, reading: Reading) -> str:
    """What a message that reads as no name perhaps asks for: "done with the case studies"."""
    likely = reading.intent == "none" and reading.guess in WRITING and reading.confidence >= GUESSED
    return reading.guess if likely and sentences.told(turn.heard.text) else ""
