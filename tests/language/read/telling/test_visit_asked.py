"""Questions after one visit."""

import pytest

from language.read import understand
from language.read.telling.visit_asked import visit_asked
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    "text",
    [
        "我下次什么时候去云轩",
        "我什么时候去云轩",
        "上次跟云轩承诺了啥",
        "上次在云轩说了些啥？",
    ],
)
def test_it_is_asked_of_visits(text: str) -> None:
    read = understand(text, NOW, "rep")
    assert (read.intent, read.slots.get("partner")) == ("visit.list", "云轩")


@pytest.mark.parametrize(
    "text", ["什么时候去云轩比较合适", "上次跟云轩聊了返点", "我什么时候能升金牌", "什么时候去云轩一趟"]
)
def test_other_words(text: str) -> None:
    assert not visit_asked(text)
