"""What was done, told without a word of a task."""

import pytest

from language.read.telling.finished import finished


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("I called Bob", ("called Bob", "")),
        ("ok, just sent the contract.", ("sent the contract", "")),
        ("合同模板发过去了", ("合同模板", "发")),
        ("已经报了", ("", "报")),
        ("I call Bob tomorrow", None),
        ("合同发了吗", None),
        ("I'm tired", None),
    ],
)
def test_what_is_done(text: str, done: tuple[str, str] | None) -> None:
    assert finished(text) == done
