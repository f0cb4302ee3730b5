"""Two times that are to be set beside each other: "compare this quarter with last", 这个季度跟上个季度比怎么样."""

from __future__ import annotations

from typing import Final

from domain.patterns import regex
from language.read.normal import PAUSES

LONGEST: Final = 120  # characters
LED_IN: Final = r"(?:(?:please|can|could|you|we|i|show|me|want|would like|to|let['’]s|and|ok|so|now),? )*"
_UNIT: Final = r"(?P<unit>week|month|quarter|half|year)"
_ONE: Final = rf"(?P<one>(?:this|the current|current|last|the last|next|previous|the previous) {_UNIT}|q[1-4](?: 20\d\d)?|20\d\d|[a-z]{{3,9}}(?: 20\d\d)?)(?:['’]s)?(?: (?:pipeline|numbers|figures|results|deals|forecast))?"
_OTHER: Final = r"(?P<other>(?:(?:the )?(?:last|previous|next|this|same)(?: one)?(?: (?:week|month|quarter|half|year)(?: last year)?)?)|q[1-4](?: 20\d\d)?|20\d\d|[a-z]{3,9}(?: 20\d\d)?)"
_OF: Final = r"(?:(?:our|my|the|us|we|pipeline|numbers|figures|results|forecast|for|of|in|from) ?)*"
FORMS: Final = (
    regex(
        rf"{LED_IN}(?:compare|set) {_OF}{_ONE} (?:with|to|and|vs\.?|versus|against|beside) (?:the )?{_OTHER}"
    ),
    regex(
        rf"{LED_IN}(?:how (?:does|do|is|are) )?{_OF}{_ONE} (?:compare[ds]? (?:with|to)|vs\.?|versus|against) {_OTHER}"
    ),
    regex(rf"{LED_IN}(?:a |the )?comparison (?:of |between ){_OF}{_ONE} (?:with|to|and) {_OTHER}"),
)
_TIME_ZH: Final = (
    r"(?:[这本上下]一?个?(?P<{unit}>季度?|月|周|年)|[今去明]年(?:同期)?|[一二三四]季度|[qQ][1-4]|\d{{1,2}}月)"
)
_ONE_ZH: Final = _TIME_ZH.format(unit="of")
_OTHER_ZH: Final = _TIME_ZH.format(unit="of2")
FORMS_ZH: Final = (
    regex(
        rf"(?:请|帮我|麻烦|给我)*(?:看看|看一?下|比较|对比)?(?:一下)?(?P<one>{_ONE_ZH})的?(?:业绩|商机|管道|漏斗|数据|情况|项目|预测)*(?:[跟和与同比]|相?比)+(?P<other>{_OTHER_ZH})的?(?:业绩|商机|管道|漏斗|数据|情况|项目|预测)*(?:的)?(?:对?比|比较|相比|做?个?对比|差多少|怎么样|如何|呢|[，, ])*"
    ),
)


def compared(text: str) -> tuple[str, str] | None:
    """The words for the two times, the first one's unit told once; None for other words."""
    said = " ".join(text.split()).strip(PAUSES + "?？")
    if len(said) > LONGEST:
        return None
    if found := next((match for form in FORMS if (match := form.fullmatch(said.lower()))), None):
        other = found["other"].removesuffix(" one")
        alone = other.split()[-1] in {"last", "previous", "next", "this"}
        return found["one"], f"{other} {found['unit']}" if alone and found["unit"] else other
    found = next((match for form in FORMS_ZH if (match := form.fullmatch(said))), None)
    return (found["one"], found["other"]) if found else None
