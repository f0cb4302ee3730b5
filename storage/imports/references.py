"""What a record points at, found by external id or by name: many at once, never one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, select

from domain import matching
from domain.people import STAFF
from storage.rows import Rows
from storage.tables import partners, people, products, teams

CHUNK = 500  # values of one IN (...)


@dataclass(frozen=True, slots=True)
class Reference:
    """`column` of the pointing row holds the id of a row of `table`, which is called by one of `ways`."""

    column: str
    table: Table
    noun: str
    ways: Sequence[str] = ("external_id", "name")
    staff: bool = False


OWNER = Reference("owner_id", people, "colleague", ("external_id", "email", "name"), staff=True)
PERSON = Reference("person_id", people, "colleague", ("external_id", "email", "name"), staff=True)
LEAD = Reference("lead_id", people, "colleague", ("external_id",), staff=True)
TEAM = Reference("team_id", teams, "team")
PARTNER = Reference("partner_id", partners, "partner", ("external_id", "name", "skeleton"))
UPSTREAM = Reference("upstream_id", partners, "partner", ("external_id", "name", "skeleton"))
PRODUCT = Reference("product_id", products, "product")

SPOKEN: dict[str, Callable[[str], str]] = {"skeleton": matching.skeleton}


def chunks(values: Sequence[Any], size: int = CHUNK) -> Iterator[Sequence[Any]]:
    for start in range(0, len(values), size):
        yield values[start : start + size]


async def resolve(rows: Rows, reference: Reference, wanted: set[str]) -> dict[str, int | str]:
    """For each name its row's id, or the sentence that says why there is none."""
    found: dict[str, int | str] = {}
    for way in reference.ways:
        spoken = SPOKEN.get(way, str)
        keys = {name: spoken(name) for name in wanted - found.keys()}
        ids = await _ids(rows, reference, way, sorted(set(keys.values()) - {""}))
        for name, key in keys.items():
            matches = ids.get(key, [])
            if len(matches) == 1:
                found[name] = matches[0]
            elif matches:
                found[name] = f"several {reference.noun}s are called “{name}”: give the external id"
    missing = wanted - found.keys()
    return found | {name: f"there is no {reference.noun} “{name}”" for name in missing}


async def _ids(rows: Rows, reference: Reference, way: str, keys: Sequence[str]) -> dict[str, list[int]]:
    table = reference.table
    ids: dict[str, list[int]] = {}
    for some in chunks(keys):
        query = select(table.c.id, table.c[way].label("said")).where(
            table.c.organisation_id == rows.organisation_id, table.c[way].in_(some)
        )
        if reference.staff:
            query = query.where(table.c.role.in_(sorted(STAFF)))
        for row in await rows.all(query):
            ids.setdefault(row.said, []).append(row.id)
    return ids
