"""Chinese names are taken apart into place, brand, trade, form and branch."""

import pytest

from domain.matching import han


@pytest.mark.parametrize(
    "written",
    [
        "上海励兴国际贸易有限公司",
        "上海市励兴国际贸易有限公司",
        "励兴（上海）国际贸易有限公司",
        "励兴国际贸易(上海)有限公司",
        "励兴国际贸易上海有限公司",
        "上海 励兴 国际贸易 有限公司",
        "上海勵興國際貿易有限公司",
    ],
)
def test_one_company_in_many_spellings(written: str) -> None:
    parsed = han.parse(written)
    assert (parsed.places, parsed.brand, parsed.trades) == (("上海",), "励兴", ("国际贸易",))


@pytest.mark.parametrize(
    ("written", "core", "branch"),
    [
        ("招商银行上海分行", "招商银行", "上海分行"),
        ("万家电力工程集团有限公司上海分公司", "万家电力工程", "上海分公司"),
        ("宏远证券股份有限公司北京中关村营业部", "宏远证券", "北京中关村营业部"),
        ("励兴贸易南京分公司", "励兴贸易", "南京分公司"),
        ("励兴贸易有限公司", "励兴贸易", None),
    ],
)
def test_branches(written: str, core: str, branch: str | None) -> None:
    parsed = han.parse(written)
    assert (parsed.core, parsed.branch) == (core, branch)


def test_a_district_follows_its_city() -> None:
    assert han.parse("眉山市彭山区锦盛建材有限公司").places == ("眉山", "彭山")
    assert han.parse("宁波梅山保税港区锦盛建材有限公司").core == "锦盛建材"


def test_a_place_that_is_all_the_brand_stays() -> None:
    assert han.parse("上海银行").core == "上海银行"


def test_a_market_is_not_a_town() -> None:
    assert han.parse("河南泰亚市政园林工程有限公司").core == "泰亚市政园林工程"


@pytest.mark.parametrize(
    ("mine", "theirs", "apart"),
    [
        (("上海",), ("上海",), 0.0),
        (("上海",), (), 1.0),
        (("杭州",), ("浙江",), 2.0),
        (("杭州",), ("宁波",), 3.0),
    ],
)
def test_how_far_places_are_apart(mine: tuple[str, ...], theirs: tuple[str, ...], apart: float) -> None:
    assert han.apart(mine, theirs) == apart


def test_trade_words_of_one_meaning() -> None:
    assert han.parse("励兴商贸").meanings == han.parse("励兴贸易").meanings
