"""Who is told of a step, and the step's keeping."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from domain.chat import Button, Card, Letter, Reply
from domain.deals import PENDING, Deal, DealEvent, Move, Status, gives_up
from handlers.turn import Turn
from language.say import deals as cards
from language.words import Words

Make = Callable[[Words], Card]
ENDS = frozenset({Move.APPROVE, Move.REJECT, Move.WITHDRAW, Move.LOSE, Move.UNAPPEAL})  # what waited


def about(deal: Deal) -> str:
    return f"deal {deal.reference}"


async def to_partner(turn: Turn, deal: Deal, make: Make, what: str) -> tuple[Letter, ...]:
    contacts = await turn.memory.people.contacts(deal.partner_id) if deal.partner_id else ()
    return turn.letters(contacts, make, what, about(deal))


async def to_person(
    turn: Turn, person_id: int | None, deal: Deal, make: Make, what: str
) -> tuple[Letter, ...]:
    """To somebody of the vendor's, but not to the speaker."""
    person = await turn.memory.people.get(person_id) if person_id else None
    return turn.letters([person] if person else [], make, what, about(deal))


async def to_decider(turn: Turn, deal: Deal, make: Make, what: str) -> tuple[Letter, ...]:
    return await to_person(turn, deal.decider_id, deal, make, what)


async def to_both(turn: Turn, deal: Deal, make: Make, what: str) -> tuple[Letter, ...]:
    """To the partner's contacts, to the rep in charge and to whoever of the vendor's brought it, but not to
    the speaker."""
    return await to_partner(turn, deal, make, what) + await to_staff(turn, deal, make, what)


async def to_staff(
    turn: Turn, deal: Deal, make: Make, what: str, own: Make | None = None
) -> tuple[Letter, ...]:
    """To the rep in charge, and to whoever of the vendor's people brought the deal: his may be a card of its
    own."""
    letters: tuple[Letter, ...] = ()
    for person_id in dict.fromkeys((deal.owner_id, deal.registrant_id)):
        person = await turn.memory.people.get(person_id) if person_id else None
        card = own if own and person_id == deal.registrant_id else make
        letters += turn.letters([person] if person and person.staff else [], card, what, about(deal))
    return letters


async def kept(turn: Turn, deal: Deal, step: DealEvent) -> None:
    """Keeps a step, and the edition of the program that it names."""
    await turn.memory.deals.save(deal, step)
    if deal.program_version == turn.program.edition:
        await turn.memory.programs.keep(turn.program, turn.now)


def shown(turn: Turn, deal: Deal, card: Card, letters: tuple[Letter, ...] = ()) -> Reply:
    """What became of a deal: in place of the card whose button was pressed, or as a card of its own."""
    if turn.heard.action and turn.heard.message:
        return Reply(replace=card, letters=letters, about=about(deal))
    return Reply((card,), letters, about=about(deal))


def spared(deal: Deal, step: DealEvent) -> int | None:
    """Whoever had to decide what was ended first, where he is told of it neither as the rep in charge nor as
    the one who brought it."""
    waited = step.what in ENDS and step.changes["status"][0] in PENDING
    return deal.decider_id if waited and deal.decider_id not in {deal.owner_id, deal.registrant_id} else None


async def keep(
    turn: Turn, deal: Deal, step: DealEvent, key: str,
    buttons: Callable[[Words], tuple[Button, ...]] | None = None, **said: Any,
) -> Reply:  # fmt: skip
    """Keeps a step of a deal and tells everyone it concerns."""
    await kept(turn, deal, step)

    def card(words: Words, undo: bool = False) -> Card:
        further = buttons(words) if buttons else ()
        return cards.outcome(words, key, deal, turn.program, undo=undo, buttons=further, **said)

    letters = await to_both(turn, deal, card, key)
    letters += await to_person(turn, spared(deal, step), deal, card, key)
    before = Status(step.changes["status"][0]) if "status" in step.changes else deal.status
    undo = not gives_up(before, deal.status, turn.who)
    return shown(turn, deal, card(turn.words, undo=undo), letters)
