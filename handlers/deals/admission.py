"""What the rules of admission ask about whoever registers."""

from __future__ import annotations

from domain.deals import Applicant, Deal
from domain.named_accounts import marked
from domain.partners import Partner
from domain.ports import Memory
from domain.program import Program


async def applicant(memory: Memory, deal: Deal, partner: Partner, program: Program) -> Applicant:
    """Who registers, with what is on record of him and of the customer."""
    found = marked(await memory.conflicts.check(deal.customer, deal.product, deal.id), program)
    return Applicant(
        partner,
        lines=tuple(await memory.deals.lines(deal.product)),
        open=await memory.deals.open(partner.id, before=deal if deal.live else None),
        before=await _before(memory, deal, found.customer_id or deal.customer_id, program),
        named_account=bool(found.named_account),
        contested=bool(found.rivals),
    )


async def _before(memory: Memory, deal: Deal, customer_id: int | None, program: Program) -> Deal | None:
    asked = program.registration.renewal_needs_news
    return await memory.deals.ended(deal, customer_id) if asked else None
