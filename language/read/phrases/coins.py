"""The small change of a sum: 9块9, 5元6角, "20 dollars 43 cents"."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from language.read.phrases.currencies import code_of
from language.read.phrases.numerals import number
from language.read.phrases.tokens import Line
from language.read.pieces import Amount

_COINS = {"cent": "USD", "cents": "USD", "pennies": "USD", "¢": "USD", "pence": "GBP"}
_NO_COIN = "台套个件张条块月号日年季周天点份"  # what a number behind a sum may count: 50万元6月签


class Sum(NamedTuple):
    """A sum of money read, and the token after it."""

    amount: Amount
    end: int


def plain(value: Decimal) -> Decimal:
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()


def with_cents(line: Line, value: Decimal, currency: tuple[str, int] | None) -> Sum | None:
    """9块9, 5元6角, "20 dollars 43 cents", "20 rupees 43"."""
    if currency is None:
        return None
    code, end = currency
    end += line.low(end) in ("整", "正", "钱")
    if line.chinese(end - 1) and (small := _jiao(line, end)):
        value, end = value + small[0], small[1]
    elif line.kind(end - 1) == "word" and (coins := _coins(line, end)):
        value, end = value + coins[0], coins[1]
    return Sum(Amount(plain(value), code_of(line, code)), end)


def _jiao(line: Line, place: int) -> tuple[Decimal, int] | None:
    if line.low(place - 1) not in ("块", "元", "蚊") or line.kind(place) != "number" or not line.glued(place):
        return None
    found = number(line, place)
    if found is None or found.value > 99 or found.end != place + 1:
        return None
    if line.low(found.end) in ("毛", "角", "毫"):
        rest = number(line, found.end + 1) if line.kind(found.end + 1) == "number" else None
        if rest and rest.value < 10:
            return found.value / 10 + rest.value / 100, rest.end + (line.low(rest.end) == "分")
        return found.value / 10, found.end + 1
    if line.low(found.end) == "分":
        return found.value / 100, found.end + 1
    if found.value >= 10 or (line.chinese(found.end) and line.low(found.end)[0] in _NO_COIN):
        return None
    return (found.value / (100 if line.low(place)[0] in "零〇" else 10)), found.end


def _coins(line: Line, place: int) -> tuple[Decimal, int] | None:
    place += line.low(place) == "and"
    found = number(line, place)
    if found is None or not 0 < found.value < 100:
        return None
    end = found.end
    if line.low(end) in ("cents", "cent", "c", "pence", "p", "sen", "sens", "paise"):
        return found.value / 100, end + 1
    return (
        (found.value / 100, end) if line.kind(end) == "" and line.low(place - 1) not in ("rm", "rs") else None
    )


def small_change(line: Line, value: Decimal, end: int) -> Sum | None:
    """A sum of coins alone: "10 cents", 五分钱, 两毛五."""
    low = line.low(end)
    if low in _COINS and line.raw(end) == low and line.low(end - 2) != "my":
        return Sum(Amount(plain(value / 100), _COINS[low]), end + 1)
    if low in ("毛", "角", "毫"):
        rest = number(line, end + 1) if line.kind(end + 1) == "number" else None
        if rest and rest.value < 10:
            after = rest.end + (line.low(rest.end) == "分")
            return Sum(Amount(plain(value / 10 + rest.value / 100), "CNY"), after)
        return Sum(Amount(plain(value / 10), "CNY"), end + 2) if line.low(end + 1) == "钱" else None
    told = low == "分" and line.low(end + 1) == "钱" and value > 1
    return Sum(Amount(plain(value / 100), "CNY"), end + 2) if told else None


def cents_after_sign(line: Line, found: Sum, lead: str) -> Sum:
    if not lead or lead != "USD" or not (coins := _coins(line, found.end)):
        return found
    if line.low(coins[1] - 1) not in ("cents", "c", "cent"):
        return found
    return Sum(Amount(found.amount.value + coins[0], found.amount.currency), coins[1])
