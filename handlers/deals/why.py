"""Why: the clause that decided, as the edition of the program that decided has it."""

from __future__ import annotations

from domain.chat import Reply
from domain.deals import Deal
from domain.program import Program
from handlers.deals.find import on_deal
from handlers.deals.tell import about
from handlers.turn import Turn, say
from language.say import deals as cards
from language.say import program as clauses


@on_deal("deal.why", live=False)
async def why(turn: Turn, deal: Deal) -> Reply:
    program = await edition(turn, deal)
    if not clauses.clause(turn.words, program, deal.rule):
        return say(cards.note(turn.words, "why.nothing", reference=deal.reference), about=about(deal))
    return say(clauses.why(turn.words, deal, program), about=about(deal))


async def edition(turn: Turn, deal: Deal) -> Program:
    """The program that decided last on a deal; the present one where it was not kept."""
    if deal.program_version in {"", turn.program.edition}:
        return turn.program
    return await turn.memory.programs.named(deal.program_version) or turn.program
