"""The known names of one organisation."""

from datetime import datetime
from typing import Any

import pytest

from language.read import NO_NAMES, Names, understand
from language.read.normal import normal
from language.read.sentence.tokens import plain_tokens

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")
NAMES = Names.of(
    partners=["Softline", "Pinnacle IT", "深圳市怡亚通供应链股份有限公司", "Kaufmann Logistik GmbH"],
    customers=["Monday.com", "七天酒店", "Softwood Ltd"],
    products=["ProSwitch 48"],
    people=["Kevin"],
    territories=["Southwest"],
)


def over(text: str) -> list[str]:
    plain = normal(text)
    return NAMES.over(plain_tokens(plain, 0, len(plain.text)))


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Softline", ["B-partner"]),
        ("SOFTLINE", ["B-partner"]),
        ("Sofltine", ["B-partner"]),
        ("Softlne", ["B-partner"]),
        ("pinnacle it", ["B-partner", "I-partner"]),
        ("Kaufmann", ["B-partner"]),
        ("Kaufmann Logistik", ["B-partner", "I-partner"]),
        ("七天酒店", ["B-customer", *["I-customer"] * 3]),
        ("ProSwitch 48", ["B-product", "I-product"]),
        ("Kevin", ["B-person"]),
        ("Southwest", ["B-territory"]),
        ("software", [""]),
        ("pinnacle", ["B-partner"]),
    ],
)
def test_names_are_found_whole_short_and_misspelt(text: str, marks: list[str]) -> None:
    assert over(text) == marks


def test_a_chinese_company_is_known_without_city_and_legal_form() -> None:
    assert NAMES.knows("怡亚通供应链")


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("远景能源", "远景"),
        ("三一重工", "三一"),
        ("成都锦信", "锦信"),
        ("上海云轩信息技术有限公司", "云轩"),
        ("Three Rivers Bank", "three rivers"),
    ],
)
def test_a_company_is_known_by_its_brand(name: str, short: str) -> None:
    assert Names.of(customers=[name]).knows(short)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("七天酒店", "七天"),
        ("中国移动", "中国"),
        ("北京现代", "现代"),
        ("我爱我家", "我爱"),
        ("Bank of America Corp", "Bank of"),
    ],
)
def test_common_words_are_no_brand(name: str, other: str) -> None:
    assert not Names.of(customers=[name]).knows(other)


@pytest.mark.parametrize(
    ("name", "spelt"), [("赵敏", "zhao min"), ("王小明", "Wang Xiaoming"), ("王小明", "wang xiao ming")]
)
def test_a_chinese_person_is_known_in_latin_letters(name: str, spelt: str) -> None:
    assert Names.of(people=[name]).kind(spelt) == "person"


def test_a_short_name_is_known_in_the_other_script() -> None:
    names = Names.of(partners=["云轩"], people=["Li Wei"])
    assert (names.kind("yunxuan"), names.kind("李伟"), names.kind("李维克")) == ("partner", "person", "")


def test_the_names_of_a_kind_are_found_in_a_text() -> None:
    names = Names.of(partners=["Pinnacle IT LLC", "武汉长江智联科技有限公司"], customers=["Globex Corp"])
    assert names.called("pinnacle has Globex, 长江智联也在做", "partner") == ["pinnacle", "长江智联"]
    assert names.called("nobody has it", "partner") == []


def test_no_names_find_nothing() -> None:
    assert NO_NAMES.over(plain_tokens(normal("Softline"), 0, 8)) == [""]


def read(text: str, role: str = "rep", names: Names = NAMES) -> dict[str, Any]:
    return dict(understand(text, NOW, role, names).slots)


def test_the_day_inside_a_known_name_is_no_date() -> None:
    names = Names.of(customers=["Blue Monday Foods"])
    slots = read("register Blue Monday Foods via Softline, 40k", names=names)
    assert slots["customer"] == "Blue Monday Foods"
    assert "close_date" not in slots


def test_a_company_that_a_partner_names_is_the_customer() -> None:
    slots = read("we want to register Globex, 40k, closing in June", role="partner")
    assert slots["customer"] == "Globex"
    assert "partner" not in slots


def test_a_territory_may_begin_a_name() -> None:
    names = Names.of(territories=["North"], partners=["Pinnacle"])
    for said in ("North Star Shipping", "north star shipping"):
        assert read(f"register {said} via Pinnacle, 27k", names=names)["customer"] == said
    assert names.called("deals in the North Region", "territory") == ["North"]
    assert names.called("which partners are in north now", "territory") == ["north"]
