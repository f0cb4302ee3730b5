"""A weekday of the week that was named before it."""

import pytest

from language.read.values.next_week import of_next_week


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("下周想去武汉一趟，先帮我约长江智联周四上午", "下周想去武汉一趟，先帮我约长江智联下周四上午"),
        ("下周去上海，周三见云轩", "下周去上海，下周三见云轩"),
        ("下周三去上海，周五回来", "下周三去上海，周五回来"),
        ("下周客户给答复，周四我去云轩", "下周客户给答复，周四我去云轩"),
        ("下周去上海，本周三见云轩", "下周去上海，本周三见云轩"),
    ],
)
def test_the_week_stands_at_its_day(text: str, whole: str) -> None:
    assert of_next_week(text) == whole
