"""What somebody tells to have done, without a word of a task: "I called Bob", 合同模板发过去了."""

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import STOPS

LONGEST: Final = 60  # characters
DONE: Final = regex(
    r"(?:(?:ok(?:ay)?|so|and|btw|done(?=[,.])|yes|yep)[,.]? )*(?:(?:i|we)(?:'ve| have|(?:'m| am|'re| are)(?= done))? )?(?:(?:just|already|finally) )*(?P<did>(?:\w{2,}ed|done(?= (?:with )?(?:it|that|this|them)\b)|sent|made|did|spoke|told|gave|wrote|paid|got|took|met|brought|put|rang)\b.*)",
    re.IGNORECASE,
)
DONE_ZH: Final = regex(
    r"(?:(?:好的?|嗯|那个?|我们?|刚刚?|已经?|都|也|把)[，, ]*)*(?P<did>[^，,。;；?？]{0,20}?)(?P<verb>[\u4e00-\u9fff])(?:给\S{1,6}?)?(?:过去|出去|过来|上去|过|好|完|掉|到)*(?:了|啦)(?:哈|的|呀)?"
)
OF_IT: Final = regex(
    r"\w+ (?:with )?(?:it|that|this|them|him|her|that one|this one)(?: (?:out|off|over|back|in|up|already|now|today|yesterday|earlier))*",
    re.IGNORECASE,
)
LED: Final = regex(r"^(?:with|number|no\.?) +(?=\d)", re.IGNORECASE)
ASKED: Final = regex(r"[?？吗么呢]\W*$")


def finished(text: str) -> tuple[str, str] | None:
    """What was done, and by what verb in Chinese, which may be all that is said: 已经报了; None for other words."""
    said = " ".join(text.split()).strip(STOPS)
    if len(said) > LONGEST or ASKED.search(said):
        return None
    if found := DONE.fullmatch(said):
        return found["did"], ""
    found = DONE_ZH.fullmatch(said)
    return (found["did"], found["verb"]) if found else None


def done_to_it(what: str) -> bool:
    """True for something done to whatever was spoken of: "sent it", "called him already"."""
    return OF_IT.fullmatch(what) is not None


def unled(text: str) -> str:
    """The number of what is done without the words that lead to it: "1" of "with 1"."""
    return LED.sub("", text)
