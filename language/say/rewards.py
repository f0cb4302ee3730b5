"""Cards about the registration rewards that partners earned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from domain.chat import Card, Fact, Table
from domain.deals import Deal, Earned, Reward
from domain.money import Money
from domain.program import Program, load
from language.say import common
from language.say.gallery import example
from language.say.program import cited
from language.words import Words


def listed(
    words: Words,
    found: Sequence[Earned],
    totals: Sequence[Money],
    year: int,
    program: Program,
    partner: str = "",
) -> Card:
    """The latest, the sums of the year, and the clause of the program behind the newest; of one partner where
    he is named, else of several."""
    title = words("rewards.title", partner=partner) if partner else words("rewards.title.all")
    return Card(
        title=title,
        facts=(Fact(words("rewards.year", year=str(year)), words.row(totals) or "–"),),
        table=_table(words, found, whose=not partner),
        note=cited(words, program, found[0].reward.rule),
    )


def of_deal(words: Words, deal: Deal, reward: Reward) -> str:
    """What a deal will earn."""
    return words(
        "rewards.of_deal", customer=deal.customer, partner=deal.partner, amount=deal.amount,
        percent=reward.percent, reward=reward.amount,
    )  # fmt: skip


def paid(words: Words, staff: bool) -> str:
    """When a reward is earned, and that no day of payment is set."""
    return words("rewards.paid.staff" if staff else "rewards.paid")


def _table(words: Words, found: Sequence[Earned], whose: bool) -> Table:
    names = ("on", "customer", "reference", *(("partner",) if whose else ()), "sum")
    rows = tuple(
        (words.shaped(each.on), each.customer, each.reference, *((each.partner,) if whose else ()),
         words.shaped(each.reward.amount))
        for each in found
    )  # fmt: skip
    return Table(tuple(words(f"rewards.{name}") for name in names), rows)


def none(words: Words, program: Program) -> Card:
    """Nothing is earned yet: how it is."""
    percent = program.reward.percent
    if not percent:
        return common.sentence(words, "rewards.never")
    return common.sentence(words, "rewards.none", percent=f"{percent:f}")


def _example(
    customer: str, reference: str, on: date, amount: Money, partner: str = "Softline GmbH"
) -> Earned:
    reward = Reward(1, amount, Decimal(2), "reward.percent", load().edition)
    return Earned(reward, on, reference, customer, partner)


_GLOBEX = _example("Globex Corporation", "D-48213", date(2026, 3, 11), Money(Decimal(1200), "USD"))
_KAUFMANN = _example("Kaufmann Logistik GmbH", "D-30977", date(2026, 1, 20), Money(Decimal("371.50"), "EUR"))
_SANY = _example(
    "三一重工", "D-51402", date(2026, 2, 6), Money(Decimal(16500), "CNY"), "上海云轩信息技术有限公司"
)


@example("reward.listed")
def _listed(words: Words) -> Card:
    found = (_GLOBEX, _KAUFMANN)
    return listed(words, found, [each.reward.amount for each in found], 2026, load(), "Softline GmbH")


@example("reward.of_all")
def _of_all(words: Words) -> Card:
    found = (_GLOBEX, _SANY, _KAUFMANN)
    return listed(words, found, [each.reward.amount for each in found], 2026, load())


@example("reward.none")
def _none(words: Words) -> Card:
    return none(words, load())
