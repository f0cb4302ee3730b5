"""The registration rewards that a partner earned, or those of every partner that the speaker sees."""

from __future__ import annotations

from dataclasses import replace

from domain import deals as rules
from domain.chat import Kind, Reply
from domain.deals import Deal
from domain.partners import Partner
from handlers.talk.meant import on_partner
from handlers.talk.subjects import spoken_of
from handlers.turn import Turn, say
from language.read.deals.rewards import paid_asked, paid_it
from language.say import rewards as cards


async def listed(turn: Turn) -> Reply:
    """Of a partner's contact his own firm's; of staff the named partner's, or all where none is named."""
    return await (_of_partner(turn) if not turn.who.staff or _names_one(turn) else _told(turn))


def _names_one(turn: Turn) -> bool:
    if turn.arguments or turn.slots.get("partner"):
        return True
    return turn.heard.kind is Kind.COMMAND and len(turn.heard.text.split()) > 1


@on_partner("reward.list")
async def _of_partner(turn: Turn, partner: Partner) -> Reply:
    return await _told(turn, partner)


async def _told(turn: Turn, partner: Partner | None = None) -> Reply:
    partner_id = partner.id if partner else None
    about = f"partner {partner_id}" if partner else ""
    found = await turn.memory.rewards.latest(partner_id)
    if not found:
        return say(cards.none(turn.words, turn.program), about=about)
    totals = await turn.memory.rewards.totals(turn.today.replace(month=1, day=1), partner_id)
    program = await turn.memory.programs.named(found[0].reward.program_version) or turn.program
    name = partner.name if partner else ""
    return say(cards.listed(turn.words, found, totals, turn.today.year, program, name), about=about)


async def promised(turn: Turn) -> tuple[str, ...]:
    """What a live deal will earn, of a customer who is named or spoken of; and, where it is asked for, that
    no day of payment is set."""
    deal = await _meant(turn)
    decided = replace(deal, decided_at=deal.decided_at or turn.now) if deal else None
    earned = rules.reward(decided, turn.program) if decided and decided.live else None
    lines = (cards.of_deal(turn.words, deal, earned),) if deal and earned else ()
    return (
        *lines,
        *(
            (cards.paid(turn.words, turn.who.staff),)
            if paid_asked(turn.heard.text) or paid_it(turn.heard.text)
            else ()
        ),
    )


async def _meant(turn: Turn) -> Deal | None:
    for name in turn.names.called(turn.heard.text, "customer"):
        if found := await turn.memory.deals.named(name):
            return found[0]
    return await turn.memory.deals.get(await spoken_of(turn, "deal"))
