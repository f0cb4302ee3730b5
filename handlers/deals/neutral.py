"""A waiting appeal whose judge was made a party by a transfer: somebody neutral hears it from then on."""

from __future__ import annotations

from collections.abc import Sequence

from domain import deals as rules
from domain.chat import Card, Letter, Refused
from domain.conflicts import Check
from domain.deals import PENDING, Deal
from domain.people import Person
from handlers.conflicts import beside
from handlers.deals.tell import kept, to_decider, to_partner, to_person
from handlers.turn import Turn
from language.say import deals as cards
from language.say.conflicts import alike
from language.words import Words


async def hear_elsewhere(turn: Turn, deal: Deal) -> tuple[Letter, ...]:
    """After a transfer of `deal`: its own appeal, and one that it stands against.

    Raises Refused where nobody else could hear it: the transfer waits for the decision."""
    letters: tuple[Letter, ...] = ()
    for appealed in await _waiting(turn, deal):
        candidates = await turn.memory.people.candidates(appealed.owner_id, turn.today)
        found = await beside(turn, appealed)
        partial = found.parties | await turn.memory.deals.judges(appealed)
        now = [each for each in candidates if each.person.id == appealed.decider_id]
        if rules.judge(now, appealed, turn.now, *partial) is None:
            judge = rules.judge(candidates, appealed, turn.now, *partial)
            letters += await _pass_on(turn, appealed, judge, found)
    return letters


async def _waiting(turn: Turn, deal: Deal) -> Sequence[Deal]:
    found = {deal.reference: deal} if deal.appealed_at and deal.status in PENDING else {}
    for first, second in await turn.memory.conflicts.open(deal):
        met = await turn.memory.conflicts.between(first, second)
        if met is not None and met.appealed is not None:
            found.setdefault(met.appealed.reference, met.appealed)
    return tuple(found.values())


async def _pass_on(turn: Turn, appealed: Deal, judge: Person | None, found: Check) -> tuple[Letter, ...]:
    """Both sides and both judges are told; not why, which would say who is in charge of another deal."""
    if judge is None:
        raise Refused("deal.transfer.judge", reference=appealed.reference, who=appealed.decider)
    handed, step = rules.hand_over(appealed, None, turn.now, turn.program, judge)
    await kept(turn, handed, step)

    def told(words: Words) -> Card:
        return cards.passed_on(words, "deal.heard_elsewhere", handed, turn.program, who=appealed.decider)

    against = rules.appeal_in(await turn.memory.deals.history(handed))
    letters = await to_decider(
        turn, handed, lambda w: cards.appealed(w, handed, turn.program, against, *alike(w, found)), "judge"
    )
    letters += await to_partner(turn, handed, told, "judge")
    for person_id in dict.fromkeys((appealed.decider_id, handed.owner_id)):
        letters += await to_person(turn, person_id, handed, told, "heard_elsewhere")
    return letters
