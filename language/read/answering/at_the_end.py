"""A change of a day or an hour that stands behind why: 云轩那边说周四不行 改周五吧, "Thursday is bad, make it Friday"."""

import re
from typing import Final

from domain.patterns import regex

LONGEST: Final = 120  # characters
WHEN_ZH: Final = (
    r"(?:大?[今明后]天|[下这本上]*个?(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}月|[一二三四五六七八九十]{1,2}月"
    r"|[一二三四五六七八九十\d]{1,3}[号日点:：]|[上下中]午|早上|晚上)"
)
_CHANGE_ZH: Final = (
    rf"(?:那就?|就|还是|先)*(?:改期?|换|挪|移|调|推迟?|提前|延后?)(?:成|到|至|为)?(?={WHEN_ZH})"
)
AT_THE_END: Final = regex(
    rf"[^，,。；;!！]{{2,}}?[，,。；;!！\s]+(?P<change_zh>{_CHANGE_ZH}[^，,。；;\s]{{1,12}})"
    r"|.{4,}?[,;.–-]+ (?:so |then |please |can we |let'?s )*(?P<change>(?:make (?:it|that)|move (?:it|that) to|change (?:it|that) to|do) (?:[\w:]+ ){0,3}?[\w:]+?)(?: instead| then| please)*",
    re.IGNORECASE,
)


def changed_at_end(text: str) -> str:
    """The last clause, where it changes a day or an hour and others tell why; empty for other words."""
    said = " ".join(text.split()).strip(" .。!！?？")
    found = AT_THE_END.fullmatch(said) if len(said) <= LONGEST else None
    return (found["change_zh"] or found["change"]).strip() if found else ""
