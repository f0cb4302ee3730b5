"""Firms whose names fill the field behind the field's own word."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from language.read import understand

NOW = datetime(2026, 3, 11, 10, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("text", "slot", "name"),
    [
        ("报备昨日重现酒吧，20台", "customer", "昨日重现酒吧"),
        ("报备下一站旅行社，走云轩，30套", "customer", "下一站旅行社"),
        ("报备客户贵州梵净酒业，走贵阳黔程，金额0.8亿", "customer", "贵州梵净酒业"),
        ("报一下格力，辛苦，30万", "customer", "格力"),
        ("麻烦报备下徐工，多谢，200万", "customer", "徐工"),
        ("报备三一重工哈，60万，走云轩", "customer", "三一重工"),
        ("报备三一重工谢谢啦，60万", "customer", "三一重工"),
        ("报备一下三一重工呗，走云轩", "customer", "三一重工"),
        ("客户是三一重工哈，60万", "customer", "三一重工"),
        ("报备娃哈哈，20套", "customer", "娃哈哈"),
        ("register Contact Lens King via softline, 20k", "customer", "Contact Lens King"),
        ("报备 客户是开封清明上河乐园，20套网关", "customer", "开封清明上河乐园"),
        ("登记项目：不夜城影业，代理商西安长乐数字，渲染节点16台", "customer", "不夜城影业"),
        ("deal registration：客户=三月三壮锦；partner=南宁邕江信安；备份一体机 x 2", "customer", "三月三壮锦"),
        ("deal for registration: 6 VaultServer 900, customer 1st Avenue Clinics, $54k", "customer", "1st Avenue Clinics"),
    ],
)  # fmt: skip
def test_a_field_is_taken_whole(text: str, slot: str, name: str) -> None:
    assert understand(text, NOW, "rep").slots[slot] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("报备 客户是武汉的远景能源，20套网关", "远景能源"), ("register 30 seats, customer Globex closing Friday, via Softline", "Globex")],
)  # fmt: skip
def test_what_says_more_is_no_name(text: str, name: str) -> None:
    assert understand(text, NOW, "rep").slots["customer"] == name
