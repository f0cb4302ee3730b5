"""What was done, told without a word of a task."""

import pytest

from language.read.telling.finished import done_to_it, finished


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
        ("I'm done with that", ("done with that", "")),
        ("done, call Bob", None),
    ],
)
def test_what_is_done(text: str, done: tuple[str, str] | None) -> None:
    assert finished(text) == done


@pytest.mark.parametrize(
    ("what", "it"),
    [
        ("sent it", True),
        ("done with that", True),
        ("called him already", True),
        ("sent it to Bob", False),
        ("sent the offer", False),
    ],
)
def test_what_was_done_to_it(what: str, it: bool) -> None:
    assert done_to_it(what) is it
