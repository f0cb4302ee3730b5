"""Several registrations in one breath, each with its own sum and day: 报备柳钢…20万6月签，宝钢…30万7月签."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from domain import places
from domain.patterns import regex
from language.read.normal import ENDS
from language.read.parting.lists import Parted, glued, joints, said
from language.read.parting.paired import SEVERAL, begun
from language.read.sentence.sight import Sight
from language.read.sentence.tokens import Token

DAYS: Final = frozenset({"date", "period"})
VERB: Final = regex(r"报备|\bregister\b", re.IGNORECASE)  # said anew, it parts the message by itself
PART: Final = regex(  # of one deal, a correction of it, or a request of its own
    r"报备|register\b|no\b|sorry|actually|i mean|it'?s|make|不[对是]?|应该|改|是|哦|等|[一二三四五六首尾前后]期|第|首付|尾款|其中|剩|余|每年|(?:the )?(?:phase|stage|deposit|rest|balance|first|second|remaining|then|each)\b",
    re.IGNORECASE,
)

EACH: Final = regex(
    r"[^\n]{0,12}?报备?[^\n一]{0,8}[:：，,\s]*一个(?:是|给|报)?(?P<one>[^\n]{2,}?)[,，;；。\s]*(?:另外?|还有?)?一个(?:是|给|报)?(?P<two>[^\n]{2,}?)(?P<both>(?:[,，;；。\s]+(?:两个)?都[^\n]+)?)"
)  # 报备两个 一个是柳钢 … 一个是宝钢 … 都是云轩的
TWO: Final = regex(
    r"(?:请|麻烦|帮我|帮忙|给我|我们?|想|要|再|先|你好|[，, ])*报备?(?:一?下)?(?P<one>[\u4e00-\u9fff]{2,8}?)(?:、|和|跟|与|及|还有)(?!平|谐|记|[他她它]们?)(?P<two>[\u4e00-\u9fff]{2,8})(?P<both>(?:[,，;；。\s]+(?:(?:两个)?都[^\n]+|(?:通过|走|经由?)[^\n\d]+))?)"
)  # 报备美的和格力, but not 北京和利时
OF_BOTH: Final = regex(r"(?<=[,，;；。\s])(?:两个)?都(?:是|走|在)?")


def dealt(sight: Sight) -> Iterator[Parted]:
    """The ways to part a message before a deal that says its own sum and day, with the verb carried on; and by
    一个 … 一个, what is true of both said with each."""
    said_whole = sight.text.text.strip().rstrip(ENDS)
    if each := EACH.fullmatch(said_whole) or _two(sight, said_whole):
        both = OF_BOTH.sub("", each["both"])
        yield f"报备{each['one']}{both}", f"报备{each['two']}{both}"
    if len(VERB.findall(said(sight, 0, len(sight.tokens)))) > 1:
        return
    for start, end in joints(sight):
        rest = said(sight, end, len(sight.tokens))
        begins = end < len(sight.tokens) and sight.tokens[end].piece is None and not PART.match(rest)
        if begins and _deals(sight.tokens[:start]) == 1 and _deals(sight.tokens[end:]):
            verb = begun(sight.text.text, SEVERAL.match(sight.text.text)).strip()
            yield _first(sight, start), glued(verb, rest)


def _two(sight: Sight, text: str) -> re.Match[str] | None:
    """Two customers by their names alone, of which the first is no place, and the second no partner or product."""
    two = TWO.fullmatch(text)
    others = any(kind in {"B-partner", "B-product"} for kind in sight.known) and not (two and two["both"])
    return None if two is None or others or places.find(two["one"]) else two


def _first(sight: Sight, end: int) -> str:
    """The first of them, without how many there are."""
    first = said(sight, 0, end)
    intro = SEVERAL.match(first)
    return begun(first, intro) + first[intro.end() :] if intro else first


def _deals(tokens: Sequence[Token]) -> int:
    """How many deals the tokens tell of, each with its sum and its day; 0 where a sum or a day is left over."""
    kinds = [token.piece.kind for token in tokens if token.piece]
    sums, days = kinds.count("amount"), sum(kind in DAYS for kind in kinds)
    return sums if sums == days else 0
