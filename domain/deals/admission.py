"""What may be registered: each rule of the program that a registration can break."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.deals.deal import Deal
from domain.partners import Partner
from domain.program import Authorisation, Program

NEWS = ("amount", "close_date", "contact", "project", "quantity", "competitor", "product")


@dataclass(frozen=True, slots=True)
class Applicant:
    """Who registers, and what is known of him: his open registrations without this one, and his last
    registration of the same customer and product line that has ended, if any."""

    partner: Partner
    lines: tuple[str, ...] = ()  # of the products registered
    open: int = 0
    before: Deal | None = None
    named_account: bool = False  # the customer is one of the direct team's
    contested: bool = False  # another live deal has the customer and the product line
    standing: str = ""  # what is proposed on its conflict, or would be on one to come


def broken(deal: Deal, applicant: Applicant, program: Program, today: date) -> tuple[str, ...]:
    """The rules that a registration breaks, as clauses with their case; the first is the one to tell."""
    rules = (_fields, _sums, _lead_time, _cap, _territory, _authorisation, _named_account, _renewal)
    return tuple(clause for rule in rules for clause in rule(deal, applicant, program, today))


def missing(deal: Deal, lines: Sequence[str], program: Program) -> tuple[str, ...]:
    """Fields that the program requires for those product lines and the deal does not have."""
    return tuple(name for name in program.fields(lines) if getattr(deal, name) in (None, ""))


def _fields(deal: Deal, applicant: Applicant, program: Program, _: date) -> Iterator[str]:
    if names := missing(deal, applicant.lines, program):
        yield f"registration.fields:{','.join(names)}"


def too_small(deal: Deal, program: Program) -> Iterator[str]:
    """The rules that its sums break by themselves, whoever registers it."""
    if deal.amount and (least := program.minimum(deal.amount.currency)) and deal.amount.amount < least.amount:
        yield f"registration.minimum:{deal.amount.currency}"
    price = deal.list_price
    if price and (least := program.list_price_minimum(price.currency)) and price.amount < least.amount:
        yield f"registration.list_price_minimum:{price.currency}"


def _sums(deal: Deal, _: Applicant, program: Program, __: date) -> Iterator[str]:
    return too_small(deal, program)


def too_soon(deal: Deal, program: Program, today: date) -> Iterator[str]:
    """The rule that the day of its price application breaks, for a registration of today."""
    days = program.registration.lead_days
    if days and deal.price_date and deal.price_date < today + timedelta(days=days):
        yield f"registration.lead_days:{(today + timedelta(days=days)).isoformat()}"


def _lead_time(deal: Deal, _: Applicant, program: Program, today: date) -> Iterator[str]:
    return too_soon(deal, program, today)


def _cap(_: Deal, applicant: Applicant, program: Program, __: date) -> Iterator[str]:
    if 0 < program.registration.most_open <= applicant.open:
        yield f"registration.most_open:{applicant.open}"


def _territory(deal: Deal, applicant: Applicant, program: Program, _: date) -> Iterator[str]:
    """Only where the program draws territories, and both the customer's and the partner's are known."""
    there, own = program.territory_of(deal.place), program.territory_of(applicant.partner.territory)
    if there and own and there != own:
        yield f"registration.territory:{there}"


def _authorisation(_: Deal, applicant: Applicant, program: Program, __: date) -> Iterator[str]:
    lines = {line.casefold() for line in applicant.lines}
    for right in program.authorisation:
        if right.line.casefold() in lines and not _authorised(applicant, right, program):
            yield f"registration.authorisation:{right.line}"


def _authorised(applicant: Applicant, right: Authorisation, program: Program) -> bool:
    partner = applicant.partner
    names = (partner.name, *partner.short_names)
    tier, territory = program.tier_named(partner.tier).name, program.territory_of(partner.territory)
    return right.given(tier, territory, names) and partner.certified >= right.certified


def _named_account(_: Deal, applicant: Applicant, program: Program, __: date) -> Iterator[str]:
    if applicant.named_account and program.named_accounts.terms == "refuse":
        yield "registration.named_accounts"


def _renewal(deal: Deal, applicant: Applicant, program: Program, _: date) -> Iterator[str]:
    before = applicant.before
    if program.registration.renewal_needs_news and before is not None and not news(before, deal):
        yield f"registration.renewal:{before.reference}"


def news(before: Deal, after: Deal) -> tuple[str, ...]:
    """What a registration says that the one before did not."""
    return tuple(
        name for name in NEWS
        if getattr(after, name) not in (None, "") and getattr(after, name) != getattr(before, name)
    )  # fmt: skip
