"""Several registrations in one breath, each with its own sum and day: 报备柳钢…20万6月签，宝钢…30万7月签."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from domain.patterns import regex
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
    r"[^\n]{0,12}?报备?[^\n一]{0,8}?[:：，,\s]*一个(?:是|给|报)?(?P<one>[^\n]{4,}?)[,，;；。\s]+(?:另外?|还有?)?一个(?:是|给|报)?(?P<two>[^\n]{4,}?)(?P<both>(?:[,，;；。\s]+(?:两个)?都[^\n]+)?)"
)  # 报备两个 一个是柳钢 … 一个是宝钢 … 都是云轩的
OF_BOTH: Final = regex(r"(?<=[,，;；。\s])(?:两个)?都(?:是|走|在)?")


def dealt(sight: Sight) -> Iterator[Parted]:
    """The ways to part a message before a deal that says its own sum and day, with the verb carried on; and by
    一个 … 一个, what is true of both said with each."""
    if each := EACH.fullmatch(sight.text.text.strip()):
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
