"""Why: the clause that decided, as the edition of the program that decided has it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from domain.chat import Reply
from domain.conflicts import proposal
from domain.deals import PENDING, RANK, Deal, DealEvent, Move
from domain.deals.appeals import appeal_in
from domain.program import Program
from handlers.deals.find import on_deal
from handlers.deals.tell import about
from handlers.turn import Turn, say
from language.say import program as clauses
from language.say.deals import hand_on

COMES_IN = frozenset({Move.SUBMIT, Move.APPEAL, Move.REOPEN})
BESIDE = frozenset({"ruled", Move.NOTE})  # steps that say nothing of what the rule decided


@on_deal("deal.why", live=False)
async def why(turn: Turn, deal: Deal) -> Reply:
    history = await turn.memory.deals.history(deal)
    steps = [each for each in history if each.what not in BESIDE]
    last = list(takewhile(lambda each: each.rule == deal.rule, reversed(steps)))
    said = next((each.why for each in last if each.why), "" if last else deal.reason)
    step, program = last[0].what if last else "", await edition(turn, deal)
    card = clauses.why(turn.words, deal, program, said, step, await _conflict(turn, deal))
    for rule in _approved_first(steps) if step == Move.APPROVE else ():
        card = clauses.besides(turn.words, card, program, rule)
    if last and (rank := last[0].changes.get(RANK)):
        card = clauses.by_rank(turn.words, card, program, rank[1], last[0].actor)
    if deal.appealed_at and deal.status in PENDING:
        card = hand_on.with_ground(turn.words, card, program, appeal_in(history))
    return say(card, about=about(deal))


def _approved_first(steps: Sequence[DealEvent]) -> Sequence[str]:
    """The clauses for which a first approval of the last decision was passed on."""
    since = takewhile(lambda each: each.what not in COMES_IN, reversed(steps))
    return tuple(dict.fromkeys(each.rule for each in since if each.what == Move.ENDORSE))


async def _conflict(turn: Turn, deal: Deal) -> str:
    """The clause of the ruling proposed on the first conflict that waits; a partner learns of none."""
    waiting = await turn.memory.conflicts.open(deal) if turn.who.staff and deal.live else ()
    met = await turn.memory.conflicts.between(*waiting[0]) if waiting else None
    return proposal(met.first, met.second, turn.now, turn.program.conflicts)[1] if met else ""


async def edition(turn: Turn, deal: Deal) -> Program:
    """The program that decided last on a deal; the present one where it was not kept."""
    if deal.program_version in {"", turn.program.edition}:
        return turn.program
    return await turn.memory.programs.named(deal.program_version) or turn.program
