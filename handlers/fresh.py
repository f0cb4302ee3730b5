"""A message while no form is open: to a card that waits for a yes, about what was just done, or a request."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final

from domain.chat import Card, Reply, action, route_of
from domain.dialogue import Dialogue
from domain.matching import skeleton
from handlers import conflicts, moving, people, standups, tasks, visits
from handlers.at_desk import at_desk
from handlers.consent import SURE
from handlers.deals import facts, in_reply, register
from handlers.deals.contacts import asked_of_contact
from handlers.deals.replies import (
    PLAIN,
    answers_late,
    asks_further,
    perhaps_adds,
    perhaps_answers,
    perhaps_pleads,
    was_asked,
)
from handlers.forms import numbers, taken
from handlers.forms.answer import BRIEF
from handlers.forms.fix import fixed
from handlers.manager import own_manager
from handlers.requests import afterwards, do, may, proposed, request
from handlers.talk import (
    after,
    another_deal,
    by_number,
    leave_card,
    not_over,
    offers,
    once_more,
    one_of,
    snoozed,
    subjects,
    update_parts,
)
from handlers.talk.another_deal import CARRYING
from handlers.talk.instead import instead
from handlers.talk.told_more import reason_behind_no, told_more
from handlers.turn import Turn, say
from language.carrying import carried_again
from language.read import Reading, sentences
from language.read.answering import choosing
from language.read.answering.answers import UNSURE
from language.read.answering.corrections import complains
from language.read.deals import asking, clashes, desk, withdrawn
from language.read.deals.assent import puts_off
from language.read.deals.deal_of import deal_of
from language.read.deals.not_over import not_over as is_not_over
from language.read.deals.two_deals import two_deals
from language.read.normal import PAUSES
from language.read.sentence.forms import WRITING
from language.read.talk import called_off, questions
from language.read.talk.another import further, furthers
from language.read.talk.clipped import stands
from language.read.telling.news import NOTE
from language.read.values.digits import number
from language.say import common

TAKEN_BACK = frozenset({"undo", "cancel", "decline"})  # said to a step that was only proposed
GOES_ON = frozenset({"none", "confirm", "correct", "deal.update"})  # how more about a step is read
NAMED_BY = frozenset({"deal", "customer", "partner"})  # slots that tell of which deal a step is
NODDED = frozenset({"confirm", "none"})  # how "ok", 收到 are read
ASKED_FOR = timedelta(days=1)
LOOSE = PLAIN - {"deal.update"}  # how the answer to a partner's question may be read


async def fresh(turn: Turn, reading: Reading) -> Reply:
    """A message while no form is open: about what was just said or done, about a word, or a request."""
    if parts := two_deals(turn.heard.text.strip(), turn.names, turn.read):
        first = turn.having(heard=replace(turn.heard, text=parts[0]))
        reply = await fresh(first, turn.read(parts[0]))
        return await afterwards(turn, reply, action("say", parts[1]))
    told = await _asked_apart(turn, reading)
    if (asked := await offers.proposed(turn)) is not None:
        return await _beside(turn, reading, told, *asked)
    return told or await _new(turn, reading)


async def _asked_apart(turn: Turn, reading: Reading) -> Reply | None:
    """What is asked in words of its own: of the rules, of a deal, of the desk; None for the rest."""
    if clashes.rules(turn.heard.text) and await offers.at_hand(turn, "conflict.rule"):
        return await do(turn.having(slots={}), "conflict.sides")
    if (fact := await facts.told(turn)) is not None:
        return fact
    if general := questions.asked(turn.heard.text):
        return await of_rules(turn, *general)
    if stands(turn.heard.text):
        return await _how_it_stands(turn)
    if (asks := asking.person_asked(turn.heard.text)) and (question := await asked_of_contact(turn, asks)):
        return await at_desk(turn, reading, "deal.ask", question)
    if (name := desk.chased(turn.heard.text)) and await own_manager(turn, name):
        return await at_desk(turn, reading, "deal.chase", {})
    asked = desk.asked(turn.heard.text.strip(), turn.names)
    if asked and asked[0] == NOTE and (told := await _of_visit(turn, reading, asked[1])) is not None:
        return told
    if asked and (asked[0] != people.BACK or await people.taken(turn.having(slots=asked[1]))):
        return await at_desk(turn, reading, *asked)
    return await after.heard(turn, reading) if desk.shift(turn.heard.text) else None


async def _of_visit(turn: Turn, reading: Reading, said: Mapping[str, str]) -> Reply | None:
    """News that name no deal, told of the visit that was spoken of last: more of what was said there."""
    of_visit = not NAMED_BY & said.keys() and await subjects.newest(turn, "visit")
    return await after.heard(turn, reading) if of_visit else None


async def _how_it_stands(turn: Turn) -> Reply:
    """The deal spoken of; where none was, all of the speaker's own."""
    reference = await subjects.spoken_of(turn, "deal")
    if reference:
        return await do(turn.having(slots={"deal": reference}), "deal.status")
    return await do(turn.having(slots={}), "deal.list")


async def of_rules(turn: Turn, route: str, rule: str) -> Reply:
    """The answer to a question about rules, or about who did what."""
    return await do(turn.having(arguments=(rule,) if rule else ()), route)


async def _beside(turn: Turn, reading: Reading, told: Reply | None, card: Card, yes: str) -> Reply:
    """What is said to a card that waits for a yes: more of the same goes on the card; an aside is answered,
    and the card is shown again."""
    other = await not_over.declined(turn, yes) or await instead(turn, yes) if told is None else None
    for hear in (update_parts.added, leave_card.changed) if other is None else ():
        other = other or await hear(turn, reading, yes)
    if other is not None:
        return other
    reason = reason_behind_no(turn, route_of(offers.apart(yes)[1])[0])
    if told is None and reading.intent in TAKEN_BACK and not reason:
        second, pressed = offers.apart(yes)
        await offers.used(turn)
        never = await _taken_back(turn, reading, *route_of(pressed))
        return await afterwards(turn, never, second) if second else never
    if told is None and (more := await _more(turn, yes) or await another_deal.meant(turn, yes)) is not None:
        return more
    if told is None and reading.intent == "confirm":  # perhaps a yes, and perhaps more than that
        return say(common.sentence(turn.words, "consent.unsure"), card, about=await spoken(turn))
    reply = told or await _new(turn, reading)
    opened = await turn.memory.dialogues.get()
    if opened is None and not any(other.choice for other in reply.cards):
        return replace(reply, cards=(*reply.cards, card), about=reply.about or await spoken(turn))
    before, now = _stepped_on(yes), opened.reference if opened else _asked_of(reply)
    if not before or before == now or not (opened or now):
        return reply
    return await afterwards(turn, reply, action(offers.SHOWN, yes, card.title))


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
    said = {slot: v for slot, v in slots.items() if slot not in NAMED_BY}
    if number(turn.heard.text.strip(PAUSES)) is not None:
        said = numbers.said_again(turn, before)
    elif right := fixed(turn, register.script(turn.program), before)[0]:  # "yes, but make it 72"
        said = right if right.keys() <= before.keys() else said
    if not said or {"deal", "customer"} & reading.slots.keys():
        return None
    said = numbers.as_sum(turn, said, before)
    slots = {
        **numbers.without_sum(before, said),
        **(taken(turn, said, before) if "amount" in before else said),
    }
    reply = await proposed(turn.having(slots=slots, arguments=(arguments[0],)), route)
    return await afterwards(turn, reply, second) if second else reply


async def goes_on(turn: Turn, dialogue: Dialogue) -> Reply | None:
    """More of what was proposed last, or the deal that it is meant of, while a form lies under it; or the
    deal that the form itself is meant of."""
    asked = await offers.proposed(turn)
    if asked is None:
        return await another_deal.meant_in_form(turn, dialogue)
    return await _more(turn, asked[1]) or await another_deal.meant(turn, asked[1])


async def spoken(turn: Turn) -> str:
    last = await turn.memory.post.said(turn.now - offers.LIFE)
    return last[0].about if last else ""


async def _new(turn: Turn, reading: Reading) -> Reply:
    """A message to which nothing is open: of the first to whom it says something, else a request."""
    for hear in LISTENERS:
        if (answer := await hear(turn, reading)) is not None:
            return answer
    return await request(turn, reading)


async def _named(turn: Turn, reading: Reading) -> Reply | None:
    """A step on the deal that is named, or the record of a name said alone."""
    if (step := await in_reply.of_named(turn, reading)) is not None:
        return await proposed(turn.having(slots=step[1]), step[0])
    alone = await named_alone(turn, reading)
    return await do(turn.having(slots=alone[1]), alone[0]) if alone else None


async def _undone(turn: Turn, reading: Reading) -> Reply | None:
    """What is called off after it was done, or complained of."""
    text, off = turn.heard.text, reading.intent == "cancel"
    if called_off.unregisters(text) and await offers.at_hand(turn, "deal.withdraw"):
        return await proposed(turn.having(slots={}, reading=None), "deal.withdraw")
    back = off or complains(text) or called_off.restores(text) or called_off.not_after_all(text)
    back = back or is_not_over(text, route_of(offers.apart((await offers.answered(turn))[0])[1])[0])
    if (off and choosing.points_within(text)) or (back and await offers.undoable(turn)):
        return await proposed(turn.having(reading=None), "undo")
    return None


async def _answers(turn: Turn, reading: Reading) -> Reply | None:
    """What may answer the question just put to a partner; the name of a record alone asks for that."""
    if turn.names.knows(turn.heard.text):
        return None
    plain = turn.read(turn.heard.text)  # "which tender?", which is asked back, and no look at "that" deal
    reading = plain if plain.confidence < SURE and sentences.question(turn.heard.text) else reading
    return await perhaps_answers(turn, reading, _asks(turn, reading))


async def _of_question(turn: Turn, reading: Reading) -> Reply | None:
    """What may plead for a deal, or add to what was answered."""
    return await perhaps_pleads(turn, _asks(turn, reading)) or await perhaps_adds(turn, reading)


def _asks(turn: Turn, reading: Reading) -> bool:
    """Whether a message surely asks for something that its speaker may have."""
    return may(turn, reading.intent) and reading.intent not in LOOSE and reading.confidence >= SURE


async def _news(turn: Turn, reading: Reading) -> Reply | None:
    """News of the deal spoken of, as the step that they come to; or what answers an earlier question."""
    if (step := await in_reply.news(turn, reading)) is not None:
        return await proposed(turn.having(slots=step[1]), step[0])
    return None if _asks(turn, reading) else await answers_late(turn)


async def _unanswered(turn: Turn) -> bool:
    """Whether a card that asks was the last thing said, too long ago to be answered by a nod."""
    last = await turn.memory.post.said(turn.now - ASKED_FOR)
    return bool(last) and any(one.card.choice for one in last if one.event == last[0].event)


async def _to_card(turn: Turn, reading: Reading) -> Reply | None:
    """What is said to the last card and asks for nothing: yes or no to a deal that waits, "ok", "hm"."""
    if (step := await in_reply.decision(turn)) is not None:
        return await proposed(turn.having(slots=step[1]), step[0])
    nods = choosing.nods(turn.heard.text) or (reading.intent in NODDED and puts_off(turn.heard.text))
    plain = reading.intent in {"confirm", "decline"} and not sentences.question(turn.heard.text)
    if (nods or plain) and (waiting := await in_reply.waits(turn)):
        return say(common.sentence(turn.words, "nod.waits", reference=waiting), about=f"deal {waiting}")
    if reading.intent in NODDED and nods and not await _unanswered(turn):
        return say(common.sentence(turn.words, "nod"), about=await spoken(turn))
    unsure = UNSURE.fullmatch(choosing.bare(turn.heard.text)) and not await was_asked(turn)
    if unsure and not await _unanswered(turn):
        return say(common.sentence(turn.words, "nothing_asked"))
    return None


async def _asked_again(turn: Turn, reading: Reading) -> Reply | None:
    """What was asked last, of somebody or something else: "and Softline?", "only won", "and Ford"."""
    if (again := await once_more.again(turn)) is not None and again.reading is not None:
        return await request(again, again.reading)
    if (names := furthers(turn.heard.text)) and await subjects.looked_up_last(turn):
        return await conflicts.check(turn.having(slots={"names": "\n".join(names)}))
    if (name := further(turn.heard.text)) and await _looked_up(turn, reading, name):
        return await conflicts.check(turn.having(arguments=(name,)))
    return None


async def _looked_up(turn: Turn, reading: Reading, name: str) -> bool:
    """Whether another customer is named just after one was looked up: "and Ford"."""
    asks = reading.intent in WRITING and reading.confidence >= SURE
    known = turn.names.kind(name) in {"", "customer"} and not sentences.sentence(name)
    return known and not asks and bool(await subjects.looked_up_last(turn))


def _may_name(turn: Turn, reading: Reading) -> bool:
    """Whether a message may be a name and no more: a known one, or short words that ask for nothing."""
    if turn.names.knows(turn.heard.text):
        return True
    asks = (
        reading.intent not in {"none", "correct"} or reading.guess == NOTE or choosing.points(turn.heard.text)
    )
    return not asks and len(turn.heard.text) <= BRIEF and not reading.slots.keys() - {"customer", "partner"}


async def named_alone(turn: Turn, reading: Reading) -> tuple[str, Mapping[str, str]] | None:
    """How a name said alone is shown: the partner's record, or the customer's deal, also by the word "deal"
    behind it; None for other words."""
    name = turn.heard.text.strip()
    if (customer := deal_of(name)) and await turn.memory.deals.named(customer):
        return "deal.status", {"customer": customer}
    if len(skeleton(name)) <= 1 or not _may_name(turn, reading):
        return None
    if await turn.memory.partners.named(name):
        return "partner.show", {"partner": name}
    return ("deal.status", {"customer": name}) if await turn.memory.deals.named(name) else None


Listener = Callable[[Turn, Reading], Awaitable[Reply | None]]
LISTENERS: Final[tuple[Listener, ...]] = (
    by_number.shown, _to_card, another_deal.meant_before, tasks.again, snoozed.snoozed, one_of.one_of_mine,
    moving.moved_with, tasks.put_off, tasks.besides, tasks.told_done, _asked_again, standups.perhaps,
    _answers, _named, visits.off, _undone, _of_question, asks_further, after.heard, _news,
)  # fmt: skip
