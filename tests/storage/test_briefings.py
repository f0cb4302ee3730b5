"""The briefing's figures, and names for sentences, as each person may see them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from domain.briefings import By
from domain.deals import Stage
from domain.money import Money
from domain.program import load
from tests.storage.channel import JONAS, LEAD, REP, Channel

PERIOD = (date(2026, 2, 1), date(2026, 3, 11))
QUARTER = date(2026, 1, 1), date(2026, 3, 31)
UTC = ZoneInfo("UTC")


async def test_sections_name_their_deals_with_count_and_value(channel: Channel) -> None:
    async with channel.memory(LEAD) as memory:
        found = await memory.briefings("USD", UTC).briefing("Channel", *PERIOD, load())
    assert {deal.customer for deal in found.new.deals} == {
        "Globex Corporation",
        "Three Rivers Bank",
        "三一重工",
    }
    assert (found.new.count, found.new.value) == (3, Money(Decimal(345_000), "USD"))
    assert [deal.customer for deal in found.expiring.deals] == ["Kaufmann Logistik GmbH"]
    assert found.biggest.deals[0].customer == "三一重工"
    assert found.touched[0] in {"Oxbow Foods LLC", "远景能源", "三一重工"}


async def test_a_person_s_part_and_a_territory_s(channel: Channel) -> None:
    rep = await channel.person(REP)
    async with channel.memory(LEAD) as memory:
        figures = memory.briefings("USD", UTC)
        own = await figures.briefing(REP, *PERIOD, load(), owner_id=rep.id)
        assert {deal.customer for deal in own.new.deals} == {"Globex Corporation", "Three Rivers Bank"}
        assert own.ranking == ()
        east = await figures.briefing("华东", *PERIOD, load(), territory="华东")
        assert [deal.customer for deal in east.new.deals] == ["三一重工"]


async def test_an_empty_period_is_empty(channel: Channel) -> None:
    async with channel.memory(LEAD) as memory:
        day = date(2020, 1, 1)
        found = await memory.briefings("USD", UTC).briefing("", day, day, load())
    assert (found.new.count, found.won.count, found.lost.count) == (0, 0, 0)


@pytest.mark.parametrize(("name", "known"), [(REP, {"Softline", "云轩", "Pinnacle"}), (JONAS, {"Softline"})])
async def test_sentences_know_the_names_that_their_speaker_may_see(
    channel: Channel, name: str, known: set[str]
) -> None:
    async with channel.memory(name) as memory:
        names = " ".join([*await memory.names.partners(), *await memory.names.customers()])
    assert {part for part in ("Softline", "云轩", "Pinnacle", "三一") if part in names} - {"三一"} == known
    assert name == REP or "三一" not in names
    assert "Kaufmann Logistik GmbH" in names  # a deal of Softline's


async def test_the_pipeline_of_a_day_is_counted_by_stage(channel: Channel) -> None:
    rep = await channel.person(REP)
    async with channel.memory(REP) as memory:
        figures = memory.briefings("USD", UTC)
        own = await figures.pipeline("mine", date(2026, 3, 11), owner_id=rep.id)
        assert (Stage.PROPOSE, 1, Money(Decimal(60_000), "USD")) in own.shares
        assert (await figures.pipeline("", date(2020, 1, 1))).shares == ()
        found = await figures.pipeline("", date(2026, 3, 11))
        assert (
            sum(n for _, n, _ in found.shares) == (await figures.briefing("", *PERIOD, load())).biggest.count
        )


@pytest.mark.parametrize(
    ("by", "first"),
    [
        (By.PARTNER, "上海云轩信息技术有限公司"),
        (By.REP, "Li Wei"),
        (By.TERRITORY, "华东"),
        (By.PRODUCT, "工业网关"),
    ],
)
async def test_the_pipeline_is_parted_by_whose_it_is(channel: Channel, by: By, first: str) -> None:
    async with channel.memory(LEAD) as memory:
        figures = memory.briefings("USD", UTC)
        every = await figures.pipeline("", date(2026, 3, 11))
        found = await figures.pipeline("", date(2026, 3, 11), by=by)
    assert found.shares[0][0] == first
    assert sum(n for _, n, _ in found.shares) == sum(n for _, n, _ in every.shares)


async def test_the_pipeline_of_a_period_is_what_should_close_in_it_and_what_was_won(channel: Channel) -> None:
    async with channel.memory(REP) as memory:
        figures = memory.briefings("USD", UTC)
        (softline,) = await memory.partners.named("Softline")
        every = await figures.pipeline("", date(2026, 3, 11), partner_id=softline.id)
        spring = await figures.pipeline(
            "", date(2026, 3, 11), (date(2026, 4, 1), date(2026, 6, 30)), partner_id=softline.id
        )
        later = await figures.pipeline(
            "", date(2026, 3, 11), (date(2027, 1, 1), date(2027, 3, 31)), partner_id=softline.id
        )
        assert 0 < sum(n for _, n, _ in spring.shares) <= sum(n for _, n, _ in every.shares)
        assert later.shares == ()
        quarter = await figures.pipeline("", date(2026, 3, 11), (date(2026, 1, 1), date(2026, 3, 31)))
        assert quarter.won is not None
        assert quarter.won.count == (await figures.briefing("", *QUARTER, load())).won.count > 0
        assert [rank.name for rank in quarter.ranking] == [REP]
        dates = (date(2026, 1, 1), date(2026, 3, 31))
        firms = await figures.pipeline("", date(2026, 3, 11), dates, by=By.PARTNER)
        assert [rank.name for rank in firms.ranking] == ["Pinnacle IT LLC"]
