"""Cards about conflicts: what a partner learns of a customer, and what a rep who looks it up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from domain.chat import Button, Card, Fact, Style, action
from domain.conflicts import PERHAPS, Check, Claim, Conflict, Evidence, Lines, Meter, Standing
from domain.deals import Deal, Status
from domain.matching import Likeness, Why
from domain.money import Money
from domain.program import Program, load
from language import shape
from language.say import common
from language.say import deals as deal_cards
from language.say.gallery import example
from language.words import Words

LIKELY = 0.6  # a chance from which on a customer is said to be likely the same
ALIKE = 3  # deals told of beside a decision


def said(words: Words, standing: Standing, month: date | None) -> str:
    """What a partner learns, in the same words whoever holds the customer."""
    until = shape.month(month, words.language) if month else ""
    return words(f"conflict.{standing}", **({"month": until} if month else {}))


def told_at_submission(words: Words, standing: Standing, month: date | None) -> str:
    """On a receipt, where the registration is in: what is not protected is looked at, whoever holds it and
    whether anybody does."""
    if standing in {Standing.FREE, Standing.ASK}:
        return words("conflict.sent_in")
    return said(words, standing, month)


def advised(
    words: Words, name: str, standing: Standing, month: date | None, left: int, product: str = ""
) -> Card:
    """The same to a partner who asks what he can do then."""
    card = blind(words, name, standing, month, left, product)
    return replace(card, lines=(*card.lines, words(f"conflict.next.{standing}")))


def blind(
    words: Words, name: str, standing: Standing, month: date | None, left: int, product: str = ""
) -> Card:
    """To a partner who looks a customer up: the same buttons whoever else holds it. "Ok" registers what is
    free, and nothing else."""
    style = Style.PRIMARY if standing is Standing.FREE else Style.PLAIN
    register = Button(words("conflict.button.register"), action("conflict.register", name), style)
    own = Button(words("home.my_deals"), action("deal.list"), Style.PRIMARY)
    ask = Button(words("conflict.button.ask"), action("conflict.ask", name))
    title = words("conflict.standing.for", name=name, product=product) if product else ""
    return Card(
        title=title or words("conflict.standing", name=name),
        lines=(said(words, standing, month),),
        buttons=((own if standing is Standing.OWN else register, ask),),
        note=words("conflict.left", n=left),
        choice=True,
    )


def unheard_of(words: Words, name: str) -> Card:
    """What may be meant by a company's name that is on no record of the speaker."""
    look, register = (
        Button(words(f"conflict.button.{what}"), action(f"conflict.{what}", name))
        for what in ("check", "register")
    )
    other = Button(words("button.other"), action("other"))
    return Card(
        lines=(words("conflict.unheard_of", name=name),), buttons=((look, register), (other,)), choice=True
    )


def asked(words: Words, name: str, who: str, partner: str) -> Card:
    """To the rep in charge: a partner wants to know about a customer."""
    return Card(
        title=words("conflict.asked", name=name),
        lines=(words("conflict.asked.line", who=who, partner=partner, name=name),),
        buttons=((Button(words("conflict.button.check"), action("conflict.check", name)),),),
    )


def watched(words: Words, partner: str, names: Sequence[str], program: Program) -> Card:
    """To the rep in charge and the lead: a firm looks up many customers."""
    return Card(
        title=words("conflict.watched", partner=partner),
        lines=(words("conflict.watched.line", n=len(names), names=tuple(names)),),
        note=words("conflict.watched.rule", n=program.conflicts.watched_from),
    )


def found(words: Words, check: Check, program: Program, own: Sequence[str] = ()) -> Card:
    """To a rep who looks a customer up: every claim on it, why it is thought the same, his own to open. "Ok"
    registers what nobody has."""
    named = f"conflict.check.named.{program.named_accounts.terms}"
    lines = [words(named, name=check.named_account)] if check.named_account else list(_account(words, check))
    for number, claim in enumerate((*check.rivals, *check.near), 1):
        lines += _claim(words, check, claim, number)
    alone = not (lines or own)
    style = Style.PRIMARY if alone else Style.PLAIN
    register = Button(words("conflict.button.register"), action("conflict.register", check.name), style)
    free = () if check.rivals else (register,)
    return Card(
        title=words("conflict.check", name=check.name),
        lines=tuple(lines) or (words("conflict.check.none"),),
        buttons=((*(Button(each, action("deal.status", each)) for each in own), *free),),
        choice=alone,
    )


def _claim(words: Words, check: Check, claim: Claim, number: int) -> list[str]:
    kind = words(f"conflict.claim.{_kind(check, claim)}")
    head = words("conflict.claim", number=number, name=claim.name, kind=kind, likely=likely(words, claim))
    deal = claim.deal
    facts = (
        deal.reference, deal.partner or words("conflict.direct"), deal.product, words.shaped(deal.status),
        words.shaped(deal.protected_until) if deal.protected_until else "", deal.owner,
    )  # fmt: skip
    return [head, " · ".join(fact for fact in facts if fact)]


def alike(words: Words, check: Check) -> tuple[str, ...]:
    """To whoever decides on a registration: that it is a named account or perhaps a part of one, and other
    deals with perhaps the same customer, a line each."""
    return _account(words, check) + tuple(
        words(
            "conflict.alike", kind=words(f"conflict.claim.{_kind(check, claim)}"), name=claim.name,
            reference=claim.deal.reference, partner=claim.deal.partner or words("conflict.direct"),
            likely=likely(words, claim),
        )
        for claim in check.alike[:ALIKE]
    )  # fmt: skip


def _account(words: Words, check: Check) -> tuple[str, ...]:
    if check.named_account:
        return (words("conflict.alike.named", name=check.named_account),)
    return (words("conflict.alike.near", name=check.near_account),) if check.near_account else ()


def compared(words: Words, one: str, other: str, found: Likeness) -> Card:
    """To a rep who asks whether two names mean one customer."""
    perhaps = found.same or found.related or found.score >= PERHAPS
    kind = words(f"conflict.claim.{_of_names(found) if perhaps else 'others'}")
    return Card(
        title=words("conflict.compared", one=one, other=other),
        lines=(words("labelled", label=kind, value=_likely(words, found)),),
    )


def _kind(check: Check, claim: Claim) -> str:
    return "line" if claim.likeness.same and not claim.lines.meet(check.lines) else _of_names(claim.likeness)


def _of_names(found: Likeness) -> str:
    """A name within another may well mean the same company; a branch or parent does not. What is more likely
    another's is no "likely the same", though it is treated as one."""
    if found.same:
        return "same" if found.score >= LIKELY else "maybe"
    return "related" if found.related and not found.part else "maybe"


def likely(words: Words, claim: Claim) -> str:
    return _likely(words, claim.likeness)


def _likely(words: Words, found: Likeness) -> str:
    percent = round(100 * found.score)
    return words("conflict.likely", percent=percent, why=words.row(reasons(words, found)))


def reasons(words: Words, likeness: Likeness) -> list[str]:
    """Why two names are thought the same, or not: one phrase a reason."""
    spoken = [_reason(words, why) for why in likeness.why]
    return list(dict.fromkeys(spoken))[:5] or [words("why.same")]


def _reason(words: Words, why: Why) -> str:
    reason = words(f"why.{why.key}")
    shown = " / ".join(word for word in why.words if word)
    return words("why.said", reason=reason, words=shown) if shown else reason


def listed(words: Words, pairs: Sequence[tuple[str, str, str]]) -> Card:
    """Conflicts that wait: (customer, first, second) each, a button for every one."""
    if not pairs:
        return common.sentence(words, "conflicts.none")
    buttons = tuple(
        (
            Button(
                words("conflict.pair", customer=customer, first=first, second=second),
                action("conflict.show", first, second),
            ),
        )
        for customer, first, second in pairs
    )
    return Card(lines=(words("conflicts.title", n=len(pairs)),), buttons=buttons, choice=True)


def meter(words: Words, partner: str, read: Meter, program: Program) -> Card:
    """How a partner uses registration."""
    untouched = words("meter.share", n=read.untouched, percent=read.untouched_share)
    return Card(
        title=words("meter.title", partner=partner),
        facts=(
            Fact(words("meter.open"), _open(words, read, program)),
            Fact(words("meter.untouched"), untouched),
            Fact(words("meter.win_rate"), _rate(words, read)),
        ),
        note=words("meter.note", n=program.conflicts.untouched_days),
    )


def _open(words: Words, read: Meter, program: Program) -> str:
    """How many are open, of how many at most."""
    most = program.registration.most_open
    return words("meter.of", n=read.open, most=most) if most else words("meter.any", n=read.open)


def meter_line(words: Words, read: Meter, partner: str = "") -> str:
    """The same in one line: on a receipt, or of the partner that is named to whoever decides."""
    whose = partner or words("meter.own")
    return words(
        "meter.line", whose=whose, n=read.open, untouched=read.untouched_share, won=_rate(words, read)
    )


def _rate(words: Words, read: Meter) -> str:
    return "–" if read.win_rate is None else words("meter.percent", percent=read.win_rate)


_FIRST = replace(
    deal_cards.APPROVED, reference="D-31877", customer="远景能源有限公司", partner="Harbour Systems",
    partner_id=2, registrant="Rosa Delgado", submitted_at=datetime(2026, 2, 2, 3, tzinfo=UTC), version=2,
)  # fmt: skip
_LIKE = Likeness(
    0.79, same=True, related=False, why=(Why("legal_form"), Why("different_word", ("envision",)))
)
_STEPS = (
    Evidence(datetime(2026, 2, 2, 3, tzinfo=UTC), "submit", "Rosa Delgado"),
    Evidence(datetime(2026, 2, 3, 6, tzinfo=UTC), "approve", "Li Wei"),
    Evidence(datetime(2026, 2, 20, 6, tzinfo=UTC), "visit", "Li Wei", "first meeting with purchasing"),
)
EXAMPLE = Conflict(
    1,
    Claim(_FIRST, _FIRST.customer, _LIKE, Lines(("falconguard",)), _STEPS),
    Claim(
        deal_cards.EXAMPLE, deal_cards.EXAMPLE.customer, _LIKE, Lines(("falconguard",)),
        (Evidence(datetime(2026, 3, 11, 2, tzinfo=UTC), "submit", "Chen Jing"),),
    ),
    datetime(2026, 3, 11, 2, tzinfo=UTC),
)  # fmt: skip
_OPEN = Claim(
    Deal("D-77120", "远景能源", Status.OPEN, amount=Money(Decimal(90000), "USD"), product="DataVault"),
    "远景能源", _LIKE, Lines(("datavault",)),
)  # fmt: skip


@example("conflict.unheard_of")
def _unheard_of(words: Words) -> Card:
    return unheard_of(words, "Henkel")


@example("conflict.free")
def _free(words: Words) -> Card:
    return blind(words, "远景能源", Standing.FREE, None, 9)


@example("conflict.protected")
def _protected(words: Words) -> Card:
    return blind(words, "远景能源", Standing.PROTECTED, date(2026, 6, 1), 8)


@example("conflict.ask")
def _ask(words: Words) -> Card:
    return blind(words, "远景能源", Standing.ASK, None, 7)


@example("conflict.compared")
def _compared(words: Words) -> Card:
    return compared(words, "Globex Ltd", "Globex Corporation", EXAMPLE.first.likeness)


@example("conflict.own")
def _own(words: Words) -> Card:
    return blind(words, "远景能源", Standing.OWN, None, 6)


@example("conflict.asked")
def _asked(words: Words) -> Card:
    return asked(words, "远景能源", "Jonas Keller", "Softline GmbH")


@example("conflict.watched")
def _watched(words: Words) -> Card:
    return watched(words, "Softline GmbH", ["远景能源", "Globex", "Tata Chemicals"], load())


@example("conflict.found")
def _found(words: Words) -> Card:
    known = Check("远景能源 Envision", Lines(("falconguard",)), (EXAMPLE.first, _OPEN), "远景能源")
    return found(words, known, load(), ["D-31877"])


@example("conflict.nothing_found")
def _nothing_found(words: Words) -> Card:
    return found(words, Check("Oxbow Foods"), load())


@example("conflict.listed")
def _listed(words: Words) -> Card:
    return listed(words, [("远景能源", "D-31877", "D-48213")])


@example("conflict.meter")
def _meter(words: Words) -> Card:
    return meter(words, "Softline GmbH", Meter(7, 2, 3, 8), load())
