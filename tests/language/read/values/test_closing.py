"""The close of a registration by the word of signing beside a day."""

from datetime import date

import pytest

from language.read import read_as, understand
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "close"),
    [
        ("给中车株洲报备机器人控制器三十三套二百一十万十一月就签", date(2026, 11, 30)),
        ("register Otto via Softline 20 FalconGuard 40k june, no contact", date(2026, 6, 30)),
        ("25 DataVault, 30k, by september, no contact", date(2026, 9, 30)),
        ("20台防火墙 30万 6月 没有联系人", date(2026, 6, 30)),
        ("幫手報備，個客係周大福，經捷盛科技落嘅，佢哋話九月中過完board就簽", date(2026, 9, 15)),
    ],
)
def test_the_day_of_signing_is_the_close(text: str, close: date) -> None:
    assert read_as("deal.register", text, NOW, "rep")["close_date"] == close


@pytest.mark.parametrize(
    ("text", "close"),
    [
        ("报备徐工 六月签合同，五月招标", date(2026, 6, 30)),
        ("客户叫徐工大概六十台左右预算九十万应该是五月底招标六月中旬签合同帮我报备一下", date(2026, 6, 15)),
    ],
)
def test_the_day_of_a_tender_is_no_close(text: str, close: date) -> None:
    assert read_as("deal.register", text, NOW, "partner")["close_date"] == close


@pytest.mark.parametrize("text", ["July, 70k", "70k, July", "by July 70k"])
def test_a_day_beside_a_sum_alone(text: str) -> None:
    read = understand(text, NOW, "rep")
    assert (read.intent, read.slots["close_date"]) == ("correct", date(2026, 7, 31))
