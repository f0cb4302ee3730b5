"""The free text of a reading: the part of the message that says what was said, planned, asked for or why."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from domain.patterns import regex
from language.read.sentence.sight import Found, Sight
from language.read.telling.lost import REASON
from language.read.telling.notes import visit
from language.read.telling.numbered import numbered
from language.read.telling.parts import COURTESY, EDGES, blanks, held, parts, said, without_dates
from language.read.values.holding import holding

WHY: Final = regex(
    r"\b(?:because(?: of)?|since|due to|as they|cos|reason:?)\b|因为|原因是?|由于|理由是?", re.IGNORECASE
)
ENDED: Final = regex(
    r"(?:it(?:'s| is| was)|we|i|they)? ?(?:(?:have|has) )?(?:lost|dead|gone|rejected)(?: it)?|(?:call|mark|count) it (?:as )?(?:lost|dead)|[我们是已经单子这那个应该]*(?:丢|输|黄|没|驳回|拒绝|打回去?)(?:单|了|掉|吧)+|(?:所以|那|就|先|直接|还是|请|给我)*(?:驳回|拒绝|打回去?)"
    r"|(?:please |just )*(?:reject|decline|refuse|deny|turn)(?: (?:it|this|that|them))?(?: down)?"
    r"|(?:i |we )?(?:(?:do not|don['’]?t|won['’]?t|not)(?: need| want)?(?: to)?|no need to) (?:(?:have|get) )?(?:(?:it|this|that) )?(?:to be )?app?rov(?:e|ed|ing)(?: (?:it|this|that)| (?!(?:because|since|as|until|without)\b)[\w.&' -]{2,30})?",
    re.IGNORECASE,
)  # clauses that say what became of it, and not why
RIVAL: Final = frozenset({"competitor"})  # in a clause that tells whom it went to, and perhaps why
ASKED: Final = regex(
    r"(?:请|麻烦|帮我|你|给我|帮忙|就)*(?:记|标|改|处理|登记|更新|关|关闭)(?:一下|下|了|掉|上)*(?:吧|哈|啊)?|(?:昨|今|前)天|刚才?|谢谢"
)  # what is asked for with it, and when
STEP: Final = regex(
    r"\b(?:los[et]|losing|reject|declin|refus|den(?:y|ied)|turn|dead|gone|mark|close|no)\b|[丢输黄拒驳]|打回|不批|退回"
)  # in a clause that says what becomes of a deal, and not yet why
THEY: Final = regex(
    r"\s*(?:的?(?:报备|单子?|项目)(?:吧|了)?\s*)?(?P<why>(?:on|over) (?:the |their |our )?(?:price|pricing|cost|budget|terms|service|support|features?|delivery|timing|quality|references?)\b.*|(?:they|he|she|it|we|there|their|customer|nobody|no one|the (?:customer|client|partner|budget|project|tender|deal))(?:'\w+)? \w+.*"
    r"|(?:他们?|她们?|它|对方|人家|客户|项目|预算|没有?预算|已经|早就|我们)[^，。]{2,}.*)",
    re.IGNORECASE | re.DOTALL,
)
PARTS: Final = regex(
    r"(?P<done>(?:今[日天](?:的?工作)?(?:总结|完成|进展)|(?:工作)?进展|已?完成(?:情况)?)[:：]|(?<![a-z'’-])(?:yesterday|done|did|last friday|y)(?![a-z'’])\s*[:：-]?|昨(?:[天日]|儿个?)(?:呢|的话|嘛)?|昨[:：]|上周五|done[:：])"
    r"|(?P<plan>(?<![a-z'’-])(?:today|plan|next|t)(?![a-z'’])\s*[:：-]?|\b(?:to-?do|doing|in progress|next up)(?= ?[:：-])\s*[:：-]|今[:：]|进行中[:：]|今(?:[天日]|儿个?)(?:呢|的话|嘛)?|明[天日]的?计划[:：]?|计划[:：]|(?<![^，,。；;\s])计划)"
    r"|(?P<blockers>(?=\b(?:no(?:thing)?(?:'s| is)? (?:blockers?|blocks|blocking|blocked|in (?:the|my|our) way)|not blocked|all clear)\b)|(?=\bno (?:issues|problems|obstacles)\W*$)|(?<!no )(?<![a-z])(?:blockers?|blocked(?: (?:on|by)|(?= ?[:：]))|stuck(?: on|(?= ?[:：-]))|b)(?![a-z])\s*(?:[:：-]|是)?"
    r"|(?=(?:目前|暂时|现在)?(?:没(?:有|啥|什么)*|无)(?:大的?|特别的?)?(?:卡点|阻碍|问题|困难|障碍))|(?<![没啥么无])(?<!没有)(?:卡[:：]|卡点[:：是]?|阻碍[:：]?|(?:风险|困难|难点|问题|障碍|瓶颈)[:：]|(?:困难|难点|问题)(?:就?是|在于))|(?<=[，,。；;\s])(?=卡在|被卡|堵在)|(?:(?<=[，,。；;])|^)(?=[^，,。；;]{1,12}(?:卡住|有点?卡|卡着)))",
    re.IGNORECASE,
)
ANEW: Final = regex(r"^(?:改|换|变|更新)(?:成|为)[：: ]*(?=.{2})")  # 今天|改成|三一报价
STANDUP_HEAD: Final = regex(
    r"\s*(?:(?:please |pls )?(?:(?:here(?:'s| is)|(?:log|note|post|put|add|this is)(?: this| it)?) )?(?:(?:for|as|to) )?(?:(?:my|the|daily|today's) )*(?:stand-?up|update|daily)(?: (?:update|report))?|(?:我的|今天的?)?(?:早会|晨会|站会)(?:汇报|更新|内容)?(?:一下)?)\s*(?:[:：,，.。-]+\s*|(?=[昨今]))",
    re.IGNORECASE,
)
BEGINS: Final = regex(
    r"\s*(?:i|i['’]?m|i['’]?ll|we|we['’]?re|gonna|going|only|doing|at|off to)\b", re.IGNORECASE
)  # "two calls today I'm at Softline"
CLAUSES: Final = regex(r"(?:[,，。；;!！\n]|\.(?!\d))\s*|\band\b\s*")
TELLS: Final = regex(r"\w+\W+\w+|[\u4e00-\u9fff]{4}")  # words enough to be what was done
TASK_LEAD: Final = regex(
    r"(?:(?:yes|yep|ok(?:ay)?|sure|good(?: idea)?|great|perfect|fine|cool|thanks|alright|right|sorry|no|hey|hi|well|wait|hold on|hang on|one sec(?:ond)?|one moment|quick one)(?![a-z])[,.! –-]*(?=(?:(?:and|also|then|so|um+|uh+|please|can you|could you|in .{1,20}?)[, ]+)*(?:remind me|set a|todo|to-do|ping me|don't|make sure)))*"
    r"(?:(?:and|also|plus|oh|then|so|um+|uh+|btw|by the way)(?![a-z])[, ]*|(?:还有|另外|补充(?:一下)?|顺便|对了)[,，:： ]*)*(?:(?:another|one more)(?: one| reminder| task)?(?: for)?\s*[:：,]\s*)?",
    re.IGNORECASE,
)  # says that it is one more
TASK_HEAD: Final = regex(
    r"^(?:(?:in the )?(?:morning|afternoon|evening),? |(?:every|each) (?:other )?\w+,? (?=remind))?(?:(?:please|pls|plz|kindly|can you|could you|would you|will you) )*(?:remi?nd me(?: that i (?:need|have) to| to| about| of)?\b|todo|to[- ]do|task|new task|reminder|(?:add a )?note (?:to|for) (?:self|me|myself)|add a (?:task|reminder|todo)"
    r"|set a reminder(?: to)?\b|(?:in (?:an?|\d+|half an|a (?:few|couple of)) (?:h(?:ou)?rs?|h|min(?:ute)?s?) )?remind me(?: to| about)?\b|do ?n['’]?t (?:let me )?forget(?: to| about)?|add (?:it |this )?to my (?:to-?do )?list|make sure i|ping me(?: to| about| re)?\b|nudge me to|(?:i )?need a reminder|(?:add|put) (?:it |this )?(?:on|to) (?:my|the) (?:to-?do )?list|add(?=:)|(?:i )?(?:have|need|got) to|create a (?:task|reminder))\b\s*[:：,-]?\s*"
    r"|^(?:再|还要?|帮我|给我|麻烦)*(?:来|加|记|提醒|建)(?:我?一?[个条])(?:任务|待办|提醒)?[,，:： ]+"
    r"|^(?:再|还要?)(?:来|加|记|提醒)(?:我?一?[个条])?(?:任务|待办|提醒)?[,，:： ]+"
    r"|^(?:早上|上午|中午|下午|傍晚|晚上)?(?:第一件事|头一件事|一上班|一早)?[，, ]*(?:麻烦|请|帮我|再|也)*(?:提醒一?下?我(?:们(?=[\u4e00-\u9fff]{2}))?|提醒一下|给(?:我|自己)记(?:一?下|一笔|个事)|remind我|(?:记|加|建|设|写)一?个(?:待办|todo|to-?do|任务|提醒)|待办|别忘了|记得|记一下|记(?:一?[个件])?事(?:儿|情)?|到时候?叫我|叫我|新建任务)[,，:：]?\s*",
    re.IGNORECASE,
)
SPOKEN_ZH: Final = regex(
    r"^(?:就是|那个|(?:之|以)前(?!的)|前(?=[把将去给要我先发交做写完打]|，)|[吧呢啊嘛哦哈]|左右|大概|差不多|一下(?!班)|[,，、 ])+(?=[\u4e00-\u9fff])"
)  # left about a day that was spoken: 提醒我一下啊就是后天上午吧十点左右|给陈静打电话
HESITATED: Final = regex(r"^(?:(?:to )?(?:uh+|um+|er+m?|hm+|please|pls)\b[,. ]*)+", re.IGNORECASE)
TASK_WHEN: Final = regex(
    r"^(?:(?:first thing|later(?: on)?|sometime|in the (?:morning|afternoon|evening)|(?:at|around|over) lunch(?: ?time)?|(?:by |at )?(?:the )?end of (?:the )?day|eod)[,:]? +)+(?=(?:to|about|of|re)\b)",
    re.IGNORECASE,
)  # left where its day stood: "first thing| to call Jonas"
REMINDED_END: Final = regex(
    r"(?<=[\u4e00-\u9fff]{3})[\s，,。]+(?:到时候?|记得|请|帮我|麻烦|再|你)*提醒(?:一?下)?我?(?:一下|一声)?(?:哈|吧|谢谢)?$"
)  # 三一的标书下周发|，到时候提醒我
NO_TASK: Final = frozenset({"instead", "rather", "then", "again"})  # "remind me on Monday instead"
TASK_END: Final = regex(
    r"(?:[\s,(–-]+(?:due|until|till|by|for|on|at))+$|[\s，,；;]+(?:时间|日期|截止(?:时间|日期)?)(?:就?[是为在定]|[:：])*$",
    re.IGNORECASE,
)  # led to its day
SORT: Final = regex(
    r"(?<![a-z])(?:demo|poc|qbr|workshop|training|kick-?off|onboarding|(?:product |business )?(?:review|presentation)|negotiations?)(?![a-z])|演示|培训|测试|评审|签约|启动会|汇报|验收|谈判",
    re.IGNORECASE,
)  # a visit that says itself what it is for
MEETS: Final = regex(r"(?:碰|对|沟通)一?下")
FEW: Final = 4  # words that are nothing but a purpose
WHOM_AND_WHEN: Final = frozenset({"partner", "date", "time"})
TOPIC: Final = regex(r"[A-Za-z][\w&'/+-]+(?: (?:and |& )?[\w&'/+-]+){0,4}")
NO_TOPIC: Final = regex(
    r"^(?:and|or|with|at|in|on|by|if|to|for|from|as|then|so|but|via|until|till|sharp|please|pls|instead|again|too|also|latest|earliest|ish|local|cet|utc|tomorrow|today|next|this|every)\b"
    r"|\b(?:i|you|we|they|he|she|it|me|us|them|him|her|is|are|was|be|can|could|will|should|would|please|pls|thanks|thx|ok|add|put|calendar|not|instead|if|when|works?|remind|whether|there|okay|possible|o'?clock|am|pm)\b",
    re.IGNORECASE,
)  # what is said of the hour, or to the bot
FOR: Final = regex(
    r"\bfor (?!(?:me|us|him|her|them|now|lunchtime|sure|example|noon|then|later|once|today|tomorrow|tonight|next|this|mon|tues|wednes|thurs|fri|an?\b (?:hour|few|half|day|week|couple|moment|while|bit)|half|about|around|\d|one|two|three|at)(?:\b|day))(?=[a-z])",
    re.IGNORECASE,
)  # and no length of time: "visit Softline Monday 9am for renewals"
DONE_WORDS: Final = regex(
    r"^(?:please |can you )?mark (?:the |my )?(?:(?:task|todo|reminder)\b)?(?=.+\b(?:as (?:done|complete|finished)|done\W*$))|\bas (?:done|completed?|finished)\b|\b(?:tick (?:that|it)? ?off(?: my list)?|mark(?: it)?(?: as)? (?:done|complete)|check (?:that|it) off|close (?:the|that)? ?(?:task)?|(?:the )?task|is|done|finished|off my list|complete[d]?)\b"
    r"|(?:那个|这个)?(?:任务|待办|(?:task|todo)s?)|完成了|做完了|搞定了|办完了|已完成|已经|可以勾掉了?|勾掉|关掉|完成",
    re.IGNORECASE,
)
DONE_LEAD: Final = regex(r"^(?:(?:i['’]?m|i am|we['’]?re|we are|all|just)\s+)*with\s+", re.IGNORECASE)
ASKED_END: Final = regex(
    r"[吧呢啊]?[\s，,]+(?:麻烦|请|你|您|帮我|给我|帮忙)+(?:记|安排|登记|加|排|约)(?:一?下|上|进)?(?:日历|日程)?(?:吧|哈|谢谢)*$"
)  # 培训| 帮我记一下
UNHURRIED: Final = regex(
    r"^(?:(?:(?:this is |it['’]?s )?not (?:that |very |so )?urgent|no (?:rush|hurry)|whenever (?:i have|there['’]?s|i get) (?:some |the )?time|when i (?:have|get|find) (?:time|a minute)"
    r"|(?:这个|这事|那个)?(?:不急|不着急|不用急)|(?:等我?)?有空(?:了|的时候|时|再)?|[^，,。；;\s]{0,8}(?:弄|做|搞|写|发)完就(?:行|好|可以))(?:[,，.。;；\s]+|(?=提醒)))+"
    r"(?:(?:but|just|so|please|pls|to|and|就|再|请|记得|帮我)\W*)*(?:remind me (?:to |about |that )?|提醒(?:一?下)?我(?:一?下|一声)?[，,:： ]*)(?=\S{2,})",
    re.IGNORECASE,
)  # 这个不急 月底前弄完就行 提醒我|做云轩的季度总结
Free = dict[str, object]


def freely(seen: Sight, intent: str, found: Found, now: datetime) -> Free:
    """The free-text slots of a message read as this intent."""
    if intent == "visit.log":
        return visit(seen, found, now)
    if intent == "standup.answer":
        return standup(seen.text.text)
    if intent in ("deal.lose", "deal.reject"):
        return reason(seen, found)
    if intent == "visit.plan":
        return purpose(seen, found)
    if intent == "task.add":
        return task(seen, found)
    if intent == "task.done":
        words = " ".join(DONE_WORDS.sub(" ", seen.text.original).split())
        return {"text": DONE_LEAD.sub("", words.strip(f'{EDGES}"“”'))}
    return {}


def standup(text: str) -> Free:
    """The three parts of a standup by the words that open them; what comes before them was done."""
    headed = STANDUP_HEAD.match(text)
    text = text[headed.end() :] if headed else text
    if in_order := numbered(text):
        return {**in_order}
    opened = _openers(text)
    free: Free = {}
    for number, (_, start, name) in enumerate(opened):
        end = opened[number + 1][0] if number + 1 < len(opened) else len(text)
        words = ANEW.sub("", text[start:end].strip().strip(f"{EDGES}/|·"))
        words = words.removesuffix(" and").removesuffix("然后")
        if words and name not in free:
            free[name] = words
    before = text[: opened[0][0] if opened else len(text)].strip(EDGES)
    told = TELLS.search(before) and (headed or opened)
    return {"done": before, **free} if told else free


def _openers(text: str) -> list[tuple[int, int, str]]:
    """Where each part begins, where its words do, and which it is; a day that is said within a clause opens the
    whole of it: "visited Pinnacle yesterday"."""
    found: list[tuple[int, int, str]] = []
    for match in PARTS.finditer(text):
        name, last = match.lastgroup or "", found[-1] if found else (0, 0, "")
        clause = max(last[1], *(each.end() for each in CLAUSES.finditer(text, 0, match.start())), 0)
        if name == last[2]:
            continue
        within = text[clause : match.start()].strip(EDGES)
        alone = (
            not within
            or BEGINS.match(text, match.end())
            or clause == last[1] != 0
            or match[0].endswith((":", "："))
        )
        found.append((match.start(), match.end(), name) if alone else (clause, clause, name))
    return found


def reason(seen: Sight, found: Found) -> Free:
    """Why: what follows "because", else the clauses without the deal's own names."""
    text = seen.text.text
    if match := WHY.search(text):
        words = said(seen, match.end(), len(text))
        return {"reason": words} if words else {}
    own = frozenset({"deal", "customer"})
    first, *more = parts(seen) or [(0, 0)]
    if not more and seen.text.chinese:
        first, *more = blanks(seen, *first)
    told = not any(slot in own for slot, _, _ in found) and not STEP.search(text[slice(*first)].lower())
    clauses = [
        said(seen, start, end)
        for start, end in ([first] if told else []) + more
        if not held(seen, found, own, start, end)
        and (not held(seen, found, RIVAL, start, end) or REASON.search(text, start, end))
    ]
    kept = [
        words for words in clauses if words and not (ENDED.fullmatch(words) or ASKED.fullmatch(words))
    ] or _run_on(seen, found)
    return {"reason": ("，" if seen.text.chinese else ", ").join(kept)} if kept else {}


def _run_on(seen: Sight, found: Found) -> list[str]:
    """The clause that goes on behind the deal's name without a mark: "reject Globex they bought from Cisco"."""
    ends = [seen.tokens[last - 1].end for slot, _, last in found if slot in ("deal", "customer")]
    begun = THEY.match(seen.text.text, min(ends)) if ends else None
    return [said(seen, begun.start("why"), len(seen.text.text))] if begun else []


def purpose(seen: Sight, found: Found) -> Free:
    """What a visit is for."""
    text = seen.text.text
    if match := re.search(
        r"\b(?:to discuss|to talk about|to go over|about|regarding|concerning|re:?(?= )|(?=to (?:review|go through|negotiate|sign|present|show|finali[sz]e|agree|prepare|plan|install|introduce|close|collect|kick off)\b)|(?:(?:the |its )?(?:purpose|objective|topic|agenda))(?: is|:)?)\b|(?:目的|主题|议题)(?:就?是|为|[:：])?|(?=谈|聊|讨论|培训|对齐|(?:碰|过|对|沟通|汇报|商量|确认|落实|敲定|介绍|梳理)(?:一下|下(?![周个月午]))\w{2})",
        text,
    ):
        words = ASKED_END.sub("", without_dates(seen, found, match.end(), len(text)))
        whom = [seen.tokens[last - 1].end for slot, _, last in found if slot == "partner"]
        only_meets = MEETS.match(words) and len(text.rstrip(EDGES)) in whom  # 碰一下云轩
        if words and not only_meets:
            return {"purpose": re.sub(r"\s+(?=[,;])", "", words)}
    kept = [
        said(seen, start, end)
        for start, end in parts(seen)[1:]
        if not held(seen, found, frozenset({"partner", "date", "time"}), start, end)
        and not COURTESY.fullmatch(said(seen, start, end))
    ]
    if kept:
        return {"purpose": ", ".join(kept)}
    sorts = list(SORT.finditer(text))
    if told := _for(seen, found, [sort.span() for sort in sorts]):
        return {"purpose": told}
    if told := _behind(seen, found):
        return {"purpose": told}
    if sorts and not found and len(text.split()) <= FEW:
        return {"purpose": said(seen, 0, len(text))}  # "quarterly review"
    return {"purpose": seen.text.source(*sorts[-1].span())} if sorts else {}


def _behind(seen: Sight, found: Found) -> str:
    """The few words that stand behind the hour, "visit Pinnacle Tuesday 2pm pricing"; empty where more is told."""
    ends = [seen.tokens[last - 1].end for slot, _, last in found if slot in WHOM_AND_WHEN]
    timed = [seen.tokens[last - 1].end for slot, _, last in found if slot == "time"]
    if not timed or timed[-1] != max(ends) or seen.text.chinese:
        return ""
    words = said(seen, timed[-1], len(seen.text.text))
    return words if TOPIC.fullmatch(words) and not NO_TOPIC.search(words) else ""


def _for(seen: Sight, found: Found, sorts: Sequence[tuple[int, int]]) -> str:
    """What a visit is said to be for, with its sort where that stands before it: "demo for the engineers"."""
    match = FOR.search(seen.text.text)
    if match is None or held(seen, found, frozenset({"partner"}), match.end(), len(seen.text.text)):
        return ""
    start = next((begin for begin, end in sorts if end + 1 == match.start()), match.end())
    return ASKED_END.sub("", without_dates(seen, found, start, len(seen.text.text)))


def task(seen: Sight, found: Found) -> Free:
    """What to be reminded of."""
    words = without_dates(seen, _held(seen, found), 0, len(seen.text.text))
    words = TASK_LEAD.sub("", REMINDED_END.sub("", words), count=1)
    words = TASK_HEAD.sub("", TASK_HEAD.sub("", words).strip(EDGES)).strip(EDGES)
    words = UNHURRIED.sub("", HESITATED.sub("", words))
    words = TASK_END.sub("", TASK_WHEN.sub("", SPOKEN_ZH.sub("", words)))
    words = re.sub(
        r"^(?:(?:to|about|of|re)\b|提醒(?:事项)?[:：]|待办(?:事项)?[:：]|提醒我|remind我|(?:set|make|add)一?个(?:reminder|task|todo)[,，:：]?)\s*",
        "",
        words,
        flags=re.IGNORECASE,
    )
    return {"text": words} if words and words.lower() not in NO_TASK else {}


def _held(seen: Sight, found: Found) -> Found:
    """The stretches of the values that hold: the day of the reminder, not the one of what it is about."""
    held = [(slot, holding(seen, "task.add", slot, start, found), start, end) for slot, start, end in found]
    return sorted(
        ((slot, at, end if at == start else at + 1) for slot, at, start, end in held), key=lambda one: one[1]
    )
