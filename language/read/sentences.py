"""Whether words are a sentence, where a name or an answer is waited for."""

from __future__ import annotations

import re
from typing import Final

from domain.matching.text import has_han
from domain.patterns import regex
from language.read.bare import bare, opened
from language.read.normal import normal

SPOKEN: Final = frozenset(
    "i me my you your he she it they we our them us is are was were am be been want wants wanted need needs will would can could should "
    "must has have had do does did don't didn't said says told asked met please why what which how when who".split()
)  # words of a sentence, which no firm writes in small letters in its name
FEWEST: Final = 4  # words
DENIED: Final = 3  # words of what is denied: "Globex didn't sign"
DENIES: Final = regex(r"[a-z]+n['’]t|not|never")
ARTICLES: Final = frozenset(("the", "a", "an", "that", "this", "my", "our", "their"))
DONE: Final = regex(
    r"(?:(?:we|i) )?(?:just )?(?:talked|chatted|spoke|discussed|reviewed|presented|went (?:over|through)|looked at|covered|agreed|showed)\b(?! (?:to|with)\b)\s",
    re.IGNORECASE,
)  # "talked about renewals"
SPOKEN_ZH: Final = regex(
    r"[，。；！？]|^(?:客户|对方|甲方)(?:那边|这边)?(?:说|要|想|还|在|已|都|可能|希望|觉得)|[我你您他她它]们|^[我你您他她]|想要|需要|已经|什么|怎么|[吗呢吧]$|(?:拜访|见|聊|谈|说|签|赢|丢|报备)了"
)
FEWEST_ZH: Final = 5  # characters
WONDERS: Final = regex(
    r"(?:(?:and|but|so|ok(?:ay)?|wait|oh|hm+|sorry|well|first|please|btw|by the way|quick question)\W+)*"
    r"(?:(?P<word>who|what|which|whose|whom|how|why|when|where)(?:'?s|'re)? (?P<rest>.+)|(?:is|are|do|does|did|can|could|will|would|should) .+[?？])",
    re.IGNORECASE,
)
WONDERS_ZH: Final = regex(r"谁|什么|多少|怎么|为[何啥]|哪[个些家位里]|吗\W*$")
ASKED: Final = regex(
    r"^(?:(?:and|but|so|ok(?:ay)?|btw|by the way|quick question|one question|please|can you|could you)\W+)*"
    r"(?:what(?:'?s| is)?|which|who(?:'?s| is)?|whose|how|where|when|list|show|tell me|give me|look up)\b"
    r"|[?？]\s*$|(?<!没)(?<!没有)(?:什么|啥)|多少|哪[个些家位里]|怎么样|几[个家单笔]|[吗呢]\s*$",
    re.IGNORECASE,
)

_LEAD: Final = r"(?:(?:and|but|so|ok(?:ay)?|wait|oh|hm+|sorry|well|first|please|btw|by the way|quick question|one question)\W+)*"
_NOT_TOLD: Final = (
    r"(?!\s+(?:i|you|he|she|it|we|they|the|to|our|their|his|her|its|my)\b)"  # "what they want is …" tells
)
_AUXILIARY: Final = (
    r"(?:is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|must|have|has)(?:n't)?"
)
PUT: Final = regex(
    _LEAD
    + rf"(?:(?:(?:what|who|whom|whose|when|where|why|how)(?:'?s|'re|'ll|'d)(?! (?:needed|missing|next)\b)"
    rf"|(?:what|whom?|whose|when|where|why|how){_NOT_TOLD}(?: [\w-]+){{0,3}}? {_AUXILIARY}) .+|who(?: else)? \w+s(?: \w+){{0,2}}"
    rf"|(?:is|are|am|was|were|does|did|can|could|would|should|shall|may) (?:i|you|we|they|he|she|it|there|any\w*|some\w*)\b.*"
    rf"|(?:do|have|will|has) (?:i|you|we|they|he|she)\b.*"
    rf"|(?:{_AUXILIARY}|what|which|who|whom|whose|when|where|why|how)\b.*[?？])",
    re.IGNORECASE,
)
PUT_ZH: Final = regex(
    r"(?:(?:请问|那么?|对了|等等|等一?下|稍等|我想问一?下|想问一?下|不好意思)[,， ]*)*"
    r"(?!(?:[他她它]|对方|客户|甲方|老板|领导|[\u4e00-\u9fff]{1,3}[总工](?![\u4e00-\u9fff]?作)|问|[想要得去再先]|没|不|给|发|打|约|跟|和|与|对|让|等|把|拿|找"
    r"|确认|了解|打听|核实|明确|沟通|讨论|商量|说|聊|谈|看|查|催|告诉|联系|准备|安排))"
    r"(?:.{0,40}(?:吗|么|呢)|.{0,12}(?:谁|什么|啥|怎么|为何|几[个点时天号步]|多少|多久|多长|哪|何时|能不能|可不可以|是不是|有没有|要不要|会不会).{0,12}|.{0,40}(?:谁|什么|怎么|几|多|哪|能不能|是不是|有没有).{0,20}[?？])"
    r"[\s?？!！。]*"
)
LONGEST_PUT: Final = 100  # characters
OFFERED: Final = regex(
    r"\b(?:ok(?:ay)?|fine|enough|possible|good|right|works?|do|say|put|write|note|make it|(?:how|what) about|(?:could|might|would) (?:it |that )?be)\b"
    r"|可以[吗么]|[行好够成][吗么不]|合适|[写填记报]|怎么样|如何|吧[?？\s]*$",
    re.IGNORECASE,
)
_GOES_ON: Final = regex(r"[.;!。；！:：\n]\s*\w")

_CLAUSES: Final = regex(r"(?<=[,，;；。.!！?？])")
LISTED: Final = regex(
    r"(?:(?:please |can i |let me )?(?:show|list|see)(?: me)? )?(?:(?:all|my|our) )+(?:open |next |planned |past )?(?:tasks|to-?dos|reminders|visits|deals|registrations|pipeline|forecast|partners)"
    r"(?: (?:this|next|last) (?:week|month|quarter)| today| tomorrow)?(?: please)?"
    r"|(?:看一?下|看看|查一?下|列一?下)?(?:我们?|所有)的?(?:[今明]天|[本这上下]周|[本这上下]个?月)?的?(?:任务|待办|提醒|拜访|报备|管道|伙伴|项目)(?:列表)?",
    re.IGNORECASE,
)


STEP: Final = regex(
    r"(?:(?:please|can you|could you|then|ok(?:ay)?|no|actually|instead|rather)[,:]? )*"
    r"(?:approve|reject|register|withdraw|extend|merge|transfer|reopen|re-open)(?: the)? \w"
    r"|(?:请|麻烦|帮我|那就?|算了|还是|不|先|再|[，, ])*(?:批准|驳回|报备|撤回|延期|合并|转移|重新报备)(?![了过着函书单的表])[\w“\"]",
    re.IGNORECASE,
)


TIMED: Final = regex(
    r"\b(?:this|last|next) (?:week|month|quarter|year)\b|今年|去年|(?<!日)本月|[上这下]个月|本季度",
    re.IGNORECASE,
)  # a stretch of time beside other words


def sentence(text: str) -> bool:
    """True for what nobody is called: `they want a demo in March`; not for `The Home Depot of Ohio`."""
    words = text.split()
    if TIMED.search(text):
        return True
    if has_han(text):
        return len(text) >= FEWEST_ZH and bool(SPOKEN_ZH.search(text))
    denied = len(words) >= DENIED and any(DENIES.fullmatch(word) for word in words)
    return denied or (
        len(words) >= FEWEST and any(re.split("['’.,;:!?]", word)[0] in SPOKEN for word in words)
    )


def told(text: str) -> bool:
    """True for small letters with an article among them, and for what begins with what was done: they tell
    something rather than name somebody."""
    words = text.split()
    small = len(words) >= FEWEST and text.islower()
    return bool(DONE.match(text)) or (small and any(word in ARTICLES for word in words[1:]))


def wonders(text: str) -> bool:
    """True for a question where a name is waited for: `who decides that`, 谁来批; not for `Where Food Comes From`."""
    if WONDERS_ZH.search(text):
        return True
    found = WONDERS.fullmatch(text.strip())
    return found is not None and (text.rstrip().endswith(("?", "？")) or found["rest"].islower())


def put(text: str) -> bool:
    """True for one question and nothing else, whoever it is put to: `who decides?`, 谁定的; not for what tells of
    one: `why they need it: compliance`, 问一下他们的预算."""
    said = NOTHING_ZH.sub("", normal(text).text.strip())
    if len(said) > LONGEST_PUT or _GOES_ON.search(said):
        return False
    return bool(
        PUT.fullmatch(said.rstrip("!?？") + "?" * said.endswith(("?", "？"))) or PUT_ZH.fullmatch(said)
    )


def asks_within(text: str) -> bool:
    """True where some clause is a question that is put: `is that right? check it again`, 是这样吗，再确认下."""
    return any(put(part.strip(" ,，;；。.")) for part in _CLAUSES.split(text))


TO_KNOW: Final = regex(
    r"(?:(?:and|but|so|hm+|sorry),? )*(?:do you (?:happen to )?know|any idea|can you (?:tell me|find out|check)|could you (?:tell me|find out|check)|i wonder) (?:if|whether|when|why|how|what|who|where)\b",
    re.IGNORECASE,
)


def put_apart(text: str) -> bool:
    """True for a question that offers no answer itself: `can I have until tomorrow?`, 我明天有啥安排; not for
    `is 20k ok?`, 六月底可以吗."""
    return bool(TO_KNOW.match(text.strip())) or (put(text) and not OFFERED.search(text))


NOTHING_ZH: Final = regex(
    r"(?<!有)没(?:干|有|做|忙|聊|谈)?(?:啥|什么)(?![呢?？])|(?:哪[天个家位里]|几点|什么时候)[^，,。？?]{0,2}都(?:行|可以|好|成|没问题)|随便(?:哪[天个家位里]|几点|什么时候)"
)  # asks nothing: 昨天没干啥, 哪天都行


def question(text: str) -> bool:
    """True for a message in the shape of a question: `what tier is Softline`, 远景能源怎么样了？."""
    return bool(ASKED.search(NOTHING_ZH.sub("", text.strip())))


def listed(text: str) -> bool:
    """True for a list of one's own and nothing else: `my tasks`, 我的拜访."""
    return len(text) <= LONGEST_PUT and bool(LISTED.fullmatch(normal(text).text.strip(" .!?。！？")))


def step(text: str) -> bool:
    """True for a message that begins by naming a step on a deal, and goes on: `approve Trumpf`, 撤回三一的报备; the
    past tells of one: `withdrawn by the customer`, 批准了."""
    return bool(STEP.match(text.strip()))


def order(text: str) -> bool:
    """True for a message that begins by saying what is to be done: `log a visit to Softline`."""
    plain = normal(text).lower
    return bool(bare(plain) or opened(plain))
