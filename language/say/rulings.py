"""Cards for whoever rules on a conflict: both deals side by side, and what the ruling did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.chat import Button, Card, Fact, Style, Table, action, route_of
from domain.conflicts import Claim, Conflict, Evidence, Ruling, Verdict, proposal
from domain.deals import Deal, Status
from domain.program import Program, load, read
from language import shape
from language.say import common
from language.say import deals as deal_cards
from language.say.conflicts import EXAMPLE, likely
from language.say.consent import yes_or_no
from language.say.deals.facts import fact
from language.say.gallery import example
from language.words import Words

MOST_STEPS = 6
RULED = frozenset({"ruled", "yield"})
SIDES = ("partner", "project", "product", "amount", "submitted_at", "status", "protected_until", "owner")


def conflict(
    words: Words, met: Conflict, now: datetime, program: Program, more: int = 0, further: Sequence[str] = ()
) -> Card:  # fmt: skip
    """To whoever rules: both deals side by side, their time lines, the rule, and one tap a ruling; `further`
    tells which other deals have perhaps the same customer."""
    ruling, rule = proposal(met.first, met.second, now, program.conflicts)
    first, second = met.first.deal, met.second.deal
    sides = {"first": _side(words, first), "second": _side(words, second)}
    lines = [
        words(_line(met, program), gap=_gap(words, first, second), **sides),
        words("conflict.match", likely=likely(words, met.first)),
        *(_timeline(words, claim) for claim in (met.first, met.second)),
        *further,
        words("conflict.proposed", ruling=said(words, met, ruling), rule=rule_said(words, rule, program)),
    ]  # fmt: skip
    return Card(
        title=words("conflict.title", customer=second.customer),
        lines=tuple(lines),
        table=_table(words, met),
        buttons=(*_rulings(words, met, ruling), *_approval(words, met, program)),
        note=words("conflict.more", n=more) if more else "",
    )


def _line(met: Conflict, program: Program) -> str:
    """How the two came, and whether an approval waits for the ruling."""
    if met.back:
        return "conflict.line.back"
    return "conflict.line" if program.conflicts.ruling == "required" else "conflict.line.advised"


def said(words: Words, met: Conflict, ruling: Ruling) -> str:
    """A ruling in a phrase: by references, since the first of an appeal came second."""
    return words(f"ruling.{ruling}", first=met.first.deal.reference, second=met.second.deal.reference)


def rule_said(words: Words, rule: str, program: Program) -> str:
    """A rule on conflicts in a phrase."""
    number = getattr(program.conflicts, rule.partition(".")[2], None)
    return words(f"rule.{rule}", **({"n": number} if isinstance(number, int) else {}))


def _side(words: Words, deal: Deal) -> str:
    return f"{deal.partner or words('conflict.direct')} ({deal.reference})"


def _gap(words: Words, first: Deal, second: Deal) -> str:
    if first.submitted_at is None or second.submitted_at is None:
        return words("gap.moment")
    seconds = int(abs(second.submitted_at - first.submitted_at).total_seconds())
    for unit, size in (("days", 86_400), ("hours", 3600), ("minutes", 60), ("seconds", 1)):
        if seconds >= size:
            return words(f"gap.{unit}", n=seconds // size)
    return words("gap.moment")


def _timeline(words: Words, claim: Claim) -> str:
    """How it came, and the last that happened."""
    found = _lasting(claim.evidence)
    steps = [_step(words, each) for each in (*found[:1], *found[1:][1 - MOST_STEPS :])]
    return words("conflict.timeline", side=_side(words, claim.deal), steps=" → ".join(steps))


def _lasting(steps: Sequence[Evidence]) -> list[Evidence]:
    """Without rulings that were taken back."""
    found: list[Evidence] = []
    for each in steps:
        if each.what != "undone" or not found or found[-1].what not in RULED:
            found.append(each)
            continue
        while found and found[-1].what in RULED:
            found.pop()
    return found


def _step(words: Words, each: Evidence) -> str:
    at = shape.short_day(each.at, words.language, words.timezone)
    what = words.name("deal.event", each.what)
    step = words("conflict.step.by" if each.who else "conflict.step", at=at, what=what, who=each.who)
    return words("labelled", label=step, value=each.text) if each.text else step


def _table(words: Words, met: Conflict) -> Table:
    first, second = met.first.deal, met.second.deal
    rows = [(words("conflict.side.customer"), met.first.name, met.second.name)]
    for name in SIDES:
        left, right = (fact(words, deal, name) for deal in (first, second))
        if left or right:
            rows.append((words(f"deal.{name}"), left or "–", right or "–"))
    return Table(("", first.reference, second.reference), tuple(rows))


def _rulings(words: Words, met: Conflict, proposed: Ruling) -> tuple[tuple[Button, ...], ...]:
    """One partner shares nothing with himself."""
    first, second = met.first.deal, met.second.deal

    def button(ruling: Ruling) -> Button:
        pressed = action(
            "conflict.rule", first.reference, second.reference, ruling, first.version, second.version
        )
        return Button(said(words, met, ruling), pressed, Style.PRIMARY if ruling is proposed else Style.PLAIN)

    apart = (Ruling.SEPARATE, Ruling.SHARE) if first.partner_id != second.partner_id else (Ruling.SEPARATE,)
    return ((button(Ruling.FIRST), button(Ruling.SECOND)), tuple(button(each) for each in apart))


def _approval(words: Words, met: Conflict, program: Program) -> tuple[tuple[Button, ...], ...]:
    """Where a program only advises, the second can be approved at once, and both share."""
    second = met.second.deal
    if program.conflicts.ruling == "required" or second.status is not Status.SUBMITTED:
        return ()
    approve = action("deal.approve", second.reference, second.version)
    return ((Button(words("deal.button.approve"), approve),),)


def asked(words: Words, card: Card, met: Conflict, ruling: Ruling) -> Card:
    """Both sides, and whether the ruling that was told in words is meant."""
    first, second = met.first.deal, met.second.deal
    yes = action("conflict.rule", first.reference, second.reference, ruling, first.version, second.version)
    stands = {Ruling.FIRST: first, Ruling.SECOND: second}.get(ruling)
    side = _side(words, stands) if stands else ""
    told = words("conflict.told.side", side=side) if side else said(words, met, ruling)
    line = words("conflict.told.ask", ruling=told)
    return replace(card, lines=(*card.lines, line), buttons=(yes_or_no(words, yes),), choice=True)


def ruled(words: Words, met: Conflict, ruling: Ruling) -> Card:
    """To whoever ruled."""
    first, second = met.first.deal, met.second.deal
    line = words("conflict.ruled.line", first=first.reference, second=second.reference)
    return Card(
        title=words("conflict.ruled", ruling=said(words, met, ruling)),
        lines=(line,),
        facts=(Fact(words("conflict.side.customer"), second.customer),),
        buttons=((common.undo(words),),),
    )


def told(
    words: Words, met: Conflict, ruling: Ruling, who: str, key: str = "conflict.ruled.told"
) -> Card:  # fmt: skip
    """To the other rep."""
    first, second = (
        common.with_customer(words, deal.reference, deal.customer)
        for deal in (met.first.deal, met.second.deal)
    )
    return common.sentence(
        words, key, who=who, first=first, second=second, ruling=said(words, met, ruling),
    )  # fmt: skip


def goes_on(words: Words, deal: Deal, verdict: Verdict) -> Card:
    """To the partner whose registration goes on, or is shared from now on; nothing is said of the other."""
    key = f"conflict.ruled.{verdict}"
    return common.sentence(words, key, reference=deal.reference, customer=deal.customer)


def rule_first(words: Words, card: Card, first: str, second: str) -> Card:
    """The card of a deal that waits for a ruling: the way to rule stands in the place of approval."""
    rule = Button(words("conflict.button.rule"), action("conflict.show", first, second), Style.PRIMARY)
    rows = tuple(
        tuple(rule if route_of(button.action)[0] == "deal.approve" else button for button in row)
        for row in card.buttons
    )
    return replace(card, lines=(*card.lines, words("conflict.rule_first")), buttons=rows)


def taken_back(words: Words, deal: Deal) -> Card:
    """To a partner who was told of a ruling; neither who made it nor who took it back."""
    said = {"customer": deal.customer, "reference": deal.reference, "status": deal.status}
    return common.sentence(words, "conflict.undone", **said)


@example("conflict.side_by_side")
def _side_by_side(words: Words) -> Card:
    further = (deal_cards.branch(words),)
    return conflict(words, EXAMPLE, EXAMPLE.found_at + timedelta(hours=1), load(), 1, further)


@example("conflict.ruling")
def _asked(words: Words) -> Card:
    card = conflict(words, EXAMPLE, EXAMPLE.found_at + timedelta(hours=1), load())
    return asked(words, card, EXAMPLE, Ruling.SECOND)


@example("conflict.advised")
def _advised(words: Words) -> Card:
    advised = read('version = "2026.1"\n[conflicts]\nruling = "advised"\n', "advised")
    return conflict(words, EXAMPLE, EXAMPLE.found_at + timedelta(hours=1), advised)


@example("conflict.appealed")
def _appealed(words: Words) -> Card:
    """The second came first, was turned down and is appealed."""
    before = replace(
        EXAMPLE.second.deal,
        submitted_at=datetime(2026, 1, 30, 3, tzinfo=UTC),
        appealed_at=EXAMPLE.found_at,
    )
    met = replace(EXAMPLE, second=replace(EXAMPLE.second, deal=before))
    return conflict(words, met, EXAMPLE.found_at + timedelta(hours=1), load())


@example("conflict.rule_first")
def _rule_first(words: Words) -> Card:
    waits = deal_cards.show(words, deal_cards.EXAMPLE, load(), True)
    return rule_first(words, waits, EXAMPLE.first.deal.reference, EXAMPLE.second.deal.reference)


@example("conflict.ruled")
def _ruled(words: Words) -> Card:
    return ruled(words, EXAMPLE, Ruling.FIRST)


@example("conflict.told")
def _told(words: Words) -> Card:
    return told(words, EXAMPLE, Ruling.SECOND, "Li Wei")


@example("conflict.goes_on")
def _goes_on(words: Words) -> Card:
    return goes_on(words, deal_cards.EXAMPLE, Verdict.SEPARATE)


@example("conflict.given")
def _given(words: Words) -> Card:
    return goes_on(words, deal_cards.EXAMPLE, Verdict.STANDS)


@example("conflict.shared")
def _shared(words: Words) -> Card:
    return goes_on(words, deal_cards.EXAMPLE, Verdict.SHARE)


@example("conflict.undone")
def _undone(words: Words) -> Card:
    return taken_back(words, deal_cards.EXAMPLE)


@example("conflict.undone.told")
def _undone_told(words: Words) -> Card:
    return told(words, EXAMPLE, Ruling.SHARE, "Li Wei", "conflict.undone.told")
