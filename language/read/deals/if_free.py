"""A registration that is asked for only where its customer is free: "is Lidl free, and if so register it"."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.deals.free import name_asked, named_alone

_NAME: Final = r"(?P<name>(?!(?:it|they|that|this|he|she|so|yes|not|you|i|we|there|any\w*|some\w*|no\w*)\b)[^,.;?!，。；？！]{2,60}?)"
_STILL: Final = r"(?:(?:is|are|'s|still|really|indeed|in fact|currently) )*"
_SOMEBODY: Final = r"(?:(?:some|any)(?:one|body)|another partner|others?)(?: else)?(?: (?:already|has|have|had|is|got|been))*"
_NOBODY: Final = r"(?:nobody|no one|none)(?: else)?(?: (?:already|has|have|had|is|got|been|yet))*"
_HOLDS: Final = r"(?: (?:registered|reported|claimed|taken|took|holds?|has|working on|got))?"
_TAKEN: Final = r"(?:taken|protected|registered|spoken for|gone)"
_IF: Final = r"(?:(?:and|then|but|only|just|or) )*(?:if|provided(?: that)?|as long as|so long as|assuming(?: that)?|in case)"
_CONDITION: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_IF} (?:so|yes|yeah|yep|(?:(?:it|they|that)'? ?)?{_STILL}(?:free|available(?! (?:in|for|from)\b)|not {_TAKEN}|un(?:taken|registered))|(?:it is|it'?s|they are|that'?s (?:so|the case)|that is so)(?! (?:\w+ )?(?:not|available|{_TAKEN}))|(?:it|they|that)(?: is|'s| has|'s| are)?(?:n't| not)(?: been)? (?:yet |already )?{_TAKEN})(?: yet| already)?\b",
        rf"\b{_IF} {_NOBODY}{_HOLDS} (?:it|them|that)\b(?: yet)?",
        rf"\b{_IF} {_NOBODY}{_HOLDS} {_NAME}(?= yet\b|[,;.]| (?:please |then |can |could |just )*regist)",
        rf"\b{_IF} {_NAME} (?:is|are)(?: still)? (?:free|available|not {_TAKEN})\b|\b{_IF} {_NAME.replace('P<name>', 'P<name2>')} (?:isn't|aren't|is not) (?:yet |already )?{_TAKEN}\b",
        rf"\bunless (?:(?:it|they|that)(?: is|'s| are| has been| was)?(?: already)? {_TAKEN}|{_SOMEBODY}{_HOLDS}(?: (?:it|them|that))?)(?: already| yet)?\b",
        r"(?:如果|要是|若是?|假如|只要)(?P<name>[^,，。；;？?]{2,20}?)?(?:这家|这个客户)?(?:还|现在|目前|确实|真的|的确)*(?:没有?(?:别)?人(?:报备?|占|做|跟)?过?|没有?被?(?:别人)?(?:报备?|占)过?|空着|(?:还)?(?:能|可以)报备?|没有?(?:撞单|冲突)|不(?:撞单|冲突))(?:的话)?[,，]?(?:那?就|则|那)?",
        r"(?:^|(?<=[,，。；;？?！! ])|(?P<name>[^,，。；;？?！!]{2,20}?))(?:这家|这个客户)?(?:还|现在|目前|确实|真的|的确)*(?:没有?(?:别)?人(?:报备?|占|做|跟)?过?|没有?(?:被)?(?:别人)?(?:报备?|占)过?|空着|(?:能|可以)报备?|没有?(?:撞单|冲突)|不(?:撞单|冲突))(?:的话|(?=[,，]?就))[,，]?(?:那?就|则|那)?",
    )
)
_NONE_ZH: Final = regex(
    r"^(?:那|如果|要是)*(?:还|都)?没有?(?:人)?的话[，,]?(?:那?就)?|^没(?:有|人)?(?:[，,]?)(?:那)?就(?=.{0,4}报)"
)
_IF_NOT: Final = regex(rf"\b{_IF} not\b|\botherwise\b", re.IGNORECASE)
_TAKEN_ASKED: Final = regex(rf"\b(?:{_TAKEN}|any(?:one|body)|some(?:one|body))\b", re.IGNORECASE)
_IF_SO_ZH: Final = regex(r"(?:可以|没有|没|能)(?:的话|[,，]?就)[,，]?(?:就|那)?")
_ASKS_ZH: Final = regex(
    r"(?:[能可]以?|空着)[^,，。？?]{0,8}[吗么？?]|能不能|可不可以|有没有|人[^,，。？?]{0,4}[吗么没？?]"
)
_REGISTERS: Final = regex(
    r"\bregist(?:er|rer)\b(?! (?:of|number))|\breg (?:it|them)\b|\b(?:put|get) it in\b|报备?|登记|提交",
    re.IGNORECASE,
)
_IT: Final = regex(r"\b(register)(?: (?:it|them|that)\b|(?=\s*[,.;]|$))", re.IGNORECASE)
_LOOKS_ZH: Final = regex(
    r"^(?:请|麻烦|先|再|你)*(?:帮我?(?:再|先)?[查看](?:一?下|查|看)?|[查看](?:一?下|[查看](?=\w)))\s*"
)  # 帮我查下徐工
_COMMAS: Final = re.compile(r"\s*(?:,[\s,，]*|，\s*,[\s,，]*)")
_NEXT: Final = regex(r"\s+and (?=(?:then |please |just )*(?:regist|if\b))", re.IGNORECASE)
_CLAUSE: Final = re.compile(r"([^,;.?!，。；？！]+[?？]?)")


def registered_if_free(text: str) -> tuple[str, str] | None:
    """The customer, and the registration without its condition; None for other messages. The customer is
    empty where he is "it"."""
    text = _NEXT.sub(", ", text)
    found = _condition(text)
    if found is None:
        return None
    named = next((name for slot, name in found.groupdict().items() if name), "").strip().removesuffix("呢")
    named = _LOOKS_ZH.sub("", named)
    before, behind = text[: found.start()], text[found.end() :]
    asked = [(part, _of_question(part)) for part in _CLAUSE.findall(before)]
    name = named or next((one for _, one in asked if one), "")
    for part, one in asked:
        before = before.replace(part, one) if one else before
    rest = f"{before} {named}, {behind}" if named else f"{before}, {behind}"
    return (name.strip(), _told(rest, name)) if _REGISTERS.search(rest) else None


def _told(rest: str, name: str) -> str:
    """A registration with the customer in the place of "it"."""
    if name and (it := _IT.search(rest)):
        rest = rest[: it.start()].replace(name, "") + f"{it[1]} {name}" + rest[it.end() :]
    return _COMMAS.sub(", ", " ".join(rest.split())).strip(" ,")


def _condition(text: str) -> re.Match[str] | None:
    for pattern in (*_CONDITION, _NONE_ZH):
        if found := pattern.search(text):
            return found
    for pattern, asks in ((_IF_NOT, _TAKEN_ASKED), (_IF_SO_ZH, _ASKS_ZH)):
        if (found := pattern.search(text)) and asks.search(text[: found.start()]):
            return found
    return None


def _of_question(part: str) -> str:
    said = part.strip()
    return name_asked(said) or next(iter(named_alone(said)), "")
