"""A message without what its speaker took back while he spoke: "Thursday, no, Friday", 6月15，啊不是，7月15.

The value that he put in its place stands alone then, and no word of the slip is left in what is noted."""

from datetime import datetime
from itertools import pairwise
from typing import Final

from domain.patterns import regex
from language.read.normal import Normal, normal
from language.read.pieces import Amount, Piece, Value
from language.read.typed import find
from language.read.values.amended import AT, SIGNS, sort
from language.read.values.digits import total

SLIP: Final = (
    r"(?:no(?:pe)?|sorry|wait|oops|i meant?|scratch that|correction|make (?:it|that)"
    r"|[哦啊呃额嗯哎]*不对|(?:我?[说写记搞讲打填])?错了|口误|更正|[哦啊呃额]+不是?|(?<=[\s,，.。…])不是?(?=[\s,，.。…]))(?![a-z])"
)
WORDS: Final = r"(?P<words>[\u4e00-\u9fff]{1,4}(?=[\s,，.。…]))?"  # 下周三请假，哦不是，下周四
BETWEEN: Final = regex(rf"{WORDS}{SIGNS}(?:{SLIP}{SIGNS}(?:应该)?[是就]?{SIGNS})+{AT}")
PERHAPS: Final = regex(SLIP)
DENIED: Final = regex(
    r"\S.*?(?<!\bis)(?<!\bit's)(?<!\bwas)(?<!\bbe)(?P<start>[ ,]+not (?:on |at |by |in |for )?)"
)
RATHER: Final = regex(r",? but (?:rather )?(?:on |at |by |in |for )?")
SAY: Final = regex(
    r"[\s,，。;；(（–—-]*(?:(?:(?:so|but|well|ok|i'd|we'd|let's|just|please) )*(?:say|call it|go with|put(?: down)?|make it|take)(?: about)?|(?:那?就|先|还是)+(?:[按算写取报填登]|记|填)(?:个|成|在)?|(?:[按取]))\s*"
    r"(?P<sum>(?:\d[\d.]*|[一二两三四五六七八九十百]+)(?P<unit>[kmw万])?)(?=\s*(?:$|[,，.。;；!！)）](?!\d)|[报填写登记算吧来]|(?:and|for|via|through|with|closing?|please|then|in)\b))"
)  # behind a sum that was left open: "60-80k, say 70", 六十到八十万，就按七十报
OPEN: Final = regex(r"\b(?:say|call it|go with|put|make it|take)\b|[按取算填登写记]")
WHEN: Final = frozenset({"date", "period", "time"})
FARTHEST: Final = 30  # characters between what is taken back and what is meant


def restated(text: str, now: datetime) -> str:
    """The message with what was meant in place of what was taken back, and its currency where no other is said."""
    text = _settled(text, now)
    line = normal(text)
    if instead := _not_but(line, now):
        return instead
    if not PERHAPS.search(line.lower):
        return text
    kept, at = [], 0
    for first, second in pairwise(find(line, now)):
        between = line.lower[first.end : second.start]
        slip = (
            BETWEEN.fullmatch(between) if len(between) <= FARTHEST and sort(first) == sort(second) else None
        )
        if slip is None:
            continue
        begin, end = line.origin(first.start, first.end)[0], line.origin(second.start, second.end)[1]
        meant = line.source(second.start, second.end) + _currency(first, second)
        kept += [text[at:begin], meant, slip["words"] or ""]
        at = end
    return "".join([*kept, text[at:]])


def _settled(text: str, now: datetime) -> str:
    """The same with one sum in place of the two that it may be, where one is said for both."""
    line = normal(text)
    for piece in find(line, now) if OPEN.search(line.lower) else ():
        said = SAY.match(line.lower, piece.end) if isinstance(piece.value, Amount) else None
        if said is None:
            continue
        begin, end = line.origin(piece.start, piece.end)[0], line.origin(*said.span("sum"))[1]
        meant = said["sum"] if said["unit"] else _as_large(said["sum"], piece.value)
        verb = "" if said[0].isascii() else said[0][: said.start("sum") - said.start()]
        return f"{text[:begin]}{verb}{meant}{text[end:]}" if meant else text
    return text


def _as_large(word: str, other: Value) -> str:
    """A bare number in the unit of a sum, in full, with its currency."""
    meant = total(word, [other])
    code = other.currency or "" if isinstance(other, Amount) else ""
    return f"{meant.value.normalize():,f} {code}".rstrip() if meant else ""


def _not_but(line: Normal, now: datetime) -> str:
    """The same of a day or an hour that an order denies before the one meant: "remind me not on Friday but on Monday to …"."""
    if " not " not in line.lower or " but " not in line.lower:
        return ""
    for first, second in pairwise(find(line, now)):
        denied = DENIED.fullmatch(line.lower, 0, first.start)
        alike = sort(first) == sort(second) and first.kind in WHEN
        if denied and alike and RATHER.fullmatch(line.lower, first.end, second.start):
            return f"{line.source(0, denied.start('start'))} {line.source(second.start, len(line.text))}"
    return ""


def _currency(first: Piece, second: Piece) -> str:
    """The currency of a sum that was taken back, for the other one where it has none of its own."""
    known = [one.value.currency for one in (first, second) if isinstance(one.value, Amount)]
    return f" {known[0]}" if len(known) > 1 and known[0] and not known[1] else ""
