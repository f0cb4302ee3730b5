"""Roles that stand for somebody without a name."""

import pytest

from language.read.nobody import nobody
from language.read.trimmed import trimmed


@pytest.mark.parametrize(
    "words",
    [
        "their guy", "the CTO", "IT manager", "the purchasing manager", "head of IT", "their boss", "technical director",
        "技术总监", "他们的人", "采购经理", "客户的技术", "老板", "财务负责人", "IT主管", "副总经理",
    ],
)  # fmt: skip
def test_a_role_is_nobody(words: str) -> None:
    assert nobody(words)
    assert trimmed(words, "people") == ""


@pytest.mark.parametrize(
    "name", ["Guy", "Guy Martin", "Mark Head", "Max Boss", "Anna", "王总", "高经理", "林部", "于总监", "Ana"]
)
def test_a_name_with_a_role_is_somebody(name: str) -> None:
    assert not nobody(name)
    assert trimmed(name, "people")
