"""The rules of the channel program, when somebody asks for one or for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from domain.chat import Card, Reply
from domain.deals import PENDING, Deal
from domain.people import Role
from domain.ports import DealQuery
from domain.program import in_force, number_of
from handlers import rewards
from handlers.manager import passing_on
from handlers.talk.subjects import spoken_of
from handlers.turn import Turn, say
from language.say import deals as deal_cards
from language.say import program as cards

TIMED = frozenset({"decision.within", "decision.late"})
OPEN = ".open"  # ends the chapter that is told where no clause is about just what was asked
WAITING = 3  # deals whose time is told beside the rule


async def rule(turn: Turn) -> Reply:
    """The clause asked about, with all its cases, or the clauses of a chapter; all in force where none is
    named. Where none is about just that, who can be asked stands beside it. Who asks when something is
    decided is told of what waits for it, too; a partner who asks for rewards, of those that he earned."""
    key = turn.arguments[0] if turn.arguments else ""
    own = None if turn.who.staff else turn.who.partner_id
    first = await rewards.promised(turn) if key == "reward.percent" and turn.program.reward.percent else ()
    if key == "reward.percent" and own and not first and await turn.memory.rewards.latest(own):
        return await rewards.listed(turn.having(arguments=()))
    chapter = key.removesuffix(OPEN)
    asked = tuple(f"{chapter}{end}" for end in (":", "."))
    rules = [
        each
        for each in in_force(turn.program)
        if key in {"", each, number_of(each)} or each.startswith(asked)
    ]
    card = cards.rules(turn.words, turn.program, rules, exact=key == chapter)
    if key and (key != chapter or not rules):
        card = await _unruled(turn, card)
    waiting = await _waiting(turn) if key in TIMED else ()
    clocks = tuple(deal_cards.clock_of(turn.words, deal, turn.now) for deal in waiting)
    about = f"deal {waiting[0].reference}" if len(waiting) == 1 else ""
    return say(replace(card, lines=(*first, *clocks, *card.lines)), about=about)


async def _unruled(turn: Turn, card: Card) -> Card:
    """The card with who can be asked about what the program does not say: his channel manager by a partner's
    contact, his lead by a rep."""
    if not turn.who.staff:
        return await passing_on(turn, card)
    team = await turn.memory.people.team(turn.who.team_id) if turn.who.team_id else None
    lead = await turn.memory.people.get(team.lead_id) if team and team.lead_id else None
    if lead is None or lead.id == turn.who.id:
        return card
    return replace(card, lines=(*card.lines, turn.words("rules.ask", name=lead.name)))


async def _waiting(turn: Turn) -> Sequence[Deal]:
    """The deal spoken of, where it waits for a decision; else those of the speaker's that do."""
    spoken = await turn.memory.deals.get(await spoken_of(turn, "deal"))
    if spoken is not None and spoken.status in PENDING:
        return (spoken,)
    owner = turn.who.id if turn.who.role is Role.REP else None
    return (await turn.memory.deals.search(DealQuery(PENDING, owner_id=owner, limit=WAITING))).rows
