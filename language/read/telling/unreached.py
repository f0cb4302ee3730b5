"""Somebody who was called and not reached, or gone to in vain, which is no visit: 给云轩打电话没人接, 去云轩扑了个空, "called
Softline, no answer"; and when one tries again."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import PAUSES, plain

LONGEST: Final = 80  # characters
_LED: Final = r"(?:(?:i|we|just|today|so|and|ok)[, ]+)*"
_WHEN: Final = r"(?: (?:today|yesterday|again|this (?:morning|afternoon)|so far))*"
_AGAIN: Final = r"(?:[,;. ]+(?:and |so )?(?P<again>(?:(?:(?:i|we) )?(?:will|i'll|we'll) )?(?:try|call|ring|trying|calling)\b.{2,40}))?"
_AGAIN_ZH: Final = (
    r"(?:[，,。；;\s]+(?P<again>[^，,。；;]{0,10}(?:再|改天|回头|过会儿?|稍后)[^，,。；;？?]{1,12}))?"
)
_NOT: Final = (
    r"(?:did(?:n['’]?t| not)|could(?:n['’]?t| not)|can(?:['’]?t|not)|(?:was|were) (?:not able|unable) to)"
)
UNREACHED: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        r"(?!.*(?:后来|但是?|不过|上次|吗|[？?]|怎么|哪|多少|[聊谈]|见[了到过]|说[了好]))(?=.*(?:电话|[打拨](?:了|过)|联系|手机))[^。；;]{0,40}?"
        r"(?:(?:没有?|无)人?(?:接听?(?![受触待手到纳管])|打通|接通|联系[上到]|找到)|(?:打|联系|接)不(?:通|上)|不接电话|关机|占线|没有?回电话?)"
        rf"[^，,。；;\s的]{{0,10}}{_AGAIN_ZH}",
        rf"(?!.*(?:后来|吗|[？?]|怎么|[聊谈]|见[了到过]))[^，,。；;]{{0,12}}?(?:去|到|跑)了?(?:一趟)?[^，,。；;\s的]{{2,14}}?(?:[，,\s]|结果|但|却|又|都|一个)*"
        rf"(?:扑了?个?空|白跑了?一?趟|没(?:见|碰|找)[到着上]?人|人(?:都|也)?不在|没人在?|吃了?闭门羹){_AGAIN_ZH}(?:[，,。；;\s]+[^？?]{{2,20}})?",
        rf"{_LED}(?:tried (?:to (?:call|reach|ring)|calling)|called|rang|phoned) [^.;?]{{2,40}}?[,;]?(?: but| and)? ?"
        rf"(?:(?:there was |got )?no (?:answer|reply|response)|(?:nobody|no one) (?:picked up|answered)|(?:he|she|they) {_NOT} (?:pick up|answer))"
        rf"{_WHEN}{_AGAIN}",
        rf"{_LED}{_NOT} (?:reach|get hold of|get through to) [^,;.?]{{2,40}}?{_WHEN}{_AGAIN}",
    )
)


def unreached(text: str) -> str | None:
    """The words that tell when one tries again, empty where none do; None for other words."""
    said = plain(text, PAUSES)
    ways = (pattern.fullmatch(said) for pattern in UNREACHED) if len(said) <= LONGEST else ()
    found = next(filter(None, ways), None)
    return (found["again"] or "") if found else None
