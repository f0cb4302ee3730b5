"""Words for having told all."""

import pytest

from language.read.answering.no_more import no_more


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("done", True),
        ("ok that's all for now", True),
        ("I'm finished", True),
        ("就这些", True),
        ("done with the case studies", False),
        ("the demo is done", False),
    ],
)
def test_there_is_no_more(text: str, so: bool) -> None:
    assert no_more(text) is so
