"""One or both."""

import pytest

from language.read.answering.how_many import how_many


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("one", 1), ("it's one company", 1), ("just one customer", 1), ("that is one and the same", 1),
        ("一个", 1), ("就是一家公司", 1), ("同一个客户", 1), ("two", 2), ("both", 2), ("they are two", 2),
        ("two different companies", 2), ("register both", 2), ("separately", 2), ("两个", 2), ("是两家公司", 2),
        ("分开报", 2), ("two weeks", 0), ("one moment", 0), ("Delta Forge", 0), ("一下", 0),
    ],
)  # fmt: skip
def test_one_or_both(text: str, many: int) -> None:
    assert how_many(text) == many
