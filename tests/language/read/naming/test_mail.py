"""Who wrote a mail that is forwarded."""

import pytest

from language.read.naming.mail import senders


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
