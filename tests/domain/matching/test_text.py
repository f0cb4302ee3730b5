"""Folding makes one spelling of what only looks different."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.matching.text import LONGEST, fold, has_cjk, latin_words


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("ＡＢＣ　Ｃｏ．", "abc co."),
        ("上海勵興國際貿易", "上海励兴国际贸易"),
        ("Société Générale", "societe generale"),
        ("Ørsted", "orsted"),
        ("Straße", "strasse"),
        ("励兴（上海）", "励兴(上海)"),
        ("Асme", "acme"),
        ("zero\u200bwidth", "zerowidth"),
        ("A–B — C", "a-b - c"),
    ],
)
def test_folds_to_one_spelling(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text(max_size=400))
def test_folding_is_stable_and_bounded(text: str) -> None:
    once = fold(text)
    assert fold(once)[:LONGEST] == once[:LONGEST] or not once.isascii()
    assert len(once) <= LONGEST * 20


def test_sees_chinese_japanese_and_korean() -> None:
    assert has_cjk("abc上海")
    assert has_cjk("トヨタ")
    assert not has_cjk("Toyota")


def test_latin_words_are_whole() -> None:
    assert latin_words("send tom the q2 offer v12") == ["send", "tom", "the", "offer", "v12"]
