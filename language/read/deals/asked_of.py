"""A question to the partner of a deal that is named, in more words: "go back to the partner on Globex: which site is it",
"need more info on Globex before I decide", 问一下云轩三一谁拍板, 三一退回去，让他们写清楚数量."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.names import Names

_LED: Final = (
    r"(?:(?:please|pls|kindly|can you|could you|first|then|so|and|but|ok(?:ay)?|no|wait|not yet)[,.;: ]+)*"
)
_OF: Final = r"(?:the )?(?P<of>[^,;:.!?]{2,60}?)(?: deal| registration| one)?"
_INFO: Final = r"(?:more |some |further |additional )*(?:info(?:rmation)?|details?|input|clarification)"
_UNTIL: Final = (
    r"(?:,? (?:before|so that|until) (?:i|we)(?: can)? (?:decide|approve|sign off|say yes)(?: (?:on )?it)?)?"
)
_LED_ZH: Final = r"(?:请|麻烦|帮我|帮忙|先|再|去|你|[，, ])*"
_OF_ZH: Final = r"(?P<of>[^，,。；;：:？?]{2,20}?)(?:[这那]一?[个单笔条]|的?(?:报备|项目|单子))?"
_THEM_ZH: Final = r"(?:[他她]们?|对方|渠道|伙伴|代理商?)"
_OPEN: Final = tuple(  # what is asked is told in the form
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_LED}(?:(?:i|we)(?:['’]d like| (?:still )?(?:need|want|require)) |need ){_INFO} (?:on|about|for|regarding) {_OF}{_UNTIL}",
        rf"{_LED}(?:ask|get) (?:them |the partner )?(?:for )?{_INFO} (?:on|about|for|regarding) {_OF}{_UNTIL}",
        rf"{_LED_ZH}{_OF_ZH}(?:还|我|先|这边)*(?:需要|要|得)(?:{_THEM_ZH})?(?:再|先)*(?:补充?|提供|给)?(?:更多|更详细的?|一些|点|些)(?:信息|资料|材料|情况|内容)(?:才能批|再批|再说)?",
        rf"{_LED_ZH}{_OF_ZH}(?:的)?(?:信息|资料|材料)(?:还|太)?(?:不够(?:详细|清楚|完整)?|不全|不清楚|太少)(?:了)?(?:[，,](?:先别批|没法批|批不了|退回去?|让{_THEM_ZH}补(?:一下|充)?))?",
    )
)
_TOLD: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_LED}(?:(?:go|get|write|come|revert) back|revert) to (?:the |their )?[^,;:]{{2,30}}? (?:on|about|regarding|for) {_OF}\s*[:,;–-]\s*(?:ask )?(?P<question>.{{4,}})",
        rf"{_LED}(?:ask|check) (?:back )?(?:on|about) {_OF}\s*[:;–-]\s*(?P<question>.{{4,}})",
        rf"{_LED_ZH}[把将]?{_OF_ZH}(?:先|给|给我)*(?:打回|退回|退|打)(?:去|给)?{_THEM_ZH}?(?:一下)?[，,\s]*(?:[让叫请要]{_THEM_ZH}(?:再|先|把)*)(?P<question>(?:写|填|改|说|讲|发|把|提供|补|确认|解释|弄|搞|标)[^？?]{{1,40}})",
    )
)
_NAMED_ZH: Final = regex(
    rf"{_LED_ZH}(?:问一?下|问问|问清楚|问)(?P<who>[A-Za-z\u4e00-\u9fff][^，,。；;：:？?]{{1,40}})[，,：:]?(?P<rest>[^，,。]{{0,30}})"
)
_ASKS_ZH: Final = regex(r"谁|什么|啥|哪|多少|几|吗|怎么|有没有|是不是|没有$|为什么|何时")


def asked(said: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """The question to the partner of a customer on record; None for other words."""
    for pattern in (*_TOLD, *_OPEN):
        if (found := pattern.fullmatch(said)) and _is_deal(of := found["of"].strip(), names):
            slot = "deal" if _REFERENCE.fullmatch(of) else "customer"
            question = found.groupdict().get("question") or ""
            return "deal.ask", {slot: of, **({"question": question.strip()} if question else {})}
    return _of_partner(said, names)


_REFERENCE: Final = regex(r"[dD]-?\d{3,10}")


def _is_deal(of: str, names: Names) -> bool:
    return names.kind(of) == "customer" or bool(_REFERENCE.fullmatch(of))


def _of_partner(said: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """What the partner who is named first is asked of the customer who is named next: 问一下云轩三一谁拍板."""
    found = _NAMED_ZH.fullmatch(said)
    rest = f"{found['who']}{found['rest']}" if found else ""
    partner = next((name for name in names.called(rest, "partner") if rest.startswith(name)), "")
    of = rest.removeprefix(partner).lstrip(" ，,：:") if partner else ""
    customers = names.called(of, "customer")
    if len(customers) != 1 or not of.startswith(customers[0]) or not _ASKS_ZH.search(of):
        return None
    return "deal.ask", {"customer": customers[0], "question": of}
