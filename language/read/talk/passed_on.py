"""What a partner wants his channel manager to hear or do: "can Li Wei call me", "tell my manager we are late",
帮我问一下赵敏…, 让赵敏联系我,
能不能来我们公司一趟; and requests for funds, which people decide elsewhere."""

import re
from collections.abc import Sequence
from typing import Final

from domain.patterns import regex
from language.read.naming.trimmed import TITLES_ZH
from language.read.normal import plain

LONGEST: Final = 60  # characters of a wish
MANAGER: Final = "manager"  # who is meant without a name
_ENGLISH: Final = regex(
    r"(?i:(?:(?:hi|hello|hey|ok|please|pls|so|and|then|i'd|we'd|i|we|you|would|could|can|may|will|just|also|like|need|want|have|to)[, ]+)*"
    r"(?:ask|tell|have|get|let|need|want|can|could|(?:talk|speak|write) (?:to|with)|call|contact|reach|message|email) )"
    r"(?P<who>(?i:my (?:(?:channel|account|partner) )?(?:manager|rep)\b)|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
)
_SHALL: Final = regex(
    r"(?:(?:please|pls|hi|hey|ok|so|and)[, ]+)*(?P<who>(?!(?:i|we|you|they|he|she|it|who|this|that|someone|somebody|anyone|the)\b)[a-z][\w'-]*(?: [a-z][\w'-]*)?) (?:should|must|needs to|has to|can|could|shall|may|please) (?:please )?(?:call|ring|phone|contact|e?-?mail|text|write|visit|come|help|get back|meet|explain|send|tell)\b.*",
    re.IGNORECASE,
)  # "Li Wei should call me tomorrow"
_CAN: Final = regex(
    r"(?:(?:please|pls|hi|hey|ok|so|and)[, ]+)*(?:can|could|would|will) (?P<who>(?!(?:i|we|you|they|he|she|it|the|my|our|your)\b)[a-z][\w'-]*(?: [a-z][\w'-]*)?) (?:please |maybe |just )*(?:call|ring|phone|contact|e?-?mail|text|visit|come|help|get back|meet) (?:me|us|to|by|over|with)\b.*",
    re.IGNORECASE,
)  # "can li wei call me"
_HUMAN: Final = regex(
    r"(?:(?:please|pls|hi|hey|ok|so|and|can|could|may|let|i|we|me|want|need|would like|'d like|get|connect|put|through|transfer|to|us|just)[, ]+)*(?:(?:talk|speak|chat|connect|transfer|through|escalate|get)(?: me| us)? (?:to|with) |reach )?(?:an? |some )?(?:real |actual |live )?(?:human(?: being)?|person|somebody real|agent|operator|someone (?:real|human)|(?:someone|somebody)(?: (?:from|of|at) (?:your|the) (?:team|side|company)))(?: please| instead| now)*"
    r"|(?:我|请|帮|麻烦|能不能|可以|能|想|要|给我|直接)*(?:转|找|接|换|有没有|联系)(?:一?[个下位])?(?:人工|真人|活人|客服|人)(?:客服|服务)?(?:来)?(?:聊|谈|说|处理)?(?:吗|吧|呢|一下)*",
    re.IGNORECASE,
)  # "i want to talk to a human", 转人工
_HIM: Final = regex(
    r"(?:(?:please|pls|ok|so|and|then|can you|could you)[, ]+)*(?:tell|ask|inform|let) (?:him|her) (?:know )?(?:that |to )?(?:(?:i|we) (?:need|want|would like|am|are|will|can(?:'t|not)?)\b|(?:call|ring|visit|write|e?-?mail|contact|help)\b (?:me|us|back)).*"
    r"|(?:请|麻烦|帮我|那|你|[，, ])*(?:让|叫|请|通知|转告|告诉)[他她](?:给我们?|跟我们?|回我|打给我|联系我|来一?趟|过来|尽快).*",
    re.IGNORECASE,
)  # just after the channel manager was spoken of
_WHEN: Final = regex(
    r"(?:(?:please|hi|hey|ok|so|and)[, ]+)*when (?:is|will|does|can|could) (?P<who>(?!(?:i|we|you|they|he|she|it|the|my|our|your)\b)[a-z][\w'-]*(?: [a-z][\w'-]*)?) (?:be )?(?:com(?:e|ing)|visit(?:ing)?|call(?:ing)?|here|at our|see(?:ing)? us|stop(?:ping)? by)\b.*",
    re.IGNORECASE,
)  # "when is Li Wei coming to us"
_CHINESE: Final = tuple(
    regex(pattern)
    for pattern in (
        r"(?:你好|您好|麻烦|请|帮我|帮忙|能不能|能|可以|可不可以|我们?|你|想|要|需要|[，, ])*"
        r"(?:(?:问|告诉|转告|联系|让|叫|找|请|通知|约|麻烦)(?:一下|一声|下)?|[和跟与](?=[^，,。]{2,5}?(?:通|聊|谈|说|打|见|沟通|联系)))"
        r"(?P<who>(?:我们?的)?(?:渠道)?经理|[\u4e00-\u9fff]{2,3})",
        r"(?P<who>[\u4e00-\u9fff]{2,3}?)(?:老师)?(?:[^，,。]{0,6})(?:能不能|能否|能|可以|可不可以|方便|什么时候|啥时候|有空|有没有空|有时间)(?:再)?(?:[过来去打回给见约联陪有空时方便]|派人).*",
    )
)
_COME: Final = regex(
    r"^(?!.*(?:报备|提醒|[万台套签]|昨天|上周|[来到去]过|来了)).*(?:能|可以|方便|想|请|麻烦|希望|什么时候|啥时候|几时|有空|有时间|派)[^，。；？?]{0,12}"
    r"(?:(?<!我们)(?<![我本起原后未下出上])(?<![撤收要拿取]回)来(?:[我咱]们?|公司|这边|现场|客户|一趟|一下|个|人|拜访|坐|看|聊|走|做|给|谈|帮|交流|培训|演示|支持|对接|吗|[吧呀啊？?]|$)"
    r"|[^，。；？?]{0,8}(?:陪(?:我们?|同)|一起|一块儿?|跟我们)[^，。；？?]{0,6}(?:去|拜访|走|见)(?:一?[趟下次])?(?:[客他]|吗|吧|$)"
    r"|(?:拜访|走访|来看看)(?:一下)?我们|给我们?(?:打|回)一?个?电话|(?:打|回)一?个?电话(?:给我|过来))"
)  # somebody shall come
_OWN_FIRM: Final = regex(
    r"(?:我们|咱们?|[我本]司)(?:公司|这边|家)?的?(?:联系(?:人|方式|电话)|对接人|接口人|负责人|电话|手机号?|邮箱|开户行|账号)(?:刚|已经?|最近|现在)*(?:[换改变]|更换|变更|更新)(?:成|为|了|人).*"
    r"|(?!.*(?:报备|[签赢丢]|中标|下单)).*(?:开票|发票|抬头|税号|收货(?:地址|人)).*"
    r"|(?:我们|咱们?|本)?公司(?:的)?(?:名字?|名称|抬头|地址|税号|法人)?(?:刚|已经?|最近)*(?:改|换|变更|搬)(?:名|成|为|到|了).*"
    r"|(?:hi[, ]+)?(?:(?:we|our (?:company|firm))(?:['’]ve| have| has| just)* (?:moved to|changed (?:our|its) (?:name|address)|renamed)|our company(?: name)? is (?:now )?(?:called )?)\b.*",
    re.IGNORECASE,
)  # whose record and papers the channel manager keeps
_OWN: Final = re.compile(r"my .*|.*经理", re.IGNORECASE)
_FUNDS: Final = regex(
    r"\b(?:want|need|request|apply|ask|like|get)\w*\b.*\b(?:MDF|JMF|(?:marketing|development) (?:funds?|money|budget))\b"
    r"|(?:申请|要|需要|想).{0,6}(?:市场(?:发展|推广)?(?:基金|费用?)|推广费|MDF)"
    r"|(?:市场(?:发展|推广)?(?:基金|费用?)|推广费|MDF).{0,6}(?:申请|报销|给吗|有吗)",
    re.IGNORECASE,
)
_NAME: Final = r"(?!(?:me|us|him|her|them|it|you|i|we|he|she|they|this|that|the|a|an|my|our|your|everyone|everybody|somebody|someone)\b)[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*)?"
_LED: Final = r"(?!.*\btak(?:e|es|ing) over\b)(?:(?:hi|hello|hey|ok|please|pls|so|and|then|also|just|(?:can|could|would|will) (?:you|we)|i'd like (?:you )?to|you should)[, ]+)*"
_LED_ZH: Final = r"(?:请|麻烦|你|您|帮我|帮忙|帮|可以|能不能|能否|能|要|去|先|再|[，, ])*"
_WHO_ZH: Final = (
    r"(?P<who>(?!我|你|您|他|她|它|大家|谁|客户)(?:[A-Za-z][\w'-]*(?: [A-Z][\w'-]*)?|[\u4e00-\u9fff]{2,4}))"
)
_COLLEAGUE: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_LED}(?:tell|ask|remind|inform|notify) (?P<who>{_NAME}?)[,:]? (?:to|not to|that|if|whether|about|why|when|what|where|how|who|please|he|she|we|i|they|it|the|our|my)\b.+",
        rf"{_LED}tell (?P<who>{_NAME}?)[,:]? .+",
        rf"{_LED}(?:add|create|set|make|open) (?:an? )?(?:new )?(?:task|to-?do|reminder) for (?P<who>{_NAME}?)\s*(?:[:,]| to\b)\s*.+",
        rf"{_LED_ZH}(?:给|帮|替){_WHO_ZH}(?:加|建|派|布置|安排|记)(?:上|了)?(?:一?[个条项])?(?:新的?)?(?:任务|待办|提醒)\s*[:：，,]?\s*.+",
        rf"(?!.*\b(?:met|visit\w*|saw|called|spoke|talked|registers?|won|lost|log)\b)[^?:]{{6,80}}[,;.–-] ?(?:(?:and|so|please|pls|(?:can|could) you)[, ]+)*(?:remind|tell|ask|inform|notify) (?P<who>{_NAME})(?: (?:please|about (?:it|this|that)|to (?:do|decide|check|look at) (?:it|that|this)))*",
        rf"(?!.*(?:拜访|见了|去了|聊|谈|报备|赢|丢|记))[^，,。？?]{{4,40}}[，,。；] ?(?:请|麻烦|帮我|你|再)*(?:提醒|告诉|通知|转告|催)(?:一下|一声|下)?{_WHO_ZH}(?:一下|一声)?吧?",
        rf"{_LED}(?:get|have|let) (?P<who>{_NAME}?) (?:to )?(?:know|call|visit|see|meet|send|approve|check|look|write|email|ring|contact|prepare|do|go)\b.*",
        rf"{_LED}(?P<who>{_NAME}?) (?:should|must|needs to|has to|ought to|please)[,]? (?!we\b|i\b|be\b|have\b|take\b|own\b|handle\b)\w.+",
        rf"(?!.*(?:接手|接管|[吗?？])){_LED_ZH}(?:告诉|转告|通知|提醒|让|叫|请|派|安排|麻烦|拜托|催)(?:一下|一声|下)? ?{_WHO_ZH} ?\S.+",
        rf"{_LED_ZH}(?:跟|和|同|对){_WHO_ZH}(?:说|讲|交代|打个?招呼)(?!了|过|好|完)(?:一声|一下|下)?[，,：: ]*(?:让|叫|请|要|说)?[^？?吗]{{4,}}",
        rf"{_LED_ZH}(?:给|帮){_WHO_ZH}(?:派|安排|布置|交代)(?:一?[个件点项])?(?:新的?)?(?:活儿?|事情?|工作|差事)\s*[:：，,]\s*.+",
        rf"{_LED_ZH}问(?:问|一下|一声|下)? ?{_WHO_ZH} ?[\S].+",
        rf"{_WHO_ZH}[，,]? ?你?(?:去|记得|尽快|马上|赶紧|抓紧|跟进|跟一?下|处理)(?![的中])(?!.*[了吗呢哪几?？]).{{2,}}",
    )
)
_TOLD: Final = regex(
    r"\b(?:met|saw|meeting|visit\w*|called|call with|spoke|talked|lunch|coffee|demo)\b|[.!;。！；]\s*\S|拜访|见了|去了|聊|谈|开会",
    re.IGNORECASE,
)


def whom(text: str) -> Sequence[str]:
    """Who may be meant, as said: `MANAGER` for one's own, also where it is only said that somebody shall come, or
    that the own firm's record is to change; empty for other words."""
    said = plain(text, "")
    found = [
        match["who"]
        for pattern in (_ENGLISH, _SHALL, _CAN, _WHEN, *_CHINESE)
        if (match := pattern.match(said))
    ]
    ways = [MANAGER if _OWN.fullmatch(who) else who for who in found]
    bare = said.rstrip(" .!。！?？")
    comes = len(said) <= LONGEST and (
        _COME.search(said) or _OWN_FIRM.fullmatch(said) or _HUMAN.fullmatch(bare) or _HIM.fullmatch(bare)
    )
    return tuple(
        dict.fromkeys([*(part for who in ways for part in _parts(who)), *([MANAGER] if comes else ())])
    )


def colleagues(text: str) -> Sequence[str]:
    """Who may be meant by whoever leaves something to a colleague, as said: "tell Zhao Min to call Softline",
    "Anna should approve it", 让赵敏明天去一趟云轩; empty for other words."""
    said = plain(text, "")
    found = (match["who"] for pattern in _COLLEAGUE if (match := pattern.fullmatch(said)))
    return tuple(dict.fromkeys(part for who in found for part in _parts(who)))


_DECIDED: Final = regex(
    rf"{_LED}(?:tell|let|inform|notify) {_NAME}(?: know)?,? .*\b(?:is|was|got|has been|are|were|we|i)(?: now| already| just)* (?:approved|rejected|declined|accepted)\b.*",
    re.IGNORECASE,
)


_GIVES: Final = regex(
    rf"{_LED}(?:add|create|set|make|open) an? ?(?:new )?(?:task|to-?do|reminder) for .+|{_LED}(?:add|create) (?:task|to-?do) for .+"
    rf"|{_LED_ZH}(?:给|帮|替){_WHO_ZH}(?:加|建|派|布置|安排|记)(?:上|了)?(?:一?[个条项])?(?:新的?)?(?:任务|待办|提醒|活儿?|事情?).+",
    re.IGNORECASE,
)


def gives_task(text: str) -> bool:
    """Whether a task is given to somebody by name: "add a task for Li Wei: …"."""
    return bool(_GIVES.fullmatch(plain(text, "")))


def tells_decision(text: str) -> bool:
    """Whether somebody shall hear how a deal was decided: "tell Jonas the Globex deal is approved"."""
    return bool(_DECIDED.fullmatch(plain(text, "")))


def surname(name: str) -> str:
    """The surname by which somebody is called politely or fondly: 赵 of 赵经理, 小赵; empty for other names."""
    bare = TITLES_ZH.sub("", name).lstrip("老小阿")
    return bare if len(bare) == 1 and bare != name else ""


def _parts(who: str) -> Sequence[str]:
    """The ways in which words may begin with a name: whole, its first word, its first characters."""
    return (who, who.split(maxsplit=1)[0], *(() if who.isascii() else (who[:3], who[:2])))


def funds(text: str) -> bool:
    """Whether money for marketing is asked for: "we'd like 5k MDF for a webinar", 云轩申请市场基金5万; not where it
    is told of a visit."""
    return bool(_FUNDS.search(text)) and not _TOLD.search(text)
