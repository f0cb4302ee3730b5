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
        r"(?:请问|那)?(?!.*(?:经理|客户|伙伴|对手|负责|联系人|老板|对方|[你他她它这那哪])|谁)(?P<name>[^\s，,。的我]{2,6}?)(?:总|工|经理)?是(?:谁|哪位|哪家的)(?:呢|啊)?",
        r"(?:(?:hi|hey|so|and|ok)[ ,]+)*who(?:['’]s| is) (?P<name>(?-i:[A-Z])[^\W\d_]+(?: (?-i:[A-Z])[^\W\d_]+)?)(?: again)?",
        r"(?:请问)?怎么联系(?P<name>[^\s，,。的我你他她]{2,6}?)(?:呢|啊)?",
    )
)

_MYSELF: Final = regex(
    r"(?:and |so )?(?:who|what) am i(?: here| for you)?|whoami|我是谁|我是什么(?:角色|身份|权限)",
    re.IGNORECASE,
)


def asks_who_i_am(text: str) -> bool:
    """True for who asks as whom he is known."""
    return bool(_MYSELF.fullmatch(text.strip(ENDS)))


def reached(text: str) -> str:
    """Who is asked for, or whose number or address, as said; empty for other words."""
    said = " ".join(text.split()).strip(ENDS)
    found = next((match for way in _WAYS if (match := way.fullmatch(said))), None)
    return found["name"].removesuffix("'s").removesuffix("’s") if found else ""
