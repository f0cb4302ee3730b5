"""A partner given to another channel manager, or a deal to another partner, in words of who has it from now on:
"give Pinnacle's deals to Zhao Min", 云轩换李伟跟, "the Globex deal belongs to Brightpath", 三一的渠道改成云轩."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.names import Names

_LED: Final = r"(?:(?:please|pls|kindly|ok(?:ay)?|so|can you|could you|can we|let's|i(?:'d like| want) to|we(?:'d like| want) to|you can|from now on|and)[, ]+)*"
_OF: Final = r"(?P<of>[^,.;:!?]{2,40}?)"
_TO: Final = r"(?P<to>[^\W\d][^,.;:!?]{1,30}?)"
_DEALS: Final = r"(?:['’]s?)? (?P<deals>(?:open |current |other |existing )?(?:deals|registrations|accounts?|customers|projects|stuff))"
_REP: Final = r"(?:channel |account |partner |sales )?(?:manager|rep|owner|contact)"
_TAIL: Final = r"(?:,? (?:instead|please|pls|now|then|permanently|for good|not [^,.;]{2,30}|from now on|(?:from|as of|starting|effective|beginning) [^,.;]{2,20}))*"
_LED_ZH: Final = r"(?:请|麻烦|帮我|帮忙|那|以后|从今天起|今后|[，, ])*"
_OF_ZH: Final = r"(?P<of>[^，,。；;？?]{2,20}?)(?:这家|那家|那边|公司)?"
_TO_ZH: Final = r"(?P<to>(?![我你您他她谁了个人新掉])(?:[A-Za-z][A-Za-z'-]*(?: [A-Za-z][A-Za-z'-]+)?|[\u4e00-\u9fff]{2,12}?))"
_ALL_ZH: Final = r"(?:的?(?P<deals>(?:所有|全部)?的?(?:单子?|报备|客户|项目|业务)))?"
_SINCE_ZH: Final = r"(?:以后|今后|往后|现在|从?下个?[月周]起?|从?明天起?|起|开始|就|都|全部?|先|改|换)*"
_GIVEN_ZH: Final = r"(?:归|由|转?交给|转给|分给|划给|移给|让|给|换[成给]?|改[成由]?)"
_DOES_ZH: Final = r"(?:管|负责|跟进?|对接|带|接手|接管|维护|服务)"
_REP_ZH: Final = r"(?:渠道经理|客户经理|负责人|销售|对接人)"
_PARTNERS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_LED}(?:give|hand|move|pass|transfer|reassign|assign|switch)(?: over)? (?:all (?:of )?)?(?:the )?{_OF}(?:{_DEALS})?(?: over)? to {_TO}{_TAIL}",
        rf"{_LED}(?:all (?:of )?)?{_OF}(?:{_DEALS})? (?:(?:should|will|must|shall) )?(?:go(?:es)?|moves?|belongs?|is going) (?:over )?to {_TO}{_TAIL}",
        rf"{_LED}{_TO} (?:(?:should|will|shall|can|is to) )?(?:takes? over|(?:is )?taking over|looks? after|handles?|manages?|covers?) {_OF}(?:{_DEALS})?{_TAIL}",
        rf"{_LED}(?:let|have) {_TO} (?:take(?: over)?|look after|handle|manage|have|cover) {_OF}(?:{_DEALS})?{_TAIL}",
        rf"{_LED}(?:put|place) {_OF} (?:under|with) {_TO}{_TAIL}",
        rf"{_LED}{_OF} (?:is now|should be|must be) (?:under|with) {_TO}{_TAIL}",
        rf"{_LED}make {_TO} (?:the )?{_REP} (?:of|for) {_OF}{_TAIL}",
        rf"{_LED}(?:change|switch|set) (?:the )?{_REP} (?:of|for|on|at) {_OF} to {_TO}{_TAIL}",
        rf"{_LED_ZH}[把将]?{_OF_ZH}{_ALL_ZH}{_SINCE_ZH}{_GIVEN_ZH}{_TO_ZH}(?:来|去)?{_DOES_ZH}?(?:了|吧|呗)*",
        rf"{_LED_ZH}(?:让|由|换)?{_TO_ZH}(?:来|以后|今后|去)*(?:接手|接管|负责|跟进?|管|对接|带){_OF_ZH}(?:了|吧|呗)*",
        rf"{_LED_ZH}[把将]?{_OF_ZH}的?{_REP_ZH}(?:现在|以后)?(?:改成|换成|改为|换为|调整为){_TO_ZH}(?:了|吧|呗)*",
    )
)
_DEAL: Final = r"(?:the |this |that )?(?P<of>[^,.;:!?]{2,40}?)(?: (?:deal|registration|project))?"
_FIRM: Final = r"(?:partner|reseller|distributor|channel)"
_FIRM_ZH: Final = r"(?:渠道商?|伙伴|代理商?|经销商)"
_OF_DEALS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_LED}{_DEAL} (?:(?:should|must|shall|will) )?(?:belongs?|goes|go) to {_TO}{_TAIL}",
        rf"{_LED}{_DEAL} (?:should|must) be (?:under |with |from )?{_TO}(?:['’]s(?: deal| project)?)?{_TAIL}",
        rf"{_LED}{_DEAL} is {_TO}['’]s(?: deal| project)?{_TAIL}",
        rf"{_LED}(?:change|switch|set) (?:the )?{_FIRM} (?:of|for|on|at|in) {_DEAL}(?: from [^,.;]{{2,30}}?)? to {_TO}{_TAIL}",
        rf"{_LED_ZH}[把将]?{_OF_ZH}(?:[这那]一?[个单笔]|的?(?:项目|报备|单子))?的?{_FIRM_ZH}(?:从[^，,。]{{2,16}}?)?(?:改成|换成|改为|换为|改到){_TO_ZH}(?:了|吧|呗)*",
        rf"{_LED_ZH}{_OF_ZH}(?:[这那]一?[个单笔]|的?(?:项目|报备|单子))?(?:其实|应该|应当)+(?:算|归|是)+{_TO_ZH}(?:的|那边的|家的|报的)(?:单子?|项目)?(?:[，,]?(?:而)?不是[^，,。]{{2,16}})?",
    )
)
_THE: Final = regex(r"^(?:the |that )|(?:['’]s|['’])$", re.IGNORECASE)


def asked(said: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """Who gets what: a partner on record goes to a person, a deal of a customer on record to a partner; the deals of
    a partner that are to go to another are listed, since each is transferred by itself. None for other words."""
    for pattern in _PARTNERS:
        found = pattern.fullmatch(said)
        of, to = _parts(found)
        if found is None or names.kind(of) != "partner":
            continue
        if names.kind(to) == "person":
            return "partner.assign", {"partner": of, "to": to}
        if names.kind(to) == "partner" and found.groupdict().get("deals"):
            return "deal.list", {"partner": of}
    for pattern in _OF_DEALS:
        of, to = _parts(pattern.fullmatch(said))
        if names.kind(of) == "customer" and names.kind(to) == "partner":
            return "deal.transfer", {"customer": of, "to": to}
    return None


def _parts(found: re.Match[str] | None) -> tuple[str, str]:
    if found is None:
        return "", ""
    return _THE.sub("", found["of"].strip()), found["to"].strip()
