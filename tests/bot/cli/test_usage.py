"""A command line that was wrong is told in a sentence that says what to do, and ends with 2."""

import pytest
from typer.testing import CliRunner

from bot.__main__ import app

pytestmark = pytest.mark.usefixtures("no_settings")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("outbox drop abc", "channelbot outbox drop: letters: “abc” is no whole number."),
        ("outbox drop -- -1", "letters: -1 is too small, and 0 the least."),
        ("outbox retry 99999999999", "letters: 99999999999 is too large, and 2147483647 the most."),
        ("outbox retry", "channelbot outbox retry: name letters by their numbers"),
        ("outbox lst", "channelbot outbox: no such command 'lst'. Did you mean 'list'? `"),
        ("outbox list --foo", "no such option: --foo."),
        ("audit list --limit x", "--limit: “x” is no whole number."),
        ("import foo x.csv", "kind: “foo” is none of partners, contacts, customers,"),
        ("invite Bob --role boss", "--role: “boss” is none of admin, lead, rep, partner."),
        ("export deals out.txt", "file: out.txt is neither .csv nor .xlsx."),
        ("tick --now soon", "channelbot tick: soon is no instant; write it like"),
        ("tick --now", "requires an argument."),
        ("tick now", "got unexpected extra argument"),
        ("backup", "channelbot backup: missing argument 'file'."),
    ],
)
def test_a_wrong_line_is_told_in_one_sentence(line: str, said: str) -> None:
    done = CliRunner().invoke(app, line.split(), prog_name="channelbot")
    assert done.exit_code == 2
    (told,) = done.stderr.splitlines()
    assert said in told
    assert "Input should" not in told
    assert "--help` shows what it takes." in told or "--now" in line


@pytest.mark.parametrize("line", ["", "outbox"])
def test_a_group_alone_shows_its_commands(line: str) -> None:
    done = CliRunner().invoke(app, line.split())
    assert (done.exit_code, done.stderr) == (2, "")
    assert "Commands" in done.output


def test_help_is_no_fault() -> None:
    assert CliRunner().invoke(app, ["outbox", "drop", "--help"]).exit_code == 0
