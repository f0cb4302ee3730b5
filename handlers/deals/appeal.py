"""An appeal: one tap, to somebody to whom the deal does not count."""

from __future__ import annotations

from domain import deals as rules
from domain.chat import Card, Letter, Reply
from domain.conflicts import Check
from domain.deals import Appeal, Deal
from domain.people import Person
from handlers import conflicts
from handlers.deals.find import on_deal
from handlers.deals.tell import kept, shown, to_decider, to_partner, to_person
from handlers.turn import Turn
from language.say import deals as cards
from language.say.conflicts import alike
from language.words import Words


@on_deal("deal.appeal", live=False)
async def appeal(turn: Turn, deal: Deal) -> Reply:
    candidates = await turn.memory.people.candidates(deal.owner_id, turn.today)
    found = await conflicts.beside(turn, deal)
    before = await turn.memory.deals.judges(deal)
    judge = rules.judge(candidates, deal, turn.now, *found.parties, *before)
    appealed, step = rules.appeal(deal, turn.who, turn.now, turn.program, judge, turn.slots.get("reason", ""))
    await kept(turn, appealed, step)

    def told(words: Words) -> Card:
        return cards.passed_on(words, "deal.appealed", appealed, turn.program, who=turn.who.name)

    against = Appeal(turn.who.name, step.why, deal.rule, deal.reason)
    letters = await to_decider(
        turn, appealed, lambda w: cards.appealed(w, appealed, turn.program, against, *alike(w, found)),
        "appeal",
    )  # fmt: skip
    letters += await _rulings(turn, appealed, found, judge)
    letters += await to_partner(turn, appealed, told, "appealed")
    letters += await to_person(turn, deal.owner_id, appealed, told, "appealed")
    return shown(turn, appealed, told(turn.words), letters)


async def _rulings(turn: Turn, deal: Deal, found: Check, judge: Person | None) -> tuple[Letter, ...]:
    """Where another registration is in the way, whoever hears the appeal rules on that again."""
    await turn.memory.conflicts.open_again(deal)
    return await conflicts.met(turn, deal, found, judge)
