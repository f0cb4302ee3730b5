"""How big the deals of a list are, and in which order they come."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from language.read import sizes

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("deals over 50k", 50_000),
        ("超过10万的报备", 100_000),
        ("10万以上的报备", 100_000),
        ("my deals", None),
        ("deals over 50k; only the open ones", 50_000),
        ("deals over 50k; list deals over 100k", 100_000),
        ("超过10万的单; 超过20万的报备", 200_000),
    ],
)
def test_deals_so_big(text: str, amount: int | None) -> None:
    assert sizes.least(text, NOW) == (None if amount is None else Decimal(amount))


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("deals under 20k", None, 20_000), ("deals not over 60k", None, 60_000), ("不超过10万的报备", None, 100_000),
        ("deals between 20 and 70k", 20_000, 70_000), ("10万到20万之间的报备", 100_000, 200_000), ("deals over 50k but under 100k", 50_000, 100_000),
        ("deals closing between March and May", None, None),
        ("10-20万的项目", 100_000, 200_000),
        ("金额在10万和20万之间的项目", 100_000, 200_000),
        ("云轩和长江智联的项目", None, None),
    ],
)  # fmt: skip
def test_deals_between_two_sums(text: str, least: int | None, most: int | None) -> None:
    assert (sizes.least(text, NOW), sizes.most(text, NOW)) == (least, most)


@pytest.mark.parametrize(
    ("text", "is_"),
    [
        ("deals between 20k and 70k", True), ("top 5 deals by amount", True), ("anything over 100k?", True), ("show me my biggest deals", True),
        ("金额最大的十单", True), ("金额最高的5个项目", True), ("最大的三笔报备是哪些", True), ("最大的一单丢了", False),
        ("register a deal over 50k for Acme", False), ("deals from Softline", False), ("the deal is over 50k", False), ("top 5 partners", False),
        ("金额在10万和20万之间的项目", True), ("金额超过10万的报备", True), ("三一金额超过10万", False),
        ("报备海信，金额在10万到20万之间", False),
    ],
)  # fmt: skip
def test_lists_by_how_big_deals_are(text: str, is_: bool) -> None:
    assert sizes.sized(text) is is_


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("my biggest deals", 0), ("top 3 deals", 3), ("the five largest registrations", 5), ("open deals by amount", 0), ("金额最大的报备", 0),
        ("前三大项目", 3), ("top 3 partners", None), ("my deals", None), ("top partners", None), ("a big deal", None),
        ("最大的五个项目", 5),
        ("金额前3的项目", 3),
        ("前五天的项目", None),
    ],
)  # fmt: skip
def test_the_biggest_first(text: str, many: int | None) -> None:
    assert sizes.biggest(text) == many


@pytest.mark.parametrize(
    ("text", "oldest"),
    [("which registrations wait longest", True), ("等得最久的报备", True), ("my deals", False), ("longest visit", False)],
)  # fmt: skip
def test_the_oldest_first(text: str, oldest: bool) -> None:
    assert sizes.oldest(text) is oldest


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("sort my deals by close date", True),
        ("which deal closes next?", True),
        ("my deals by amount", False),
        ("deals closing by june", False),
    ],
)
def test_in_the_order_of_the_close(text: str, so: bool) -> None:
    assert sizes.closing_first(text) is so
