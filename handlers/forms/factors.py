"""A sum or a count told by the one that stands: so many times as much, the price of one, another currency."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from domain.dialogue import Script
from domain.money import Money
from handlers.turn import Turn
from language import read
from language.read.pieces import Amount
from language.read.values.currency import currency
from language.read.values.factors import THIS, factor, in_coin, per_one


def told_by_what_stands(turn: Turn, script: Script, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answer that a message makes of the one which stands; nothing for other words."""
    sums = {q.slot: said for q in script.questions if isinstance(said := answers.get(q.slot), Money)}
    if len(sums) != 1 or script.question("discount") is not None:  # which tells it by a field of its own
        return {}
    slot, old = next(iter(sums.items()))
    return _times(turn, slot, old, answers) or _of_one(turn, slot, old, answers) or _in_coin(turn, slot, old)


def _times(turn: Turn, slot: str, old: Money, answers: Mapping[str, Any]) -> dict[str, Any]:
    found = factor(turn.heard.text)
    count = answers.get("quantity")
    if found is None or (count is not None and not found.of):
        return {}
    if found.of == "quantity":
        new = count * found.times if isinstance(count, int) else Decimal(0)
        return {"quantity": int(new)} if new and new == int(new) else {}
    return {slot: replace(old, amount=(old.amount * found.times).normalize() + 0)}


def _of_one(turn: Turn, slot: str, old: Money, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The sum of all, where what stands is what one costs."""
    named, count = per_one(turn.heard.text), answers.get("quantity")
    if not named or not isinstance(count, int) or not (named.lower() in THIS or _same(turn, named, old)):
        return {}
    return {slot: replace(old, amount=old.amount * count)}


def _in_coin(turn: Turn, slot: str, old: Money) -> dict[str, Any]:
    """The same sum in the currency that is said of it."""
    named, coin = in_coin(turn.heard.text)
    code = currency(coin, turn.now) if coin and _same(turn, named, old) else ""
    return {slot: replace(old, currency=code)} if code else {}


def _same(turn: Turn, words: str, old: Money) -> bool:
    said = read.answer("amount", words, turn.now).value
    return isinstance(said, Amount) and said.value == old.amount
