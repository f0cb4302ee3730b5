"""A check: which live deals have likely the same customer, under whichever of its spellings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import BindParameter, Integer, Row, Select, bindparam, case, func, literal, select, union_all

from domain.conflicts import Check, Claim, Lines
from domain.deals import LIVE, Deal
from domain.matching import Candidate, Likeness
from storage import index, protections
from storage.deal_rows import deal as built
from storage.deal_rows import with_names
from storage.rows import Rows
from storage.tables import customers, deals

ALIKE = 8  # customers looked at
CLAIMS = 60  # live deals of theirs, those of the same customer first
PERHAPS = 0.05  # a likeness from which on another customer's deals are worth showing


def _known() -> Select[Any]:
    """Customers by id and all that are another spelling of one of them, each with the one it stands for, and
    with the live deals of those that are told of, the same customer's and the earliest first."""
    root = func.coalesce(customers.c.same_as_id, customers.c.id).label("root")
    same = func.max(case((customers.c.id.in_(_asked("meant")), 1), else_=0)).label("same")
    roots = select(root, same).where(customers.c.id.in_(_asked("ids"))).group_by(root).cte("roots")
    spelt = select(customers.c.id, customers.c.name, customers.c.named_account, root, roots.c.same)
    themselves = spelt.join(roots, customers.c.id == roots.c.root)
    kin = union_all(themselves, spelt.join(roots, customers.c.same_as_id == roots.c.root)).cte("kin")

    first = (kin.c.same.desc(), deals.c.submitted_at, deals.c.id)
    theirs = select(deals.c.id, deals.c.customer_id).join(kin, kin.c.id == deals.c.customer_id).where(
        deals.c.organisation_id == bindparam("own"),
        deals.c.status.in_([literal(status) for status in sorted(LIVE)]),
        deals.c.id != bindparam("apart_from"),
        (kin.c.same == 1) | kin.c.id.in_(_asked("telling")),
    )  # fmt: skip
    living = theirs.order_by(*first).limit(CLAIMS).cte("living")

    spelling = (kin.c[name].label(f"kin_{name}") for name in ("id", "name", "named_account", "root"))
    beside = kin.outerjoin(living, living.c.customer_id == kin.c.id)
    found = with_names(beside.outerjoin(deals, deals.c.id == living.c.id)).add_columns(*spelling)
    return found.order_by(kin.c.same.desc(), deals.c.submitted_at, deals.c.id)


def _asked(name: str) -> list[BindParameter[int]]:
    """Always as many, so that the statement is one text, which is prepared once."""
    return [bindparam(f"{name}_{place}", type_=Integer) for place in range(ALIKE)]


KNOWN = _known()  # built once: building it takes as long as running it


async def check(rows: Rows, name: str, product: str, apart_from: int) -> Check:
    """The live deals but one with likely the same customer, and whether it is a named account."""
    near = await index.alike(rows, index.CUSTOMERS, name, ALIKE, outdo=not apart_from)
    alike = {int(each.id): each for each in near}
    found = await _beside(rows, alike, apart_from)
    spellings = _spellings(found, alike)
    living = [built(row) for row in found if row.id is not None]
    lines = await protections.looked_up(rows, [product, *(deal.product for deal in living)])
    claims = [_claim(deal, spellings[deal.customer_id or 0], lines[deal.product]) for deal in living]
    root = next((row.kin_root for row in found if row.kin_id == _meant(alike)), None)
    return Check(name, lines[product], tuple(claims), *_accounts(found, alike), root)


async def _beside(rows: Rows, alike: Mapping[int, Candidate], apart_from: int) -> Sequence[Row[Any]]:
    meant = (each for each, customer in alike.items() if customer.likeness.same)
    telling = (each for each, customer in alike.items() if _telling(customer.likeness))
    asked = {**_said("ids", alike), **_said("meant", meant), **_said("telling", telling)}
    asked |= {"own": rows.organisation_id, "apart_from": apart_from}
    found: Sequence[Row[Any]] = (await rows.connection.execute(KNOWN, asked)).all()
    return found


def _said(name: str, ids: Iterable[int]) -> dict[str, int]:
    """Values of `_asked`; those that are left over are no customer's."""
    return {f"{name}_{place}": each for place, each in enumerate([*ids, *([0] * ALIKE)][:ALIKE])}


def _same(found: Sequence[Row[Any]], alike: Mapping[int, Candidate]) -> dict[int, Candidate]:
    """What stands for each customer that is meant, whichever of its spellings is the likely one."""
    return {
        row.kin_root: alike[row.kin_id]
        for row in found
        if row.kin_id in alike and alike[row.kin_id].likeness.same
    }


def _spellings(found: Sequence[Row[Any]], alike: Mapping[int, Candidate]) -> dict[int, Candidate]:
    """What is alike, and the other spellings of what is the same."""
    same = _same(found, alike)
    others = {
        row.kin_id: _called_the_same(alike.get(row.kin_id), same[row.kin_root], row.kin_id, row.kin_name)
        for row in found
        if row.kin_root in same
    }
    return {**alike, **others}


def _accounts(found: Sequence[Row[Any]], alike: Mapping[int, Candidate]) -> tuple[str, str]:
    """The name of the named account that is meant; where none is, of one that is related."""
    same = _same(found, alike)
    accounts = [row for row in found if row.kin_named_account]
    if named := next((row.kin_name for row in accounts if row.kin_root in same), ""):
        return named, ""
    related = (row.kin_name for row in accounts if row.kin_id in alike and alike[row.kin_id].likeness.related)
    return "", next(related, "")


def _meant(alike: Mapping[int, Candidate]) -> int | None:
    """The likeliest of those that are the same."""
    return next((each for each, customer in alike.items() if customer.likeness.same), None)


def _telling(likeness: Likeness) -> bool:
    """Whether a customer's deals are worth showing beside a name."""
    return likeness.same or likeness.related or likeness.score >= PERHAPS


def _claim(deal: Deal, customer: Candidate, lines: Lines) -> Claim:
    return Claim(deal, customer.name, customer.likeness, lines)


def _called_the_same(known: Candidate | None, same: Candidate, id_: int, name: str) -> Candidate:
    likeness = known.likeness if known else same.likeness
    return Candidate(str(id_), name, replace(likeness, same=True, related=False))
