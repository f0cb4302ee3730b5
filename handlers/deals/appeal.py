"""An appeal: one tap, to somebody to whom the deal does not count; and taking it back."""

from __future__ import annotations

from dataclasses import replace

from domain import deals as rules
from domain.chat import Card, Letter, Refused, Reply
from domain.conflicts import Check
from domain.deals import PENDING, Appeal, Deal, Move
from domain.people import Person
from domain.ports import DealQuery
from handlers import conflicts
from handlers.deals.find import on_deal
from handlers.deals.freed import freed
from handlers.deals.tell import keep, kept, shown, to_decider, to_partner, to_person
from handlers.talk.subjects import about
from handlers.turn import Turn, say
from language.say import common
from language.say import deals as cards
from language.say.conflicts import alike
from language.words import Words


@on_deal("deal.appeal", live=False)
async def appeal(turn: Turn, deal: Deal) -> Reply:
    candidates = await turn.memory.people.candidates(deal.owner_id, turn.today)
    found = await conflicts.beside(turn, deal)
    before = await turn.memory.deals.judges(deal)
    partial = (*found.parties, *before)
    judge = rules.judge(candidates, deal, turn.now, *partial, *found.deciders)
    judge = judge or rules.judge(candidates, deal, turn.now, *partial)
    appealed, step = rules.appeal(deal, turn.who, turn.now, turn.program, judge, turn.slots.get("reason", ""))
    await kept(turn, appealed, step)

    def told(words: Words) -> Card:
        return cards.passed_on(words, "deal.appealed", appealed, turn.program, who=turn.who.name)

    against = Appeal(turn.who.name, step.why, deal.rule, deal.reason)
    letters = await _to_judge(turn, appealed, found, judge, against)
    letters += await to_partner(turn, appealed, told, "appealed")
    letters += await to_person(turn, deal.owner_id, appealed, told, "appealed")
    said = told(turn.words)
    if not step.why:
        said = replace(said, lines=(*said.lines, turn.words("deal.appealed.say", judge=appealed.decider)))
    return shown(turn, appealed, said, letters)


@on_deal("deal.plead")
async def plead(turn: Turn, deal: Deal) -> Reply:
    """What is said for an appeal after it was made: it stands in the history, and goes to its judge."""
    rules.check(deal, Move.NOTE, turn.who)
    if deal.appealed_at is None or deal.status not in PENDING:
        raise Refused("deal.cannot_plead", reference=deal.reference, status=deal.status)
    pleaded, step = rules.move(deal, Move.NOTE, turn.who, turn.now, why=turn.slots.get("reason", ""))
    await kept(turn, pleaded, step)
    found = await conflicts.beside(turn, pleaded)
    against = rules.appeal_in(await turn.memory.deals.history(pleaded))
    letters = await to_decider(
        turn, pleaded, lambda w: cards.appealed(w, pleaded, turn.program, against, *alike(w, found)), "plead"
    )
    return shown(turn, pleaded, cards.sent(turn.words, "deal.pleaded", pleaded, judge=deal.decider), letters)


@on_deal("deal.unappeal")
async def unappeal(turn: Turn, deal: Deal) -> Reply:
    """Whoever appealed does without it: the rejection stands, with its reason and its rule."""
    before = rules.turned_down(await turn.memory.deals.history(deal))
    if not rules.on_appeal(deal) or before is None:
        raise Refused("deal.cannot_unappeal", reference=deal.reference, status=deal.status)
    stands, step = rules.unappeal(deal, turn.who, turn.now, before)
    return await freed(turn, stands, await keep(turn, stands, step, "deal.unappealed", who=turn.who.name))


async def _to_judge(
    turn: Turn, deal: Deal, found: Check, judge: Person | None, against: Appeal
) -> tuple[Letter, ...]:
    """One card: where another registration is in the way, whoever hears the appeal rules on that again, and
    decides by it."""
    await turn.memory.conflicts.open_again(deal)

    def heard(words: Words, card: Card) -> Card:
        return cards.appeal_over(words, card, deal, turn.program, against)

    if rulings := await conflicts.met(turn, deal, found, judge, heard):
        return rulings
    return await to_decider(
        turn, deal, lambda w: cards.appealed(w, deal, turn.program, against, *alike(w, found)), "appeal"
    )


async def listed(turn: Turn) -> Reply:
    """The appeals that are being heard, and by whom; a partner's own."""
    found = await turn.memory.deals.search(DealQuery(PENDING, appealed=True))
    if not found.total:
        return say(common.sentence(turn.words, "deal.appeals.none"))
    return say(cards.listed(turn.words, found, "decider"), about=about(found.rows))
