"""Answers that are so much more or less than in a record."""

import pytest

from language.read.answering.before import than_named


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("5k less than globex", ("5k less", "globex")),
        ("10k more than the Kaufmann deal", ("10k more", "Kaufmann")),
        ("比三一多五万", ("多五万", "三一")),
        ("比三一那单还低20万", ("低20万", "三一")),
        ("less than globex", ("", "")),
        ("5k less", ("", "")),
        ("比三一多", ("", "")),
    ],
)
def test_more_than_in_a_record_that_is_named(text: str, told: tuple[str, str]) -> None:
    assert than_named(text) == told
