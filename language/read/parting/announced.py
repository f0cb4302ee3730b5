"""Several deals that are announced, each with its own values behind: Globex和Kaufmann的金额都改一下，Globex 7万，Kaufmann 2万."""

from __future__ import annotations

import re
from typing import Final

from domain.matching.text import has_han
from domain.patterns import regex

LONGEST: Final = 300  # characters
BRAND: Final = 2  # letters
_NAME: Final = r"[^,，;；:：、。\n]{2,30}?"
_HEAD: Final = regex(
    r"(?P<lead>(?:请|麻烦|帮我|帮忙|我要?|先|再|please |pls |can you |could you )*(?:(?:改|调整?|更新|修改|变更)(?:一?下)?|change |update )?(?:把|both )?)"
    rf"(?P<one>{_NAME})(?:、|和|跟|与|及|还有| and | & )(?P<two>{_NAME})"
    r"(?P<what>(?:这)?(?:两个|两单|两家)?(?:的[^,，:：]{1,8}?|项目|报备|单子)?(?:都|也|全)?(?:要|得|需要|想)?(?:有)?(?:(?:改|调整?|更新|修改|变更?|动)(?:一?下|了|动|化)?)?|(?: both)?(?: need(?: a)?)?(?: change[sd]?| to (?:be )?(?:change|update)d?)?)"
    r"\s*[,，:：。;；]\s*(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_CHANGES: Final = regex(r"改|调整|更新|变|change|update", re.IGNORECASE)


def unannounced(text: str) -> str:
    """What is told of each of two that are announced to change, without the announcement; the text as it is where
    not both are named again behind it."""
    found = _HEAD.fullmatch(text.strip()) if len(text) <= LONGEST else None
    if found is None or not _CHANGES.search(found["lead"] + found["what"]):
        return text
    one, two = found["one"].strip(), found["two"].strip()
    rest = found["rest"].replace("前者", f"{one} ").replace("后者", f"{two} ")
    rest = _in_full(one, _in_full(two, rest))
    return rest if all(name.casefold() in rest.casefold() for name in (one, two)) else text


def _in_full(name: str, rest: str) -> str:
    """The rest with a Chinese name in full, where only its beginning is told again, and with the word for a change
    before a bare value: 三一20万 of 三一重工 is 三一重工改成20万."""
    if not has_han(name):
        return rest
    said = name if name in rest else name[:BRAND]
    return re.sub(
        rf"{re.escape(said)}[\s:：]*(?P<bare>(?=\d|[一二两三四五六七八九十]+万))?",
        lambda m: f"{name}改成" if m["bare"] is not None else name,
        rest,
        count=1,
    )
