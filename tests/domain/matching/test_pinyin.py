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
    ("query", "name"),
    [
        ("Jiāngsūlǚzhōngjiànshè", "江苏吕中建设有限公司"),
        ("jiang su lv zhong jian she", "江苏吕中建设有限公司"),
        ("zhu ji shi nan hai qi dong ye ya pei jian chang", "诸暨市南海气动液压配件厂"),
        ("jiang xi jiu jiang jia ri guo ji lv xing she", "江西九江假日国际旅行社有限公司"),
        ("ning bo yong hui tou zi he huo qi ye (you xian he huo)", "宁波甬惠投资合伙企业（有限合伙）"),
    ],
)
def test_with_all_its_places_and_any_form_it_is_found_too(query: str, name: str) -> None:
    assert probes(query) & keys(name)
    assert compare(query, name).same


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


@pytest.mark.parametrize("query", ["lixingmaoyi", "Lixing Guoji", "lixing mao yi"])
def test_a_brand_with_one_word_of_what_it_does_is_the_same(query: str) -> None:
    assert probes(query) & keys(NAME)
    assert compare(query, NAME).same


@pytest.mark.parametrize(("query", "way"), [("Shanghai Lixing", "pinyin"), ("LXMY", "initials")])
def test_what_many_share_is_only_likely(query: str, way: str) -> None:
    assert probes(query) & keys(NAME)
    found = compare(query, NAME)
    assert not found.same
    assert found.score >= 0.2
    assert found.why[0].key == way


@pytest.mark.parametrize("query", ["LXGJMY", "SHLXGJMY", "lxgjmyyxgs"])
def test_initials_with_the_place_or_the_legal_form(query: str) -> None:
    assert probes(query) & keys(NAME)
    assert compare(query, NAME).same


def test_characters_that_sound_otherwise_in_a_word() -> None:
    assert sound.spell("重庆银行") == "chongqingyinhang"
    assert sound.spell("行") == "xing"
    assert sound.initials("招商银行") == "zsyh"
    assert sound.by_character("六安美的") == ("lu", "an", "mei", "di")
    assert compare("zhongguo gongshang yinhang", "中国工商银行股份有限公司").same


@pytest.mark.parametrize(
    ("word", "parts"), [("xinguo", ("xin", "guo")), ("fangan", ("fang", "an")), ("softline", ())]
)
def test_syllables(word: str, parts: tuple[str, ...]) -> None:
    assert sound.split(word) == parts
