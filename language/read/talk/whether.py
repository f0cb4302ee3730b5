"""Whether something is so, asked of a deal or a visit that is named: "is Globex at 65k now?", "has Kaufmann been
extended?"; not for who asks that something be done, nor for what is told: "can you move Globex to May?", "was at
Softline yesterday"."""

from __future__ import annotations

from collections.abc import Mapping, Set
from datetime import date
from typing import Final

from domain.patterns import regex
from language.read.reading import Reading
from language.read.sentence.sight import Sight
from language.read.telling.ended import marked

_LED: Final = (
    r"(?:(?:and|but|so|ok(?:ay)?|hi|hey|hello|sorry|btw|by the way|quick question|one question)\W+)*"
)
_THE: Final = r"(?:the|our|my|your|their)"
_OF: Final = rf"(?:{_THE} (?:(?:[\w-]+ ){{1,3}}(?:of|for|on|at|with|to|in) (?:{_THE} )?)?)?"
_WE: Final = r"(?:we|you|they|he|she|any(?:one|body)|some(?:one|body)) (?:[\w'’]+ ){0,4}?"
_ASKED: Final = regex(
    rf"\W*{_LED}(?:(?P<is>is|are|was|were|does|do|did|has|have|will)(?:n[’']?t)? {_OF}@(?![,:;])"
    rf"|(?P<did>is|are|was|were|did|has|have)(?:n[’']?t)? {_WE}(?:{_THE} )?@)[^.;!?:\n]*(?P<mark>[?？]?)[!. ]*"
)
_OF_IT: Final = regex(
    rf"\W*{_LED}(?:is|was|has|does|did|will) (?:it|this|that|(?:this|that|the) (?:one|deal)) "
    r"(?:(?:still|now|already|been|going|get|be|to|at|worth|in|on|stage) )*"
    r"(?:[$€£¥]\d|\d[\d.,]*(?:k\b|m\b|\d{3})|(?:clos|extend|mov|won|win|lost|los|sign|negotiat|commit|propos|qualif)[a-z]*\b)[^.;!?:\n]*[?？]"
)
_ASKED_ZH: Final = regex(
    r"(?!.*(?:帮我|请|麻烦|把|改|能不能|可不可以|可以|能(?!签|下单|落[单地]|成[交吗]|拿下|赢|谈成|批下|回款|中标)|要不要|给我))@(?:[这那]一?[个单笔条]|的?(?:项目|报备|单子))?(?:现在|目前|还|的|客户)*(?:[^，,。]{0,12}是不是[^，,。]{1,20}|[^，,。]{0,16}(?:是|不是|签|下单|成交|拿下|赢|要|会|到|了)[^，,。]{0,16}(?:吗|对吧|对吗|对不对|没错吧|是吧|吧[?？])|[^，,。]{0,16}(?:对吧|对吗|对不对|是吧))[。!！?？]*"
)  # 三一是不是七月底签, 三一现在20万对吧
_ENDED: Final = regex(
    r"(?:我们|咱们?)?(?:真的?|已经|刚|又)*(?:(?:拿下|签|赢|丢|输|中标)(?:下来?)?了?@|@(?:[这那]一?[个单笔条]|的?(?:项目|报备|单子))?(?:真的?|已经|刚|又|就|都|这么快|[，, ])*(?:拿下|签|赢|丢|输|黄|中标|批)(?:下来|单)?)了?[?？]+"
    r"|(?:we |so |really )*(?:(?:won|lost|signed|closed) @|@ (?:(?:is|has|was|already|really|just|now) )*(?:won|lost|signed|closed)(?: (?:already|yet))?)\?+"
)  # 三一赢了？
_STATE: Final = (
    r"(?:approved|rejected|declined|won|lost|open|pending|protected|closed|expired|withdrawn|waiting)"
)
_STATES: Final = regex(
    rf"@\W*(?:(?:is|now|still|already|it)\W+)*{_STATE}(?:\s*,\s*(?:still )?{_STATE})*,? or (?:still |not |already )*(?:{_STATE}|not|yet)?\?+"
    r"|@(?:[这那]一?[个单笔条]|的?(?:项目|报备|单子))?(?:现在|目前|到底)*(?:是)?[批签赢丢输](?:准|下来)?了?还是(?:没|被|不|未)?[批签赢丢输驳拒](?:准|回|绝)?了?[?？呢]*"
)  # "D-1190 - approved, rejected or still open?"
_ORDERS: Final = regex(
    r"\b(?:please|pls|if not|if so|otherwise)\b|, ?(?:and|but|so|we|they|move|set|make|change|put)\b"
)
_TELLS: Final = frozenset({"did", "do", "have"})  # without a mark: "did Globex yesterday"
_TELLS_OF_VISIT: Final = _TELLS | {"was", "were"}
_CONTACT_ZH: Final = regex(
    r"@(?:那边|现在|目前|的)*(?:联系人|对接人|接口人|负责人)(?:现在|目前|还)*(?:是不是[^，,。是]{2,12}|是[^，,。是]{2,12}(?:[吗么?？]|对吧|对吗|吧[?？]))[?？]*"
)
_FACT_ZH: Final = r"(?:保护期?|金额|阶段|产品|数量|签约(?:时间|日期)?|联系人|渠道|状态|进[度展])"
_FACTS_ZH: Final = regex(
    rf"@(?:[这那]一?[个单笔条]|的?(?:项目|报备|单子))?的?{_FACT_ZH}(?:(?:和|跟|与|、|以及|还有|，){_FACT_ZH})+(?:分别|都|各)?(?:呢|是?(?:多少|什么|怎么样|啥))?[?？。]*"
)  # 三一的保护期和金额
_REFERENCE: Final = regex(r"\bd-\d{4,10}\b")
_OF_DEAL: Final = ("deal.status", "customer")
_OF_VISIT: Final = ("visit.list", "partner")
LOOKS: Final[Mapping[str, tuple[str, str]]] = {
    "deal.approve": _OF_DEAL,
    "deal.reject": _OF_DEAL,
    "deal.update": _OF_DEAL,
    "deal.extend": _OF_DEAL,
    "deal.win": _OF_DEAL,
    "deal.lose": _OF_DEAL,
    "deal.withdraw": _OF_DEAL,
    "visit.plan": _OF_VISIT,
    "visit.log": _OF_VISIT,
}  # what is looked at where a question was read as an order, and by whose name


def whether(reading: Reading, sight: Sight) -> tuple[str, dict[str, object]] | None:
    """What a question of yes or no looks at, with what it names, where it was read as an order to make it so."""
    if reading.intent in {"correct", "deal.update"} and (partner := _of_partner(sight)):
        return "partner.show", {"partner": partner}
    look, slot = LOOKS.get(reading.intent if reading.intent != "none" else reading.guess, ("", ""))
    if not look:
        return None
    name = _named(sight, slot)
    said = marked(sight, slot) if name else sight.text.lower
    if not name and slot == "customer" and (found := _REFERENCE.search(said)):
        slot, name = "deal", found[0].upper()
        said = said.replace(found[0], "@", 1)
    if not name or not _asks(said, _TELLS_OF_VISIT if slot == "partner" else _TELLS):
        return None
    on = reading.slots.get("date") if look == "visit.list" else None
    return look, {slot: name, **({"period": (on, on)} if isinstance(on, date) else {})}


def _of_partner(sight: Sight) -> str:
    """The partner of whom it is asked whether somebody is his contact: 云轩联系人是陈静吗; empty for other words."""
    name = "" if _named(sight, "customer") else _named(sight, "partner")
    return name if name and _CONTACT_ZH.fullmatch(marked(sight, "partner")) else ""


def of_name(text: str, name: str) -> bool:
    """True for such a question about the deal of this name."""
    return _asks(text.lower().replace(name.lower(), "@", 1), _TELLS)


def of_it(text: str) -> bool:
    """True where it is asked of the deal spoken of: "is it at 65k now?", "has it been extended?"."""
    return bool(_OF_IT.fullmatch(" ".join(text.lower().split())))


def _asks(said: str, tells: Set[str]) -> bool:
    """Whether words with "@" for a name ask; without a mark some words tell."""
    if _ASKED_ZH.fullmatch(said) or any(
        asks.fullmatch(said.strip()) for asks in (_ENDED, _STATES, _FACTS_ZH)
    ):
        return True
    asked = _ASKED.fullmatch(said)
    if asked is None or _ORDERS.search(said):
        return False
    return bool(asked["mark"]) or (asked["is"] or asked["did"]) not in tells


def _named(sight: Sight, slot: str) -> str:
    """The first known name of this kind, as it stands."""
    first = next((place for place, kind in enumerate(sight.known) if kind == f"B-{slot}"), None)
    if first is None:
        return ""
    last = first
    while sight.known[last + 1 : last + 2] == [f"I-{slot}"]:
        last += 1
    return sight.text.text[sight.tokens[first].start : sight.tokens[last].end]
