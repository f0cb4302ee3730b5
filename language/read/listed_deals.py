"""Several registrations in one breath, each with its own sum and day: 报备柳钢…20万6月签，宝钢…30万7月签."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from domain.patterns import regex
from language.read.lists import Parted, glued, joints, said
from language.read.paired import SEVERAL, through
from language.read.sentence.sight import Sight
from language.read.sentence.tokens import Token

DAYS: Final = frozenset({"date", "period"})
VERB: Final = regex(r"报备|\bregister\b", re.IGNORECASE)  # said anew, it parts the message by itself
PART: Final = regex(  # of one deal, a correction of it, or a request of its own
    r"报备|register\b|no\b|sorry|actually|i mean|it'?s|make|不[对是]?|应该|改|是|哦|等|[一二三四五六首尾前后]期|第|首付|尾款|其中|剩|余|每年|(?:the )?(?:phase|stage|deposit|rest|balance|first|second|remaining|then|each)\b",
    re.IGNORECASE,
)


def dealt(sight: Sight) -> Iterator[Parted]:
    """The ways to part a message before a deal that says its own sum and day, with the verb carried on."""
    if len(VERB.findall(said(sight, 0, len(sight.tokens)))) > 1:
        return
    for start, end in joints(sight):
        rest = said(sight, end, len(sight.tokens))
        begins = end < len(sight.tokens) and sight.tokens[end].piece is None and not PART.match(rest)
        if begins and _whole(sight.tokens[:start]) and _whole(sight.tokens[end:]):
            verb = "register" if sight.tokens[0].word.isascii() else "报备"
            yield said(sight, 0, start), through(glued(verb, rest), SEVERAL.match(sight.text.text))


def _whole(tokens: Sequence[Token]) -> bool:
    """Whether a sum and a day are among the tokens, one of each."""
    kinds = [token.piece.kind for token in tokens if token.piece]
    return kinds.count("amount") == 1 and sum(kind in DAYS for kind in kinds) == 1
