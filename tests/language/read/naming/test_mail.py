"""Who wrote a mail that is forwarded."""

import pytest

from language.read.naming.mail import said_by, senders


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("From: Petra Klein <p.klein@zeiss.example>\nTo: Jonas Keller\n\nDear all", ["Petra Klein"]),
        ('> Von: "Petra Klein"\n> An: Jonas', ["Petra Klein"]),
        ("发件人：林涛\n收件人：陈静\n您好", ["林涛"]),
        ("From: p.klein@zeiss.example", []),
        ("we bought it from: nobody knows, 60k", []),
    ],
)
def test_the_names_behind_from(text: str, names: list[str]) -> None:
    assert list(senders(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("转发：陈静 10:21\n赵总，帮忙报备海康威视", ["陈静"]),
        ("陈静：帮忙报备海康威视", ["陈静"]),
        ("帮忙报备海康威视，云轩", []),
        ("Jonas: please register Ford for us", ["Jonas"]),
    ],
)
def test_who_wrote_a_message(text: str, names: list[str]) -> None:
    assert said_by(text) == names
