"""A protection: extended on evidence, asked for by the partner, declined with a reason; notes as evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from domain import deals as rules
from domain.chat import Card, Kind, Letter, Refused, Reply, Unconfirmed
from domain.deals import PENDING, Activity, Deal, DealEvent, Move
from domain.dialogue import Question, Script
from handlers import consent, forms
from handlers.conflicts import beside
from handlers.deals.ask import in_thread, thread
from handlers.deals.find import on_deal
from handlers.deals.tell import about, keep, kept, shown, to_decider
from handlers.forms.shift import moved
from handlers.turn import Turn, say
from language.read.deals.longer import length
from language.read.telling import progress
from language.say import common
from language.say import deals as cards
from language.say import program as clauses
from language.say.conflicts import alike
from language.words import Words

LONGER = "longer"  # the slot of a length of time that is wished
WANTED = "wanted_until"  # the slot of a day that was wished, and is beyond what the program allows
A_MONTH_LONGER = timedelta(days=1)  # "another month", where the program has 30 days
EXTEND = Script(
    "deal_extend",
    "deal.extend",
    (
        Question("evidence", "text"),
        Question("until", "date", required=False, asked=False),
        Question(WANTED, "date", required=False, asked=False),
    ),
    confirm=False,
)
DECLINE = Script("deal_decline", "deal.decline", (Question("reason", "text"),), confirm=False)
NOTE = Script("deal_note", "deal.note", (Question("text", "text"),), confirm=False)


async def extend(turn: Turn) -> Reply:
    """What has happened is told in the sentence itself: a day in it is not the day wanted."""
    said, names = turn.heard.text, [str(turn.slots.get(name, "")) for name in ("customer", "partner")]
    of_text = turn.heard.kind is Kind.TEXT
    request, evidence = progress.told(said, *names) if of_text else ("", "")
    by = length(request or ("" if "evidence" in turn.slots else said)) if of_text else ""
    slots: dict[str, Any] = {**turn.slots, **({LONGER: by} if by else {})}
    wish, rest = ("", "") if by or slots.get("until") else progress.beside_length(slots.get("evidence", ""))
    if wish:
        slots |= {LONGER: length(wish), "evidence": rest}
    if request and evidence:
        slots |= {"until": turn.read_as("deal.extend", request).get("until"), "evidence": evidence}
    return await _extend(turn.having(slots=slots))


@on_deal("deal.extend")
async def _extend(turn: Turn, deal: Deal) -> Reply:
    """Staff extend; a partner asks the rep in charge to. Either shows progress, on record or in words."""
    step = Move.EXTEND if turn.who.staff else Move.REQUEST
    rules.check(deal, step, turn.who)
    shown, told = await shown_since(turn, deal)
    until = turn.slots.get("until") or (await _asked_until(turn, deal) if turn.who.staff else None)
    if by := turn.slots.get(LONGER):
        return await _until(turn, deal, until or moved(turn, deal.protected_until, {"later": by}))
    if (most := _most(turn, deal, shown)) and until and until > most:
        return await _to_the_most(turn, deal, until, most)
    if until and deal.protected_until and until <= deal.protected_until:
        raise Refused("deal.extend.no_more", reference=deal.reference, until=deal.protected_until)
    said = turn.slots.get("evidence", "")
    if not turn.who.staff and deal.decision_due is not None and not said:  # he has asked already
        return say(cards.extension_waits(turn.words, deal, turn.program), about=about(deal))
    evidence = "" if progress.nothing_new(said) else said
    evidence = evidence or (told if turn.who.staff else "")
    try:
        days = rules.extension(deal, turn.program, shown, evidence)
    except Refused as refused:
        if refused.key != "deal.extend.evidence" or said:
            raise
        told_days = {"until": until, WANTED: turn.slots.get(WANTED)}
        return await forms.start(turn, "deal_extend", told_days, deal.reference)
    end = rules.extended_until(deal, days, until)
    if not turn.who.staff:
        return await _request(turn, deal, evidence, shown, end)
    extended, made = rules.extend(deal, turn.who, turn.now, turn.program, shown, evidence, until)
    if turn.memory.sealed:
        ends = {**turn.slots, "protected_until": extended.protected_until}
        return consent.ask_on_deal(turn.having(slots=ends), "deal.extend", deal)
    return await keep(turn, extended, made, "deal.extended", until=extended.protected_until)


def _most(turn: Turn, deal: Deal, shown: list[Activity]) -> date | None:
    """The last day to which the program lets a protection be extended, once progress is shown; None where it
    does not."""
    try:
        days = rules.extension(deal, turn.program, shown, evidence="…")
    except Refused:
        return None
    return rules.extended_until(deal, days, None) if deal.protected_until else None


async def _until(turn: Turn, deal: Deal, until: date | None) -> Reply:
    """The same until that day, whatever was wished."""
    slots = {slot: value for slot, value in turn.slots.items() if slot != LONGER}
    then = turn.having(slots={**slots, "until": until}, arguments=(deal.reference,))
    try:
        return await _extend(then)
    except Unconfirmed:
        return consent.ask_on_deal(then, "deal.extend", deal)


async def _asked_until(turn: Turn, deal: Deal) -> date | None:
    """The day until which the partner asked for the extension that waits; None where none waits, or he told
    no day."""
    if deal.decision_due is None:
        return None
    return rules.wanted_until(rules.of_holder(await turn.memory.deals.history(deal)))


async def _to_the_most(turn: Turn, deal: Deal, wanted: date, most: date) -> Reply:
    """As far as the program allows, where more was wished, and that it is not more; what was told is kept."""
    if wanted - most <= A_MONTH_LONGER:
        return await _until(turn, deal, most)
    slots = turn.slots if turn.who.staff else {**turn.slots, WANTED: wanted}
    reply = await _until(turn.having(slots=slots), deal, most)
    which = {"reference": deal.reference, "customer": deal.customer}
    remark = common.sentence(turn.words, "deal.extend.at_most", wanted=wanted, until=most, **which)
    return replace(reply, cards=(remark, *reply.cards))


@on_deal("deal.extensible")
async def extensible(turn: Turn, deal: Deal) -> Reply:
    """Until which day a protection can be extended, or why it can't."""
    rules.check(deal, Move.EXTEND if turn.who.staff else Move.REQUEST, turn.who)
    shown, told = await shown_since(turn, deal)
    days = rules.extension(deal, turn.program, shown, told or "…")
    until = rules.extended_until(deal, days, None)
    which = {"reference": deal.reference, "customer": deal.customer}
    line = turn.words("deal.extend.could", n=days, until=until, now=deal.protected_until, **which)
    clause = clauses.cited(turn.words, turn.program, "protection.extension")
    extend_it = cards.button(turn.words, "extend", deal)
    return say(Card(lines=(line,), buttons=((extend_it,),), note=clause), about=about(deal))


async def shown_since(turn: Turn, deal: Deal) -> tuple[list[Activity], str]:
    """The activity on a deal since its approval or extension, and what the partner told when he asked."""
    history = rules.of_holder(await turn.memory.deals.history(deal))
    since = [event.at for event in history if event.what in {Move.EXTEND, Move.APPROVE}]
    start = since[-1] if since else deal.decided_at or deal.submitted_at
    told = [event.why for event in history if event.what == Move.REQUEST and start and event.at >= start]
    return list(await turn.memory.deals.activity(deal, start)) if start else [], "".join(told[-1:])


async def _request(turn: Turn, deal: Deal, evidence: str, shown_: list[Activity], end: date) -> Reply:
    candidates = await turn.memory.people.candidates(deal.owner_id, turn.today)
    decider = rules.decider(candidates, turn.now, turn.who.id)
    if decider is None:
        raise Refused("deal.nobody_above", reference=deal.reference)
    until = turn.slots.get(WANTED) or turn.slots.get("until")
    asked, step = rules.request(deal, turn.who, turn.now, turn.program, decider, evidence, until)
    await kept(turn, asked, step)
    days = (end - (deal.protected_until or end)).days

    def wanted(words: Words) -> Card:
        who = turn.who.name
        return cards.extension_wanted(words, asked, turn.program, who, evidence, shown_, days, until)

    letters = await to_decider(turn, asked, wanted, "extend")
    card = cards.extension_sent(turn.words, asked, turn.program, until)
    return shown(turn, asked, card, letters)


@on_deal("deal.decline")
async def decline(turn: Turn, deal: Deal) -> Reply:
    """No longer protection, with a reason that the partner reads."""
    rules.check(deal, Move.DECLINE, turn.who)
    reason = turn.slots.get("reason", "")
    if not reason:
        return await forms.start(turn, "deal_decline", {}, deal.reference)
    declined, step = rules.move(
        deal, Move.DECLINE, turn.who, turn.now, why=reason, decision_due=None, rule="protection.extension",
        program_version=turn.program.edition,
    )  # fmt: skip
    over = deal.protected_until is not None and deal.protected_until < turn.today
    key = "deal.declined_over" if over else "deal.declined"
    return await keep(turn, declined, step, key, until=deal.protected_until, reason=reason)


@on_deal("deal.note")
async def note(turn: Turn, deal: Deal) -> Reply:
    """A dated note in the history: it can earn a longer protection. Whoever has to decide on the deal reads
    it with new buttons, since those he has are of before it."""
    text = turn.slots.get("text", "")
    if not text:
        rules.check(deal, Move.NOTE, turn.who)
        return await forms.start(turn, "deal_note", {}, deal.reference)
    noted, step = rules.move(deal, Move.NOTE, turn.who, turn.now)
    await kept(turn, noted, DealEvent(step.at, step.actor_id, step.actor, step.what, why=text))
    letters: tuple[Letter, ...] = ()
    if noted.status in PENDING:
        said, found = await thread(turn, deal), await beside(turn, noted)
        letters = await to_decider(
            turn, noted,
            lambda w: cards.added(w, noted, turn.program, turn.who.name, text, said, *alike(w, found)),
            "added",
        )  # fmt: skip
    card = cards.note(turn.words, "deal.noted", reference=deal.reference)
    return Reply((card,), in_thread(letters), about=about(deal))
