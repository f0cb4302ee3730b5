"""What is asked about conflicts: those that wait, the one spoken of, customers by several names, one's own use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.deals import of_product
from language.read.deals.free import name_asked, named_alone, names_asked
from language.read.names import NO_NAMES, Names
from language.read.normal import ENDS

_PLEASE: Final = r"(?:please |can you |could you |ok(?:ay)?,? |so |and |hi,? )*"
_PLEASE_ZH: Final = r"(?:请问?|麻烦|帮我|帮忙|我想|想|能不能|可以|你|再|去|给我)*"
_ANY: Final = r"(?:(?:an?|any|all|the|these|those|my|our|your|its|open|pending|new|current|waiting|unresolved|more|other|registration|deal|customer) )*"
_CLASH: Final = r"(?:conflicts?|clash(?:es)?|collisions?|double registrations?|rulings?)"
_WAITS: Final = (
    r"(?: (?:are|is|there|do|does|i|we|you|have|has|still|that|which|waits?|waiting|open|pending|left|to|rule|decide|settle|resolve|sort|out|on"
    r"|for|me|us|a|my|ruling|decision|desk|table|plate|list|right|now|today|in|the|team|with|must|should|need|currently|at|moment|please))*"
)
_TWO: Final = r"(?:(?:the|these|those|that) )?(?:two|both|pair|they|them|these|those|it|this|that|names?|customers?|companies|one)"
_WHICH: Final = r"(?:the )?(?:first|second|earlier|later|former|latter|other)(?: one| deal| registration)?"
_THAT_ZH: Final = r"(?:[这那]?一?[个单条家笔]|的|报备|项目|单子|者)*"
_EARLY_ZH: Final = r"(?:前面?|后面?|先前?|后来|第一|第二|上面|下面|另|早|晚)(?:报|提交|来|登记)?的?"
_NO_POINTER: Final = r"(?!(?:it|this|that|they|these|those|them|the two|both|它|他们|她|这|那|两)[^,，]{0,3}(?:\s|$|和|与|跟|是))"
_ONE: Final = rf"{_NO_POINTER}(?P<one>[^?？,，]{{2,60}}?)"
_OTHER: Final = rf"{_NO_POINTER}(?P<other>[^?？,，]{{2,60}}?)"
_THIS: Final = r"(?:it|this|that|they|these|those|(?:this|that|the) (?:one|customer|company|firm|deal))"
_FIRM: Final = rf"(?!(?:the|last|before|any\w*|some\w*|what|yesterday|others?|an?)\b){_OTHER}"
_REFERENCE: Final = r"(?P<deal>[dD]-\d{4,10})"
_AT: Final = r"(?: (?:at|for|with|on) (?P<customer>[^?？,，]{2,60}))?"
_ASKED_FOR: Final = r"(?:appeal|extension(?: request)?|request(?: for (?:an |the )?extension)?)"
_OTHERS_ZH: Final = r"(?:别人|其他人|(?:别|其他|另一?)的?(?:家|伙伴|代理商?|渠道|公司))"
_OTHERS: Final = r"(?:(?:any|some)(?:one|body) else|(?:any |some |an ?)?other (?:partners?|resellers?|firms?|one|people)|others)"
_ASKS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (route, regex(pattern, re.IGNORECASE))
    for route, pattern in (
        ("conflict.list", rf"{_PLEASE}(?:(?:show|give|list|see|open|let me see)(?: me| us)? |(?:are|is) there |(?:do|did|have|has) (?:i|we|you|my team) (?:have |got )?|what(?:'s| is| are)? |which |how many |what about )?{_ANY}{_CLASH}{_WAITS}|what(?:'s| is| else is) in conflict(?: (?:now|right now|here))?"),
        ("conflict.list", rf"{_PLEASE}(?:which|what) (?:deals|registrations|customers|ones) (?:are )?(?:clash(?:ing)?|conflict(?:ing)?|collid(?:e|ing)|in conflict)(?: with each other)?{_WAITS}"),
        ("conflict.list", rf"{_PLEASE}(?:what|anything|is there anything|do i have anything|what else)(?: is there)?(?: do i (?:have|need)| must i| should i| to)*(?: to)? (?:rule on|settle|arbitrate){_WAITS}"),
        ("conflict.list", rf"{_PLEASE_ZH}(?:看一?下|看看|查看|列出|显示|列一?下|有没有|有|我们?|手上|手里|这边|这里|目前|现在|当前|还|哪些|什么|所有|全部|待|等|未|需要?|要|多少|几个?|新的?|的)*(?:撞单|冲突|撞车)(?:的?(?:单子?|报备|项目|客户))?"
                          r"(?:列表|清单|情况|有哪些|有几个|有多少|有没有|有|的|吗|么|没有|没|呢|要|需要|等着?|待|我们?|来|去|处理|裁定|裁决|判|了|还|是|哪些)*"),
        ("conflict.list", rf"{_PLEASE_ZH}(?:看看|有)?(?:哪些|哪几个|什么)(?:单子?|报备|项目|客户)(?:是|有|在)?(?:撞(?:单|车)?|冲突|打架)(?:了|的)?(?:吗|呢)?"),
        ("conflict.list", rf"{_PLEASE_ZH}(?:有没有|有|我|还|什么|哪些)*(?:要|需要|等|待)+我?(?:裁定|裁决|判)的?(?:撞单|冲突|报备|单子?)?(?:吗|么|没有|有哪些|呢)?"),
        ("conflict.list", r"(?:(?:so|and|but|ok(?:ay)?)[, ]+)*(?:(?:am|was|are|were) (?:i|we) (?:still |really |now |again )*(?:the )?(?:first|in front)(?: (?:one|in line|again|now|here|to register(?: it)?))*|who(?:'s| is| was| came)? (?:before|ahead of|in front of) (?:me|us)|what(?:'s| is) (?:my|our) (?:place|position)(?: in (?:the )?(?:line|queue))?)"),
        ("conflict.list", r"(?:那|请问)?(?:我们?|咱们)(?:现在|还|是不是|是|算|的)*(?:第一个?(?:报|提交)?的?|排(?:在)?(?:第[一几]|哪里?|前面)|最先报的?|先报的)(?:吗|么|呢|了|啊)*"),
        ("conflict.list", r"(?:who|which partner)(?:'s| is| are)? (?:the other (?:partner|one|firm|reseller|side)|in front of (?:me|us)|in conflict with (?:me|us)|(?:clashing|competing) with (?:me|us)|(?:my|our) (?:rival|competitor) (?:here|in this))|(?:is|has|are) (?:there )?(?:some|any)(?:one|body) (?:else )?(?:got )?(?:in front of|before|ahead of) (?:me|us)"),
        ("conflict.list", r"(?:who|which partner)(?:'s| is| are)? (?:the other one|sharing|on the other side)(?: (?:sharing )?(?:it|this|that)(?: with (?:me|us))?)?|who (?:shares|else has|else registered) (?:it|this|that|this one)(?: with (?:me|us))?|(?:is|are) (?:someone|somebody|anyone|anybody|others?) (?:else )?(?:also )?(?:working on|on|after) (?:it|this|this customer|this one)(?: too| as well)?"),
        ("conflict.list", r"is it [^?？,，]{2,40} (?:who|that) (?:holds?|has|registered|took|sits on) (?:it|this|that)(?: one| customer)?|(?:did|has|have) (?!(?:i|we|any\w*|some\w*|you)\b)[^?？,，]{2,40}? (?:also |already |really )?(?:register(?:ed)?|get|got|take|taken|report(?:ed)?|claim(?:ed)?) (?:it|this|that|them)(?: one| customer)?(?: (?:too|already|as well|before|first|yet))*|(?!谁|有人|我们?)[^?？,，的]{2,20}?(?:那[边家]|他们)(?:是不是|有没有|是否)?(?:也|都|已经|又)*在?(?:跟|做|报)(?:了|过|着|的)*(?:是)?(?:什么|哪些|啥|谁)(?:客户|项目)?(?:啊|呢)?|(?!谁|有人|我们?)[^?？,，的]{2,20}?(?:那[边家]|他们)(?:是不是|有没有|是否)(?:也|都|已经|又)*在?(?:跟|做|报)(?:了|过|着)*[^?？,，]{2,20}?(?:吗|么)?|(?:是)?(?:谁家|哪家(?:伙伴|代理商?|公司)?)(?:已经|先)*(?:报备?|占|做|拿|在做|在跟)(?:的|了|着)*(?:啊|呢|呀)?|(?:我们?)?(?:和|跟|与)谁(?:撞单?|撞车|冲突)(?:了|的)?(?:呢|啊)?|是不是[^?？,，的]{2,30}(?:家)?在(?:做|跟)(?:的|这家|这个客户)?"),
        ("conflict.list", rf"(?:还有|另外)?(?:谁|哪家|{_OTHERS_ZH})(?:也|还)?(?:在|有)?(?:做|跟|跟进|报备?|抢|共享)(?:了)?(?:这个?|这家|它|该)(?:客户|单子?|项目)?(?:吗|么|呢)?"),
        ("conflict.list", rf"(?:(?:之前|以前|还|另外)*(?:有没有|是不是有?|是否有?)|(?:还|另外)?有)(?:人|{_OTHERS_ZH})(?:也|还|已经|先|之前)*(?:在|有)?(?:做|跟进?|报备?|抢|盯)(?:着|过|了)?(?:(?:这个?|这家|它|该)(?:客户|单子?|项目)?)?(?:吗|么|呢|没有?)?"),
        ("conflict.list", rf"(?:(?:is|are|does|do|did|has|have) )?(?:there )?{_OTHERS}(?: (?:is|are|has|have|already|also|else|ever))*(?: (?:on|after|at|with|in|working|registered|working (?:on|with)|work (?:on|with)|register))+(?: (?:it|this|that|them|there|here|the|customer|company|one|deal))*(?: (?:too|as well|already|before|earlier|first))*"),
        ("conflict.list", r"(?:凭什么|为什么|为啥|凭啥)(?:就)?(?:是|算|让)?(?:[他她]们?|对方|别人|人家|那家|另一家)(?:家)?(?:就|是)?(?:先|在前面?|排(?:在)?前面?|优先)(?:啊|呢)?|(?:but |and )*why (?:are|is|were|was|do|does) (?:they|he|she|the other (?:one|partner)|somebody else|someone else) (?:get to be |come |go )?(?:first|in front|ahead)(?: of us)?"),
        ("conflict.sides", r"(?P<customer>[^?？,，\s]{2,20}?)(?:这个|那个|是)?(?:谁|哪家)(?:是)?(?:先|最先|最早)(?:报备?|提交|登记)(?:的|了)?(?:呢|啊)?"),
        ("conflict.list", r"(?:can|could|does|do|will|would) (?!(?:i|we|you|he|she|my|our|the)\b)[^?,]{2,40}? (?:also )?see (?:my|our|what (?:i|we)) (?:deals?|registrations?|customers?|pipeline|register(?:ed)?|sent(?: in)?)|(?:别的?|其他|另外的?|[^，,？?我]{2,12}?)(?:家|渠道|伙伴|代理商?)?(?:能|可以|会不会|能不能)(?:也)?(?:看到|看见|知道|查到)(?:我们?|咱们?)的?(?:报备|项目|客户|单子)(?:吗|么|呢)?"),
        ("conflict.list", r"(?:(?:我们?|咱们?)?(?:前面|前头)(?:的)?(?:那家)?是(?:谁|哪家)|(?:谁|哪家)(?:排|挡)?在(?:我们?|咱们?)?(?:的)?(?:前面|前头))(?:啊|呢)?"),
        ("conflict.list", r"(?:是)?(?:和|跟|与)(?:我|我们|咱们?)(?:撞单|冲突|抢)的?(?:是)?(?:谁|哪家)(?:啊|呢)?|(?:是不是|有没有|有)人?(?:比我们?|在我们?)(?:前面|先|早|抢先)(?:报)?了?(?:吗|么)?|是不是有人抢先报了|(?:另一家|对方|另外一家)(?:是|到底是)?(?:谁|哪家)"),
        ("conflict.sides", rf"{_PLEASE}(?:why|how come|how) (?:are|is|do|does|would|should|did|were|was) {_TWO}(?: (?:two|names?|deals?|customers?|companies))*(?: be| thought| said| called| considered)*(?: to be)? (?:really )?(?:the same|alike|matched|match(?:ing)?|one(?! )|in conflict|conflict(?:ing)?|clash(?:ing)?)(?: customer| company| firm| name)?"),
        ("conflict.sides", rf"{_PLEASE}(?:who|which(?: one| deal| partner)?) (?:was|is|came|comes|registered|submitted|stands)(?: it| there)? (?:first|earlier|in front){_AT}"),
        ("conflict.sides", rf"{_PLEASE}what (?:do you propose|would you propose|(?:is|was) (?:the |your )?(?:proposal|proposed ruling))|{_PLEASE}what (?:did|have) (?:both|they both|the two|both sides) (?:do|done)(?: so far| there)?|{_PLEASE}(?:compare|show)(?: me)? (?:them|both|the two|both deals|the two deals|both sides)(?: side by side)?"),
        ("conflict.sides", rf"{_PLEASE}(?:{_WHICH}|{_REFERENCE}) (?:stands|takes it|gets it|keeps it|has it|should stand)|{_PLEASE}(?:rule|decide) (?:for|in favou?r of) (?:{_WHICH}|(?P<deal2>[dD]-\d{{4,10}})|[^,.]{{2,40}})"
                           rf"|{_PLEASE}give (?:it|the customer) to {_WHICH}|{_PLEASE}(?:they|these|those|the two|both|it)(?:'s|'re| are| is)?(?: two| both)? (?:separate|different)(?: deals?| projects?| customers?| companies)?"),
        ("conflict.sides", r"(?:你|系统|您)?(?:为什么|为啥|凭什么|怎么)(?:会|就)?(?:说|算|是|认为|觉得|判断|认定)*(?:它们|他们|两[个家条]|这两[个家条]|这些?|俩)*(?:名字|客户|公司)*(?:会|就|都)?(?:是|算|为)?(?:同一?(?:家|个)?(?:客户|公司)?|一家|撞单|撞了|冲突|一样|相同)(?:的|了|呢|啊)?|为什么建议[^,，]{1,30}"),
        ("conflict.sides", rf"(?:是)?(?:谁|哪[个条家单])(?:是)?(?:先|在前|最早|早|更早)(?:报|提交|来|登记)?(?:的|了)?(?:呢|啊)?|(?:你|系统)?(?:的)?(?:建议|意见)(?:怎么判|怎么裁|是什么|是啥|判给谁)|(?:怎么|该怎么|应该)(?:判|裁定|裁决)(?:好|合适)?(?:呢)?|(?:对比|比较)一?下(?:两边|双方|这两[个条单])?|(?:两边|双方|两家)(?:都|各|分别)*(?:做|干)(?:了|过)(?:些|的)?(?:什么|啥)(?:事)?|(?:这个?|那个?)?撞单(?:是)?(?:怎么回事|什么情况|咋回事)|{_EARLY_ZH}{_THAT_ZH}(?:有效|为准|保留)"),
        ("conflict.sides", rf"(?:判给|裁给)[^,，]{{1,30}}|(?:这)?(?:是)?(?:两个|不同的?|不是一个|不是同一个)(?:项目|客户|公司)(?:吧)?|{_REFERENCE}(?:有效|为准)"),
        ("conflict.compare", rf"{_PLEASE}(?:is|are|do|does) {_ONE} (?:really )?(?:the same(?: customer| company| firm)? as|one company with) {_OTHER}"),
        ("conflict.compare", rf"{_PLEASE}(?:is|are|do|does) {_ONE} and {_OTHER} (?:really )?(?:be |mean |the )*(?:the same|one|same)(?: customer| company| firm| and the same)*"),
        ("conflict.compare", rf"{_PLEASE}(?:is|are) {_ONE} (?:(?:an? |the |really )*(?:branch|subsidiary|daughter(?: company)?|division|affiliate) of|owned by) {_FIRM}"),
        ("conflict.compare", rf"{_PLEASE}(?:is|are) {_THIS} (?:(?:really |maybe |perhaps )*the same(?: customer| company| firm| one| thing)? as|(?:an? |the |really )*(?:branch|subsidiary|daughter) of) {_FIRM}"),
        ("conflict.compare", rf"{_PLEASE_ZH}(?:它|他们|[这那]个?(?:家|个客户|客户|公司|单子?|家公司|家客户)?)\s*(?:和|与|跟|同)\s*{_OTHER}\s*(?:是不是|是否是?|算不算|算|是|属于)(?:同一?|一)(?:家|个)?(?:公司|客户|企业)?(?:吗|么|呢)?"),
        ("conflict.compare", rf"{_PLEASE_ZH}{_ONE}\s*(?:是不是|是否是?|算不算|算|是|属于)\s*{_OTHER}的?(?:分公司|子公司|分支(?:机构)?|下属公司)(?:吗|么|呢)?"),
        ("conflict.sides", rf"{_PLEASE_ZH}[^?？,，]{{2,20}}?(?:报备?|提交|登记)?的(?P<customer>[^?？,，的]{{2,20}}?)\s*(?:和|与|跟|同)\s*[^?？,，]{{2,20}}?(?:报备?|提交|登记)?的(?P=customer)(?:是不是|是否是?|算不算|算|是|属于)(?:同一?|一)[家个](?:项目|单子?|客户|公司|报备)?(?:吗|么|呢)?"),
        ("conflict.compare", rf"{_PLEASE_ZH}{_ONE}\s*(?:和|与|跟|同)\s*{_OTHER}\s*(?:是不是|是否是?|算不算|算|是|属于)(?:同一|一)(?:家|个)?(?:公司|客户|企业)?(?:吗|么|呢)?"),
        ("deal.status", rf"{_PLEASE}(?:how(?:'s| is| are)|what(?:'s| is) (?:the status of|happening with|up with)|any (?:news|word|update)s? (?:on|about|of)|where is) (?:my|our|the|that) {_ASKED_FOR}{_AT}(?: (?:doing|going|standing|now|yet))*"),
        ("deal.status", rf"{_PLEASE}(?:when|how soon|by when) (?:do|will|can|should) (?:i|we) (?:hear|know|get (?:an|the) answer|have (?:an|the) answer|expect (?:an|the) answer)(?: back| more)?(?: (?:about|on|of|to) (?:my|our|the|that) {_ASKED_FOR})?{_AT}"),
        ("deal.status", r"(?:我们?的?|那个|这个)?(?:申[诉訴])(?:的?(?:结果|进度|进展|情况))?(?:现在|目前)?(?:怎么样了?|怎样了|如何了?|到哪(?:一?步)?了|有(?:结果|消息|进展)了?(?:吗|么|没有?)|出来了(?:吗|没有?)|呢)"),
        ("deal.status", rf"{_PLEASE}who (?:hears|decides(?: on)?|judges|handles|has|rules on) (?:my|our|the|that) appeal{_AT}|(?:是)?(?:谁|哪位)(?:来|在)?(?:受理|裁定|处理|审)(?:我们?的?)?(?:申[诉訴])(?:的)?(?:呢|啊)?"),
        ("deal.list", rf"{_PLEASE}(?:(?:is|are) there |do i (?:still )?have |have i got |got )?(?:anything|something|any deals?|any registrations?)(?: (?:else|more|here|left|waiting|pending|open|for me))* (?:to|that i (?:must|should|need to|have to)) (?:approve|decide(?: on)?|sign off|review)(?: (?:today|now|here|for me))*|{_PLEASE}what(?:'s| is)(?: still)? (?:on|waiting on|left on) my (?:desk|plate|table)(?: (?:today|now))*"),
        ("deal.list", rf"{_PLEASE}(?:which|what)(?:'s| is| are| has| have)?(?: (?:of )?(?:the |my |our )?(?:deals?|registrations?|ones?))?(?: (?:is|are|has|have|been))* wait(?:s|ed|ing)?(?: for me)? (?:the )?longest(?: for me)?|{_PLEASE_ZH}(?:哪[个条单些]?(?:报备|单子?|项目)?|什么)?等(?:得|待|了)*(?:我)?最久(?:了)?(?:的)?(?:是)?(?:哪[个条单些]|报备|单子?|项目)*(?:呢|啊)?"),
        ("deal.list", rf"{_PLEASE}(?:(?:which|what|the) (?:deals?|registrations?|ones?)|what) (?:are |is )?(?:still )?wait(?:s|ing)? for (?:a |the |my |our )?(?:decision|approval|ruling)(?: (?:now|still|yet))*"),
        ("deal.list", rf"{_PLEASE}(?:what|which (?:deals|registrations)) (?:has|does) (?P<owner>(?!(?:he|she|it|this|that)\b)[^?,]{{2,30}}?) (?:have |still |got |left )*to (?:decide|approve)(?: on)?"),
        ("deal.list", r"(?:by )?when (?:do|must|should) i (?:have to |need to )?(?:decide|approve|answer)(?: (?:by|on|them|these|it all))*|(?:我)?(?:最晚|最迟)?(?:什么时候|几号|多久)(?:之前|前|内)?(?:要|得|必须)(?:批完?|审完?|答复)(?:完)?"),
        ("deal.list", rf"{_PLEASE}(?:approve|reject|decide on) (?:all|everything|both|them (?:all|both))(?: (?:of|them|it|that|that's|is|are|waiting|pending|open|deals|registrations|for|me|at|once|please|the))*"),
        ("deal.list", rf"{_PLEASE_ZH}(?:有没有|还有|有|哪些|什么|我)*(?:要|需要|等|待)我?来?(?:批|审批|审|审核|批准|决定)的(?:报备|单子|项目|东西)?(?:吗|么|没有|呢|有哪些)*"),
        ("deal.list", rf"{_PLEASE_ZH}(?:我|还|现在|今天|一共|有没有|有)*(?:哪[些几]个?|什么|啥|多少|几[个条]?|没有)?(?:报备|单子?|项目|东西|活)?(?:还|现在|是|在|正)*(?:等着?|待|需要|要|该)我(?:来|去)?(?:批准?|审批?|审核|决定|拍板|点头)(?:的)?(?:报备|单子?|项目)?(?:有?哪些|有吗|吗|么|呢|啊)*"),
        ("deal.list", r"(?:请|帮我)?(?:批准|通过|驳回|拒绝|审批)(?:所有|全部)(?:待审批|待批|等我审批)?的?(?:报备|单子|项目)?|(?:所有|全部)的?(?:待审批|待批)?的?(?:报备|单子)?(?:都|全)?(?:批准|通过|驳回|批了|拒绝)(?:吧|掉)?|(?:那就?|这?[两三]个|他们)?都(?:批准?|通过|驳回)(?:了|掉|吧)+"),
        ("conflict.left", rf"{_PLEASE}how (?:many|much)(?: more)? (?:look-?ups?|checks?|look ups?|names|customers|companies)(?: (?:a|per|each|every) day)?(?: (?:do|have|can|may|are|i|we|still|there|left|remaining|have|got|look|up|check|today|now|for|me|us))*|{_PLEASE}(?:do|have) i (?:still )?(?:have|got) (?:any )?(?:more )?(?:look-?ups?|checks?)(?: left| today)*"),
        ("conflict.left", rf"{_PLEASE_ZH}(?:今天|我们?|现在|目前|还|剩下?|一天|每天|总共)*(?:能|可以)?(?:再)?(?:查|查询|查重)(?:几|多少)(?:次|个|家|条)(?:客户|公司)?(?:吗|呢|啊)?|(?:今天|我们?|还)*(?:剩下?|有)(?:几|多少)次(?:查询|查重|机会)?(?:吗|呢|啊)?"),
        ("conflict.meter", r"how (?:(?:are|do|did) (?:we|i) (?:us(?:e|ing)|do(?:ing)?(?: with| on)?|handl(?:e|ing)) (?:our |my |the )?(?:deal )?registrations?|many of (?:our|my) (?:registrations|deals) (?:are|were|have) (?:not|never) (?:been )?touched)|(?:our|my) (?:registration (?:figures|numbers|meter|quality|statistics|stats)|registrations in numbers)"),
        ("conflict.meter", r"(?:(?:my|our|the|show|show me) )*(?:registration |deal )?meter"),
        ("conflict.meter", r"(?:看看?|查一?下)?(?:我们?(?:公司)?|贵公司)?的?报备(?:质量|数据|指标|利用率|使用情况|统计)(?:怎么样|如何|是多少)?(?:呢|啊)?"),
        ("conflict.meter", r"how (?:is|does|do|are) (?!(?:we|i|you|they|it)\b)(?P<partner>[^?？,，]{2,40}?) (?:us(?:e|ing)|handl(?:e|ing)|doing with)(?: (?:its|their|the|deal))* registrations?"),
        ("conflict.meter", r"(?P<partner>[^?？,，]{2,40}?)(?:'s)? (?:registration )?meter|(?:which|what) (?:deals|registrations|ones) of (?P<partner22>[^?？,，]{2,40}?) (?:are|were|have been|has it) (?:still )?(?:never |not )?(?:untouched|touched|followed up|worked on)|(?:is|are) (?!(?:we|i|you|they|it|any\w*|some\w*|who)\b)(?P<partner222>[^?？,，]{2,40}?) (?:hoarding|sitting on|grabbing)(?: (?:deals|registrations|customers|them))?|how often does (?!(?:he|she|it|this|that|any\w*|some\w*|the team)\b)(?P<partner2222>[^?？,，]{2,40}?) win|(?P<partner22222>(?!我们?|谁|有人|他们?|哪)[^?？,，]{2,20}?)(?:是不是|是否)?在?(?:圈地|占坑|抢注)(?:了|吗|呢)*|(?P<partner222222>(?!我们?|咱们?|我司|[今去明]年|[本上这下]|各|每|团队|整体|平均|全部|所有|目前|现在|最近|哪|谁)[^?？,，]{2,20}?)的?(?:报备)?(?:赢单率|成功率|中标率)(?:是|有)?(?:多少|多高|怎么样)?|how many (?:of )?(?P<partner2>[^?？,，]{2,40}?)'s (?:deals|registrations) (?:are|were|have been) (?:still )?(?:never |not )?(?:untouched|touched|followed up|worked on)"),
        ("conflict.meter", r"(?P<partner>(?!我们?|咱们?|我司)[^?？,，]{2,20}?)(?:现在|目前|还|一共)*有(?:多少|几)(?:个|条|单)?(?:的)?(?:报备|项目|单子)(?:是)?(?:还没|没有?|未)(?:跟进|推进|动)过?的?"),
        ("conflict.meter", r"(?:我们?|咱们?|我司)(?:现在|目前|还|一共)*有(?:多少|几)(?:个|条|单)?(?:的)?(?:报备|项目|单子)(?:是)?(?:还没|没有?|未)(?:跟进|推进|动)过?的?|(?:我们?|咱们?)(?:还)?有(?:多少|几)(?:个|条)?(?:还没|没有?|未)(?:跟进|推进|动)过?的(?:报备|项目|单子)"),
        ("conflict.meter", r"(?:我们?(?:公司)?|咱们?|我司|贵公司)?的?(?:报备)?(?:赢单率|成功率|中标率)(?:是|有)?(?:多少|多高|怎么样|如何)?(?:了|呢|啊)?|(?:(?:what(?:'s| is)|how(?:'s| is| high is)) )?(?:my|our) (?:win|success|hit) rate(?: like| now| so far)*"),
        ("conflict.meter", r"(?:(?:what(?:'s| is)|how(?:'s| is| high is)) )?(?:the )?(?:win|success|hit) rate (?:of|for) (?!(?:us|me|this|last|the)\b)(?P<partner>[^?？,，]{2,40})|(?:(?:what(?:'s| is)|how(?:'s| is| high is)) )?(?!(?:my|our|the|your|their)\b)(?P<partner2>[^?？,，]{2,40}?)['’]?s? (?:win|success|hit) rate"),
        ("conflict.meter", r"(?:the |registration )*meter (?:of|for) (?P<partner>[^?？,，]{2,60})|(?P<partner2>[^?？,，]{2,40}?)的?(?:报备(?:质量|利用率|使用情况))(?:怎么样|如何)?"),
    )
)  # fmt: skip
_SO: Final = r"(?:(?:ok(?:ay)?|so|and|but|then|well|i think|i(?:'d| would) say|no|sorry|please|let'?s)[, ]+)*"
_RULES: Final = regex(  # in words that mean other things elsewhere
    rf"{_SO}(?:what(?:'s| is| are)? the differences?|what (?:do|would) you (?:recommend|suggest|advise|think|say|do)|(?:your|any) (?:advice|recommendation|suggestion)|why (?:do|would) you (?:think|say) .*(?:same|match)\w*.*)"
    rf"|{_SO}(?:(?:it|this|that|they|these|those|the two|both|there|here)(?:'s|'re| is| are)? ?)?(?:really |clearly |just )*(?:not (?:the same|one)|(?:a |an |two |about )*(?:different|separate|another|other))(?: (?:companies|company|customers?|firms?|projects?|deals?|ones?|thing))?"
    rf"|{_SO}(?:they|he|she|[\w&. '-]{{2,30}}?) (?:was|were|came|registered(?: it)?) (?:here |in )?(?:first|earlier|before)"
    rf"|{_SO}(?:(?:the )?(?:first|second|older|earlier|later|newer|latter|former)(?: one)?|[\w&. '\u4e00-\u9fff-]{{2,30}}?) (?:wins|gets|keeps|takes|has|should (?:get|keep|have|win))(?: (?:it|this|that|the customer))?"
    rf"|{_SO}(?:give|leave) (?:it|this|that|the customer) (?:to|with) [^,.]{{2,40}}"
    r"|(?:这|那|它们?|他们|两家|其实|明显)*(?:是|算)?(?:不是|不算|并非)(?:同)?一(?:家|个)(?:公司|客户|企业|项目)?|你(?:的)?(?:建议|意见|看法|觉得|看)(?:呢|怎么判|怎么办|给谁)?|(?:有什么)?(?:区别|差别|不同)(?:在哪里?|是什么|呢)?"
    r"|(?:还是|那就?|就)?(?:给|判|归|留给)[^，,]{2,20}?(?:吧|家|好了)?",
    re.IGNORECASE,
)
WAITING: Final = {"status": "pending", "waiting": "yes"}  # appeals are among what waits for a decision
OTHERS: Final = frozenset({"partner", "product", "person", "territory"})


def rules(text: str) -> bool:
    """True for what is said of the two sides right under their card: "they were first", 不是一家公司."""
    return bool(_RULES.fullmatch(text.strip().rstrip(ENDS)))


def asked(text: str, names: Names = NO_NAMES) -> tuple[str, Mapping[str, str]] | None:
    """The route that a sentence about conflicts asks for, with what it says; None for any other sentence."""
    said = text.strip().rstrip(ENDS)
    for route, pattern in _ASKS:
        if found := pattern.fullmatch(said):
            slots = {name.rstrip("2"): value.strip() for name, value in found.groupdict().items() if value}
            return route, {**slots, **(WAITING if route == "deal.list" else {})}
    alone = of_product.without(text, names)
    companies = [name for name in names_asked(alone, names) if names.kind(name) != "product"]
    companies = companies or [name for name in named_alone(alone) if names.kind(name) not in OTHERS]
    one = of_product.looked_up(text, names) or (name_asked(alone) if alone != text else "")
    companies = companies or ([one] if one and names.kind(one) not in OTHERS else [])
    return ("conflict.check", {"names": "\n".join(companies)}) if companies else None
