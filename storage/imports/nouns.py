"""The nouns that are brought as they stand: a row a record, known by its external id."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, Table, select

from domain import matching
from domain.people import Person, Role, Team
from domain.records.record import Fault, Noun, Outcome, Record
from storage.imports import references as to
from storage.imports.drafts import Draft, count, draft, insert_all, keep, kept, once, update_all
from storage.imports.references import Reference, chunks
from storage.index import NAMED, Named, file_all, names
from storage.rows import Rows
from storage.tables import customers, partners, people, products, teams, visits

KEY = "external_id"
Complete = Callable[[Rows, Sequence[Draft]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Spec:
    """How a noun is kept. `later`: references to rows of the same file."""

    table: Table
    refers: Mapping[str, Reference] = field(default_factory=dict)
    later: Mapping[str, Reference] = field(default_factory=dict)
    defaults: Mapping[str, Any] = field(default_factory=dict)
    complete: Complete | None = None


async def teams_of(rows: Rows, table: Table, ids: Iterable[int | None]) -> dict[int | None, int | None]:
    """The teams of people, or of partners."""
    wanted = sorted({row_id for row_id in ids if row_id is not None})
    found: dict[int | None, int | None] = {}
    for some in chunks(wanted):
        query = select(table.c.id, table.c.team_id).where(table.c.id.in_(some))
        found |= {row.id: row.team_id for row in await rows.all(query)}
    return found


async def _partners(rows: Rows, drafts: Sequence[Draft]) -> None:
    """A partner is its owner's team's."""
    known = await teams_of(rows, people, (each.values.get("owner_id") for each in drafts))
    for each in drafts:
        if team := known.get(each.values.get("owner_id")):
            each.values["team_id"] = team


async def _visits(rows: Rows, drafts: Sequence[Draft]) -> None:
    known = await teams_of(rows, partners, (each.values["partner_id"] for each in drafts))
    for each in drafts:
        each.values["team_id"] = known.get(each.values["partner_id"])


async def _contacts(_rows: Rows, drafts: Sequence[Draft]) -> None:
    for each in drafts:
        each.values["role"] = Role.PARTNER


def _blank(value: Person | Team, *names: str) -> dict[str, Any]:
    return {name: found for name, found in asdict(value).items() if name in names}


PERSON = _blank(Person(0, 0, "", Role.REP), "work_from", "work_to")
HOURS = _blank(Team(0, 0, ""), "standup_at", "digest_at", "briefing_at")

SPECS: Mapping[Noun, Spec] = {
    Noun.TEAMS: Spec(teams, defaults=HOURS),
    Noun.PEOPLE: Spec(people, {"team": to.TEAM}, defaults=PERSON),
    Noun.LEADS: Spec(teams, {"lead": to.LEAD}),
    Noun.PRODUCTS: Spec(products),
    Noun.PARTNERS: Spec(
        partners, {"owner": to.OWNER, "team": to.TEAM}, {"upstream": to.UPSTREAM},
        complete=_partners,
    ),
    Noun.CONTACTS: Spec(people, {"partner": to.PARTNER}, defaults=PERSON, complete=_contacts),
    Noun.CUSTOMERS: Spec(customers),
    Noun.VISITS: Spec(visits, {"partner": to.PARTNER, "person": to.PERSON}, complete=_visits),
}  # fmt: skip


async def bring(rows: Rows, noun: Noun, records: Sequence[Record], zone: ZoneInfo, outcome: Outcome) -> None:
    """Adds what is new, changes what differs, leaves the rest."""
    spec = SPECS[noun]
    mended = [_without(record, spec.later) for record in records]
    drafts = once(await draft(rows, spec.table, spec.refers, mended, zone, noun, outcome), KEY, noun, outcome)
    await keep(rows, spec.table, drafts, KEY)
    if spec.table.name in NAMED:
        drafts = await _named(rows, spec, drafts, noun, outcome)
    drafts = _of_one_kind(noun, drafts, outcome)
    if spec.complete:
        await spec.complete(rows, drafts)
    await _write(rows, spec, drafts)
    count(drafts, noun, outcome)
    if spec.later:
        await _later(rows, spec, noun, [r for r in records if r.refers.keys() & spec.later], zone, outcome)


def _without(record: Record, later: Mapping[str, Reference]) -> Record:
    refers = {name: said for name, said in record.refers.items() if name not in later}
    return Record(record.line, record.values, refers, record.file)


def _of_one_kind(noun: Noun, drafts: list[Draft], outcome: Outcome) -> list[Draft]:
    """Contacts and colleagues are people of one table: an id of the other kind is refused."""
    good = []
    for each in drafts:
        if noun is not Noun.CONTACTS or each.kept is None or each.kept.role is Role.PARTNER:
            good.append(each)
        else:
            why = f"“{each.values[KEY]}” is a colleague, and no partner's contact"
            outcome.refuse(noun, Fault(each.record.line, KEY, why, each.record.file))
    return good


async def _named(rows: Rows, spec: Spec, drafts: list[Draft], noun: Noun, outcome: Outcome) -> list[Draft]:
    """Companies: one that is kept under the same name and has no external id yet is taken for this one."""
    for each in drafts:
        each.values["skeleton"] = matching.skeleton(each.values["name"])
    wanted = [each.values["skeleton"] for each in drafts]
    same = await kept(rows, spec.table, "skeleton", wanted)
    for each in drafts:
        row = same.get(each.values["skeleton"])
        if row is not None and each.kept is None and row.external_id is None:
            each.kept = same.pop(each.values["skeleton"])
    if noun is not Noun.CUSTOMERS:
        return drafts
    known = {skeleton: f"{row.name} ({row.external_id})" for skeleton, row in same.items()}
    owners = {skeleton: row.external_id for skeleton, row in same.items()}
    return [each for each in drafts if not _doubled(each, known, owners, noun, outcome)]


def _doubled(
    each: Draft, known: dict[str, str], owners: dict[str, Any], noun: Noun, outcome: Outcome
) -> bool:
    """A customer is one row a company, so a second name of the same is refused."""
    skeleton, key = each.values["skeleton"], each.values[KEY]
    if owners.setdefault(skeleton, key) == key:
        known.setdefault(skeleton, f"line {each.record.line}")
        return False
    why = f"“{each.values['name']}” is the same company as {known[skeleton]}"
    outcome.refuse(noun, Fault(each.record.line, "name", why, each.record.file))
    return True


async def _write(rows: Rows, spec: Spec, drafts: Sequence[Draft]) -> None:
    new = [each for each in drafts if each.kept is None]
    renamed = [each for each in drafts if each.kept is None or each.changes.keys() & {"name", "short_names"}]
    await insert_all(rows, spec.table, ({**spec.defaults, **each.values} for each in new))
    await update_all(
        rows,
        spec.table,
        ((each.kept.id, each.changes) for each in drafts if each.kept is not None and each.changes),
    )
    if named := NAMED.get(spec.table.name):
        await _file(rows, named, renamed)


async def _file(rows: Rows, named: Named, drafts: Sequence[Draft]) -> None:
    """Puts the names of these records into the index, in place of those that they had."""
    found = await kept(rows, named.table, KEY, [each.values[KEY] for each in drafts])
    await file_all(rows, named, (_names(each, found[each.values[KEY]]) for each in drafts))


def _names(draft: Draft, row: Row[Any]) -> tuple[int, list[str], list[str]]:
    """A record's id, its names, and those that it had before."""
    return row.id, names(row._mapping), names(draft.kept._mapping) if draft.kept is not None else []


async def _later(
    rows: Rows, spec: Spec, noun: Noun, records: Sequence[Record], zone: ZoneInfo, outcome: Outcome
) -> None:
    """What points at rows of the same file, once all of them are there."""
    bare = [
        Record(r.line, {KEY: r.values[KEY]}, {n: s for n, s in r.refers.items() if n in spec.later}, r.file)
        for r in records
    ]
    drafts = await draft(rows, spec.table, spec.later, bare, zone, noun, outcome)
    await keep(rows, spec.table, drafts, KEY)
    await update_all(
        rows, spec.table, ((each.kept.id, each.changes) for each in drafts if each.kept and each.changes)
    )
