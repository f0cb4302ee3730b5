"""A person asked about by name alone."""

import pytest

from language.read.colleagues import person_asked


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("how about Chen Jing?", "chen jing"), ("who's Tom", "tom"), ("and how is Tom doing", "tom"),
        ("那赵敏呢", "赵敏"), ("zhao min是谁", "zhao min"),
        ("what about the deals of Softline this month", ""), ("how many deals", ""), ("赵敏的报备", ""),
    ],
)  # fmt: skip
def test_a_name_alone_is_asked_about(text: str, name: str) -> None:
    assert person_asked(text) == name
