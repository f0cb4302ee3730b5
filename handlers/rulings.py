"""Rulings on conflicts: two deals side by side, and one tap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from domain import deals as rules
from domain.chat import Card, Letter, Refused, Reply
from domain.conflicts import Conflict, Ruling, Verdict, proposal, verdicts
from domain.deals import Deal, DealEvent, Move, Status
from domain.people import LEADS, Person
from handlers import ruled
from handlers.conflicts import beside, deciding, side_by_side, waiting
from handlers.deals.tell import to_decider, to_partner
from handlers.talk.subjects import spoken_of
from handlers.turn import Turn, say
from language.say import common
from language.say import deals as deal_cards
from language.say import rulings as cards
from language.say.deals.facts import clock
from language.words import Words

GROUNDS = {
    "conflicts.first_come": "first",
    "conflicts.untouched_days": "second",
}  # what gives way reads, by its rule
ADVISED = "conflicts.advised"  # the rule where a program leaves it at advice, and an approval rules


async def show(turn: Turn) -> Reply:
    """The two deals of a conflict, side by side."""
    met = await _between(turn)
    return say(await sides(turn, met), about=f"deal {met.second.deal.reference}")


async def spoken(turn: Turn) -> Reply:
    """The conflict that is spoken of, side by side with its rulings to tap, or to say yes to the one that was
    told: of a deal named, or the last one; where there is none, the only one that waits, or all that do."""
    for deal in await _spoken_deals(turn) if turn.who.staff else ():
        for first, second in await turn.memory.conflicts.open(deal):
            if met := await turn.memory.conflicts.between(first, second):
                return say(
                    await ruled.asking(turn, met, await sides(turn, met)),
                    about=f"deal {met.second.deal.reference}",
                )
    those = await turn.memory.conflicts.waiting() if turn.who.staff else ()
    only = await turn.memory.conflicts.between(*those[0][1:]) if len(those) == 1 else None
    if only is not None:
        return say(
            await ruled.asking(turn, only, await sides(turn, only)),
            about=f"deal {only.second.deal.reference}",
        )
    return await waiting(turn)


async def _spoken_deals(turn: Turn) -> Sequence[Deal]:
    """The deals that a conflict may be of: of a customer named, or the one spoken of."""
    if customer := turn.slots.get("customer") or await ruled.named(turn):
        return await turn.memory.deals.named(customer)
    reference = turn.slots.get("deal") or await spoken_of(turn, "deal")
    deal = await turn.memory.deals.get(reference) if reference else None
    return [deal] if deal else []


async def sides(turn: Turn, met: Conflict) -> Card:
    """Both sides, with the rulings to tap unless the reader brought one of the two."""
    card = side_by_side(turn, met, turn.who, await beside(turn, met.second.deal))
    if turn.who.id not in _registrants(met):
        return card
    return replace(card, buttons=(), note=turn.words("conflict.no_own_ruling"))


def _registrants(met: Conflict) -> frozenset[int | None]:
    return frozenset(claim.deal.registrant_id for claim in (met.first, met.second))


async def rule(turn: Turn) -> Reply:
    """Keeps a ruling and does what follows from it: who goes on, who gives way, who is told."""
    met, ruling = await _between(turn), Ruling(turn.argument(2))
    _undecided(turn, met)
    if changed := _changed(turn, met):
        return await _anew(turn, met, changed)
    await _allow(turn, met, ruling)
    proposed, key = proposal(met.first, met.second, turn.now, turn.program.conflicts)
    reason = key if ruling is proposed else "conflicts.ruling"
    await turn.memory.conflicts.rule(met, ruling, reason, turn.now, turn.program.edition)
    await _record(turn, met, ruling, reason)
    letters = await _follow(turn, met, ruling, reason)
    letters += await tell_reps(turn, met, ruling)
    card = cards.ruled(turn.words, met, ruling)
    further = await _next(turn, met, ruling)
    letters += further.letters
    about = f"deal {met.second.deal.reference}"
    if turn.heard.action and turn.heard.message:
        return Reply(further.cards, letters, replace=card, about=about)
    return Reply((card, *further.cards), letters, about=about)


async def _between(turn: Turn) -> Conflict:
    met = await turn.memory.conflicts.between(turn.argument(0), turn.argument(1))
    if met is None or await turn.memory.deals.get(met.second.deal.reference) is None:
        raise Refused("button.old")
    return met


def _undecided(turn: Turn, met: Conflict) -> None:
    """Raises Refused where it was ruled, or one of the two deals has ended."""
    if met.ruling is not None:
        raise Refused(
            "conflict.ruled_before", who=met.ruled_by, ruling=cards.said(turn.words, met, met.ruling)
        )
    if not met.first.deal.live or not met.second.deal.live:
        raise Refused("conflict.gone")


def _changed(turn: Turn, met: Conflict) -> Deal | None:
    """The one of the two deals that is no longer what the card showed."""
    shown = ((met.first.deal, turn.argument(3)), (met.second.deal, turn.argument(4)))
    return next((deal for deal, version in shown if int(version) != deal.version), None)


async def _anew(turn: Turn, met: Conflict, changed: Deal) -> Reply:
    """That nothing was ruled, and both sides as they stand now, in place of the old card."""
    told = common.sentence(turn.words, "conflict.changed", reference=changed.reference)
    card, about = await sides(turn, met), f"deal {met.second.deal.reference}"
    if turn.heard.action and turn.heard.message:
        return Reply((told,), replace=card, about=about)
    return say(told, card, about=about)


async def _allow(turn: Turn, met: Conflict, ruling: Ruling) -> None:
    """Raises Refused where it is not this person's to rule."""
    first = met.first.deal
    if turn.who.id in _registrants(met):
        raise Refused("conflict.no_own_ruling")
    if met.appealed and _heard_elsewhere(turn, met):
        raise Refused("conflict.appealed", reference=met.appealed.reference, who=met.appealed.decider)
    if turn.who.role in LEADS:
        return
    if ruling in {Ruling.SECOND, Ruling.SHARE} and await turn.memory.deals.get(first.reference) is None:
        raise Refused("conflict.other_team")


async def _record(turn: Turn, met: Conflict, ruling: Ruling, reason: str) -> None:
    """Both histories keep the ruling; neither names the other deal, since partners read them."""
    edition = turn.program.edition
    await turn.memory.programs.keep(turn.program, turn.now)
    for claim, verdict in zip((met.first, met.second), verdicts(ruling), strict=True):
        step = DealEvent(
            turn.now, turn.who.id, turn.who.name, "ruled", why=verdict, rule=reason, program_version=edition
        )
        await turn.memory.deals.record(claim.deal, step)


async def _follow(turn: Turn, met: Conflict, ruling: Ruling, reason: str) -> tuple[Letter, ...]:
    """What becomes of both deals."""
    if ruling is Ruling.FIRST:
        return await _give_way(turn, met.second.deal, reason)
    of_first, of_second = verdicts(ruling)
    letters = await _told(turn, met.second.deal, of_second)
    if ruling is Ruling.SECOND and met.first.deal.status is not Status.OPEN:
        letters += await _give_way(turn, met.first.deal, reason)
    if ruling is Ruling.SHARE:
        letters += await _told(turn, met.first.deal, of_first)
    return letters


async def _give_way(turn: Turn, deal: Deal, reason: str) -> tuple[Letter, ...]:
    """The deal ends, with a reason that its partner reads."""
    ground = f"conflict.ground.{GROUNDS.get(reason, 'weighed')}"
    readers = await turn.memory.people.contacts(deal.partner_id) if deal.partner_id else ()
    words = turn.words_for(readers[0]) if readers else turn.words
    values: dict[str, Any] = {
        "decided_at": turn.now, "decided_by": turn.who.id, "reason": words(ground), "rule": reason,
        "decision_due": None, "clock_left": None, "program_version": turn.program.edition,
    }  # fmt: skip
    ended, step = rules.move(deal, Move.YIELD, turn.who, turn.now, **values)
    await turn.memory.deals.save(ended, step)
    key = "deal.rejected.appeal" if rules.on_appeal(deal) else "deal.rejected"

    def card(words: Words) -> Card:
        appeal = (deal_cards.button(words, "appeal", ended),) if ended.appealed_at is None else ()
        said = words(ground)
        return deal_cards.outcome(words, key, ended, turn.program, buttons=appeal, reason=said)

    return await to_partner(turn, ended, card, f"yield {deal.reference}")


async def _told(turn: Turn, deal: Deal, verdict: Verdict) -> tuple[Letter, ...]:
    return await to_partner(
        turn, deal, lambda words: cards.goes_on(words, deal, verdict), f"ruled {deal.reference}"
    )


async def tell_reps(
    turn: Turn, met: Conflict, ruling: Ruling, key: str = "conflict.ruled.told"
) -> tuple[Letter, ...]:
    """The reps in charge of the two deals, but for the one who ruled."""
    ids = dict.fromkeys(claim.deal.owner_id for claim in (met.first, met.second))
    reps: list[Person] = []
    for person_id in ids:
        rep = await turn.memory.people.get(person_id) if person_id else None
        reps += [rep] if rep else []
    return turn.letters(
        reps, lambda words: cards.told(words, met, ruling, turn.who.name, key), key,
        f"deal {met.second.deal.reference}",
    )  # fmt: skip


async def _next(turn: Turn, met: Conflict, ruling: Ruling) -> Reply:
    """The next conflict of the second deal, or its decision when it goes on, also to whoever decides."""
    if ruling is Ruling.FIRST:
        return Reply()
    second = await turn.memory.deals.get(met.second.deal.reference)
    assert second is not None, "it was just read"
    for first, reference in await turn.memory.conflicts.open(second):
        further = await turn.memory.conflicts.between(first, reference)
        if further is not None and not _heard_elsewhere(turn, further):
            return say(await sides(turn, further))
    if second.status in rules.PENDING:
        card = await deciding(turn, second)
        return Reply((card(turn.words),), await to_decider(turn, second, card, "decide"))
    return Reply()


def _heard_elsewhere(turn: Turn, met: Conflict) -> bool:
    """Whether one of the two is appealed to somebody else."""
    return met.appealed is not None and met.appealed.decider_id != turn.who.id


async def before_approval(turn: Turn, deal: Deal) -> Reply | None:
    """The conflict to rule on before a deal is approved; where the program only advises, both then share.

    Raises Refused where somebody else hears an appeal on it."""
    for first, second in await turn.memory.conflicts.open(deal):
        met = await turn.memory.conflicts.between(first, second)
        if met is None:
            continue
        if met.appealed and _heard_elsewhere(turn, met):
            raise Refused(
                "conflict.appeal_waits", reference=deal.reference, clock=clock(turn.words, met.appealed)
            )
        if turn.program.conflicts.ruling == "required":
            return say(await sides(turn, met))
        await turn.memory.conflicts.rule(met, Ruling.SHARE, ADVISED, turn.now, turn.program.edition)
        await _record(turn, met, Ruling.SHARE, ADVISED)
    return None
