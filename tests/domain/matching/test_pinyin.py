"""Whole names in pinyin, by syllables or in one run."""

import pytest

from domain.matching import compare, keys, probes, sound

NAME = "上海励兴国际贸易有限公司"


@pytest.mark.parametrize(
    "query",
    [
        "shang hai li xing guo ji mao yi",
        "Shànghǎilìxīngguójìmàoyì",
        "lixingguojimaoyi",
        "li xing guo ji mao yi you xian gong si",
        "lixing guoji maoyi shanghai",
    ],
)
def test_a_name_in_pinyin_is_found_and_called_the_same(query: str) -> None:
    assert probes(query) & keys(NAME)
    assert compare(query, NAME).same


@pytest.mark.parametrize(
    "query",
    [
        "Shànghǎidǐngyìmàoyì",
        "bei jing li xing guo ji mao yi",
        "shang hai hong da jian zhu",
        "shanghaimaoyigongsi",
    ],
)
def test_another_brand_or_place_in_pinyin_is_not(query: str) -> None:
    assert not compare(query, NAME).same


def test_characters_that_sound_otherwise_in_a_word() -> None:
    assert sound.spell("重庆银行") == "chongqingyinhang"
    assert sound.spell("行") == "xing"
    assert compare("zhongguo gongshang yinhang", "中国工商银行股份有限公司").same


@pytest.mark.parametrize(
    ("word", "parts"), [("xinguo", ("xin", "guo")), ("fangan", ("fang", "an")), ("softline", ())]
)
def test_syllables(word: str, parts: tuple[str, ...]) -> None:
    assert sound.split(word) == parts
