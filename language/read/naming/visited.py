"""Several firms visited in one day: 今天跑了云轩、东软、神州数码, "visited three partners: Softline, Brightpath and Pinnacle"."""

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import Final

from domain.patterns import regex
from language.read.sentence.sight import Sight

FIRMS: Final = regex(
    r"(?:跑|走访)(?:了|过|完)?(?:[两二三四五六七八九十\d]+[家个])?(?:伙伴|渠道|代理商?|经销商|公司)?(?:[,，:： ]|分别是)*(?P<listed>[^，,。；;！!\n]+)"
    r"|\b(?:visit|visited|saw|see|met|meet|called on)(?: (?:two|three|four|five|six|\d)) (?:partners?|resellers|distributors|firms|companies)[^:,]{0,20}[:,] (?P<names>[^.;!\n]+)",
    re.IGNORECASE,
)
JOINED: Final = regex(r"\s*(?:、|，|,(?: and)?|和|跟|与|以及|还有|\band\b|&)\s*", re.IGNORECASE)
FIRM: Final = regex(
    r"(?![老小阿他她我你]|客户)[\u4e00-\u9fffa-z\d][\u4e00-\u9fffa-z\d .'’-]{1,30}(?<![总工姐哥董])(?<!经理)(?<!主任)(?<!老师)",
    re.IGNORECASE,
)
NO_FIRM: Final = regex(r"[聊谈说吃喝见碰讲问做开了的]|沟通|讨论|交流")
LEAST: Final = 2  # of a list


def visited(seen: Sight, intent: str, slots: Mapping[str, object]) -> dict[str, object]:
    """The slots of a visit with the first of the firms as its partner, and none of the others as people."""
    found = FIRMS.search(seen.text.text) if intent in {"visit.log", "visit.plan"} else None
    firms = _firms(found["listed"] or found["names"]) if found else ()
    people = slots.get("people")
    people = people if isinstance(people, tuple) else ()
    known = {str(slots.get("partner") or "-"), *map(str, people)}
    if len(firms) < LEAST or not any(one.startswith(tuple(known)) for one in firms):
        return dict(slots)
    met = tuple(one for one in people if not any(firm.startswith(str(one)) for firm in firms))
    kept = {slot: value for slot, value in slots.items() if slot != "people"}
    return {**kept, "partner": firms[0]} | ({"people": met} if met else {})


def _firms(listed: str) -> Sequence[str]:
    """The names at the beginning of a list that may be those of firms."""
    parts = (one.strip() for one in JOINED.split(listed))
    return tuple(takewhile(lambda one: FIRM.fullmatch(one) and not NO_FIRM.search(one), parts))
