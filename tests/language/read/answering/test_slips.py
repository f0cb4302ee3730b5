"""Words that steer, written with a slip."""

import pytest

from language.read.answering.slips import steering


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("submitt", "submit"), ("sumbit", "submit"), ("skp", "skip"), ("Skipp!", "skip"), ("cancle", "cancel"), ("cancell", "cancel"),
        ("confrim", "confirm"), ("corect", "correct"), ("ys", "yes"), ("yse", "yes"), ("yess", "yes"),
    ],
)  # fmt: skip
def test_one_letter_amiss_is_the_word(said: str, meant: str) -> None:
    assert steering(said) == meant


@pytest.mark.parametrize(
    "said", ["yes", "Ye", "Kip", "Ski", "Sue", "ship", "submit it", "skippy", "Noe", "cannel", "是", ""]
)
def test_other_words_and_names_stay(said: str) -> None:
    assert steering(said) == ""
