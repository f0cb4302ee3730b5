"""What people say to the form itself rather than into it: why, who, how, what is that, what have I said, go back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from language.read.choosing import bare, says_bye
from language.read.corrections import ANY_FIELD

LONGEST: Final = 100  # characters; a longer message tells something
LEAD_EN: Final = r"(?:(?:but|and|sorry|wait|hm+|ok(?:ay)?|hang on|hold on|just a (?:sec|moment)|first)[, ]+)*"
LEAD_ZH: Final = r"(?:(?:等等|等一下|请问|不好意思|那|咦|我想问一?下?)[,， ]*)?"

SO_FAR: Final = re.compile(
    LEAD_EN
    + r"(?:what (?:have|did) (?:i|we|you) (?:already )?(?:filled?|got|told|tell|said|say|entered?|have|answer(?:ed)?|type[d]?|written?|put|recorded?|noted?)\b.*"
    r"|what do you have(?: so far| already)?|what(?:'s| is) (?:there|in (?:there|it)|missing|left)(?: so far| still)?"
    r"|(?:show|read) (?:me )?(?:it|the form|the card|everything|what (?:you|we|i) have|what i(?:'ve| have) said)(?: so far| back| again)?(?: to me)?"
    r"|(?:what|which|how much|when|who)(?:'s| is| was)? (?:the )?(?:(?:"
    + ANY_FIELD
    + r") )?(?:did|have) (?:i|we|you) (?:say|said|put|enter|write|note|tell you|told you|give|given?)\b.*"
    r"|what(?:'s| is| was) (?:the|my|our) (?:"
    + ANY_FIELD
    + r")(?: (?:so far|again|now|that (?:i|we) (?:said|put)))"
    r"|where (?:are|were) we|how far (?:are|did) we.*|summary(?: so far)?|so far)"
    r"|"
    + LEAD_ZH
    + r"(?:我)?(?:现在|目前|刚才|已经|到现在)*(?:都)?(?:填|说|写|报|输|录)(?:了|过)?(?:什么|哪些|啥|多少|到哪(?:里|儿|了)?)(?:内容|东西)?(?:了)?"
    r"|(?:给我)?(?:看一?下|看看)(?:现在|目前|已经)?(?:填的?|已填的?|表单|内容|当前内容|进度)(?:内容)?|(?:现在|目前)(?:填)?到哪(?:一步|里|儿)?了|还(?:差|缺|要填)(?:什么|哪些|多少)"
    r"|(?:"
    + ANY_FIELD
    + r")(?:我|我们|你|刚才|刚刚|之前|现在|都|是)*(?:填|说|写|报|输|录|记)(?:了|过)?的?(?:是)?(?:什么|多少|哪一?[个家天款]|谁|啥|几[月号套台个])(?:时候|产品|日期)?(?:来着|了|呢|啊)?"
    r"|(?:我|我们|你|刚才|刚刚|之前)+(?:填|说|写|报|输|录|记)的?(?:"
    + ANY_FIELD
    + r")是?(?:什么|多少|哪一?[个家天款]|谁|啥|几[月号套台个])(?:来着|了|呢|啊)?",
    re.IGNORECASE,
)
BACK: Final = re.compile(
    LEAD_EN
    + r"(?:(?:can (?:we|i|you) )?(?:go|step|get|take me|move)? ?back(?: (?:one|a) (?:step|question))?(?: please)?"
    r"|(?:go |back )?(?:to )?(?:the )?(?:previous|last) (?:one|question|step)(?: (?:please|again))?|one (?:step )?back|undo that answer)"
    r"|(?:返回|退回|回到?|回退)?(?:到)?(?:上一?步|上一?个?(?:问题|题|项))|(?:返回|退回|后退|往回)(?:一步|吧|去)?",
    re.IGNORECASE,
)
LATER: Final = re.compile(
    r"(?:(?:please |can you |let'?s )?(?:keep|save|park|leave|put) (?:it|this|that|the form)(?: aside| away)?(?: for)? ?(?:later|now|until later)?|finish (?:it |this )?later"
    r"|(?:i'?ll |let me )?(?:do|continue|finish|come back to) (?:it|this|that) later|later|not now|another time)"
    r"|(?:先)?(?:存|保存|放|留|搁)(?:着|一下|起来|到?草稿)(?:吧|，?(?:以后|回头|稍后|等会儿?|晚点)再(?:说|填|弄|来))?|(?:以后|回头|稍后|等会儿?|晚点|待会儿?)再(?:说|填|弄|来|报)(?:吧)?",
    re.IGNORECASE,
)
RESUME: Final = re.compile(
    r"(?:continue|resume|go on|carry on|(?:show |list )?my drafts?|drafts?|where did i (?:stop|leave off)|back to (?:the form|my (?:form|draft|registration)))(?: please)?"
    r"|(?:继续|接着)(?:填|写|报|刚才的|上次的|之前的)*(?:吧)?|(?:我的)?草稿(?:箱)?|(?:看看|查看)(?:我的)?草稿",
    re.IGNORECASE,
)
AGAIN: Final = re.compile(
    LEAD_EN
    + r"(?:what (?:was|is) (?:the|your|that|this) question(?: again)?|what (?:did|do) you (?:ask|want to know)(?: me)?(?: again)?|(?:come|say (?:that|it)|ask(?: me)?) again|(?:please )?(?:repeat|ask)(?: (?:the|your|that|it|me))*(?: question)?(?: again)?"
    r"|continue|carry on|go on"
    r"|(?:(?:wait|hang on|hold on|(?:just |give me )?(?:a|one) (?:sec(?:ond)?|moment|minute)|hm+|u[hm]+|er+m?|let me (?:think|check|see|look)|please)[,. ]*)+)"
    r"|"
    + LEAD_ZH
    + r"(?:刚才|刚刚)?(?:你|您)?(?:刚才|刚刚)?(?:(?:的)?问题是(?:什么|啥)(?:来着)?|问(?:的是)?(?:我)?(?:什么|啥)(?:来着)?)|(?:再)?(?:重复|说|问)一[遍次](?:问题)?|(?:继续|接着)(?:问|填|来|吧)?"
    r"|(?:(?:等等|等(?:我)?一下|稍等(?:一下)?|等会儿?|呃+|额+|让?我(?:先)?(?:想想|看看|查查|想一下|看一下|查一下))[,，. ]*)+",
    re.IGNORECASE,
)
WHY: Final = re.compile(
    LEAD_EN
    + r"(?:why|what for|how come|for what|is (?:this|it|that) (?:really )?(?:needed|required|necessary|mandatory)|do (?:i|we) (?:really )?(?:have|need) to"
    r"|must i|what do you need (?:that|this|it) for|why(?:'s| is| do| are| would| should| does)\b.{0,60})"
    r"|"
    + LEAD_ZH
    + r"(?:为(?:什么|啥|何)(?:.{0,20})|干嘛.{0,12}|干什么用的?|有什么用|要(?:这个|它|来)?(?:干嘛|做什么|干什么)|(?:必须|一定|非)(?:要|得)?(?:填|说|写)?吗?|(?:能|可以)不填吗|能不能不填)",
    re.IGNORECASE,
)
WHO: Final = re.compile(
    LEAD_EN
    + r"(?:who(?: else)? (?:will|can|gets? to|is going to|would)? ?(?:sees?|reads?|knows?|look)\b.{0,40}|who(?:'s| is) (?:this|it|that) (?:for|going to|shown to)\b.{0,20}"
    r"|(?:is|will) (?:this|it|that) (?:be )?(?:confidential|private|shared|visible|public|secret|seen)\b.{0,40}|(?:will|can|does) (?:my|the|our|anyone|others?|they|anybody)\b.{0,30}(?:see|read|know)\b.{0,30})"
    r"|"
    + LEAD_ZH
    + r"(?:还?有?谁(?:会|能|可以)?(?:看|知道|见|看得)(?:到|见)?.{0,12}|(?:会|能)(?:被)?(?:别人|其他人|他们|客户|伙伴|渠道)(?:看|知道).{0,10}|(?:这个)?(?:保密|公开)吗)",
    re.IGNORECASE,
)
HOW: Final = re.compile(
    LEAD_EN
    + r"(?:how (?:do|should|can|must|shall) (?:i|we) (?:write|say|fill|answer|enter|type|put)\b.{0,40}|(?:in )?(?:what|which) (?:format|currency|unit|form)\b.{0,30}"
    r"|(?:can you |could you )?give (?:me )?an example|for example|such as|like what|example|what (?:should|do|can|shall) i (?:say|write|put|enter|answer)\b.{0,30}|what are (?:my|the) (?:options|choices))"
    r"|"
    + LEAD_ZH
    + r"(?:怎么(?:填|写|说|报|输入?)|(?:用)?什么(?:格式|币种|单位|货币)|举个?例子?|比如(?:说)?(?:呢)?|填什么|写什么|有(?:什么|哪些)(?:选项|选择))",
    re.IGNORECASE,
)
WHAT: Final = re.compile(
    LEAD_EN
    + r"(?:what(?:'s| is| are| does| do)(?: you mean(?: by)?)?(?: (?:a|an|the|by))? ?(?P<en>[\w' -]{0,40}?)(?: mean| stand for)?(?: here)?|which one(?: do you mean)?|what)"
    r"|"
    + LEAD_ZH
    + r"(?:(?:什么是|啥是|什么叫|何谓)(?P<zh1>.{1,12})|(?P<zh2>.{0,12}?)(?:是什么(?:意思|东西|呢)?|是啥(?:意思)?|什么意思|啥意思|指(?:的是)?什么|指哪个))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Aside:
    """`kind` is so_far, again, back, later, why, who, how or what; `term` the word asked about, "" for the question itself."""

    kind: str
    term: str = ""


ASIDES: Final = (
    ("so_far", SO_FAR), ("again", AGAIN), ("back", BACK), ("later", LATER), ("why", WHY), ("who", WHO), ("how", HOW), ("what", WHAT),
)  # fmt: skip
ITSELF: Final = frozenset({"", "that", "this", "it", "you", "这", "这个", "那个", "它", "you mean"})
TEXT_ONLY: Final = frozenset(
    {"so_far", "back", "why", "who", "how"}
)  # said to any question, even one for free words


def aside(text: str, free: bool = False) -> Aside | None:
    """What is said about the form; `free` where the question takes any words, so that only plain asides count."""
    said = bare(text)
    if not said or len(text) > LONGEST:
        return None
    if not free and says_bye(text):
        return Aside("later")
    for kind, pattern in ASIDES:
        match = pattern.fullmatch(said)
        if match is None or (free and not _plain(kind, text)):
            continue
        return Aside(kind, _term(match) if kind == "what" else "")
    return None


def resumes(text: str) -> bool:
    """True where somebody asks for what he left unfinished."""
    return bool(RESUME.fullmatch(bare(text)))


def _plain(kind: str, text: str) -> bool:
    short = len(text.split()) <= 8 and len(text) <= 40
    return kind in {"so_far", "again", "back"} or (
        kind in TEXT_ONLY and short and text.rstrip().endswith(("?", "？"))
    )


def _term(match: re.Match[str]) -> str:
    said = next((match[name] for name in ("en", "zh1", "zh2") if match[name]), "").strip()
    return "" if said in ITSELF else said
