"""What the rules of admission ask about whoever registers, and about a deal that is changed or handed on."""

from __future__ import annotations

from dataclasses import replace

from domain import deals as rules
from domain.chat import Refused
from domain.deals import PENDING, Applicant, Deal
from domain.named_accounts import marked
from domain.partners import Partner
from domain.ports import Memory
from domain.program import Program
from handlers.turn import Turn
from language.say import deals as cards


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


async def still(turn: Turn, before: Deal, after: Deal) -> Deal:
    """A deal after a change or a transfer, with the rules that it breaks by that, and no longer those that
    it keeps again.

    Raises Refused with the first of them under a program that enforces; but that an approved deal comes to
    less is news, and only told."""
    was, now = [await _broken(turn, each, before.partner_id) for each in (before, after)]
    new, waits = [each for each in now if each not in was], before.status in PENDING
    against = new if waits else [each for each in new if each not in {*rules.too_small(after, turn.program)}]
    if against and turn.program.registration.mode == "enforce":
        key = "deal.refused" if waits else "deal.not_kept"
        raise Refused(key, **cards.refusal(turn.words, turn.program, against[0]))
    stand = [each for each in after.warnings if each in now or each not in was]
    return replace(after, warnings=tuple(dict.fromkeys((*stand, *new))))


async def _broken(turn: Turn, deal: Deal, former: int | None) -> tuple[str, ...]:
    """The rules that a deal breaks by what it says and by whose it is, who may not be the former; none where
    it is the direct team's."""
    partner = await turn.memory.partners.get(deal.partner_id) if deal.partner_id else None
    if partner is None:
        return ()
    lines = tuple(await turn.memory.deals.lines(deal.product))
    open_ = await turn.memory.deals.open(partner.id) if partner.id != former else 0
    known = Applicant(partner, lines=lines, open=open_)
    return rules.broken(deal, known, turn.program, turn.today)


async def _before(memory: Memory, deal: Deal, customer_id: int | None, program: Program) -> Deal | None:
    asked = program.registration.renewal_needs_news
    return await memory.deals.ended(deal, customer_id) if asked else None
