"""The PostgreSQL of the tests is a real one, knows Chinese, and keeps its databases apart."""

import psycopg
import pytest
from psycopg.errors import UndefinedTable
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from tests.postgres import copies
from tests.postgres.cluster import Cluster


def connect(url: str) -> psycopg.Connection:
    return psycopg.connect(url.replace("+psycopg", "", 1), autocommit=True)


def test_the_server_is_recent_and_speaks_utf8(postgres_url: str) -> None:
    with connect(postgres_url) as connection:
        assert connection.info.server_version >= 13_00_00
        assert connection.info.parameter_status("server_encoding") == "UTF8"


def test_chinese_comes_back_as_it_went_in(postgres_url: str) -> None:
    company = "华为技术有限公司 𠮷"
    with connect(postgres_url) as connection:
        row = connection.execute("SELECT %(name)s::text, char_length(%(name)s)", {"name": company}).fetchone()
    assert row == (company, len(company))


def test_letters_of_every_script_are_letters_to_the_database(postgres_url: str) -> None:
    with connect(postgres_url) as connection:
        row = connection.execute("SELECT upper('é'), '华' ~ '[[:alpha:]]'").fetchone()
    assert row == ("É", True)


def test_two_databases_know_nothing_of_each_other(cluster: Cluster) -> None:
    with cluster.database() as one, cluster.database() as other:
        with connect(one) as connection:
            connection.execute("CREATE TABLE deal (id integer)")
        with connect(other) as connection, pytest.raises(UndefinedTable):
            connection.execute("SELECT * FROM deal")


def test_a_template_is_prepared_once_and_copied_with_what_is_in_it(cluster: Cluster) -> None:
    prepared = []

    def prepare(url: str) -> None:
        prepared.append(url)
        with connect(url) as connection:
            connection.execute("CREATE TABLE tier AS SELECT 'gold' AS name")

    for _ in range(2):
        with cluster.database(cluster.template("tiers", prepare)) as url, connect(url) as connection:
            assert connection.execute("SELECT name FROM tier").fetchall() == [("gold",)]
    assert len(prepared) == 1


def test_a_database_is_gone_after_its_test(cluster: Cluster) -> None:
    with cluster.database() as url:
        name = url.split("?")[0].rsplit("/", 1)[1]
    found = cluster.connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchall()
    assert found == []


async def test_both_kinds_of_database_answer_through_sqlalchemy(database_url: str) -> None:
    engine = create_async_engine(database_url)
    async with engine.connect() as connection:
        assert (await connection.execute(text("SELECT '渠道'"))).scalar_one() == "渠道"
    await engine.dispose()


def test_an_empty_database_that_was_not_needed_is_another_test_s(cluster: Cluster) -> None:
    with cluster.database() as url:
        with connect(url) as connection:
            connection.execute("CREATE TABLE tier AS SELECT 'gold' AS name")
        copies.keep(url, "tier")
    with cluster.database() as url:
        assert copies.copied(url, "tier")
        with connect(url) as connection:
            assert connection.execute("SELECT name FROM tier").fetchall() == [("gold",)]
            with pytest.raises(AssertionError):
                copies.copied(url, "tier")
        before = databases(cluster)
        with cluster.database() as other, connect(other) as connection:
            assert databases(cluster) == before
            with pytest.raises(UndefinedTable):
                connection.execute("SELECT * FROM tier")


def databases(cluster: Cluster) -> int:
    return len(cluster.connection.execute("SELECT 1 FROM pg_database").fetchall())
