"""Why a time is as long as it is, asked by its length: "why two days?", 为什么要两天."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.values.digits import count

_WORDS: Final = {
    word: n
    for n, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(), 1
    )
} | {"thirty": 30, "sixty": 60, "ninety": 90, "twenty": 20, "forty": 40, "fifty": 50}
_N: Final = rf"(?P<n>\d{{1,3}}|{'|'.join(_WORDS)})"
_WHY: Final = regex(
    rf"(?:(?:and|so|but|ok(?:ay)?),? )*(?:why|how come)(?: (?:only|just|exactly|is|are|does|do|did|must|should|would|has|have|it|there|that|this|i|we|you|they|to|wait|take|takes|need|needs|get|give|for|a|an|the|decision|approval|appeal|protection|answer|be|last|lasts))* {_N}[- ]?(?P<unit>(?:working |business )?(?:days?|hours?))"
    r"(?: (?:for|of|until|to|before|on|in) (?:a|an|the|my|our|your)?\s*\w+(?: \w+)?| only| though| long)*"
    r"|(?:那|可是|但|请问)*(?:审批|审核|答复|申诉|保护期?|报备|决定|[，, ])*(?:为什么|為什麼|为啥|凭什么|干嘛|怎么)(?:审批|审核|答复|申诉|保护期?|报备|批)*(?:只|就|才|还|是|要|得|需要|需|必须|给|有|等|花|用|能|会)*(?P<n2>[\d一二两三四五六七八九十]{1,4})个?(?P<unit2>(?:工作)?(?:日|天|小时))(?:时间|才能?批|之内|内|答复|审批|这么久|这么长)*[呢啊呀]?",
    re.IGNORECASE,
)
_OF: Final = (
    ("appeal", regex(r"\bappeal|申诉", re.IGNORECASE)),
    ("protection", regex(r"\bprotect|保护", re.IGNORECASE)),
    ("decision", regex(r"\b(?:decision|decide|approv|answer)|审批|审核|答复|批", re.IGNORECASE)),
)


def why_so_long(text: str) -> tuple[int, str, str] | None:
    """The number, "days" or "hours", and what is said to take it: "decision", "appeal", "protection", "" where
    that is not told; None for other words."""
    found = _WHY.fullmatch(text.strip().rstrip(" .?？!！。"))
    if found is None:
        return None
    said = (found["n"] or found["n2"]).lower()
    number = _WORDS.get(said) or count(said.replace("两", "二"))
    unit = found["unit"] or found["unit2"]
    hours = "hour" in unit.lower() or "小时" in unit
    of = next((which for which, pattern in _OF if pattern.search(text)), "")
    return (number, "hours" if hours else "days", of) if number else None
