"""Telephone numbers count nothing, and are nobody's name."""

import pytest

from language.read import understand
from language.read.phrases.phones import beside, number_told, phones, with_phone
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    "text",
    [
        "刘工13800001111", "王芳 021-66668888", "+49 170 1234567", "tel 0301234567", "(415) 555-0123", "138-0000-1111",
        "0170 1234567", "030/1234567", "01701234567", "+491701234567", "0049 170 1234567", "+49 (0)40 123 456",
    ],
)  # fmt: skip
def test_a_number_that_is_called(text: str) -> None:
    assert len(phones(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "13,800,001,111",
        "1380000",
        "40 seats",
        "120.555.000",
        "D-48213",
        "2026-03-11",
        "07/2026",
        "100 2000",
        "03.06.2026 10",
    ],
)
def test_another_number(text: str) -> None:
    assert not phones(text)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("上海电气，40万，Q3，联系人刘工13800001111", {"customer", "amount", "close_date", "contact"}),
        ("register Acme, 40k, contact Bob Lee (415) 555-0123", {"customer", "amount", "contact"}),
    ],
)
def test_it_is_read_as_no_value(text: str, slots: set[str]) -> None:
    assert understand(text, NOW, "partner").slots.keys() == slots


@pytest.mark.parametrize(
    ("name", "text", "whole"),
    [
        ("王", "联系人王工，手机13800001111，50套", "王 13800001111"),
        ("王", "王工13800001111", "王 13800001111"),
        ("王", "联系人13800001111王工", "王 13800001111"),
        ("Bob Lee", "contact Bob Lee (415) 555-0123", "Bob Lee (415) 555-0123"),
        ("李", "联系人李工，王工的电话我再问，总机是021-66668888", "李"),
        ("王", "联系人王工，50套", "王"),
        ("李", "联系人王工13800001111，李工13900001111", "李 13900001111"),
    ],
)
def test_a_person_goes_with_his_number(name: str, text: str, whole: str) -> None:
    assert with_phone(name, text) == whole


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("13800001111", "", "13800001111"),
        ("电话13800001111", "王建", "13800001111"),
        ("王建的电话是 138-0000-1111。", "王建", "138-0000-1111"),
        ("his number is +49 170 1234567", "Tom", "+49 170 1234567"),
        ("李工电话 13511112222", "李", "13511112222"),
        ("不对，是13800002222", "", "13800002222"),
        ("1380000", "", ""),
        ("电话里说的20万", "王建", ""),
        ("数量13800001111", "", ""),
    ],
)
def test_a_number_that_is_told_alone(text: str, name: str, number: str) -> None:
    assert number_told(text, name) == number


def test_the_number_of_a_firm_is_none_of_its_people() -> None:
    text = "tel +49 40 123456, contact Uwe Lang 0170 555 1234"
    assert beside(with_phone("Uwe Lang", text), text) == "+49 40 123456"
    assert not beside("Uwe Lang 0170 555 1234", "contact Uwe Lang 0170 555 1234")


@pytest.mark.parametrize(
    ("name", "text", "reached"),
    [
        ("Sue", "Sue, sue@brightwell.org", "Sue sue@brightwell.org"),
        ("王磊", "王磊，邮箱 wl@hisense.cn", "王磊 wl@hisense.cn"),
        ("Sue Blake 0151", "contact Sue Blake 0151 2345678", "Sue Blake 0151 2345678"),
        ("Weber", "Ms Weber from procurement, weber@delta.de", "Weber weber@delta.de"),
        ("Tom Reed", "Tom Reed, head of IT, 0171 5551234", "Tom Reed 0171 5551234"),
        ("王工", "王工（采购部） wang@sany.com", "王工 wang@sany.com"),
        ("Sue", "Sue knows more, ask tom@acme.com", "Sue"),
        ("Unit 07", "Unit 07", "Unit 07"),
    ],
)
def test_how_a_person_is_reached_stands_with_him(name: str, text: str, reached: str) -> None:
    assert with_phone(name, text) == reached
