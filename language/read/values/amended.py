"""Which of two values a speaker means who corrects himself: "60k, no, 65k", "Tuesday not Wednesday", 周三不对周四."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from domain.patterns import regex
from language.read.around import before
from language.read.pieces import Piece

FARTHEST: Final = 64  # characters between two values of which one corrects the other
AT: Final = r"(?:(?:on|at|by|for|the|to) )?"
SIGNS: Final = r"[\s,，.。…;；—–-]*"
SECOND: Final = regex(
    SIGNS + r"(?:(?:no|nope|sorry|wait|oops|i meant?|scratch that|correction|make (?:it|that)|actually"
    rf"|不对|错了|说错了|哦不|啊不|更正|应该是)(?![a-z]){SIGNS})+{AT}"
)
TURNED: Final = regex(
    r"(?:(?<!not )(?<!n't )(?<!cant )\b(?:make (?:it|that)|scratch that|correction|i meant?|no,? (?:wait|hang on|hold on)|hang on|hold on)"
    r"|\b(?:read|take|treat|consider) (?:it|this|that|the same) as"
    r"|(?:^|[\s,，。；;…])(?:不对|哦不|啊不)|[说写记搞讲]错了|更正|改[到成为])"
    rf"{SIGNS}{AT}$"
)  # after more words than these: "next Wednesday, hang on, that's a holiday, make it the 16th"
ANEW: Final = regex(
    r"[\s,，.。…]+(?:呃|额|哦|啊|哎)?不是[\s,，.。…]+"
)  # he takes it back: "周一 不是 周二去的"
SO: Final = regex(
    r"(?:(?:的|after|that follows)?\s*(?:最后|头)?[一二]?个?(?:天|工作日)?)?"
    rf"(?:[\s,，(（-]*(?:也就是|就是|即|那天是?|i\.?e\.?,?|that is,?|that's|which is|meaning)(?![a-z]){SIGNS}{AT})?"
)  # told in another way, and more exactly: 下下周三也就是25号, 国庆前最后一天9月30号
EXACT: Final = regex(r"\d|[一二三四五六七八九十][号日]|(?:first|second|third|th)\b", re.IGNORECASE)
FIRST: Final = regex(rf"[\s,，]*(?:(?:and )?not|rather than|instead of|而?不是)\s*{AT}")
NOT_UNTIL: Final = regex(
    r"[^,，.。;；]{0,12}?[\s,，]*(?:(?:不用|不必|不需要|用不着|没必要|不)(?:再|非)?(?:等|拖)到?"
    r"|(?:(?:so )?(?:no need to|without|not|(?:we|they) (?:don't|do not|needn't)(?: (?:have|need) to)?) )wait(?:ing)? (?:until|till|for|to) (?:the )?)"
)  # a day that nobody has to wait for: 四月就能签，不用等月底
DENIED: Final = regex(rf"(?:\bnot {AT}|不是)$")
RIGHT: Final = regex(rf"[\s,，;；—–-]*(?:but|it's|rather|而是|应该是|是)?\s*{AT}")


def amended(pieces: Sequence[Piece], text: str) -> dict[Piece, Piece]:
    """The right value of each wrong one in a message in small letters."""
    found: dict[Piece, Piece] = {}
    for first, second in pairwise(pieces):
        between = text[first.end : second.start]
        if len(between) > FARTHEST or sort(first) != sort(second):
            continue
        if NOT_UNTIL.fullmatch(between) or (FIRST.fullmatch(between) and not ANEW.fullmatch(between)):
            found[second] = found.get(first, first)
        elif (
            SECOND.fullmatch(between)
            or ANEW.fullmatch(between)
            or (sort(first) == "date" and exacter(first, second) and SO.fullmatch(between))
            or TURNED.search(between)
            or (RIGHT.fullmatch(between) and DENIED.search(before(text, first.start)))
        ):
            found = {wrong: second if right is first else right for wrong, right in found.items()}
            found[first] = second
    return found


def exacter(first: Piece, second: Piece) -> bool:
    """True where a day of the calendar follows one that is told by others."""
    exact = EXACT.search(second.text) or second.text.startswith("最后")
    return bool(exact) and not EXACT.search(first.text)


def sort(piece: Piece) -> str:
    """Its kind; a stretch of days corrects a day."""
    return "date" if piece.kind == "period" else piece.kind
