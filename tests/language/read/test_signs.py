"""Messages of signs alone."""

import pytest

from language.read.signs import by_signs


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("👍", "confirm"),
        ("👌🏽", "confirm"),
        ("👎", "decline"),
        ("🙏", "thanks"),
        ("👋", "greet"),
        ("🦊", "none"),
    ],
)
def test_a_sign_may_tell(text: str, intent: str) -> None:
    assert by_signs(text) == intent
