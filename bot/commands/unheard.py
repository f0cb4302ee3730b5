"""Names in a policy file that nothing on record has: what stands under them would never apply."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from bot.wiring import CALENDAR
from domain.program import Program
from storage.work import Work

Named = tuple[str, str]  # where in the file, and the name


async def unheard(work: Work, program: Program) -> list[str]:
    """A remark for each product line and each partner of a program that no organisation's records have, with
    the one that is likely meant."""
    catalogue: list[str] = []
    partners: list[str] = []
    for organisation in await work.organisations():
        names = (await work.open_all(organisation.id, CALENDAR)).names
        catalogue += await names.catalogue()
        partners += await names.partners()
    return [
        *_remarks("product", _lines(program), catalogue),
        *_remarks("partner", _partners(program), partners),
    ]


def _lines(program: Program) -> Iterator[Named]:
    for at, line in enumerate(program.registration.line, 1):
        yield f"registration.line[{at}].name", line.name
    for at, right in enumerate(program.authorisation, 1):
        yield f"authorisation[{at}].line", right.line


def _partners(program: Program) -> Iterator[Named]:
    for at, right in enumerate(program.authorisation, 1):
        for number, name in enumerate(right.partners, 1):
            yield f"authorisation[{at}].partners[{number}]", name


def _remarks(what: str, named: Iterator[Named], known: Sequence[str]) -> Iterator[str]:
    by_key = {name.casefold(): name for name in known}
    for where, name in named:
        if name.casefold() not in by_key:
            near = get_close_matches(name.casefold(), by_key, 1)
            meant = f"; did you mean {by_key[near[0]]}?" if near else "."
            yield f"{where}: no {what} on record is called {name}{meant}"
