"""Read sums of money: $50K, 5万, "3.5 million euros", RMB 80,000, 12万8, 叁拾陆万元整, 3 lakh, 9块9."""

from __future__ import annotations

from decimal import Decimal

from domain.patterns import regex
from language.read.phrases.coins import Sum, cents_after_sign, plain, small_change, with_cents
from language.read.phrases.currencies import AFTER_ONLY, CURRENCIES, SIGNS, code_of, named, set_off, symbol
from language.read.phrases.figures import dotted
from language.read.phrases.han_numerals import han
from language.read.phrases.hedges import past_hedges
from language.read.phrases.numerals import Number, number
from language.read.phrases.quantities import STOP, paid, panels
from language.read.phrases.scales import multiplied
from language.read.phrases.tokens import Line
from language.read.pieces import Amount

# Thousands as firms write them: 36 TEUR
_THOUSANDS = {
    "teur": "EUR",
    "keur": "EUR",
    "kusd": "USD",
    "tusd": "USD",
    "kgbp": "GBP",
    "kcny": "CNY",
    "tchf": "CHF",
}


_QUARTER = regex("q[1-4]")
_WIDEST = 100  # times its lower end, the upper end of a range at most

_CONTEXT = frozenset("amount value budget worth price total acv tcv arr revenue cost quote for spend".split())


_HAN_CONTEXT = ("金额", "预算", "总价", "价格", "合同额", "报价", "合计", "成交价", "总额", "标的")


_EDGES = ("底", "初", "中", "末", "内")  # of a year, behind a sum: 三百万年底
_UNIT_NOUNS = frozenset(
    "seats seat users user units unit licences licenses license licence endpoints people staff".split()
)


def amount(line: Line, place: int) -> Sum | None:
    """The sum of money that starts at a token, or None; of a range ("50-60k") the upper end.

    A range answers its upper end: what is registered is what the deal may come to.
    """
    first = _single(line, place)
    upper = _upper(line, place, first)
    return upper or first


def _spaced_groups(line: Line, place: int) -> Number | None:
    """11 500 where a currency follows or stands before it."""
    end, digits = place + 1, line.low(place)
    if not (line.kind(place) == "number" and digits.isdigit() and len(digits) <= 3):
        return None
    while (
        line.kind(end) == "number" and len(line.low(end)) == 3 and line.low(end).isdigit() and end < place + 4
    ):
        digits, end = digits + line.low(end), end + 1
    told = named(line, end) or line.low(place - 1) in SIGNS or line.low(place - 1) in CURRENCIES
    return Number(Decimal(digits), end) if end > place + 1 and told else None


def _upper(line: Line, place: int, first: Sum | None) -> Sum | None:
    """The upper end of "50-60k", "$10-$20", "50k to 60k", 五六十万 is not one."""
    if line.kind(place) == "date" and "-" in line.low(place):
        return _dashed(line, place)
    lead = symbol(line, place)
    start = lead[1] if lead else place
    if line.kind(start) == "date" and "-" in line.low(start):
        found = _dashed(line, start)
        return (
            Sum(Amount(found.amount.value, code_of(line, lead[0] if lead else "")), found.end)
            if found
            else None
        )
    low = number(line, start)
    middle = first.end if first else (low.end if low else place)
    joints = ("and", "和") if line.low(place - 1) == "between" else ("-", "~", "到", "至", "to")
    if middle == place or line.low(middle) not in joints:
        return None
    second = _single(line, middle + 1)
    if second is None or (first is None and low is None) or (line.low(place - 1) == "from" and first is None):
        return None
    if line.low(middle) == "to" and first is None and line.kind(place) != "number":
        return None
    smaller = first.amount.value if first else (low.value if low else Decimal(0))
    falls = first is None and low is not None and _falls(line, low, middle + 1, second)
    if second.amount.value < smaller or falls:
        return None
    currency = second.amount.currency or (first.amount.currency if first else None)
    return Sum(Amount(second.amount.value, currency), second.end)


def _falls(line: Line, low: Number, place: int, second: Sum) -> bool:
    """True for a number and a sum that are no ends of one range, with the sum's unit or without: "40 - 23.4k"."""
    if low.value * _WIDEST >= second.amount.value:
        return False
    upper = number(line, place)
    return upper is not None and low.value > upper.value


def _dashed(line: Line, place: int) -> Sum | None:
    # "50-60" was cut as a written date
    value = Decimal(line.low(place).replace(" ", "").split("-")[1])
    return _scaled_sum(line, Number(value, place + 1), "", place)


def _single(line: Line, place: int) -> Sum | None:
    lead = symbol(line, place)
    start = lead[1] if lead else place
    if lead is None and line.low(place) == "半" and line.low(place + 1) == "个":
        return _half_unit(line, place)
    if (
        lead is None
        and line.low(place) in ("a", "one")
        and line.low(place + 1) in CURRENCIES
        and named(line, place + 1)
    ):
        return with_cents(line, Decimal(1), named(line, place + 1))
    found = _value(line, start)
    if found is None:
        return None
    coins = small_change(line, found.value, found.end) if lead is None and found.value < 100 else None
    return coins or _scaled_sum(line, found, lead[0] if lead else "", place)


# What stands behind a sum and behind no picture's size: "take 2k off", not "4k cameras"
_SUM_GOES_ON = frozenset(
    "off from more less extra for to by a per in on now and with via at instead not rather please".split()
)


def _pictured(line: Line, place: int) -> bool:
    """True before what is shown so large: "4k cameras"."""
    return line.kind(place) in ("word", "han") and line.low(place) not in _SUM_GOES_ON


# What people have a million of and mean no sum
_COUNTLESS = frozenset("reasons times things thanks apologies ways excuses questions miles years".split())


def _value(line: Line, place: int) -> Number | None:
    low = line.low(place)
    if line.low(place - 1) in ("几", "数", "好几") and line.glued(place) and low[:1] in tuple("十百千万亿"):
        return None  # 几十万 may be any sum
    if line.kind(place) == "number" and low[0] in "百千万亿" and len(low) <= 3:
        value = han("一" + low)
        told = (len(line.low(place + 1)) > 1 and named(line, place + 1)) or line.low(place + 1) in (
            "元",
            "块",
        )
        return Number(value, place + 1, words=True) if value and told else None
    return _spaced_groups(line, place) or number(line, place) or _about(line, place)


def _about(line: Line, place: int) -> Number | None:
    """两三块: so much, of which the upper end counts."""
    told = line.kind(place) == "number" and line.low(place + 1) in AFTER_ONLY
    value = han(line.low(place), scaled=True) if told else None
    return Number(value, place + 1, words=True) if value else None


def _scaled_sum(line: Line, found: Number, lead: str, place: int) -> Sum | None:
    """Multiply by k, w, 万 and the like, then take the currency after it; None where nothing tells money."""
    value, end, scaled = multiplied(line, found, lead, place)
    if found.words and not lead and line.chinese(place) and line.firm(end, every_word=False):
        return None
    if line.low(end) in _THOUSANDS:
        return Sum(Amount(plain(value * 1000), _THOUSANDS[line.low(end)]), end + 1)
    if not lead and line.low(end) == "块" and panels(line, place, end):
        return None
    after = _currency_after(line, found, lead, value, end)
    if not lead and not after and not _tells_money(line, place, found, value, end, scaled):
        return None
    code = after[0] if after and (lead in ("", "USD", "¥") or line.low(place + 1) == ":") else lead
    if after and not lead:
        return with_cents(line, value, after)
    return cents_after_sign(
        line, Sum(Amount(plain(value), code_of(line, code)), after[1] if after else end), lead
    )


def _currency_after(line: Line, found: Number, lead: str, value: Decimal, end: int) -> tuple[str, int] | None:
    """The currency after a number, unless its short name starts another word: 元旦, 三元医院."""
    end = _without_cents(line, end)
    place = end + (line.low(end) == "-" and line.low(end + 1) in CURRENCIES)
    place = past_hedges(line, place)
    after, low = named(line, place) or set_off(line, place), line.low(place)
    if after is None or low not in (*AFTER_ONLY, "rs", "rm"):
        return after
    small = not lead and found.words and value < 100
    if small and (line.kind(after[1]) == "other" or low in ("刀", "欧", "圆")):
        return None
    return after if _plain_money(line, after[1]) else None


def _without_cents(line: Line, end: int) -> int:
    """Where a sum ends that tells it has no cents (28.400,- Euro), or shortens its scale (1,2 Mio. EUR)."""
    if line.low(end) in (",", ".") and line.low(end + 1) == "-" and line.glued(end) and line.glued(end + 1):
        return end + 2 + (line.low(end + 2) == "-")
    return end + (line.low(end) == "." and line.glued(end) and line.low(end - 1) in _SHORTENED)


# Scales that are written with a stop
_SHORTENED = frozenset(("mio", "mln", "mil", "bn", "bio"))


def _tells_money(line: Line, place: int, found: Number, value: Decimal, end: int, scaled: bool) -> bool:
    """True where a number without any currency is a sum: 50k, 120万, 15,50,000, "budget 40000"."""
    if not scaled and (not _grouped(line, place, found) or _counts_noun(line, end)):
        return False
    if line.low(place) in ("a", "an", "one") and _figure_of_speech(line, place, end):
        return False
    return not _counts(line, end) and _money_like(line, place, value, end)


def _figure_of_speech(line: Line, place: int, end: int) -> bool:
    """True for "a million reasons", "thanks a million", "one in a million"."""
    before = (line.low(place - 2), line.low(place - 1))
    if end > place + 2:
        return False
    return line.low(end) in _COUNTLESS or before[1] == "thanks" or before in (("one", "in"), ("1", "in"))


def _counts_noun(line: Line, end: int) -> bool:
    if (line.low(end), line.low(end + 1)) == ("of", "them"):
        return True
    return line.kind(end) == "word" and line.low(end) not in STOP


def _plain_money(line: Line, place: int) -> bool:
    """False where 块 or 元 starts another word: 元旦, 元器件, 块头, 欧洲."""
    following = line.low(place)[:1]
    return not following or following not in "旦器宵素件头洲盟式"


def _grouped(line: Line, place: int, found: Number) -> bool:
    """A number with groups of digits is a sum by itself: 15,50,000; so is one after a word such as
    "budget" or 金额.
    """
    low = line.low(place)
    return (("," in low or dotted(low)) and found.value >= 1000) or (
        found.value >= 100 and _in_context(line, place)
    )


def _in_context(line: Line, place: int) -> bool:
    for back in range(place - 1, max(place - 4, -1), -1):
        low = line.low(back)
        if low in _CONTEXT and low != "for":
            return True
    stretch = line.text.lower[max(line.tokens[place].start - 6, 0) : line.tokens[place].start]
    return any(word in stretch for word in _HAN_CONTEXT)


def _counts(line: Line, place: int) -> bool:
    """True where the number counts things: 3万台, "1,200 seats"."""
    low = line.low(place)
    if (not line.glued(place) and low > "一") or (low == "年" and line.low(place + 1) in _EDGES):
        return False
    if paid(line, place):
        return False
    return low in _UNIT_NOUNS or (
        low[:1] > "一" and low[:1] in "台套个人份张条支部辆件名位箱片颗家次条米吨平字用户座席点度公步年天"
    )


def _money_like(line: Line, place: int, value: Decimal, end: int) -> bool:
    """False for model names and codes: "iPhone 15k", "5G", "3M" at the start of a name."""
    words = line.kind(place) == "word" and line.raw(place)[0].isupper() and line.raw(place + 1)[:1].isupper()
    if words and line.kind(end) == "word" and line.raw(end)[0].isupper():
        return False
    raw = line.text.text[line.tokens[place].start : line.tokens[end - 1].end]
    if raw in ("3M", "4K") or (raw.upper() in ("4K", "8K", "2K") and _pictured(line, end)):
        return False
    if (
        line.glued(end)
        and line.low(end) in ("-", ".", "/")
        and line.glued(end + 1)
        and line.kind(end + 1) == "word"
        and line.low(end + 1) != "ish"
        and not (line.low(end) == "/" and ("万" in raw or _QUARTER.fullmatch(line.low(end + 1))))
    ):
        return False
    if line.glued(place) and line.low(place - 1) in ("-", "_", "#"):
        named = line.kind(place - 2) == "word" and line.kind(place - 3) != "number"
        if named or line.kind(place - 2) == "code":
            return False
    if line.kind(end) == "word" and line.low(end) in (
        "followers",
        "people",
        "employees",
        "users",
        "sqft",
        "rows",
        "emails",
        "times",
        "views",
        "items",
        "run",
        "records",
        "customers",
        "miles",
    ):
        return False
    return value > 0


def _half_unit(line: Line, place: int) -> Sum | None:
    """半个亿, 半个小目标 is not read."""
    scale = {"亿": 10**8, "万": 10**4, "百万": 10**6, "千万": 10**7}.get(line.low(place + 2))
    if scale is None:
        return None
    after = named(line, place + 3)
    code = code_of(line, after[0]) if after else None
    return Sum(Amount(Decimal(scale) / 2, code), after[1] if after else place + 3)
