"""Codes from the command line: for somebody new, for who is known, and for nobody but who was named."""

import asyncio
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.commands import person
from bot.commands.invite import Wanted, invite
from domain.people import Role
from domain.problem import Problem
from domain.program import load
from storage import sample
from tests.conversation import Clock
from tests.prepared import filled


def test_who_is_known_gets_a_new_code_in_his_own_role_only(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'invites.sqlite3'}"
    first = invite(url, load(), Clock(), Wanted("Li Wei", Role.REP))
    assert invite(url, load(), Clock(), Wanted("Li Wei")) != first
    with pytest.raises(Problem, match="Li Wei is on record as rep"):
        invite(url, load(), Clock(), Wanted("Li Wei", Role.LEAD))


def test_a_code_is_for_who_was_named_and_nobody_else(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'invites.sqlite3'}"
    asyncio.run(filled(f"sqlite+aiosqlite:///{tmp_path / 'invites.sqlite3'}", Clock()()))

    def invited(name: str, role: Role | None = None, partner: str = "") -> str:
        return invite(url, load(), Clock(), Wanted(name, role, partner, organisation=sample.NAME))

    with pytest.raises(Problem, match=r"nobody called Jonas; is it Jonas Keller \(#\d+\)\? Somebody new"):
        invited("Jonas")  # a first name may be anybody's
    assert invited("jonas keller", None, "Softline GmbH")
    invited("Jonas Keller", Role.PARTNER, "Pinnacle IT LLC")  # his namesake, at another firm
    with pytest.raises(Problem, match="Several people are called Jonas Keller: say which by number: #5"):
        invited("Jonas Keller")
    with pytest.raises(Problem, match="name of a partner on record"):
        invited("Jonas Keller", Role.PARTNER, "Nowhere")
    assert invited("#5")


def test_who_was_deactivated_comes_back_by_his_number(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'invites.sqlite3'}"
    invite(url, load(), Clock(), Wanted("Li Wei", Role.REP))
    desk = person.Desk(url, load(), Clock(), "Channel", "Li Wei")
    person.deactivate(desk)
    with pytest.raises(Problem, match="Li Wei was deactivated: `channelbot invite '#1'`"):
        invite(url, load(), Clock(), Wanted("Li Wei"))
    assert invite(url, load(), Clock(), Wanted("#1"))
    assert "not heard any more" in person.deactivate(desk)
    person.erase(desk)
    with pytest.raises(Problem, match="nobody called #1"):
        invite(url, load(), Clock(), Wanted("#1"))


@pytest.mark.parametrize(
    "words",
    [[], ["--role", "rep"], ["", "--role", "rep"], [" \t", "--role", "rep"], ["A\x1b[31m", "--role", "rep"],
     ["A\u202eb", "--role", "rep"], ["--admin", "--role", "rep"]],
)  # fmt: skip
def test_nobody_and_a_name_that_is_none(words: list[str]) -> None:
    assert CliRunner().invoke(app, ["invite", *words]).exit_code == 2


@pytest.mark.parametrize("option", [("--timezone", "Mars/Phobos"), ("--language", "fr")])
def test_a_zone_or_language_that_is_none(option: tuple[str, str]) -> None:
    done = CliRunner().invoke(app, ["invite", "Li Wei", "--role", "rep", *option])
    assert done.exit_code == 2
    assert option[1] in done.output
