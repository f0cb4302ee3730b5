"""What the rules of admission ask about whoever registers."""

from __future__ import annotations

from functools import lru_cache

from domain.conflicts import Check
from domain.deals import Applicant, Deal
from domain.matching import Registry
from domain.partners import Partner
from domain.ports import Memory
from domain.program import Program


async def applicant(memory: Memory, deal: Deal, partner: Partner, program: Program) -> Applicant:
    """Who registers, with what is on record of him and of the customer."""
    found = await memory.conflicts.check(deal.customer, deal.product, deal.id)
    return Applicant(
        partner,
        lines=tuple(await memory.deals.lines(deal.product)),
        open=await memory.deals.open(partner.id, before=deal.id if deal.live else None),
        before=await memory.deals.ended(deal),
        named_account=_named(deal, found, program),
        contested=bool(found.rivals),
    )


async def is_named_account(memory: Memory, deal: Deal, program: Program) -> bool:
    """Whether the customer is the direct team's: marked on record, or named in the program."""
    return _named(deal, await memory.conflicts.check(deal.customer, deal.product, deal.id), program)


def _named(deal: Deal, found: Check, program: Program) -> bool:
    if found.named_account:
        return True
    names = program.named_accounts.names
    return bool(names) and any(found.likeness.same for found in _listed(names).find(deal.customer, 1))


@lru_cache(maxsize=4)
def _listed(names: tuple[str, ...]) -> Registry:
    return Registry.of((name, name) for name in names)
