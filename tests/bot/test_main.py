"""The command line's last word: what fails is a sentence and a status, and a mistake of ours a traceback."""

from __future__ import annotations

import io
import os
import sqlite3
import sys
from pathlib import Path
from typing import NoReturn

import pytest
from sqlalchemy.exc import OperationalError
from typer import BadParameter

import bot.__main__ as command_line
from bot.cli.shared import clock_at
from domain.problem import Problem

FULL = sqlite3.OperationalError("database or disk is full")
FULL.sqlite_errorname = "SQLITE_FULL"


def raising(error: Exception, patch: pytest.MonkeyPatch) -> None:
    def app() -> NoReturn:
        raise error

    patch.setattr(command_line, "app", app)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (Problem("Do this."), "Do this.\n"),
        (OperationalError("INSERT secret", {}, FULL), "is at fault: database or disk is full."),
        (OSError(28, "No space left on device"), "is at fault: [Errno 28] No space left on device."),
    ],
)
def test_a_failure_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception, said: str
) -> None:
    raising(error, monkeypatch)
    with pytest.raises(SystemExit) as ended:
        command_line.main()
    assert ended.value.code == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert said.strip() in line
    assert "secret" not in line


def test_a_mistake_of_ours_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    raising(KeyError("x"), monkeypatch)
    with pytest.raises(KeyError):
        command_line.main()


@pytest.mark.parametrize(
    "instant", ["now", "0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00", "99999-01-01"]
)
def test_an_instant_that_can_not_be_reckoned_with_is_none(instant: str) -> None:
    with pytest.raises(BadParameter, match="is no instant"):
        clock_at(instant)


@pytest.mark.parametrize("letters", ["ascii", "latin-1", "utf-8"])
def test_no_letter_ends_a_command(monkeypatch: pytest.MonkeyPatch, letters: str) -> None:
    """A machine's locale may know few letters, and a pipe may bring what is none."""
    heard = io.TextIOWrapper(io.BytesIO("赵敏".encode() + b"\xff"), encoding=letters)
    said = io.TextIOWrapper(io.BytesIO(), encoding=letters)
    monkeypatch.setattr(sys, "stdin", heard)
    monkeypatch.setattr(sys, "stdout", said)
    monkeypatch.setattr(command_line, "app", lambda: said.write(f"– {sys.stdin.read()}\n"))
    command_line.main()
    said.flush()
    assert said.buffer.getvalue().decode() == "– 赵敏\\udcff\n"


def test_a_stream_may_be_exchanged_beneath(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As a supervisor's log is put in place of a file: what is no file any more can't be sought in."""
    reader, writer = os.pipe()
    with (tmp_path / "said").open("w", encoding="utf-8") as said, os.fdopen(reader, encoding="utf-8") as told:
        said.write("")
        os.dup2(writer, said.fileno())
        os.close(writer)
        monkeypatch.setattr(sys, "stdout", said)
        monkeypatch.setattr(command_line, "app", lambda: said.write("– 赵敏\n"))
        command_line.main()
        said.flush()
        assert told.readline() == "– 赵敏\n"
