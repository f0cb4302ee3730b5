"""Sentences with their facts, in both languages; dates, money and counts as people write them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from domain.deals import Status
from domain.money import Money
from language.words import NOUNS, WORDS, Words

ENGLISH, CHINESE = Words("en", "Europe/Berlin"), Words("zh", "Asia/Shanghai")


@pytest.mark.parametrize(
    ("value", "english", "chinese"),
    [
        (None, "–", "–"),
        (date(2026, 3, 11), "Wed 11 Mar 2026", "2026年3月11日 周三"),
        (
            datetime(2026, 3, 11, 8, tzinfo=UTC),
            "Wed 11 Mar 2026, 09:00 (Berlin)",
            "2026年3月11日 周三 16:00 (上海)",
        ),
        (Money(Decimal(60_000), "USD"), "$60,000", "US$60,000"),
        (Money(Decimal("60000.5"), "EUR"), "€60,000.50", "€60,000.50"),
        (Money(Decimal(1_200_000), "CNY"), "CN¥1,200,000", "¥1,200,000"),
        (Money(Decimal(5), ""), "5", "5"),
        (1234, "1,234", "1,234"),
        (True, "True", "True"),
        (Status.WON, "won", "已赢单"),
        (("Li", "Wang", "Zhang"), "Li, Wang, and Zhang", "Li、Wang和Zhang"),
        ((), "", ""),
        ("{not} a field", "{not} a field", "{not} a field"),
    ],
)
def test_a_fact_is_written_as_people_write_it(value: object, english: str, chinese: str) -> None:
    assert ENGLISH.shaped(value) == english
    assert CHINESE.shaped(value) == chinese


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 deals"), (1, "1 deal"), (2, "2 deals"), (1000, "1,000 deals")]
)
def test_one_and_several(n: int, said: str) -> None:
    assert ENGLISH("deals.title", n=n) == said
    assert CHINESE("deals.title", n=n).endswith("条报备")


def test_a_person_s_words_are_never_taken_for_a_pattern() -> None:
    assert ENGLISH("task.added", text="{n} {0} %s").count("{n} {0} %s") == 1


def test_no_sentence_stands_in_two_places() -> None:
    assert sum(len(noun.WORDS) for noun in NOUNS) == len(WORDS)


def test_a_value_without_words_is_as_it_was_named() -> None:
    assert CHINESE.name("tier", "gold") == "金牌"
    assert CHINESE.name("tier", "Club 100") == "Club 100"
