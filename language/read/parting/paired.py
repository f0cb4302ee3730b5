"""Two registrations or two visits in one message, each in words of its own: on two lines, numbered, after a
semicolon, with "and register …" or 还有 between them. What is said of one is never taken for the other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain, islice, pairwise
from typing import Final

from domain.matching.text import has_han
from domain.patterns import regex
from language.read.parting.lists import STOPS, Parted, said
from language.read.parting.one_each import one_each
from language.read.reading import Reading
from language.read.sentence.sight import Sight

LONGEST: Final = 1000  # characters
MOST: Final = 6  # ways that are tried
CLEAR: Final = 0.7
TOLD: Final = 0.6  # of a visit in few words: 昨天上午云轩
VALUES: Final = ("amount", "quantity", "close_date")
_SUM: Final = r"[$€£]?\d[\d.,]*\d? ?(?:k|m|thousand|grand)\b"
_CUSTOMER: Final = (
    r"(?!(?:[\w-]+ )*(?:services?|licen[cs]es?|margin|budget|discount|hardware|software|support|training|installation|maintenance|total|rebate|phase|year|now|then|to|from|was|is|at|about|around|close|clos\w+)\b)"
    r"[A-Za-z][\w&.'-]*(?: [\w&.'/-]+){0,2}"
)
_PRODUCT: Final = r"(?: (?!(?:and|via|through|with|for|from|by|both|all|each|closing|in|to)\b)[a-z][\w-]{3,}(?: \d{1,3}\b(?! ?k))?)?"
_ITEM: Final = rf"{_CUSTOMER},? (?:with |for )?{_SUM}{_PRODUCT}"
_NEXT: Final = r"(?:, and|,| and| &)\s+"
PRICED: Final = regex(
    rf"\W*(?:(?P<who>[\w&.'-]+(?: [\w&.'-]+){{0,2}})\s*:\s*|(?:please |pls )?(?:register|reg)\s+)(?P<one>{_ITEM}){_NEXT}(?P<two>{_ITEM})(?P<more>(?:{_NEXT}{_ITEM})*)",
    re.IGNORECASE,
)
ALIKE: Final = regex(
    r",? ?\b(?:both|all|each)(?: (?:of )?(?:them|these|three|two))?(?= (?:via|through|with|from|for|by)\b)",
    re.IGNORECASE,
)
BRIEF: Final = frozenset({"customer", "amount", "quantity"})
TAIL: Final = frozenset({"partner", "product", "close_date"})
BY: Final = regex(r"\b(?:via|through)\b|通过|经由", re.IGNORECASE)
PIECES: Final = ("amount", "quantity", "date")
VISITS: Final = frozenset({"visit.log", "visit.plan"})
NUMBER: Final = r"(?:\(?[1-9][.)、:：）]|[①②③④⑤]|[一二三四五][、.：:])\s*"
HARD: Final = rf"\s*\n\s*|\s*[;；。]\s*|\.\s+(?=[A-Z])|(?:[,，]\s*|\s)(?={NUMBER}\D)"
JOINED: Final = (
    r"\s*[,，]?\s*(?=(?:and|also|plus|then|another) |还有|另外|以及|然后|再(?!见)|(?:再)?报备|register )"
)
COMMA: Final = r"\s*[,，]\s*"
SOFT: Final = rf"{JOINED}|{COMMA}"
LEAD: Final = regex(
    rf"(?:[\s,，]|{NUMBER}|(?:and|also|plus|then|another(?: one)?(?: is)?|(?:the )?(?:second|other|next)(?: one)?(?: is)?)\b[:,]?"
    r"|还有|另外|以及|然后|再|也|其次|第[二三四]个?是?|另一?个是?|一个是)*",
    re.IGNORECASE,
)
ASKS: Final = regex(
    r"(?:please |pls |i(?:'d| would) like to |i want to )?(?:register|log|submit|file|add)\b (?:a deal (?:for|with) )?|(?:请|帮我|麻烦)?(?:报备|登记|报)(?:一下|一个)?[:： ]?",
    re.IGNORECASE,
)
SEVERAL: Final = regex(
    r"^[^\n:：;；]{0,30}?\b(?:two|three|four|five|[2-5])(?: new| more)? (?:for|from|via|through|with) [^\n:：;；\d]{2,30}[:：]"
    r"|^(?:please |pls )?(?:register|log|submit|report|file) (?:for|from|via|through|with) [^\n:：;；\d]{2,30}[:：]|^(?:请|帮我|麻烦)?[给帮替]?[^\n:：;；，,\d我]{2,20}?报备?[:：]"
    r"|^[^\n:：;；]{0,60}?\b(?:two|2|three|3|a couple of|several) (?:new |more )?(?:deals?|registrations?|projects?|opportunities|customers|ones)\b[^\n:：;；\d]{0,30}[:：\n,]?"
    r"|^[^\n:：;；]{0,20}?[两二三2-5几]个(?:项目|报备|客户|单子|商机)?(?:要报备?)?[:：\n，,]|^[^\n:：;；]{0,20}?[两二三2-5几][个条笔单](?:项目|报备|客户|单子|商机)?\s*[:：\n，,]?",
    re.IGNORECASE,
)  # "I have two deals:", 我要报两个：
ONE: Final = regex(r"(?:a |one )?(?:second )?(?:one|another)(?= (?:to|at|with) )", re.IGNORECASE)
STEP: Final = regex(r"(?:next|action|to-?do|follow[- ]?up)\b|下一步|后续|接下来", re.IGNORECASE)
TALKED: Final = regex(
    r"(?:talked|discussed|spoke|mainly|mostly)\b|(?:主要|还|也)?(?:聊|谈|讨论|提到?|说)", re.IGNORECASE
)
CORRECTS: Final = regex(
    r"\b(?:no(?=[,.!])|nope|sorry|wait|actually|i mean|rather|correction|instead|scratch that)\b|不对|不是|错了|应该是|更正|改成|其实是",
    re.IGNORECASE,
)  # the second in place of the first
DAYPART: Final = regex(
    r"(?:this |in the |early |late )?(?:morning|afternoon|evening)\b|(?:before|after|at|over) lunch|[上下中]午|早上|晚上|午后",
    re.IGNORECASE,
)
VISITED: Final = regex(
    r"\b(?:visited|saw|met(?: with)?|called|went to|was at|dropped by|popped in(?:to)?)\b|(?:去|拜访|走访|见|跑|到)了",
    re.IGNORECASE,
)
PART_OF_DAY: Final = regex(r"[上中下]午|早上|晚上|午后|傍晚")
PART_ZH: Final = r"(?:[上下中]午|早上|晚上|傍晚)"
ANEW_ZH: Final = regex(
    rf"(?<![今昨明后前天日这上下本，,、\s])(?=(?:(?:[今昨前明后]天|[这上下本]?(?:周|星期|礼拜)[一二三四五六日天]){PART_ZH}?|{PART_ZH})"
    r"(?:[\d一二三四五六七八九十两]{1,2}点半?)?[又再还]?(?:要|想|打算)?(?:去|拜访|走访|见|跑|到))"
)  # said in one breath: 上午见了云轩下午去了长江智联
PAIR: Final = regex(
    rf"[\w.&' -]{{2,40}}?(?: {DAYPART.pattern}| at \d)", re.IGNORECASE
)  # "and Brightpath after lunch"
NUMERALS: Final = regex(r"\d[\d.]*|[一二两三四五六七八九十百千]+(?=[万台套个件点])")
OF_ALL: Final = regex(
    r"\b(?:via|through|for|from|with) (?!(?:me|us|you|them|review|approval|next|this|the|to(?:day|morrow)|q[1-4])\b)(?P<en>[\w&.' -]{2,40}?)(?=\s*(?:[:,;\n]|$))"
    r"|(?:通过|经由|走|给|帮|替)(?!我|你|您|他)(?P<zh>[\u4e00-\u9fff\w]{2,20}?)(?=\s*(?:[：:，,；\n]|再?报|登记|$))"
    r"|^(?:请|帮我|麻烦)?(?!我|[今明后昨]天|[上下]午|这|现在|再|还|先|请|帮|麻烦|要|想|有|一共|总共)(?P<who>[\u4e00-\u9fff]{2,10}?)(?:要|想|又|今天|刚)?报(?:备|了|上来)",
    re.IGNORECASE,
)  # the same, said before all of them: "two deals for Softline: …", 给云轩报两个：…
TO: Final = frozenset("去 到 见 在 跑 at to".split())  # between a day and the partner of it
Read = Callable[[str], Reading]


def first_of_two(text: str, intent: str, sight: Sight, read: Read) -> Reading | None:
    """The first of two, with the words of the others as its rest; None where a message is about one."""
    if len(text) > LONGEST or CORRECTS.search(text):
        return None
    deals = intent == "deal.register"
    if deals and (found := _alike(text, sight, read)):
        return found
    if not _may_be_two(intent, sight):
        return None
    for one, told in islice((registrations if deals else visits)(text), MOST):
        if deals and not _both_valued(one, told, sight):
            continue
        other = told if deals else _whole(one, told, intent, sight)
        after = read(other)
        meant = _registers(after, other) if deals else after.intent in VISITS
        if meant and _two(before := read(one), after, _by_two(sight)):
            return replace(_with_tail(before, after, text), rest=other)
    return None


def _with_tail(before: Reading, after: Reading, text: str) -> Reading:
    """The first of two registrations with what stands behind both, where it says no more than its customer and
    his values: "Danfoss 40k and Vestas 90k via Brightpath, FalconGuard, June"."""
    if after.intent != "deal.register" or before.slots.keys() - BRIEF - {"product"} or re.search(HARD, text):
        return before
    return replace(
        before, slots={**{slot: after.slots[slot] for slot in TAIL & after.slots.keys()}, **before.slots}
    )


def _alike(text: str, sight: Sight, read: Read) -> Reading | None:
    """The first of two registrations that differ in nothing but the customer."""
    both = None if {"I-customer", "I-name"} & {*sight.known} else one_each(text)
    if both is None:
        return None
    before, after = map(read, both)
    apart = all(one.intent == "deal.register" and one.slots.get("customer") for one in (before, after))
    return replace(before, rest=both[1]) if apart else None


def first_of_terse(text: str, intent: str, sight: Sight, read: Read, least: int = 2) -> Reading | None:
    """The first of at least so many visits that are told by a day or an hour and a partner each, with the others
    as its rest."""
    starts = terse(sight) if intent in VISITS and len(text) <= LONGEST else []
    if len(starts) + 1 < least or not starts or CORRECTS.search(text):
        return None
    one = said(sight, 0, starts[0]).rstrip(STOPS)
    ends = (*starts[1:], len(sight.tokens))
    others = [
        _on_day(one, _whole(one, said(sight, starts[0], end), intent, sight), sight)
        for end in (ends[0], ends[-1])
    ]
    before, after = read(one), read(others[0].rstrip(STOPS))
    return (
        replace(before, rest=others[1]) if after.intent in VISITS and _two(before, after, by=False) else None
    )


def _may_be_two(intent: str, sight: Sight) -> bool:
    """Whether two values of one kind, or two partners, stand in a message, as far as a glance tells."""
    if intent in VISITS:
        known, text = sight.known.count("B-partner"), sight.text.lower
        told = len({*DAYPART.findall(text)}) > 1
        return known > 1 or (intent == "visit.log" and told and len(sight.names) + known > 1)
    kinds = [token.piece.kind for token in sight.tokens if token.piece]
    valued = any(kinds.count(kind) > 1 for kind in PIECES)
    return intent == "deal.register" and (valued or _by_two(sight))


def _by_two(sight: Sight) -> bool:
    """Whether two partners bring what is registered, as the words before them tell."""
    return len(BY.findall(sight.text.lower)) > 1


def _both_valued(one: str, other: str, sight: Sight) -> bool:
    """Whether two parts may be a registration each, before they are read: a number or a day in both, or two partners."""
    numbers: list[str] = []
    days: list[str] = []
    for token in sight.tokens:
        if token.piece and token.piece.kind in PIECES:
            (days if token.piece.kind == "date" else numbers).append(token.piece.text)
    valued = any(_in_both(pieces, one, other) for pieces in (numbers, days))
    return valued or _by_two(sight)


def _in_both(pieces: list[str], *parts: str) -> bool:
    return all(any(piece in part for piece in pieces) for part in parts)


def registrations(text: str) -> Iterator[Parted]:
    """The ways to part a message in registrations, each with the verb that it begins with or that holds for all."""
    intro = SEVERAL.match(text)
    body = text[intro.end() :] if intro else text
    all_of = OF_ALL.search(intro[0]) if intro else None
    verb = f"{all_of['en']}: " if all_of and all_of["en"] else "register " if intro else ""
    yield from _priced(f"{verb}{body.strip()}" if verb else text)
    apart = bool(intro) and _valued_each(body)
    commas = (span for span in _breaks(body, COMMA) if apart or _several_values(body[span[1] :]))
    for start, end in chain(_breaks(body, HARD, JOINED), commas):
        one, other = (_headless(part) for part in (body[:start], body[end:]))
        if one and other:
            verb = begun(text, intro)
            yield (verb + one if intro else body[:start].strip()), verb + other


def _priced(text: str) -> Iterator[Parted]:
    """Two customers with a sum each, between commas, behind their partner or the verb: "Brightpath: Danfoss 40k,
    Vestas 90k"."""
    if found := PRICED.match(text):
        via = f" via {found['who']}" if found["who"] else ""
        rest = ALIKE.sub("", text[found.end() :], count=1)
        yield f"register {found['one']}{via}", f"register {found['two']}{found['more']}{via}{rest}"


def _several_values(text: str) -> bool:
    """Whether two numbers stand before the next comma: a deal's own count and sum, and no "total 14k"."""
    return len(NUMERALS.findall(re.split(COMMA, text, maxsplit=1)[0])) > 1


def _valued_each(text: str) -> bool:
    """Whether every stretch between commas has a number: behind "two deals" each is one of them."""
    parts = re.split(COMMA, text.strip())
    return len(parts) > 1 and all(NUMERALS.search(part) for part in parts)


def begun(text: str, intro: re.Match[str] | None) -> str:
    """How a registration begins, with the partner of all of them: "two deals via Softline: …", 给云轩报两个：…."""
    all_of = OF_ALL.search(intro[0]) if intro else None
    if has_han(text):
        return f"给{all_of['zh'] or all_of['who'] or all_of['en']}报备：" if all_of else "报备 "
    return f"register via {all_of['en']}: " if all_of else "register "


def terse(sight: Sight) -> list[int]:
    """Where a day or an hour leads to another partner than before: 明天云轩、后天长江智联."""
    partners = [at for at, tag in enumerate(sight.known) if tag == "B-partner"]
    found = []
    for first, second in pairwise(partners):
        start = second
        while start > first and (sight.tokens[start - 1].piece or sight.tokens[start - 1].word in TO):
            start -= 1
        part = next((at for at in (start - 1, start - 2) if at > first and _is_part(sight, at, start)), start)
        found += [part] if part < start or any(token.piece for token in sight.tokens[start:second]) else []
    return found


def _is_part(sight: Sight, start: int, end: int) -> bool:
    """Whether tokens are the words for a part of the day: 下午."""
    return bool(PART_OF_DAY.fullmatch(said(sight, start, end)))


def visits(text: str) -> Iterator[Parted]:
    """The ways to part a message in visits, those before the last words first; what is said in one breath from its start."""
    ways = [*reversed([*_breaks(text, HARD)]), *reversed([*_breaks(text, SOFT)])]
    for start, end in [*ways, *_breaks(text, ANEW_ZH.pattern, rf"\s+(?={PART_ZH})")]:
        other = text[_led(text, end) :]
        other = ONE.sub("visit", other, count=1) if ONE.match(other) else other
        if not STEP.match(other) and not TALKED.match(other):
            yield text[:start].strip(), other.strip()


def _whole(one: str, other: str, intent: str, sight: Sight) -> str:
    """The second of two visits with the verb and the day of the first, where it has none of its own:
    "yesterday I saw Pinnacle at 10 and Brightpath in the afternoon", 上午跑了云轩下午长江智联."""
    verb = VISITED.search(one)
    if intent == "visit.log" and verb and (led := PART_OF_DAY.match(other)) and not VISITED.search(other):
        other = f"{led[0]}{verb[0]}{other[led.end() :]}"
    if intent == "visit.log" and verb and PAIR.match(other) and not VISITED.search(other):
        other = f"{verb[0]} {other}" if verb[0].isascii() else f"{verb[0]}{other}"
    pieces = [token.piece for token in sight.tokens if token.piece and token.piece.kind == "date"]
    said = [DAYPART.sub("", sight.text.source(piece.start, piece.end)).strip() for piece in pieces]
    days = [day for day in said if day]
    if len(days) != 1 or days[0] in other or days[0] not in one:
        return other
    return f"{days[0]} {other}" if days[0].isascii() else f"{days[0]}{other}"


def _on_day(one: str, other: str, sight: Sight) -> str:
    """A visit with the day of the one before, where it begins with an hour or a part of a day: 下午长江智联."""
    days = [token.piece.text for token in sight.tokens if token.piece and token.piece.kind == "date"]
    first = next((DAYPART.sub("", day).strip() for day in days if day in one), "")
    return f"{first}{other}" if first and DAYPART.match(other) and not other.isascii() else other


def _breaks(text: str, *patterns: str) -> Iterator[tuple[int, int]]:
    for pattern in patterns:
        for match in re.finditer(pattern, text):
            if match.start() > 2 and match.end() < len(text) - 2:
                yield match.span()


def _led(text: str, start: int) -> int:
    """Where the words begin after what leads to them."""
    lead = LEAD.match(text, start)
    return lead.end() if lead else start


def _headless(part: str) -> str:
    """The words of a registration, without what leads to it."""
    start = _led(part, 0)
    asked = ASKS.match(part, start)
    return part[asked.end() if asked else start :].strip(" ,，;；\n")


def _registers(after: Reading, words: str) -> bool:
    """Whether words register a deal with the customer that they begin with."""
    customer = str(after.slots.get("customer") or "").casefold()
    return (
        bool(customer)
        and after.intent == "deal.register"
        and _headless(words).casefold().startswith(customer)
    )


def _two(before: Reading, after: Reading, by: bool) -> bool:
    """Whether both are surely requests of one kind: two customers with a value of the same kind or a partner each, or two partners."""
    deals = before.intent == after.intent == "deal.register"
    least = CLEAR if deals else TOLD
    if min(before.confidence, after.confidence) < least or before.intent not in {"deal.register", *VISITS}:
        return False
    names = {
        str(one.slots.get("customer" if deals else "partner") or "").casefold() for one in (before, after)
    }
    alike = any(slot in before.slots and slot in after.slots for slot in VALUES)
    partners = {str(one.slots.get("partner") or "").casefold() for one in (before, after)}
    alike = alike or (by and len(partners) == 2 and "" not in partners)
    return (
        len(names) == 2
        and "" not in names
        and (alike or (not deals and {before.intent, after.intent} <= VISITS))
    )
