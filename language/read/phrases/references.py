"""Read references to deals: D-1042, D1042, #1042, "deal 1042", 单号1042, "approve 1042", 1042号单子."""

from __future__ import annotations

from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.phrases.tokens import Line

_CODE = regex(r"(?:d|dr|reg|deal|opp)-?\d{2,8}(?:-\d{1,6})?$")
LEADS = frozenset({"deal", "reg", "registration", "opp", "opportunity", "号", "单"})
_ASK: Final = (
    r"(?:please|pls|plz|kindly|ok(?:ay)?|hi|hey|can you|could you|just|so|and|i|we|want to|go ahead and)"
)
_ORDERED: Final = regex(
    rf"(?:^|[,.;:!\n])\W*(?:{_ASK}[, ]+)*(?:approve|reject|decline|refuse|withdraw|extend|reopen|status(?: of)?) (?:(?:no|nr|number)\.? ?)?$"
    r"|(?:^|[^\u4e00-\u9fff]|请|把|我|先|就|帮|给|可以|那)(?:批准?|通过|同意|核准|驳回|拒绝|拒了?|撤回|看一?下|查一?下)(?:一下|掉)?\s*$"
)  # before the number of a deal
_THEN: Final = regex(
    r"\s*(?:$|[,，。.;；!！?？:：、]|[-–—] ?\D|(?:please|pls|plz|then|now|too|and|as|because|since|by|until|till|with)\b|[吧了呗和跟]|号|因为|[这那][个单]|的?(?:单|报备|项目))"
)
_FIRST: Final = regex(rf"\W*(?:(?:{_ASK}|请|麻烦|帮我|把|那个?|这个?)[, ]*)*$")
_DECIDED: Final = regex(
    r"\s*(?:[,，]\s*)?(?:(?:给|先|就|可以|可|我|他|不|没问题|[，,])*(?:批准?(?!发|次|量)|通过|同意|核准|驳回|拒绝|拒了|撤回)|(?:is )?(?:approved?|rejected?|declined?)\b)"
)
_NUMBERS: Final = regex(r"\s*号[这那]?一?[个条]?(?:单|报备|项目|商机)")
_LENGTHS: Final = range(4, 7)
_REACH: Final = 80  # characters before a number that may order something of it


class Reference(NamedTuple):
    """A reference read as it was written, and the token after it."""

    text: str
    end: int


def reference(line: Line, place: int) -> Reference | None:
    """The reference to a deal that starts at a token, or None."""
    low = line.low(place)
    if line.kind(place) == "code" and _CODE.match(low):
        return Reference(_source(line, place, place + 1), place + 1)
    if low == "d" and _digits(line, place + 1) and line.low(place - 1) != "'":
        return Reference(_source(line, place, place + 2), place + 2)
    if low == "d" and line.low(place + 1) == "-" and _digits(line, place + 2):
        return Reference(_source(line, place, place + 3), place + 3)
    if low == "#" and line.glued(place + 1) and _digits(line, place + 1):
        return Reference(_source(line, place, place + 2), place + 2)
    if low in LEADS and _digits(line, place + 1) and _ends(line, place + 2):
        return Reference(_source(line, place + 1, place + 2), place + 2)
    return Reference(_source(line, place, place + 1), place + 1) if _alone(line, place) else None


def _alone(line: Line, place: int) -> bool:
    """True for a number without any sign of a deal's but the order before it, or what is decided behind it; a
    round one is a sum."""
    low = line.low(place)
    if not _digits(line, place) or len(low) not in _LENGTHS or low.endswith("00"):
        return False
    text, (start, end) = line.text.lower, (line.tokens[place].start, line.tokens[place].end)
    led = text[max(0, start - _REACH) : start]
    if _NUMBERS.match(text, end) or (_ORDERED.search(led) and _THEN.match(text, end)):
        return True
    return bool(start < _REACH and _FIRST.fullmatch(led) and _DECIDED.match(text, end))


def _digits(line: Line, place: int) -> bool:
    low = line.low(place)
    return line.kind(place) == "number" and low.isascii() and low.isdigit() and 3 <= len(low) <= 7


def _ends(line: Line, place: int) -> bool:
    """True where nothing makes a count or a sum of the number."""
    if line.low(place) in (
        "is",
        "was",
        "to",
        "now",
        "please",
        "has",
        "for",
        "as",
        "and",
        "got",
        "won",
        "lost",
        "till",
        "until",
    ):
        return True
    return line.kind(place) in ("", "sign", "han", "other") and line.low(place) not in (
        "台",
        "套",
        "万",
        "个",
        "$",
        "%",
        "元",
    )


def _source(line: Line, place: int, end: int) -> str:
    return line.text.source(line.tokens[place].start, line.tokens[end - 1].end)
