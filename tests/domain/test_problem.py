"""What the log tells of an error: the fault of a database, and of all else its kind alone."""

import sqlite3

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from domain.problem import Problem, why

FULL = sqlite3.OperationalError("database or disk is full\nHINT: a second line")
TWICE = sqlite3.IntegrityError("Key (name)=(Li Wei) is there already")


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (OperationalError("INSERT a secret", {}, FULL), "OperationalError: database or disk is full"),
        (IntegrityError("INSERT a secret", {}, TWICE), "IntegrityError"),
        (ValueError("a secret"), "ValueError"),
        (Problem("a secret"), "Problem"),
    ],
)
def test_why(error: Exception, told: str) -> None:
    assert why(error) == told
