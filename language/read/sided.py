"""Which side a firm is on by the noun or the label beside its name: 鼎新那家经销商, 伙伴是保定众信."""

from collections.abc import Sequence
from typing import Final

from domain.patterns import regex
from language.read.around import REACH
from language.read.sentence.forms import FORMS
from language.read.sentence.sight import Sight

Found = Sequence[tuple[str, int, int]]
SIDES: Final = frozenset({"customer", "partner"})
PARTNER: Final = r"(?:经销商|代理商|渠道商?|(?:合作)?伙伴|集成商|分销商|总代理?)"
CUSTOMER: Final = r"(?:(?:最终|终端)?(?:客户|用户)|甲方|业主)"
FOLLOWED: Final = regex(rf"[那这]家(?:公司)?的?(?:(?P<partner>{PARTNER})|(?P<customer>{CUSTOMER}))")


def sided(seen: Sight, intent: str, found: Found) -> list[tuple[str, int, int]]:
    """The stretches, those of a firm by the noun that follows its name, where nothing else has that side."""
    taken = {slot for slot, _, _ in found}
    return [(_side(seen, intent, one, taken), one[1], one[2]) for one in found]


def _side(seen: Sight, intent: str, one: tuple[str, int, int], taken: set[str]) -> str:
    slot, last = one[0], seen.tokens[one[2] - 1].end
    if slot not in SIDES or not seen.text.text.startswith(("那家", "这家"), last):
        return slot
    told = FOLLOWED.match(seen.text.text, last, last + REACH)
    side = told.lastgroup if told else None
    return side if side and side not in taken and side in FORMS[intent] else slot
