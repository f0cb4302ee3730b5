"""Which databases an address names."""

from __future__ import annotations

import traceback

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from storage.database import DatabaseURLError, address, connect


def test_several_servers_are_written_as_libpq_writes_them() -> None:
    """Of several, the one that takes writes is meant, unless the address says otherwise."""
    found = address("postgresql://bot:s3cret@one:5432,two:5433/channel?sslmode=require")
    assert found.query["host"] == ("one:5432", "two:5433")
    assert found.query["target_session_attrs"] == "read-write"
    assert (found.username, found.password, found.database) == ("bot", "s3cret", "channel")
    assert found.query["sslmode"] == "require"
    assert address("postgres://one,two/channel?target_session_attrs=any").query == {
        "host": ("one", "two"),
        "target_session_attrs": "any",
    }


def test_one_server_is_left_as_it_is() -> None:
    assert not address("postgresql://bot:a%2Cb@one:5432/channel").query


def test_what_is_no_database_is_refused() -> None:
    with pytest.raises(DatabaseURLError, match="postgresql://user:password@host/name"):
        address("mysql://one,two/channel")


@pytest.mark.parametrize(
    "torn",
    [
        "p@ss/w'x@host",
        "p@ss@host:5432",
        "p@s:s@host",
        "p@s?s@host",
        "p@/s@one,two",
        "p,s/x@one,two",
        "p:@s#?x=1@@host",
    ],
)
@pytest.mark.parametrize("options", ["", "?application_name=a@b"])
def test_a_password_that_is_not_encoded_is_told_of_and_not_shown(torn: str, options: str) -> None:
    with pytest.raises(DatabaseURLError, match="percent-encode the password") as caught:
        address(f"postgresql://bot:{torn}/channel{options}")
    assert torn not in "".join(traceback.format_exception(caught.value))


def test_a_password_that_is_encoded_is_taken() -> None:
    found = address("postgresql://bot:p%40ss%2Fw%27x@host/channel?application_name=a@b")
    assert (found.password, found.host, found.database) == ("p@ss/w'x", "host", "channel")


async def test_integers_go_as_one_type_whatever_their_size(postgres_url: str) -> None:
    """Else a statement about larger ids is another one, and planned anew."""
    engine = connect(postgres_url)
    async with engine.connect() as connection:
        kinds = [
            await connection.scalar(text("SELECT CAST(pg_typeof(:sent) AS text)"), {"sent": sent})
            for sent in (0, 40_000, 3_000_000_000)
        ]
    await engine.dispose()
    assert kinds == ["bigint"] * 3


@pytest.mark.parametrize(
    "values", [("canary", 1), (None, 1)], ids=["a name that is there already", "a row that lacks something"]
)
async def test_an_error_does_not_tell_what_a_row_holds(
    database_url: str, values: tuple[str | None, int]
) -> None:
    """It is logged with its traceback."""
    engine = connect(database_url)
    statement = text("INSERT INTO told VALUES (:name, :number, 'canary')")
    try:
        async with engine.begin() as connection:
            await connection.execute(
                text("CREATE TABLE told (name TEXT UNIQUE NOT NULL, number INT, more TEXT)")
            )
            await connection.execute(statement, {"name": "canary", "number": 1})
        with pytest.raises(IntegrityError) as caught:
            async with engine.begin() as connection:
                await connection.execute(statement, dict(zip(("name", "number"), values, strict=True)))
    finally:
        await engine.dispose()
    written = "".join(traceback.format_exception(caught.value))
    assert "constraint" in written
    assert "canary" not in written.replace("'canary')", ""), "it is in the statement alone"
