"""A currency said alone for the sum that stands: "euros", "in USD", 是人民币."""

import re
from datetime import datetime
from typing import Final

from domain.patterns import regex
from language.read.normal import normal
from language.read.pieces import Amount
from language.read.typed import find

LONGEST: Final = 30  # characters
WORDS: Final = frozenset({"won", "real", "rand", "cent", "cents", "mark", "crown", "crowns"})  # said of else
LEAD: Final = regex(
    r"^(?:(?:no|u[hm]+|well|so|yes|yeah|ok(?:ay)?|oh|嗯+|哦|呃|啊|对|那|sorry|actually|and|it'?s|it is|that'?s|that is|should be|make (?:it|that)|in|i mean[t]?|not dollars|不对|不是|应该|还是|是|改成|改为|用|按|单位|币种|货币|金额|(?:the )?(?:amount|sum|total|price)(?: is| was)?|哎呀?|诶|ah|oops|hang on|(?:写|填|弄|搞|选)?错了|(?:the )?(?:wrong currency|currency(?: is|'s) wrong))[,，:：\s]*)+",
    re.IGNORECASE,
)
TAIL: Final = regex(r"(?:,? (?:please|not \w+)|[，,]?不是.+|吧|的)+$", re.IGNORECASE)

ENDS: Final = " ,，。.;；吧"
DENIED: Final = regex(r"不|非|\b(?:not|no)\b", re.IGNORECASE)


def currency(text: str, now: datetime) -> str:
    """The ISO code of the currency; empty for other messages."""
    said = " ".join(text.split()).strip(" .!。！")
    if len(said) > LONGEST or any(letter.isdigit() for letter in said):
        return ""
    word = TAIL.sub("", LEAD.sub("", said)).strip()
    sums = find(normal(whole := f"100 {word}"), now) if word and word.lower() not in WORDS else []
    alone = len(sums) == 1 and (sums[0].start, sums[0].end) == (0, len(whole))
    value = sums[0].value if alone else None
    return (value.currency or "") if isinstance(value, Amount) and value.value == 100 else ""


def apart(text: str, now: datetime) -> str:
    """The currency that is said apart from the one sum of a message: 还是人民币吧 150万; empty for none."""
    plain = normal(text)
    sums = [piece for piece in find(plain, now) if isinstance(piece.value, Amount)]
    if len(sums) != 1:
        return ""
    around = plain.text[: sums[0].start], plain.text[sums[0].end :]
    codes = {
        code for words in around if not DENIED.search(words) and (code := currency(words.strip(ENDS), now))
    }
    return codes.pop() if len(codes) == 1 else ""
