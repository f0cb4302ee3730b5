"""Undo: the speaker's last change, within ten minutes, once he saw which and said yes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from domain.chat import Kind, Refused, Reply, action
from domain.money import Money
from handlers import taken_back
from handlers.deals import change
from handlers.talk.offers import LIFE as SPOKEN_OF
from handlers.talk.subjects import spoken_of
from handlers.turn import Turn, say
from language.read.talk.called_off import withdraws
from language.say import common
from language.say import undo as cards

LIFE = timedelta(minutes=10)
NAMES = ("customer", "name", "text")  # columns that tell which record a row is
Row = Mapping[str, Any]
Rows = Sequence[Row]


async def undo(turn: Turn) -> Reply:
    """Puts the rows of the last change back; it is shown first, unless the button stood on the card of it.

    A registration just made is withdrawn: its history stays. One that ended undecided comes in again, behind
    whoever has the customer by now."""
    last = await turn.memory.changes.last(turn.now - LIFE)
    if last is None:
        return await _withdrawn(turn)
    change_id, what, rows = last
    what = "conflict" if any(map(taken_back.is_ruling, rows)) else what
    if turn.arguments and turn.argument(0) != str(change_id):
        raise Refused("button.old")
    made = registered(rows)
    await taken_back.let_go(turn, rows)
    if not turn.arguments and not await _on_its_card(turn):
        return await _ask(turn, change_id, "registration" if made else what, rows)
    if made:
        await turn.memory.changes.mark(change_id, turn.now)
        return await change.withdraw(turn.having(arguments=(made,)))
    told = await _put_back(turn, change_id, rows)
    changed = next((_changed(row) for row in rows if row["before"]), {})
    done = common.sentence(turn.words, "undo.done", what=cards.called(turn.words, what, changed))
    return replace(told, cards=(done, *told.cards))


def registered(rows: Rows) -> str:
    """The deal that was registered in a change; empty for another change."""
    made = (row for row in rows if row["table"] == "deals" and row["before"] is None)
    return next((str(row["after"]["reference"]) for row in made), "")


async def _put_back(turn: Turn, change_id: int, rows: Rows) -> Reply:
    """What another may have taken meanwhile is asked for anew; everything else is as it was."""
    ended, relined = taken_back.ended(rows), taken_back.relined(rows)
    if not relined and not (ended and taken_back.undecided(ended)):
        try:
            await turn.memory.changes.undo(change_id, turn.now)
        except Refused as refused:
            raise (await taken_back.taken_since(turn, ended) if ended else None) or refused from None
        return await taken_back.told(turn, rows)
    await turn.memory.changes.mark(change_id, turn.now)
    if relined:
        return await taken_back.as_it_was(turn, relined)
    assert ended is not None, "else it is another product line"
    return await taken_back.returned(turn, ended)


async def _withdrawn(turn: Turn) -> Reply:
    """撤回 means the deal spoken of where there is nothing to undo. Raises Refused for other words."""
    reference = await spoken_of(turn, "deal") if withdraws(turn.heard.text) else ""
    if not reference:
        raise Refused("undo.nothing")
    return await change.withdraw(turn.having(arguments=(reference,)))


async def _on_its_card(turn: Turn) -> bool:
    """Whether the button was pressed on the last card that has one: that card tells what was done."""
    if turn.heard.kind is not Kind.ACTION:
        return False
    for said in await turn.memory.post.said(turn.now - SPOKEN_OF):
        handles = [button.action for row in said.card.buttons for button in row]
        if "undo" in await turn.memory.post.meanings(handles):
            return not turn.heard.message or said.under(turn.heard.message)
    return False


async def _ask(turn: Turn, change_id: int, what: str, rows: Rows) -> Reply:
    """What would be taken back: of which record, and the values that would stand there again."""
    last = sorted(rows, key=taken_back.is_ruling)  # what a ruling did to a deal says more than the ruling
    name, shown = next(
        iter([pair for row in last if (pair := (await _named(turn, row), row))[0]]), ("", rows[0])
    )
    changed = _changed(shown)
    changed |= await _hands(turn, changed) if shown["table"] == "deals" else {}
    return say(cards.ask(turn.words, what, name, changed, action("undo", change_id)))


def _changed(row: Row) -> dict[str, tuple[Any, Any]]:
    """What stands now and what would stand there again, by column."""
    before, after = row["before"] or {}, row["after"] or {}
    changed = {slot: (after[slot], before[slot]) for slot in before if slot in after}
    if row["table"] == "deals" and before.get("amount") is not None and after.get("amount") is not None:
        changed["amount"] = (
            Money(after["amount"], after["currency"]),
            Money(before["amount"], before["currency"]),
        )
    return changed


async def _hands(turn: Turn, changed: Mapping[str, tuple[Any, Any]]) -> dict[str, tuple[Any, Any]]:
    """Who holds a deal that was transferred, and who would again, by name."""
    found: dict[str, tuple[Any, Any]] = {}
    for slot, known in (("partner", turn.memory.partners), ("owner", turn.memory.people)):
        now, again = changed.get(f"{slot}_id", (None, None))
        if now != again:
            both = [await known.get(one) if one else None for one in (now, again)]
            found[slot] = (both[0].name if both[0] else "", both[1].name if both[1] else "")
    return found


async def _named(turn: Turn, row: Row) -> str:
    """Whose row it is, as people call it; empty for one without a name."""
    known = {**(row["before"] or {}), **(row["after"] or {})}
    if said := next((str(known[column]) for column in NAMES if known.get(column)), ""):
        return said
    match row["table"]:
        case "deals":
            deal = await turn.memory.deals.get(str(known.get("reference", "")))
            return deal.customer if deal else ""
        case "visits":
            visit = await turn.memory.visits.get(row["id"])
            return visit.partner if visit else ""
        case "conflicts":
            met = await turn.memory.conflicts.numbered(row["id"])
            return met.second.deal.customer if met else ""
    return ""
