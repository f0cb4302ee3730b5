"""What is asked about rewards: those that were earned, what a deal will earn, and when that is paid."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.names import Names
from language.read.normal import ENDS

_PLEASE: Final = r"(?:please |can you |could you |ok(?:ay)?,? |so |and |hi,? )*"
_SHOW: Final = r"(?:(?:show|list|see|give|tell)(?: me| us)? |what are |which are |what about |how about )?"
_KIND: Final = r"(?:deal |registration )*"
_SOFAR: Final = r"(?: (?:so far|to date|until now|up to now|already|this year|please|now))*"
_GOT: Final = r"(?:get|got|gotten|earn|earned|receive|received|make|made)"
_REWARD_IN: Final = rf"(?: (?:in|by|as|from|with) {_KIND}(?:rewards?|registrations?|bonus(?:es)?))"
_FIRM: Final = r"(?!(?:we|i|you|they|he|she|it|this|that|my|our|the|these|those|one)\b)[^?？,，]{2,60}?"
_LOOK_ZH: Final = r"(?:请问?|麻烦|帮我|我想|想)*(?:看一?下|看看|查一?下|查看|列出|列一?下|显示)?"
_OWN_ZH: Final = r"(?:我们?|咱们?|我司|我们公司|本公司)"
_SINCE_ZH: Final = r"(?:今年|到目前为?止?|目前|现在|到现在|已经|一共|总共|都|共)*"
_GOT_ZH: Final = r"(?:拿|得|挣|赚|获得|领)(?:到)?(?:了|过)?"
_REWARD_ZH: Final = r"报备奖(?:励|金)?"
_LIST_ZH: Final = r"(?:有多少|有哪些|有几笔|总共多少|一共多少|明细|清单|列表|记录|汇总)"
_FIRM_ZH: Final = r"(?!提醒|记得|帮|问|我|咱|本公司|你|他|她|它|这|那|该|项目|赢单|报备)[^?？,，的]{2,40}?"
_ASKS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_PLEASE}{_SHOW}(?:the )?{_KIND}(?:rewards|bonuses) of (?:all|every(?:body)?)(?: (?:the|our|of the))*(?: partners?)?{_SOFAR}|(?:deal |registration )?rewards{_SOFAR}|{_PLEASE}(?:what|which|how many|how much)(?: of an?)? {_KIND}(?:rewards?|bonus(?:es)?) (?:have|did) (?:(?:all|my|our|the|of) )*partners {_GOT}{_SOFAR}|(?:total|altogether|in total)(?: (?:so far|this year|until now|rewards?|reward))*|报备奖|奖励",
        rf"{_PLEASE}{_SHOW}(?:all (?:of )?)?(?:(?:my|our) {_KIND}|(?:the )?(?:deal |registration )+)(?:rewards|bonuses)(?: (?:we|i)(?: have|'ve)? {_GOT})?{_SOFAR}",
        rf"{_PLEASE}(?:what|which|how many|how much)(?: of an?)? {_KIND}(?:rewards?|bonus(?:es)?) (?:have|did) (?:we|i) {_GOT}{_SOFAR}",
        rf"{_PLEASE}(?:what|how much) (?:have|did) (?:we|i)(?: already)? (?:earn|earned){_REWARD_IN}?{_SOFAR}",
        rf"{_PLEASE}(?:what|how much) are (?:we|i) (?:getting|earning|making) (?:as|in|by|from) (?:an? |our |my )?{_KIND}(?:rewards?|bonus(?:es)?){_SOFAR}",
        rf"{_PLEASE}(?:what|which|how many|how much)(?: of an?)? {_KIND}(?:rewards?|bonus(?:es)?) (?:has|have|did) (?P<partner>{_FIRM}) {_GOT}{_SOFAR}",
        rf"{_PLEASE}(?:what|how much) (?:has|have|did) (?P<partner>{_FIRM}) (?:earn|earned){_REWARD_IN}{_SOFAR}",
        rf"{_PLEASE}{_SHOW}(?:the )?{_KIND}(?:rewards|bonuses) of (?P<partner>{_FIRM}){_SOFAR}",
        rf"{_PLEASE}{_SHOW}(?P<partner>{_FIRM})['’]s? {_KIND}(?:rewards|bonuses){_SOFAR}",
        rf"{_LOOK_ZH}{_OWN_ZH}的?{_SINCE_ZH}的?(?:{_REWARD_ZH}的?{_LIST_ZH}|报备奖)呢?",
        rf"{_LOOK_ZH}(?:所有|全部|今年)?的?{_REWARD_ZH}的?(?:明细|清单|列表|记录|汇总)",
        rf"{_LOOK_ZH}{_OWN_ZH}{_SINCE_ZH}(?:拿|得|挣|赚|获得|领)(?:到)?(?:了|过)(?:多少|哪些|什么|几笔)(?:钱的)?{_REWARD_ZH}",
        rf"{_LOOK_ZH}{_OWN_ZH}?(?:今年|到目前为?止?|到现在|一共|总共)+{_SINCE_ZH}{_GOT_ZH}(?:多少|几笔)(?:钱|奖励?|奖金)?",
        rf"{_LOOK_ZH}(?P<partner>{_FIRM_ZH}){_SINCE_ZH}{_GOT_ZH}(?:多少|哪些|什么|几笔)(?:钱的)?{_REWARD_ZH}",
        rf"{_LOOK_ZH}(?P<partner>{_FIRM_ZH})的{_REWARD_ZH}(?:的?{_LIST_ZH})?",
    )
)  # fmt: skip


def asked(text: str) -> tuple[str, Mapping[str, str]] | None:
    """The route, with the partner where one is named; None for any other sentence."""
    said = " ".join(text.split()).strip(ENDS)
    found = next((match for pattern in _ASKS if (match := pattern.fullmatch(said))), None)
    if found is None:
        return None
    return "reward.list", {name: value.strip() for name, value in found.groupdict().items() if value}


_REWARD: Final = regex(r"\b(?:rewards?|bonus(?:es)?)\b|报备奖|奖[励金]|提成", re.IGNORECASE)
_EARNS: Final = regex(
    r"\b(?:what|how much)(?: money)? (?:do|does|would|will|can|could|is in it for|'s in it for) .*\b(?:if|when|once|after)\b .*\b(?:wins?|won|clos(?:es|ed)|signs?|signed|through)\b"
    r"|\b(?:if|when|once) .*\b(?:wins?|won|clos(?:es|ed)|signs?|signed)\b.*\b(?:what|how much) (?:do|does|would|will|can|could) .*\b(?:get|earn|make|receive)\b|\bwhat(?:'s| is) in it for\b"
    r"|(?:赢|中|签|成)(?:单|标|下来)?(?:了|后|以后|之后)?[，, ]*.{0,8}?(?:[能可会]以?|有)(?:拿|得|赚|挣|获得)?到?(?:多少|什么|几)",
    re.IGNORECASE,
)
_PAID: Final = regex(
    r"\bwhen (?:do|does|will|is|are|would|can|am|should)\b.*\b(?:paid|pay|payout|get|receive|arrive|see)\b|\bhow (?:soon|long|do i get)\b|\b(?:payment|payout) (?:date|day|time)\b|\bpaid (?:out )?when\b"
    r"|(?:什么时候|啥时候|何时|多久|多长时间|几天|哪天|几号|几月).*(?:[发付拿领给]|到账|兑现|结算|打款)|(?:[发付拿领给]|到账|兑现|结算|打款).*(?:什么时候|啥时候|多久|几号|几月)",
    re.IGNORECASE,
)
_PAYS_ME: Final = regex(
    r"(?:and |so )?when (?:do|will|am) (?:i|we) (?:get )?(?:be )?paid(?: out)?", re.IGNORECASE
)
_PAYS_IT: Final = regex(
    r"(?:(?:and|so|ok(?:ay)?|great|nice|cool|thanks)[, ]+)*when (?:do|will|can|would) (?:i|we) (?:get|receive|see) (?:it|that|this|(?:the|my|our) (?:money|cash|percent|percentage|share))"
    r"|(?:那|请问)?(?:什么时候|啥时候|多久|几号|何时)(?:才)?(?:能|可以|会)?(?:给|拿到?|领到?|到账|发放?|兑现|打款|结算)(?:我们?)?(?:钱|奖金)?(?:呢|啊)?",
    re.IGNORECASE,
)
_GONE: Final = regex(r"\b(?:did|has|have|had|got|was|were)\b|[拿得领赚]到?[了过]", re.IGNORECASE)
_ASKS_IT: Final = regex(
    r"[?？]|^\W*(?:and |so )?(?:what|how|which|when|is|are|do|does|will|would|can)\b|多少|什么|几|怎么|吗",
    re.IGNORECASE,
)
LONGEST: Final = 90  # characters
SHORT: Final = 5  # words


def paid_asked(text: str) -> bool:
    """Whether it is asked when a reward is paid."""
    said = text.strip(ENDS)
    return bool(_PAYS_ME.fullmatch(said) or (_REWARD.search(said) and _PAID.search(said)))


def paid_it(text: str) -> bool:
    """The same, of what was spoken of: "when do I get it"."""
    return bool(_PAYS_IT.fullmatch(text.strip(ENDS)))


def coming(text: str, names: Names) -> bool:
    """Whether it is asked what the deal of a customer who is named will earn, or when a reward is paid."""
    if len(text) > LONGEST or _GONE.search(text):
        return False
    if paid_asked(text):
        return True
    asks = _ASKS_IT.search(text) or len(text.split()) <= SHORT
    about = _EARNS.search(text) or (asks and _REWARD.search(text))
    return bool(about and names.called(text, "customer"))
