"""How somebody is reached, or who he is: "Jonas's number?", "what's Petra's email", 陈静的电话是多少, 陈静是谁, "who is Anna Berg"."""

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import ENDS

_BY: Final = r"(?:(?:contact )?(?:(?:phone|mobile|cell|tele?phone|direct|office)(?: number)?|number|e-?mail(?: address)?|mail(?: address)?|contact (?:details|info(?:rmation)?|data)))"
_WAYS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:(?:please|pls|hi|hey|so|and|can you|could you|do (?:you|we) have|give me|send me|tell me|show me|i need|what(?:'s|s| is))[ ,]+)*(?!(?:my|our|your|the|a)\b)(?P<name>[^\W\d_][\w'-]*(?: [^\W\d_][\w-]*)??)['’]?s? {_BY}(?: (?:please|again|at hand))?",
        rf"(?:how (?:can|do|could) i (?:reach|call|contact|email|get hold of)|what(?:'s|s| is) the {_BY} (?:of|for)) (?!(?:my|our|your|the|a|them|him|her|you|it)\b)(?P<name>[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*)?)",
        r"(?:请问|帮我查一?下|查一?下|给我|发我|我要)?(?P<name>[^\s，,。的我你他她谁]{2,6}?)的(?:电话|手机|邮箱|联系方式|微信)(?:号码?)?(?:是)?(?:多少|什么|几号|发我|给我|有吗|呢)*",
        r"(?:请问|帮我查一?下|查一?下|给我|发我)?(?P<name>(?![我你他她谁这那哪])[^\s，,。的我你他她谁]{2,4}?)(?:电话|手机|邮箱|联系方式|微信)(?:号码?)?(?:是)?(?:多少|什么|几号|发我|给我|有吗)(?:呢|啊)?",
        r"(?:请问|那)?(?!.*(?:经理|客户|伙伴|对手|负责|联系人|老板|对方|[你他她它这那哪])|谁)(?P<name>[^\s，,。的我]{2,6}?)(?:总|工|经理)?是(?:谁|哪位|哪家的)(?:呢|啊)?",
        r"(?:(?:hi|hey|so|and|ok)[ ,]+)*who(?:['’]s| is) (?P<name>(?-i:[A-Z])[^\W\d_]+(?: (?-i:[A-Z])[^\W\d_]+)?)(?: again)?",
        r"(?:请问)?怎么联系(?P<name>[^\s，,。的我你他她]{2,6}?)(?:呢|啊)?",
    )
)

_LEAD: Final = "(?:boss|lead|team lead|leader|manager|supervisor|superior|line manager)"
_LEAD_ZH: Final = "(?:领导|上级|老板|主管|负责人|团队负责人|组长|经理)"
_LEADS: Final = regex(
    rf"(?:(?:hi|hey|so|and|ok)[ ,]+)*(?:who(?:['’]s| is) (?:the )?{_LEAD} of (?P<of>[^,;?]{{2,40}}?)|who(?:['’]s| is) (?P<whose>my|[^,;?]{{2,40}}?['’]s) {_LEAD}|who (?:does|do) (?P<who>[^,;?]{{1,40}}?) report to|to whom (?:does|do) (?P<whom>[^,;?]{{1,40}}?) report)"
    rf"|(?:请问)?(?:谁是)?(?P<zh>[^\s，,。谁]{{1,6}}?)的{_LEAD_ZH}(?:是谁|是哪位|叫什么)?(?:呢|啊)?",
    re.IGNORECASE,
)
_ME: Final = frozenset({"i", "my", "me", "we", "us", "我", "我们"})
_MYSELF: Final = regex(
    r"(?:and |so )?(?:who|what) am i(?: here| for you)?|whoami|我是谁|我是什么(?:角色|身份|权限)",
    re.IGNORECASE,
)


def asks_who_i_am(text: str) -> bool:
    """True for who asks as whom he is known."""
    return bool(_MYSELF.fullmatch(text.strip(ENDS)))


def led(text: str) -> tuple[str, bool]:
    """Of whom it is asked who leads him, and whether that is the speaker: "who is Li Wei's boss?"; empty for others."""
    found = _LEADS.fullmatch(" ".join(text.split()).strip(ENDS))
    if found is None or not (
        found["zh"] is None or found[0].endswith(("谁", "哪位", "什么", "呢", "啊")) or "谁" in found[0]
    ):
        return "", False
    name = next(filter(None, found.groups())).removesuffix("'s").removesuffix("’s")
    return name, name.casefold() in _ME


def reached(text: str) -> str:
    """Who is asked for, or whose number or address, as said; empty for other words."""
    said = " ".join(text.split()).strip(ENDS)
    found = next((match for way in _WAYS if (match := way.fullmatch(said))), None)
    return found["name"].removesuffix("'s").removesuffix("’s") if found else ""
