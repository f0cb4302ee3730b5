"""A next step told in passing."""

import pytest

from language.read.talk.next_step import to_come


@pytest.mark.parametrize(
    ("text", "step", "comes"),
    [
        ("下周三再去", "再去", True),
        ("going back next wed", "going back", True),
        ("will call them monday", "call them", True),
        ("周五前给报价", "给报价", True),
        ("next visit in two weeks", "next visit", True),
        ("Jonas on friday", "Jonas", False),
        ("周五见了王工", "王工", False),
        ("remind me to call them monday", "call them", False),
        ("记得周五给报价", "给报价", False),
    ],
)
def test_something_is_to_be_done(text: str, step: str, comes: bool) -> None:
    assert to_come(text, step) is comes
