"""A register finds what a name means, and says nothing where it doesn't know."""

import pytest

from domain.matching import Registry, rank
from domain.matching.registry import COMPARED, shortlist
from domain.matching.skeleton import skeleton

NAMES = [
    "Nordvik Tools Ltd",
    "Nordvik Wines Ltd",
    "Marlow Bakery Inc.",
    "Brightwater Capital Fund II",
    "Brightwater Capital Fund III",
    "International Business Machines Corporation",
    "First Harbour Bank",
    "First Harbour Data Corp.",
    "Siemens AG",
    "上海励兴国际贸易有限公司",
    "上海励星国际物流有限公司",
    "北京宏远电力工程有限公司",
    "北京宏远电力工程有限公司上海分公司",
    "中国石油化工股份有限公司",
    "中国银行股份有限公司",
    "中国工商银行股份有限公司",
    "招商银行股份有限公司",
    "苏州明睿精密机械有限公司",
]


@pytest.fixture(scope="module")
def registry() -> Registry:
    return Registry.of((str(number), name) for number, name in enumerate(NAMES))


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("nordvik tool", "Nordvik Tools Ltd"),
        ("Nordvick Wine", "Nordvik Wines Ltd"),
        ("Brightwater Capital Fund 3", "Brightwater Capital Fund III"),
        ("IBM Corp", "International Business Machines Corporation"),
        ("First Harbor Bank", "First Harbour Bank"),
        ("励兴国贸", "上海励兴国际贸易有限公司"),
        ("宏远电力", "北京宏远电力工程有限公司"),
        ("宏远电力上海分公司", "北京宏远电力工程有限公司上海分公司"),
        ("工行", "中国工商银行股份有限公司"),
        ("中國銀行", "中国银行股份有限公司"),
        ("明瑞精密机械", "苏州明睿精密机械有限公司"),
        ("suzhou mingrui precision machinery", "苏州明睿精密机械有限公司"),
    ],
)
def test_finds_it_first(registry: Registry, query: str, name: str) -> None:
    best = registry.find(query)[0]
    assert best.name == name
    assert best.likeness.same


@pytest.mark.parametrize("query", ["Oakfield Dairy", "深圳海纳软件有限公司", "", "???", "中国农业银行"])
def test_claims_nothing_for_a_stranger(registry: Registry, query: str) -> None:
    assert not any(each.likeness.same for each in registry.find(query))


def test_a_sibling_is_outdone_by_the_one_meant(registry: Registry) -> None:
    assert registry.judge("Nordvik Tools", "Nordvik Tools Ltd").same
    assert not registry.judge("Nordvik Tools", "Nordvik Wines Ltd").same


def test_judges_a_name_that_is_not_registered(registry: Registry) -> None:
    assert registry.judge("Oakfield Dairy", "Oakfield Dairy GmbH").same


def test_the_limit_is_kept(registry: Registry) -> None:
    assert len(registry.find("上海励兴国际贸易", 1)) == 1
    assert registry.find("上海励兴国际贸易", 0) == []


def test_ranks_what_it_is_given() -> None:
    ranked = rank("励兴贸易", [("1", "宏达贸易"), ("2", "上海励兴贸易有限公司"), ("3", "励星贸易")])
    assert ranked[0].id == "2"


def test_an_empty_register() -> None:
    assert Registry.of([]).find("Nordvik") == []


@pytest.mark.parametrize("found", ["held", "free"])
def test_as_many_rows_are_compared_whatever_is_found(found: str) -> None:
    """Or a check of a company that somebody holds would take another time than one of a free one."""
    shared = {"held": [9.0, *[0.4] * 9], "free": [1.1, *[1.0] * 9]}[found]
    words = ("Lomaso", "Barnes", "Cole", "Dorset", "Elm", "Ford", "Gray", "Holt", "Ives", "Jura")
    rows = [
        (word, f"{word} Mills", skeleton(f"{word} Mills"), weight)
        for word, weight in zip(words, shared, strict=True)
    ]
    assert len(shortlist("Lomaso Mills", rows)) == COMPARED
