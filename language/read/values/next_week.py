"""A weekday of the week that was named before it: 下周想去武汉，先约长江智联周四上午 is next week's Thursday."""

from typing import Final

from domain.patterns import regex

LATER: Final = regex(
    r"(?P<led>下个?(?:周|星期|礼拜)(?![一二三四五六日天末])[^，,。；;]{0,4}(?:去|到|跑|飞|过去|安排|拜访|见|约|出差)[^。；;]{0,16}[，,][^。；;]{0,12}?)"
    r"(?<![上下这本个])(?P<day>(?:周|星期|礼拜)[一二三四五六日天])"
)


def of_next_week(text: str) -> str:
    """The message with the week at the day that is in it."""
    return LATER.sub(r"\g<led>下\g<day>", text, count=1)
