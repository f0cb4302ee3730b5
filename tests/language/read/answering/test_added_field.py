"""A field that is to be added, and what stands in it."""

import pytest

from language.read.answering.added_field import labelled


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("下一步加上，周五发报价", "下一步：周五发报价"),
        ("再加个竞争对手，华为", "竞争对手：华为"),
        ("联系人补上：李工", "联系人：李工"),
        ("add the next step: quote on Friday", "next step: quote on Friday"),
        ("下一步：周五发报价", "下一步：周五发报价"),
        ("产品加两台", "产品加两台"),
    ],
)
def test_it_is_the_label_of_what_is_told(text: str, told: str) -> None:
    assert labelled(text) == told
