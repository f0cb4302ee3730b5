"""Which of several days of a message still stands: not the one that was planned and moved, nor the one that doesn't work."""

import re
from collections.abc import Sequence
from typing import Final

from language.read.pieces import Amount, Piece

CLAUSE: Final = re.compile(r"[,.;:!?，。；：！？\n()（）]| — | - |\bbut\b|\bso\b|但是?|不过|结果|所以|后来")
FALLEN: Final = re.compile(
    r"\b(?:(?:had|were|was|been) (?:planned|scheduled|booked|due)|(?:was|were) (?:supposed|meant|going) to|originally|planned (?:for|on|to))\b"
    r"|\b(?:does|do|did|is|are|was|wo|would)(?:n't| not) (?:work|suit|fit|possible|good|happen)\b|\bno longer (?:works?|suits?|fits?|possible|good)\b"
    r"|\b(?:can't|cannot|can not|couldn't) (?:do|make)\b|\b(?:got|was|is|been) (?:moved|cancell?ed|postponed|called off|pushed)\b|\bfell through\b|\b(?:is|was) off\b"
    r"|原定|原本|本来|原计划|本打算|不行|不方便|没空|没时间|取消|[来去]不了|作废"
)
GOT: Final = re.compile(r"\b(?:got|received|arrived|came in|landed|reached us)\b|收到|拿到|到手|寄到")
SIGNED: Final = re.compile(r"\b(?:dated|signed|signature)\b|签|落款|盖章")
TOTAL: Final = re.compile(
    r"(?:\b(?:grand |the )?total(?: (?:is|of|comes to|value|price|sum|now|for \w+))*[:=]?\s*(?:about |around )?|\b(?:altogether|in all|all in|overall)[:,]?\s*"
    r"|(?:总共|一共|合计|总计|总价|总额|总金额)(?:是|为|约|大概)?[:：]?\s*)$"
)
IN_ALL: Final = re.compile(r"\s*(?:all[ -]in\b|in total\b|altogether\b|in all\b|overall\b|total\b)")
# Not 延到: what is put off is as often the customer's project
LED: Final = re.compile(
    r"\b(?:extend(?:ed)?|extension|prolong(?:ed)?)\b[^,.;，。；]{0,24}(?:\bto|\btill?|\buntil|\bthrough|到|至)\s*(?:the )?$"
)


def stands(text: str, slot: str, intent: str, chosen: Piece, others: Sequence[Piece]) -> Piece:
    """The day of a slot in a message in small letters: the chosen one, or the only other one that speaks against it."""
    if slot == "until" and not _led(text, chosen):
        better = [one for one in others if _led(text, one)]
    elif FALLEN.search(clause(text, chosen)):
        better = [one for one in others if not FALLEN.search(clause(text, one))]
    elif intent == "deal.win" and _only_got(clause(text, chosen)):
        better = [one for one in others if SIGNED.search(clause(text, one))]
    else:
        return chosen
    return better[0] if len(better) == 1 else chosen


def summed(text: str, chosen: Piece, pieces: Sequence[Piece]) -> Piece:
    """The sum of a deal in a message in small letters: the chosen one, or the only greater one that is called the total."""
    if not isinstance(chosen.value, Amount) or _total(text, chosen):
        return chosen
    totals = [one for one in pieces if isinstance(one.value, Amount) and _total(text, one)]
    return totals[0] if len(totals) == 1 and totals[0].value.value > chosen.value.value else chosen  # type: ignore[union-attr]


def _total(text: str, piece: Piece) -> bool:
    return bool(TOTAL.search(text[: piece.start]) or IN_ALL.match(text[piece.end :]))


def _led(text: str, piece: Piece) -> bool:
    """True for the day that something is to be extended to."""
    return bool(LED.search(text[: piece.start]))


def _only_got(words: str) -> bool:
    return bool(GOT.search(words)) and not SIGNED.search(words)


def clause(text: str, piece: Piece) -> str:
    """The part of a sentence around a piece."""
    start = max((match.end() for match in CLAUSE.finditer(text, 0, piece.start)), default=0)
    end = CLAUSE.search(text, piece.end)
    return text[start : end.start() if end else len(text)]
