"""Well-known companies in Latin letters: short names in pinyin and by initials, and brands abroad."""

import pytest

from domain.matching import Registry, compare, keys, probes

SINOPEC, ICBC, CATL = (
    "中国石油化工股份有限公司",
    "中国工商银行股份有限公司",
    "宁德时代新能源科技股份有限公司",
)


@pytest.mark.parametrize(
    ("query", "name", "way"),
    [
        ("zhongshihua", SINOPEC, "pinyin"),
        ("Zhong Shi Hua", SINOPEC, "pinyin"),
        ("Sinopec Group", SINOPEC, "transliteration"),
        ("China Petroleum & Chemical Corp.", SINOPEC, "transliteration"),
        ("ICBC", ICBC, "transliteration"),
        ("Industrial and Commercial Bank of China Ltd", ICBC, "transliteration"),
        ("ningde shidai", CATL, "pinyin"),
        ("CATL", CATL, "transliteration"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_a_known_name_is_the_same_in_either_script(query: str, name: str, way: str, turned: bool) -> None:
    one, other = (name, query) if turned else (query, name)
    assert probes(one) & keys(other)
    found = compare(one, other)
    assert found.same
    assert found.why[0].key == way


@pytest.mark.parametrize(("query", "name"), [("ZSH", SINOPEC), ("NDSD", CATL), ("GSYH", ICBC)])
def test_few_initials_are_only_likely(query: str, name: str) -> None:
    (found,) = Registry.of([("1", name)]).find(query)
    assert not found.likeness.same
    assert found.likeness.why[0].key == "initials"


def test_two_syllables_are_likely_at_least() -> None:
    (found,) = Registry.of([("1", ICBC)]).find("gonghang")
    assert found.likeness.score >= 0.25


def test_a_branch_is_no_less_one_for_its_letters() -> None:
    found = compare("ICBC Beijing Branch", ICBC)
    assert (found.same, found.related) == (False, True)


@pytest.mark.parametrize(
    ("query", "name"), [("Sinopec", "中国石油天然气股份有限公司"), ("CATL", "时代新材料科技")]
)
def test_another_company_is_not(query: str, name: str) -> None:
    assert not compare(query, name).same
