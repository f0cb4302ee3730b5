"""Corrections by their shape: what was wrong, what is right, and which field it is, as far as they are said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from domain.patterns import regex
from language.read.normal import PAUSES

LONGEST: Final = 160
LONGEST_TAKEN_BACK: Final = 60
FIELDS: Final[dict[str, str]] = {
    "customer": r"(?:end )?(?:customer|client|account)(?: name)?|(?:最终|终端)?客户(?:公司|单位)?的?(?:名[字称]?|全[称名]|简称)?",
    "partner": r"partner|reseller|distributor|channel|(?:渠道|合作)?伙伴|渠道|代理商?|经销商",
    "product": r"product|item|产品|型号",
    "quantity": r"quantity|qty|number(?: of \w+)?|count|seats|licen[cs]es|units|数量|台数|个数|授权数",
    "list_price": r"list price|msrp|rrp|目录价|标价|列表价",
    "discount": r"discount|折扣率?",
    "price_date": r"price (?:application|request)(?: date)?|(?:价格申请|报价申请|申请价格)(?:时间|日期)?",
    "amount": r"amount|value|price|sum|deal size|budget|金额|价格|总价|预算|钱",
    "project": r"project(?: name)?|项目(?:名[称字]?)?",
    "close_date": r"clos(?:e|ing)(?: date)?|expected close|sign(?:ing|ature)?(?: date)?|deadline|date|签约(?:时间|日期|日)?|日期|时间|成交(?:时间|日期)|落单(?:时间|日期)?",
    "date": r"date|day|日期|时间|日子",
    "time": r"time|hour|几点|时间",
    "contact": r"contact(?: person| at the customer)?|(?:客户)?联系人|对接人",
    "competitor": r"competitor|competition|竞争对手|竞品|对手",
    "people": r"people(?: met| present| there)?|(?:persons?|whom?) (?:i |we )?met|attendees|[见遇碰]到?了?的人?|(?:参会|与会|参加)(?:人员?|者)",
    "summary": r"summary|notes?|what was said|[聊谈]的|沟通内容|纪要|内容",
    "next_step": r"next steps?|下一步",
    "next_step_date": r"next step(?:'s)? date|下一步(?:时间|日期)",
    "objection": r"objection|异议|顾虑",
    "purpose": r"purpose|topic|目的|主题",
    "reason": r"reason|原因|理由",
    "text": r"task|text|reminder|任务|内容",
    "headcount": r"headcount|(?:number of )?(?:people|staff|employees)|人数|员工数",
    "industries": r"industr(?:y|ies)|行业",
    "capabilities": r"capabilit(?:y|ies)|skills|能力",
    "main_customers": r"main customers|主要客户",
    "other_vendors": r"other vendors(?: carried)?|vendors|其他品牌|代理的?其他品牌",
    "warehouse": r"warehouse(?: and delivery)?|delivery|仓储(?:配送)?",
    "territory": r"territory|region|区域|地区",
    "name": r"name|partner|名[字称]",
    "type": r"type|类型",
}
_WITHIN: Final = {
    slot: regex(rf"(?<![a-z])(?:{pattern})(?![a-z])", re.IGNORECASE) for slot, pattern in FIELDS.items()
}
ANY_FIELD: Final = "|".join(f"(?:{words})" for words in FIELDS.values())
JOINS: Final = r"(?:(?:(?:and|also|plus|or|so|but|then|oh|ah|well|actually|hm+|um+|btw|by the way|fyi)(?![a-z])|其实|还有|另外|对了|然后|哦|啊|嗯|那)[,，.。!！… ]*)*"  # before a correction
OPEN: Final = (
    JOINS
    + r"(?:(?:no|nope|sorry|wait|oops|whoops|ups|(?:can|could|would) you(?: please)?|(?:oh )?shoot|damn|(?:i )?(?:just |almost )?forgot(?=[,:])|my (?:bad|mistake)|hang on|hold on|hm+|actually|correction|ah|oh|不对?|不是|错了?|等等|等一?下|不好意思|抱歉|哎呀|糟糕?|哦|更正|纠正一?下?|改一?下|算了|那就?|(?:我?刚[才刚]?)?[说写打填弄搞]错了|(?:刚才|刚刚|上面)(?:的|那一?[个条次]的?))[,，.。!！:： ]*)*"
)
WRONG: Final = r"(?:(?:no|nope|sorry|wait|oops|whoops|shoot|my bad|hm+|actually|correction|不对?|不是|错了?|等等|等一?下|不好意思|抱歉|更正|说错了)[,，.。!！:： ]*)+"
SAY: Final = r"(?:it'?s|it is|that'?s|is|make (?:it|that)|(?:it )?should (?:be|say|read)|i meant?|it was|use|but|rather|put)"
SHI: Final = r"(?:而?是|应该是|应为|应该叫|叫|改(?:成|为|到)|换成|写成|要|该是)"
ALSO: Final = r"(?:[也都还再就]|跟着|相应地?|同时|一起|随之|直接)*"  # between a field and its change
PATTERNS: Final = (
    # the old and the new
    OPEN + r"(?:it'?s |it is |that'?s )?not (?P<old>[^,;:]{1,60})[,;:] *(?:" + SAY + r" )?(?P<new>.{1,80})",
    OPEN + r"(?:it'?s |it is |that'?s )?not (?P<old>.{1,60}?)(?:[,;:.]+ ?|\s+)(?:" + SAY + r"|-)\s+(?P<new>.{1,80})",
    OPEN + r"(?:it'?s|it was|that was|make it|use|it should be) (?P<new>.{1,80}?),? (?:and )?(?:not|instead of|rather than) (?P<old>.{1,60})",
    OPEN + r"(?!(?:why|maybe|perhaps|if|or|but|sure|probably|of course|definitely|certainly|i|we|they|he|she|you|yes|no|better|absolutely)\b)(?P<new>(?:[^\s,;:]+ ){0,3}[^\s,;:]+)(?<!\b(?:is|do))(?<!\b(?:are|was|has|had|did|can|may|why|but))(?<!\b(?:were|does|will|have|must|also))(?<!\b(?:would|could|might))(?<!\bshould),? (?:and )?not (?!(?:a|the|an|yet|sure|now|so|only|just|too|really|to)\b)(?P<old>(?:[^\s,;:]+ ){0,3}[^\s,;:]{2,})",
    OPEN + r"(?:please )?(?:change|replace|swap|correct|update) (?:the )?(?P<old>.{1,60}?) (?:to|with|for|into) (?P<new>.{1,80})",
    OPEN + r"不是(?P<old>[^,，。;；]{1,40})[,，。;； ]*(?:而|应该)?(?:是|叫)(?P<new>.{1,60})",
    OPEN + r"(?:应该)?是(?P<new>[^,，。;；]{1,40})[,，。;； ]*(?:而)?不是(?P<old>.{1,40})",
    OPEN + r"(?:请|麻烦|帮我)?把(?P<old>.{1,40}?)(?:改|换|写|更正)(?:成|为|到)(?P<new>.{1,60})",
    OPEN + r"(?P<old>[^,，。;； ]{1,40}?)(?:写|打|说|填|弄)?错了[,，。;； ]*" + SHI + r"(?P<new>.{1,60})",
    OPEN + r"(?!(?:his|her|their|the|(?:the )?(?:" + ANY_FIELD + r"))\b)(?P<old>[^,.;:]{2,40}?)(?:['’]s?)? (?:(?:last |full )?name|surname)(?: is|['’]s)(?: actually| really| spelled| spelt)* (?P<new>.{1,60})",
    # the field and the new
    OPEN + r"(?:the )?(?P<field>" + ANY_FIELD + r") (?:is|was|are|were)(?: (?:wrong|incorrect|not right|off)|n't right)[,;:.!]* *(?:" + SAY + r" )?(?P<new>.{1,80})",
    OPEN + r"(?:the )?(?P<field>" + ANY_FIELD + r")(?:(?:'s)? name)? (?:is|was)(?: not|n['’]t) (?P<old>[^,;:.]{1,60}?)(?:[,;:.]+ ?(?:but |" + SAY + r" )?|\s+(?:but|" + SAY + r") )(?P<new>.{1,80})",
    OPEN + r"(?:the )?(?P<field>" + ANY_FIELD + r")(?: (?:should|must|would|will|might|may|could) be| is really| is actually| →|:| to be) *(?P<new>.{1,80})",
    OPEN + r"(?:the )?(?P<field>" + ANY_FIELD + r")(?:(?:'s)? name)? (?:is|was|are|were) (?!wrong|incorrect|not\b)(?P<new>.{1,80}?)(?:,? (?:and )?not (?P<old>.{1,60}))?",
    OPEN + r"(?P<field>" + ANY_FIELD + r")(?:的话|呢|嘛)?(?:就?是|为)(?:那个)?(?!什么|多少|哪|谁|怎)(?P<new>[^,，。;；]{1,60}?)(?:[,，]?(?:而)?不是(?P<old>.{1,40}))?",
    OPEN + r"(?P<field>" + ANY_FIELD + r")也?(?:写|打|说|填|弄)?(?:错了|不对|有误)[,，。;； ]*" + SHI + r"?(?P<new>.{1,60})",
    OPEN + r"(?P<field>" + ANY_FIELD + r")不是(?P<old>[^,，。;；]{1,40})[,，。;； ]*(?:而|应该)?(?:是|叫)(?P<new>.{1,60})",
    OPEN + r"(?P<field>" + ANY_FIELD + r")" + ALSO + r"(?:应该是|应为|应该叫|改成|改为|改到|改(?![一动天变了下])|换成|要改成|：|:) *(?P<new>.{1,60})",
    OPEN + r"(?:and|also|plus|还有|另外)[,， ]*(?:the )?(?P<field>" + ANY_FIELD + r")(?:(?:'s)? name)?(?: to| is|[:：是])? *(?!'s)(?P<new>.{1,60})",
    OPEN + r"(?:she|he)(?:'s| is) (?:called|named) (?P<person>.{1,60})",
    OPEN + r"(?:it'?s|it is|that'?s|that is|it was|it will be|the (?:meeting|visit|call) (?:is|was|will be)) (?:about|regarding|to (?:discuss|talk about|go over|go through|review)|for (?=the ))(?: |: )(?P<about>.{2,80})",
    OPEN + r"(?:please )?(?:rename|retitle|reword|call|name) (?:it|that|this|the (?:task|reminder|to-?do))(?: to| as| into|:)? (?!off\b|a day\b)(?P<text>.{2,80})",
    OPEN + r"(?:把?(?:它|这个|这条|任务|提醒))?(?:改名|重命名|名字改)(?:为|成|叫)?(?P<text>.{2,60})",
    OPEN + r"(?:his|her|their) (?:full )?name(?:'s| is) (?P<person>.{1,60})",
    OPEN + r"[她他](?:的名字)?(?:是?叫|姓)(?P<person>.{1,20})",
    WRONG + r"(?:(?:it|that) was |i (?:was|spoke|talked) |we (?:were|spoke|talked) )?(?:with|i met|we met|met) (?P<met>.{1,60})",
    OPEN + r"(?:见的)?人(?:名字?|员)?(?:(?:写|打|说|填|弄|搞|记)?错了|不对|有误)[,，。;； ]*(?:应该)?[是叫](?P<met>.{1,20})",
    WRONG + r"(?:我|我们)?(?:应该是|是)?(?:跟|和|与|见的是|见了|见的)(?P<met>.{1,30}?)(?:一起)?(?:见面?的?|聊的?|谈的?)?",
    OPEN + r"(?:the )?(?P<field>" + ANY_FIELD + r")\s+(?!(?:of|for|in|on|at|with|and|or|to|that|which|was|is|isn.?t|are|will|would|by|from|as|has|have|wants?|needs?|can|should|so|again|please|later|too|not|wrong|incorrect)\b)(?P<labelled>.{1,80})",
    OPEN + r"(?:please )?(?:add|put|set|use|enter|take|have) (?P<new>.{1,60}?) (?:as|for) (?:(?:the|our|a|an|its|their|new|main) )*(?P<field>" + ANY_FIELD + r")",
    OPEN + r"(?P<old>[^,，。;；:： ]{2,20}?)(?:[改换]|更正)(?:成|为|(?![成为一下动变了到]))(?P<new>[^,，。;；]{2,30})",
    # the old or the field alone: it is asked again
    OPEN + r"(?:(?:it'?s |it is |that'?s )?not |(?:应该)?不是)(?P<old>[^,，。;；:]{2,40})",
    OPEN + r"(?:the )?(?P<field>" + ANY_FIELD + r") (?:is|was) (?:wrong|incorrect|not right)",
    OPEN + r"(?:(?:that|it|this)(?:'?s| is| was) )?(?:the )?(?:wrong|incorrect|not the right) (?P<field>" + ANY_FIELD + r")",
    OPEN + r"(?:please )?(?:change|correct|fix|edit) (?:the )?(?P<field>" + ANY_FIELD + r")",
    OPEN + r"(?P<field>" + ANY_FIELD + r")也?(?:写|打|说|填|弄)?(?:错了|不对|有误)",
    OPEN + r"(?:我要?|请)?(?:改|修改|更正)(?:一?下)?(?P<field>" + ANY_FIELD + r")",
    OPEN + r"(?P<field>" + ANY_FIELD + r")(?:[要得也]|需要|可能)*(?:[改换]|调整|变)(?:一?下|[动了])吧?",
)  # fmt: skip
OF_ITS_OWN: Final = {
    "person": ("contact", "people"),
    "text": ("text", "project"),
    "about": ("purpose", "summary"),
    "met": ("people",),
}  # what some patterns find, and which fields it may be
_OF: Final = regex(r"\b(?:on|of) (?!the\b)[\w&. -]+$", re.IGNORECASE)
_ORDERS: Final = regex(
    r"\W*(?:no\b|make|push|move|put|bump|raise|lower|slip|change|不[,，是对]|改|调|推|延|提前)", re.IGNORECASE
)
_WRONG_BEHIND: Final = regex(r"(?P<new>.+?),? (?:and )?not (?P<old>.+)", re.IGNORECASE)
_NOT_OLD: Final = regex(r",? (?:and )?not .+$|[,，]?\s*而?不是.+$", re.IGNORECASE)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in PATTERNS)


@dataclass(frozen=True, slots=True)
class Correction:
    """`old` and `new` as said, "" where they were not; `slots` the fields that the words may mean, likeliest first;
    `labelled` where nothing but the field stands before the new: "purpose QBR"."""

    new: str = ""
    old: str = ""
    slots: tuple[str, ...] = ()
    labelled: bool = False


SEVERAL: Final = regex(
    r"(?:\s*[,，;；、。\n]\s*(?:and |also |plus |还有|另外|并且?|然后)?|\s+(?:and|also|plus|&)\s+|(?<=[\u4e00-\u9fff\d])\s+(?=[\u4e00-\u9fff])|还有|另外|并且?|以及|和)"
    r"(?=(?:also |please |then )?(?:(?:change|correct|update|set|make|put|把|将)\s*)?(?:the )?(?:"
    + ANY_FIELD
    + r")"
    rf"{ALSO}(?: to | is | was | are | were | should be |[:：]|改|换|应|就?是|为|写|填|也?(?:错|不对|有误)|\s*[\d一二三四五六七八九十百])"
    r"|make (?:it|that) |change (?:it|that) to )"
    r"|[,，;；]\s*(?:and |it's |it is )?(?=也?不是[^，,]{1,12}?[，,]?(?:而是|应该是|是)|not [\w$€£.]{1,12},? (?:but|it's) )"
    r"|(?:\s*,)?\s+and\s+(?=(?-i:(?:the |my |our )?(?:contact|competitor|partner|product|customer) [A-Z]))",
    re.IGNORECASE,
)
CARRIED: Final = regex(
    r"(?:also |please |then )?(?:(?:change|correct|update|set|make|put|把|将)\s*)?(?:the )?(?P<field>"
    + ANY_FIELD
    + rf")\s*{ALSO}(?:to\b|as\b|(?:改|换|写|填)(?:一下)?[成为到]?)?\s*(?P<new>.{{1,80}})",
    re.IGNORECASE,
)  # after a correction: "… and the customer to Tyrell", …，数量100


def several(text: str) -> Sequence[str]:
    """The corrections that a message makes, where it makes several and each names its field; nothing for others."""
    parts = SEVERAL.split(text.strip(PAUSES)) if len(text) <= LONGEST else ()
    return [part.strip() for part in parts] if len(parts) > 1 else ()


def carried(text: str) -> Correction | None:
    """A field and its value, said after another correction; None where there is none."""
    match = CARRIED.fullmatch(" ".join(text.split()).strip(PAUSES))
    return Correction(match["new"].strip(PAUSES), slots=fields(match["field"])) if match else None


NO_VALUE: Final = regex(
    r"(?:(?:,|and|also|too|as well|again|here|there|though|then|now|sorry|please|pls|still|i think|actually)(?![a-z])[ ,]*)+|[的了吧啊呢哈呀哦，, ]+",
    re.IGNORECASE,
)  # said behind "the amount is wrong"
ASIDE: Final = r"(?:actually|sorry|please|pls|instead|though|rather|i think|now|then|of course|btw|by the way|fyi|just so you know)"
SLIP: Final = r"(?:i (?:misspelled|misspelt|mistyped|misheard|got) (?:it|that|his name|her name|the name)(?: wrong)?|(?:it|that) was (?:a typo|my mistake|wrong)|typo|my (?:bad|mistake)|with (?:an? |two |double )?[a-z]{1,2})"
BESIDE: Final = regex(
    rf"(?:,? {ASIDE}|[,;.]? {SLIP}| ?(?:才对|就对了))+$", re.IGNORECASE
)  # said behind a new value
KEPT: Final = regex(
    r"[,，;；、 ]+(?:其[他它余]|别的|剩下|数量|金额|价格|总价|日期|时间|产品)的?(?:都|也|还是|全部?|先)*(?:不变|不动|照旧|不用[改动]|没变|保持不变|一样)$"
    r"|[,;.]* (?:and |but )?(?:(?:leave|keep) )?(?:the rest|everything else|all else)(?: (?:stays?|is|remains?|as (?:it )?is|the same|unchanged))*$",
    re.IGNORECASE,
)  # what is to stay, said behind a change: 防火墙换成工业网关，数量不变


TAKES_BACK: Final = regex(
    r"(?:no[,. ]+)?(?:sorry|wait|oops|correction|i meant|不好意思|抱歉|等等|等一?下|说错了|更正|不对)(?![a-z])",
    re.IGNORECASE,
)


def takes_back(text: str) -> bool:
    """True for a short message that begins by taking something back: "sorry, I meant …", 等下，…."""
    return len(text) <= LONGEST_TAKEN_BACK and bool(TAKES_BACK.match(text.strip()))


COMPLAINT: Final = regex(
    r"(?:(?:no|nope|sorry|wait|oh|ah|oops|hm+|damn|hang on|hold on)[,.! ]+)*(?:(?:that|this|it|something)(?:'s| is| was)? (?:all )?(?:wrong|incorrect|not right|not correct)(?: here| there)?|wrong)"
    r"|(?:(?:oops|whoops|oh no|oh shit|damn|argh)[,.! ]*)+(?:(?:not (?:yet|that|this|now)(?: one)?|too (?:early|soon|fast)|(?:that was )?a mistake|my (?:mistake|bad)|sorry|i didn'?t mean (?:that|to|it))[,.! ]*)*"
    r"|(?:糟了?|糟糕|哎呀|完了)[，,！! ]*(?:点错了?|按错了?|手滑了?|还?没(?:到|该)|太早了?|不是这[个条单]?)?|(?:我)?(?:点错|按错|手滑)了?"
    r"|(?:等等|等一下|哎呀?|啊|糟了?)?[，, ]?(?:这个?|好像|上面|刚才)?(?:都|全)?(?:不对|错了|弄错了|搞错了|有误|不是这样的?)",
    re.IGNORECASE,
)


def complains(text: str) -> bool:
    """True for words that call something wrong, and do not say what: "that's wrong", 弄错了."""
    return bool(COMPLAINT.fullmatch(" ".join(text.split()).strip(PAUSES)))


CALLED: Final = regex(
    r"\b(customer|client|contact|partner|reseller|competitor|product)(?:['’]?s name(?: is|['’]s)| (?:is|was) (?:now )?(?:called|named|now)|['’]s (?:called|named|now)) ",
    re.IGNORECASE,
)  # "the contact's name is Bob"


@lru_cache(maxsize=8)  # several look at one message
def corrections(text: str) -> Sequence[Correction]:
    """The ways to take a message as a correction; they are proposals, to be checked against what was said before."""
    return tuple(_corrections(text))


def _corrections(text: str) -> Iterator[Correction]:
    said = KEPT.sub("", CALLED.sub(r"\1 is ", " ".join(text.split()).strip(PAUSES + "?？")))
    if not said or len(said) > LONGEST or left_out(said):
        return
    for pattern in _patterns():
        match = pattern.fullmatch(said)
        if match is None:
            continue
        groups = match.groupdict()
        new, old = ((groups.get(name) or "").strip(PAUSES + "\"'“”‘’") for name in ("new", "old"))
        if meant := next((name for name in OF_ITS_OWN if groups.get(name)), ""):
            yield Correction(groups[meant].strip(PAUSES), slots=OF_ITS_OWN[meant])
            continue
        if said_after := groups.get("labelled"):
            yield Correction(said_after, slots=fields(groups["field"] or ""), labelled=True)
            continue
        new = "" if NO_VALUE.fullmatch(new) else BESIDE.sub("", new)
        if not old and (wrong := _WRONG_BEHIND.fullmatch(new)):
            new, old = wrong["new"], wrong["old"]
        slots = fields(groups.get("field") or "") or fields(old)
        yield Correction(new, "" if fields(old) and not groups.get("field") else old, slots)


def corrects(text: str, slot: str) -> bool:
    """True where a message gives this field another value by its name: "change the customer to Tyrell, …"."""
    parts = several(text) or (text,)
    return any(slot in each.slots and each.new for part in parts for each in corrections(part))


PARTS: Final = regex(
    r"[,;，；。!！\n]|\.(?=\s|$)|\b(?:and|but)\b|\s(?=(?:no|without) [\w ]{2,20}$)|\s(?=(?:没有?|不填|无)\w{2,4}$)"
    r"|\s+(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s+"
)
LONGEST_OF_SEVERAL: Final = 1000
LEFT_OUT: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        OPEN + r"(?:please )?(?:there(?:'s| is| was) )?(?:no|without|drop|remove|clear|delete|skip|omit|never ?mind|forget|scratch|ignore|leave out)(?: about)? (?:the |any |a |that )?"
        r"(?P<field>" + ANY_FIELD + r")(?: (?:out|yet|so far|for now|known|needed|please|then|actually|after all|any ?more|required|though|here|this time|was (?:agreed|fixed|named)))*",
        OPEN + r"(?:please )?leave (?:the )?(?P<field>" + ANY_FIELD + r") (?:out|blank|empty|open)(?: for now)?",
        OPEN + r"(?:请|先|就|那)*(?:没有|没(?:什么|啥)?|[暂还]?无|[暂还]没有?|不要|不用|不需要|不清楚|不知道|不确定|去掉|删掉|删除|清空|跳过|略过|不填|不写|不管|别管|算了)(?:这个)?(?P<field>" + ANY_FIELD + r")(?:的?(?:信息|资料|方式|要求|限制))?(?:了|吧)?",
        OPEN + r"(?:we |i )?(?:(?:still |really )*(?:don.?t|do not) know|have no idea (?:of|about|who|what)|not sure (?:of|about)) (?:the |about the )?(?P<field>" + ANY_FIELD + r")(?: (?:is|will be))?(?: yet)?",
        OPEN + r"(?:the )?(?P<field>" + ANY_FIELD + r")(?: is|'s|:)?(?: still)? (?:not (?:known|decided|clear|fixed|named|there|set)|isn.?t (?:known|decided|clear|fixed|named|set)|unknown|unclear|open|undecided|to be (?:decided|confirmed|named)|tbd|tbc)(?: yet)?",
        OPEN + r"(?:请|再|那|麻烦|帮我)*把?(?P<field>" + ANY_FIELD + r")\s*(?:就|先|暂时?|目前|现在|我们?|都|还|也)*(?:不清楚|不知道|不确定|没确定|没有确定|没定(?:下来)?|未定|没想好|说不准|不明|不详|保密|不(?:方便|便|好|能)(?:透露|说|讲|给)|不填|不写|不要|没有|去掉|删掉|删除|空着|跳过|略过|留空|清空|待定|待?后?补|未知|不用填?|无|没了|skip掉?|(?:以后|回头|后面|后续|稍后|晚点|之后)再?[补填说给发])(?:了|吧)?",
    )
)  # fmt: skip


def left_out(text: str) -> tuple[str, ...]:
    """The slots that a message wants empty, likeliest first: "no next step", "skip the contact", 联系人先不填."""
    said = " ".join(text.split()).strip(PAUSES)
    found = next((match for pattern in LEFT_OUT if (match := pattern.fullmatch(said))), None)
    return fields(found["field"]) if found else ()


def field_named(text: str) -> tuple[str, ...]:
    """The slots that some word of a sentence names, likeliest first: "why do you need the amount?"."""
    found = [(match.start(), slot) for slot, pattern in _WITHIN.items() if (match := pattern.search(text))]
    return tuple(slot for _, slot in sorted(found, key=lambda each: each[0]))


def said_empty(text: str) -> frozenset[str]:
    """The slots that some part of a longer message wants empty: "register Globex via CDW, 60k, no contact yet"."""
    parts = PARTS.split(text[:LONGEST_OF_SEVERAL])[1:]
    labelled = [one + other for one, other in pairwise(parts) if fields(one)]  # 联系人 暂无
    return frozenset(slot for part in (*parts, *labelled) for slot in left_out(part))


def fields(words: str) -> tuple[str, ...]:
    """The slots that these words name, whatever they say it is of: "amount of Globex", Globex的金额."""
    plain = words.strip().lower().removeprefix("the ")
    parts = (plain, plain.partition(" of ")[0], plain.rpartition("的")[2])
    named = (
        tuple(slot for slot, pattern in FIELDS.items() if re.fullmatch(pattern, part, re.IGNORECASE))
        for part in parts
    )
    return next(filter(None, named), ())


def of_something(text: str) -> bool:
    """Whether a change ends with what it is made on: "change the amount of Globex", "the close date on Acme"."""
    return bool(_OF.search(text))


def orders(text: str) -> bool:
    """Whether words begin as a change does: "push it to May", 改成60万."""
    return bool(_ORDERS.match(text))


def without_old(text: str) -> str:
    """A new value without the old one behind it: "Tuesday not Monday", 周二而不是周一."""
    return _NOT_OLD.sub("", text)


MORE: Final = regex(
    rf"[，；。]|\s(?:and|but) (?:its|it'?s|it is|they|make it|for [$€£¥]?\d)\b|[,;]\s*(?:and |also |the |their )*(?:(?:{ANY_FIELD})\b|(?:they|it|he|she|we|i|clos\w+|sign\w+)\b|[$€£¥]?\d)",
    re.IGNORECASE,
)  # Amy Wong|, 80 seats


def goes_on(text: str) -> bool:
    """Whether more than a name is said: what goes on behind a mark is no part of one."""
    return bool(MORE.search(text))
