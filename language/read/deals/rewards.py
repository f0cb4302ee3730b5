"""What is asked about rewards that were earned; what a reward will be is a question of the rules."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
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
