"""A connection that rested is asked first, and a dead one is replaced before anything is lost on it."""

from __future__ import annotations

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from storage import rested
from storage.database import connect

BACKEND = text("SELECT pg_backend_pid()")


@pytest.mark.parametrize(("rests", "noticed"), [(0.0, True), (3600.0, False)])
async def test_what_rested_and_died_is_replaced(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch, rests: float, noticed: bool
) -> None:
    monkeypatch.setattr(rested, "LONG", rests)
    engine = connect(postgres_url)
    async with engine.begin() as connection:
        first = (await connection.execute(BACKEND)).scalar_one()
    with psycopg.connect(postgres_url.replace("+psycopg", "", 1), autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(%s, 5000)", (first,))
    if noticed:
        async with engine.begin() as connection:
            assert (await connection.execute(BACKEND)).scalar_one() != first
    else:
        with pytest.raises(DBAPIError):
            async with engine.begin() as connection:
                await connection.execute(BACKEND)
    await engine.dispose()
