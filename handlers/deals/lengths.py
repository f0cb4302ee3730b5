"""Why a time is as long as it is: the clause of the program that sets it, or the deal that has it."""

from __future__ import annotations

from collections.abc import Iterator

from domain.chat import Reply
from domain.program import Program
from handlers import program
from handlers.deals import why
from handlers.talk.subjects import spoken_of
from handlers.turn import Turn
from language.read.talk.why_so_long import why_so_long

PROTECTION = "protection"


async def told(turn: Turn) -> Reply | None:
    """None where no length is asked about."""
    if (asked := why_so_long(turn.heard.text)) is None:
        return None
    number, unit, of = asked
    near = sorted(
        (abs(length - number), rule)
        for rule, (length, by) in _lengths(turn.program)
        if by == unit and rule.startswith(of)
    )
    rule = near[0][1] if near else f"{of}.within"
    if rule.startswith(PROTECTION) and (reference := await spoken_of(turn, "deal")):
        return await why.why(turn.having(slots={"deal": reference}))
    return await program.rule(turn.having(arguments=(rule,)))


def _lengths(rules: Program) -> Iterator[tuple[str, tuple[int, str]]]:
    for name, within in (("decision.within", rules.decision.within), ("appeal.within", rules.appeal.within)):
        yield name, (within.number, within.unit)
    for tier in rules.tier:
        yield "protection.days", (rules.protection_days(tier.name), "days")
    yield "protection.extension", (int(rules.protection.extension.days or 0), "days")
