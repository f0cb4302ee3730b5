"""Sums and counts of another time, told beside those of the request: "last year we paid 50k, this year 72k", 去年采购了50万."""

from collections.abc import Sequence
from typing import Final

from domain.patterns import regex
from language.read.pieces import Piece

PAST: Final = regex(
    r"\b(?:last (?:year|time|order|contract|round)|previous(?:ly)?|(?:the|their|our) old|years? ago|back then|formerly|used to|historically|expiring)\b"
    r"|去年|前年|往年|上[一]?次|以前|当年|当时|[老旧][的]?(?:合同|订单|项目|单子)|之前的(?:合同|订单|项目|单子)|原来的(?:合同|订单|项目)"
)
MARK: Final = regex(r"[,.;!?](?=\s|$)|[，。；！？\n]|\b(?:but|now|this (?:year|time))\b|今年|这次|现在|本次")
AROUND: Final = 120  # characters of a clause


def standing(text: str, piece: Piece, others: Sequence[Piece]) -> Piece | None:
    """The value of the request where a piece of a text in small letters is one of another time; None where it is none."""
    if not past(text, piece):
        return None
    return next((one for one in others if one.kind == piece.kind and not past(text, one)), None)


def past(text: str, piece: Piece) -> bool:
    """Whether the clause up to a value tells of another time."""
    clause = text[max(0, piece.start - AROUND) : piece.start]
    ends = [match.end() for match in MARK.finditer(clause)]
    after = MARK.split(text[piece.end : piece.end + AROUND], maxsplit=1)[0]
    return bool(PAST.search(clause[ends[-1] if ends else 0 :]) or PAST.search(after))
