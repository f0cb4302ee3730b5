"""A Chinese name that goes on to the words that ask about it: 比亚迪 of 比亚迪是不是有人报了."""

from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.sentence.sight import Sight

MOST: Final = 2  # characters that a name may have lost at its end
NO_NAME: Final = frozenset("那这的单个条笔家现目还也都又已就到今明昨我你您他她它们")
ASKED: Final = regex(
    r"(?P<name>[\u4e00-\u9fff]+?)(?:这家|这个客户)?(?:是不是|是否|有没有|能不能|可不可以|会不会)"
)


def up_to(seen: Sight, intent: str, slots: Mapping[str, object]) -> dict[str, object]:
    """The whole name of the customer whom a look is for, where only its beginning was seen as one."""
    name = str(slots.get("customer") or "")
    at = seen.text.text.find(name) if intent == "deal.status" and name else -1
    found = ASKED.match(seen.text.text, at) if at >= 0 else None
    lost = found["name"][len(name) :] if found else ""
    whole = found is not None and 0 < len(lost) <= MOST and NO_NAME.isdisjoint(lost)
    return {"customer": name + lost} if whole else {}
