"""What the rules of admission ask about whoever registers."""

from __future__ import annotations

from functools import lru_cache

from domain.deals import Applicant, Deal
from domain.matching import Registry
from domain.partners import Partner
from handlers.turn import Turn


async def applicant(turn: Turn, deal: Deal, partner: Partner) -> Applicant:
    """Who registers, with what is on record of him and of the customer."""
    memory = turn.memory
    return Applicant(
        partner,
        line=await memory.deals.line(deal.product),
        open=await memory.deals.open(partner.id) - (1 if deal.live else 0),
        before=await memory.deals.ended(deal),
        named_account=await is_named_account(turn, deal),
    )


async def is_named_account(turn: Turn, deal: Deal) -> bool:
    """Whether the customer is the direct team's: marked on record, or named in the program."""
    if deal.customer_id and await turn.memory.customers.named_account(deal.customer_id):
        return True
    names = turn.program.named_accounts.names
    return bool(names) and any(found.likeness.same for found in _listed(names).find(deal.customer, 1))


@lru_cache(maxsize=4)
def _listed(names: tuple[str, ...]) -> Registry:
    return Registry.of((name, name) for name in names)
