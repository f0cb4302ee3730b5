"""A deal handed on or back in words that mean nothing else: "hand Globex over to Zhao Min", 三一给李伟管, "give it back"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex

_DEAL: Final = r"(?:(?P<deal>[dD]-\d{4,10})|(?P<customer>[^:：,，;；\n]{2,60}?))"
_WHY: Final = r"(?:\s*[,，;；。]\s*(?P<reason>.*)|\s+(?:because|since)\s+(?P<reason2>.*))?"
_TO_ZH: Final = r"(?P<to>(?![我你您他她它谁再慢继多少按每归由交转换改给]|[原去])(?:[A-Za-z][A-Za-z'-]*(?: [A-Za-z][A-Za-z'-]+)?|[\u4e00-\u9fff]{2,6}?))"
_ASKS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:please )?hand\s+(?:the )?{_DEAL}(?: (?:deal|registration))?\s+(?:over |back )+to\s+(?P<to>[^,，;；。]+?){_WHY}",
        rf"(?:请|麻烦)?[把将]?{_DEAL}(?:[这那]一?[单个笔]|的?(?:单子|报备|项目))?(?:先|以后|今后|就|改|都|现在)*(?:给|交给|转给|让|由)(?![^，,]*的){_TO_ZH}(?:来|去)?(?:管|负责|接手|接管|跟进)(?:[一两三几半]?个?[天周月]|吧|了|一下)*",
        rf"(?:please )?(?:give|hand|pass|transfer|assign|reassign) (?:over )?(?:it|that|this)(?: one| deal| registration)?(?: over| on)? to (?P<to>(?!(?:me|us|you|him|her|it|them|the|my|our|your|their|his|an?|this|that|next|whom?)\b)[^\W\d]\w+(?: (?!(?:then|now|please|again|instead)\b)[^\W\d]\w+)?)(?: (?:then|now|please|again|instead))*{_WHY}",
        rf"(?:请|麻烦)?{_DEAL}(?:[这那]一?[单个笔])?(?:以后|今后|往后|现在起)(?:都|就|由)*{_TO_ZH}(?:来|去)?(?:跟进?|管|负责)(?:吧|了)*",
        rf"(?:[^，,。]{{0,8}}[，,。 ]+)?(?:请|把它?|还是|应该)*(?:转|还|退|交|改)回(?:给|到)?{_TO_ZH}(?:吧|了)*",
        rf"(?:please )?(?:give|hand|pass|assign|reassign) (?!over\b|it\b|that\b|this\b|(?:\S+ ){{0,4}}(?:back|decision)\b)(?:the )?{_DEAL}(?: deal| registration)? (?:over )?to (?P<to>(?!(?:me|us|you|the|my|our|your|their|his|an?|qualify|propose|negotiat\w+|commit|decide|approve|review)\b)[^\W\d]\w+(?: (?!(?:then|now|please|instead)\b)[^\W\d]\w+)?)(?: (?:then|now|please|instead))*{_WHY}",
        rf"(?:请问|请|麻烦|还是|那就?|我们?(?=[要想])|[要想]|能不能|可不可以|能否|可否|可以|能)*[把将]?(?!.*(?:资料|邮件|文件|报价|信息|消息|电话|名片|材料|样品|名下))(?![这那该它])(?:(?P<deal>[dD]-\d{{4,10}})|(?P<customer>[^:：,，;；\n的了我]{{2,16}}?))(?:[这那]一?[单个笔])?(?:转|移交|转移|转交|划|划归|让|改(?=给))(?:给|到|归){_TO_ZH}(?:吧|了|来?做|跟)*(?:可以|行)?(?:吗|么)?{_WHY}",
        rf"(?:请|麻烦|还是)*[把将]?(?:[这那该]一?[个单笔条]|它)(?:的?(?:报备|项目|单子))?(?:就|先|还是|要)*(?:转|移交|转移|转交|交)(?:给|到)(?P<to>(?![我你您他她它谁]|.*阶段)[^\s,，。;；的]{{2,20}}?)(?:吧|了|去?做)*{_WHY}",
        rf"(?:please )?(?:take me off|remove me from|i(?:'m| am) (?:off|not on)|i don'?t (?:handle|run|look after)) (?:the )?{_DEAL}(?: deal| registration| any ?more| now)*[,;. –-]+(?:it(?:'s| is)|that(?:'s| is)|it (?:belongs|goes|went) to|(?:give|hand) it to)"
        r" (?P<to>(?!(?:not|no|the|my|our|your|their|his|an?|over|too|in|on|with|for|done|dead|won|lost)\b)[^\W\d]\w+(?: (?!(?:now|deal)\b)[^\W\d]\w+)?)(?:'s)?(?: now| deal)*",
        rf"(?:please )?(?:give|hand|pass|transfer) (?:it|that|this)(?: one)? back to (?P<to>[^,，;；。]+?){_WHY}",
    )
)
_BACK: Final = regex(
    r"(?:please |no,? |sorry,? )*(?:give|hand|pass|transfer) (?:it|that|this)(?: one)? back(?: (?:please|again|then))*|(?:请|还是|算了|[，, ])*(?:把它?)?(?:还|转|交)(?:给|回)(?:去|他们?|她|原来的人|原来那家)(?:吧|了)*",
    re.IGNORECASE,
)

LEAD: Final = "lead"  # who is meant by "my boss", whatever he is called
_TO_LEAD: Final = regex(
    rf"(?:please )?(?:(?:let|have) my (?:team )?(?:lead|boss|manager|supervisor) (?:decide|approve|rule)(?: on)?(?: (?:it|this|that)| {_DEAL})?"
    rf"|my (?:team )?(?:lead|boss|manager|supervisor) (?:should|must|has to|shall|will) (?:decide|approve|rule)(?: on)?(?: (?:it|this|that)| {_DEAL.replace('deal>', 'deal2>').replace('customer>', 'customer2>')})?)"
    rf"|(?:请|麻烦|帮我)*[把将]?(?:{_DEAL.replace('deal>', 'deal22>').replace('customer>', 'customer22>')})?(?:[这那]一?[单个笔])?(?:的?报备)?(?:还是|先|得|要)?(?:让|由|请|交给|转给|给)我们?的?(?:老大|领导|老板|上级|主管|头儿?)(?:来)?(?:审批|批|审|决定|定)(?:一下|吧|了)*",
    re.IGNORECASE,
)


def asked(said: str) -> tuple[str, Mapping[str, str]] | None:
    """The transfer that is asked for, or that the last one is to be taken back; None for other sentences."""
    if _BACK.fullmatch(said):
        return "undo", {}
    if lead := _TO_LEAD.fullmatch(said):
        named = {name.rstrip("2"): value.strip() for name, value in lead.groupdict().items() if value}
        return "deal.hand_over", {**named, "to": LEAD}
    found = next((match for pattern in _ASKS if (match := pattern.fullmatch(said))), None)
    if found is None:
        return None
    return "deal.transfer", {
        name.rstrip("2"): value.strip() for name, value in found.groupdict().items() if value
    }
