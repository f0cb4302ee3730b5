"""The channel manager of a partner's contact, and the colleague to whom something is left."""

from __future__ import annotations

import re
from dataclasses import replace

from domain.chat import Card, Refused, Reply, action
from handlers import lookups
from handlers.turn import Turn, say
from language.read.talk import passed_on
from language.read.talk.colleagues import manager_asked, presence_asked
from language.say import common
from language.say import manager as cards


async def own_manager(turn: Turn, name: str) -> str:
    """The channel manager of a partner's contact who asks about him by name; of others he learns nothing."""
    firm = await turn.memory.partners.get(turn.who.partner_id or 0)
    owner = firm.owner if firm else ""
    said = name.casefold()
    titled = passed_on.surname(name)
    own = said in {owner.casefold(), *owner.casefold().split()} or (titled and owner.startswith(titled))
    return owner if own else ""


async def as_you(turn: Turn) -> str:
    """A contact's question of his channel manager by name, as put to himself: "when do you decide?"."""
    text = turn.heard.text
    firm = await turn.memory.partners.get(turn.who.partner_id or 0)
    name = firm.owner if firm else ""
    return re.sub(rf"\b{re.escape(name)}\b", "you", text, flags=re.IGNORECASE) if name else text


async def told(turn: Turn) -> Reply | None:
    """Who a contact's channel manager is, where he asks for him or who decides; nothing of whether he is in.
    None for other words."""
    firm = await turn.memory.partners.get(turn.who.partner_id or 0)
    if firm is None or not firm.owner:
        return None
    if (name := presence_asked(turn.heard.text)) and await own_manager(turn, name):
        return say(await unhelped(turn, "none.partner"))
    return (
        say(common.sentence(turn.words, "person.manager", name=firm.owner))
        if manager_asked(turn.heard.text)
        else None
    )


async def unhelped(turn: Turn, key: str) -> Card:
    """What the bot does not do or understand; a partner's contact may have it passed on to who helps."""
    firm = await turn.memory.partners.get(turn.who.partner_id or 0)
    if firm is None or not firm.owner:
        return common.sentence(turn.words, "none" if key == "none.partner" else key)
    return cards.unhelped(turn.words, key, firm.owner, turn.heard.text)


async def to_be_passed_on(turn: Turn) -> Reply | None:
    """What a partner's contact wishes for, to be passed on to his channel manager; None where he has none."""
    firm = await turn.memory.partners.get(turn.who.partner_id or 0)
    return say(cards.offered(turn.words, firm.owner, turn.heard.text)) if firm and firm.owner else None


async def passing_on(turn: Turn, card: Card) -> Card:
    """What was refused to a partner's contact, with a way to have his words passed on."""
    firm = await turn.memory.partners.get(turn.who.partner_id or 0)
    if firm is None or not firm.owner:
        return card
    return replace(card, buttons=((cards.passed_on(turn.words, firm.owner, turn.heard.text),),))


async def offered(turn: Turn, *, in_form: bool = False) -> Reply | None:
    """The way to a contact's channel manager, where he wants him or funds; None for other words. A form that
    is open goes on, so that beside it nothing is asked."""
    text = turn.heard.text
    if passed_on.funds(text):
        return say(await unhelped(turn, "none.funds"))
    names = (*passed_on.whom(text), *passed_on.colleagues(text)) if turn.who.partner_id else ()
    firm = await turn.memory.partners.get(turn.who.partner_id or 0) if names else None
    for name in names:
        if firm and firm.owner and (name == passed_on.MANAGER or await own_manager(turn, name)):
            beside = cards.unhelped(turn.words, "manager.pass", firm.owner, text)
            return say(beside if in_form else cards.offered(turn.words, firm.owner, text))
    return None if in_form else await _to_colleague(turn)


async def task_of_colleague(turn: Turn) -> Reply | None:
    """A task that is given to a colleague by name, to be passed on to him; None for other words."""
    return await _to_colleague(turn) if passed_on.gives_task(turn.heard.text) else None


async def _to_colleague(turn: Turn) -> Reply | None:
    """What is left to a colleague, to be passed on to him; None for other words, and for one's own work."""
    for name in passed_on.colleagues(turn.heard.text) if turn.who.staff else ():
        found = [one for one in await turn.memory.people.named(name) if one.staff]
        if len(found) == 1 and found[0].id != turn.who.id:
            yes = action("colleague.tell", found[0].id, turn.heard.text)
            return say(cards.offered(turn.words, found[0].name, turn.heard.text, yes))
        if passed_on.tells_decision(turn.heard.text) and await _a_contact(turn, name):
            return say(common.sentence(turn.words, "partner.told_by_itself"))
    return None


async def _a_contact(turn: Turn, name: str) -> bool:
    """Whether a partner or somebody of his is called so."""
    return turn.names.kind(name) == "partner" or any(
        one.partner_id is not None for one in await turn.memory.people.named(name)
    )


async def tell(turn: Turn) -> Reply:
    """Passes a contact's words on to who is in charge of his firm."""
    partner = await lookups.firm(turn)
    people = await lookups.in_charge(turn, partner)
    if not people:
        raise Refused("conflict.ask.nobody")
    card = cards.told(turn.words_for(people[0]), turn.who.name, partner.name, turn.argument(0))
    sent = common.sentence(turn.words, "manager.sent", name=people[0].name)
    return Reply((sent,), (turn.letter(people[0], card, "told"),))


async def tell_colleague(turn: Turn) -> Reply:
    """Passes words on to a colleague."""
    person = await turn.memory.people.get(int(turn.argument(0)))
    if person is None or not person.staff:
        raise Refused("button.old")
    card = cards.told(turn.words_for(person), turn.who.name, "", turn.argument(1))
    sent = common.sentence(turn.words, "manager.sent", name=person.name)
    return Reply((sent,), (turn.letter(person, card, "told"),))
