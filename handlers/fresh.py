"""A message while no form is open: to a card that waits for a yes, about what was just done, or a request."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from domain.chat import Card, Reply, action, route_of
from domain.deals import Status
from handlers import (
    conflicts,
    moving,
    planned,
    standups,
    tasks,
)
from handlers.asked_apart import asked_apart
from handlers.consent import SURE
from handlers.deals import conditions, decided_anew, decided_later, in_reply
from handlers.deals.replies import (
    PLAIN,
    answers_late,
    asks_further,
    asks_of_named,
    perhaps_adds,
    perhaps_answers,
    perhaps_pleads,
    tells_asked,
    was_asked,
)
from handlers.requests import afterwards, do, may, proposed, request
from handlers.talk import (
    after,
    another_deal,
    another_visit,
    before_end,
    before_visit,
    by_number,
    offers,
    once_more,
    one_of,
    snoozed,
    subjects,
    waiting,
    with_person,
)
from handlers.talk.named_alone import named_alone
from handlers.turn import Turn, say
from language import read
from language.read import Reading, sentences
from language.read.answering import choosing
from language.read.answering.answers import UNSURE
from language.read.answering.corrections import complains
from language.read.answering.new_value import value_alone
from language.read.answering.no_such_day import no_such_day
from language.read.deals import asking, desk
from language.read.deals.assent import puts_off
from language.read.deals.not_over import not_over as is_not_over
from language.read.deals.two_deals import approved_too, two_deals
from language.read.sentence.forms import WRITING
from language.read.talk import called_off, questions, to_do, yes_and
from language.read.talk.another import further, furthers
from language.read.talk.asked_by import asked_by
from language.say import common

NODDED = frozenset({"confirm", "none"})  # how "ok", 收到 are read
PUT_OFF = NODDED | {"undo", "cancel", "decline"}  # how "skip this one" is read
ENDED = {Status.WON: "deal.win", Status.LOST: "deal.lose"}
ASKED_FOR = timedelta(days=1)
LOOSE = PLAIN - {"deal.update"}  # how the answer to a partner's question may be read


async def fresh(turn: Turn, reading: Reading) -> Reply:
    """A message while no form is open: about what was just said or done, about a word, or a request."""
    if (decides := await decided_later.heard(turn) or await conditions.approved(turn, fresh)) is not None:
        return decides
    if (anew := await decided_anew.heard(turn)) is not None:
        return anew
    turn, reading = _asked_by(turn, reading)
    if parts := await _parts(turn):
        first = turn.having(heard=replace(turn.heard, text=parts[0]))
        reply = await fresh(first, turn.read(parts[0]))
        return await afterwards(turn, reply, action("say", parts[1]))
    if (again := await once_more.registered(turn)) is not None and again.reading is not None:
        return await request(again, again.reading)
    told = await standups.more(turn, reading) or await asked_apart(turn, reading)
    if (asked := await offers.proposed(turn)) is not None:
        return await _beside(turn, reading, told, *asked)
    return told or await _new(turn, reading)


def _asked_by(turn: Turn, reading: Reading) -> tuple[Turn, Reading]:
    """The question of the rules or of a deal alone that somebody else put: "Jonas asked how long …"."""
    question = asked_by(turn.heard.text, turn.names) if turn.who.staff else ""
    behind = turn.read(question) if question else reading
    whole = reading.intent.startswith("partner.") and "partner" in reading.slots  # what he needs for Gold
    if not question or whole or not (questions.asked(question) or {"deal", "customer"} & behind.slots.keys()):
        return turn, reading
    return turn.having(heard=replace(turn.heard, text=question)), behind


async def _beside(turn: Turn, reading: Reading, told: Reply | None, card: Card, yes: str) -> Reply:
    """What is said to a card that waits for a yes, which is shown again behind an aside."""
    about = await (waiting.added if told else waiting.heard)(turn, reading, card, yes)
    return about or await waiting.again(turn, told or await _new(turn, reading), card, yes)


async def _parts(turn: Turn) -> tuple[str, str] | None:
    """The two steps of a message: on two deals, or the decision on the one that waits and something else."""
    said = turn.heard.text.strip()
    if parts := two_deals(said, turn.names, turn.read):
        return parts
    head, rest = yes_and.reminder_behind(said)
    if head and (asking.person_asked(head) or (desk.asked(head, turn.names) or ("",))[0] in BEFORE_REMINDER):
        return head, rest
    return parts if (parts := approved_too(said, turn.read)) and await in_reply.waits(turn) else None


BEFORE_REMINDER = frozenset({"deal.ask", "deal.note"})  # steps told in any words
DATED = frozenset({"task.add", "standup.skip", "visit.plan", "deal.update"})  # what a day is told for


async def _new(turn: Turn, reading: Reading) -> Reply:
    """A message to which nothing is open: of the first to whom it says something, else a request."""
    if reading.intent in DATED and (day := no_such_day(turn.heard.text)):
        return say(common.sentence(turn.words, "day.none", day=day))
    for hear in LISTENERS:
        if (answer := await hear(turn, reading)) is not None:
            return answer
    task = to_do.plainly(turn.heard.text, turn.names) if turn.who.staff and not reading.rest else ""
    return await request(turn, turn.read(task) if task and reading.intent != "task.add" else reading)


async def _named(turn: Turn, reading: Reading) -> Reply | None:
    """A step on the deal that is named, or the record of a name said alone."""
    if (step := await in_reply.of_named(turn, reading)) is not None:
        return await proposed(turn.having(slots=step[1]), step[0])
    alone = await named_alone(turn, reading)
    return await do(turn.having(slots=alone[1]), alone[0]) if alone else None


async def _progress(turn: Turn, reading: Reading) -> Reply | None:
    """What has happened on the deal of which it was just told that it can be extended with progress."""
    step = await in_reply.extends(turn, reading)
    return await proposed(turn.having(slots=step[1]), step[0]) if step else None


async def _undone(turn: Turn, reading: Reading) -> Reply | None:
    """What is called off after it was done, or complained of."""
    text = turn.heard.text
    anew = value_alone(text)  # 算了改到周五
    off = reading.intent == "cancel" and not (puts_off(text) or (anew and read.kinds(anew[0], turn.now)))
    unregisters = called_off.unregisters(text) or (reading.intent != "undo" and called_off.withdraws(text))
    if unregisters and await offers.at_hand(turn, "deal.withdraw"):
        return await proposed(turn.having(slots={}, reading=None), "deal.withdraw")
    back = off or complains(text) or called_off.restores(text) or called_off.not_after_all(text)
    ended = await _ended(turn)
    back = back or is_not_over(text, ended)
    won = ended == "deal.win" and (back or unregisters)  # of which it is told who takes it back
    if won or (off and choosing.points_within(text)) or (back and await offers.undoable(turn)):
        return await proposed(turn.having(reading=None), "undo")
    return None


async def _ended(turn: Turn) -> str:
    """The step that the last answer was to; or the end that the deal just got, which can be undone."""
    route = route_of(offers.apart((await offers.answered(turn))[0])[1])[0]
    if route or not await offers.undoable(turn):
        return route
    deal = await turn.memory.deals.get(await subjects.spoken_of(turn, "deal"))
    return ENDED.get(deal.status, "") if deal else ""


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
    later = puts_off(turn.heard.text) and (reading.intent in PUT_OFF or reading.confidence < SURE)
    nods = choosing.nods(turn.heard.text) or later
    plain = reading.intent in {"confirm", "decline"} and not sentences.question(turn.heard.text)
    if (nods or plain) and (waiting := await in_reply.waits(turn)):
        return say(common.sentence(turn.words, "nod.waits", reference=waiting), about=f"deal {waiting}")
    if (later or (reading.intent in NODDED and nods)) and not await _unanswered(turn):
        return say(common.sentence(turn.words, "nod"), about=await offers.spoken(turn))
    unsure = UNSURE.fullmatch(choosing.bare(turn.heard.text)) and not await was_asked(turn)
    if unsure and not await _unanswered(turn):
        return say(common.sentence(turn.words, "nothing_asked"))
    return None


async def _let_be(turn: Turn, reading: Reading) -> Reply | None:
    """No to what was asked last, in whatever words: "no, leave it as is" to "Which deal?"."""
    refused = reading.intent in {"decline", "cancel", "undo"} and not reading.slots
    if not refused or not await _unanswered(turn) or await offers.proposed(turn):
        return None
    return say(common.sentence(turn.words, "consent.never"))


async def _asked_again(turn: Turn, reading: Reading) -> Reply | None:
    """What was asked last, of somebody or something else: "and Softline?", "only won", "and Ford"."""
    if (again := await once_more.again(turn)) is not None and again.reading is not None:
        return await request(again, again.reading)
    if (names := furthers(turn.heard.text)) and await subjects.looked_up_last(turn):
        return await conflicts.check(turn.having(slots={"names": "\n".join(names)}))
    if reading.intent in WRITING and reading.confidence < SURE and (looked := once_more.beside(turn)):
        return await request(turn, looked)
    meant = once_more.corrected(turn)
    meant = "" if read.kinds(meant, turn.now) else meant
    if (name := further(turn.heard.text) or meant) and await _looked_up(turn, reading, name):
        return await conflicts.check(turn.having(arguments=(name,)))
    return None


async def _looked_up(turn: Turn, reading: Reading, name: str) -> bool:
    """Whether another customer is named just after one was looked up: "and Ford"."""
    asks = reading.intent in WRITING and reading.confidence >= SURE
    known = turn.names.kind(name) in {"", "customer"} and not sentences.sentence(name)
    return known and not asks and bool(await subjects.looked_up_last(turn))


Listener = Callable[[Turn, Reading], Awaitable[Reply | None]]
LISTENERS: Final[tuple[Listener, ...]] = (
    by_number.shown, _to_card, another_deal.meant_before, before_visit.reminded, before_end.reminded,
    tasks.again, snoozed.snoozed, one_of.one_of_mine, moving.moved_with, tasks.put_off, tasks.besides,
    tasks.told_done, another_visit.same_with, _asked_again,
    standups.perhaps, _answers, tells_asked, _progress, asks_of_named, _named, planned.off, _undone,
    _of_question, asks_further, after.heard, with_person.told, _news, _let_be,
)  # fmt: skip
