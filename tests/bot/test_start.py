"""What a start imports: nothing that it does not need to be ready."""

from __future__ import annotations

import subprocess
import sys

import pytest

NEEDLESS = ("alembic", "numpy", "openpyxl", "pypinyin", "psycopg", "holidays.countries", "opentelemetry")
BEGINS = """
import sys, bot.__main__, bot.commands.run, bot.traces
{}
with bot.traces.exported():
    print(*sys.modules)
"""


@pytest.mark.parametrize(
    ("platform", "others"),
    [("import bot.telegram.connect", "slack_sdk"), ("import bot.slack.connect", "telegram")],
    ids=["telegram", "slack"],
)
def test_what_is_not_needed_is_not_imported(platform: str, others: str) -> None:
    program = [sys.executable, "-c", BEGINS.format(platform)]
    imported = subprocess.run(program, capture_output=True, text=True, check=True).stdout.split()
    assert "bot.desk" in imported
    assert not {*NEEDLESS, others}.intersection(imported)
