"""Lines from the terminal: sentences, numbers, commands."""

import pytest

from bot.terminal.hear import hear
from domain.chat import Kind
from tests.conversation import NOW


@pytest.mark.parametrize(
    ("line", "kind", "said"),
    [
        ("my deals\n", Kind.TEXT, "my deals"),
        ("\n", Kind.TEXT, ""),
        ("1\n", Kind.ACTION, "first"),
        (" 2 \r\n", Kind.ACTION, "second"),
        ("3\n", Kind.TEXT, "3"),
        ("0\n", Kind.TEXT, "0"),
        ("１\n", Kind.ACTION, "first"),
        ("²\n", Kind.TEXT, "²"),
        ("9" * 5000, Kind.TEXT, "9" * 5000),
        ("/deal list\n", Kind.COMMAND, "deal|list"),
        ("/TIER\n", Kind.COMMAND, "tier|"),
    ],
)
def test_a_line_is_heard_as_what_it_is(line: str, kind: Kind, said: str) -> None:
    heard = hear("Li Wei", line, ["first", "second"], NOW)
    assert heard.kind is kind
    shown = {Kind.ACTION: heard.action, Kind.COMMAND: f"{heard.command}|{heard.text}"}
    assert shown.get(kind, heard.text) == said


def test_each_line_is_an_event_of_its_own() -> None:
    assert hear("Li Wei", "yes", (), NOW).event_id != hear("Li Wei", "yes", (), NOW).event_id
