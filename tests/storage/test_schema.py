"""The schema: up, down, up again; a newer database and one without tables are told apart."""

from __future__ import annotations

import pytest
from sqlalchemy import create_engine, inspect, text

from storage import schema
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
