"""The schema: up, down, up again; a newer database and one without tables are told apart."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, event, inspect, text
from sqlalchemy.exc import PendingRollbackError

from storage import consistency, schema
from storage.database import address
from storage.tables import metadata


def tables(url: str) -> set[str]:
    where = address(url)
    engine = create_engine(where.set(drivername="sqlite") if "sqlite" in where.drivername else where)
    try:
        return set(inspect(engine).get_table_names())
    finally:
        engine.dispose()


def run(url: str, statement: str) -> None:
    where = address(url)
    engine = create_engine(where.set(drivername="sqlite") if "sqlite" in where.drivername else where)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def test_up_down_and_up_again(database_url: str) -> None:
    schema.upgrade(database_url)
    assert set(metadata.tables) <= tables(database_url)
    schema.upgrade(database_url)  # nothing is left to do
    schema.check(database_url)
    schema.downgrade(database_url)
    assert not set(metadata.tables) & tables(database_url)
    schema.upgrade(database_url)
    assert set(metadata.tables) <= tables(database_url)


def test_an_upgrade_tells_what_it_did(database_url: str) -> None:
    before, last = schema.revisions()[-2:]
    assert schema.upgrade(database_url).told().startswith("Made ")
    assert schema.upgrade(database_url).told() == f"The database is up to date already (revision {last})."
    schema.downgrade(database_url, before)
    assert schema.upgrade(database_url).told() == f"Brought the database from revision {before} to {last}."


def test_the_revisions_are_those_of_the_migrations() -> None:
    known = [script.revision for script in ScriptDirectory(str(schema.MIGRATIONS)).walk_revisions()]
    assert schema.revisions() == known[::-1]


def test_a_database_without_tables_is_told(database_url: str) -> None:
    with pytest.raises(schema.SchemaError):
        schema.check(database_url)


def test_a_database_of_a_newer_version_is_left_alone(database_url: str) -> None:
    schema.upgrade(database_url)
    run(database_url, "update alembic_version set version_num = '9999'")
    with pytest.raises(schema.SchemaError, match="newer"):
        schema.upgrade(database_url)
    with pytest.raises(schema.SchemaError, match="newer"):
        schema.check(database_url)


class Killed(BaseException):
    """The process is gone."""


@contextmanager
def dying(at: int) -> Iterator[list[int]]:
    """Whoever migrates dies at his statement of that number; gives how many there were."""
    seen = [0]

    def count(*_: Any) -> None:
        seen[0] += 1
        if seen[0] == at:
            raise Killed

    event.listen(Engine, "before_cursor_execute", count)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", count)


def test_a_migration_that_fails_half_way_is_resumed(database_url: str) -> None:
    """E9: at any statement, and what was there before is whole until the rest follows."""
    schema.upgrade(database_url)
    schema.downgrade(database_url, "0009")
    before = columns(database_url)
    at, died = 0, True
    while died:
        at += 7
        with dying(at) as seen:
            try:
                schema.upgrade(database_url)
            except (Killed, PendingRollbackError):
                assert columns(database_url) == before, at
        died = seen[0] >= at
    assert consistency.faults(database_url) == []
    assert at > 20


def columns(url: str) -> dict[str, dict[str, bool]]:
    """Of every table its columns, and whether a row may be inserted without one."""
    with schema.connected(url) as connection:
        found = inspect(connection)
        return {
            table: {
                each["name"]: bool(
                    each["nullable"] or each["default"] is not None or each.get("autoincrement") is True
                )
                for each in found.get_columns(table)
            }
            for table in found.get_table_names()
            if table != "alembic_version"
        }


FIRST_SERVED = 12  # from here on a replica of the version before serves while the next is brought in


def test_the_version_before_goes_on_while_the_next_is_brought_in(database_url: str) -> None:
    """E9: a migration takes no table or column away, and what it adds may be left out."""
    schema.upgrade(database_url)
    newest = int(schema.check(database_url))
    for number in range(newest, FIRST_SERVED, -1):
        after = columns(database_url)
        schema.downgrade(database_url, f"{number - 1:04}")
        before = columns(database_url)
        for table, known in before.items():
            assert set(known) <= set(after[table]), (number, table)
            added = set(after[table]) - set(known)
            assert all(after[table][name] for name in added), (number, table)


OLD_RULING = """INSERT INTO deal_events (organisation_id, deal_id, at, what, changes, why)
SELECT organisation_id, id, '2026-03-11 09:00:00+00:00', :what, '{}', :why FROM deals WHERE id = :deal"""


def test_rulings_of_before_say_what_each_is_to_its_own_deal(channel_url: str) -> None:
    """The third is an opportunity of the direct team, which lost its customer and goes on."""
    gave_way = {1: ("second", 1), 2: ("second", 0), 3: ("second", 0), 4: ("first", 0), 5: ("first", 1)}
    schema.downgrade(channel_url, "0016")
    with schema.connected(channel_url) as connection:
        connection.execute(text("UPDATE deals SET partner_id = NULL WHERE id = 3"))
        for deal, (why, gave) in gave_way.items():
            for what in ("ruled", "yield")[: 1 + gave]:
                connection.execute(text(OLD_RULING), {"deal": deal, "what": what, "why": why})
    schema.upgrade(channel_url)
    with schema.connected(channel_url) as connection:
        query = text("SELECT why FROM deal_events WHERE what = 'ruled' ORDER BY deal_id")
        said = [row.why for row in connection.execute(query)]
    assert said == ["yields", "stands", "yields", "stands", "yields"]
