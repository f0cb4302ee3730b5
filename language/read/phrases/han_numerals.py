"""Chinese numerals, also mixed with figures: 三十五, 两百来, 12万8."""

from __future__ import annotations

import re
from decimal import Decimal

from domain.patterns import regex
from language.read.phrases.figures import MOST_DIGITS, digits

_HAN_DIGITS = dict(zip("零〇一二三四五六七八九两幺", (0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2, 1), strict=True))
_HAN_DIGITS |= dict(zip("壹贰叁肆伍陆柒捌玖", range(1, 10), strict=True))
_SMALL = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_LARGE = {"万": 10**4, "亿": 10**8, "兆": 10**12}
_ABOUT = str.maketrans("", "", "来多余几")
_LONE = tuple("百千")
_HAN_SECTION = regex(r"[千百十仟佰拾廿卅零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖]+$")


def han(text: str, scaled: bool = False) -> Decimal | None:
    """The value of Chinese numerals, also mixed with digits; None for digits in a row that are not a
    number.
    """
    if len(text) > MOST_DIGITS:
        return None
    about, text = text, text.translate(_ABOUT)
    if text != about and text[:1] in _LONE:
        text = f"一{text}"  # 百来万
    for large in ("兆", "亿", "万"):
        head, mark, tail = text.rpartition(large) if large == "亿" else text.partition(large)
        if mark:
            return _large(head, _LARGE[large], tail)
    return _section(text, scaled)


def _large(head: str, scale: int, tail: str) -> Decimal | None:
    if not head:
        return None
    value, rest = han(head, scaled=True), _tail(tail, scale)
    return None if value is None or rest is None else value * scale + rest


def _tail(tail: str, scale: int) -> Decimal | None:
    if not tail:
        return Decimal(0)
    if len(tail) == 1 and (digit := _digit(tail)) is not None:
        return Decimal(digit * scale // 10)
    return han(tail.lstrip("零〇"))


def _digit(letter: str) -> int | None:
    return int(letter) if letter.isascii() and letter.isdigit() else _HAN_DIGITS.get(letter)


def _section(text: str, scaled: bool = False) -> Decimal | None:
    if text and text[0].isdigit() and text[0].isascii():
        return _mixed(text)
    if "点" in text:
        return _point(text)
    if len(text) > 1 and all(letter in _HAN_DIGITS for letter in text):
        if set(text) & set("零〇"):
            return Decimal("".join(str(_HAN_DIGITS[letter]) for letter in text))
        return Decimal(_HAN_DIGITS[text[1]]) if scaled and len(text) == 2 and _neighbours(text, 1) else None
    return _below_ten_thousand(text) if _HAN_SECTION.match(text) else None


def _point(text: str) -> Decimal | None:
    head, _, tail = text.partition("点")
    value = _section(head)
    if value is None or not all(letter in _HAN_DIGITS for letter in tail):
        return None
    return value + Decimal("0." + "".join(str(_HAN_DIGITS[letter]) for letter in tail))


def _mixed(text: str) -> Decimal | None:
    found = re.match(r"[\d,]+(?:\.\d+)?", text)
    head = digits(found.group()) if found else None
    if found is None or head is None:
        return None
    tail = text[found.end() :]
    if not tail:
        return head
    scale = _SMALL.get(tail[0])
    rest = None if scale is None or scale == 10 else _tail(tail[1:], scale)
    return None if scale is None or rest is None else head * scale + rest


def _below_ten_thousand(text: str) -> Decimal | None:
    total, digit, last, zero = 0, -1, 10**4, False
    for place, letter in enumerate(text):
        if letter in "廿卅":
            total, last = total + (20 if letter == "廿" else 30), 10
        elif letter in _SMALL:
            scale = _SMALL[letter]
            if scale >= last or (digit < 0 and scale != 10):
                return None
            total, digit, last = total + scale * (digit if digit >= 0 else 1), -1, scale
        elif _HAN_DIGITS[letter] == 0:
            zero = True
        elif digit >= 0:
            if not _neighbours(text, place):
                return None
            digit = _HAN_DIGITS[letter]
        else:
            digit = _HAN_DIGITS[letter]
    if digit < 0:
        return Decimal(total) if total or zero else None
    return Decimal(total + digit * (last // 10 if total and not zero and last > 10 else 1))


def _neighbours(text: str, place: int) -> bool:
    """True at the 三 of 两三万 and the 六 of 五六十万: about so much, of which the upper end counts."""
    first, second = (_HAN_DIGITS[letter] for letter in text[place - 1 : place + 1])
    alone = place < 2 or text[place - 2] not in _HAN_DIGITS
    return alone and (second == first + 1 or (first, second) == (3, 5)) and first > 0
