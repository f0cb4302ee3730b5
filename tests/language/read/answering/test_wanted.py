"""Names that are said to be the right ones."""

import pytest

from language.read.answering.wanted import wanted


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("i wanted kaufmann", "kaufmann"),
        ("shit wrong, that was kaufmann", "kaufmann"),
        ("sorry meant Kaufmann not Globex", "Kaufmann"),
        ("oops, wrong one, it should have been for Kaufmann Logistik", "Kaufmann Logistik"),
        ("no, I was talking about the Kaufmann deal", "Kaufmann"),
        ("搞错了，是远景不是三一", "远景"),
        ("不是三一，是远景", "远景"),
        ("好像不对，撤的是远景", "远景"),
        ("抱歉我说的是远景能源那单", "远景能源"),
    ],
)
def test_the_other_name(text: str, name: str) -> None:
    assert name in wanted(text)


@pytest.mark.parametrize("text", ["好的", "what do you mean?", "globex 60k"])
def test_other_words_name_none(text: str) -> None:
    assert not wanted(text)
