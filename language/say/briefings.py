"""Cards of the opportunity briefing and the pipeline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from domain.briefings import Briefing, By, Pipeline, Rank, Section
from domain.chat import Button, Card, Table, action
from domain.deals import Deal, Stage
from domain.money import Money
from language import shape
from language.say import common
from language.say.deals import APPROVED, EXAMPLE
from language.say.gallery import example
from language.words import Words

SECTIONS = ("new", "moved", "won", "lost", "stale", "expiring", "slipping", "biggest")


def show(words: Words, briefing: Briefing) -> Card:
    """What happened and what is at risk; sections that are empty are left out."""
    one = briefing.first == briefing.last
    scope = briefing.title or words("briefing.all")
    title = words(
        "briefing.day" if one else "briefing.title", scope=scope, first=briefing.first, last=briefing.last
    )
    lines: list[str] = []
    for name in SECTIONS:
        lines += _section(words, name, getattr(briefing, name))
    lines += _ranking(words, briefing.ranking)
    button = Button(words("pipeline.title"), action("pipeline.show"))
    return Card(title=title, lines=tuple(lines) or (words("none_found"),), buttons=((button,),))


def _section(words: Words, name: str, section: Section) -> list[str]:
    if not section.count:
        return []
    head = words(f"briefing.{name}", n=section.count, value=section.value)
    return [head, *(f"• {_deal(words, name, deal)}" for deal in section.deals)]


def _deal(words: Words, section: str, deal: Deal) -> str:
    extra = deal.reason if section == "lost" else ""
    if section == "expiring":
        extra = words.shaped(deal.protected_until)
    known = (
        deal.customer or words("briefing.no_customer"),
        deal.partner or deal.owner,
        words.shaped(deal.amount) if deal.amount else "",
        extra,
    )
    return shape.line(*known, deal.reference)


def _ranking(words: Words, ranking: Sequence[Rank]) -> list[str]:
    if not ranking:
        return []
    ranks = [
        words("briefing.rank", place=at, person=rank.name, value=rank.value, n=rank.won)
        for at, rank in enumerate(ranking, 1)
    ]
    return [words("briefing.ranking"), *ranks]


def pipeline(words: Words, found: Pipeline) -> Card:
    """Count and value of the open deals in each stage, or of each partner and so on; of a period what was won
    in it, too."""
    if not found.shares and found.period is None:
        return common.sentence(words, "pipeline.none")
    lines = [*_totals(words, found), *_ranking(words, found.ranking)]
    return Card(title=_title(words, found), lines=tuple(lines), table=_shares(words, found))


def _shares(words: Words, found: Pipeline) -> Table | None:
    columns = tuple(words(f"pipeline.{name}") for name in (found.by, "count", "value"))
    rows = [(words.shaped(of or None), words.shaped(n), words.shaped(value)) for of, n, value in found.shares]
    return Table(columns, tuple(rows)) if rows else None


def _title(words: Words, found: Pipeline) -> str:
    if found.period is None:
        return shape.line(words("pipeline.title"), found.title)
    first, last = found.period
    scope = found.title or words("briefing.all")
    return words("pipeline.period", scope=scope, first=first, last=last)


def _totals(words: Words, found: Pipeline) -> Iterator[str]:
    """All stages together, a line a currency; and what was won."""
    key = "pipeline.total" if found.period is None else "pipeline.due"
    if not found.shares:
        yield words("pipeline.none_due")
    for currency in dict.fromkeys(value.currency for _, _, value in found.shares):
        own = [(n, value.amount) for _, n, value in found.shares if value.currency == currency]
        total = Money(sum((amount for _, amount in own), Decimal(0)), currency)
        yield words(key, n=sum(n for n, _ in own), value=total)
    if found.won is not None and found.won.count:
        yield words("briefing.won", n=found.won.count, value=found.won.value)
    elif found.won is not None:
        yield words("pipeline.none_won")


@example("briefing.show")
def _show(words: Words) -> Card:
    some = Section(2, Money(Decimal(120_000), "USD"), (EXAMPLE, APPROVED))
    none = Section(0, Money(Decimal(0), "USD"), ())
    ranking = (Rank(1, "Li Wei", 3, Money(Decimal(240_000), "USD")),)
    day = date(2026, 3, 11)
    return show(
        words, Briefing(day, day, "Channel North", some, none, some, some, none, some, none, some, ranking)
    )


@example("briefing.pipeline")
def _pipeline(words: Words) -> Card:
    return pipeline(words, Pipeline("Li Wei", ((Stage.PROPOSE, 4, Money(Decimal(310_000), "USD")),)))


@example("briefing.forecast")
def _forecast(words: Words) -> Card:
    won = Section(2, Money(Decimal(120_000), "USD"), (EXAMPLE, APPROVED))
    stages = ((Stage.PROPOSE, 4, Money(Decimal(310_000), "USD")),)
    ranking = (Rank(1, "Li Wei", 2, Money(Decimal(120_000), "USD")),)
    return pipeline(words, Pipeline("", stages, (date(2026, 1, 1), date(2026, 3, 31)), won, ranking))


@example("briefing.pipeline_by_partner")
def _by_partner(words: Words) -> Card:
    shares = (("Softline GmbH", 4, Money(Decimal(310_000), "USD")), ("", 1, Money(Decimal(20_000), "USD")))
    return pipeline(words, Pipeline("", shares, by=By.PARTNER))
