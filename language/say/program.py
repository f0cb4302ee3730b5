"""The channel program in words: each clause as the edition that decided has it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from domain.chat import Card
from domain.deals import Deal, Move
from domain.money import Money
from domain.program import Authorisation, Program, Within, in_force, load, number_of
from language.say import common
from language.say.gallery import example
from language.words import Words


def clause(words: Words, program: Program, rule: str) -> str:
    """A rule's sentence; nothing for a rule that is no clause of the program."""
    key, _, case = rule.partition(":")
    if not number_of(key):
        return ""
    return words(f"clause.{key}{_variant(program, key, case)}", **_facts(words, program, key, case))


def cited(words: Words, program: Program, rule: str) -> str:
    """The same with its number and the program's version, as cards have it in small print."""
    said = clause(words, program, rule)
    if not said:
        return ""
    return words("program.cited", number=number_of(rule), version=program.version, clause=said)


def within(words: Words, time: Within) -> str:
    """So many working hours or days."""
    return words(f"within.{time.unit}", n=time.number)


def ground(words: Words, program: Program, key: str) -> str:
    """A ground for a rejection in the reader's language; nothing where the program has none of that key."""
    found = next((each for each in program.decision.ground if each.key == key), None)
    return (found.zh if words.language == "zh" else found.en) if found else ""


def grounded(words: Words, program: Program, rule: str, said: str) -> str:
    """The ground for a rejection that a rule names, with what was said besides; nothing for other rules."""
    kind, _, key = rule.partition(":")
    named = ground(words, program, key) if kind == "decision.ground" else ""
    return f"{named} “{said}”" if named and said else named


def _variant(program: Program, key: str, case: str) -> str:
    """Clauses that read differently under different terms."""
    warns = program.registration.mode == "warn"
    match key:
        case "registration.minimum" | "registration.list_price_minimum" if warns:
            return ".warn"
        case "registration.lead_days" | "registration.territory" | "registration.renewal":
            return ".case" if case else ""
        case "registration.fields":
            return ".line" if ":" in case else ""
        case "registration.authorisation":
            return ".who" if _rights(program, case) else ""
        case "registration.mode":
            return f".{program.registration.mode}"
        case "registration.named_accounts":
            terms = program.named_accounts.terms
            return ".warn" if warns and terms == "refuse" else f".{terms}"
        case "protection.extension":
            extension = program.protection.extension
            freely = extension.terms == "fixed" and not extension.needs_evidence
            return ".asked" if freely else f".{extension.terms}"
        case "decision.level":
            return f".{case or 'lead'}"
    return ""


def _facts(words: Words, program: Program, key: str, case: str) -> Mapping[str, object]:
    """What a clause's sentence says, of the case it is about."""
    match key.partition("."):
        case ["registration", _, name]:
            return _admission(words, program, name, case)
        case ["decision" | "appeal", _, name]:
            return _deciding(words, program, key, name, case)
        case ["protection", _, "days"]:
            return {"tier": words.name("tier", case), "n": program.protection_days(case)}
        case ["protection", _, "extension"]:
            return _extension(program)
        case ["conflicts", _, _]:
            return {"n": program.conflicts.untouched_days}
    return {"percent": f"{program.reward.percent:f}"}


def _admission(words: Words, program: Program, name: str, case: str) -> Mapping[str, object]:
    match name:
        case "fields":
            names, _, line = case.partition(":")
            fields = words.row([words(f"deal.{field}") for field in names.split(",") if field])
            return {"fields": fields, "line": line}
        case "minimum":
            return {"minimum": program.minimum(case or program.currency)}
        case "list_price_minimum":
            return {"minimum": program.list_price_minimum(case or program.currency)}
        case "lead_days":
            return {
                "n": program.registration.lead_days,
                "soonest": date.fromisoformat(case) if case else None,
            }
        case "most_open":
            return {"n": program.registration.most_open}
        case "authorisation":
            who = words.row(
                list(dict.fromkeys(_authorised(words, right) for right in _rights(program, case)))
            )
            return {"case": case or "–", "who": who}
    return {"case": case or "–"}  # what the clause names: a territory, a reference


def _rights(program: Program, line: str) -> Sequence[Authorisation]:
    return [right for right in program.authorisation if right.line.casefold() == line.casefold()]


def _authorised(words: Words, right: Authorisation) -> str:
    """Whom a right names; partners without their names, which are not for other partners."""
    tiers = [words("authorised.tier", tier=words.name("tier", tier)) for tier in right.tiers]
    places = [words("authorised.territory", territory=name) for name in right.territories]
    named = [words("authorised.named")] if right.partners else []
    who = words.either([*tiers, *places, *named])
    if not right.certified:
        return who
    certified = words("authorised.certified", n=right.certified)
    return words("authorised.both", who=who, certified=certified) if who else certified


def _deciding(words: Words, program: Program, key: str, name: str, case: str) -> Mapping[str, object]:
    match name:
        case "late":
            return {"time": within(words, program.decision.escalation)}
        case "within":
            time = program.appeal.within if key == "appeal.within" else program.decision.within
            return {"time": within(words, time)}
        case "ground":
            return {"ground": ground(words, program, case) or "–"}
        case "level":
            return {"from_": _from(words, program, case or "lead")}
    return {}


def _from(words: Words, program: Program, by: str) -> str:
    """The sums and discounts from which on a level approves."""
    levels = [level for level in program.decision.level if level.by == by]
    sums = [
        Money(amount, currency or program.currency)
        for level in levels
        for currency, amount in level.amount.items()
    ]
    deep = [level.discount_percent for level in levels if level.discount_percent]
    return words.either([*sums, *(words("clause.discount", n=f"{each:f}") for each in deep)]) or "–"


def _extension(program: Program) -> Mapping[str, object]:
    terms = program.protection.extension
    earned = {"visit": terms.activity.visit, "stage": terms.activity.stage, "note": terms.activity.note}
    if terms.terms == "earned":
        return {"n": terms.most_days, **earned}
    return {"n": terms.days, "times": terms.times}


EXTENDING = frozenset({Move.REQUEST, Move.EXTEND, Move.DECLINE})  # the deal's status says nothing of these


def why(words: Words, deal: Deal, program: Program, reason: str, step: str = "", conflict: str = "") -> Card:
    """The clause behind the last decision on a deal, word for word, and whatever was said besides; `step` is
    that decision, `conflict` the clause of the ruling proposed on a conflict that waits."""
    said = clause(words, program, deal.rule)
    line = words("why.line", number=number_of(deal.rule), version=program.version, clause=said)
    lines = [line if said else words("why.nothing", reference=deal.reference)]
    if reason:
        lines.append(words("why.reason", reason=reason))
    if conflict:
        lines.append(words("why.conflict", clause=cited(words, program, conflict)))
    lines += [cited(words, program, rule) for rule in deal.warnings]
    reference = common.with_customer(words, deal.reference, deal.customer)
    key = f"why.{step}" if step in EXTENDING else "why"
    title = words(key, reference=reference, status=deal.status, until=deal.protected_until or "–")
    return Card(title=title, lines=tuple(lines))


def besides(words: Words, card: Card, program: Program, rule: str) -> Card:
    """With the clause for which somebody of a higher rank approved, too."""
    line = words("why.passed_on", clause=cited(words, program, rule))
    return replace(card, lines=(*card.lines, line))


def by_rank(words: Words, card: Card, program: Program, rule: str, who: str) -> Card:
    """With the clause for which whoever approved had to be of a higher rank."""
    line = words("why.by_rank", who=who, clause=cited(words, program, rule))
    return replace(card, lines=(*card.lines, line))


def rules(words: Words, program: Program, asked: Sequence[str], exact: bool = True) -> Card:
    """Clauses with their numbers; where the program says nothing about what was asked, or nothing about just
    that, so much first."""
    lines = [
        words("rules.line", number=number_of(rule), clause=clause(words, program, rule)) for rule in asked
    ]
    title = words("rules", version=program.version)
    if not lines or not exact:
        lines = [words("rules.none" if not lines else "rules.near"), *lines]
    return Card(title=title, lines=tuple(lines))


@example("program.rules")
def _rules(words: Words) -> Card:
    return rules(words, load(), tuple(in_force(load())))


@example("program.clause")
def _clause(words: Words) -> Card:
    rules = (
        "registration.minimum:USD",
        "decision.within",
        "protection.days:gold",
        "registration.named_accounts",
    )
    return Card(title="§", lines=tuple(cited(words, load(), rule) for rule in rules))
