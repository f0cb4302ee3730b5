"""A registration has come in, for the first time or again: who is told, who rules, who decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from domain import deals as rules
from domain.chat import Card, Letter, Reply
from domain.conflicts import Check, Meter
from domain.deals import Candidate, Deal
from domain.partners import Partner
from handlers import conflicts, lookups
from handlers.deals.tell import about, to_decider, to_partner
from handlers.turn import Turn
from language.say import deals as cards
from language.say.conflicts import alike, meter_line, told_at_submission
from language.say.rulings import rule_first
from language.words import Words

Deciding = Callable[..., Card]  # of the words, and what further is told to whoever decides


async def arrived(
    turn: Turn, deal: Deal, partner: Partner, candidates: Sequence[Candidate], met: Check, deciding: Deciding
) -> Reply:
    """The receipt; whoever rules on a conflict has that card, and whoever else decides the other."""
    letters = await to_partner(turn, deal, lambda w: cards.registered_for(w, deal, turn.program), "receipt")
    ruler = rules.decider(candidates, turn.now, turn.who.id, *met.registrants)
    letters += await conflicts.met(turn, deal, met, ruler)
    read = await conflicts.usage(turn, partner.id)
    unruled = await conflicts.unruled(turn, deal)
    if not met.rivals or ruler is None or ruler.id != deal.decider_id:

        def card(words: Words) -> Card:
            usage = meter_line(words, read, partner.name)
            unplaced = cards.no_territory(words, partner, turn.program)
            asked = deciding(words, usage, *alike(words, met), *unplaced)
            return rule_first(words, asked, *unruled) if unruled else asked

        letters += await to_decider(turn, deal, card, "decide")
    told, watching = await _on_receipt(turn, deal, met, read)
    receipt = cards.receipt(turn.words, deal, turn.program, told)
    return Reply((receipt,), letters + watching, about=about(deal))


async def _on_receipt(
    turn: Turn, deal: Deal, met: Check, read: Meter
) -> tuple[tuple[str, ...], tuple[Letter, ...]]:
    """What a partner's receipt says of the customer and of his firm's own registrations, and who hears that
    his firm looks up many."""
    if turn.who.partner_id is None:
        return (), ()
    held, month, watching = await lookups.told(turn, deal.customer, met)
    return (told_at_submission(turn.words, held, month), meter_line(turn.words, read)), watching
