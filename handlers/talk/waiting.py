"""What is said to a card that waits for a yes: no to it, more of it, the deal that it is meant of, asides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from domain.chat import Card, Reply, action, route_of
from domain.dialogue import Dialogue
from handlers.deals import protect, register
from handlers.forms import numbers, taken
from handlers.forms.fix import fixed
from handlers.forms.shift import moved
from handlers.requests import afterwards, do, proposed
from handlers.talk import another_deal, leave_card, move_card, not_over, offers, update_parts
from handlers.talk.another_deal import CARRYING
from handlers.talk.instead import instead
from handlers.talk.told_more import reason_behind_no, told_more
from handlers.talk.why_undone import why_undone
from handlers.turn import Turn, say
from language.carrying import carried_again
from language.read import Reading, kinds, sentences
from language.read.answering.asides import aside
from language.read.answering.new_value import value_alone
from language.read.answering.only_field import only_field
from language.read.deals import desk, withdrawn
from language.read.deals.assent import means_another, puts_off
from language.read.deals.longer import length
from language.read.normal import PAUSES
from language.read.telling.progress import only_longer, only_until
from language.read.values.digits import number
from language.read.values.lengths import bare
from language.say import common, forms

EXTEND = "deal.extend"
TAKEN_BACK = frozenset({"undo", "cancel", "decline"})  # said to a step that was only proposed
GOES_ON = frozenset({"none", "confirm", "correct", "deal.update"})  # how more about a step is read
NAMED_BY = frozenset({"deal", "customer", "partner"})  # slots that tell of which deal a step is


async def heard(turn: Turn, reading: Reading, card: Card, yes: str) -> Reply | None:
    """What is about the step itself; None for an aside."""
    turn, reading = _valued(turn, reading)
    if other := await not_over.declined(turn, yes) or await instead(turn, yes) or await why_undone(turn, yes):
        return other
    if other := await added(turn, reading, card, yes) or await _asked_back(turn, card, yes):
        return other
    put_right = reading.intent in TAKEN_BACK or means_another(turn.heard.text)  # 不是三一，是远景，八月签
    if put_right and (other := await another_deal.meant(turn, yes)):
        return other
    if reading.intent in TAKEN_BACK and not reason_behind_no(turn, route_of(offers.apart(yes)[1])[0]):
        second, pressed = offers.apart(yes)
        await offers.used(turn)
        never = await _taken_back(turn, reading, *route_of(pressed))
        return await afterwards(turn, never, second) if second else never
    if more := await _more(turn, yes) or await another_deal.meant(turn, yes):
        return more
    if reading.intent == "none" and puts_off(turn.heard.text):  # 等我问问客户
        return say(common.sentence(turn.words, "form.wait_step"), card, about=await offers.spoken(turn))
    if reading.intent == "confirm":  # perhaps a yes, and perhaps more than that
        return say(common.sentence(turn.words, "consent.unsure"), card, about=await offers.spoken(turn))
    return None


async def _asked_back(turn: Turn, card: Card, yes: str) -> Reply | None:
    """What comes of a yes, or that time is needed first, with the card again; None for other words."""
    said = aside(turn.heard.text)
    route = route_of(offers.apart(yes)[1])[0]
    match said.kind if said else "":
        case "then":
            line = forms.then(turn.words, route)
        case "take_back":
            line = forms.taken_back(turn.words, route)
        case "wait" | "checks":
            line = turn.words("form.wait_step")
        case _:
            return None
    return say(Card(lines=(line,)), card, about=await offers.spoken(turn))


def _valued(turn: Turn, reading: Reading) -> tuple[Turn, Reading]:
    """The value that is told behind what gives the step up, which is put right so: 算了还是六月底吧."""
    alone = value_alone(turn.heard.text) if reading.intent in TAKEN_BACK else None
    if alone is None or not kinds(alone[0], turn.now):
        return turn, reading
    turn = turn.having(heard=replace(turn.heard, text=alone[0]))
    return turn, turn.read(alone[0])


async def added(turn: Turn, reading: Reading, _card: Card, yes: str) -> Reply | None:
    """What goes onto the card of a standup, of a leave or of a visit that is moved, in whatever words."""
    told = await update_parts.added(turn, reading, yes) or await leave_card.changed(turn, reading, yes)
    told = told or await move_card.changed(turn, yes) or await _changed(turn, yes)
    return told or await _longer(turn, yes) or await _said_again(turn, reading, yes)


async def _longer(turn: Turn, yes: str) -> Reply | None:
    """The extension that waits, by another length or until another day: "no, 2 months", 延到五月底."""
    second, pressed = offers.apart(yes)
    route, arguments = route_of(pressed)
    if route != EXTEND or len(arguments) != CARRYING:
        return None
    alone = value_alone(turn.heard.text)
    words = alone[0] if alone else turn.heard.text
    wished: dict[str, Any] = {}
    if only_longer(words):
        wished = {protect.LONGER: length(words)}
    elif only_until(turn.heard.text):
        wished = {"until": turn.read_as(EXTEND, turn.heard.text).get("until")}
    if not any(wished.values()):
        return None
    slots = {**carried_again(arguments[2]), **wished}
    reply = await proposed(turn.having(slots=slots, arguments=(arguments[0],)), EXTEND)
    return await afterwards(turn, reply, second) if second else reply


async def _said_again(turn: Turn, reading: Reading, yes: str) -> Reply | None:
    """The step as it waits, with the reason that was told, where it is only asked for once more: "I want to
    appeal"."""
    second, pressed = offers.apart(yes)
    route, arguments = route_of(pressed)
    if len(arguments) != CARRYING:
        return None
    asked, said = desk.asked(turn.heard.text.strip(), turn.names) or (reading.intent, reading.slots)
    if asked != route or said.keys() - NAMED_BY:
        return None
    if await _of_another(turn, replace(reading, slots=said), arguments[0]):
        return None
    before = carried_again(arguments[2])
    reply = await proposed(turn.having(slots=before, arguments=(arguments[0],)), route) if before else None
    return await afterwards(turn, reply, second) if reply and second else reply


async def again(turn: Turn, reply: Reply, card: Card, yes: str) -> Reply:
    """The answer to an aside with the card behind it; where another is asked now, the card is offered."""
    opened = await turn.memory.dialogues.get()
    if opened is None and not any(other.choice for other in reply.cards):
        return replace(reply, cards=(*reply.cards, card), about=reply.about or await offers.spoken(turn))
    before, now = _stepped_on(yes), opened.reference if opened else _asked_of(reply)
    if not before or before == now or not (opened or now):
        return reply
    return await afterwards(turn, reply, action(offers.SHOWN, yes, card.title))


async def goes_on(turn: Turn, dialogue: Dialogue) -> Reply | None:
    """More of what was proposed last, or the deal that it is meant of, while a form lies under it; or the
    deal that the form itself is meant of."""
    asked = await offers.proposed(turn)
    if asked is None:
        return await another_deal.meant_in_form(turn, dialogue)
    return await _more(turn, asked[1]) or await another_deal.meant(turn, asked[1])


def _stepped_on(pressed: str) -> str:
    """The deal that a button makes a step on; empty for other buttons."""
    route, arguments = route_of(offers.apart(pressed)[1])
    return arguments[0] if route.startswith("deal.") and len(arguments) == CARRYING else ""


def _asked_of(reply: Reply) -> str:
    """The deal that a reply proposes a step on; empty for one that proposes none."""
    buttons = (button for card in reply.cards for row in card.buttons for button in row)
    return next(filter(None, (_stepped_on(button.action) for button in buttons)), "")


async def _taken_back(turn: Turn, reading: Reading, route: str, arguments: tuple[str, ...]) -> Reply:
    """No to a step that waits for a yes; "undo", said to the question whether to undo, is the yes to it."""
    if reading.intent != "undo" or route != "undo":
        return await do(turn, "never")
    turn.memory.unseal()
    return await do(turn.having(arguments=arguments), "undo")


async def _of_another(turn: Turn, reading: Reading, reference: str) -> bool:
    """Whether a deal is named, and is not the one that the step is on: "and Globex to June"."""
    if said := reading.slots.get("deal"):
        return str(said).upper() != reference
    customer = str(reading.slots.get("customer") or "")
    named = await turn.memory.deals.named(customer) if customer else ()
    return bool(customer) and reference not in {deal.reference for deal in named}


def _change(yes: str) -> tuple[str, dict[str, Any]]:
    """The deal that a button changes, and to what; empty for other buttons."""
    route, arguments = route_of(offers.apart(yes)[1])
    waits = route == offers.CHANGE and len(arguments) == CARRYING
    return (arguments[0], carried_again(arguments[2])) if waits else ("", {})


async def _changed(turn: Turn, yes: str) -> Reply | None:
    """The change as it waits with one of its fields alone, "just the amount", or its close moved by another
    length than was said: "no, two months"."""
    reference, before = _change(yes)
    wanted = only_field(turn.heard.text) if before else ()
    slots = {slot: new for slot, new in before.items() if slot in wanted}
    slots = slots or await _by_another_length(turn, reference, before)
    if not slots:
        return None
    reply = await proposed(turn.having(slots=slots, arguments=(reference,)), offers.CHANGE)
    second, _ = offers.apart(yes)
    return await afterwards(turn, reply, second) if second else reply


async def _by_another_length(turn: Turn, reference: str, before: Mapping[str, Any]) -> dict[str, Any]:
    alone, new = value_alone(turn.heard.text), before.get("close_date")
    length = bare(alone[0] if alone else turn.heard.text)
    deal = await turn.memory.deals.get(reference) if length and reference else None
    if deal is None or deal.close_date is None or not isinstance(new, date):
        return {}
    day = moved(turn, deal.close_date, {"later" if new > deal.close_date else "earlier": length})
    return {**before, "close_date": day} if day else {}


async def _more(turn: Turn, yes: str) -> Reply | None:
    """The step on a deal that was proposed, with what is said besides: "for 58k", "because of the price"."""
    reading = turn.read(turn.heard.text)  # as it stands, with nothing that "it" may be
    second, yes = offers.apart(yes)
    route, arguments = route_of(yes)
    if route == "deal.withdraw" and (why := withdrawn.told(turn.heard.text)):
        turn = turn.having(slots={"reason": why}, arguments=(arguments[0],))
        reply = await proposed(turn, route)
        return await afterwards(turn, reply, second) if second else reply
    if not route.startswith("deal.") or len(arguments) != CARRYING:
        return None
    before = carried_again(arguments[2])
    if all_of_it := told_more(turn, route, before):
        reply = await proposed(turn.having(slots=all_of_it, arguments=(arguments[0],)), route)
        return await afterwards(turn, reply, second) if second else reply
    if reading.intent not in GOES_ON | {route} or route == "deal.reject":
        return None
    form = "correct" if route == "deal.again" else route
    slots = turn.read_as(form, turn.heard.text)
    told_by = NAMED_BY | ({"reason"} if sentences.asks_within(turn.heard.text) else set())
    said = {slot: v for slot, v in slots.items() if slot not in told_by}
    if number(turn.heard.text.strip(PAUSES)) is not None:
        said = numbers.said_again(turn, before)
    elif right := fixed(turn, register.script(turn.program), before)[0]:  # "yes, but make it 72"
        said = right if right.keys() <= before.keys() else said
    if not said or await _of_another(turn, reading, arguments[0]):
        return None
    said = numbers.as_sum(turn, said, before)
    slots = {
        **numbers.without_sum(before, said),
        **(taken(turn, said, before) if "amount" in before else said),
    }
    reply = await proposed(turn.having(slots=slots, arguments=(arguments[0],)), route)
    return await afterwards(turn, reply, second) if second else reply
