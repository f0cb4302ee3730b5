"""Requests at the desk that the reading of sentences has no intent for; also while a form is open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from domain import deals as rules
from domain.chat import Reply
from domain.dialogue import Dialogue
from handlers.deals import facts, register
from handlers.forms.plain import TOLD
from handlers.forms.run import script_of
from handlers.forms.shift import shifted
from handlers.requests import named, proposed
from handlers.turn import Turn, say
from language.read import Reading
from language.read.allowed import why_not_registered
from language.read.deals import desk
from language.read.deals.free import name_asked, of_it
from language.read.led import unled
from language.read.talk.clipped import clipped
from language.read.telling import progress
from language.say import common

LOOKING = frozenset({  # what answers no question of a form
    "deal.history", "deal.may", "conflict.check", "conflict.list", "conflict.sides", "conflict.meter",
    "conflict.left",    "reward.list",
})  # fmt: skip
RULES = {"protected_until": "protection.days", "decision_due": "decision.within"}  # of what is not in yet
SHORT = 4  # characters; "when?" at a question asks nothing of the rules
OF_KNOWN = frozenset({"deal.chase", "deal.approve", "deal.reject", "deal.appeal"})
STEPS = frozenset(
    {"deal.note", "deal.appeal", "deal.merge", "deal.transfer", "deal.reopen", "deal.hand_over"}
)


async def at_desk(turn: Turn, reading: Reading, route: str, said: Mapping[str, str]) -> Reply:
    """Does it, or shows what would be done."""
    of_deal = {slot: value for slot, value in reading.slots.items() if slot in {"deal", "customer"}}
    if turn.names.person(str(of_deal.get("customer") or "")):  # "what did Jonas answer"
        of_deal.pop("customer", None)
    if route == "deal.extend" and str(of_deal.get("customer") or "") in progress.told(turn.heard.text)[1]:
        of_deal.pop("customer", None)  # "pilot" of "30 more days, pilot went well"
    if route in OF_KNOWN and turn.names.kind(str(of_deal.get("customer") or "")) != "customer":
        of_deal.pop("customer", None)  # 都超 of 都超时了怎么还不批, 维持 of 维持驳回
    beside = said.get("reason") or said.get("to", "")
    if str(of_deal.get("customer") or " ") in beside:  # 让Li Wei批, "deny the appeal, li wei is right"
        of_deal.pop("customer", None)
    if route == "partner.assign":  # it is about a partner, and no deal
        of_deal = {}
    if route == "standup.skip":  # the days stand in the sentence
        of_deal = dict(turn.read_as(route, turn.heard.text))
    return await proposed(turn.having(slots=named({**of_deal, **said}), reading=reading), route)


async def beside_form(turn: Turn, reading: Reading, dialogue: Dialogue) -> Reply | None:
    """The same within a form, and a fact of the form's deal; None for what belongs to the form."""
    said = turn.heard.text.strip()
    of_deal = dialogue.reference if dialogue.script != "deal_ask" else ""  # there a question is the answer
    fact = await facts.told(turn, of_deal) if of_deal else await facts.of_named(turn.having(reading=reading))
    if fact is not None and dialogue.script != "deal_ask":
        return fact
    if dialogue.script == "deal" and len(said) > SHORT and (rule := RULES.get(clipped(said), "")):
        return await proposed(turn.having(arguments=(rule,)), "program.rule")
    asks = dialogue.script == "deal" and clipped(said) == "decider" and len(said) > SHORT
    if asks and (decider := await _decider(turn, dialogue)) is not None:
        return decider
    if (customer := str(dialogue.answers.get("customer") or "")) and of_it(said):
        found = await proposed(turn.having(slots={"names": customer}), "conflict.check")
        return _only_told(found) if dialogue.script == "deal" else found
    if (name := name_asked(unled(said))) and not _told_freely(turn, dialogue):
        return await proposed(turn.having(arguments=(name,)), "conflict.check")
    if dialogue.script == "deal" and why_not_registered(said):
        return await register.why_not(turn.having(slots=dialogue.answers))
    asked = desk.asked(said, turn.names)
    if asked is None:
        return None
    route, slots = asked
    if route == "deal.may" and dialogue.script == "deal":  # "why can't I" is of the form
        return None
    if shifted(turn, script_of(turn, dialogue), dialogue.answers):
        return None
    if route == "deal.why" and not slots and dialogue.script == "deal" and not dialogue.asking:
        return await register.why_not(turn.having(slots=dialogue.answers))
    of_form = dialogue.asking or desk.only_why(said)  # "why?" is about the question, or the card to confirm
    if of_form and route not in LOOKING and not await _names_another(turn, dialogue, route, slots):
        return None
    return await at_desk(turn, reading, route, slots)


def _only_told(looked: Reply) -> Reply:
    """What a look-up found, without the registration that it offers, which is the one being told."""
    return replace(looked, cards=tuple(replace(card, buttons=(), choice=False) for card in looked.cards))


async def _decider(turn: Turn, dialogue: Dialogue) -> Reply | None:
    """Who decides on what is being registered: to a partner his channel manager; None for no firm."""
    own = turn.who.partner_id
    named = dialogue.answers.get("partner_id")
    firm = await turn.memory.partners.get(own or (named if isinstance(named, int) else 0))
    if firm is None or (own and not firm.owner):
        return None
    if own:
        return say(common.sentence(turn.words, "person.manager", name=firm.owner))
    candidates = await turn.memory.people.candidates(firm.owner_id, turn.today)
    person = rules.decider(candidates, turn.now, turn.who.id)
    return say(common.sentence(turn.words, "form.decider", name=person.name)) if person else None


def _told_freely(turn: Turn, dialogue: Dialogue) -> bool:
    """Whether any words are an answer to what is asked."""
    question = script_of(turn, dialogue).question(dialogue.asking)
    return question is not None and question.kind in TOLD


async def _names_another(turn: Turn, dialogue: Dialogue, route: str, said: Mapping[str, str]) -> bool:
    """Whether a step is asked for on a deal that is named: by its number, or by a customer on record where
    no free words are waited for."""
    script = script_of(turn, dialogue)
    if route not in STEPS or script.route == route:
        return False
    question = script.question(dialogue.asking)
    if said.get("deal") or (question is not None and question.kind in TOLD):
        return bool(said.get("deal"))
    return bool(said.get("customer") and await turn.memory.deals.named(said["customer"]))
