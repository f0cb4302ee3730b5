"""The name that some words of a message give: whole, as it is written, and none for a place or a department."""

import re
from typing import Final

from domain.patterns import regex
from language.read.around import REACH
from language.read.naming.ends import FIRMS, PEOPLE, bounds
from language.read.naming.placed import placed, places
from language.read.naming.trimmed import trimmed
from language.read.phrases.currencies import CURRENCIES
from language.read.sentence.sight import Sight
from language.read.wordlists.lists import chinese_words

NO_NAMES: Final = frozenset(
    "每 各 该 此 其 约 尚未 还没 ive im weve youve theyve".split()
)  # 每|台一万二, 未签约
STOPS: Final = frozenset('.!?。！？\n>-–—"“')
THERE: Final = ("那边", "那儿", "那块", "那头", "这边", "当地")
DEPARTMENTS: Final = ("部的", "科的", "处的", "室的", "部门")
REGION: Final = regex(
    r"(?:the )?(?:benelux|dach|emea|apac|latam|mena|anz|asean|gcc|cee|uki|nordics?|iberia|baltics?|balkans?|europe|asia|africa|americas?|oceania"
    r"|(?:north|south|east|west|central|northern|southern|eastern|western|midwest)(?:[ -]?(?:east|west|america|europe|asia|africa|china|germany))?"
    r"|(?:华[东南西北中]|[东西][南北])(?:大区|地区|区域|片区|区)?|大湾区|长三角|珠三角)",
    re.IGNORECASE,
)
VERSION: Final = regex(
    r"(?<=[A-Za-z]) (?:\d|\d\.\d)(?=$|[\s，。;；、）)]|[.,](?:\s|$))(?! ?(?:x|units?|seats?|lic\w*|pcs|[台套个件]))"
    r"|(?<=[A-Za-z\d]) ?(?:标准|企业|专业|旗舰|高级|基础|入门)版"
)  # RailMind 2, GateWatch 企业版
SLASHED: Final = regex(
    r"(?: ?[AIKP])?/S(?![\w/])|(?<= Sp)\.? z ?o\.? ?o\b| (?:ASA?|SA|SE|AB|NV|BV|SpA)(?![\w/&])"
)  # Novo A/S, Statkraft AS
_PROJECT: Final = r"(?:项目|工程|\bproject)"
_NAMED: Final = r"(?:项目|工程)\s*(?:名[字称]?(?:是|叫|为|[:：])|叫做?)|\bproject(?:(?:'s)? name)?(?:(?: is)? ?(?:called|named)|'s name is| name(?: is|:))"
_COLON: Final = rf"(?<![新个备])(?<!new ){_PROJECT}(?: is)? ?[:：]"  # 新项目：… tells the customer
_IS: Final = rf"{_PROJECT}(?:(?:名[字称]?)?\s*(?:是|叫做?|为|[:：])|(?:(?:'s)? name)?(?: is| called| named| is called|:))"
PROJECT: Final = {  # what stands before the name of a project; a customer may be told of by 项目是…, too
    slot: regex(rf"(?:{ways})\s*$", re.IGNORECASE)
    for slot, ways in (("customer", f"{_NAMED}|{_COLON}"), ("partner", _IS), ("competitor", _IS))
}
CLOSES: Final = regex(r"[)）]")
OPENS: Final = regex(r"[^\s(（,，:：]+\s?[(（]$")


def called(seen: Sight, slot: str, start: int, end: int) -> str | None:
    """The name in a stretch, None where it is that of a place."""
    text = seen.text.text
    first, last = bounds(seen, slot, start, end)
    if slot not in FIRMS:
        name = trimmed(seen.text.source(first, last), slot)
        version = VERSION.match(text, last) if slot == "product" else None
        if (
            not name
            or name in NO_NAMES
            or (slot not in PEOPLE and name.upper() == name and name.lower() in CURRENCIES)
            or (name == "终端" and text.startswith("客户", last))
            or (slot in PEOPLE and name in places())
            or (slot == "owner" and region(seen, start, name))
        ):
            return None
        return f"{name}{version[0]}" if version else name
    legal = SLASHED.match(text, last)
    name = placed(
        trimmed(seen.text.source(first, legal.end() if legal else last), slot), text[last : last + REACH]
    )
    name = opened(closed(name, text[last - 1 : last + 2]), text[max(0, first - REACH) : first])
    if (
        not name
        or name in NO_NAMES
        or (name.isupper() and name.lower() in CURRENCIES)
        or region(seen, start, name)
        or elsewhere(slot, name, text[last : last + REACH])
        or (
            slot == "partner"
            and name in places()
            and text.endswith(("在", "位于", "去", "到", "飞", "往", "从"), 0, first)
        )
    ):
        return None
    of_project = PROJECT[slot].search(text, max(0, first - REACH), first)  # 项目叫三期
    if of_project and not text.startswith("的", last):
        return None
    return f"The {name}" if articled(seen, start) else name


def closed(name: str, behind: str) -> str:
    """A name with the bracket that it opens: Kion (China), 凯傲叉车(中国)."""
    opened = name.count("(") + name.count("（") > name.count(")") + name.count("）")
    return name + ("）" if "（" in name else ")") if opened and CLOSES.search(behind) else name


def opened(name: str, before: str) -> str:
    """A name with what stands before the bracket that it closes: Kion (China) Co Ltd."""
    opens = name.count("(") + name.count("（") < name.count(")") + name.count("）") and OPENS.search(before)
    return opens[0] + name if opens else name


def elsewhere(slot: str, name: str, after: str) -> bool:
    """True for what is no firm: a place (哈尔滨那边), or a department (资讯部的)."""
    place = name in places() and (slot == "competitor" or after.startswith(THERE))
    return place or (after.startswith(DEPARTMENTS) and name in chinese_words())


def region(seen: Sight, start: int, name: str) -> bool:
    """True for a part of the world, unless a company is known by its name."""
    kind = seen.known[start][2:]
    return kind == "territory" or (kind not in FIRMS and bool(REGION.fullmatch(name)))


def articled(seen: Sight, start: int) -> bool:
    """True for a name that is written with its article in the middle of a sentence: "customer is The Body Works"."""
    place = start if seen.words[start] == "the" else start - 1
    if place < 1 or seen.words[place] != "the" or seen.words[place - 1] in STOPS:
        return False
    token = seen.tokens[place]
    return seen.text.source(token.start, token.end) == "The"
