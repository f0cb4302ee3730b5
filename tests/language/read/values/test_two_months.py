"""Two months in one word."""

import pytest

from language.read.values.two_months import apart


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("三一五六月份签", "三一五月或者六月签"),
        ("大概5-6月", "大概5月或者6月"),
        ("七八月份，20万", "七月或者八月，20万"),
        ("五六月份的报备", "五月到六月的报备"),
        ("七八月关单的有哪些", "七月到八月关单的有哪些"),
        ("三一五月签", "三一五月签"),
        ("十一月份", "十一月份"),
    ],
)
def test_each_month_is_written_out(text: str, written: str) -> None:
    assert apart(text) == written
