"""The review of tiers (分级): a partner rises as soon as it may, and falls only after a grace quarter."""

from __future__ import annotations

from datetime import datetime, time

from domain.program import Tier
from domain.tiers import Graded, earned, quarter_start, review, trailing_four_quarters
from language.say import partners as cards
from scheduled.round import Round


async def grade(round_: Round) -> None:
    """Once a day, every partner's tier by its figures of the trailing four quarters."""
    if not await round_.take("tiers", datetime.combine(round_.today, time(), round_.zone)):
        return
    for graded in await round_.memory.partners.graded(*trailing_four_quarters(round_.today)):
        await _grade(round_, graded)


async def _grade(round_: Round, graded: Graded) -> None:
    """Keeps what changed. Whoever looks after the partner is told, unless it was never graded before."""
    held, start = round_.program.tier_named(graded.tier), quarter_start(round_.today)
    tier, below = review(
        held, earned(graded.figures, round_.program), round_.program, graded.below_since, start
    )
    moved = tier.name != graded.tier
    if moved or below != graded.below_since:
        since = start if moved else graded.since
        await round_.memory.partners.grade(graded.partner_id, tier.name, since, below)
    if moved and graded.since is not None:
        await _tell(round_, graded, held, tier)


async def _tell(round_: Round, graded: Graded, before: Tier, after: Tier) -> None:
    owner = await round_.memory.people.get(graded.owner_id) if graded.owner_id else None
    if owner is not None:
        rose = round_.program.tier.index(after) > round_.program.tier.index(before)
        key = f"tier:{graded.partner_id}:{round_.today}"
        await round_.tell(owner, lambda words: cards.graded(words, graded, after, rose), key)
