"""The clauses of a message as stretches, and their words."""

import re
from typing import Final

from domain.matching.text import has_han
from domain.patterns import regex
from language.read.sentence.sight import Found, Sight
from language.read.values.holding import pieces

TITLED: Final = "".join(rf"(?<!\b{title})" for title in ("mr", "mrs", "ms", "dr", "prof", "jr", "sr"))
CLAUSE: Final = regex(
    rf"[,;，；。！!?？\n]+|{TITLED}\.(?=\s|$)|\s[-–—]\s|:\s|：|(?<=[\u4e00-\u9fff]):|(?<=\w)\s(?=next steps?\b)|(?<=\w)(?=下一步)",
    re.IGNORECASE,
)
COURTESY: Final = regex(
    r"hi|hello|hey(?: there)?|good (?:morning|afternoon|evening)|(?:can|could) you (?:please )?(?:help me|log this|note this)(?: please)?"
    r"|please|thanks|thank you|fyi|quick (?:update|note|one)|(?:visit|meeting|call) (?:report|notes?|summary|minutes)|拜访(?:报告|纪要|汇报|记录)|会议纪要|(?:(?:please|pls|plz) )?(?:log|note|record)(?: (?:this|it|(?:(?:a|my|the) )?(?:visit|call|meeting)))?|你好|您好|早上?好?|麻烦了?|谢谢|帮我记一?下|记一下|(?:记录|登记|记)(?:一下|一次|个)?(?:拜访|走访)?",
    re.IGNORECASE,
)
LED: Final = regex(
    r"(?:(?<![\w'])(?:by|on|at|before|for|every|each|around|in)|[每在])\s*$", re.IGNORECASE
)  # what leads to a day
PART: Final = regex(
    r" ?(?:(?:in the )?(?:morning|afternoon|evening)\b|早上|上午|中午|下午|傍晚|晚上)", re.IGNORECASE
)  # what stays of a day's name
FIELD: Final = regex(
    r"(?:visit|meeting|call)(?: (?:report|notes?|summary))?|(?:the )?(?:partner|reseller|firm|company|account)(?: name)?|date|day|when|time|where|place|location"
    r"|(?:people |persons? |whom? )?met(?: with)?|people(?: present)?|(?:other )?attendees?|attended(?: by)?|present|participants?|with|whom?|contacts?(?: met)?"
    r"|topics?|notes?|summary|discussed|discussion(?: points)?|subjects?|agenda|points|content|details|minutes|what was (?:said|discussed)|objections?|feedback|outcomes?|results?"
    r"|拜访(?:记录|报告|对象|客户|伙伴|日期|时间|人员|内容)?|(?:渠道)?伙伴|渠道|经销商|代理商|公司|日期|时间|地点|(?:参会|参加|参与|见面|对方)?人员?|(?:参会|与会)(?:人|者)?|对方|见了谁?|见到?的人|(?:沟通|会议|交流|主要|谈话)?内容|主题|议题|话题|纪要|异议|反馈|结论|结果|备注",
    re.IGNORECASE,
)  # a field's own word, before what is told of it
EDGES: Final = " ,.;:!?，。；：！？、-–—"

BLANK: Final = regex(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fffA-Z])|(?<=\d)\s+(?=[\u4e00-\u9fff])")

APART: Final = regex(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff\dA-Z$¥€])|(?<=\d)\s+(?=[\u4e00-\u9fff])")


def with_commas(text: str) -> str:
    """The text with a comma where only a blank parts what is Chinese: 五月签，30万，李工."""
    return APART.sub("，", text.strip())


def parts(seen: Sight) -> list[tuple[int, int]]:
    """The clauses of a message as stretches; what is read as one value is not cut: "Fri, Mar 13"."""
    text = seen.text.text
    inside = {at for piece in pieces(seen) for at in range(piece.start + 1, piece.end)}
    marks = [match for match in CLAUSE.finditer(text) if match.start() not in inside]
    cuts = [0, *(place for match in marks for place in match.span()), len(text)]
    pairs = zip(cuts[::2], cuts[1::2], strict=True)
    return [(start, end) for start, end in pairs if text[start:end].strip(EDGES)]


def blanks(seen: Sight, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches between the blanks of a Chinese one, which part clauses where no marks do: 三一丢了 客户没预算."""
    text = seen.text.text
    cuts = [start, *(place for match in BLANK.finditer(text, start, end) for place in match.span()), end]
    return list(zip(cuts[::2], cuts[1::2], strict=True))


def held(seen: Sight, found: Found, slots: frozenset[str], start: int, end: int) -> bool:
    """True where a stretch holds one of these slots."""
    return any(slot in slots and start <= seen.tokens[first].start < end for slot, first, _ in found)


def said(seen: Sight, start: int, end: int) -> str:
    """The original words of a stretch without marks at its ends."""
    return seen.text.source(start, end).strip(EDGES)


def without_dates(seen: Sight, found: Found, start: int, end: int) -> str:
    """A stretch's words without the days in it and the words that lead to them."""
    kept, place = [], start
    for slot, first, last in found:
        token = seen.tokens[first]
        after = seen.text.text[seen.tokens[last - 1].end :]
        if after.startswith("的"):  # 第三季度的计划 is a plan's name
            continue
        if slot in ("next_step_date", "date", "time") and start <= token.start < end:
            kept.append(LED.sub("", seen.text.source(place, token.start)))
            place = seen.tokens[last - 1].end
            place = part.end() if (part := PART.match(seen.text.text, place, end)) else place
    kept.append(seen.text.source(place, end))
    words = ""
    for one in (each.strip() for each in kept if each.strip(EDGES)):
        words += f" {one}" if words and not has_han(words[-1] + one[0]) else one
    return re.sub(
        r"^(?:and |then |next steps?(?: ?[:：是])? ?|(?:i|we)(?:'ve| have)? (?:promised|agreed)(?: (?:him|her|them))? to |will |(?:i|we)'ll |"
        r"(?:i|we) (?:will|need to|have to|should|must) |下一步[:：]?|我?答应(?:了|他们?|她们?)*)+",
        "",
        words.strip(EDGES),
        flags=re.IGNORECASE,
    ).strip(EDGES)
