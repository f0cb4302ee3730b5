"""Words before an answer that are no part of it: "sure, that's Anna", "all right. Ms. Vogel", "good question, …"."""

import re
from typing import Final

from domain.patterns import regex

WORDS: Final = (
    r"h+m+|u+m+|u+h+|er+m?|oh|ah|well|so|like|ok(?:ay)?|ye+s+|yep|yeah|yup|sure(?: thing)?|right|all ?right|great|good|fine|cool|perfect|of course|no problem|thanks|thank you"
    r"|(?:that['’]?s a |that is a )?good question|let me (?:think|see|check|look)|one (?:moment|sec(?:ond)?)|i already (?:said|told you)"
)
OPENERS: Final = regex(
    rf"(?:(?:{WORDS})(?: (?:so|well|then|please))?\s*[,.!;:…–—]+\s*)+(?=\S)", re.IGNORECASE
)
NODDED: Final = regex(
    r"(?i:(?:(?:ok(?:ay)?|yeah|yes|yep|yup|sure|fine|right|all ?right|h+m+|u+m+|u+h+|oh|ah|so)\s+)+(?:it'?s |that'?s |that is |it is )?)(?=[A-Z])"
)  # "ok Umbrella Corp": a name stands behind it
GOES_ON: Final = regex(r"(?:(?:but|and|also|not|or|though)\b|no[,.!])", re.IGNORECASE)


WHOSE: Final = regex(
    r"(?:就是?|是|那个?)*(?P<name>[^\s,，。;；?？]{2,20}?)(?:[他她]们|那边|那)?(?:家|公司)?的?(?:报的?|项目|单子?)?(?:吧|呗|呀|啊|呢|嘛)*"
)


def whose(text: str) -> str:
    """The name of whom it is said to be: 云轩 of 云轩他们家的; the text as it stands where it says more."""
    found = WHOSE.fullmatch(text.strip())
    return found["name"] if found else text


def unopened(text: str) -> str:
    """The answer without what it is opened with; as it stands where more than that is changed."""
    found = OPENERS.match(text) or NODDED.match(text)
    rest = text[found.end() :] if found else ""
    return text if not rest or GOES_ON.match(rest) else rest
