"""Words that ask for what is known of somebody, and words that tell of him."""

import pytest

from language.read.talk.requested import looks_up


@pytest.mark.parametrize(
    "text",
    ["status of Globex", "Globex status?", "the history of Globex please", "show Globex", "news on Globex", "Globex: details"],
)  # fmt: skip
def test_what_is_known_is_asked_for(text: str) -> None:
    assert looks_up(text, "Globex")


@pytest.mark.parametrize(
    "text", ["三一的进度", "查三一", "看看三一", "三一那单怎么样了", "三一的报备情况", "帮我查一下三一"]
)
def test_the_same_in_chinese(text: str) -> None:
    assert looks_up(text, "三一")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Globex", "Globex"), ("the CFO of Globex signs", "Globex"), ("status of it", ""),
        ("Globex is in progress", "Globex"), ("the project of Globex is approved", "Globex"),
        ("三一的采购总监", "三一"), ("三一那边进展顺利", "三一"), ("三一", "三一"),
    ],
)  # fmt: skip
def test_what_is_told_asks_for_nothing(text: str, name: str) -> None:
    assert not looks_up(text, name)
