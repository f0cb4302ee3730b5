"""Roles that stand for somebody without a name."""

import pytest

from language.read.naming.nobody import no_rival, nobody, somebody
from language.read.naming.trimmed import trimmed


@pytest.mark.parametrize(
    "words",
    [
        "their guy", "the CTO", "IT manager", "the purchasing manager", "head of IT", "their boss", "technical director",
        "技术总监", "他们的人", "采购经理", "客户的技术", "老板", "财务负责人", "IT主管", "副总经理", "客户的CIO", "她助理", "他们设备部部长", "设备部的",
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


@pytest.mark.parametrize(
    "words",
    [
        "none",
        "nobody",
        "No competitors that we know of",
        "no, nobody so far",
        "没有",
        "没有竞争对手",
        "暂无",
        "目前没有其他竞品",
    ],
)
def test_nobody_bids_against_us(words: str) -> None:
    assert no_rival(words)


@pytest.mark.parametrize("words", ["not sure", "skip", "Noventiq", "没定", "不知道"])
def test_not_known_is_not_none(words: str) -> None:
    assert not no_rival(words)


@pytest.mark.parametrize(
    ("words", "unnamed"),
    [
        ("plus someone from finance", True),
        ("two others", True),
        ("还有个不认识的", True),
        ("Two Rivers", False),
        ("小刘", False),
        ("Someone Like You Ltd", False),
    ],
)
def test_a_person_whose_name_is_not_told(words: str, unnamed: bool) -> None:
    assert somebody(words) is unnamed
