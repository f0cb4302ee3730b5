"""Chinese names in Latin letters are whole."""

import pytest

from language.read import understand
from language.read.naming.pinyin import whole
from tests.language.read.naming.test_by_kind import NOW


@pytest.mark.parametrize(
    ("owner", "text", "name"),
    [
        ("wei", "li wei's deals", "li wei"),
        ("zhao", "tasks of zhao min", "zhao min"),
        ("Zhang", "pipeline of Zhang Xiaoming this year", "Zhang Xiaoming"),
        ("li", "visits of li na last week", "li na"),
        ("li", "deals of li in june", "li"),
        ("me", "my deals", "me"),
        ("anna berg", "tasks of anna berg", "anna berg"),
    ],
)
def test_both_parts(owner: str, text: str, name: str) -> None:
    assert whole(owner, text) == name


def test_a_list_is_of_a_whole_name() -> None:
    assert understand("show me li wei's pipeline", NOW, "rep").slots["owner"] == "li wei"
