"""A new value that is said without its field: "no, by Thursday", "Pinnacle instead", 改成周三下午."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.answering.at_the_end import WHEN_ZH
from language.read.answering.corrections import ASIDE, JOINS, LONGEST, SLIP
from language.read.normal import PAUSES

MEETING: Final = r"(?:one|visit|call|meeting|task|reminder|demo|training|workshop|poc|trip|appointment|lunch|review|session|presentation)"
MOVED: Final = rf"(?:please )?(?:(?:change|move|push|shift|set|put|reschedule) (?:it|that|this|the|our)(?: {MEETING})? (?:back |forward )?(?:to|till|until|for) |(?:bring|pull) (?:(?:it|that|this|the|our)(?: {MEETING})? )?(?:back|forward|up) to |(?:do|have|hold) (?:it|that|this)(?: instead)? (?:for |on |at |in )?|make (?:the|our) {MEETING} (?:for |on |at )?)"
THAT: Final = r"(?:请|麻烦|帮我)?把?(?:它|上面|上边|刚才|刚刚|前面|刚)?的?[那这]?一?[个次条项]?的?(?:拜访|会议|会|任务|提醒|待办|演示|培训|交流|会面|见面|行程|电话|demo|poc|task|todo|reminder|meeting|visit)?的?(?:时间|日期)?"
VALUE: Final = regex(
    rf"{JOINS}(?:(?:ok(?:ay)?|fine|well|alright|all right|then|sure)[, ]+(?=(?:let'?s |please |then )*(?:make|change) (?:it|that|this) ))?(?:(?:can|could|shall|should|let'?s|may) ?(?:we|you|i)? ?(?:please )?(?=make |change |move |do |have |push |shift ))?(?:{MOVED}|(?:{THAT}(?=[改推挪延移调]))?(?:(?:\*(?=\w)|还是(?!不|没|算|先|老)|(?:no(?:pe)?|nah|sorry|wait|whoops|oops|(?:yes|yeah|yep|sure|ok(?:ay)?|fine)[, ]+(?:(?:but|only|just|though)(?: with)?|with|(?=[$€£]?\d))|actually|correction|rather|better|make (?:it|that)|(?:change|switch|set) (?:it|that|this) to|(?:it|that|this) should be|should be|it was|its|it'?s|it is|i meant?)(?![a-z])|"
    r"(?:yes|yeah|yep|sure|ok(?:ay)?|fine)[, ]+(?=(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|"
    r"(?:可以|好的?|行|对|是的?|嗯)[,， ]*(?:不过|但是?|只是)(?:要|得)?|不好意思|抱歉|哎呀|算了|等一?下|我?(?:说|指|要说)的是|我是[说指]|(?:我?刚[才刚]?)?[说写打填弄搞]错了|不对?|不是|错了|等等|更正|说错了|改一?下|(?:再|先|那就|就|往后|顺)*(?:推迟?|挪|延后?|移|调|提[前早])[到至]|[改换推挪](?="
    + WHEN_ZH
    + r")|(?:再|能)*(?:便宜|优惠|少|多|贵|高|低|早|晚)一?[点些]儿?(?=[,，]?(?:"
    + WHEN_ZH
    + r"|[\d一二两三四五六七八九十]))|能?(?:不能)?改成|可以改成|那就(?=\d)|改为|改到|换[到成为]|(?:reschedule|move|push|change) ?[到成]|应该是|是)[,，.。!！:： ]*)+)"
    r"(?P<by>(?:by|until|before|due)\b ?)?(?:on |at |for )?(?P<value>.{1,40}?)(?P<by_zh>之?前)?"
    rf"(?:,? {ASIDE}|[,;.]? {SLIP})*"
    r"(?: (?:is|would be|will be) (?:enough|fine|ok(?:ay)?|better|sufficient|good)| (?:works|suits|fits)(?: (?:better|best|fine|well))?)?(?: for (?:them|me|us|him|her))?(?:,? ?(?:at )?(?:the )?same (?:time|hour)|[,，]?(?:同一?个?时间|同样时间|时间不变))?(?:可以|行|好)?[吧吗么]?",
    re.IGNORECASE,
)


SUITS: Final = r"(?:works?|suits?|fits?|is|would be|will be)"
BETTER: Final = regex(
    rf"{JOINS}(?:(?P<by>by|before|due) )?(?:on |at )?(?P<value>[^,;]{{1,30}}?) {SUITS} (?:much |way |a bit )?(?:better|best|easier)(?: (?:for|with) \w+)?"
    rf"|{JOINS}(?:on )?(?P<meant>[^,;]{{1,30}}?),? i (?:mean|meant)"
    rf"|{JOINS}(?:on |at )?[^,;]{{1,30}}? (?:(?:does|do|wo|is)(?:n[’']?t| not)|won[’']?t|can[’']?t|no longer) (?:work|suit|fit|possible|good)(?:s|ing)?(?: (?:for|with) \w+)?(?: any ?more)?"
    r"[,;.:–-]+ ?(?:(?:but|so|rather|better|let'?s (?:do|say|take)|how about|make it|can we do|take)[ ,]+)*(?P<other>.{1,30})",
    re.IGNORECASE,
)  # "Thursday is better", "tomorrow doesn't work, Friday"
INSTEAD: Final = regex(
    rf"{JOINS}(?:(?:on|at|with|to|for|via) )?(?!(?:remind|call|do|go|ask|tell|send|show|put|add|register|log|plan|visit|meet|see)\b)(?P<value>[^,;]{{1,30}}?),? (?:instead|rather)(?: please| of that)?",
    re.IGNORECASE,
)  # "Pinnacle instead", "at 11 instead"


CALLS_OFF: Final = regex(
    r"(?:cancel|undo|delete|remove|drop|stop|forget)(?: it| that| this)?|取消|撤销|撤回|删除?|删掉|作废",
    re.IGNORECASE,
)


AGREED: Final = regex(
    r"(?:ok(?:ay)?,? )?(?:but )?with (?P<value>.{1,40}?),? (?:(?:and|then|it's|it is|i'd say)[, ]+)*(?:yes|yeah|yep|ok(?:ay)?|fine|good|submit(?: it)?|send it|go ahead)",
    re.IGNORECASE,
)  # "with 30 seats and 90k then yes"


DONE: Final = regex(
    r"(?<=[天日号周末上午一二三四五六])(?:才?(?:去|来|见|谈|聊|做|拜访|开|发生))的$"
)  # 昨天去的
STAYS: Final = regex(
    r"^(?:(?:leave|keep) (?:it|that) (?:at|as)|(?:stay|stick) (?:at|with)|(?:go )?back to) (?=\S)",
    re.IGNORECASE,
)


_SUM: Final = r"[$€¥£]?\d[\d.,]*\s?(?:k|m|mn|mio|thousand|million)?\s?(?:usd|eur|cny|rmb|dollars|euros?|seats?|units?|licen[cs]es?)?"
_SUM_ZH: Final = r"(?:\d[\d.,]*[百千万亿kKmM]*|[一二两三四五六七八九十百千]{0,6}[十百千万亿])(?:元|块钱?|美元|美金|人民币|欧元|台|套|个点)?"
SUPPOSED: Final = regex(
    rf"(?:(?:and|so|ok(?:ay)?|then|hm+)[, ]+)*(?:(?:what|how) about|what if (?:it(?:'s| is| was| were)|we (?:say|take|make it)))(?: just| only)? (?P<value>{_SUM})(?: instead| then)*"
    rf"|(?:(?:and|so|ok(?:ay)?|then)[, ]+)*(?:would|is|will) (?P<would>{_SUM}) (?:be )?(?:enough|ok(?:ay)?|fine|allowed|accepted|possible|sufficient)(?: then| instead)?"
    rf"|(?:那么?|如果|要是|假如|换成|改成)*(?:是|报|填|做)?(?P<zh>{_SUM_ZH})(?:的话)?(?:呢|怎么样|如何|(?:可以|行|够|成)(?:了)?[吗么不]|行不行|可不可以|够不够)",
    re.IGNORECASE,
)


def supposed(text: str) -> str:
    """The sum or the number that is asked of in place of the one which stands: "what about 50k?", 5万行吗; empty
    for other words."""
    found = SUPPOSED.fullmatch(" ".join(text.split()).strip(PAUSES + "?？"))
    return (found["value"] or found["would"] or found["zh"]).strip() if found else ""


def value_alone(text: str) -> tuple[str, bool] | None:
    """The new value of a correction that names no field ("no, by Thursday"), and whether it is a term; None for others."""
    said = " ".join(text.split()).strip(PAUSES + "?？") if len(text) <= LONGEST else ""
    if better := BETTER.fullmatch(said):
        return better["value"] or better["meant"] or better["other"], bool(better["by"])
    if agreed := AGREED.fullmatch(said):
        said = f"yes, but with {agreed['value']}"
    match = VALUE.fullmatch(said) or INSTEAD.fullmatch(said)
    if match is None or CALLS_OFF.fullmatch(match["value"]):  # 算了 取消吧
        return None
    told = match.groupdict()
    return DONE.sub("", STAYS.sub("", match["value"])), bool(told.get("by") or told.get("by_zh"))


def term(text: str) -> bool:
    """Whether a day that is said alone is one by which something is due: "by Thursday", 周四前."""
    found = value_alone(f"no, {text}")
    return found is not None and found[1]
