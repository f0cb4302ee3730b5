"""Numbers as names have them, brought to one spelling: 3 Rivers and Three Rivers, 中铁11局 and 中铁十一局."""

from __future__ import annotations

from domain.patterns import regex

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty"
).split()
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_ORDINAL = regex(r"(\d{1,2})(?:st|nd|rd|th)")
_DIGITS = "零一二三四五六七八九"
_NUMBER = regex(r"(?<![a-z\d.])(\d{1,6})(?![a-z\d.])")
_COUNTED = regex(r"[局处厂院所中店号期队分师建冶航]|世纪")
"""What numbers up to 99 are said before as one number; others are said digit by digit (三六零, 五八同城)."""


def in_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with an ordinal, and a number that the name begins with, written out: 20th, 3 Rivers."""
    first, *rest = words or ("",)
    if rest and first.isdecimal() and int(first) < len(_UNITS):
        first = _UNITS[int(first)]
    return tuple(part for word in (first, *rest) for part in _ordinal(word)) if words else ()


def _ordinal(word: str) -> tuple[str, ...]:
    found = _ORDINAL.fullmatch(word)
    if found is None:
        return (word,)
    number = int(found[1])
    if number < len(_ORDINALS):
        return (_ORDINALS[number],)
    return ("twenty", _ORDINALS[number - 20]) if number < 30 else (word,)


def in_characters(text: str) -> str:
    """A Chinese name with its digits in characters."""
    return _NUMBER.sub(lambda found: _said(found[1], text[found.end() :]), text)


def _said(digits: str, after: str) -> str:
    if len(digits) > 2 or digits.startswith("0") or not _COUNTED.match(after):
        return "".join(_DIGITS[int(digit)] for digit in digits)
    tens, units = divmod(int(digits), 10)
    lead = "" if tens == 0 else "十" if tens == 1 else _DIGITS[tens] + "十"
    return lead + ("" if units == 0 else _DIGITS[units])
