"""How much longer a protection is wished to be, or asked to be possible: "by 60 days", 再延两个月, "how long can it be
extended?"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.deals.shifted import REFERENCE
from language.read.names import Names

_NUMBER: Final = r"(?:\d{1,3}|an?|one|two|three|four|five|six|ten|a couple of|another)"
_LENGTH: Final = regex(
    rf"(?<![\w.])(?P<en>{_NUMBER}(?: (?:more|extra|additional|further))? (?:days?|weeks?|months?))\b"
    r"|(?P<zh>[一两二三四五六七八九十半\d]{1,3}个?(?:半)?(?:天|日|周|星期|礼拜|月))(?![底中初份末])",
)
_MORE: Final = regex(r"more |extra |additional |further ")
_NAMED: Final = rf"(?:(?P<deal>{REFERENCE})|it|this|that|(?P<customer>[^,;?]{{2,40}}?))(?:'s)?(?: (?:deal|protection|registration|one))*"
_NAMED_ZH: Final = (
    rf"(?:(?P<deal>{REFERENCE})|它|(?P<customer>[^，,。?？]{{2,20}}?))?(?:[这那]一?[个单笔])?(?:的?保护期?)?"
)
_LED: Final = r"(?:(?:and|so|but|ok(?:ay)?|please|by)[, ]+)*"
_CAN: Final = r"(?:can|could|may|might)"
_HOW_LONG: Final = r"(?:how (?:long|often|many times|much longer|many (?:more )?days|far|much)|(?:until|till) when|to what day|what(?:'s| is) the (?:longest|most)(?: (?:we|i|you))?)"
_ASKING_ZH: Final = r"(?:我?想?(?:请?问|查)一?下?|那么?|[，, ])*"
_WHETHER_ZH: Final = r"(?:还|现在|到底)*(?:能不能|可不可以|能否|可否|是否(?:能|可以?))(?:再|继续|申请)*"
_MAY_ZH: Final = r"(?:还|现在|再|是不是)*(?:能不能|可不可以|能|可以|可)(?:再|继续|申请)*"
_ONCE_ZH: Final = r"(?:[一两二三\d]次|下去|[一两二三四五六七八九十半\d]{1,3}个?(?:天|日|周|星期|礼拜|月))?"
_COULD: Final = tuple(
    regex(pattern)
    for pattern in (
        rf"{_LED}{_HOW_LONG} {_CAN} (?:we|i|you|they) (?:still )?extend {_NAMED}(?: (?:for|by|to|at most|still|again))*",
        rf"{_LED}{_HOW_LONG} {_CAN} {_NAMED} (?:still )?be (?:extended|prolonged|protected)(?: (?:for|by|to|at most|still|again|longer))*",
        rf"{_LED}{_CAN} {_NAMED} (?:still )?be (?:extended|prolonged)(?: (?:again|once more|at all|still|any more|any longer|further))*",
        rf"{_ASKING_ZH}{_NAMED_ZH}(?:最多|还|再|一共|总共|最长|能|可以|可)*延(?:期|长|保)?(?:到)?(?:多久|多长(?:时间)?|几天|多少天|几个月|什么时候|哪天|几号|[几多]少?次)[呢啊呀]*",
        rf"{_ASKING_ZH}{_NAMED_ZH}(?:什么时候|几号|哪天|快要?)(?:到期|过期)了?[，,？?\s]*{_MAY_ZH}延(?:期|长|保)?[吗么不呢?？]*",
        rf"{_ASKING_ZH}{_NAMED_ZH}(?:{_WHETHER_ZH}延(?:期|长|保)?{_ONCE_ZH}[呢啊呀]*|{_MAY_ZH}延(?:期|长|保)?{_ONCE_ZH}[吗么不呢]+)",
    )
)
_CLAUSE: Final = regex(r"[,;:?!，；：？！。]|\.(?!\d)|\s(?=because\b|since\b)|(?=因为)")
_GRANTS: Final = regex(
    rf"{_LED}(?:give|grant|allow) (?:them|him|her|(?P<partner>[^,;?]{{2,30}}?)) (?:the|those|these|his|their|another|an extra)? ?(?P<length>{_NUMBER}?(?: (?:more|extra|additional))? ?(?:days?|weeks?|months?))(?: (?:more|longer|they asked for|he asked for|of extension|extension))*(?:[,;.] .+)?"
    r"|(?:那就?|就|好|行|可以|先)*给(?:他们?|她|对方)?(?:再)?延(?:期|长)?(?P<length2>[一两二三四五六七八九十半\d]{1,3}个?(?:天|日|周|星期|礼拜|月))(?:吧|好了|了)*(?:[，,。].+)?"
)
_WISHED: Final = tuple(
    regex(pattern)
    for pattern in (
        rf"(?:(?:we|i)(?:'d| would)? (?:need|want|like|ask for|request)(?: to (?:have|get))?|(?:can|could|may) (?:we|i|you) (?:please )?(?:get|have|give (?:us|me)|grant (?:us|me))|(?:please )?(?:give|grant) (?:us|me)) {_NUMBER} (?:(?:more|extra|additional|further) )?(?:days?|weeks?|months?)(?: (?:more|longer|extra|of protection|protection|extension))* (?:on|for|with) (?:my |our |the )?(?P<customer>[^,;?]{{2,40}}?)(?: (?:deal|one|registration|project))?",
        rf"(?:please |can you |could you |i want to |we want to |i'd like to )*(?:extend|prolong) (?:my |our |the )?(?P<customer>[^,;?]{{2,40}}?)(?: (?:deal|one|registration|protection))* (?:by|for) {_NUMBER} (?:(?:more|extra|additional|further) )?(?:days?|weeks?|months?)(?: please)?",
        r"(?P<customer>[^，,。?？]{2,20}?)(?:那[个单]|这[个单])?的?(?:保护期?)?(?:[再多]给|宽限)(?:我们?)?[一两二三四五六七八九十半\d]{1,3}个?(?:天|日|周|星期|礼拜|月)(?:就够|就行|就好|可以|行|好|吧|吗|的|了)*",
    )
)  # with what follows of progress left aside


_BREAK: Final = regex(r"\s*[,;:.!，；：。！]+\s*|\s+(?:so|because|since|as)\s+(?=\w)|\s+-+\s+")
_ORDERED: Final = tuple(
    regex(pattern)
    for pattern in (
        r"(?:(?:and|so|then|please|pls|can (?:you|we|i)|could (?:you|we|i)|(?:i|we)(?:'d| would)? (?:want|like|need) to|let'?s) )*(?:extend|prolong)"
        r"(?: (?:it|this|that|(?:the |its |our |my )?(?:protection|deal|registration)|(?P<customer>(?!(?:please|pls|then|by|for|until|till|to|again)\b)[^,;?]{2,40}?)))?(?: (?:again|once more|further))*(?: (?:by|for|until|till|to) [\w ]{1,24}?)?(?: then| please| pls)*",
        r"(?:麻烦|请|帮忙|帮我?|想|就|那|我们?|申请|能否|可以|再|给|把|将)*(?:它|[这那][个单条]|(?P<customer>[^，,。?？]{2,20}?))?(?:的?保护期?)?(?:给我)?(?:再|申请)*延(?:期|长|保)?"
        r"(?:[一两二三四五六七八九十半\d]{1,3}个?(?:天|日|周|星期|礼拜|月))?(?:到.{1,10}?)?(?:一下|一次|吧|呗|了)*",
    )
)
_UNTOLD: Final = regex(r"(?:if|when|once|unless|as soon as)\b|如果|要是|等(?!到)|万一")
SHORTEST: Final = 3  # characters of what has happened


def length(text: str) -> str:
    """The length of time in a request for a longer protection, as "60 days" or 两个月; empty where none is told."""
    found = _LENGTH.search(text.lower())
    return _MORE.sub("", found["en"] or found["zh"]) if found else ""


def asked(said: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """The question how long a deal can be extended, of a customer who is known, and the words that grant a length."""
    found = next((match for pattern in _COULD if (match := pattern.fullmatch(said.lower()))), None)
    if found:
        slots = {name: value for name, value in found.groupdict().items() if value}
        known = "customer" not in slots or names.kind(slots["customer"]) == "customer"
        return ("deal.extensible", slots) if known else None
    if customer := _wished(said, names):
        return "deal.extend", {"customer": customer}
    if (of := _beside(said, names)) is not None:
        return "deal.extend", of
    granted = _GRANTS.fullmatch(said.lower())
    firm = granted["partner"] if granted else None
    return ("deal.extend", {}) if granted and (not firm or names.kind(firm) == "partner") else None


def _wished(said: str, names: Names) -> str:
    """The known customer for whose deal a length of time is asked: "we need two more weeks on Globex, the CFO signed"."""
    clause = _CLAUSE.split(said.lower(), maxsplit=1)[0].strip()
    found = next((match for pattern in _WISHED if (match := pattern.fullmatch(clause))), None)
    customer = found["customer"] if found else ""
    return customer if customer and names.kind(customer) == "customer" else ""


def _beside(said: str, names: Names) -> Mapping[str, str] | None:
    """Whose protection is to be longer, nothing where it is not said, beside what has happened: "the CFO signed,
    so extend it", 预算批了，帮我延一下. None for other words."""
    clauses = [clause for clause in _BREAK.split(said.lower()) if clause]
    orders = {
        at: match for at, one in enumerate(clauses) for each in _ORDERED if (match := each.fullmatch(one))
    }
    rest = [clause for at, clause in enumerate(clauses) if at not in orders and len(clause) >= SHORTEST]
    if (
        len(orders) != 1
        or not rest
        or any(_UNTOLD.match(clause) for clause in rest)
        or said.endswith(("?", "？"))
    ):
        return None
    customer = next(iter(orders.values())).groupdict().get("customer") or ""
    if customer and names.kind(customer) != "customer":
        return None
    return {"customer": customer} if customer else {}
