"""Whether a sentence asks if a customer is still to be had, or how a deal stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from domain import places
from domain.matching import aliases
from domain.patterns import regex
from language.read.led import unled
from language.read.names import NO_NAMES, Names
from language.read.wordlists.lists import english_words

_FREE: Final = regex(
    r"\b(?:free|taken|available|up for grabs|spoken for|conflicts?|clash(?:es)?)\b"
    r"|\b(?:any(?:one|body)|some(?:one|body)|already|still|can (?:i|we))\b.*\b(?:regist\w*|protected|open)\b"
    r"|撞单|查重|有人.{0,4}[报備备占]|被.{0,4}[报備备占]|报备了(?:吗|没)|报过|[能可]以?.{0,3}报|占了|空着|保护期",
    re.IGNORECASE,
)


_NAME: Final = r"(?P<name>[^?？!！,，。、]{2,80}?)"
_PLEASE: Final = r"(?:please |can you |could you |would you )*"
_NO_CHECK: Final = r"(?!(?:\w+day|today|tomorrow|on|in|with|if|whether|for|out|back|up|again|this|that|what|who|how|when|where|why|and|availability)\b)"
_WHOLE: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:is|would) {_NAME} (?:be )?(?:still |already |currently )*"
        r"(?:free|taken|available|protected|registered|spoken for|up for grabs)(?: (?:now|yet|already))?",
        rf"(?:has|have) (?:any|some)(?:one|body) (?:else )?(?:already )?registered {_NAME}(?: yet| already)?",
        rf"(?:please )?(?:check|look up) (?:if |whether )?{_NAME} (?:is |for )(?:free|taken|conflicts?)",
        rf"(?:(?:i'm|i am|we're|we are) )?(?:(?:just|only) )?(?:checking|asking|wondering|want(?:ed)? to (?:know|check|see)) (?:if|whether) {_NAME} is (?:still |already )?(?:free|taken|available|registered|protected)",
        rf"(?:请问|帮我)?(?:查一下|查下|查|看看)?{_NAME}(?:这家|这个客户|这家客户)?(?:有没有|有|是不是|被)+人?"
        r"(?:已经?)?报备?了?(?:吗|没有?|么)?",
        rf"can (?:i|we) (?:still )?register {_NAME}",
        rf"is {_NAME} (?:still )?(?:a |an |one of (?:the|our|your) |on (?:the|our|your) list of )?(?:named|direct|house|na) accounts?",
        rf"(?:请问)?{_NAME}(?:这家|这个客户)?(?:是不是|算不算|是否是?|算|是)(?:我们?的?|你们的?)?(?:直签|直客|直销|直营|NA|命名)(?:的?(?:大)?客户)?(?:吗|么)?",
        rf"(?:is|was) there (?:(?:already|currently|still|by any chance) )?(?:a|any|another) (?:deal|registration|project) (?:already |open |registered )?(?:with|for|on|at) {_NAME}(?: already| yet)?",
        rf"(?:so |but )?(?:some(?:one|body) else|another (?:partner|reseller|company)|other partners) (?:has |have |just |already )*(?:registered|reported|claimed|stole|took|grabbed) (?:our |my |the )?(?:(?:customer|client|account|deal|project) )?{_NAME}(?: from us| first| before us)?(?:[,.;!] ?(?:that|this|it|which|how|why|but|we|i)\b.*)?",
        rf"(?:有)?(?:别人|别家|其他伙伴|另一家)(?:抢先?|已经?|先)*报(?:备|走|掉)?了(?:我们?的?)?(?:客户|项目)?{_NAME}(?:[，,](?:这|太|不|怎么|凭|我们).*)?",
        rf"(?:撞单检查|撞单查询|查重|查撞单|撞单)(?:一下|查询)?[:：\s]*{_NAME}",
    )
)
_DO_WITH: Final = r"(?: with (?:[A-Z][\w-]*)(?: [\w-]+)?)?"
_ALONE: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:so |and |then )?(?:can|may|could|should) (?:i|we) (?:still )?(?:go after|pursue|approach|target|pitch to|go for|take on|take) {_NAME}{_DO_WITH}",
        rf"(?:is|would) it (?:be )?(?:ok|okay|possible|all right|fine) (?:for (?:me|us) )?(?:if (?:i|we)|to) (?:still )?(?:register|go after|approach) {_NAME}(?: (?:with|for|as|under|on) (?:an?other|a different|a new|a second|our own)\b.*)?",
        r"(?:could|can|may|would) (?!(?:i|we|you)\b)[\w&. '-]{2,30}? (?:still )?(?:register|take on|go after) (?P<name>[^?？!！,，。、\d]{2,60}?)",
        r"(?:[\w&. '-]{1,30}? )?(?:(?:we|i|they|he|she)(?:'d| would) like|wants?|would like|plans?|is going|hopes?) to (?:register|bring|take on) (?P<name>[^?？!！,，。、]{2,60}?)[,.;]+ ?(?:and )?(?:is (?:that|it|this) (?:possible|ok(?:ay)?|allowed|fine|all right)|(?:can|may) (?:he|she|they|we|i)(?: do (?:that|it|so))?|would (?:that|it) (?:work|be (?:ok(?:ay)?|fine|possible)))",
        r"(?:[^，,。？?]{1,12}?)?(?:[想要]|准备|打算)报备?(?:一?个)?(?P<name>[^?？!！,，。、的]{2,30}?)(?:的?(?:项目|单子|单|客户))?[，, ]+(?:这个)?(?:能不能报|可不可以报|能报|可以报|可以|行不行|行|能行|可不可以)(?:吗|么|不)?",
        rf"when (?:will|does|is) {_NAME} (?:be(?:come)? |become |get )?(?:free|available|open)(?: again)?",
        rf"(?:is )?any(?:one|body)(?: else)? (?:already |currently )?(?:working(?: on| with| at)?|pitching(?: to)?|selling to|active at|covering|chasing|after) {_NAME}{_DO_WITH}",
        rf"(?:请|麻烦|帮忙|帮我)*(?:看看|看一?下|查查|查一?下)?{_NAME}(?:这家|这个客户|这家客户)?(?:是不是|是否|还是?|是)?(?:空着?的|空着|没人报|没人占|没主|无主)(?:的)?(?:吗|么|吧)?",
        rf"(?:请|麻烦|帮忙|帮我|帮)*查(?:一?个|一?下)?(?:客户|公司)?[:：\s]+{_NAME}",
        rf"(?:我?[想要]|请|麻烦|帮忙|帮我|帮)*查(?:一?下|查)?(?:一?个|这个|这家)?(?:客户|公司)[，,:：\s]*(?:叫|是)?{_NAME}",
        rf"{_PLEASE}(?:i(?:'d| would) like to |i (?:want|need|have) to |let me )?(?:check|look up) (?:an?|the|this|another|one) (?:customer|account|company|client|name)(?: (?:called|named))?[:, ]+{_NAME}(?: (?:please|for me|for us))*",
        rf"(?:请问)?{_NAME}(?:这家|这个客户|这家客户)(?:公司)?(?:我们?|咱们?)?(?:还)?(?:能不能|可不可以|能|可以)(?:做|跟|碰|接)(?:吗|么|不)?",
        rf"{_PLEASE}check {_NO_CHECK}{_NAME}(?: (?:please|for me|for us))*",
        rf"(?:请问)?(?:我们?|咱们?)?(?:还)?(?:能不能|可不可以|能|可以)(?:报备?|做|跟进?|接)(?![备一几两这那多新个])(?:的)?{_NAME}(?:吗|么|不)",
        rf"(?:请问)?(?:之前|以前|现在)?(?:有没有|有)(?:别)?人(?:已经|先|抢先)?报备?(?:过|了)(?!吗|么|没){_NAME}(?:吗|么|没有?)",
        rf"(?:请问)?{_NAME}(?:这家|这个客户|这家客户)?(?:我们?|咱们?)?(?:还)?(?:能|可以)(?:报备?|做|跟进?|接)不",
        rf"(?:请问)?{_NAME}(?:这家|这个客户|这家客户)?(?:我们?|咱们?)(?:还)?(?:能不能|可不可以|能|可以)报备?(?:吗|么|不)?",
        rf"(?:请问)?{_NAME}(?:这家|这个客户|这家客户)?(?:现在|目前|还|我们?)*(?:能不能|可不可以)(?:再)?(?:报备?|做|跟)(?:了|呢)?",
        rf"(?:请问)?{_NAME}(?:这家|这个客户|这家客户)?(?:现在|目前|还)*(?:能|可以)(?:再)?报备?(?:吗|么|不)",
        rf"(?:请|麻烦|帮忙|帮我|帮)+(?:查查|查一?下|查下)(?:客户|公司)?{_NAME}(?:这家|这个客户)?(?:吧)?",
        rf"{_NAME}\s*[-–—:]\s*(?:do|does|is|are) (?:we|you|they|anyone|anybody|it|that) (?:already )?(?:have|know|got|free|taken|available|registered)(?: (?:them|it|that one|already|yet))*",
        rf"(?:do|does) (?:you|any(?:one|body)|some(?:one|body)) (?:already )?(?:have|got|know) {_NAME} (?:already|on record|registered|in (?:the|your) (?:system|books|list))",
        rf"(?:请问)?(?:能不能|可不可以|可以|能)(?:帮我|帮忙)?查(?:一?查|一?下)(?:客户|公司)?{_NAME}(?:这家|这个客户)?(?:吗|么)",
        rf"(?!.*(?:谁|哪|什么|怎么|[这那该它]))(?:请问)?{_NAME}(?:是不是|是否|是)由?(?!我|咱|你|您|本公司)[^，,?？是]{{2,14}}?(?:先|已经?)?(?:在)?(?:报备?|报备过?|做|跟进?|跑)(?:的|了)?(?:吧|吗|么|呢)?(?<!报)(?<!做)",
        rf"(?:现在|目前)?(?:是)?谁在(?:跟|做|跑|盯)(?:进|着)?{_NAME}(?:呢|啊)?",
        rf"{_NAME}(?:这家|这个客户)?(?:现在|目前)?(?:是)?(?:谁|哪家)在(?:跟|做|跑|盯)(?:进|着)?(?:的|呢|啊)?",
        rf"(?:请问|告诉我|说说|我想知道)?(?:现在|目前)?(?:是)?(?:谁|哪家)(?:已经|先)*(?:拿|占|抢|报备?|登记)(?:了|走了|下了|到了)+{_NAME}(?:这个客户|这家客户|这家|这个)?(?:啊|呢)?",
        rf"(?:请问|告诉我|说说|我想知道)?{_NAME}(?:这家|这个客户|这家客户)?(?:现在|目前)?(?:是)?(?:谁|哪家|哪个伙伴|哪家伙伴)(?:先|来)?(?:在跟|在做|跟|做|报备?|登记|占)(?:着|的|了)?[，,]\s*(?:是)?[^，,。？?]{{2,12}}(?:吗|么|吧)",
        rf"(?:告诉我|说说|我想知道|请问)?{_NAME}(?:这家|这个客户|这家客户)?(?:是)?(?:哪家|谁|哪个伙伴|哪家伙伴)(?:先|来)?(?:报备?|登记|占)(?:的|了)+(?:啊|呢)?",
        rf"who(?:'s| is) (?:currently |already )?(?:doing|working (?:on|with|at)|handling|covering|pursuing|chasing|after) {_NAME}",
        rf"{_NAME}(?:这家|这个客户)?(?:什么时候|啥时候|何时|几月)(?:能|会|可以)?(?:释放|空出来|放出来|解除保护)(?:呢|啊)?",
        rf"(?:我们?|咱们?)?(?:想|要|打算|准备|正在)+(?:去|来)?(?:跟进?|做|报备?|跑|投标?|接触){_NAME}(?:的?(?:项目|单子))?[，, ]+(?:请问)?(?:有没有|有|会不会|会|是否|撞不)(?:冲突|撞单|撞|人报|人做)(?:吗|么|没有?)?",
    )
)
_LIST: Final = r"(?P<names>[^?？!！。]{3,200}?)"
_TO_BE_HAD: Final = r"(?:still |already |currently )*(?:free|taken|available|protected|registered|spoken for|up for grabs)(?: (?:now|yet|already))?"
_WHETHER: Final = r"(?:(?:is there )?any chance|do you know|can you (?:tell me|say)|could you (?:tell me|say))(?: (?:that|if|whether))?"
_SEVERAL: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:请问|帮我|麻烦|请)*(?:查一?下|查查|查|看看)?{_LIST}(?:这[几两三四五]家|[几两三四五]家|哪[个家些]|哪一[个家])?(?:客户|公司)?(?:目前|现在|已经?)*(?:都|分别|各自)?(?:有没有|有|是不是|被|能不能|能(?![有能可])|可以|还能)+(?:都)?人?(?:已经?)?(?:报备?|占|做|跟)了?(?:吗|没有?|么|呢)?",
        rf"{_LIST}[,:;]? (?:(?:is|are) )?(?:any|either|one|some|which|none|all)(?: one)?(?: of (?:them|these|those|the (?:two|three)))? (?:(?:is|are) )?{_TO_BE_HAD}",
        rf"{_WHETHER} {_LIST} (?:is|are) {_TO_BE_HAD}",
        rf"which (?:one )?of {_LIST} (?:is|are) {_TO_BE_HAD}",
        rf"(?:can|could|may) (?:i|we) (?:still )?(?:have|register|get|take|go for) either (?:of )?{_LIST}",
        rf"(?:请|麻烦|帮忙|帮我|帮)*查(?:一?查|一?下)?(?:这[几两三]家)?(?:客户|公司)?[:：\s]+{_LIST}",
        rf"{_PLEASE}(?:check|look up)(?: (?:these|those|the following|some))?(?: (?:names|customers|companies|ones|accounts))?(?: (?:for me|for us|please))*\s*[:：]\s*{_LIST}",
        r"(?:请|麻烦|帮忙|帮我|帮)*查(?:一?查|一?下)?(?:这[几两三]家)?(?:客户|公司)?(?P<names>[^?？!！。、，,\s]{2,20}(?:、[^?？!！。、，,\s]{2,20})+)",
        rf"{_LIST}\s*[-–—:,]\s*(?:are|is) (?:they|these|those|both|any(?: of them)?|either(?: of them)?) (?:both |all )?{_TO_BE_HAD}",
        rf"(?:is|are) {_LIST} (?:both |all |still |already |currently )*(?:free|taken|available|protected|registered|spoken for|up for grabs)(?: (?:now|yet|already))?",
        rf"(?:has|have) (?:any|some)(?:one|body) (?:else )?(?:already )?(?:got |registered ){_LIST}(?: yet| already)?",
        rf"{_PLEASE}(?:check|look up|see) (?:if |whether )?{_LIST}(?: (?:are|for) (?:free|taken|conflicts?|me|us|available|both|all))+",
        rf"{_PLEASE}(?:check|look (?:at|into)) {_NO_CHECK}{_LIST}(?: (?:please|for me|for us))*",
        rf"(?:请|麻烦|帮忙|帮我|帮)*(?:撞单检查|撞单查询|查重|查撞单)(?:一下|查询)?[:：\s]*{_LIST}",
        rf"{_PLEASE}(?:check )?(?:the )?availability(?: (?:of|for))?[: ]+{_LIST}",
        rf"(?:is|are) (?P<names>[^?？]{{2,120}}? or [^?？]{{2,60}}?) {_TO_BE_HAD}",
        rf"{_LIST}(?:都|还|现在|目前)*(?:空[着的]+|没人报备?|没人占)(?:吗|么|吧)?",
        rf"(?:请|麻烦|帮忙|帮我|帮)*(?:查查|查一?下|查下)(?:客户|公司)?{_LIST}",
    )
)
_ASIDE: Final = (
    r"(?:can|could|may|is|are|was|do|does|did|has|have|will|would|should|who|when|how|what|where|why|if|please|i|we|it|then|not|so|for|until|since"
    r"|register|show|tell|remind|log|tier|deals?|my|our|the|next|still|already|now|free|taken|available|protected|registered)"
)
_AND_ABOUT: Final = regex(
    rf"(?:is )?{_NAME} {_TO_BE_HAD}[?,;.! ]+(?:(?:and |or )?(?:what|how) about (?P<rest>[^?？]{{2,200}})"
    rf"|(?:(?:and|or|also) )+(?!{_ASIDE}\b)(?P<another>[\w.&'-]+(?: (?!{_ASIDE}\b)[\w.&'-]+){{0,4}}))",
    re.IGNORECASE,
)
_AND_ABOUT_ZH: Final = regex(
    rf"(?:请问|帮我)?(?:查一?下)?{_NAME}(?:有没有|有|被)人?(?:已经?)?(?:报备?|占|做)了?(?:吗|么|没有?)?[?？，, ]+(?:那|还有|以及)*(?P<rest>[^?？]{{2,200}}?)呢"
)
_BLANKS: Final = regex(r"(?<=[\u4e00-\u9fff]{2})(?<!查重)(?<!撞单)\s+(?=[\u4e00-\u9fff]{2})")
_BESIDE_BLANKS: Final = regex(
    r"(?<=[查下看看问])\s+(?=[\u4e00-\u9fff])|\s+(?=(?:这[几两三四]家|都|现在|目前|已经|还)*(?:有没有|有人|没人|被|是不是|能不能|可不可以|[能可]以?报|空着))"
)  # 查一下| 京东方 中芯国际| 有没有人报
_COMMAS: Final = regex(
    r"\s*(?:[,，、;；]|\.(?=\s+(?:and|also)\b))\s*(?:(?:and |or |also )+|以及|还有|和|与|跟|及)?\s*"
)
_ORS: Final = regex(r"\s+or\s+|\s*(?:以及|还有|或者|或)\s*", re.IGNORECASE)
_FORM: Final = regex(r"(?:inc|llc|ltd|co|corp|l\.?p|plc|s\.?a|gmbh|pty|pvt)\b.*", re.IGNORECASE)
_ANDS: Final = regex(r"\s+and\s+|\s*(?:和|与|跟|及)\s*", re.IGNORECASE)
_HAN: Final = regex(r"[\u4e00-\u9fff]{2,12}")  # 徐工和宝钢, but not 永和食品 nor 上海和黄药业
_BETWEEN: Final = regex(r"\band\b|\bor\b|或者?|还有|[和与跟及&,，、;；\s]", re.IGNORECASE)
_WHOLE_BEFORE: Final = regex(
    "(?:集团|公司|股份|银行|大学|学院|医院|研究院|中心)\\s*(?:和|与|跟|及)"
)  # a name ends here
_ALL: Final = regex(
    r"\bare\b|\b(?:both|all|any|either|which|none)\b|哪[个家些]|或|都|分别|各自|[几两三四五]家", re.IGNORECASE
)
_NO_COMPANY: Final = regex(
    r"[\d一二两三四五六七八九十]+\s*(?:台|套|个|点|seats?\b|units?\b|licen[cs]es?\b)|有人|[吗么]$|^(?:驳回|拒绝|批准|撤回|撤销|取消|延期|延长|申诉)|^(?:已经?|也|还|都)$|[我你您请问帮查]|^[想要先]|这[个家]|^(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)$|^(?:周|星期)[一二三四五六日天]"
)
_NO_NAME: Final = regex(
    r"\b(?:tiers?|deals?|status|visits?|tasks?|history|protection|records?|rules?|program|partners?|my|our|your|it|that|this|them|those)\b|'s\b"
    r"|(?<!美)的|[我你您]|级别|任务|报备|拜访|进度|规则|政策|保护|合同|伙伴|[几哪]|多少|什么|这[个家单条]|那[个家单条]|天气|库存|价格|日程|安排|数据|情况|商机|管道|简报|通报|订单|撞单|^(?:项目|单子|客户|产品)$",
    re.IGNORECASE,
)
_LEADS: Final = regex(
    r"^(?:(?:你|您)好[呀啊]?|在吗|在不在|[，, ])+|^(?:(?:hi|hello|hey|good (?:morning|afternoon|day))(?: there)?(?![a-z])[,.!: ]+)+"
    r"|^(?:(?:对了|顺便问一?下?|我?想?问一?下|我?想(?:知道|了解)(?:一?下)?|打扰(?:了|一?下)?|等等|等一下|哎|诶|欸|喂|嗨|啊)[,，:： ]*)+"
    r"|^(?:(?:ok(?:ay)?|so|but|and|sorry|before (?:that|i do|we go on)|don'?t register (?:anything|it|them)(?: yet| now)?|no registration(?: yet)?)(?![a-z])[,.:;! ]*)+"
    r"|^(?:(?:先|暂时)?(?:不用?|别)报备?[,，。 ]*我?(?:就|只)是?(?:想?问一?下|想?看看|查一?下)?)",
    re.IGNORECASE,
)
_WITH_ZH: Final = regex(r"有没有[跟和与](?=[^，,。]{2,12}(?:撞单|冲突))")  # 查一下|有没有跟|宝钢撞单
_TAILS: Final = regex(
    r"(?:,? (?:or is (?:it|that) (?:already |still )?(?:free|taken|protected|registered|gone)|or (?:already |rather )?(?:not|free|taken|available|protected|registered|gone)|even if [^?]+|even though [^?]+|although [^?]+|actually|btw|by the way|though|then|anyway|at all)| (?:(?:right )?now|currently|at the moment|these days|nowadays|today))+$",
    re.IGNORECASE,
)
_SHORT: Final = regex(
    rf"{_NAME}(?: is| are)? (?:(?:still |already |currently )*(?:free|taken|available)\s*[?？]|(?:still|already) (?:free|taken|available))",
    re.IGNORECASE,
)


QUOTES: Final = " '\"“”‘’「」『』"
_DEAL: Final = regex(r"d-\d{4,10}", re.IGNORECASE)
_AROUND_ZH: Final = regex(
    r"^(?:请问?|麻烦|帮忙|帮我|我?想?问一?下|看看|看一?下|查查|查一?下|(?:客户|公司)(?=[\u4e00-\u9fff]{2}))+(?=[\u4e00-\u9fff]{2})"
    r"|(?<=[\u4e00-\u9fff]{2})(?:这家|这个客户)?(?:现在|目前|已经|之前|以前|是否|还)*(?:(?:有没有|有|被)人?(?:在)?(?:跟进?|做|报备?|占|跑)?(?:过|了)?(?:吗|没有?|么)?)?$"
)  # 客户|比亚迪|已经


def _alone(name: str) -> str:
    """The company without the words around it that ask; empty for a deal's number."""
    alone = _AROUND_ZH.sub("", name.strip()).strip(QUOTES)
    return "" if _DEAL.fullmatch(alone) else alone


def name_asked(text: str) -> str:
    """The company in a sentence that asks nothing but whether it is free; empty for any other."""
    said = _asked(text)
    found = next((match for pattern in _WHOLE if (match := pattern.fullmatch(said))), None)
    found = found or _SHORT.fullmatch(text.strip())
    name = _alone(found["name"]) if found else ""
    return name if any(map(_naming, name.split())) else ""


def named_alone(text: str) -> tuple[str, ...]:
    """The company in a sentence that asks in its own way whether one may go after it."""
    said = _asked(text)
    found = next((match for pattern in _ALONE if (match := pattern.fullmatch(said))), None)
    name = _alone(found["name"]) if found else ""
    return (name,) if any(map(_naming, name.split())) and not _NO_NAME.search(name) else ()


def _asked(text: str) -> str:
    """A question without what only leads to it and ends it; names that only blanks part are parted by marks."""
    text = _WITH_ZH.sub("", text)
    said = _TAILS.sub("", _LEADS.sub("", unled(text).rstrip("?？!！。. ")))
    return _BLANKS.sub("、", _BESIDE_BLANKS.sub("", said)) if _FREE.search(said) else said


def _joined(said: str) -> str:
    """One question about all, of "is Acme free? and what about Initech?", 腾讯有人报吗，字节呢."""
    if found := _AND_ABOUT.fullmatch(said):
        return f"are {found['name']}, {found['rest'] or found['another']} free"
    found = _AND_ABOUT_ZH.fullmatch(said)
    return f"查一下：{found['name']}、{found['rest']}" if found else said


def names_asked(text: str, names: Names = NO_NAMES) -> tuple[str, ...]:
    """The companies in a sentence that asks about several at once: with commas, or "are A and B free?".

    Without a word for all of them "and" and 和 may stand within a name (永和食品)."""
    said = _joined(_asked(text))
    found = next((match for pattern in _SEVERAL if (match := pattern.fullmatch(said))), None)
    if found is None:
        return ()
    told = found["names"]
    parts = [name for part in _apart(told) for name in _ORS.split(part)]
    apart = [
        name.strip() for part in parts for name in ([part] if _known(part, names) else _ANDS.split(part))
    ]
    if (
        len(parts) > 1
        or _ALL.search(said)
        or _WHOLE_BEFORE.search(told)
        or all(len(name.split()) > 1 or _known(name, names) for name in apart)
        or all(_HAN.fullmatch(name) and not places.find(name) for name in apart)
    ):
        parts = apart
    companies = tuple(dict.fromkeys(name.strip() for name in parts if name.strip()))
    companies = tuple(name for name in companies if not places.find(name)) or companies
    if len(companies) < 2 or any(map(_NO_COMPANY.search, companies)):
        return ()
    sure = sum(names.knows(each) or any(map(_naming, each.split())) for each in companies)
    asks = bool(_FREE.search(said))
    other = any(_NO_NAME.search(each) or names.kind(each) == "product" for each in companies)
    if other and not (asks and sure == len(companies)):
        return ()
    fewest = 1 if asks else len(companies) / 2  # "check acme, bosch and three rivers bank"
    return companies if sure >= fewest else ()


def _known(name: str, names: Names) -> bool:
    return names.knows(name) or "".join(name.casefold().split()) in aliases.world_over()


def listed(text: str) -> tuple[str, ...]:
    """What stands between the commas of a list, a legal form with its company: "Acme, Inc., Volvo"."""
    return tuple(dict.fromkeys(name for part in _apart(text) if (name := part.strip())))


def _apart(text: str) -> list[str]:
    found: list[str] = []
    for part in _COMMAS.split(text):
        if found and _FORM.fullmatch(part):
            found[-1] += f", {part}"
        else:
            found.append(part)
    return found


def _naming(word: str) -> bool:
    """Whether a word may be a name: written with a capital, or no word of the language."""
    return word.lower() not in english_words() or (word[0].isupper() and len(word) > 1)


_OF_IT: Final = regex(
    r"(?:(?:and|so|but|ok(?:ay)?|first)[, ]+)*(?:is|are) (?:it|that|they|this(?: one| customer)?|the customer) (?:still |already |even )*(?:free|taken|available|registered|protected)(?: (?:already|yet|now))?"
    r"|(?:has|have|did) any(?:one|body) (?:else )?(?:already )?registe?r(?:ed)? (?:it|them|that)(?: already| yet)?"
    r"|(?:does|do|did|has|have) any(?:one|body|other partner)(?: else)? (?:already )?(?:have|got|had|hold|claim(?:ed)?) (?:it|them|this|that)(?: customer| one)?(?: already| yet)?"
    r"|(?:那|请问)?(?:这家|它|这个客户)?(?:还|已经)?(?:有没有|有|被)(?:别)?人?(?:报(?:备)?|占)(?:了|过)?(?:吗|没有?|么)?|(?:这家|它|这个客户)?(?:还)?(?:能|可以)报(?:备)?(?:吗|么|不)|(?:这家|它)?(?:还)?空着吗"
    r"|(?:(?:so|and|but|ok(?:ay)?|then)[, ]+)*can (?:i|we) (?:still )?(?:register|reg) (?:it|them|that|that one|this one)(?: (?:anyway|then|now|too|still))*|(?:那|那么)?(?:我们?|咱们?)?还?(?:能|可以)(?:再)?报备?(?:它|这[个家])?(?:吗|么|不)"
    r"|(?:is|are) (?:it|this|that|they) (?:a )?(?:duplicates?|double)(?: (?:of|with) (?:another|some other|an old) (?:deal|one|registration))?|(?:are there |is there |do we have |have we )?any(?:thing)? other (?:deals?|registrations?|projects?) (?:with|for|of|at|from) (?:this|the same|that) (?:customer|one|company)|(?:does|will|did|is) (?:it|this|that) (?:in )?(?:collide|clash|conflict|overlap)(?:ing)?(?: with (?:anything|any(?:body|one)|another|an?other deals?|other deals?|some(?:body|one)(?: else)?))*|(?:它|这个?|这单)?(?:跟|和|与)(?:别的|其他|别人的?|另外的?)(?:项目|报备|单子)?(?:有没有|有|会不会|会)?(?:冲突|撞单?|重复)(?:吗|么|没有)?|(?:please |can you |could you )*(?:tell|remind|notify|inform|let|ping) me (?:know )?(?:when|once|as soon as) (?:it|this|that|the customer|they)(?:'s|'re| is| are| becomes?| gets?| comes?)? (?:free|available|open)(?: again)?|when (?:does|will|is) (?:it|this|that) (?:be(?:come)? |get |come )?(?:free|available|open)(?: again)?|(?:那|它)?(?:什么时候|啥时候|何时)(?:能|会|才)?(?:放出来|释放|空出来|解除)(?:呢|啊)?|(?:到期|释放|放出来|空出来)(?:了|的时候|时|后)?(?:请|再)?(?:提醒|通知|告诉)(?:我|一下我?)+|(?:have we |did we |have you )?(?:ever )?seen (?:this|the|that) (?:customer|name|one) before|(?:is there )?any(?:thing|one|body)? ?(?:similar|duplicates?|like (?:it|this|that)|(?:else )?with (?:this|the same) customer)(?: (?:to|like) (?:it|this))?"
    r"|(?:is|are|isn[’']?t|aren[’']?t) (?:it|that|they|this|(?:that|this|the) (?:one|customer|company|client|account))(?: not)? (?:already |still |maybe |perhaps )*(?:(?:in )?there|on (?:record|file|the list)|in (?:there|(?:the |our |your )?(?:system|list|database|books|crm)))(?: (?:already|yet|somewhere|by now|too))*"
    r"|(?:do|don[’']?t) (?:we|you) (?:already |not )*have (?:it|that|them|this|(?:that|this) (?:one|customer|company|client|account))(?: (?:already|yet|somewhere|on record|on file|in (?:there|(?:the )?(?:system|list))))+|have (?:we|you) (?:already )?got (?:it|that|them|(?:that|this) one)(?: (?:already|yet|somewhere))*|(?:is (?:it|that one) |it['’]s )?already (?:in )?there"
    r"|(?:这家|这个客户|这个|它|这单)(?:公司|客户)?(?:是不是|不是)?(?:系统里?|里面|库里|名单里?|名单上|列表里)?(?:是不是|不是)?(?:以前|之前)?(?:已经|早就)?(?:在(?:系统|名单|列表|库)?(?:里面?|上|了)|(?:登记|录入?|报备?)过|有)了?(?:吗|没有?|么|吧)|(?:这家|这个客户|这个|它)(?:公司|客户)?是不是(?:以前|之前)?(?:已经|早就)?(?:在(?:系统|名单|库)?里面?|报(?:备)?过|登记过|有)了?|(?:系统|名单|列表|库)里(?:面)?(?:是不是|有没有)?(?:已经|早就)?有(?:这家|这个客户|它|这个)?了?(?:吗|没有?|么|吧)"
    r"|(?:这家|这个客户|它|以前|之前)*(?:有没有|有)?(?:别?人|别家|其他人|其他伙伴|谁)(?:以前|之前|已经|也)*报(?:备)?过(?:它|这家|这个客户)?(?:吗|没有?|么)|(?:有没有|有)(?:类似|重复|一样|撞)(?:的)?(?:报备|单子|项目)?(?:吗|么)?",
    re.IGNORECASE,
)


def of_it(text: str) -> bool:
    """True where it is asked whether the customer spoken of is free, unnamed: "is it free?", 有人报了吗."""
    said = text.strip(" .?？!！。")
    return any(map(_OF_IT.fullmatch, (said, _LEADS.sub("", unled(said)))))


_NEXT_STEP: Final = regex(
    r"(?:(?:so|and|but|ok(?:ay)?|then|hm+)[, ]+)*(?:what (?:now|next|then)|now what|what (?:can|should|do|could|shall|must|would) (?:i|we) (?:do|say)(?: (?:now|then|next|about (?:it|that)|in that case|instead))*|what happens (?:now|next)|how (?:do|can|should) (?:i|we) (?:go on|proceed|continue)(?: now| then)?|what are (?:my|our) options(?: now| then)?|is there (?:a|any) way (?:around|round)(?: (?:it|that|this))?"
    r"|why (?:(?:should|must|do|would) (?:i|we) (?:have to )?)?(?:ask|talk to|contact) .{2,30})"
    r"|(?:那么?|我们?|现在|接下来|下一步|该|应该|要|可以|能|[，, ])*(?:怎么办|做什么|怎么做|咋办|干什么|怎么操作)(?:呢|啊|才好|好)*|(?:为什么|为啥|干嘛|凭什么)(?:要|得|非要|让)?(?:我们?)?去?(?:问|咨询|找)[^，,。]{1,6}",
    re.IGNORECASE,
)


def next_step(text: str) -> bool:
    """True where it is asked what can be done now, after a look-up or about a deal: "what now?", 那我该怎么办."""
    return bool(_NEXT_STEP.fullmatch(text.strip(" .?？!！。")))


def asks_if_free(text: str) -> bool:
    """`is Globex taken?`, `远景能源有人报了吗`; not `how does Globex stand?`."""
    return _FREE.search(text) is not None


_MANAGER: Final = regex(
    r"(?:(?:please|can you|could you|then|so|ok(?:ay)?|just)[, ]+)*(?:ask|contact|check with|message|write to) (?P<en>(?:my |the |our )?(?:channel |account )?(?:manager|rep)|him|her|[a-z]+(?: [a-z]+)?)(?: (?:about (?:it|this|that)|for me|then|please))*"
    r"|(?:那|请|麻烦|帮我?|你|能不能|可以|去|再)*(?:问一?下|问问|问|联系|咨询)(?:一下|我们?的?)*(?P<zh>(?:渠道)?经理|他|她|[\u4e00-\u9fff]{2,4}?|[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:吧|一下|吗|呢)*",
    re.IGNORECASE,
)
WHOEVER: Final = regex(r".*\b(?:manager|rep)|him|her|.*经理|他|她", re.IGNORECASE)


def manager_asked(text: str) -> str:
    """Who is to be asked about the customer that was looked up: "ask Li Wei", 问一下渠道经理; empty for other words."""
    found = _MANAGER.fullmatch(text.strip(" .?？!！。"))
    return (found["en"] or found["zh"]).strip() if found else ""


def whoever(name: str) -> bool:
    """Whether the channel manager is meant without his name."""
    return bool(WHOEVER.fullmatch(name))


def apart(name: str, firms: Sequence[str]) -> Sequence[str]:
    """The firms that are seen in what was looked up as one, where only what joins names stands between them: 格力和海信."""
    rest = name
    for firm in firms:
        rest = rest.replace(firm, "", 1)
    return firms if len(firms) > 1 and rest and not _BETWEEN.sub("", rest) else (name,)
