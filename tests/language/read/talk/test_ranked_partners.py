"""A ranking of partners."""

import pytest

from language.read.talk.ranked_partners import ranks_partners


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("top 3 partners", True),
        ("which partner has the most deals?", True),
        ("who is our best partner", True),
        ("rank my partners", True),
        ("哪家渠道业绩最好", True),
        ("which partners are gold", False),
        ("what is the biggest deal", False),
        ("top reps", False),
    ],
)
def test_which_partners_are_first(text: str, so: bool) -> None:
    assert ranks_partners(text) is so
