"""A bare number, which may be a sum in the unit of another, or a count: "65", 三十."""

import re
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Final

from domain.money import Money
from domain.patterns import regex
from language.read.normal import PAUSES, normal
from language.read.phrases.figures import dotted
from language.read.phrases.han_numerals import han
from language.read.pieces import Amount, Quantity
from language.read.typed import find

COUNTED: Final = {  # the units that people leave out
    "en": (Decimal(1_000_000), Decimal(1000), Decimal(1)), "zh": (Decimal(10_000), Decimal(1)),
}  # fmt: skip
UNITS: Final = (Decimal(1), Decimal(1000), Decimal(10_000), Decimal(1_000_000), Decimal(10_000_000))
TEN: Final = 10  # times as much, or as little, as a number becomes
A_SUM: Final = 1000  # from here on nobody counts without a unit
NUMERALS: Final = regex("[零〇一二两三四五六七八九十百千]+")
BEHIND: Final = regex(r"(?P<name>.*?\D)\s*[x×*]?\s*(?P<count>\d{1,7})")
HEDGES: Final = regex(
    r"(?:(?:about|around|roughly|approx(?:imately)?\.?|maybe|perhaps|probably|say|like|circa|ca\.?|well|hm+|(?:a )?(?:little )?bit (?:more|less)|more like|rather more|~|≈|\*|大概|大约|约|差不多|可能|估计|应该|也就)[,，\s]*)*"
    r"(?P<number>[\d.,]*\d|[零〇一二两三四五六七八九十百千]+)(?:[-\s]?ish|[,\s]*or so|[,\s]*(?:i (?:guess|think)|maybe|roughly|more or less))?(?:左右|上下|[来多]|的?样子|吧|差不多)*",
    re.IGNORECASE,
)

_ONES: Final = "two|three|four|five|six|seven|eight|nine"
_SPELLED: Final = regex(
    rf"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|{_ONES}))?"
    rf"|{_ONES}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)",
    re.IGNORECASE,
)  # "one" is rather somebody
_IN_WORDS: Final = regex(
    rf"(?<![\w-])(?:(?:a|one|{_ONES}) hundred(?:(?: and)? {_SPELLED.pattern})?|{_SPELLED.pattern})(?![\w-])",
    re.IGNORECASE,
)


def spelled(text: str) -> bool:
    """True for a number below a hundred in English words, and nothing else."""
    return bool(_SPELLED.fullmatch(text.strip()))


def in_digits(text: str, now: datetime) -> str:
    """A message that is but a number below a thousand in English words in digits: "seventy five", "about two
    hundred"; other words as they are."""
    found = _IN_WORDS.search(text)
    if found is None:
        return text
    count = [one.value for one in find(normal(f"{found[0]} units"), now) if isinstance(one.value, Quantity)]
    told = f"{text[: found.start()]}{count[0].count}{text[found.end() :]}" if len(count) == 1 else text
    return told if number(hedged(told.strip(PAUSES))) is not None else text


def hedged(text: str) -> str:
    """The bare number of "about 30", "30ish", 30左右; other words as they are."""
    found = HEDGES.fullmatch(text)
    return found["number"] if found else text


def number(word: str) -> Decimal | None:
    """The value of plain digits, or of Chinese numerals: 三十."""
    if NUMERALS.fullmatch(word):
        return han(word)
    digits = word.replace("." if dotted(word) else ",", "")
    return Decimal(digits) if digits.replace(".", "", 1).isdigit() else None


def count(word: str) -> int | None:
    """A number without a unit as a count."""
    value = number(word)
    return int(value) if value is not None and value == value.to_integral_value() else None


def again(word: str, old: Decimal, language: str) -> Decimal | None:
    """What a bare number says of a sum anew, in the old one's unit ("95" after 85k, 95 after 85万), or as it stands
    where it is large and of the old one's size ("6000" after $900); None where it is neither."""
    value = number(word) or Decimal(0)
    units = (unit for unit in COUNTED[language] if value % 1 or old % unit == 0)
    near = (value * unit for unit in units if old < value * unit * 3 < old * 9)
    return next(near, value if value >= A_SUM and alike(old, value) else None)


def alike(old: object, new: object, times: int = TEN) -> bool:
    """Whether a number is of the size of what stands: 26,000 for 20k, and not for 50 seats; true for no numbers."""
    was, becomes = (_plain(old), _plain(new))
    return was is None or becomes is None or was <= becomes * times <= was * times**2


def _plain(value: object) -> Decimal | None:
    if isinstance(value, Money):
        return value.amount
    if isinstance(value, Amount):
        return value.value
    return Decimal(value) if isinstance(value, int | Decimal) else None


def total(word: str, others: Sequence[object]) -> Amount | None:
    """A number without a unit as a sum; beside a sum with a unit it has the same ("60k, no, 65")."""
    value = number(word)
    sums = [other.value for other in others if isinstance(other, Amount)]
    if value is None or not sums:
        return Amount(value, None) if value is not None else None
    unit = next(
        (unit for unit in UNITS if value * unit * 3 > sums[0] and (value % 1 or sums[0] % unit == 0)),
        Decimal(1),
    )
    return Amount(value * unit, None)


def counted_behind(text: str) -> tuple[str, int]:
    """What has a bare number behind it, and the number: "FalconGuard 20", 工业网关60; "" and 0 without."""
    found = BEHIND.fullmatch(text)
    return (found["name"].strip(), int(found["count"])) if found else ("", 0)


OF_COUNT: Final = regex(
    r"\b(?:seats?|units?|licen[cs]es?|users?|endpoints?|pieces|pcs|quantity|qty|count)\b|数量|[台套]数",
    re.IGNORECASE,
)


def of_count(text: str) -> bool:
    """True for words that say that something is counted: "seats for Globex: 75"."""
    return bool(OF_COUNT.search(text))
