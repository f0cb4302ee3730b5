"""Appeals: what can't be approved before one is decided waits for it without being late."""

from __future__ import annotations

from collections.abc import Callable

from domain import deals as rules
from domain.chat import Card
from domain.deals import Deal, DealEvent, Status
from domain.named_accounts import marked
from domain.people import Person
from language.say import deals as cards
from language.say.conflicts import alike
from language.words import Words
from scheduled.round import Round


async def hold_back(round_: Round) -> None:
    """The clock of what an appeal for the same customer holds back stands until that is decided."""
    held = {deal.id: (deal, appealed) for deal, appealed in await round_.memory.conflicts.held_back()}
    for deal, appealed in held.values():
        if deal.status is Status.SUBMITTED and deal.decision_due is not None:
            await _hold(round_, deal, appealed)
    for deal in await round_.memory.deals.held():
        if deal.id not in held:
            await _go_on(round_, deal)


async def _hold(round_: Round, deal: Deal, appealed: Deal) -> None:
    """Since the appeal, or since the deal came to wait; its partner is not told for what."""
    decider = await round_.memory.people.get(deal.decider_id or 0)
    if decider is None or appealed.appealed_at is None:
        return
    since = max(appealed.appealed_at, deal.moved_at or appealed.appealed_at)
    stopped, step = rules.hold(deal, round_.now, round_.program, decider, since)

    def card(words: Words) -> Card:
        return cards.passed_on(
            words, "deal.held_back", stopped, round_.program,
            appealed=appealed.reference, judge=appealed.decider,
        )  # fmt: skip

    await _tell_both(round_, stopped, step, "deal.held", decider, card)


async def _go_on(round_: Round, deal: Deal) -> None:
    decider = await round_.memory.people.get(deal.decider_id or 0)
    if decider is None:
        return
    going, step = rules.go_on(deal, round_.now, round_.program, decider)
    known = await round_.memory.conflicts.check(deal.customer, deal.product, deal.id)
    found = marked(known, round_.program)

    def card(words: Words) -> Card:
        return cards.decision(words, going, round_.program, "", *alike(words, found))

    await _tell_both(round_, going, step, "deal.goes_on", decider, card)


async def _tell_both(
    round_: Round, deal: Deal, step: DealEvent, key: str, decider: Person, card: Callable[[Words], Card]
) -> None:
    """Keeps a step of the clock; the partner reads `key`, whoever decides his own card."""
    await round_.memory.deals.save(deal, step)
    await round_.memory.programs.keep(round_.program, round_.now)
    letter, about = f"{step.what}:{deal.reference}:{step.at:%Y%m%d%H%M%S}", f"deal {deal.reference}"
    for contact in await round_.memory.people.contacts(deal.partner_id or 0):
        await round_.tell(contact, lambda w: cards.passed_on(w, key, deal, round_.program), letter, about)
    await round_.tell(decider, card, letter, about)
