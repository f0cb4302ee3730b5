"""The operator's view of letters that did not arrive."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.commands import outbox
from domain.chat import Address, Card, Letter, Platform
from domain.problem import Problem
from storage import audit
from storage.database import connect
from storage.outbox import Kept
from storage.store import Store
from tests.prepared import migrated

NOW = datetime(2026, 3, 11, 8, tzinfo=UTC)


async def kept(url: str, *states: str) -> None:
    """A letter to a channel in each of these states."""
    store = Store(connect(url))
    try:
        async with store.work() as work:
            organisation = await work.found("Vendor", NOW)
            for number in range(len(states)):
                where = Address(Platform.SLACK, "T1", f"C{number}", private=False)
                await work.put(
                    organisation,
                    Letter(f"k{number}", Card(f"Digest {number} [/b] [red]"), address=where),
                    NOW,
                )
            for letter in await work.outbox.due(NOW, 50, ["slack"], lambda _letter: ()):
                state = states[letter.id - 1]
                if state != "sending":
                    await work.outbox.settle(letter, state, NOW, error="is_archived")
    finally:
        await store.close()


@pytest.fixture
def url(database_url: str) -> str:
    migrated(database_url)
    asyncio.run(kept(database_url, "dead", "unknown", "sending"))
    return database_url


def test_the_list_names_what_is_stuck_and_why(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    outbox.show(url, (), lambda: NOW)
    shown = capsys.readouterr().out
    assert "Digest 0" in shown
    assert "[/b] [red]" in shown
    assert "is_archived" in shown
    assert "Digest 2" not in shown


def test_a_letter_that_is_held_back_says_until_when() -> None:
    later = NOW + timedelta(seconds=61)
    waits = Kept(1, "pending", "Li Wei", "Digest", 0, NOW, later, "")
    assert outbox._held_back(waits) == "waits until 08:01:01"
    assert (
        outbox._held_back(replace(waits, due_at=NOW)) == outbox._held_back(replace(waits, state="sent")) == ""
    )


def test_letters_are_sent_again_or_given_up(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert outbox.retry(url, lambda: NOW, [1]).count == 1
    assert outbox.drop(url, None).count == 1
    outbox.show(url, (), lambda: NOW)
    assert "No letter is stuck. Waiting: 2" in capsys.readouterr().out
    outbox.show(url, ("pending", "dropped"), lambda: NOW)
    shown = capsys.readouterr().out
    assert "Digest 0" in shown
    assert "Digest 1" in shown


def test_what_an_operator_does_with_letters_stands_in_the_audit_log(url: str) -> None:
    outbox.retry(url, lambda: NOW, [1])
    outbox.drop(url, None)

    async def noted() -> list[object]:
        store = Store(connect(url))
        try:
            async with store.work() as work:
                (vendor,) = await work.organisations()
                found = await audit.newest(work.connection, vendor.id, 9)
                return [note for entry in found if entry.detail for note in entry.detail["notes"]]
        finally:
            await store.close()

    assert asyncio.run(noted()) == [{"what": "dropped", "letters": [2]}, {"what": "retried", "letters": [1]}]


def test_what_may_have_arrived_is_marked_when_sent_again(url: str) -> None:
    outbox.retry(url, lambda: NOW, None)

    async def marks() -> list[bool]:
        store = Store(connect(url))
        try:
            async with store.work() as work:
                letters = await work.outbox.due(NOW, 50, ["slack"], lambda _letter: ())
                return [letter.repeat for letter in letters]
        finally:
            await store.close()

    assert asyncio.run(marks()) == [False, True]


@pytest.mark.parametrize(
    ("ids", "why"), [([3], "by themselves: 3; .*--state pending"), ([99], "Not stuck: 99;")]
)
def test_what_is_not_stuck_is_not_touched(url: str, ids: list[int], why: str) -> None:
    with pytest.raises(Problem, match=why):
        outbox.drop(url, ids)


def test_where_none_is_stuck_the_list_tells_what_waits(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    outbox.drop(url, None)
    outbox.show(url, (), lambda: NOW + timedelta(seconds=214))
    said = " ".join(capsys.readouterr().out.split())
    assert said.startswith("No letter is stuck. Waiting: 1, the oldest for 214 s.")
    assert "`channelbot outbox list --state pending`" in said
    outbox.show(url, ("dead",), lambda: NOW)
    assert "No such letters." in capsys.readouterr().out


def test_of_several_those_that_are_not_stuck_are_named(url: str) -> None:
    acted = outbox.drop(url, [1, 98, 99])
    assert acted.count == 1
    with pytest.raises(Problem, match="Not stuck: 98, 99;"):
        acted.finish()


@pytest.mark.parametrize("words", [["retry"], ["drop"], ["drop", "--all", "5"], ["drop", "9" * 20]])
def test_letters_are_named_or_all_of_them_meant(words: list[str]) -> None:
    assert CliRunner().invoke(app, ["outbox", *words]).exit_code == 2


def test_a_state_that_is_none_is_named(url: str) -> None:
    with pytest.raises(Problem, match="lost is no state"):
        outbox.show(url, ("lost",), lambda: NOW)
