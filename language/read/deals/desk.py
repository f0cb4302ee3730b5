"""What is said at the deal desk beyond the ordinary requests: why, appeal, reopen, transfer, merge, note."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.allowed import step_asked
from language.read.answering import besides
from language.read.answering.choosing import points
from language.read.deals import (
    appeals,
    asked_of,
    asking,
    clashes,
    given,
    handing,
    longer,
    merging,
    returning,
    rewards,
    shifted,
    standin,
    unasked,
    urging,
    why_lost,
)
from language.read.deals.contacted import who_told
from language.read.deals.noted import noted
from language.read.deals.unwon import unwon
from language.read.led import spelled, ways
from language.read.names import NO_NAMES, Names
from language.read.normal import ENDS

_PERSON: Final = r"(?-i:[^\W\d_]\w+(?: [A-Z]\w+)?)"
_DECIDES: Final = r"(?P<to>(?!(?:me|us|you|him|her|it|them|somebody|someone|who|we|they|he|she|i)\b)(?:(?-i:[A-Za-z][\w'-]*(?: (?!(?:please|then|now|for|to|on|and|about|as|because|since|until|decide|approve|rule)\b)[A-Za-z][\w'-]+)?)|[\u4e00-\u9fff]{2,4}))"
_DECIDES_ZH: Final = (
    r"(?P<to>(?![我你您他她它谁])(?:[A-Za-z][A-Za-z'-]*(?: [A-Za-z][A-Za-z'-]+)?|[\u4e00-\u9fff]{2,4}?))"
)
_REFERENCE: Final = r"[dD]-\d{4,10}"
_DEAL: Final = rf"(?P<deal>{_REFERENCE})"
_WHICH: Final = rf"(?:(?P<deal>{_REFERENCE})|(?P<customer>[^:：,，;；\n]{{2,60}}?))"
_WHICH2: Final = rf"(?:(?P<deal2>{_REFERENCE})|(?P<customer2>[^:：,，;；\n]{{2,60}}?))"
_RECEIVERS: Final = frozenset({"person", "partner"})  # who may be given a deal
_PLEASE: Final = r"(?:please |can you |could you |would you |will you )*"
_PLEASE_ZH: Final = r"(?:请|麻烦|帮我|帮忙|帮|能不能|可不可以|可以|能|你|您|再|去|给我)*"
_THAT_ZH: Final = r"[这那](?:一?[个单笔条]|家)?(?:报备|项目|单子|商机)?"
_RECEIVER: Final = (  # what follows is why
    r"(?P<to>(?![^,，;；。]*阶段|(?:初步确认|提案|谈判|承诺)(?:$|[吧了，,]))[^,，;；。]+?(?:, ?(?:inc|llc|ltd|co|corp|l\.?p)\b\.?)?)(?:名下|那边|那里|手[上里])?(?:来?(?:做|跟|交付))?(?:可以|行|好)?(?:吗|么|吧|不)?(?: (?:from now on|now|instead|please|then|permanently|for good))*(?:\s*[,，;；。]\s*(?P<reason>.*)|\s+(?:because|since|as (?=they|he|she))\s*(?P<reason2>\b.*))?"
)
_NO_NAME: Final = (  # days, stages and ends, to which a deal is moved, too
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|next|this|late|early|mid|end|christmas|easter|won|lost"
    r"|qualify|qualification|propose|proposal|proposed|negotiate|negotiation|commit|committed)\b"
)
_BEFORE: Final = r"(?:(?:[^:：]{2,80}?[,.;!]\s+)?(?:please |so |and |but |can (?:we|you|i) |could (?:we|you|i) |let'?s |i(?:'d| would) like to |i want to )*)"  # what led to it
_NEWS: Final = r"(?:\s*[:,.;!?，：；]\s*(?P<news>.+))?"
_SELF: Final = r"(?!(?:me|myself|self|us)\b|(?:我|自己|我自己)[:：])"  # a note to oneself is a task
_THEN: Final = r"(?:\s*[:,，：]\s*"
_PLEAD: Final = r"(?:because|since|they|he|she|we|our)\b"  # what begins no customer's name
_PLEADS: Final = rf"(?:(?:\s*[:,.;!，：。；！]\s*|\s+[-–—]+\s+|\s+(?={_PLEAD}))(?:because |since |as |因为)?"
_WHY: Final = regex(
    r"^(?:but |and |so |ok(?:ay)?,? )?(?:why|how come|what did (?:\w+ ){1,2}(?:reject|refuse|decline|turn down) (?:it|that|this) for$|on what grounds?|(?:(?:by|under|because of) )?(?:which|what) (?:rule|clause|policy))\b"
    r"|为什么|為什麼|为啥|為啥|凭什么|憑什麼|凭啥|憑啥|怎么(?:就|会|又|还|给)*(?:被|不|没|(?:撤回?|驳回|拒绝?)了)|依据是?什么|什么(?:依据|规定)|(?:按|依|凭|根据)(?:照|据)?(?:的是?)?(?:什么|哪一?[条項项])|哪[条項项](?:规定|规则|政策)",
    re.IGNORECASE,
)
_BARE: Final = regex(
    r"(?:but |and |so )?(?:why|how come|why (?:not|so|that|is that|was that|me|do i (?:have|get) (?:it|this|that)|(?:do|must|should) (?:i|we) (?:still |now )*(?:have to |need to )?wait(?: (?:so|that|this) long| (?:for )?\w+ (?:working |business |more )?(?:days?|hours?|weeks?))?|is there no (?:answer|decision|reply)(?: yet)?|(?:do|have|did) (?:i|we) (?:have |hear |heard |get |got )?(?:no|nothing|not heard)(?: (?:answer|decision|reply))?(?: yet| back)?|(?:only |just |exactly )?\d+(?:(?: (?:working|business))? (?:days?|hours?|weeks?|months?))?))|(?:这是|那)?(?:为什么|為什麼|为啥|為啥|凭什么|憑什麼|凭啥|憑啥)(?:[呢啊呀]?|(?:要|是)?(?:给|找|让)?我(?:来)?(?:批|审|定)?[呢啊]?|[只才是有]{0,3}\d+(?:天|个?月|小时|个工作日)?[呢啊]?)",
    re.IGNORECASE,
)
_WHY_OF: Final = regex(  # 襄阳的怎么还没批
    r"(?P<customer>(?![我你您他她它这那为怎凭])[^？?，,的\s]{2,20}?)(?:的|那[个单笔条]|这[个单笔条])(?:报备|单子|项目)?(?:怎么|为什么|为啥|凭什么)(?:还|就|会|又|给|被)*(?:不|没|驳|拒|退|撤)[^，,？?]{0,8}[?？]?"
    r"|(?:but |and |so )?why (?:was|is|were|did you (?:reject|refuse)) (?P<customer2>(?!(?:it|that|this|my|our|the|he|she|they|we|i|you|us|me|mine)\b)[^?,]{2,40}?)(?: (?:deal|registration))?(?: (?:rejected|refused|declined|turned down|not approved|withdrawn|closed))",
    re.IGNORECASE,
)
_DECISION: Final = regex(
    rf"{_REFERENCE}|\b(?:approv|reject|turn(?:ed)? down|refus|declin|protect|expir|\bends? (?:in|on|so|already|after)\b|decid|decision|extend|extension|pending|(?:\d+|so few) days|(?:that|so) (?:long|short)|withdr[ae]wn?|merged|transferred|closed|rule|clause|policy|grounds?)"
    r"|不批|[批驳]的|不通过|被拒|保护到|退回|驳回|駁回|撤回|撤了|不(?:给|予)?延|没(?:给)?延|合并|转给|批准|批了|拒绝|没批|没过|通过|过期|延期|保护期|审批|报备|依据|规定|规则|政策|这么[几点久短长快少]|\d+天|[几多]少?天",
    re.IGNORECASE,
)
_WHY_NAMED: Final = regex(
    r"(?:but |and |so )?why (?:not |was |is |were |about |with |did you (?:reject|refuse) )?(?P<customer>[^?？,，]{2,60})"
    r"|(?:为什么|為什麼|为啥|凭什么|凭啥)\s*(?P<customer2>[^?？,，]{2,40}?)[呢啊呀]?|(?P<customer22>[^?？,，]{2,40}?)\s*(?:是|又)?(?:为什么|為什麼|为啥|凭什么|凭啥)[呢啊呀]?",
    re.IGNORECASE,
)  # said of much else too, so that the customer has to be known
_ASKS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (route, regex(pattern, re.IGNORECASE | re.DOTALL))
    for route, pattern in (
        ("deal.appeal", rf"(?:(?:that(?:'s| is) (?:not fair|unfair|wrong)|(?:i|we) (?:disagree|object|don't agree|do not agree|don't accept (?:that|it|this)))[,.;:! ]+(?:and |so )?)?(?:i |we |my |our |an? |this is an? )?(?:want to |'d like to |would like to |please )?appeal(?: against)?(?: the)?"
                        rf"(?: (?:rejection|decision)(?: (?:of|on))?)?(?:\s+(?!{_PLEAD}|[-–—]){_WHICH})?{_PLEADS}(?P<reason>.+))?"),
        ("undo", r"(?:[^:：]{2,80}?[,.;!]\s+)?(?:please |can you |could you |i want to |let me )*(?:(?:take|roll|pull) (?:the|my|that|this) (?:last )?(?:approval|rejection|decision|change|merge|transfer|ruling|hand-?over) back|(?:undo|revoke|reverse|retract|take back) (?:the|my|that|this) (?:last )?(?:approval|rejection|decision|change|merge|transfer|ruling|hand-?over)(?: (?:of|for|on) [^,.;?]{2,60})?|(?:undo|revoke|reverse|retract|take back|withdraw) [^,.;?]{2,40}? (?:approval|rejection))"),
        ("undo", r"(?:[^:：]{2,40}?[，,。！ ])?(?:请|麻烦|帮我)?(?:把)?(?:刚才的?|我的|[^，,。：:]{0,12}?(?:那个|这个|的))?(?:批准|驳回|审批|决定|赢单|丢单|合并|转移|转让|裁定)(?:先)?(?:撤回|收回|撤销|取消)(?:来|吧|了|一下)*(?:[，,。 ].{2,40})?|(?:[^:：]{2,40}?[，,。！ ])?(?:算了|还是|那就?|等等|不对|[，, ])*(?:请|麻烦|帮我)?(?:撤回|收回|撤销|取消)(?:刚才的?|我的|那个|这个|对?[^，,。：:]{1,20}?的)?(?:批准|驳回|审批|决定|赢单|丢单|合并|转移|转让|裁定)(?:吧|了)?"),
        ("undo", r"(?:(?:no|sorry|wait|actually|ok(?:ay)?|please),? )*(?:cancel|drop|withdraw|retract|revoke|scrap|forget(?: about)?|never ?mind|take back|stop) (?:the|my|our|that) (?:extension|request)(?: request)?(?:[,.;] .{2,60})?|(?:take|pull) (?:back )?(?:the|my|our|that) (?:extension|request)(?: request)?(?: back)?|(?:(?:actually|sorry|no|well|we|i),? )*(?:do not need|don['’]?t need|no longer need) (?:the|my|our|that|an) (?:extension|longer protection)(?: request)?(?: (?:any ?more|any longer|after all|now))*|(?:算了|[，, ])*(?:延期(?:申请)?(?:就)?(?:撤回|取消|撤销|收回|不用|不要|算)(?:了|吧)*|(?:撤回|取消|撤销|收回)(?:我们?的?|这个|刚才的?)?延期(?:申请)?)(?:吧)?"),
        ("deal.appeal", rf"(?:i|we) (?:strongly |totally |really )?(?:disagree with|object to|don'?t accept|do not accept|protest against|am not happy with|are not happy with) (?:the |this |that |your )(?:rejection|decision|ruling) (?:of|on|for|about) {_WHICH}{_PLEADS}(?P<reason>.+))?"),
        ("deal.appeal", rf"(?:i |we |i(?='d)|we(?='d))?(?:want to |'d like to |would like to |please |must )?(?:contest|challenge|dispute) (?:it|that|this|(?:the|this|that) (?:rejection|decision|ruling)){_PLEADS}(?P<reason>.+))?"),
        ("deal.appeal", rf"(?:我们?)?(?:(?:表示)?(?:不服|不同意|有异议|不接受|不认可|不公平)(?:这个)?(?:结果|决定|裁定|驳回)?[，,。；;：: ]*)?(?:我们?|那|就|还是|只好|只能)*(?:要|想|请求|必须)*(?:对\s*{_WHICH}\s*)?(?:提出|提起)?申[诉訴](?:一下|吧|了)*"
                        rf"(?:\s*(?P<deal2>{_REFERENCE}))?{_PLEADS}(?P<reason>.+))?"),
        ("deal.appeal", rf"(?:我们?|那|就|还是|请|帮我)*(?:要|想|请求|必须|准备)+(?:提出|提起)?申[诉訴](?:一下)?\s*{_WHICH}\s*(?:[这那]一?[个单条笔次]|的)+(?:被?[驳駁]回|结果|决定|裁定|报备|单子|项目)?(?:吧|了)?{_PLEADS}(?P<reason>.+))?"),
        ("deal.reopen", rf"{_BEFORE}(?:reopen|re-open|revive|reactivate)\s+{_WHICH}{_THEN}(?P<news>.+))?"),
        ("deal.reopen", rf"{_BEFORE}register (?:it|that|this|that one|{_WHICH}) (?:again|anew)(?: then| please| now)*{_NEWS}"),
        ("deal.reopen", rf"(?:(?P<news2>[^:：]{{2,120}}?)[,.;!]\s+)?(?:please |so |and )*bring (?:(?:it|that|this) back(?: to life)?|{_WHICH} back to life)"),
        ("deal.reopen", rf"(?:(?P<customer>[^,.;:：]{{2,40}}?)(?:'s protection)?(?: has| just)* (?:ran out|run out|expired|lapsed|ended)[,.;]? (?:so |and |but )*)?(?:can|could|may) (?:we|i) (?:get|have) (?:it|that|{_WHICH2}) back{_NEWS}"),
        ("deal.reopen", rf"(?:we|i)(?:'d| would)? (?:want|like|need)(?: to (?:get|have))? (?!to |my |our |the |their |some|an? |him |her |them |you )(?:it|that|{_WHICH2}) back{_NEWS}"),
        ("deal.reopen", rf"{_WHICH}(?:的)?(?:保护期?|报备)?(?:已经?|都|刚|就)*(?:过期|到期|失效)了?(?:[，,。](?P<news2>.+?))?[，,。](?:请|帮我|麻烦|能不能|可以|想|我们?|要|再)*(?:重新|再)(?:报备?|打开|激活)(?:一下|一次|一遍|吧|吗)*"),
        ("deal.reopen", rf"(?!明天|后天|今天|下[个周月]|以后|回头|等|改天|晚点|过|我们?[要想]?先)(?:我们?(?:要|想)?)?[把将]?{_WHICH}(?:[这那]一?[单个笔])?\s*(?:要|想|能不能|可以|能)?(?:重新|再)(?:报备?|打开|激活)(?:一下|一次|一遍|吧|吗|回来)*{_NEWS}"),
        ("deal.reopen", rf"请?(?:重新(?:打开|开启|报备|激活)|重启|续报)\s*{_WHICH}{_THEN}(?P<news>.+))?"),
        ("deal.hand_over", rf"{_WHICH}\s*[:：,，–-]\s*{_PLEASE}(?:hand|pass|give|forward|send|escalate|leave)(?: over)?(?: (?:it|this|that))?(?: over| on| up)? to\s+{_DECIDES} (?:for|to) (?:an? |the |his |her )?(?:decision|approval|review|decide|approve)(?: on (?:it|this|that))?"),
        ("deal.hand_over", rf"{_PLEASE}(?:let|have)\s+{_DECIDES}\s+(?:decide|rule|approve)(?:(?: on)?\s+{_WHICH})?"),
        ("deal.hand_over", rf"(?:[^,.;?]{{3,60}}[,.;] ?)?{_PLEASE}(?:let|have)\s+{_DECIDES}\s+(?:do|handle|take|judge|look at|deal with)\s+(?:(?:it|this|that)(?: one)?|{_DEAL})(?: please| then| instead)*"),
        ("deal.hand_over", rf"{_PLEASE}escalate\s+{_WHICH}\s+to\s+{_DECIDES}(?: please| then| now)*"),
        ("deal.hand_over", rf"{_PLEASE}(?:hand|pass|give) (?:over )?the (?:decision|approval) (?:on|of|for|about)\s+{_WHICH}\s+(?:over )?to\s+{_DECIDES}"),
        ("deal.hand_over", rf"{_DECIDES} (?:shall|should|will|is to|has to|must) (?:decide(?: on)?|approve)(?:\s+{_WHICH})?"),
        ("deal.hand_over", rf"{_PLEASE}(?:hand|pass|give|forward|send|escalate)(?: over)?\s+{_WHICH}\s+(?:over |on |up )?to\s+{_DECIDES} (?:for|to) (?:an? |the |his |her )?(?:decision|approval|review|decide|approve)(?: on (?:it|this|that))?"),
        ("deal.hand_over", rf"(?:请|麻烦|还是)?(?:让|由|请|转给?|交给)\s*{_DECIDES_ZH}\s*来?(?:审批|批|审核|审|决定|定)(?:一下|吧|好了)*|{_PLEASE}(?:leave|forward|refer|escalate)(?: (?:it|this|that))?(?: one)?(?: over| up)? to {_DECIDES.replace('P<to>', 'P<to2>')}(?: please| then| now)*"),
        ("deal.hand_over", rf"(?:请|麻烦)?(?:让|由|请)\s*{_DECIDES_ZH}\s*来?(?:审批|批|审核|审|决定)(?:一下)?\s*{_WHICH}(?:[这那]一?[单个笔条])?(?:的?报备)?(?:吧)?"),
        ("deal.hand_over", rf"(?:请|麻烦|帮我|帮忙)*[把将]?\s*{_WHICH}(?:[这那]一?[单个笔条])?(?:的?报备)?\s*(?:让|由|请|交给|转给|交由)\s*{_DECIDES_ZH}\s*(?:来|去)?(?:审批|批|审核|审|决定)(?:一下|吧)?"),
        ("deal.hand_over", rf"(?:请|麻烦|帮我|帮忙)*[把将]\s*{_WHICH}(?:[这那]一?[单个笔条])?的?(?:审批|决定)(?:权)?\s*(?:交给|转给|交由|给)\s*{_DECIDES_ZH}(?:吧)?"),
        ("deal.approve", rf"(?:{_WHICH}[，, ]*)?(?:还是|我|先)*不(?:驳回?|拒绝?)了?[，, ]*(?:还是|就|那|给)*(?:{_WHICH2})?(?:还是|就|给)*(?:通过|批准?|同意)(?:吧|了)*"),
        ("deal.transfer", rf"(?:please )?(?:transfer|hand over|reassign)\s+(?:the )?{_WHICH}(?: (?:deal|registration))?\s+(?:over |back )?to\s+{_RECEIVER}"),
        ("deal.transfer", rf"(?:please )?(?:change|switch|update|set) (?:the )?(?:partner|reseller) (?:of|on|for) (?:the )?{_WHICH}(?: (?:deal|registration))? to\s+{_RECEIVER}"),
        ("deal.transfer", rf"(?:please )?(?:move|pass)\s+{_WHICH}\s+(?:over )?to\s+(?P<to>(?!{_NO_NAME})(?-i:[A-Z][a-z]+(?: [A-Z][\w.'-]+){{0,3}}))(?:\s*[,;:]\s*(?P<reason>.*)|\s+(?:because|since)\s+(?P<reason2>.*))?"),
        ("deal.transfer", rf"(?:please )?take\s+{_WHICH}\s+(?:away |back |over )?from [^,;:]{{2,40}}? and (?:give|hand|move|pass|transfer) it (?:over )?to\s+{_RECEIVER}"),
        ("deal.transfer", rf"(?:请|麻烦|帮我|我?想|能不能|可不可以|能否|可否|可以|能)*[把将]\s*{_WHICH}(?:[这那]一?[单个笔]|的?(?:报备|项目))?\s*(?:转|移交|转移|转交|划|还|交还|退还?|转还)(?:回?(?:给|到)|回)\s*{_RECEIVER}"),
        ("deal.transfer", rf"(?:请|麻烦|帮我|我?想)*(?:转移|移交|划转)(?:一下)?(?!.*(?:资料|邮件|文件|报价|信息|材料|样品))\s*{_WHICH}(?:[这那]一?[单个笔]|的?(?:报备|项目|单子))?\s*(?:给|到)\s*{_RECEIVER}"),
        *merging.MERGES,
        ("deal.extend", r"(?:好的?|行|可以)?[,， ]*(?:我)?(?:同意|批准|准予?)(?:他们?|这次|这个|该)?的?延期(?:申请)?(?:吧|了)?|给(?:他们?|伙伴|渠道)延(?:期|一下)?吧?"),
        ("deal.extend", r"(?:ok(?:ay)?|yes|fine|sure)?[,.; ]*(?:i )?(?:agree to|grant|approve|accept) (?:the|this|that|his|her|their) (?:extension|longer protection)(?: request)?"),
        ("deal.extend", r"(?:可以|行|好的?|嗯+|没问题|同意)[,，。！ ]*(?:那就?|就)?(?:给(?:他们?|它|人家)?)?(?:再)?延(?:期|长)?(?:一下|一个月|[一二三四五六七八九十\d]+个?[天月]|吧|了)*"),
        ("deal.extend", r"(?:ok(?:ay)?|yes|fine|sure|alright|all right|good)[,.; ]*(?:let'?s |please )*(?:(?:give|grant|let) (?:them|him|her) (?:have )?(?:the|those|their|another|\d+|thirty)(?: (?:\d+|thirty|more|extra|full))* ?(?:days?|months?|weeks?|extension|time)?|(?:extend|grant|allow) (?:it|that|them))"),
        ("deal.decline", r"(?:暂时?先?不|先不|暂不|不同意|不予|拒绝|驳回)(?:给)?(?:他们?|这次|这个)?(?:的)?延(?:期|长)?(?:申请)?(?:了)?(?:\s*[,，：:]\s*(?P<reason>.+))?"),
        ("deal.decline", rf"(?:我|先|暂时)*(?:不同意|不予|不批准?|拒绝|驳回)(?:给)?\s*{_WHICH}(?:[这那]一?[单个笔条])?的?延(?:期|长)(?:申请)?(?:了|吧)?(?:\s*[,，：:]\s*(?P<reason>.+))?|(?:[这那]个|他们?的)?延期(?:申请)?(?:我|就|先|还是)*(?:不同意|驳回|拒绝|[别不](?:给|批准?))(?:了|吧)?(?:\s*[,，：:]\s*(?P<reason2>.+))?"),
        ("deal.decline", rf"(?:sorry,? |no,? |not now,? )*(?:i )?(?:decline|refuse|reject|deny|don't grant|do not grant|can't grant) (?:(?:the|this|that|his|her|their) (?:extension|longer protection)(?: request)?(?: (?:of|for|on) {_WHICH2})?|{_WHICH}['’]s (?:extension|longer protection)(?: request)?)(?:\s*[,:]\s*(?:since |because |as )?(?P<reason>.+))?"),
        ("deal.decline", rf"{_WHICH}(?:[这那]一?[个单笔条])?(?:这次|就|先|还是)*(?:不能?给|别给?|不批|不予|不许|不准|不同意)(?:他们?)?(?:再)?延(?:了|期|长)?(?:了|吧)*(?:\s*[,，：:]\s*(?P<reason>.+))?"),
        ("deal.decline", rf"(?:sorry,? )?no (?:more |further |other |second )?(?:extensions?|longer protection) for {_WHICH}(?:\s*[,:]\s*(?P<reason>.+))?|{_WHICH2}(?:[这那]一?[单个笔条])?的?延期(?:申请)?(?:就|先|还是)?(?:[别不][给批准]|不同意|驳回|拒绝)(?:了|吧)?(?:\s*[,，：:]\s*(?P<reason2>.+))?"),
        ("deal.reject", rf"(?:请|帮我)?(?:pass|毙|否)掉\s*{_WHICH}(?:的?(?:报备|单子))?(?:[，,]\s*(?P<reason>.+))?|(?:请|帮我)?[把将]\s*{_WHICH2}(?:[这那]一?[单个笔]|的?(?:报备|单子))?\s*(?:pass|毙|否)(?:掉|了)(?:吧)?(?:[，,]\s*(?P<reason2>.+))?"),
        ("deal.history", r"(?:please )?(?:show |see |give )?(?:me )?(?:the |its |a )?(?:full |whole )?(?:deal )?(?:history|timeline)|(?:please )?(?:show|see|list|read)(?: me)? (?:the |all |its )*(?:notes|comments)(?: (?:on|for|of) (?:it|that|this))?|(?:what|which) (?:notes|comments)(?: are| do we have| have we)?(?: there)?(?: on| for)? (?:it|that|this)|(?:上面|它)?(?:有)?(?:哪些|什么|啥)?(?:备注|批注)(?:有)?(?:哪些|什么|啥)?|(?:看一?下|看看|查一?下)(?:它的?)?(?:备注|批注)|(?:(?:and|so|but|ok(?:ay)?),? )*who (?:approved|rejected|changed|moved|edited|decided(?: on)?) (?:(?:it|that|this)(?: one)?|(?:the|my|our) appeal)(?: last| recently| lately| then| since)?|(?:那|这[个单]|是)*(?:谁|什么时候|啥时候|哪天|几号)(?:批准?|驳回|拒绝|改判?|动)(?:的|了|掉|过)+(?:呢|啊)?|(?:怎么|为什么|为啥)(?:又|就|会|突然)*(?:被)?改判(?:的|了)*(?:呢|啊)?|(?:and |so )?when (?:was|were) (?:it|that|this) (?:approved|rejected|decided|refused|turned down)|what(?:'s| has)? happened(?: (?:to|with|on) (?:it|that|this)(?: one)?(?: so far)?| so far| until now| since(?: then)?)"),
        ("deal.history", r"(?:and |so |but )*(?:why|how|who) (?:was|has|did|is) (?:the |that |this |our |my )?(?:ruling|decision)(?: been)? (?:change|changed|reversed|overturned|different)(?: (?:then|now|again))?|(?:and |so )?who (?:changed|reversed|overturned) (?:the|that|our) (?:ruling|decision)"),
        ("deal.history", rf"(?:please )?what (?:did|have|has) (?:you|they|he|she|{_PERSON}) ask(?:ed)?(?: (?:me|us))?(?: (?:about (?:it|this|that)|again|before))?"),
        ("deal.history", rf"(?:请|帮我)?(?:看一?下|看看|查一?下|说说)?{_WHICH}(?:[那这]一?[单个笔条]|的)+(?:报备|项目)?的?(?:经过|来龙去脉|全过程|处理过程)"),
        ("deal.history", r"(?:请|帮我)?(?:看一?下|看看|查一?下|查看)?(?:它的?)?(?:历史(?:记录)?|操作记录|变更记录)"),
        ("deal.note", rf"(?:add (?:an? |some |the |new )?)?(?:note|evidence|proof) (?:on|to|for)\s+{_SELF}(?:{_DEAL}\s*[:,，：]?|(?P<customer>[^:：\n]{{2,60}})[:：])\s*(?P<text>.+)"),
        ("deal.note", rf"[给在]?\s*(?:备注|跟进记录)(?:一?下)?\s*{_SELF}(?:{_DEAL}\s*[:,，：]?|(?P<customer>[^:：\n]{{2,60}})[:：])\s*(?P<text>.+)"),
        ("deal.note", r"(?:add (?:a )?)?(?:note|progress note|comment)\s*[:：]\s*(?P<text>.+)"),
        ("deal.note", r"(?:加个?|添加)?(?:备注|进展|最新进展|跟进(?:记录)?)\s*[:：]\s*(?P<text>.+)"),
        ("deal.note", rf"给\s*{_WHICH}\s*(?:加|记|添加?|写)(?:上)?(?:个|一个|一条|条|一下|一笔)?(?:备注|note|跟进(?:记录)?|记录)\s*[:,，：]\s*(?P<text>.+)"),
        ("deal.note", rf"给?\s*{_DEAL}\s*加?(?:个|一条)?(?:备注|跟进记录)\s*[:,，：]?\s*(?P<text>.+)"),
        ("deal.ask", rf"(?:before (?:i|we) (?:approve|decide(?: on)?|sign(?: off)?(?: on)?|reject) (?:it|that|this|{_WHICH})[,:;] ?)?{_PLEASE}ask (?:(?:the partner|the reseller|them|him|her)|(?P<who>[^:,，;；\n]{{2,40}}?)) (?P<question>(?:who|what|when|why|how|which|where|whether|if)\b.+)"),
        ("deal.ask", rf"(?:{_WHICH}(?:[这那]一?[单个笔]|的报备)?)?(?:先|暂时)?(?:别|不要?)(?:急着)?批准?[，,。 ]+(?:先)?(?:问一?下|问问|追问)(?:他们|她们|对方|伙伴|渠道)?[:：,，]?(?P<question>.+)"),
        ("deal.ask", r"(?:(?:not yet|hold on|wait|no)[,.;:]? (?:and |but |first,? )*)?(?:please |can you |could you )?ask (?:the partner|the reseller|them|him|her|back)(?: (?:about|for))?[:,]? (?P<question>.+)"),
        ("deal.ask", r"(?:请|帮我)?(?:问一?下|问问|追问|询问)(?:合作)?(?:伙伴|渠道|代理商?|他们|对方)[:：,，]?\s*(?P<question>.+)"),
        ("deal.ask", rf"{_PLEASE}ask (?P<who>[^:,，;；\n]{{2,40}}?) (?:about|on|regarding) (?:{_DEAL}|(?P<customer>[^:：,，;；\n]{{2,60}}?))\s*[:：]\s*(?P<question>.+)"),
        ("deal.ask", rf"(?:please )?ask (?:(?:about|on|the partner (?:of|on|about)) )?(?!me\b|my\b|the partner\b)"
                     rf"(?:{_DEAL}\s*[:,，：]?|(?P<customer>[^:：\n]{{2,60}})[:：])\s*(?P<question>.+)"),
        ("deal.ask", rf"请?(?:询问|追问|问一下|问)\s*(?!我)(?:{_DEAL}\s*[:,，：]?|(?P<customer>[^:：\n]{{2,60}})[:：])"
                     rf"\s*(?P<question>.+)"),
        ("deal.ask", rf"(?:(?P<customer>[^:,，;；\n]{{2,60}}?)(?: (?:looks?|is|seems?|needs?|has|have|feels?)\b[^,;:，；]{{0,60}})?[,;:，；] ?(?:and |so |but )?)?{_PLEASE}ask (?P<who>[^:,，;；\n]{{2,40}}?)"
                     r" (?P<question>(?:who|what|when|why|how|which|where|whether|if|for|about)\b.+)"),
        ("deal.ask", rf"(?:[给把对]?\s*(?:{_DEAL}|(?P<customer>[^:：,，;；\n]{{2,40}}?))?(?:那个|那单|的报备)?先?(?:打回去?|退回去?|退一下|放一放|等一?等|别批|不批|缓一缓)[，,\s]*)?[让叫请要](?:他们?|她们?|对方|渠道|伙伴|代理商?|(?P<who>[^，,。\s]{{2,20}}?))(?:再|先|把)*(?P<question>(?:补|提供|说明|解释).+)"),
        ("deal.answer", rf"(?:(?:my |our |the )?(?:answer|reply)(?: (?:to|on|for))?)\s+{_DEAL}\s*[:,，：]\s*(?P<answer>.+)"),
        ("deal.answer", rf"(?:回答|答复|补充(?:信息|资料|材料|说明))\s*{_DEAL}\s*[:,，：]\s*(?P<answer>.+)"),
        ("deal.chase", rf"{_PLEASE}(?:chase|nudge|hurry|push for|expedite|speed up|follow up on)(?: up)? (?:(?:it|that|this|them|him|her|(?:the |that |this |my )*(?:decision|approval|approver|deal|registration|boss|reviewer|manager|rep))"
                       rf"|{_DEAL}|(?P<customer>[^:：,，;；\n]{{2,60}}?))(?: up| along)?(?: with (?:them|him|her|the approver))?(?: for me| for us| please| now)*"),
        ("deal.chase", rf"{_PLEASE_ZH}(?:催|加急|催办|催促)(?:一催|一下|一声|下)?(?:它|他们?|她|审批(?:人)?|领导|{_THAT_ZH}|{_DEAL}|(?P<customer>[^:：,，;；\n吧吗]{{2,40}}?))?(?:的?(?:审批|报备|进度))?(?:一下|吧|吗|行吗|好吗)*"),
        ("deal.chase", rf"{_PLEASE_ZH}(?:让他们|让审批人|请他们)?(?:快点|尽快|赶紧)(?:给)?(?:批|审批|批准|审)(?:一下|吧|了)*"),
    )
)  # fmt: skip
_OFFICE: Final = regex(
    r"(?-i:[a-z]+ [a-z]+)|(?:the |our |my )?(?:customers?|clients?|partners?|legal|finance|management|sales|boss|manager|lead|team|board|committee|council|procurement|purchasing|c[a-z]o)|.*(?:客户|老板|领导|伙伴|渠道|代理商?|财务|法务|总部|公司|经理|他们|别人)",
    re.IGNORECASE,
)
_WHO: Final = "who"  # a partner who is asked by name
_NAMED_ONLY: Final = "deal.chase"  # said of much else too, so that a customer has to be known
_TAKES: Final = regex(
    rf"(?:(?:from|as of) [^,]{{2,20}}?,? )?(?P<to>[^,:;]{{2,40}}?) (?:looks after|takes over|takes care of|takes on|handles|is in charge of|(?:will|should|shall|must|can) (?:run|handle|look after|take over|take on|take)) {_WHICH}(?: (?:from now on|now|from .{{2,20}}))?"
    rf"|{_WHICH2} (?:(?:now |should |shall |will |must )?(?:goes?|moves?|belongs?) (?:over )?to|(?:is|should be|shall be|will be|must be) (?:run|handled|looked after) by|belongs to) (?P<to2>[^,:;]{{2,40}}?)(?:,? (?:and )?not (?:to |with )?[^,:;]{{2,40}})?(?: (?:from now on|now|from .{{2,20}}))?"
    r"|(?:the )?(?:partner|reseller) (?:of|on|for) (?P<customer2222>[^,:;]{2,40}?) is (?:now )?(?P<to2222>(?!(?:now|not|who|still)\b)[^,:;]{2,40}?)(?: (?:from now on|now|instead))*"
    r"|(?P<customer22222>[^,:;]{2,40}?)(?:(?:['’]s)? (?:partner|reseller) is|(?= is now with )(?: is)) (?:now )?(?:with )?(?P<to22222>(?!(?:now|not|who|still)\b)[^,:;]{2,40}?)(?: (?:from now on|now|instead))*"
    r"|(?:请问|请|麻烦|能不能|可不可以|能否|可否|可以|能)*(?:把|将)?(?P<customer22>[^:：,，;；\n]{2,40}?)(?:[这那]一?[单个笔]|的?(?:报备|项目|单子|商机))?(?:以后|今后|现在|从下?周[一二三四五]?起?)*(?:归|由|交给|转给|换成|换给|换(?=[^:：,，;；\n]{2,20}(?:管|负责|跟|接手))|[还退分划派]给|改由|换人负责[，,]?给)(?P<to22>[^:：,，;；\n]{2,20}?)(?:来?(?:管|负责|跟进?|做|接手))?(?:了|吧)?(?:可不可以|可以|行不行|行)?(?:吗|么)?(?:[,，;；。]\s*(?!提醒|请|帮|再|然后|顺便|另外)(?P<reason22>.+))?"
    r"|(?:please )?put (?P<to222>[^,:;]{2,40}?) (?:in charge of|on) (?P<customer222>[^:：,，;；\n]{2,40}?)",
    re.IGNORECASE,
)  # said of much else too, so that both have to be known
_GIVEN: Final = regex(
    rf"(?:please )?(?:give|move|assign|pass|hand)\s+{_WHICH}\s+(?:over |back )?to\s+{_RECEIVER}"
    r"|(?:请|麻烦|那|还是)*(?P<customer22>[^:：,，;；\n\s]{2,20}?)(?:[这那]一?[单个笔条]|的?(?:单子?|报备|项目))(?:就|先|还是|以后)*(?:交|分|派|转)?给(?:到)?(?P<to22>[^:：,，;；\n\s]{2,20}?)(?:来|去)?(?:跟进?|做|管|负责)?(?:吧|了|好了)*(?:[,，。；;]\s*(?P<reason22>.+))?"
    rf"|请?[把将]\s*(?:(?P<deal2>{_REFERENCE})|(?P<customer2>[^:：,，;；\n]{{2,60}}?))(?:的?(?:报备|项目))?\s*(?:交|分|派|给)(?:给|到)?\s*(?P<to2>.+)",
    re.IGNORECASE,
)  # said of much else too, so that the receiver has to be known
_OF_PARTNER: Final = regex(
    r"(?P<customer>[^:：,，;；\n\s]{2,20}?)(?:[这那]一?[单个笔条]|的?(?:单子?|报备|项目))?(?:以后|现在|就|先)*(?:给|由|让|是)(?P<to>[^:：,，;；\n\s的]{2,20})的[^,，。；;的]{2,6}?(?:来|在)?(?:跟进?|做|负责|盯)(?:着|了|吧)*"
)  # a person of a partner who works on it, to whom no deal is handed
_CALLED: Final = regex(rf"(?!(?i:{_NO_NAME}))[A-Z][\w&-]+(?: [A-Z][\w&.-]+){{0,3}}")
_DELIVERED: Final = regex(
    r"\b(?:(?:delivered|fulfilled|shipped) by|deliver(?:y|ed)(?: is| goes)?(?: by| through| via|:))\s+(?!(?:some|any)(?:one|body)|another|others?\b|a different|us\b|them\b)(?P<by>[^,.;，。；]+)"
    r"|[,;]\s*(?!(?:we|they|he|she|it|i|who|which)\b)(?P<ships>[^,.;，。；]{2,40}?) (?:ships|delivers|fulfil+s|is delivering|will (?:deliver|ship|fulfil+))(?: it)?\s*(?=$|[,.;!])"
    r"|(?:交付方|供货方|出货方|实施方)(?:是|为|[:：])\s*(?P<side>[^,，。；;]+)"
    r"|(?:由|[,，；;]\s*(?!已经?|我们?|下?[周月]|今|明|后|\d))\s*(?P<zh>[^,，。；;由]{2,30}?)\s*(?:来|负责)?(?:交付|供货|出货|实施)(?=$|[,，。；;!！])",
    re.IGNORECASE,
)
_CHASED: Final = regex(
    rf"(?i:{_PLEASE}(?:chase|nudge|remind|hurry|poke)(?: up)? )(?P<who>[A-Za-z]\w+(?: [A-Za-z]\w+)?|[\u4e00-\u9fff]{{2,4}})(?i:(?: up)?(?: for me| for us| please| about (?:it|that|this)| now)*)"
    r"|(?:请|麻烦|帮我|帮忙|再|能不能|可以)*催(?:一?下|催)?(?P<who2>[A-Z][a-z]+(?: [A-Z][a-z]+)?|[\u4e00-\u9fff]{2,4}?)(?:吧|一下|吗)?"
)
_DISAGREES: Final = regex(
    r"\W*(?:(?:but|no|sorry|hey|well),? )*(?:(?:that|this|it)(?:'s| is)(?: just| simply| really)? (?:not (?:right|true|fair|correct|acceptable)|wrong|unfair|a mistake)|(?:i|we) (?:disagree|object|(?:don'?t|do not|can'?t|cannot) (?:agree|accept)))\b.*"
    r"|(?:please |can you |could you )*(?:reconsider|think again|review (?:it|this|that) again)\b.*|(?:i|we)(?:'d like| would like| want) to (?:escalate|complain)\b.*"
    r"|(?:请|麻烦|能不能|可以|你们)*(?:再|重新)(?:考虑|审核?|评估)(?:一下|一次|一遍)?(?:吧|吗)?|(?:我们?)?(?:申请|要求|请求|想要?)?复议(?:一下|吧)?"
    r"|(?:这|那|你们)?(?:不对|不公平|不合理|搞错了|弄错了)[^吗么?？]*|(?:[^吗么?？]*[，,。 ]|[^，,。]{0,8})(?:不服|不同意|不接受|不认可|有异议|(?<![怎谁何])申[诉訴](?![吗么怎谁被由成流规期多]))[^吗么?？]*",
    re.IGNORECASE | re.DOTALL,
)
_ADDRESSED: Final = regex(rf"({_REFERENCE})\s*[:：]\s*(.+)", re.DOTALL)
Asked = tuple[str, Mapping[str, str]]


def asked(text: str, names: Names = NO_NAMES) -> Asked | None:
    """The route that a sentence asks for, with what it says; None where it is none of these."""
    return next(filter(None, (_of_desk(way, names) for way in ways(text))), None)


def _of_desk(text: str, names: Names) -> Asked | None:
    said = text.rstrip(ENDS)
    found = (
        _may(text) or why_lost.asked(said, names) or standin.of_colleague(said, names) or rewards.asked(said)
    )
    found = found or unwon(said, names) or longer.asked(said, names) or urging.asked(said, names)
    found = found or appeals.asked(said, names) or clashes.asked(text, names) or asking.asked(said, names)
    found = (
        found
        or unasked.asked(said, names)
        or asked_of.asked(said, names)
        or given.asked(said, names)
        or handing.asked(said)
        or who_told(said, names)
        or returning.asked(said, names)
    )
    found = found or _asked(said, names) or returning.after_news(said)
    if found is None and (away := standin.other_away(said)) and names.person(away):
        return "standup.skip", {}
    if found is None or found[0] != "deal.transfer":
        return found
    receiver, thing = found[1]["to"], found[1].get("customer", "")
    if names.kind(thing) == "partner" and names.kind(receiver) != "partner":
        return "partner.assign", {"partner": thing, "to": receiver}
    return found


def _may(text: str) -> Asked | None:
    """A decision that somebody asks whether he may make."""
    step, named = step_asked(text), re.search(_REFERENCE, text)
    return ("deal.may", {"step": step, **({"deal": named[0].upper()} if named else {})}) if step else None


def _one_named(said: str, names: Names) -> dict[str, str]:
    """The deal that a message names by its number, or by the only customer on record; else nothing."""
    if number := re.search(_REFERENCE, said):
        return {"deal": number[0].upper()}
    customers = names.called(said, "customer")
    return {"customer": customers[0]} if len(customers) == 1 else {}


def _asked(said: str, names: Names) -> Asked | None:
    if (of := _WHY_OF.fullmatch(said)) and not re.search(_REFERENCE, said):
        return "deal.why", _slots(of)
    if _BARE.fullmatch(said) or (_WHY.search(said) and _DECISION.search(said)):
        return "deal.why", _one_named(said, names)
    if (named_alone := _WHY_NAMED.fullmatch(said)) and names.kind(
        _slots(named_alone)["customer"]
    ) == "customer":
        return "deal.why", _slots(named_alone)
    for route, pattern in _ASKS:
        if (found := pattern.fullmatch(said)) and _may_be(
            said, route, slots := _of_customer(_slots(found), names), names
        ):
            told = {slot: value for slot, value in slots.items() if slot != _WHO}
            if "question" in told:
                told["question"] = asking.plainly(told["question"])
            return route, told
    if shifted := _shifted(said, names):
        return shifted
    if (note := noted(said, names)) is not None:
        return "deal.note", note
    if (given := _GIVEN.fullmatch(said)) and _may_be_given(_slots(given), names):
        return "deal.transfer", _slots(given)
    if (
        (own := _OF_PARTNER.fullmatch(said))
        and _is_deal(_slots(own), names)
        and names.kind(own["to"]) == "partner"
    ):
        return "deal.note", {"customer": own["customer"], "text": said}
    if (taken := _TAKES.fullmatch(said)) and _is_deal(_slots(taken), names):
        return ("deal.transfer", _slots(taken)) if names.kind(_slots(taken)["to"]) in _RECEIVERS else None
    return None


def _of_customer(slots: Mapping[str, str], names: Names) -> Mapping[str, str]:
    """With whoever is asked as the customer, where he is one: his partner is asked then."""
    who = slots.get(_WHO, "")
    if not who or "customer" in slots or names.kind(who) != "customer":
        return slots
    return {"customer": who, **{slot: value for slot, value in slots.items() if slot != _WHO}}


_REOPENS: Final = regex(r"\b(?:re-?open|revive|reactivate)\b|重新(?:打开|激活|开启)|重启", re.IGNORECASE)


def _may_be_given(slots: Mapping[str, str], names: Names) -> bool:
    """Whether a receiver is known; of a deal that is named he may be one whom a partner must not know of."""
    called = _is_deal(slots, names) and _CALLED.fullmatch(slots["to"]) is not None
    return called or names.kind(slots["to"]) in _RECEIVERS


def _is_person(name: str, names: Names) -> bool:
    """Whether somebody is called so: a person on record, or as people are."""
    return names.kind(name) == "person" or (names.kind(name) == "" and not _OFFICE.fullmatch(name))


def _is_deal(slots: Mapping[str, str], names: Names) -> bool:
    return "deal" in slots or names.kind(slots.get("customer", "")) == "customer"


def _may_be(said: str, route: str, slots: Mapping[str, str], names: Names) -> bool:
    """Whether what is named is a deal, where other things are spoken of in the same words."""
    customer = slots.get("customer", "")
    if route == "deal.reopen" and returning.anew(said, customer, names):
        return False
    if _WHO in slots and names.kind(slots[_WHO]) != "partner":
        return False
    if besides.listed(slots.get("news", "")) and not _REOPENS.search(said):
        return False
    if route == "deal.hand_over":
        return _is_deal(slots, names) or (
            points(slots.get("customer", "it")) and _is_person(slots["to"], names)
        )
    if route == "deal.ask" and "question" in slots and customer and _WHO in slots:
        return names.kind(customer) == "customer"
    return route != _NAMED_ONLY or not customer or names.kind(customer) == "customer"


def chased(text: str) -> str:
    """Who is to be chased by name: "chase Li Wei please", 催一下赵敏; empty for other words."""
    found = _CHASED.fullmatch(text.strip().rstrip(ENDS))
    return _slots(found)["who"] if found else ""


def disagrees(text: str) -> bool:
    """True for who does not accept what was decided: "that's not right, we …", 我不服，…."""
    return bool(_DISAGREES.fullmatch(spelled(text.strip())))


def is_reference(text: str) -> bool:
    """True for a deal's number and nothing else."""
    return bool(re.fullmatch(_REFERENCE, text.strip()))


def only_why(text: str) -> bool:
    """True for "why?" and nothing that tells of what."""
    return bool(_BARE.fullmatch(text.strip().rstrip(ENDS)))


def _shifted(said: str, names: Names) -> Asked | None:
    """A close that moves by a length of time, of a deal that is named or known to be one."""
    slots = shifted.shift(said)
    if slots is None:
        return None
    of_deal = "deal" in slots or names.kind(slots.get("customer", "")) == "customer"
    return ("deal.shift", slots) if of_deal or shifted.OF_CLOSE.search(said) else None


def _slots(found: re.Match[str]) -> Mapping[str, str]:
    return {name.rstrip("2"): value.strip(ENDS) for name, value in found.groupdict().items() if value}


def addressed(text: str) -> tuple[str, str] | None:
    """A deal's reference and what is said to it: "D-48213: the budget is approved"; None for other words."""
    found = _ADDRESSED.fullmatch(text.strip())
    return (found[1].upper(), found[2]) if found else None


def delivered_by(text: str) -> str:
    """The partner who delivers, where a sentence names one; nothing otherwise."""
    found = _DELIVERED.search(text)
    return next(filter(None, found.groups()), "").strip() if found else ""
