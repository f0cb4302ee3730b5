"""A bare number said to the card with all of a form, or to the question of a sum: of the field that it fits;
of two, it is asked which."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from domain.chat import Reply
from domain.dialogue import Dialogue, Question, Script
from domain.money import Money
from handlers.forms.counted import EACH, offered
from handlers.forms.run import merge
from handlers.turn import Turn, say
from language.read.normal import PAUSES, normal
from language.read.pieces import Amount, Quantity
from language.read.typed import find
from language.read.values.digits import A_SUM, UNITS, again, count, hedged, number
from language.say import forms as cards
from language.say.numbers import which_field

TEN = 10  # times as much, or as little, as a sum may become
A_UNIT = {"en": Decimal(1000), "zh": Decimal(10_000)}  # that is left out of a sum


async def numbered(turn: Turn, script: Script, dialogue: Dialogue) -> Reply | None:
    """None where the message is no bare number, or a plain answer to the question."""
    asked = script.question(dialogue.asking)
    said = turn.heard.text.strip(PAUSES)
    word = hedged(said.removesuffix("个") if asked and asked.kind == "amount" else said)  # 35个 may be 35万
    if number(word) is None:
        return None
    if asked:
        return await _asked(turn, script, dialogue, asked, word) if asked.kind == "amount" else None
    options = [
        (q, new) for q in script.questions if (new := _new(turn, q, word, dialogue.answers)) is not None
    ]
    if not options:
        return say(cards.change_what(turn.words, script, turn.who.staff))
    if len(options) == 1:
        return await merge(turn, dialogue, {options[0][0].slot: options[0][1]})
    return say(which_field(turn.words, script, options))


async def without_unit(turn: Turn, script: Script, dialogue: Dialogue, asked: Question) -> Reply | None:
    """What is asked back where the only number of an answer to the question of a sum may leave out its unit:
    "the boss approved 80", 老板批了八十. None for other answers."""
    found = [piece.value for piece in find(normal(turn.heard.text), turn.now)]
    if asked.kind != "amount" or len(found) != 1 or not isinstance(found[0], Decimal):
        return None
    return await _asked(turn, script, dialogue, asked, f"{found[0]:f}")


async def _asked(turn: Turn, script: Script, dialogue: Dialogue, asked: Question, word: str) -> Reply | None:
    """A number for a sum: in the unit of the one that it replaces; else a small one may leave out its unit,
    or be a count."""
    old = dialogue.answers.get(asked.slot)
    if isinstance(old, Money) and (new := money(word, old, turn)):
        return await merge(turn, dialogue, {asked.slot: new})
    if EACH in dialogue.answers and (number_of := count(word)) and not await offered(turn):
        return await merge(turn, dialogue, {"quantity": number_of})
    small = number(word) or Decimal(0)
    if small >= A_SUM:
        return None
    units = (A_UNIT[turn.who.language], Decimal(1))
    sums: list[tuple[Question, object]] = [(asked, Money(small * unit, turn.currency)) for unit in units]
    counts = [(q, count(word)) for q in script.questions if q.kind == "quantity"]
    free = [one for one in counts if one[1] and dialogue.answers.get(one[0].slot) is None]
    return say(which_field(turn.words, script, [*sums, *free]))


def _new(turn: Turn, question: Question, word: str, answers: Mapping[str, Any]) -> object:
    """What the number would be as the answer of a field; None where it is none, or stands there already."""
    old = answers.get(question.slot)
    if question.kind == "quantity":
        value: object = count(word)
    elif question.kind == "amount":
        value = money(word, old, turn)
    else:
        return None
    return value if value != old else None


def money(word: str, old: object, turn: Turn) -> Money | None:
    """A number as a sum: in the unit of the old one and near it, or as it stands where there is none."""
    if not isinstance(old, Money):
        return Money(number(word) or Decimal(0), turn.currency)
    new = again(word, old.amount, turn.who.language)
    return Money(new, old.currency) if new else None


def as_sum(turn: Turn, said: Mapping[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
    """What was said, with a number without a unit as the sum that it is near, where no count stands: "it's
    more like 70" of $60,000."""
    old, told = before.get("amount"), said.get("quantity")
    if isinstance(old, Money) and (new := _unitless(turn, said.get("amount"), old)):
        told = {slot: value for slot, value in said.items() if slot != "quantity" or before.get("quantity")}
        return {**told, "amount": new}
    if not isinstance(old, Money) or not told or "amount" in said or before.get("quantity"):
        return {**said}
    counted = any(isinstance(piece.value, Quantity) for piece in find(normal(turn.heard.text), turn.now))
    new = None if counted else money(str(told), old, turn)
    return (
        {**{slot: value for slot, value in said.items() if slot != "quantity"}, "amount": new}
        if new
        else {**said}
    )


def _unitless(turn: Turn, said: object, old: Money) -> Money | None:
    """A sum that was said without a unit, in the unit of the one that it replaces: 金额写错了 45 of 50万."""
    value = said.amount if isinstance(said, Money) else said.value if isinstance(said, Amount) else None
    if value is None or value >= A_SUM:
        return None
    whole = any(isinstance(piece.value, Amount) for piece in find(normal(turn.heard.text), turn.now))
    if whole:
        return None
    usual = value * A_UNIT[turn.who.language]
    near = old.amount < usual * TEN < old.amount * TEN**2
    return money(f"{value:f}", old, turn) or (Money(usual, old.currency) if near else None)


def without_sum(before: Mapping[str, Any], said: Mapping[str, Any]) -> Mapping[str, Any]:
    """What was proposed, without a count that was the sum said now: "70k" after "it's more like 70"."""
    new, counted = said.get("amount"), before.get("quantity")
    total = new.amount if isinstance(new, Money) else new.value if isinstance(new, Amount) else None
    if "quantity" in said or not counted or total not in [counted * unit for unit in UNITS]:
        return before
    return {slot: value for slot, value in before.items() if slot != "quantity"}


def said_again(turn: Turn, before: Mapping[str, Any]) -> dict[str, Any]:
    """The one sum or count of what was proposed, with a bare number for it; nothing where both are."""
    word = turn.heard.text.strip(PAUSES)
    news = {"quantity": count(word), "amount": money(word, before.get("amount"), turn)}
    said = {slot: news[slot] for slot in news.keys() & before.keys()}
    return said if len(said) == 1 and None not in said.values() else {}
