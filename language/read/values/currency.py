"""A currency said alone for the sum that stands: "euros", "in USD", 是人民币."""

import re
from datetime import datetime
from typing import Final

from domain.patterns import regex
from language.read.normal import normal
from language.read.pieces import Amount
from language.read.typed import find

LONGEST: Final = 60  # characters
WORDS: Final = frozenset({"won", "real", "rand", "cent", "cents", "mark", "crown", "crowns"})  # said of else
RIGHT: Final = (  # that the number itself stands
    r"(?:the )?(?:amount|sum|number|figure|price)(?:'s| is| was)? (?:right|ok(?:ay)?|fine|correct|good|the same)"
    r"|(?:金额|数|数字|价格)(?:是)?(?:没错|没问题|不变|对的?|可以)"
)
LEAD: Final = regex(
    rf"^(?:(?:{RIGHT}|不是[^，,。]{{2,3}}?[，,]?(?:而)?(?=是|按|用)|(?:no|u[hm]+|ah|oh|oops|well|so|yes|yeah|ok(?:ay)?|wait|hang on|hold on|but|just|only|sorry|actually|and|in|all|that'?s|that is|that was|those (?:are|were)|(?:it|they)(?:'?s|'?re| is| are| was| were)|(?:it )?should (?:be|read|have (?:been|said))|make (?:it|that)|i (?:mean[t]?|said)|not dollars|(?:the )?(?:wrong currency|currency(?: is|'s) wrong)|(?:the )?(?:amount|sum|total|price)(?: is| was)?)\b"
    r"|嗯+|哦|呃|啊|对|那|不过|但是?|只是|就是|其实|不对|不是|应该|还是|是|都是?|我(?:说|指)的是?|改成|改为|换成|用|按|单位|币种|货币|金额|哎呀?|诶|(?:写|填|弄|搞|选)?错了)[,，;；:：\s]*)+",
    re.IGNORECASE,
)
TAIL: Final = regex(
    r"(?:,? (?:please|though|actually|i meant|not \w+|instead(?: of \w+)?)|[，,]?不是.+|吧|的|啊|哈|哦|算|计价)+$",
    re.IGNORECASE,
)

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
