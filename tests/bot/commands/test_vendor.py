"""Several vendors in one installation: what is asked for one is never done to another."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.__main__ import app
from tests.prepared import migrated


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    url = f"sqlite:///{tmp_path / 'vendors.sqlite3'}"
    monkeypatch.setenv("DATABASE_URL", url)
    migrated(url)
    return tmp_path / "vendors.sqlite3"


def typed(*words: str) -> Result:
    return CliRunner().invoke(app, words)


def rows(database: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(query).fetchall()


PEOPLE = "select o.name, p.name from people p join organisations o on o.id = p.organisation_id order by p.id"


@pytest.mark.parametrize(
    "words",
    [("invite", "Mallory", "--role", "admin"), ("person", "erase", "Administrator", "--yes"),
     ("person", "export", "Administrator", "a.json"), ("export", "deals"), ("audit", "list")],
)  # fmt: skip
def test_a_vendor_that_nobody_knows_is_no_other(database: Path, words: tuple[str, ...]) -> None:
    assert typed("invite", "--admin").exit_code == 0
    done = typed(*words, "--organisation", "Acme")
    assert "There is no organisation Acme; there is Channel." in str(done.exception)
    assert rows(database, PEOPLE) == [("Channel", "Administrator")]


def test_another_vendor_is_founded_beside_the_first(database: Path) -> None:
    assert typed("invite", "--admin", "--organisation", "Northwind").exit_code == 0
    assert typed("invite", "Li Wei", "--role", "rep").exit_code == 0, "the only one needs no name"
    assert typed("invite", "--admin", "--found", "Acme").exit_code == 0
    assert rows(database, PEOPLE) == [
        ("Northwind", "Administrator"), ("Northwind", "Li Wei"), ("Acme", "Administrator"),
    ]  # fmt: skip
    assert "name one with --organisation: Northwind, Acme." in str(typed("export", "deals").exception)
    assert typed("audit", "list", "--organisation", "Acme").exit_code == 0
    assert "Acme is there already" in str(typed("invite", "--admin", "--found", "Acme").exception)


@pytest.mark.parametrize(
    "words",
    [["--found", "Acme"], ["--admin", "--found", " "], ["--admin", "--found", "A", "--organisation", "B"]],
)
def test_a_vendor_is_founded_by_his_administrator(words: list[str]) -> None:
    assert typed("invite", *words).exit_code == 2
