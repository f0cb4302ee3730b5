"""The clauses of a message that may each change something of a form: "not Petra, Jonas; and by Thursday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from domain.patterns import regex
from language.read.answering.corrections import ANY_FIELD, LONGEST, WRONG
from language.read.normal import PAUSES

_SEAM: Final = regex(
    r"\s*(?:,(?!\d)|(?<!\d),|[，;；。\n])\s*(?:(?:and|also|plus|then)\s+|还有|另外|并且?|然后|而且)*|(?<=\w)\.\s+|\s+(?:and|also|plus|&)\s+",
    re.IGNORECASE,
)
_LED: Final = regex(WRONG + r"(?:(?<=[,，.。!！:：])|(?<=[,.!:] ))", re.IGNORECASE)
_DENIES: Final = regex(r"(?:it'?s |it was )?not .+|而?不是.+", re.IGNORECASE)
_WHOLE: Final = regex(r"而?不是[^是]+(?:而|应该)?是.+", re.IGNORECASE)  # 不是江苏是浙江
_AMISS: Final = regex(rf"(?:{ANY_FIELD})[也都]?(?:写|打|说|填|弄)?(?:错了?|不对|有误)[了吧]?", re.IGNORECASE)
_ALL_AMISS: Final = regex(
    rf"(?:{_AMISS.pattern}[,，、;；\s]*){{2,}}", re.IGNORECASE
)  # 金额错了数量也错了，35万，40套
_SAYS: Final = regex(r"而?是|应该是|it'?s |it was |but ", re.IGNORECASE)
_MOST: Final = 6  # in more is a list, or a story


def clauses(text: str) -> Sequence[str]:
    """What stands between the marks and the joining words, a denial together with what is so instead; nothing
    where all is one."""
    said = text.strip(PAUSES) if len(text) <= LONGEST else ""
    led = _LED.match(said)
    said = said[led.end() if led else 0 :]
    several = _ALL_AMISS.match(said)
    parts = [
        part for each in _SEAM.split(said[several.end() if several else 0 :]) if (part := each.strip(PAUSES))
    ]
    found = list[str]()
    while parts:
        part = parts.pop(0)
        if _AMISS.fullmatch(part) and parts:
            found.append(f"{part}, {parts.pop(0)}")
        elif not _DENIES.fullmatch(part) or _WHOLE.fullmatch(part):
            found.append(part)
        elif parts and (not found or _SAYS.match(parts[0])):  # not Petra, Jonas
            found.append(f"{part}, {parts.pop(0)}")
        elif found:  # it's Jonas, not Petra
            found[-1] = f"{found[-1]}, {part}"
    return found if 1 < len(found) <= _MOST else ()
