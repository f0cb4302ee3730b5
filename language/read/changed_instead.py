"""A change of a deal where an end of it was read: it is to be signed on a day to come, or put off to one."""

from typing import Final

from domain.patterns import regex
from language.read.choice import Choice
from language.read.sentence.sight import Sight

_SIGNS_ON: Final = regex(
    r"^(?!.*(?:可能|应该|估计|或许|恐怕|好像|争取|打算|准备|如果|要是|[没未不]|[吗么?？])).*(?:周|星期|礼拜)[一二三四五六日天](?:上午|下午|早上)?[^，。；了]{0,4}签(?:合同|约|单|字)?(?:$|[，。；！])"
)
_WILL_SIGN: Final = regex(
    r"(?!.*\b(?:if|when|once|unless|might|may|could|should|maybe|perhaps|hopes?|not|never|won['’]?t|remind)\b)(?!.*[?？]).*\b(?:will|['’]ll|(?:is|are) (?:going|set|about|due) to|gonna|plans? to|wants? to)(?: (?:probably|likely|definitely|finally|surely|also))* (?:sign|close|order|buy)\b.*"
)
_PUT_OFF: Final = regex(
    r"^(?!.*\b(?:lost|los[et]|dead|gone|if|might|maybe|not|never|won['’]?t|meeting|visit|call|demo)\b)(?!.*[?？]).*\b(?:postpone[ds]?|delayed|slipp?(?:s|ed)|pushed|moved|shifted) (?:back |out )?(?:to|until|till|into)\b"
    r"|^(?!.*(?:丢|输|黄|没戏|如果|要是|可能|拜访|会议|演示|[吗么?？])).*(?:推迟|推后|延后|推|延|拖|顺延)[到至]"
)
_SIGNS_THEN: Final = regex(
    r"^(?!.*(?:如果|要是|报备|保护|[昨今前]天|刚|已|上个?[周月]|[吗么?？])).*(?:(?:晚|早|迟|提前)[一些点儿会]*(?:才|再|就|能|可以)*签(?!了|到|收)"
    r"|签[^。；]*比(?:原[来定]?|计划|预计|预期|之前)[^，,。；]{0,12}(?:晚|早|迟|提前))"
)  # 要晚点签，大概六月; 五月就签了，比原来的计划晚一点
_OF_SIGNING: Final = frozenset({"close_date", "amount"})
_OF_DAY: Final = frozenset({"close_date"})


def changes(choice: Choice, seen: Sight) -> frozenset[str]:
    """The slots of which one has to be told for such a change; none where an end may be meant, or no customer
    on record is named."""
    if "B-customer" not in seen.known:
        return frozenset()
    if _signs_on(choice, seen):
        return _OF_SIGNING
    return _OF_DAY if _put_off(choice, seen) else frozenset()


def _signs_on(choice: Choice, seen: Sight) -> bool:
    """True where a customer who is known is told to sign on a day or for a sum, and nothing leaves that open:
    三一下周一签合同，17万, "Kaufmann will sign on Friday for 19k"."""
    if choice.intent not in {"deal.win", "deal.status"}:
        return False
    text = seen.text.lower
    return bool(_WILL_SIGN.fullmatch(text) or (choice.intent == "deal.win" and _SIGNS_ON.search(text)))


def _put_off(choice: Choice, seen: Sight) -> bool:
    """True where the deal of a customer who is known is told to be put off to a day, for whatever reason: "Kaufmann
    postponed to June because of budget"; or to be signed later or sooner than was thought."""
    lost = choice.intent in {"deal.lose", "deal.withdraw"} and _PUT_OFF.search(seen.text.lower)
    moved = choice.intent in {"deal.register", "deal.win", "none"} and _SIGNS_THEN.search(seen.text.lower)
    return bool(lost or moved)
