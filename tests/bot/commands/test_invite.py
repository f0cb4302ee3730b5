"""Codes from the command line: for somebody new, for somebody known, and none in a wrong role or zone."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.commands.invite import Wanted, invite
from domain.people import Role
from domain.problem import Problem
from domain.program import load
from tests.conversation import Clock


def test_who_is_known_gets_a_new_code_in_his_own_role_only(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'invites.sqlite3'}"
    first = invite(url, load(), Clock(), Wanted("Li Wei", Role.REP))
    assert invite(url, load(), Clock(), Wanted("Li Wei")) != first
    with pytest.raises(Problem, match="Li Wei is on record as rep"):
        invite(url, load(), Clock(), Wanted("Li Wei", Role.LEAD))


@pytest.mark.parametrize("option", [("--timezone", "Mars/Phobos"), ("--language", "fr")])
def test_a_zone_or_language_that_is_none(option: tuple[str, str]) -> None:
    done = CliRunner().invoke(app, ["invite", "Li Wei", "--role", "rep", *option])
    assert done.exit_code == 2
    assert option[1] in done.output
