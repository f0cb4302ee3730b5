"""What others hear of a step that was taken back, and what the speaker may decide anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from domain import deals as rules
from domain.chat import Card, Letter, Refused, Reply
from domain.conflicts import Conflict, Ruling
from domain.deals import LIVE, PENDING, Deal, DealEvent, Move, Stage, Status
from domain.money import Money
from handlers import conflicts, people
from handlers.deals import follow
from handlers.deals.tell import to_partner
from handlers.rulings import ADVISED, sides, tell_reps
from handlers.turn import Turn
from language.say import rulings as cards

TO_BOTH = frozenset({Ruling.SECOND, Ruling.SHARE})  # of which the first one's partner heard, too
LET_GO = frozenset({Status.WITHDRAWN, Status.LOST})
ENDS = ("status", "closed_on", "reason", "rule", "program_version", "competitor")  # what such a step writes
SUMS = {"amount": "currency", "list_price": "list_currency"}
CHANGED = (
    "product", "quantity", "close_date", "contact", "competitor", "project", "place", "discount",
    "price_date",
)  # fmt: skip
GIVEN_UP = {Status.WON: "undo.won", Status.REJECTED: "undo.unappealed"}
Row = Mapping[str, Any]


async def told(turn: Turn, rows: Sequence[Row]) -> Reply:
    """The histories keep that a change was taken back; `rows` are what it had written."""
    ruled, by_ruling = await _rulings(turn, rows)
    others = [row for row in rows if row["table"] == "deals" and row["id"] not in by_ruling]
    replies = [*ruled, *[await _step(turn, row["after"]) for row in others]]
    cards = tuple(card for reply in replies for card in reply.cards)
    letters = tuple(letter for reply in replies for letter in reply.letters)
    return Reply(cards, letters + await people.undone(turn, rows))


async def _rulings(turn: Turn, rows: Sequence[Row]) -> tuple[list[Reply], set[int]]:
    """What is said of rulings, and the ids of the deals that it was said of."""
    replies: list[Reply] = []
    deals: set[int] = set()
    for row in rows:
        if met := await _ruled(turn, row):
            replies.append(await _ruling(turn, met, row["after"]))
            deals |= {claim.deal.id for claim in (met.first, met.second)}
    return replies, deals


async def _ruled(turn: Turn, row: Row) -> Conflict | None:
    """The conflict on which a row was a ruling; None for other rows, and where nobody was told: where the
    program only advised, and an approval ruled by the way."""
    return await turn.memory.conflicts.numbered(row["id"]) if is_ruling(row) else None


def is_ruling(row: Row) -> bool:
    after = row["after"] or {}
    return row["table"] == "conflicts" and bool(after.get("ruling")) and after["rule"] != ADVISED


async def _ruling(turn: Turn, met: Conflict, taken: Row) -> Reply:
    """Both deals side by side again. `taken` is what the ruling had written."""
    ruling, deals = Ruling(taken["ruling"]), [claim.deal for claim in (met.first, met.second)]
    for deal in deals:
        await _record(turn, deal)
    letters = await tell_reps(turn, met, ruling, "conflict.undone.told")
    for deal in deals if ruling in TO_BOTH else deals[1:]:
        letters += await _partner(turn, deal)
    again = await turn.memory.conflicts.numbered(met.id)
    assert again is not None, "it was just read"
    return Reply((await sides(turn, again),), letters)


async def _partner(turn: Turn, deal: Deal) -> tuple[Letter, ...]:
    return await to_partner(
        turn, deal, lambda words: cards.taken_back(words, deal), f"undone {deal.reference}"
    )


async def _step(turn: Turn, taken: Row) -> Reply:
    """A step on a deal: the others are told, and what waits again is shown."""
    deal = await turn.memory.deals.get(taken["reference"])
    if deal is None:
        return Reply()
    await _record(turn, deal)
    return Reply(await _to_decide(turn, deal), await follow.undone(turn, deal, taken))


def ended(rows: Sequence[Row]) -> Row | None:
    """The deal that a change ended, its customer let go, where that was all that it did."""
    deals = [row for row in rows if row["table"] == "deals"]
    if {row["table"] for row in rows} - {"deals", "protections"} or len(deals) != 1:
        return None
    (row,) = deals
    left = row["before"] and row["before"]["status"] in LIVE and row["after"]["status"] in LET_GO
    return row if left else None


def undecided(row: Row) -> bool:
    """Whether what was ended waited for its decision."""
    return row["before"]["status"] in PENDING


async def let_go(turn: Turn, rows: Sequence[Row]) -> None:
    """Raises Refused for a customer whom a partner gave up: whether another has him by now is not his to
    learn."""
    for row in rows:
        if row["table"] != "deals" or row["before"] is None:
            continue
        before, after = Status(row["before"]["status"]), Status(row["after"]["status"])
        if rules.gives_up(before, after, turn.who):
            deal = await turn.memory.deals.get(row["after"]["reference"])
            raise Refused(GIVEN_UP.get(after, "undo.let_go"), customer=deal.customer if deal else "")


async def taken_since(turn: Turn, row: Row) -> Refused | None:
    """That another registration has come in for the customer of a deal that ended, where nothing else was
    changed; a contact never comes here."""
    deal = await turn.memory.deals.get(row["after"]["reference"])
    if deal is None or deal.version != row["after"]["version"]:
        return None
    live = [claim.deal for claim in (await conflicts.beside(turn, deal)).claims if claim.deal.live]
    if not live:
        return None
    last = max(live, key=lambda each: each.submitted_at or turn.now)
    names = {"reference": last.reference, "partner": last.partner, "own": deal.reference}
    return Refused("undo.taken_since", customer=deal.customer, **names)


async def returned(turn: Turn, row: Row) -> Reply:
    """A deal that ended undecided waits again, as one that comes in now: behind whoever has its customer.
    Raises Refused where it was changed since."""
    deal = await turn.memory.deals.get(row["after"]["reference"])
    if deal is None or deal.version != row["after"]["version"]:
        raise Refused("undo.changed_meanwhile")
    moment, met = await conflicts.enter(turn, deal.customer, deal.product)
    again = {slot: row["before"][slot] for slot in ENDS if slot in row["before"]}
    again |= {"submitted_at": moment, "moved_at": turn.now, "version": deal.version + 1}
    back = replace(deal, **again | {"status": Status(row["before"]["status"])})
    step = DealEvent(turn.now, turn.who.id, turn.who.name, "undone")
    await turn.memory.deals.save(back, step, await turn.memory.conflicts.held_as(met))
    candidates = await turn.memory.people.candidates(back.owner_id, turn.today)
    ruler = rules.decider(candidates, turn.now, turn.who.id, *met.registrants)
    ruling = await conflicts.met(turn, back, met, ruler)
    letters = await follow.undone(turn, back, row["after"]) + ruling
    return Reply(await _to_decide(turn, back), letters)


def relined(rows: Sequence[Row]) -> Row | None:
    """The undecided deal of which a change gave up a product line, or took one."""
    if not any(row["table"] == "protections" for row in rows):
        return None
    both = [row for row in rows if row["table"] == "deals" and row["before"]]
    waits = [row for row in both if {row["before"]["status"], row["after"]["status"]} <= PENDING]
    return next((row for row in waits if row["before"]["product"] != row["after"]["product"]), None)


async def as_it_was(turn: Turn, row: Row) -> Reply:
    """An undecided deal is of its old product line again, behind whoever has that by now.

    Raises Refused where it was changed since."""
    deal = await turn.memory.deals.get(row["after"]["reference"])
    if deal is None or deal.version != row["after"]["version"]:
        raise Refused("undo.changed_meanwhile")
    was = row["before"]
    sums = {name: Money(was[name], was[f]) if was[name] else None for name, f in SUMS.items()}
    again = {slot: was[slot] for slot in CHANGED} | sums | {"warnings": tuple(was["warnings"])}
    back = replace(deal, **again, stage=Stage(was["stage"]), moved_at=turn.now, version=deal.version + 1)
    met = await conflicts.beside(turn, back)
    step = DealEvent(turn.now, turn.who.id, turn.who.name, "undone")
    await turn.memory.deals.save(back, step, await turn.memory.conflicts.held_as(met))
    candidates = await turn.memory.people.candidates(back.owner_id, turn.today)
    ruler = rules.decider(candidates, turn.now, back.registrant_id, *met.registrants)
    ruling = await conflicts.met(turn, back, met, ruler)
    letters = await follow.undone(turn, back, row["after"]) + ruling
    return Reply(await _to_decide(turn, back), letters)


async def _record(turn: Turn, deal: Deal) -> None:
    await turn.memory.deals.record(deal, DealEvent(turn.now, turn.who.id, turn.who.name, "undone"))


async def _to_decide(turn: Turn, deal: Deal) -> tuple[Card, ...]:
    """The deal once more where the speaker may decide on it anew."""
    decides = deal.status in PENDING and turn.who.id != deal.registrant_id
    if not decides or not rules.may(deal, Move.APPROVE, turn.who):
        return ()
    return tuple((await follow.shown(turn.having(slots={}, arguments=(deal.reference,)))).cards)
