"""Which side a firm is on by the noun or the verb behind its name: 鼎新那家经销商, 云启报上来的."""

from typing import Final

from domain.patterns import regex
from language.read.around import REACH
from language.read.sentence.forms import FORMS
from language.read.sentence.sight import Sight, Stretch

FIRMS: Final = frozenset({"customer", "partner", "competitor"})
NAMED: Final = FIRMS | {"contact"}
PARTNER: Final = r"(?:经销商|代理商|渠道商?|(?:合作)?伙伴|集成商|分销商|总代理?)"
CUSTOMER: Final = r"(?:(?:最终|终端)?(?:客户|用户)|甲方|业主)"
BESIDE: Final = regex(
    rf"(?P<partner>[那这]家(?:公司)?的?{PARTNER}|(?:那边|那家|帮忙|给我们?|给咱们?)?(?:代?报|递|提交|代提|转|推)(?:上来|过来|来)?的(?![是不价])|代报(?!价))"
    r"|(?P<competitor>(?:也|还|正)?在(?:抢|搅|争)|抢走)"
    rf"|(?P<customer>[那这]家(?:公司)?的?{CUSTOMER})"
)
FIRST: Final = frozenset("那这帮给代报递提转推也还正在抢")  # letters with which such words begin


def sided(seen: Sight, intent: str, found: list[Stretch]) -> list[Stretch]:
    """The stretches, those of firms on the side that the words behind them tell."""
    found = _whole(seen, found)
    told = {one: side for one in found if (side := _told(seen, one)) in FORMS[intent] and side != one[0]}
    taken = {slot for slot, _, _ in found}
    if intent == "deal.status" and len(taken & FIRMS) == 1:
        return found  # 五芳斋报的单, as often for it as by it
    for one, side in told.items():
        other = next((rival for rival in found if rival[0] == side), None)
        if other is None or _told(seen, other) == side:
            moved = {} if other else {one: side}
        elif side == "competitor":
            moved = {one: side, other: ""}
        else:
            moved = {one: side, other: "customer"} if "customer" not in taken else {}
        if moved:
            return [(moved.get(each, each[0]), *each[1:]) for each in found if moved.get(each, "-")]
    return found


def _whole(seen: Sight, found: list[Stretch]) -> list[Stretch]:
    """A firm whose name goes on in brackets is one: Kion (China) Co Ltd."""
    whole: list[Stretch] = []
    for slot, start, end in sorted(found, key=lambda each: each[1]):
        before = whole[-1] if whole else None
        if before and {slot, before[0]} <= FIRMS and _opens(seen, before[2], start):
            side = "customer" if "customer" in (slot, before[0]) else before[0]
            whole[-1] = (side, before[1], end)
        else:
            whole.append((slot, start, end))
    return whole if len(whole) < len(found) else found


def _opens(seen: Sight, end: int, start: int) -> bool:
    """Whether nothing but an opening bracket stands between two stretches."""
    return seen.text.text[seen.tokens[end - 1].end : seen.tokens[start].start].strip() in {"(", "（"}


def _told(seen: Sight, one: Stretch) -> str:
    """The side that the words right behind a firm's name tell, "" for none."""
    text, last = seen.text.text, seen.tokens[one[2] - 1].end
    if one[0] not in NAMED or text[last : last + 1] not in FIRST:
        return ""
    told = BESIDE.match(text, last, last + REACH)
    return told.lastgroup or "" if told else ""
