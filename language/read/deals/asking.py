"""What whoever decides asks the partner, and what came of it: "ask who decides at Globex", "what did they say?"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from string import digits
from typing import Final

from domain.patterns import regex
from language.read.names import Names

_PLEASE: Final = r"(?:(?:please|can you|could you|first|then|so|and|but|ok(?:ay)?|no|wait|not yet)[,.;: ]+)*"
_THEM: Final = r"(?:(?:the partner|the reseller|them|him|her|back) )?"
_ASKS: Final = r"(?:who|what|when|why|how|which|where|whether|if)\b"
_OF: Final = regex(
    rf"{_PLEASE}ask {_THEM}(?P<question>{_ASKS}.+?) (?:at|for|about|on|of) (?P<customer>[^,;:]{{2,60}})",
    re.IGNORECASE,
)
_ALONE: Final = regex(
    rf"{_PLEASE}ask {_THEM}(?:(?:again|once more|anew)[,:;]? (?:for )?(?P<again>.+)|(?P<question>{_ASKS}.+))"
    r"|(?:请|帮我|麻烦)*(?:再|重新)(?:去)?问(?:一下|一遍|一次)?(?:他们|对方|渠道|伙伴)?[:：,，]?(?P<zh>.+)",
    re.IGNORECASE,
)
_PARTNER_ZH: Final = r"(?:[他她]们?|对方|渠道|伙伴|代理商?)"
_OF_FIRST: Final = regex(
    r"(?P<customer>[^:：,，;；\n\s]{2,20}?)(?:[那这]一?[个单笔条家](?:的?报备)?|的?报备)[，,\s]*"
    r"(?=先|再|追问|[让叫请要]|问[^，,]{0,3}(?:清楚|[他她]|对方|渠道|伙伴|代理))(?:先|再|帮我|你|麻烦)*"
    rf"(?:(?:追问|问(?:一?下|问|一问|清楚))(?:一下)?{_PARTNER_ZH}?[:：,，]?\s*(?P<question>\S.{{2,}})"
    rf"|[让叫请要]{_PARTNER_ZH}(?:再|先|把)*(?P<question2>(?:补|提供|说明|解释|确认|发).{{2,}}))",
    re.IGNORECASE,
)  # 海信这个让他补充联系人
_REFERENCE: Final = regex(r"D-?\d{3,}", re.IGNORECASE)
_INFO: Final = r"(?:more |some |further |additional )*(?:info(?:rmation)?|details?|input)"
_NAME: Final = r"(?P<customer>[^,;:]{2,60}?)"
_NEEDED: Final = (  # said of a customer who is named; of the deal in hand it may be meant otherwise
    regex(
        rf"{_PLEASE}(?:(?:i|we) (?:still )?)?need {_INFO} (?:on|about|for) {_NAME}[,;:.]+ ?(?P<question>.+)"
        rf"|{_PLEASE}(?:for|on|about) {_NAME.replace('customer', 'customer2')},? (?:please )?ask {_THEM}(?:for |about )?(?P<question2>.+)"
        rf"|{_PLEASE}(?:for|on|about) {_NAME.replace('customer', 'customer22')},? (?:i|we) (?:still )?need (?:to know )?(?P<question22>.+)",
        re.IGNORECASE,
    ),
    regex(
        rf"{_NAME} (?P<question>(?:still )?(?:needs?|lacks?|requires?|has no|is (?:missing|short of)) [^,;:]+?)[,;:.]+ ?(?:so |please )*ask (?:them|him|her|the partner|the reseller)(?: (?:for (?:it|that)|about (?:it|that)))?(?: first)?"
        rf"|{_PLEASE}(?:send|return|bounce) (?P<customer222>[^,;:]{{2,60}}?) back(?: to [^,;:.]{{2,40}})?[,:;.]+ ?(?:because |since |as |the )*(?P<question22>.{{4,}})"
        r"|(?P<customer2>[^:：,，;；\n]{2,30}?)(?:[这那]一?[个单笔])?(?P<question2>(?:还|先)*(?:缺|差|少|需要|没有?)[^，,。]{2,}?)[，,。](?:先|再|去)*问(?:一?下|问)?(?:他们|她们|对方|渠道|伙伴)?(?:吧)?"
        r"|(?P<customer22>[^:：,，;；\n]{2,40}?)\s*(?:[这那]一?[个单笔])[\s，,]*(?:先|再|请)*ask (?:the )?(?:partner|reseller|them|他们|对方)[\s，,]*(?:要|补|给|for|about)?\s*(?P<question222>.{2,})",
        re.IGNORECASE,
    ),
    regex(
        r"(?P<customer>[^:：,，;；\n]{2,30}?)(?:[这那]一?[个单笔])?[\s，,]*(?:还|先|再|帮我|请)*问(?:一?下|问)(?:他们|对方|渠道)?[:：,，]?(?P<question>.+(?:没有|[了过]没|吗|么|谁.{0,4}|什么.{0,3}|哪.|多少.?|几.|怎么.*|情况)|(?:谁|什么|哪|为什么).{2,12})"
        r"|(?P<customer2>[^:：,，;；\s]{2,20}?)(?:[这那]一?[个单笔])?(?:还|先|再)*(?:需要|得|要|缺|差)(?:他们|对方|渠道)?补充?(?P<question2>.+)"
    ),
)
_PERHAPS: Final = regex(  # of the deal in hand, where the speaker has to decide on it
    rf"{_PLEASE}(?:(?:i|we) (?:still )?)?need (?:to know |to see |{_INFO}[:,] )(?!(?:my|our|me|his|her) )(?P<en>.+)"
    rf"|{_PLEASE}ask (?:for|about) (?!my\b|me\b)(?P<for>.+)"
    rf"|{_PLEASE}(?:send|give|return|bounce|hand) (?:it|this|that)(?: one)? back(?: to [^,;:.]{{2,40}})?[,:;.]+ ?(?:because |since |as |the )*(?P<back>.{{4,}})"
    r"|(?:they|he|she|the partner) (?:still )?(?:needs?|ha(?:ve|s)|should|must)(?: to)? (?:tell|send|give|show|provide|explain|clarify)(?: (?:us|me))? (?P<they>.+)"
    r"|(?:(?:先|暂时)?(?:不批|别批|放一放|等一?等)[，,\s]*)?(?:等|[让叫请要])(?:他们?|她们?|对方|渠道|伙伴)(?:再|先)*(?P<theirs>(?:补|提供|说明|发|交|把|给我们?|说|讲|解释|介绍|告诉).{2,})"
    r"|(?:先|再|还|请|帮我|麻烦)*问(?:一?下|问)(?:他们|对方|渠道)?[:：,，]?(?P<zh>[^我你您].*(?:没有|[了过]没|吗|么|谁|什么|哪.|多少|几.|怎么.*|情况))"
    r"|(?P<said>[^我你您？?，,。]{2,24}(?:谁|什么|哪.{0,3}|多少|几.{0,2}|怎么.{0,3}|有没有.*|没有|[了过]没|吗))[，, ]*(?:帮我|再|先|去|你)*问(?:一?下|问|问?清楚)(?:他们|对方|渠道|伙伴)?(?:吧)?"
    r"|(?:先|再|还|请|帮我|麻烦)*问(?:一?下|问)(?:他们|对方|渠道)?[:：,，]?(?P<asks>(?:谁|什么|哪|怎么|为什么|多少|几|有没有|是不是|能不能)(?!时候我).{1,30})"
    r"|(?:还|就)*(?:差|缺|少)(?:了|个)?(?P<lacks>[^，,]{2,20})[，,](?:让|叫|请|要)(?:他们?|她|对方|渠道|伙伴)(?:再|先)*(?:补|提供|说明|给)(?:充|上|一下|过来)*",
    re.IGNORECASE,
)
_SENT_BACK: Final = regex(  # 国家电网退回去补材料，缺项目名称
    r"(?P<customer>[^:：,，;；\n]{2,40}?)(?:[这那]一?[个单笔条](?:的?报备)?|的?报备)?\s*(?:先|给|把)*(?:"
    rf"(?:打回|退回|退|打)(?:去|给)?{_PARTNER_ZH}?(?:一下)?[，,\s]*(?:[让叫请要]?{_PARTNER_ZH}?(?:再|先)*)?(?P<question>(?:补|重新提供|说明|完善).+)"
    rf"|[让叫请要]{_PARTNER_ZH}(?:再|先|把)*(?P<question2>(?:补|提供|说明|解释|确认).+))"
)
_MORE: Final = regex(
    rf"{_PLEASE}(?:(?:i|we) (?:still |just )?)?(?:need|want|would like|'d like|require) (?:to (?:have|see|get) )?{_INFO}(?: (?:first|here|on (?:this|that|it)(?: one)?|from (?:them|him|her|the partner)))*"
    rf"|(?:that's |that is |it's )?not enough {_INFO}|{_PLEASE}ask (?:them|him|her|the partner|back)(?: for {_INFO})?(?: first)?"
    r"|(?:我|我们|还|先|这边|这个)*(?:需要|要|得)(?:他们|对方|渠道)?(?:再)?(?:补充|提供)?(?:更多|更详细的?|一些|点|其他)+(?:信息|资料|材料|情况)|(?:信息|资料|材料)?(?:还|太)?(?:不够(?:详细|清楚|完整)?|不全|太少)(?:了)?|(?:先|再)?问(?:一?下|问)(?:他们|对方|渠道|伙伴)(?:再说|吧)?",
    re.IGNORECASE,
)  # without what
_WHICH: Final = r"(?:(?P<deal>[dD]-\d{4,10})|(?P<customer>[^:：,，;；\n]{2,60}?))"
_NO_YET: Final = r"先?(?:别|不要?)(?:急着)?批准?|先?(?:放一放|等一?等|缓一缓|打回去?|退回去?)"
_BEFORE: Final = rf"(?:before (?:i|we) (?:approve|decide(?: on)?|sign(?: off)?(?: on)?|reject) (?:it|that|this|{_WHICH})|(?:not yet|hold on|wait|first))[,:;] ?"
_BEFORE_ZH: Final = rf"{_WHICH}(?:[这那]一?[单个笔]|的报备)?(?:{_NO_YET})[，,。 ]+"
_NOBODY: Final = r"(?!(?:since|until|by|to|again|me|us|the|them|him|her|it|for|about|who|what|when|why|how|which|where|whether|if)\b)"
_BY_NAME: Final = rf"(?P<who>{_NOBODY}[a-z]\w+(?: {_NOBODY}[a-z]\w+)?|[\u4e00-\u9fff]{{2,6}})"
_BY_NAME_ZH: Final = r"(?P<who>(?-i:[A-Z][a-z]+(?: [A-Z][a-z]+)?)|[\u4e00-\u9fff]{2,6}?)"
_OF_PERSON: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_PLEASE}ask {_BY_NAME} (?:about|on|regarding) {_WHICH}\s*[:：]\s*(?P<question>.+)",
        rf"(?:{_BEFORE})?{_PLEASE}ask {_BY_NAME} (?P<question>(?:{_ASKS}|for\b|about\b|since\b|until\b|by when\b|to (?:send|tell|explain|show|provide|confirm|clarify)\b(?! me\b)).+)",
        rf"(?:{_BEFORE})?{_PLEASE}ask {_BY_NAME}\s*[:：]\s*(?P<question>.{{3,}})",
        rf"(?:{_BEFORE_ZH})?(?:先|请|帮我)?(?:问一?下|问问|追问|问){_BY_NAME_ZH}[:：,，]?\s*(?P<question>(?:有没有|是不是|能不能|什么|谁|哪|怎么|为什么|多少|几|他们|客户|预算).+)",
        rf"(?:{_BEFORE_ZH})?[让叫请要]{_BY_NAME_ZH}(?:再|先)*(?P<question>(?:把|发|交|给我们?)[^，,。]{{2,}}(?:发|给|交|补|来|我们?|一下)+)",
        rf"(?:{_BEFORE_ZH})?[让叫请要]{_BY_NAME_ZH}(?:再|先|把)*(?P<question>(?:补|提供|说明|解释|确认|核实|核对|说一?下|说说|讲一?下|讲讲|介绍).+)",
        r"(?:先|请|帮我)?(?:问一?下|问问|追问)(?P<question>[\u4e00-\u9fff]{4,20})",
    )
)
_FIELD: Final = r"(?:amount|value|price|close date|closing date|date|stage|contact|product|quantity|partner)"
_LATELY: Final = r"(?: (?:lately|recently|since .{2,20}|this week|today|yesterday|last week))?"
_HISTORY: Final = regex(
    r"(?:please |can you )*(?:(?:show|see|give)(?: me)? )?(?:(?:the )?(?:full |whole )?(?:history|timeline|log) (?:of|for|on) (?:the )?(?P<customer>[^,;:]{2,60}?)(?: deal| registration)?"
    r"|(?:the )?(?P<customer2>[^,;:]{2,60}?)(?:'s)?(?: deal| registration)?(?:'s)? (?:full |whole )?(?:history|timeline))"
    r"|(?:请|帮我)?(?:看一?下|看看|查一?下|查看)?(?P<customer22>[^，,。\s]{2,20}?)(?:[这那]一?[单个笔条])?的?(?:报备|项目)?的?(?:历史(?:记录)?|操作记录|变更记录|全部记录)"
    r"|(?P<customer222>[^，,。\s]{2,20}?)(?:[这那]一?[单个笔条])?(?:的(?:报备|项目)?)?是?(?:谁|哪位|什么时候|啥时候|哪天)(?:审?批准?|驳回|拒绝|决定)[的了]"
    r"|(?:是)?(?:谁|哪位|什么时候|啥时候|哪天)(?:审?批准?|驳回|拒绝|决定|审)[的了](?P<customer2222>[^，,。？?\s]{2,20}?)(?:[这那]一?[单个笔条])?(?:的?(?:报备|项目))?(?:呢|啊)?"
    r"|(?:and |so )?who (?:has )?(?:approved|rejected|decided(?: on)?|refused|turned down|signed off(?: on)?) (?:the )?(?P<customer22222>[^,;:?]{2,60}?)(?: deal| registration)?"
    r"|(?:and |so )?(?:was|has|is) (?P<customer333>[^,;:?]{2,60}?) (?:ever |already |been |once )*(?:extended|transferred|merged|reopened)(?: (?:before|already|once|ever))*"
    r"|(?:and |so )?(?:did|has|was it) [^,;:?]{2,30}? (?:who |that )?(?:approved?|reject(?:ed)?|decided?(?: on)?) (?P<customer22222222>[^,;:?]{2,60}?)(?:,? or .{2,40})?"
    rf"|(?:and |so )?(?:(?:did|has) (?:anything|something) (?:changed?|happened)|what(?:'s| has| was)? (?:been )?changed?) (?:on|with|for|at|about) (?:the )?(?P<customer7>[^,;:?]{{2,60}}?)(?: deal| registration)?{_LATELY}"
    rf"|(?:and |so )?who (?:has |was it that )?(?:changed|edited|updated|touched) (?:(?:the |its )?{_FIELD} (?:of|on|for|at) )?(?:the )?(?P<customer8>[^,;:?]{{2,60}}?)(?:['’]s)?(?: deal| registration)?(?: {_FIELD})?{_LATELY}"
    r"|(?P<customer9>[^，,。？?\s]{2,20}?)(?:[这那]一?[单个笔条])?(?:最近|这周|今天)?(?:有没有|有什么|有哪些|有啥)(?:变化|变动|改动|变更|更新)[吗么呢]?|(?:是)?(?:谁|哪位)(?:改|动|更新|修改)[了过](?P<customer10>[^，,。？?\s]{2,20}?)(?:[这那]一?[单个笔条])?(?:的(?:金额|数量|签约(?:日期|时间)|阶段|产品|联系人))?"
    r"|(?:and |so )?(?:who (?:was it that )?|by whom )(?:was|were) (?P<customer222222>[^,;:?]{2,60}?) (?:approved|rejected|decided|refused|turned down)(?: by)?",
    re.IGNORECASE,
)
_SAID: Final = regex(
    r"(?:and |so |but )*why (?:do|did|does) (?:they|he|she|the partner) (?:need|want|ask for) (?:it|that|this|more time|longer|an? extension|the extension)|(?:他们?|她们?|对方)?(?:为什么|为啥)要延(?:期|长)?|"
    r"(?:and |so |but )*what (?:did|do|does|has|have) (?:they|he|she|the partner|the reseller|(?P<who>[^?,]{2,40}?)) (?:say|said|answer(?:ed)?|repl(?:y|ied)|write|written|sen[dt]|provided?|attach(?:ed)?|tell us|told us)(?: (?:to|about) (?:it|that|this|the question)| back| so far| (?:to )?(?:me|us)| in)*"
    r"|(?:and |so |but )*(?:did|have|has|hasn't|haven't|didn't) (?:they|he|she|the partner|the reseller|(?P<who2>[^?,]{2,40}?)) (?:already |ever |really |even )*(?:answer(?:ed)?|repl(?:y|ied)|come back|c[oa]me back|g[eo]t back|responded|respond)"
    r"(?: (?:to (?:me|us|it|that|(?:the|my|our|that) question)|yet|already|now|(?:about|on|regarding) [^?,]{2,40}))*"
    r"|(?:他们?|她们?|对方|渠道|伙伴|那边)(?:是|到底)?怎么(?:回|回复|答复|回答|说)(?:的|了)?"
    r"|(?:(?:他们?|她们?|对方|渠道|伙伴|那边)+|(?P<who22>[^，,。？?\s]{2,12}?)(?:那边)?)(?:有没有|已经|都|是|还没)*(?:怎么)?(?:回|回复|答复|回答|说)(?:关于)?(?:[^，,。？?]{1,10}?的问题)?(?:了|的)?(?:吗|么|没有?|什么|啥|呢)+",
    re.IGNORECASE,
)

_REGISTERED: Final = regex(
    r"\bregist(?:er|ered|rations?)\b|\bwho else\b|\b(?:did|have|had|do) we (?:\w+ )?(?:sell|sold|have|know|meet|visit)\b|\b(?:is|are) (?:the |this |that )?(?:partner|reseller|they) (?:certified|gold|silver|platinum)\b|我们(?:以前|之前)?(?:卖|见|做)过|还有谁|\bconflicts?\b|\bnamed account|\bdirect (?:team|account|customer)|报备|[先再有人家]报[过了的备]|撞单|直签|直客|占[了着]|^是?(?:什么|啥|哪个|几)(?:级别|等级|级)",
    re.IGNORECASE,
)
_STANDS: Final = regex(
    r"\W*(?:and |so |but )*(?:why (?:is|has|does)n?(?:['’]?t)? ?(?:it|this|that)(?: (?:still|not|been))* (?:waiting|pending|open|stuck|late|overdue|here|wait)|who(?:['’]s| is) (?:late|slow|holding (?:it|this) up))\b",
    re.IGNORECASE,
)
_OF_WORK: Final = regex(
    r"\W*(?:(?:so|and|ok(?:ay)?)[, ]+)*(?:what(?:['’]s| is| else is)? (?:new|up|next|left|else|now|waiting)|(?:is there )?anything (?:new|else|waiting))\b"
    r"|(?:那|今天|最近|现在)*(?:还)?有(?:没有|什么|啥|哪些)?(?:别的|其他的?|新的?|要[做办批])|接下来",
    re.IGNORECASE,
)
_DECIDED: Final = regex(
    r"\b(?:approv\w*|reject\w*|protect\w*|overdue|due|deadline|allowed to|authori[sz]ed)\b|[审谁我]批|批[哪完]|时候批|驳回|超时|逾期|保护|授权|能卖",
    re.IGNORECASE,
)
_AT_CUSTOMER: Final = regex(
    r"budget|fund|money|tender|project|they\b|their|them\b|customer|client|board|预算|资金|经费|立项|方案|合同|标|客户|对方|他们|她们|甲方|项目",
    re.IGNORECASE,
)
_LEADS_TO: Final = regex(
    r"[的问]+(?=\S{2})|(?:(?:also|again|too) )*(?:(?:please )?(?:for|about|regarding|to) (?!how |what |which |when |whom? ))?",
    re.IGNORECASE,
)
_LED_BY_ZH: Final = regex(  # 三一，问他们采购什么时候招标
    r"(?P<customer>[^:：,，;；\n]{2,40}?)\s*[:：,，\s]\s*(?:请|麻烦|帮我|再|先)*问(?:问|一?下)?(?:[他她]们|对方|伙伴|渠道)(?:一?下)?[:：,，\s]*(?P<question>.{2,})",
    re.DOTALL,
)
_LED_BY: Final = regex(  # "Globex: ask who signs"
    rf"(?P<customer>[^:：,，;；\n]{{2,60}}?)\s*[:：,–-]\s*{_PLEASE}ask {_THEM}(?:(?:for |about )?(?P<question>{_ASKS}.+)|(?:for|about) (?P<question2>(?:the|their|his|her|an?) .+))",
    re.IGNORECASE,
)
_ASK_ABOUT_ZH: Final = regex(
    r"(?:请|帮我|麻烦|先|再)*问(?:一?下|问)(?:他们|对方|渠道|伙伴)?(?P<rest>[^，,。？?]{4,40}|[^，,。？?]{2,20}[，,]\s*(?:谁|什么|哪|多少|几|怎么|为什么|是不是|有没有|能不能|是否|预算)[^，,。？?]{1,30})"
)  # 问一下三一预算
_NAMED_FIRST: Final = regex(r"(?P<customer>[^:：,，;；\n]{2,60}?)\s*(?:[:：,，]|\s[–-])\s*(?P<rest>.+)")
PARTNERS: Final = frozenset({"partner", "person"})
_LACKING: Final = regex(  # told to a partner, whose deal it is
    rf"{_PLEASE}(?:tell|inform|remind|let) (?P<partner>[^,;:]{{2,40}}?)(?: know)?(?: that)? (?P<question>(?:their|the|his|her) (?:registration|deal|form) (?:still )?(?:needs?|lacks?|is missing|is short of) .+)"
    r"|(?:请|帮我|麻烦)*(?:告诉|通知|提醒|跟|和)(?P<partner2>[^，,。；;：:\s]{2,20}?)(?:一声|说)?[：:，,]?(?:说)?(?P<question2>(?:[他她]们?|这个|那个)?的?(?:报备|单子|项目|资料)(?:还)?(?:缺|差|少|没有?|需要补?)[^，,。]{2,})",
    re.IGNORECASE,
)
_NEEDED_OF: Final = regex(  # told to a partner, of the deal that is named
    rf"{_PLEASE}(?:tell|inform|remind|let) [^,;:]{{2,40}}?(?: know)?(?: that)? (?P<question>(?:i|we) (?:still |also )?(?:need|require|miss|lack|want|(?:am|are) (?:missing|waiting for|still waiting for)) .+?) (?:for|on|about|regarding) (?P<customer>[^,;:]{{2,60}}?)"
    r"|(?:请|帮我|麻烦)*(?:告诉|通知|提醒|跟|和)[^，,。；;：:\s]{2,20}?(?:一声|说)?[：:，,]?(?:说)?(?P<customer2>[^，,。；;：:\s的]{2,20}?)(?:那?个?项目|那?单|的报备)?(?P<question2>(?:我们)?(?:还)?(?:需要|缺|差|少)[^，,。]{2,})",
    re.IGNORECASE,
)
_OF_KNOWN: Final = (  # only where whoever is named is on record
    ("deal.history", "customer", _HISTORY),
    *(("deal.ask", "customer", pattern) for pattern in (*_NEEDED, _LED_BY, _LED_BY_ZH, _SENT_BACK)),
    ("deal.ask", "customer", _NEEDED_OF),
    ("deal.ask", "partner", _LACKING),
    ("deal.ask", "customer", _OF),
)
_HISTORY_OF: Final = regex(  # of whoever is called so, on record or not
    r"(?i:(?:please |can you )*(?:(?:show|see|give)(?: me)? )?(?:the )?)(?P<customer>[A-Z][\w&.-]*(?: (?:of |and |& )?[A-Z][\w&.-]*){0,5}?)(?:['’]s?)? (?i:(?:full |whole |deal )*history)"
    r"|(?:请|帮我)?(?:看一?下|看看|查一?下|查看)?(?P<customer2>[\u4e00-\u9fff]{4,20}?)的(?:报备|项目)?历史(?:记录)?"
)
_NO_FIRM: Final = regex(
    r"(?i:my|our|the|full|visits?|orders?|sales|tasks?|deals?|payments?|chats?|calls?|price|version|change|partner|customer|project|protection|tiers?)\b"
    r"|.*(?:拜访|订单|销售|任务|操作|变更|聊天|价格|保护|伙伴|我们?的)"
)


def asked(said: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """The question to a partner, or the look at what was answered; None for other sentences."""
    found = _SAID.fullmatch(said)
    if found and (
        not (who := _put(found).get("who", "")) or names.kind(who) in PARTNERS or names.person(who)
    ):
        return "deal.history", {}
    for route, named, pattern in _OF_KNOWN:
        if (of := pattern.fullmatch(said)) and names.kind(_put(of)[named]) == named:
            return route, _put(of)
    if (of := _HISTORY_OF.fullmatch(said)) and not (
        _NO_FIRM.match(name := _put(of)["customer"]) or names.kind(name) in {"partner", "person", "product"}
    ):
        return "deal.history", _put(of)
    if (first := _OF_FIRST.fullmatch(said)) and names.kind(first["customer"]) not in {"partner", "person"}:
        named = "deal" if _REFERENCE.fullmatch(first["customer"]) else "customer"
        return "deal.ask", {named: first["customer"], "question": _put(first)["question"]}
    if behind_name := _ASK_ABOUT_ZH.fullmatch(said):
        rest = behind_name["rest"]
        customer = next(iter(names.called(rest, "customer")), "")
        wanted = rest.removeprefix(customer).lstrip("的那个单:：,， ") if rest.startswith(customer) else ""
        if customer and len(wanted) > 1:
            return "deal.ask", {"customer": customer, "question": wanted}
    led = _NAMED_FIRST.fullmatch(said)
    if led and names.kind(led["customer"]) == "customer" and (wanted := behind(led["rest"])):
        return "deal.ask", {"customer": led["customer"], "question": wanted}
    found = _ALONE.fullmatch(said)
    question = next(filter(None, found.groups()), "") if found else ""
    return ("deal.ask", {"question": plainly(question)}) if question else None


def person_asked(text: str) -> Mapping[str, str] | None:
    """Who is to be asked what by name, and the customer where one is named: "ask Jonas who decides", 让云轩说明…;
    whether he is of the deal's partner is to be found out, and where his name ends that is not told: 问一下云轩预算."""
    said = text.strip().rstrip(" \t.。!！?？")
    found = next((match for pattern in _OF_PERSON if (match := pattern.fullmatch(said))), None)
    return _put(found) if found else None


def perhaps(text: str) -> str:
    """What is asked where the deal in hand waits for the speaker: "need to know the budget", 问一下预算批了没有."""
    found = _PERHAPS.fullmatch(text.strip().rstrip(" .。!！?？"))
    return plainly(next(filter(None, found.groups()), "")) if found else ""


def wants_more(text: str) -> bool:
    """True where more has to be known of the deal in hand, and it is not said what: "need more info", 信息不够."""
    return bool(_MORE.fullmatch(text.strip().rstrip(" .。!！")))


_OF_ONE: Final = regex(
    r"(?P<customer>[^:：,，;；\n?？]{2,60}?)\s*(?:[:：,，]|\s[–—-]|\s(?=他们|客户|对方))\s*(?P<question>[^\n]{4,}[?？])"
)
_THERE: Final = regex(r"\bthere\b|那边", re.IGNORECASE)


def of_one(text: str, names: Names) -> tuple[str, str] | None:
    """The customer who is named and what is asked about him: "three rivers: do they have a budget?"; None for
    other words, and for what only the desk knows."""
    found = _OF_ONE.fullmatch(text.strip())
    if found is None or names.kind(found["customer"]) != "customer" or of_desk(found["question"]):
        return None
    asks = _AT_CUSTOMER.search(found["question"]) or _THERE.search(found["question"])
    return (found["customer"], found["question"]) if asks else None


_BEHIND: Final = regex(
    r"(?P<head>.{3,}?)[,;.]\s*(?:so |please |let'?s |better )*(?i:ask|check with) (?:them|him|her|the partner|[A-Z]\w+(?: [A-Z]\w+)?)(?: (?:for|about|to|if|whether) (?P<question>.+)| (?P<question2>(?:who|what|when|how|why|which)\b.+))?"
    r"|(?P<head2>.{2,}?)[，,；;。]\s*(?:先|再)?问(?:一下|问|一问)?(?:他们|她们|对方|渠道|伙伴)(?P<question22>[^，,。]{2,})?"
)


def behind(text: str) -> str:
    """What a partner is to be asked at the end of what is said of his deal: "not convinced, ask Bob for the
    timeline"; what was said before, where it is not told."""
    found = _BEHIND.fullmatch(text.strip().rstrip(" .。!！"))
    said = _put(found) if found else {}
    return said.get("question") or said.get("head", "")


def of_desk(text: str) -> bool:
    """True for a question about the registration itself, or one's own work, which no partner answers: 这个客户有人报过吗,
    "when is it due?", "what's new"; not for what is approved or decided at the customer's: 预算批了吗."""
    return bool(
        _REGISTERED.search(text)
        or _OF_WORK.match(text)
        or _STANDS.match(text)
        or (_DECIDED.search(text) and not _AT_CUSTOMER.search(text))
    )


def plainly(question: str) -> str:
    """A question as its reader is to see it, without what led to it: "for the letter", 的决策人是谁, 问有没有对手."""
    return _LEADS_TO.sub("", question.strip(), count=1)


def marked(question: str, text: str) -> str:
    """A question with the mark that stands behind it in a message."""
    _, found, behind = text.rpartition(question)
    mark = behind.strip()
    return f"{question}{mark[0]}" if found and mark and not mark.strip("?？!！") else question


def _put(found: re.Match[str]) -> Mapping[str, str]:
    said = {name.rstrip(digits): value.strip() for name, value in found.groupdict().items() if value}
    return {**said, "question": plainly(said["question"])} if "question" in said else said
