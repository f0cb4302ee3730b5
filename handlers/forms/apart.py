"""Whether a message while a form is open is surely a request of its own, or about another deal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.dialogue import Dialogue, Script
from domain.matching import skeleton
from handlers.consent import CERTAIN, SURE
from handlers.forms.fitting import fits
from handlers.forms.orders import GUESSED, STEERING, changers, met
from handlers.forms.plain import BRIEF, a_person
from handlers.forms.unanswered import COURTESY
from handlers.turn import Turn
from language.read import Reading, sentences
from language.read.answering import choosing
from language.read.answering.and_value import told_as
from language.read.answering.answers import SAME, SKIPS, UNSURE
from language.read.answering.corrections import corrects
from language.read.answering.unknown import unknown
from language.read.arranged import orders
from language.read.normal import PAUSES
from language.read.sentence.forms import ON_DEALS, WRITING
from language.read.talk.unlike import unlike

ASKED = 0.5  # sure enough for a question: nobody answers by asking what he logged
ASIDES = "吧呀啊哈"  # behind a name that is said alone
NAMES = frozenset({"customer", "partner", "product", "contact", "competitor"})


def _a_name_alone(turn: Turn, reading: Reading) -> bool:
    """Whether hardly more than a name is said: where nothing is open, it asks to see what is on record."""
    text, names_only = turn.heard.text, reading.slots.keys() <= NAMES
    brief = names_only and bool(reading.slots) and len(text) <= BRIEF
    whole = text.strip(PAUSES + ASIDES) in reading.slots.values()  # 浪潮信息, 苏州大学吧
    looks = whole or (reading.intent not in WRITING and reading.confidence < CERTAIN)
    return brief and looks and not sentences.question(text)


def another_request(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> bool:
    """Whether a message is surely a request of its own."""
    question, words = script.question(dialogue.asking), choosing.bare(turn.heard.text)
    answers = any(each.fullmatch(words) for each in (SKIPS, UNSURE, SAME))
    if a_person(turn, question) or answers or unknown(words):
        return False
    if question and question.kind == "name" and _a_name_alone(turn, reading):
        return False
    if question and question.slot == "territory" and _of_place(turn, reading):
        return False
    asked = reading.intent not in WRITING and sentences.question(turn.heard.text)
    least = GUESSED if asked and sentences.put_apart(turn.heard.text) else ASKED if asked else SURE
    if reading.intent in STEERING | COURTESY or reading.confidence < least:
        return False
    own = reading.intent in changers(script) or met(turn, script, question, reading)
    return not own or another_deal(dialogue, reading, fits(turn, script, reading, dialogue.answers))


def _of_place(turn: Turn, reading: Reading) -> bool:
    """Whether a place is said, or a type of partner, and no list of them asked for: "Ohio, integrator"."""
    text = turn.heard.text
    asks = "tier" in reading.slots or sentences.question(text) or sentences.order(text)
    return reading.intent == "partner.list" and not asks


def another_visit(turn: Turn, dialogue: Dialogue, reading: Reading) -> bool:
    """Whether a visit to another partner is ordered where a purpose is asked: "plan Brightpath on Friday"."""
    partner = str(reading.slots.get("partner") or "")
    strange = partner.casefold() not in str(dialogue.answers.get("partner") or "").casefold()
    visits = reading.intent.startswith("visit.") and reading.confidence >= ASKED and "date" in reading.slots
    return visits and orders(turn.heard.text) and strange and turn.names.kind(partner) == "partner"


def another_deal(dialogue: Dialogue, reading: Reading, fitting: Mapping[str, Any]) -> bool:
    """Whether a whole registration, or a change of another deal, was said while one of a customer is open."""
    if dialogue.script != "deal" or reading.intent not in {"deal.register", "deal.update"}:
        return False
    known, said = (str(answers.get("customer") or "").casefold() for answers in (dialogue.answers, fitting))
    if reading.intent == "deal.update":
        own = any(said in str(answer).casefold() for answer in dialogue.answers.values())  # 王涛换成李涛
        more = len(fitting) > 1 or "stage" in reading.slots  # which no registration has
        changed = not own and more and bool(known and said) and not (known in said or said in known)
        return changed or "deal" in reading.slots
    return bool(known and said and known != said)


def step_again(script: Script, reading: Reading) -> bool:
    """Whether the step on a deal that the form makes is asked for anew, of a deal that is named."""
    of_deal = bool({"deal", "customer"} & reading.slots.keys())
    return script.name.startswith("deal_") and reading.intent == script.route and of_deal


async def of_another(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> bool:
    """Whether a message is surely about another deal than the one that the form is about."""
    if reading.confidence < SURE or corrects(turn.heard.text, "customer"):
        return False
    if any(map(script.question, told_as(turn.heard.text, str(reading.slots.get("customer") or "")))):
        return False  # "change contact to Tom Reed and close to July"
    if another_deal(dialogue, reading, fits(turn, script, reading, dialogue.answers)):
        return True
    if await _of_a_namesake(turn, dialogue, reading) or await _a_step(turn, dialogue, reading):
        return True
    if not step_again(script, reading):
        return False
    if said := reading.slots.get("deal"):
        return str(said).upper() != dialogue.reference
    named = await turn.memory.deals.named(str(reading.slots.get("customer") or ""))
    return bool(named) and dialogue.reference not in {deal.reference for deal in named}


async def _of_a_namesake(turn: Turn, dialogue: Dialogue, reading: Reading) -> bool:
    """Whether a change names the customer of a deal on record, whose name a new customer's only begins with:
    "globex closes in June" while Globex Logistics is registered."""
    known, said = (str(answers.get("customer") or "") for answers in (dialogue.answers, reading.slots))
    shorter = said.casefold() in known.casefold() and said.casefold() != known.casefold()
    if dialogue.script != "deal" or reading.intent != "deal.update" or not said or not shorter:
        return False
    meant = await turn.memory.deals.named(said, live=True)
    return any(skeleton(deal.customer) != skeleton(known) for deal in meant)


async def _a_step(turn: Turn, dialogue: Dialogue, reading: Reading) -> bool:
    """Whether a step is told of a deal on record while another is being registered: "Globex won, 60k"."""
    if dialogue.script != "deal" or reading.intent not in ON_DEALS - changers(turn.scripts["deal"][0]):
        return False
    known, said = (str(answers.get("customer") or "") for answers in (dialogue.answers, reading.slots))
    if not said or said.casefold() in known.casefold():
        return False
    return bool(await turn.memory.deals.named(said, live=True))


def another_task(script: Script, before: Mapping[str, Any], said: Mapping[str, Any]) -> bool:
    """Whether words at the card of a task tell another one, with a day of its own, and put nothing right."""
    old, new = str(before.get("text") or ""), str(said.get("text") or "")
    return script.name == "task" and "date" in said and bool(old and new) and unlike(old, new)
