"""Another one of what was just told: "and another one for Friday: …", 还有周五前…, 后天也提醒我一次."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex

LEAD: Final = (
    r"(?:(?:oh|ah|ok(?:ay)?|then|yes|please|哦|啊|嗯|好|那)(?![a-z])[,，.。 ]*)*"
    r"(?:(?:and|also|plus|another|one more)(?![a-z])(?! (?:not|no|make it|it)\b)|还有|另外|另|还要?|顺便|对了|再|也)"
)
WITHIN: Final = r"(?<=[\u4e00-\u9fff])(?:也提醒|再提醒|再(?:去|约|见|拜访|走|跑|打))|\b(?:remind me|ping me) (?:again|too)\b|\b(?:as well|too)\W*$"
ALSO: Final = regex(rf"\W*(?:{LEAD}|.{{0,30}}?(?:{WITHIN}))", re.IGNORECASE)
LED: Final = regex(rf"^\W*(?:{LEAD})[\s,，:：]*", re.IGNORECASE)
AGAIN: Final = regex(
    r"(?:also|and|又?也|再|还|remind me|ping me|(?:提醒|叫|喊)一?下?我?|again|too|as well|once more|about it|of it|it(?![a-z])|later|一?[次遍下]"
    r"|晚点|晚些|过会儿?|待会儿?|等会儿?|回头|稍后|[\s,，.。!！])+",
    re.IGNORECASE,
)

DAY_MORE: Final = regex("加上|也[休请]|[加多]一天")
ONCE_MORE: Final = regex(
    r"(?:(?:ok(?:ay)?|then|please|can you)[, ]+)*(?:remind|ping) me (?:about (?:it|that) )?(?:again|once more)\b|.{0,12}再(?:提醒|叫|喊)",
    re.IGNORECASE,
)


EVERY: Final = regex(
    r"\b(?:every|each) (?:other |single |working )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)?day|week|month|quarter|morning|evening|afternoon|year)s?\b"
    r"|\bremind me (?:daily|weekly|monthly)\b|\b(?:weekly|monthly|once a (?:week|month))\b|每(?:个|隔)?(?:天|日|周|星期|礼拜|月|季度|年|早|晚|工作日)",
    re.IGNORECASE,
)


def again_and_again(text: str) -> bool:
    """True for what is to come back: "every Friday remind me …", 每周五提醒我…."""
    return bool(EVERY.search(text))


_BESIDES: Final = regex(r"(?:and|also|plus|besides)\b|而且|并且|另外|还有|再说|加上", re.IGNORECASE)


def goes_along(text: str) -> bool:
    """True for what is told beside what was told before, by its first word: "and they never answered"."""
    return _BESIDES.match(text.strip()) is not None


def also(text: str) -> bool:
    """True for words that add one more to what was told, and change nothing of that."""
    return ALSO.match(text) is not None


def beside(text: str) -> str:
    """What is told besides, without the words that say so: 今天还要写周报 of 哦对了今天还要写周报."""
    return LED.sub("", text)


def again(text: str) -> bool:
    """True for a task that is told by "again" alone: 也提醒我一次."""
    return AGAIN.fullmatch(text) is not None


def once_more(text: str) -> bool:
    """True for words that begin by asking for a reminder once more: "remind me again on Friday", 晚点再提醒我."""
    return ONCE_MORE.match(text.strip()) is not None


def one_day_more(text: str) -> bool:
    """True for words that add a day to a leave: 周五也请, 再加一天."""
    return bool(DAY_MORE.search(text))


_OF_ITSELF: Final = regex(
    r"(?:(?:about|of)? ?(?:it|this|that|them|him|her)|instead|then|again|rather|please|吧|这个|这件事|一下|[了呢啊])*[ .]*",
    re.IGNORECASE,
)


def of_itself(task: str) -> bool:
    """True for a task that tells nothing new: "remind me on Monday instead"."""
    return bool(_OF_ITSELF.fullmatch(task))
