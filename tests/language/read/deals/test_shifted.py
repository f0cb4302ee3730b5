"""A close that moves by a length of time."""

import pytest

from language.read.deals.shifted import shift


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("we need to push Kaufmann by two weeks", {"customer": "Kaufmann", "later": "two weeks"}),
        ("they'll sign two weeks later than planned", {"later": "two weeks"}), ("it'll come in a month later now", {"later": "a month"}),
        ("globex closes a week earlier", {"customer": "globex", "earlier": "a week"}), ("Kaufmann will be two weeks late", {"customer": "Kaufmann", "later": "two weeks"}),
        ("globex close date +2 weeks", {"customer": "globex", "later": "2 weeks"}), ("push it back a month", {"customer": "it", "later": "a month"}),
        ("the customer decides a week later", {"later": "a week"}), ("三一推迟两周", {"customer": "三一", "later": "两周"}),
        ("三一签约推迟一个月，金额不变", {"customer": "三一", "later": "一个月"}),
        ("三一要晚一个月签", {"customer": "三一", "later": "一个月"}), ("行业协会可能要推迟两周", {"customer": "行业协会", "later": "两周"}),
        ("they will sign in two weeks", None), ("globex signed a week ago", None), ("they signed a week earlier", None), ("globex is 5k more", None),
    ],
)  # fmt: skip
def test_a_close_moves_by_a_length(text: str, moved: dict[str, str] | None) -> None:
    assert shift(text) == moved
