"""Different things to do."""

import pytest

from language.read.talk.unlike import unlike


@pytest.mark.parametrize(
    ("one", "other", "different"),
    [("给陈静打电话", "把报价发给云轩", True), ("call Bob", "send the quote to Softline", True), ("给陈静打电话", "给王芳打电话", False), ("call Bob", "email Bob", False)],
)  # fmt: skip
def test_unlike(one: str, other: str, different: bool) -> None:
    assert unlike(one, other) == different
