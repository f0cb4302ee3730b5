"""How a deal ended after all, where something else was about to be done with it: "no wait, we won it!", 不对，已经签了."""

from typing import Final

from domain.patterns import regex
from language.read.normal import PAUSES

_LED: Final = r"(?:(?:(?:no|nope|wait|sorry|oops|actually|hold on|hang on|stop|oh|forget it|good news|bad news)\b|不对|不是|等等|等一?下|慢着|算了|先别)[\s,.!;:，。！；]*)+"
_WHO: Final = r"(?:(?:we|they|i|he|she|it|that|the (?:customer|client|deal))(?:['’]ve|['’]s| have| has| is| was| just| already| actually| now)* )?"
_TODAY: Final = (
    r"(?: (?:it|that|this|the (?:deal|order|contract|po)|today|yesterday|just now|already|on \w+day))*"
)
_WHO_ZH: Final = r"(?:我们|咱们?|他们?|客户|这单|它)?(?:已经|刚刚?|今天|昨天|都|其实|真的?|是)*"
_ENDS: Final = (
    ("deal.win", regex(rf"{_LED}(?:{_WHO}(?:won|signed|closed|landed|ordered){_TODAY}|{_WHO_ZH}(?:赢|签|拿下|中标|下单)(?:下来|约|单)?了)")),
    ("deal.lose", regex(rf"{_LED}(?:{_WHO}(?:lost|gone|dead){_TODAY}|{_WHO_ZH}(?:丢|输|黄)(?:单|掉)?了)")),
)  # fmt: skip


def ended_instead(text: str) -> str:
    """The step of such an end; empty for other words."""
    said = text.strip(PAUSES).lower()
    return next((route for route, pattern in _ENDS if pattern.fullmatch(said)), "")
