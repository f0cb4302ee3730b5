"""Who stands in front for a customer and a product line: one live deal, by a constraint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BindParameter, Row, bindparam, func, or_, select

from domain.chat import Refused
from domain.conflicts import Lines, Ruling
from domain.deals import CLOSED, LIVE, Deal, Status
from domain.matching import catalogue
from storage.rows import Rows, Written, insert_new, new_row
from storage.tables import conflicts, deals, products, protections

LONGEST = 64
NEVER = datetime.max.replace(tzinfo=UTC)

_WANTED: BindParameter[Any] = bindparam("wanted", expanding=True)
LISTED = select(products.c.name, products.c.line).where(
    products.c.organisation_id == bindparam("own"),
    or_(func.lower(products.c.name).in_(_WANTED), func.lower(products.c.line).in_(_WANTED)),
)


async def lines(rows: Rows, product: str) -> tuple[str, ...]:
    """The product lines that a deal's product belongs to; a product that is not listed is its own line."""
    return (await lines_of(rows, [product]))[product]


async def lines_of(rows: Rows, named: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The same of several products at once."""
    return {product: found.names for product, found in (await looked_up(rows, named)).items()}


async def looked_up(rows: Rows, named: Sequence[str]) -> dict[str, Lines]:
    """The same, with whether the catalogue has the product."""
    parts = {product: catalogue.parts(product) for product in named}
    wanted = {part.strip().casefold() for product, found in parts.items() for part in (product, *found)}
    known = await _listed(rows, sorted(wanted))
    return {product: _lines(product, found, known) for product, found in parts.items()}


def _lines(product: str, parts: Sequence[str], known: Mapping[str, str]) -> Lines:
    if whole := known.get(product.strip().casefold()):
        return Lines((whole[:LONGEST],))
    names = {known.get(part.casefold(), part.casefold())[:LONGEST] for part in parts}
    return Lines(tuple(sorted(names)), all(part.casefold() in known for part in parts))


async def _listed(rows: Rows, wanted: Sequence[str]) -> dict[str, str]:
    """Products and lines of these names, each with its line."""
    found: dict[str, str] = {}
    said = {"own": rows.organisation_id, "wanted": list(wanted)}
    for row in (await rows.connection.execute(LISTED, said)).all():
        line = (row.line or row.name).casefold()
        found |= {row.name.casefold(): line, line: line}
    return {name: line for name, line in found.items() if name in wanted}


async def take(rows: Rows, deal: Deal, customer_id: int | None = None, part: str = "") -> bool:
    """Puts a live deal in front where nobody stands; False where somebody does on one of its lines.

    `customer_id` is the customer under which the earlier of two likely the same is held."""
    customer_id = customer_id or deal.customer_id
    if not deal.live or customer_id is None:
        return True
    free = True
    for line in await lines(rows, deal.product) or ("",):
        place = {"customer_id": customer_id, "line": line, "part": part}
        free = await _stand(rows, deal, **place) and free
    return free


async def take_all(rows: Rows, brought: Sequence[Row[Any]]) -> None:
    """The same for rows of many deals at once, in the order in which they came."""
    live = [row for row in brought if row.status in LIVE and row.customer_id is not None]
    known = await lines_of(rows, sorted({row.product for row in live}))
    for row in sorted(live, key=lambda row: (row.submitted_at or row.moved_at or NEVER, row.id)):
        for line in known[row.product] or ("",):
            place = {"organisation_id": rows.organisation_id, "customer_id": row.customer_id, "line": line}
            since = row.submitted_at or row.moved_at
            await insert_new(rows.connection, protections, **place, deal_id=row.id, since=since)


async def _stand(rows: Rows, deal: Deal, **place: object) -> bool:
    at = [protections.c[name] == value for name, value in place.items()]
    own = protections.c.organisation_id == rows.organisation_id
    since = deal.submitted_at or deal.moved_at
    values = {"organisation_id": rows.organisation_id, **place, "deal_id": deal.id, "since": since}
    if fresh := await new_row(rows.connection, protections, **values):
        rows.written.append(Written("protections", fresh.id, None, values))
        return True
    holder = await rows.first(select(protections.c.deal_id).where(own, *at))
    assert holder is not None, "a row that may not be written is there"
    return bool(holder.deal_id == deal.id)


async def held(rows: Rows, deal_ids: Sequence[int]) -> dict[int, int]:
    """Of these deals those that stand in front, and the customer under which each does."""
    query = select(protections.c.deal_id, protections.c.customer_id).where(
        protections.c.deal_id.in_(deal_ids)
    )
    return {row.deal_id: row.customer_id for row in await rows.all(query)}


async def keep(
    rows: Rows, status: Status, product: str, deal: Deal, behind: bool = False, held_as: int | None = None
) -> None:  # fmt: skip
    """What a step of a deal means for who stands in front; `status` and `product` are those before it.
    `behind`: it comes back to be decided anew, and may stand behind another until then, which is held as that
    customer.

    Raises Refused where a deal would be approved, or come back, beside another that stands in front."""
    if status in LIVE and not deal.live:
        await release(rows, deal.id)
    if not deal.live:
        return
    if deal.product != product:
        await release(rows, deal.id, keeping=await lines(rows, deal.product) or ("",))
    if await take(rows, deal, held_as):
        return
    if status in CLOSED and not behind:
        raise Refused("conflict.taken_meanwhile", reference=deal.reference)
    if deal.status is Status.APPROVED and not await _ruled(rows, deal):
        raise Refused("conflict.unruled", reference=deal.reference)


async def _ruled(rows: Rows, deal: Deal) -> bool:
    """Whether every conflict with an earlier live deal was ruled so that both may be approved."""
    earlier = (
        select(conflicts.c.ruling)
        .join(deals, deals.c.id == conflicts.c.first_id)
        .where(conflicts.c.second_id == deal.id, deals.c.status.in_(sorted(LIVE)))
    )
    found = [row.ruling for row in await rows.all(earlier)]
    return bool(found) and set(found) <= {Ruling.SEPARATE, Ruling.SHARE}


async def release(rows: Rows, deal_id: int, keeping: Sequence[str] = ()) -> None:
    """Lets a customer go, but on some lines; who came next stands in front from now on."""
    mine = select(protections).where(protections.c.deal_id == deal_id, protections.c.line.not_in(keeping))
    for row in await rows.all(mine):
        await rows.delete(protections, row.id)
        heir = None if row.part else await _next(rows, deal_id, row.line)
        if heir is not None:
            place = {"customer_id": row.customer_id, "line": row.line, "part": ""}
            await rows.insert(protections, **place, deal_id=heir, since=row.since)


async def _next(rows: Rows, deal_id: int, line: str) -> int | None:
    """The earliest live deal that waits behind this one on a line."""
    waiting = (
        select(deals.c.id, deals.c.product)
        .join(conflicts, conflicts.c.second_id == deals.c.id)
        .where(conflicts.c.first_id == deal_id, deals.c.status.in_(sorted(LIVE)))
        .where(or_(conflicts.c.ruling.is_(None), conflicts.c.ruling != Ruling.SEPARATE))
        .order_by(deals.c.submitted_at, deals.c.id)
        .limit(10)
    )
    for row in await rows.all(waiting):
        if line in (await lines(rows, row.product) or ("",)):
            return int(row.id)
    return None
