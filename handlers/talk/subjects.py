"""What was spoken of: the thing that "it" is, in this conversation, to this person, for a while."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from domain.deals import Deal
from domain.delivery import Said
from domain.partners import Partner
from domain.tasks import Task
from domain.visits import Visit, VisitState
from handlers.consent import CERTAIN
from handlers.talk.offers import LIFE
from handlers.turn import Turn
from language.read import Reading, unsaid
from language.read.answering import choosing
from language.read.answering.answers import UNSURE
from language.read.deals.assent import puts_off
from language.read.deals.for_whom import for_whom, takes
from language.read.sentence.forms import FORMS, WRITING
from language.read.talk.also import also
from language.read.talk.called_off import calls_off
from language.read.telling.news import happened, tells

CLEAR = 0.5  # a sentence read with a name put in must say at least this much
STEERING = frozenset({"cancel", "decline", "undo", "help"})  # what "withdraw it" may be mistaken for
VISITS = frozenset({"visit.plan", "visit.log", "visit.prepare"})
SHOWS = frozenset({"deal.status", "partner.show"})  # one record is to be seen
PAIR = 2
SPOKEN = ("task", "visit", "deal", "partner")  # what may have been spoken of last
ASKED = "asked"  # the noun of a question among what a card was about
Subject = tuple[str, str]  # a noun and its reference: ("deal", "D-48213"), ("partner", "12")


async def spoken_of(turn: Turn, noun: str) -> str:
    """The reference of the thing of that noun that is meant without being named; empty where there is none.

    The card replied to comes first, then what was said last; of a list the one that was numbered."""
    found = (_of_noun(turn, said, noun) for said in await _abouts(turn))
    return next((reference for reference in found if reference), "")


async def replied_to(turn: Turn, noun: str) -> bool:
    """Whether the card that is replied to is about one thing of that noun."""
    return bool(_of_noun(turn, await quoted(turn) or "", noun))


async def recent(turn: Turn, nouns: Sequence[str]) -> list[Subject]:
    """The last thing of each noun that was spoken of, the newest first."""
    found: dict[str, str] = {}
    for said in await _abouts(turn):
        told = dict(subjects(said)).keys()
        for noun in nouns:
            if noun in told and noun not in found and (reference := _of_noun(turn, said, noun)):
                found[noun] = reference
    return list(found.items())


async def newest(turn: Turn, noun: str) -> str:
    """The reference of what was spoken of last, where that is of this noun; empty where it is not."""
    return dict((await recent(turn, SPOKEN))[:1]).get(noun, "")


async def said_last(turn: Turn) -> list[Subject]:
    """What the last card that was about something was about."""
    return subjects(next(iter(await _abouts(turn)), ""))


async def last_of(turn: Turn, noun: str) -> Sequence[str]:
    """The references of the things of that noun that were spoken of, the newest first."""
    pairs = [pair for said in await _abouts(turn) for pair in subjects(said)]
    return list(dict.fromkeys(reference for name, reference in pairs if name == noun))


def _of_noun(turn: Turn, about: str, noun: str) -> str:
    return _one(turn, [one for one in subjects(about) if one[0] == noun])


async def _abouts(turn: Turn) -> Sequence[str]:
    said = [one for one in await turn.memory.post.said(turn.now - LIFE) if one.about]
    if (about := await quoted(turn)) is None:
        counted = choosing.counts(turn.heard.text)
        return [one.about for one in (sorted(said, key=_alone) if counted else said)]
    message = turn.heard.message
    return [*(one.about for one in said if message and one.thread == message), about]


def _alone(said: Said) -> bool:
    """Whether a card was no list, nor about two things of one kind: "the former" is one of two, whatever came
    since."""
    many = max(Counter(noun for noun, _ in subjects(said.about)).values(), default=0)
    return many < PAIR and said.card.table is None


async def quoted(turn: Turn) -> str | None:
    """What the message replied to was about: a card, or what was answered to one's own words. None where it
    tells nothing; of one's own words that are about nothing no other thing is meant."""
    post = turn.memory.post
    return await post.about(turn.heard.message) or await post.answered(turn.heard.quotes)


async def quotes(turn: Turn, reference: str) -> bool:
    """Whether a message replies to the card of one thing, and not of the deal of this reference. In a thread
    it answers what was asked there last."""
    message, thread = turn.heard.message, turn.heard.address.thread
    about = await quoted(turn) or ""
    things = [one for one in subjects(about) if one[0] in SPOKEN]
    meant = [one for one in things if one[0] == "deal"] or things
    if len(meant) != 1 or reference in dict(meant).values():
        return False
    last = await turn.memory.post.said(turn.now - LIFE)
    return not (message and message == thread and last and last[0].thread == thread)


async def pointed(turn: Turn, reading: Reading) -> Reading:
    """The reading of a sentence that points at what was spoken of: as if it had been named.

    "Its deals" are those of the partner spoken of; "won!" is said of the deal spoken of."""
    if choosing.owns(turn.heard.text) and (own := await _owned(turn, reading)):
        return own
    if (known := await called_off(turn, reading) or await theirs(turn, reading)) is not None:
        return known
    if (name := takes(turn.heard.text)) and turn.names.kind(name) == "" and await looked_up_last(turn):
        return replace(reading, intent="deal.register", slots={"customer": name}, confidence=1.0)
    if (who := for_whom(turn.heard.text)) and (customer := await looked_up_last(turn)):
        brought = {"customer": customer, **({"partner": who} if turn.who.staff else {})}
        return replace(reading, intent="deal.register", slots=brought, confidence=1.0)
    if choosing.registers(turn.heard.text) and (customer := await looked_up_last(turn)):
        return replace(reading, intent="deal.register", slots={"customer": customer}, confidence=1.0)
    if (visited := await _visited(turn, reading)) is not None:
        return visited
    of_any = "partner" in reading.slots and choosing.any_one(
        turn.heard.text
    )  # "register a deal for Softline"
    unnamed = "customer" not in reading.slots and not of_any
    if reading.intent == "deal.register" and (choosing.points_within(turn.heard.text) or unnamed):
        return await _registered(turn, reading)
    names_none = reading.intent in SHOWS and not reading.slots
    vague = names_none or reading.intent == "none" or reading.confidence < CLEAR
    if vague and choosing.points_to_show(turn.heard.text):
        return await _shown(turn) or reading
    if vague and (named := _by_name(turn, reading)):
        return named
    if not _may_point(turn.heard.text, reading):
        return reading
    deal = await turn.memory.deals.get(await spoken_of(turn, "deal"))
    if deal is not None:
        return await _said_of(turn, reading, deal.customer, "deal", deal.reference)
    partner = await turn.memory.partners.get(int(await spoken_of(turn, "partner") or 0))
    return await _said_of(turn, reading, partner.name, "partner", partner.name) if partner else reading


async def _owned(turn: Turn, reading: Reading) -> Reading | None:
    """ "Its deals", 他们的报备: those of the partner spoken of; None where nothing of his is asked for."""
    partner = await turn.memory.partners.get(int(await spoken_of(turn, "partner") or 0))
    if partner is None:
        return reading if "partner" in FORMS.get(reading.intent, ()) else None
    if "partner" not in FORMS.get(reading.intent, ()) or reading.confidence < CLEAR:
        reading = turn.read(choosing.owned(turn.heard.text, partner.name))
    if "partner" not in FORMS.get(reading.intent, ()) or reading.confidence < CLEAR:
        return None
    return replace(reading, slots={**reading.slots, "partner": partner.name})


async def theirs(turn: Turn, reading: Reading) -> Reading | None:
    """What is asked for with "them", 对方: with the partner spoken of last, or that of the deal."""
    said = reading.slots
    if turn.who.staff and "last" in said:
        return await _last_time(turn, reading)
    looks = reading.intent not in WRITING and "partner" not in said
    if looks and turn.who.staff and choosing.means_them(turn.heard.text):
        return await _with_them(turn, reading)
    misses = "partner" in FORMS.get(reading.intent, ()) and choosing.points(str(said.get("partner") or ""))
    brings = reading.intent == "deal.register" and choosing.brought_by_them(turn.heard.text)
    if not misses or ("customer" in said and not brings) or not turn.who.staff:
        return None
    if not choosing.means_them(turn.heard.text):
        return None
    partner = await _partner_spoken_of(turn)
    return replace(reading, slots={**said, "partner": partner.name}) if partner else None


async def _visited(turn: Turn, reading: Reading) -> Reading | None:
    """ "Book Friday at 10", 约下周五上午: a visit to the partner spoken of; None where one is named, or his
    people are."""
    sure = reading.confidence >= CLEAR or also(turn.heard.text)  # 下周三再去一次
    told = reading.intent in VISITS and bool(reading.slots) and sure
    if not told or "partner" in reading.slots or not turn.who.staff:
        return None
    people = reading.slots.get("people")
    for name in people if isinstance(people, tuple) else ():
        if any(one.partner_id for one in await turn.memory.people.named(name)):
            return None
    partner = await _partner_spoken_of(turn)
    return replace(reading, slots={**reading.slots, "partner": partner.name}) if partner else None


async def _planned_today(turn: Turn) -> Partner | None:
    """Whom the only visit that was planned for today is with, where a visit is said to have been."""
    if not happened(turn.heard.text):
        return None
    planned = await turn.memory.visits.search(
        person_id=turn.who.id, first=turn.today, last=turn.today, state=VisitState.PLANNED
    )
    return await turn.memory.partners.get(planned.rows[0].partner_id) if planned.total == 1 else None


async def _last_time(turn: Turn, reading: Reading) -> Reading | None:
    """ "When did we last see them?", 上次去是什么时候: the visits of the partner spoken of."""
    partner = await _partner_spoken_of(turn)
    return replace(reading, slots={"partner": partner.name}) if partner else None


async def _with_them(turn: Turn, reading: Reading) -> Reading | None:
    """The sentence with the partner spoken of for "them", if that makes a request: "visited them today"; what
    asked for something already asks for nothing that writes."""
    partner = await _partner_spoken_of(turn)
    if partner is None:
        return None
    named = turn.read(choosing.named_for_them(turn.heard.text, partner.name))
    if "partner" not in FORMS.get(named.intent, ()) or named.confidence < CLEAR:
        return None
    if reading.intent != "none" and (named.intent in WRITING or "partner" not in named.slots):
        return None
    return replace(named, slots={**named.slots, "partner": partner.name})


async def _partner_spoken_of(turn: Turn) -> Partner | None:
    """The partner spoken of last, or that of the deal spoken of last; of the form that is open, where nothing
    was asked since, and of today's only visit, where "the call went well" is said."""
    opened = await turn.memory.dialogues.get()
    if opened and (firm := opened.answers.get("partner_id")) and not await _told_last(turn):
        return await turn.memory.partners.get(int(str(firm)))
    if visited := await _planned_today(turn):
        return visited
    for noun, reference in (await recent(turn, ("partner", "deal")))[:1]:
        deal = await turn.memory.deals.get(reference) if noun == "deal" else None
        return await turn.memory.partners.get(int(reference) if deal is None else deal.partner_id or 0)
    return None


async def _told_last(turn: Turn) -> bool:
    """Whether the last answer was about a partner or a deal, or a card about one is replied to."""
    said = await turn.memory.post.said(turn.now - LIFE)
    abouts = [one.about for one in said if one.event == said[0].event] + [await quoted(turn) or ""]
    return any(noun in {"partner", "deal"} for about in abouts for noun, _ in subjects(about))


async def called_off(turn: Turn, reading: Reading) -> Reading | None:
    """ "Cancel that meeting", 取消那个会: the visit spoken of, still to come; None where none is."""
    named = [said for slot in ("partner", "customer") if (said := reading.slots.get(slot))]
    if not calls_off(turn.heard.text) or not all(choosing.points(str(said)) for said in named):
        return None
    visit = await turn.memory.visits.get(int(await spoken_of(turn, "visit") or 0))
    if visit is None or visit.state is not VisitState.PLANNED or visit.person_id != turn.who.id:
        return None
    return replace(reading, intent="visit.cancel", slots={"partner": visit.partner}, confidence=1.0)


async def _registered(turn: Turn, reading: Reading) -> Reading:
    """ "Register it", said of the customer that was looked up; said without "it", just after that alone."""
    customer = await spoken_of(turn, "customer")
    if not choosing.points_within(turn.heard.text) and customer != await looked_up_last(turn):
        return reading
    names_none = choosing.points(str(reading.slots.get("customer", "")))
    return (
        replace(reading, slots={**reading.slots, "customer": customer})
        if customer and names_none
        else reading
    )


async def looked_up_last(turn: Turn) -> str:
    """The customer that was looked up in the last answer; empty where it was about something else."""
    last = next(iter(await _abouts(turn)), "")
    return _of_noun(turn, last, "customer")


async def _shown(turn: Turn) -> Reading | None:
    """ "The second one", said alone after a list: that one is to be shown."""
    for said in await _abouts(turn):
        if reference := _of_noun(turn, said, "deal"):
            return Reading("deal.status", {"deal": reference}, 1.0, turn.words.language)
        if partner := await turn.memory.partners.get(int(_of_noun(turn, said, "partner") or 0)):
            return Reading("partner.show", {"partner": partner.name}, 1.0, turn.words.language)
    return None


async def _said_of(turn: Turn, reading: Reading, name: str, slot: str, value: str) -> Reading:
    """The sentence read with a name where it points, if that makes a clear request about such a thing."""
    named = turn.read(choosing.naming(turn.heard.text, name))
    if slot not in FORMS.get(named.intent, ()) or named.confidence < CLEAR:
        return reading
    if not unsaid.told(named.intent, turn.heard.text):  # 我们客户关系更好 with a deal's name before it
        return reading
    if own := await _named_itself(turn, named.intent):
        return replace(named, slots=own)
    slots = {other: said for other, said in named.slots.items() if other not in {"customer", "partner"}}
    return replace(named, slots={**slots, slot: value})


def _by_name(turn: Turn, reading: Reading) -> Reading | None:
    """ "Show me Acme": what has that name is to be shown, though nobody may be called so."""
    intent, slot = ("partner.show", "partner") if turn.who.staff else ("deal.status", "customer")
    name = choosing.shows(turn.heard.text) and turn.read_as(intent, turn.heard.text).get(slot)
    if not name or choosing.points(str(name)) or choosing.points_within(turn.heard.text):
        return None
    return replace(reading, intent=intent, slots={slot: name}, confidence=1.0)


async def _named_itself(turn: Turn, intent: str) -> Mapping[str, Any]:
    """The slots of a sentence that names a record itself: that one is meant, whatever was spoken of."""
    slots = turn.read_as(intent, turn.heard.text)
    customer, partner = (str(slots.get(slot) or "") for slot in ("customer", "partner"))
    known = bool(slots.get("deal")) or (customer and await turn.memory.deals.named(customer))
    return slots if known or (partner and await turn.memory.partners.named(partner)) else {}


def _may_point(text: str, reading: Reading) -> bool:
    """Whether a sentence that says little by itself may be said of what was spoken of."""
    if tells(text) or puts_off(text):
        return False
    if reading.intent == "none":
        surely_none = reading.confidence >= CERTAIN and not choosing.points_within(text)  # "lol", 吃了吗
        return choosing.deals(text) and not surely_none and not UNSURE.fullmatch(choosing.bare(text))
    return reading.intent in STEERING and reading.confidence < CERTAIN and choosing.points_within(text)


def subjects(about: str) -> list[Subject]:
    """What a card was about, in its order."""
    pairs = (line.partition(" ") for line in about.splitlines())
    return [(noun, reference) for noun, _, reference in pairs if reference]


def looked_up(about: str) -> bool:
    """Whether a card tells if a customer is to be had."""
    return any(noun == "customer" for noun, _ in subjects(about))


def about(rows: Sequence[Deal | Partner | Task | Visit]) -> str:
    """What a card about these rows is about."""
    return "\n".join(f"{type(row).__name__.lower()} {getattr(row, 'reference', row.id)}" for row in rows)


def _one(turn: Turn, found: Sequence[Subject]) -> str:
    """The only one, or the one whose number stands in the words."""
    if len(found) < PAIR:
        return found[0][1] if found else ""
    at = choosing.numbered(turn.heard.text, len(found))
    return "" if at is None else found[at][1]
