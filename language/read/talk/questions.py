"""Questions that have an answer of their own: what the rules are, how registration is used, who answered the standup."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from language.read.led import ways
from language.read.normal import plain

LONGEST: Final = 120  # characters; whoever says more asks about something of his own
OPENING: Final = (
    r"(?:(?:hi|hello|hey|ok|and|but|so|please|btw|quick question|one question|question|can you tell me|could you tell me|tell me|do you know"
    r"|what about|remind me|just wondering|你好|您好|请问|问一下|那么?|想问一下|我想知道|请教一下)[,:，： ]*)*"
)
WAIT: Final = r"how (?:long|fast|quickly|soon)"
TIER: Final = r"(?:registered|silver|gold|platinum|diamond)"
TIER_ZH: Final = r"(?:注册|[银金]牌|白金|钻石)"
DECISION: Final = r"(?:an? |the |my |your |each )?(?:deal |registration )?(?:approvals?|decisions?|reviews?|answers?|registrations?|response)(?: process)?"
DEALS: Final = r"(?:open |live |more )*(?:deals?|registrations?|deal regs?|projects?)"
QUESTIONS: Final[tuple[tuple[str, str, str], ...]] = (
    ("product.list", "", r"(?:please )?(?:(?:list|show|name|see|give)(?: me)?(?: all)?(?: of)?|what are|which are|what(?:'s| is))(?: the| our| your| all)* (?:products?(?: list| catalogue?| lines?)?|product names|catalogue?)(?: (?:there are|you have|we have|we sell))?"),
    ("product.list", "", r"(?:what|which) products?(?: lines?)? (?:are there|do (?:you|we|i) (?:have|sell|offer|carry)|can (?:i|we) (?:register|sell|report)|exist|are (?:available|listed|on offer))"),
    ("product.list", "", r"(?:列一?下|列出|看一?下|看看|查一?下|查看|显示)?(?:我们|你们|公司)?(?:所有|全部)?(?:的)?(?:都)?(?:(?:能报备?的?|在卖的?|可以报备?的?)?(?:有|卖|能报备?)?(?:些)?(?:哪些|什么|哪几[个款]|啥)产品(?:可以报备?|能报备?)?|产品(?:都)?有(?:哪些|什么|啥)|产品(?:列表|目录|清单)|(?<=[出下看示])产品)"),
    ("standup.look", "", r"who(?: all)?(?:'s| is| has| hasn't| has not| didn't| did not| still)?(?: not| yet| still| already)* (?:answered|answer|missed|missing|skipped|away|posted|do|submitted|done|reported|owes|replied)(?: (?:to|in|from|on|for|an?|their|an update|an answer))*(?: (?:the |today's |this morning's )?(?:stand-?up|update))(?: yet| today| so far| this morning)*"),
    ("standup.look", "", r"(?:has |have |did )?(?:any|every)(?:one|body)(?: else)? (?:already )?(?:answer(?:ed)?|post(?:ed)?|done|do|submit(?:ted)?|repl(?:y|ied) to|fill(?:ed)? in) (?:the |today's |their |this morning's )?stand-?ups?(?: yet| already| today| so far)*"),
    ("standup.look", "", r"(?:show (?:me )?|see )(?:the |today's |everybody's |everyone's |the team's )?stand-?ups?|what did everyone (?:report|say)(?: (?:at|in) the stand-?up)?|(?:show (?:me )?|see )?(?:the |today's )?(?:stand-?up (?:status|answers|so far|results?)|answers (?:to|of) the stand-?up)(?: today| so far)*"),
    ("standup.look", "", r"(?:今天)?(?:的?早会|晨会)?(?:还有)?(?:谁|哪些人|哪几个人?)(?:还|都)?(?:没有?|未|已经)?(?:交|报|回|填|回复|汇报|参加|答)(?:了)?(?:今天的?)?(?:早会|晨会)?|(?:今天的?)?早会(?:谁|都有谁|还有谁)(?:还)?没?(?:交|报|回|填|回复|汇报)了?|看一?下?(?:今天的?)?早会(?:情况|答复|汇报情况|进度)"),
    ("conflict.meter", "", rf"how many {DEALS} (?:can|may|could) (?:i|we)(?: still)? (?:register|have|report|submit|hold|file)(?: open)?(?: left| now| this (?:month|quarter|year))?"),
    ("conflict.meter", "", rf"how many (?:can|may|could) (?:i|we)(?: still)? (?:have|hold|keep) (?:open|registered)(?: at (?:once|a time|the same time))?|how many {DEALS} do (?:i|we) have left(?: to register)?|(?:are|am) (?:i|we) (?:close to|near|at|over|under|within) (?:the|our|my) (?:cap|limit|quota)(?: of registrations)?|(?:our|my) registration (?:usage|quota|limit|meter)"),
    ("conflict.meter", "", r"(?:what(?:'s| is| are)|how (?:high|good|bad|low) (?:is|are)|show (?:me )?|tell me)? ?(?:my|our) (?:(?:win|success|hit|closing|conversion) rates?|registration (?:record|statistics|stats|quality|figures)|registrations(?= doing))(?: doing)?(?: (?:this|last) (?:year|quarter|month)| now)?"),
    ("conflict.meter", "", rf"how good are (?:my|our) {DEALS}|how many (?:of )?(?:my|our) {DEALS} (?:are|were|have been|did we) (?:still )?(?:never |not )?(?:untouched|touched|followed up|worked on|idle)"),
    ("conflict.meter", "", r"(?:请问)?(?:我们?|咱们|我司|我们公司)的?(?:报备)?(?:赢单率|成功率|赢率|转化率|中标率|成单率)(?:现在|目前)?(?:是|有)?(?:多少|多高|怎么样|如何)?|(?:我们?|咱们|我司)的?(?:还)?(?:未|没有?)(?:跟进|推进|动)过?的?(?:报备|项目)?(?:比例|占比)?(?:是|有)?(?:多少|几个|几条)?"),
    ("conflict.meter", "", r"(?:我们?|咱们)?(?:公司)?还(?:能|可以)(?:再)?报备?(?:几|多少)(?:个|条|单)?(?:项目|报备)?|(?:我们?的?)?报备(?:额度|名额|用量|使用情况)(?:还)?(?:剩|有)?(?:多少|几个)?"),
    ("conflict.list", "", r"(?:do|can|will|would) (?:the )?(?:other|another) (?:partners?|resellers?|firms?|companies) (?:see|know|find out|hear|learn)\b.{0,60}|who (?:can |else )*sees? (?:my|our) (?:deals?|registrations?|data)"
                          r"|(?:别的|其他|别家|其它)(?:伙伴|渠道|代理商?|公司)?(?:能不能|能|会|可以)?(?:看到|知道|看见|查到)我们?.{0,20}|(?:谁|哪些人)(?:能|可以)?看到我们?的?(?:报备|项目)"),
    ("program.rule", "decision.within", rf"{WAIT} (?:does|do|will|would|(?:un)?till?|before|can|is) (?:{DECISION}|you|it|i|we)(?: (?:usually|normally|typically|take|need|get|be|to|have|hear|back|decide|decided|approve|approved|answer|answered|review|respond|an?|wait|for|on|the|it|a registration|registrations?|{DECISION}))*"),
    ("program.rule", "decision.within", r"when (?:will|do) (?:you|they) (?:decide|answer|let (?:me|us) know)|when (?:will|do|can|should) (?:i|we) (?:hear(?: back| from you| about it)?|know(?: more)?|find out|get an? (?:answer|decision)|expect an? (?:answer|decision))|what(?:'s| is) (?:the|your) (?:turnaround|response time|decision time|sla)(?: time)?(?: (?:for|on) (?:registrations?|approvals?))?"),
    ("program.rule", "decision.within", r"(?:报备|项目|审批|审核|批|答复|决定|批准|批复)(?:审批|审核)?(?:一般|通常|大概|需要|要|得|会)*(?:多久|多长时间|几天|多少天|几个小时)(?:能|会|可以|才|才能)?(?:批|批下来|出结果|有结果|答复|回复|审完|通过|知道结果)?|(?:一般|通常|大概)?(?:多久|多长时间|几天|什么时候)(?:能|会|可以|才能)?(?:批|审批|批下来|审完|审核完|出结果|有结果|知道结果|给?(?:我们?)?答复|批准)"),
    ("program.rule", "protection.days", rf"{WAIT} (?:am|are) (?:i|we) (?:then )?protected(?: for)?|{WAIT} (?:is|are|does|do|will) (?:an? |the |my |our )?(?:deals?|registrations?|protections?(?: period)?|customers?|they|it)(?: (?:protected|protection|valid|last|good|for|be|stay|run|remain))+(?: (?:(?:for|of|with) )?(?:an? )?{TIER}(?: (?:partners?|ones?|tier))?)?|what(?:'s| is) (?:the|our|my) protection(?: period)?(?: for .{{2,20}})?|protection period|{WAIT} (?:is|are|does|do) (?:an? |the |my |our )?(?:deal |registration )?protections?(?: period| time)?(?: (?:for (?:us|me|an? deal)|usually|normally|here|in general|take|last))*"),
    ("program.rule", "protection.days", r"(?:报备|项目)?(?:的)?保护期?(?:是|有|能|可以)?(?:多久|多长(?:时间)?|几天|多少天|几个月)|(?:报备|报备后)(?:有效期|能保护|保护)(?:是|有)?(?:多久|多长(?:时间)?|几天|多少天|几个月)?"),
    ("program.rule", "protection.days", rf"{WAIT} (?:is|are|does|do|will) (?:an? |the |our )?{TIER} (?:tier |level )?(?:(?:partner|reseller|deal|registration)s?(?:'s?)? )*(?:be |get |stay )?(?:protected|protection|last)(?: for)?|how many days(?: of)? protection (?:does|do|is|are) (?:an? )?{TIER} (?:partners? |tier )?(?:get|have|has|bring)"),
    ("program.rule", "protection.days", r"how long can (?:it|this|that|they|we|i|(?:a|the|my|our) (?:deal|registration|customer|project)) (?:be|stay|remain) (?:protected|ours|mine)(?: (?:at most|at the most|in total|altogether|for))?"),
    ("program.rule", "protection.days", r"(?:报备|项目)?(?:最多|最长|最久)(?:能|可以)?保护(?:多久|多长(?:时间)?|几天|多少天|几个月)|protection(?:是|有)?(?:多久|多长|几天)"),
    ("program.rule", "protection.days", rf"{TIER_ZH}级?(?:的)?(?:伙伴|渠道|代理商?)?(?:的)?(?:报备|项目)?(?:能|可以)?(?:的)?保护期?(?:是|有|能)?(?:多久|多长(?:时间)?|几天|多少天|几个月)"),
    ("program.rule", "decision.level", r"who (?:has to |must |can |may |needs to )?(?:decides?|approves?|signs? off)(?: on)? (?:an? |the )?(?:deals?|registrations?|discounts?|projects?)(?: (?:of|over|above|bigger than|larger than|more than|from|under|below|with))+ ?[\w$€£¥.,% ]{1,20}|who (?:has to|must|needs to) (?:approve|decide|sign off)(?: on)? (?:an? )?\d+ ?%(?: discounts?)?"),
    ("program.rule", "decision.level", r"(?:(?:超过|大于|高于|低于)[\d一二三五十百千万亿%.]{1,10}|[\d一二三五十百千万亿%.]{1,10}(?:以上|以下))(?:的)?(?:单子|项目|报备|折扣)?(?:由|归|要|得)?(?:谁|哪一?级)(?:来|能|可以)?(?:批|审批|审|决定|定)|谁(?:能|可以|有权|来)(?:批准?|审批?|决定)(?:(?:超过|大于|高于)[\d一二三五十百千万亿%.]{1,10}|[\d一二三五十百千万亿%.]{1,10}(?:以上|以下))的?(?:单子|项目|报备|折扣)?"),
    ("program.rule", "decision.ground", r"on (?:what|which) grounds (?:can|could|may|might|do) (?:you|they) (?:reject|refuse|decline|turn down)\b.{0,40}|(?:可以|能)?(?:有哪些|哪些|什么)(?:驳回|拒绝)(?:的)?(?:理由|原因|依据)(?:可以用|可选)?"),
    ("program.rule", "appeal.within", r"(?:can|could|may) (?:i|we) (?:still |also )?appeal (?:again|twice|once more|a second time|an? second time)|(?:我们?)?(?:还)?(?:能不能|可不可以|能|可以)再(?:次)?申[诉訴](?:一次)?(?:吗|么|不)?|how (?:does|do) (?:an |the )?appeals? work|how long do (?:i|we) have to appeal|申[诉訴](?:的)?(?:流程|时间|期限|次数)?(?:怎么走|怎么办理?|有(?:时间)?限制吗|是怎样的|怎么弄)"),
    ("program.rule", "protection.extension", r"when (?:can|may|could) (?:i|we) (?:ask|apply|request|try)(?: for (?:it|one|an extension))? again|(?:那)?(?:什么时候|多久以?后|多久)(?:才)?(?:能|可以)再(?:次)?(?:申请|延期?|申请延期)"),
    ("program.rule", "reward.percent", r"(?:do|will|would) (?:i|we) get (?:an? |any |some )?(?:bonus(?:es)?|rewards?|commission|spiffs?)(?: (?:for|on|from) .{2,30})?|(?:what(?:'s| is) )?(?:my|our) (?:bonus|reward|commission)(?: (?:for|on) .{2,30})?|what (?:do|will|would) (?:i|we) (?:earn|get)(?: (?:for|on|from) (?:it|that|this))?|(?:我们?|咱们)?(?:能|可以)?(?:有|拿|得)(?:到)?(?:没有|多少|什么)?(?:报备奖|奖励|奖金|提成|佣金)(?:多少)?(?:吗|么)?|(?:报备奖|奖励|奖金|提成|佣金)(?:是|有)?(?:多少|几个点)"),
    ("program.rule", "conflicts.first_come", r"what (?:happens )?if (?:two|2|several|both)(?: (?:of us|of them|partners?|resellers?|firms?))? (?:register|report|bring)\b.{0,40}|(?:can|could|may) (?:two|2|several|more than one|multiple|different|both) (?:different )?(?:partners?|resellers?|firms?|of us|companies) (?:both )?(?:register|report|have|hold|work on) (?:the )?same (?:customer|deal|project|account)"),
    ("program.rule", "conflicts.first_come", r"(?:能不能|可以|能)?(?:两家|几家|多家|不同(?:的)?)(?:伙伴|渠道|代理商?|公司)?(?:能不能|可不可以|能|可以)?(?:同时|都)?报备?(?:同一个?|一样的|同样的)(?:客户|项目|单子)"),
    ("program.rule", "protection.extension", r"(?:how (?:often|many times|long)|when|can) (?:can |may )?(?:i|we|an? (?:deal|registration|protection)|the protection|protection|it) (?:be )?(?:extend|extended)(?: (?:it|an? (?:deal|registration|protection)|the protection|protection|more than once|twice))?|(?:what(?:'s| are| is) )?(?:the )?extension (?:rules?|terms|policy)"),
    ("program.rule", "protection.extension", r"what (?:do|would|will|can) (?:you|they) (?:count|accept|take|see) as (?:progress|evidence|proof)|what (?:counts|qualifies|is needed|do (?:i|we) need|is accepted)(?: as| for)? (?:progress|evidence|an extension)|what (?:progress|evidence) (?:do (?:you|i|we) need|is needed|counts)(?: for an extension)?|(?:申请)?延期(?:申请)?(?:需要|要|得)(?:有|提供|提交|交)?(?:什么|哪些|啥)(?:证据|材料|进展|条件|资料)?|(?:什么|哪些|啥)(?:才|才能)?算(?:有)?(?:进展|证据)"),
    ("program.rule", "protection.end", r"what happens (?:when|if|once|after) (?:(?:my|our|the|a) )?(?:protection|registration|deal)(?: period)? (?:runs? out|ends?|expires?|is over|lapses?)|(?:保护期?|报备)?(?:到期|过期)(?:了|后|之后|以后)*(?:还|我们?)*(?:能不能|能|可以)(?:再|重新)?报备?(?:吗|么)?|(?:保护期?|报备)?(?:到期|过期|结束|失效|(?<=期)到)(?:了|后|之后|以后)*(?:会|要)?(?:怎样|怎么样|怎么办|如何|发生什么|有什么后果)"),
    ("program.rule", "conflicts.first_come", r"how is (?:first come(?:,? first served)?|the order|who (?:is|came) first) (?:decided|determined|measured|counted)|(?:撞单|先到先得|先后)(?:是|到底)?(?:按|以|看)(?:照)?(?:什么|哪个|啥)(?:时间)?(?:来)?(?:算|定|判|为准|判断)?的?|(?:别家|别人|其他伙伴|另一家|其他代理商?)(?:也|又)?(?:来)?报备?(?:了)?(?:这家|这个客户|.{2,12}?)?(?:怎么办|会怎样|会怎么样|怎么算)|what (?:happens )?if (?:somebody|someone|another partner|anybody) else (?:also )?registers .{2,40}"),
    ("program.rule", "protection.extension", r"(?:怎么|怎样|如何)(?:样)?(?:才)?(?:能|可以)?(?:申请)?延(?:期|长)?|what does it take to (?:extend|get (?:an extension|longer|more (?:time|days)))(?: (?:it|that|this))?|how (?:do|can) (?:i|we) (?:get|earn|extend)(?: (?:an?|the|it|my))*(?: (?:more days|more time|extension|longer(?: protection)?|protection))?"),
    ("program.rule", "protection.extension", r"(?:can|could|may|will) (?:i|we|it|this|that) (?:still )?(?:extend|be extended)(?: (?:it|this|that))? (?:later(?: on)?|afterwards|then|if (?:needed|necessary|i need (?:it|to))|when it (?:ends|runs out|expires))|(?:and )?what if (?:i|we) need (?:longer|more time)(?: then)?|(?:以后|之后|到时候?|后面)(?:还)?(?:能|可以|能不能)(?:再)?延(?:期|长)?(?:吗|么)?"),
    ("program.rule", "conflicts.untouched_days", r"what (?:do|must|should|can) (?:i|we) (?:have to |need to )?do (?:to|so that (?:i|we)|in order to) (?:keep|hold|not lose|don'?t lose) (?:it|this|that|the (?:deal|registration|customer|protection))|how (?:do|can|could) (?:i|we) (?:keep|lose|hold(?: on to)?) (?:it|this|that|the (?:deal|registration|protection))|(?:要|需要|该|得)?(?:做|干)(?:点|些)?(?:什么|啥)(?:才)?(?:能|可以)?保(?:住|留)(?:它|这单)?|(?:怎么|怎样|如何)(?:才)?(?:能|可以)?(?:保住|不被(?:别人)?抢)(?:它|这单|客户)?"),
    ("program.rule", "protection.days", r"(?:please )?(?:shorten|reduce|cut|end|stop|terminate) (?:(?:it|the|its|this|that|their) ?)(?:protection(?: period)?)?(?: (?:to|by|now|at|on|after|today|immediately)\b.*)?(?<!cut it)(?<!end it)(?<!stop it)|(?:请|把|它的)*(?:缩短|提前结束|马上结束|立刻结束|终止)(?:它?的?)?保护期?(?:.{0,10})"),
    ("program.rule", "registration.minimum", r"(?:小于|低于|少于|不到)多少(?:钱|金额)?(?:的)?(?:项目|单子)?(?:就)?(?:不能|不可以|没法|不给|不让)(?:报备?)"),
    ("program.rule", "appeal.within", r"(?!(?:驳回|拒绝)申[诉訴])(?:如果|要是)?(?:报备)?(?:被)?(?:驳回|拒绝)了?(?:的话|以后|之后|后)?(?:还)?(?:该|要|可以|能不能|能)?(?:找谁|怎么办|怎么处理|申诉|(?:再|重新)(?:报备?|提交|申请)|咋办)(?:一次)?|(?:can|may|could) (?:i|we) (?:register|submit|try) (?:it )?again (?:after|when|if) (?:a rejection|(?:it|we|i)(?:'s| is| was|'re| are|'m| am|'ve| have)?(?: been)? (?:rejected|refused|turned down))|what can (?:i|we) do (?:when|if|after) (?:a|the|my|our) (?:deal|registration) is (?:rejected|refused|turned down)|who (?:do|can) (?:i|we) turn to (?:when|if|after) .{2,30}(?:rejected|refused)"),
    ("program.rule", "reward.percent", r"what(?:'s| is) (?:my|our) (?:cut|share)(?: (?:of|in|on) (?:it|this|that|the deal))?|(?:为什么|为啥|凭什么)(?:才|只|就)?(?:有|是)?\d+(?:\.\d+)?%(?:的)?(?:报备奖|奖励)?|why (?:is it |do (?:i|we) get )?(?:only |just )?\d(?:\.\d+)? ?(?:%|percent|per cent)(?: reward)?"),
    ("program.rule", "protection.extension", r"(?:保护期?|报备)?(?:可以|能|能不能|可不可以)?延(?:期|长)?(?:几次|多久|多少天|规则|政策|怎么算|有什么条件)(?:吗)?|(?:保护期|报备)(?:可以|能|能不能)延(?:期|长)吗?"),
    ("program.rule", "registration.minimum", r"(?:what(?:'s| is) |is there )?(?:the |an? )?(?:minimum|smallest|min)(?: (?:deal|registration))?(?: (?:amount|size|value|sum))(?: (?:for|of|to register) ?(?:an? )?(?:deal|registration)?)?|what(?:'s| is) the (?:minimum|smallest amount)(?: (?:for|to) (?:you|us|register|registering|an? registration))?|how (?:small|big|large) (?:can|may|must|does) (?:a |the )?(?:deal|registration|it) (?:have to )?be"),
    ("program.rule", "registration.minimum", r"(?:报备)?(?:最低|最小|起报)(?:的)?(?:金额|额度|门槛|多少钱|多少)(?:是)?(?:多少)?|(?:最低|最少|起码|至少)?(?:要|得)?(?:多少钱|多大)(?:的项目)?(?:以上)?(?:才|才能|可以|能)(?:报备?)|报备(?:的)?(?:金额)?门槛(?:是多少)?"),
    ("program.rule", "registration.most_open", rf"(?:what(?:'s| is) |is there )(?:the |an? )(?:cap|limit|maximum)(?: (?:on|for|of) {DEALS})?|how many {DEALS} (?:can|may) (?:a partner|partners|one) (?:have|hold|register)(?: open)?(?: at once)?|最多(?:能|可以|同时)*报备?(?:几|多少)(?:个|条|单)?(?:项目)?|报备(?:数量)?上限(?:是多少)?"),
    ("program.rule", "registration.fields", r"(?:can|could|may) (?:i|we) (?:still )?(?:register|report|submit)(?: (?:it|a deal|the deal|one|something))? without (?:an? |the |knowing the |any )?(?:amount|customer(?: name)?|product|close date|contact|price|budget|sum|date|name)"
                                             r"|(?:没有?|不知道|不填|不写|还?没定)(?:金额|客户(?:名称?)?|产品|签约日期|联系人|预算)(?:还|也)*(?:能不能|能|可以)报备?(?:吗|么)?"),
    ("program.rule", "registration.fields", r"what (?:do|does|did) (?:you|i|we|one) (?:need|have)(?: to (?:know|give|provide|tell|say|enter|fill in))?(?: (?:you|in order))? (?:to|for|when) (?:register(?:ing)?|an? registration)(?: (?:an? )?deal)?|(?:what|which) (?:information|details|fields?|data) (?:do you need|are needed|is needed|is required|are required)(?: (?:to register|for an?) ?(?:an? )?(?:deal|registration)?)?"),
    ("program.rule", "registration.fields", r"报备(?:项目)?(?:需要|要|得)(?:提供|填|准备|提交)?(?:些)?(?:什么|哪些)(?:信息|资料|材料|内容)?|(?:需要|要)(?:提供|填|准备|提交)(?:什么|哪些)(?:信息|资料|材料|内容)(?:才能报备)?"),
    ("program.rule", "reward.percent", r"(?:what(?:'s| is)|how (?:much|big|high) (?:is|are|will be)|where is) (?:my|our) (?:registration |deal )?(?:rewards?|bonus|commission)(?: (?:for|on) .{2,40})?|(?:what|how much) (?:do|will|would|can) (?:i|we) (?:get|earn|receive|make)(?: (?:for|from|when|if|on|by) .{2,40})?"),
    ("program.rule", "reward.percent", r"(?:我们?|咱们)的?(?:(?:报备)?(?:奖励|奖金|佣金)(?:是|有|能拿|能有)?(?:多少|怎么算|几个点)?|报备奖(?:是|能拿|能有)?(?:多少|怎么算|几个点))|(?:赢单|报备|成交)(?:后|了)?(?:我们?)?(?:能|可以)?(?:拿|得|有)(?:到)?(?:多少|什么)(?:奖励|奖金|钱)?|(?:我们?|[^，,。?？]{2,20}?)(?:赢了|赢单|签了)?(?:后)?(?:能|可以|会|给)(?:拿|得|给)?(?:到)?多少(?:报备)?(?:奖励?|奖金|报备奖)"),
    ("program.rule", "reward.percent", r"(?:what(?:'s| is)|how (?:much|big|high) is|is there) (?:the |an? )?(?:registration |deal registration )?(?:reward|bonus)(?: for (?:registering|a registration|registrations))?|what do (?:i|we) (?:get|earn) for (?:registering|a registration)(?: an? deal)?|报备(?:有|的)?(?:什么)?奖励(?:是)?(?:多少|什么|怎么算)?(?:吗)?|(?:报备)?(?:奖励|奖金|报备奖)(?:是|一般)?(?:怎么计?算|按什么算|多少|几个点)(?:出来)?的?(?:[，, ]*(?:什么时候|多久|何时)(?:能)?(?:发|给|到账|兑现))?|报备成功(?:有|能拿)(?:什么|多少)奖励"),
    ("program.rule", "appeal.within", rf"{WAIT} (?:does|do|will|would) (?:an? |the |my )?appeals? (?:take|last)|(?:how|can) (?:can |do )?(?:i|we) appeal|申诉(?:一般|需要|要|得)*(?:多久|几天|多长时间)(?:有结果|答复|处理完)?|(?:怎么|如何|能不能|可以)申诉吗?"),
    ("program.rule", "conflicts.first_come", r"what (?:happens )?if (?:someone|somebody|another partner|anyone|a competitor|they) (?:else )?(?:registers?|registered|reports?|submits?)(?: (?:it|them|the customer))?(?: (?:before|first|ahead of|earlier than)(?: me| us)?)+"
                                             r"|can (?:someone|somebody|anyone|others?|another partner|other partners) (?:else )?(?:still |also )?(?:register|report|take|submit|get) (?:it|this|that|the (?:same )?customer)(?: (?:too|meanwhile|in the meantime|now|until then|as well))*"
                                             r"|(?:这期间|这段时间|期间|审批期间|保护期?(?:内|里|期间)?)?(?:别人|别家|其他(?:伙伴|渠道|代理商|人)|别的(?:伙伴|渠道))(?:还|也)*(?:能不能|能|可以|会)(?:再)?报备?(?:同一?[家个]|这[家个])?(?:客户|项目)?(?:吗|么)?"),
    ("program.rule", "conflicts.first_come", r"(?:what happens|who (?:wins|gets it|comes first)) (?:if|when) (?:two|2|another|several) (?:partners?|of us|resellers?) (?:register|registers|report|want|bring|have) (?:the )?same (?:customer|deal|project)|撞单(?:了)?(?:怎么|如何)(?:办|处理|判|算|裁定)|(?:两家|几家|两个(?:伙伴|渠道))(?:都|同时|一起)*报备?(?:了)?同一[个家](?:客户|项目)(?:怎么|如何|算)(?:办|处理|判|算|谁的)?"),
    ("program.rule", "appeal.within", r"(?:and )?what (?:happens )?if (?:he|she|they|you|li wei|my manager|it) (?:says? no|rejects?|refuses?|declines?|turns? (?:it|me|us) down|(?:is|gets) (?:rejected|refused))(?: (?:it|me|us|again|then))*|(?:要是|如果|万一)(?:他们?|你们?|被)?(?:又|再)?(?:不批|不通过|不同意|驳回|拒绝)(?:了|的话)*(?:呢|怎么办|咋办)*"),
    ("program.rule", "decision.handover", r"(?:does|will) the clock (?:stop|stand|run|go on)(?: still)? (?:when|if|while) (?:he|she|they|somebody|my manager|whoever decides)(?:'s|'re| is| are)? (?:away|off|on (?:holiday|leave|vacation)|sick|ill)|what (?:happens )?(?:if|when) (?:he|she|they|my manager|my rep|whoever decides)(?:'s|'re| is| are)? (?:away|off|on (?:holiday|leave|vacation)|sick|ill)|(?!我)(?:审批人|经理|渠道经理|他|她|[\u4e00-\u9fff]{2,3})(?:休假|请假|出差|不在|生病)(?:了|的话|时|的时候)*(?:会不会|会|怎么办|谁批|影响)(?:耽误|影响|延误|审批|进度)*(?:吗|么|呢)?"),
    ("program.rule", "decision.ground", r"what (?:do|would|might|will|could) (?:you|they) (?:reject|refuse|decline|turn down)(?: (?:a deal|a registration|it|deals|registrations))?(?: for)?|(?:list|show|what are) (?:me )?(?:the |all )?(?:rejection )?grounds(?: for (?:a )?rejections?)?|(?:驳回|拒绝)(?:的)?(?:理由|原因|依据)(?:列表|清单)?"),
    ("program.rule", "registration.named_accounts", r"what(?:'s| is| are) (?:an? )?(?:named|direct) accounts?|can (?:i|we) register (?:an? )?(?:named|direct) accounts?|(?:直签)?(?:大客户|直客|直签客户)(?:能不能|可不可以|能|可以)?报备?(?:吗|么)?|什么(?:是|叫)(?:直签)?大客户"),
    ("program.rule", "conflicts.separate", r"(?:and )?what (?:if|about) (?:it(?:'s| is) )?(?:an? |the )?(?:subsidiary|subsidiaries|branch|branches|parent(?: company)?|daughter(?: company)?|affiliate|sister company)|(?:is|are|does|do) (?:an? |the )?(?:subsidiary|branch|subsidiaries|branches) (?:count as )?(?:the same|separate|an? own deal)(?: (?:customer|deal))?|(?:子公司|分公司|母公司|分支机构?|关联公司)(?:算不算|算|是不是|是)(?:同一?个?(?:客户|家)?|一家|另外的?|单独的?)?(?:吗|么|的)?"),
    ("program.rule", "conflicts.first_come", r"who (?:wins|gets it|is first|has priority|comes first) (?:if|when) (?:two|2|both|several)(?: (?:of us|partners?|resellers?|firms?))? (?:register|report|submit|bring)(?: (?:it|the same|at once|at the same time))*|(?:两家|几家|大家)(?:都|同时|一起)*报备?(?:了)?(?:算|归)(?:谁|哪家)的?"),
    ("program.rule", "decision.within", r"what (?:happens )?if (?:(?:he|she|you|they|nobody|no one|my manager|the decider)|[a-z]+(?: [a-z]+)?) (?:doesn'?t|don'?t|does not|do not|never|can'?t|won'?t|fails to) (?:answers?|decides?|responds?|reply|replies|reacts?)(?: (?:in time|at all|to me|by then|until then|on it))*"
                                         r"|(?:如果|要是|万一)?[^，,。]{0,8}?(?:一直|还是|老是)?(?:不|没)(?:批|审批|答复|处理|回复|理我?)(?:的话)?(?:，)?(?:该|要|会)?(?:怎么办|咋办|会?怎样|怎么处理)"),
    ("program.rule", "decision.within", r"what (?:happens )?(?:if|when) (?:you(?:'re| are)|it(?:'s| is)|the decision is|he(?:'s| is)|they(?:'re| are)) (?:late|overdue)|(?:如果|要是)?(?:审批|答复)?(?:超时|逾期|超期)(?:了|没批|未批)*(?:的话)?(?:会)?(?:怎么办|怎样|怎么样|咋办)"),
    ("program.rule", "registration.minimum", r"(?:what(?:'s| is) )?the (?:minimum|lowest|smallest)(?: (?:amount|sum|deal))? in (?:euros?|dollars?|usd|eur|cny|rmb|yuan)"),
    ("program.rule", "reward.percent", r"(?:别家|别人|其他(?:伙伴|公司|渠道)|另一家|其他代理商?)(?:来)?(?:交付|供货|实施)(?:了|的话)?(?:，)?(?:我们?|咱们)?(?:还)?(?:能)?(?:有|拿)(?:到)?(?:报备)?奖励?(?:吗|么)?|(?:do|will|would) (?:i|we) (?:still )?(?:get|be|earn) (?:paid|rewarded|(?:the |a |my |our )?reward|anything|something)(?: (?:if|when) (?:another partner|somebody else|someone else|another one|others?|a different partner|(?!(?:we|i)\b)[\w&. '-]{2,30}?) (?:delivers?|ships?|does|do|implements?)(?: it)?)?|how (?:much|big)(?: of)?(?: an?)? (?:reward|bonus|commission) (?:do|will|would|can) (?:i|we) (?:get|earn|receive)(?: (?:for|from|if|when|on) .{2,40})?|(?:even )?if (?:another partner|somebody else|someone else|another) delivers(?: it)?"),
    ("program.rule", "appeal.within", r"how long (?:is|are|takes?|do i have (?:for|to)) (?:an? |the |my )?appeals?|who can appeal|who (?:can|do|should|could) (?:i|we) (?:complain|turn|talk) to(?: (?:about|against) (?:it|this|that))?|who (?:decides|hears|judges) (?:an |the )?appeals?|申[诉訴](?:是|由|归)?谁(?:来)?(?:判|裁|处理|受理|审|决定)(?:的)?|(?:没批|不批|没通过|被拒)(?:了|的话)*(?:我们?)?(?:还)?(?:能|可以)申[诉訴]|(?:找谁|向谁|去哪儿?|哪里)(?:可以|能)?(?:投诉|申[诉訴]|说理)|how (?:do|can) (?:i|we) (?:complain|object|protest)(?: (?:about|against) (?:it|this|that))?"),
    ("program.rule", "", r"(?:can|could|may) (?:i|we) (?:see|read|have|get) (?:the |your |all (?:the )?)?(?:program(?:me)? )?(?:rules|policy|terms)|how does (?:this|it|registration|deal registration|registering) work(?= with registrations|$)"),
    ("program.rule", "decision.ground", r"(?:on what grounds|why|when|for (?:what|which) reasons) (?:can|could|may|might|would|will) (?:an? |my |the )?(?:deal|registration)s?(?: be)? (?:rejected|refused|declined|turned down)|(?:什么|哪些)(?:情况|原因|理由)(?:下)?(?:会|可能)?(?:被)?(?:驳回|拒绝)|驳回(?:的)?(?:理由|原因)有哪些"),
    ("program.rule", "", r"(?:the )?(?:program(?:me)? |registration )?rules|(?:报备|渠道)?(?:规则|政策)|(?:(?:can|could) you (?:please )?)?(?:what(?:'s| are) |(?:show|give|send|read) (?:me )?|where are )(?:the |your |all (?:the )?)?(?:program(?:me)?|registration|deal registration|channel|partner(?: program)?)? ?(?:rules|policy|policies|terms)(?: (?:of|for) (?:the )?(?:program(?:me)?|registrations?|deal registrations?))?|(?:(?:请|帮我|给我|把|看看|发一?下)*(?:报备|渠道|项目报备)?(?:的)?(?:规则|政策|规定|制度)(?:是什么|有哪些|是怎样的|怎么样|(?:发|给|列|念)(?:给)?我?(?:看看|看一下|一下|看|一份)?)?)"),
)  # fmt: skip
RULES: Final = r"(?:rules?|policy|policies|terms|clauses?|regulations?|conditions?)"
RULES_ZH: Final = r"(?:规则|规定|政策|条款|条件|制度)"
TOPICS: Final[tuple[tuple[str, str, str], ...]] = (  # what rules are asked about, of one clause or several
    ("protection.extension", r"extensions?|extending(?: .{2,30})?|longer protection", "延期|延长(?:保护期?)?|保护期?延期"),
    ("protection.days", r"protections?(?: periods?| time)?|(?:being )?protected", "保护期?|项目保护|有效期"),
    ("decision.within", r"decisions?|approvals?|(?:the )?decision times?|how long (?:a )?decisions? takes?", "审批(?:时间|时限)?|答复(?:时间|时限)"),
    ("decision.level", r"(?:approval )?levels?|second approvals?|(?:large |high |special )?discounts?(?: (?:over|above|of|beyond|greater than|higher than|up to) .{1,16})?", "审批(?:级别|权限|层级)|复审|(?:特价|大)?折扣(?:(?:超过?|高于|大于|低于)[^，,？?有]{1,6})?"),
    ("decision.ground", r"rejections?|rejecting(?: .{2,30})?|grounds", "驳回|拒绝"),
    ("appeal.within", r"appeals?|appealing(?: .{2,30})?", "申诉"),
    ("conflicts", r"conflicts?|duplicates?|double registrations?|first come,? first served|rulings?", "撞单|重复报备|冲突|先到先得"),
    ("reward.percent", r"(?:registration )?rewards?|bonus(?:es)?", "(?:报备)?奖励?|报备奖"),
    ("registration.minimum", r"minimums?(?: amounts?| sums?)?|(?:deal )?sizes?", "最低金额|起报金额|金额"),
    ("registration.most_open", r"(?:the )?(?:caps?|limits?)|open registrations|numbers? of registrations", "报备(?:数量|上限|个数)"),
    ("registration.territory", r"territor(?:y|ies)|regions?", "区域|地区|跨区"),
    ("registration.named_accounts", r"named accounts?|direct accounts?", "直签(?:大?客户)?|大客户|NA"),
    ("protection.transfer", r"transfers?|transferring(?: .{2,30})?", "转移|转让|移交"),
    ("protection.merge", r"merg(?:ers?|es?|ing)(?: .{2,30})?", "合并"),
)  # fmt: skip
_OF_RULES: Final = tuple(
    (
        "program.rule",
        rule,
        rf"(?:(?:what(?:'s| is| are)|which|where are|show (?:me )?|explain|give me|(?:is|are) there|do (?:you|we) have|have (?:you|we)(?: got)?) )?(?:the |your |our |an? |any )?{RULES} (?:for|on|about|of|regarding|when|apply to|apply for) (?:an? |the |my |our )?(?:{english})(?: of (?:an? |the |my )?(?:deals?|registrations?|protections?))?"
        rf"|(?:what(?:'s| is| are) )?(?:the |your )?(?:{english}) {RULES}"
        rf"|what (?:does|do) (?:the|your) (?:program(?:me)?|{RULES}) say (?:about|on|of) (?:an? |the )?(?:{english})"
        rf"|(?:关于)?(?:报备|项目)?的?(?:{chinese})(?:的|有)?(?:什么|哪些|啥)?{RULES_ZH}(?:是|有)?(?:什么|哪些|怎样的|怎么说的?|怎么样)?",
    )
    for rule, english, chinese in TOPICS
)
_NUMBERED: Final = re.compile(
    r"(?:(?:what(?:'s| is| does)|(?:show|give|read|tell)(?: me)?|quote|explain) )?(?:the )?(?:rule|clause) (\d\.\d{1,2})(?: says?| means?| mean)?"
    r"|(?:渠道)?(?:政策|规则)?的?第?(\d\.\d{1,2})条(?:款)?(?:是什么|怎么说的?|的?内容|讲的?什么)?|条款(\d\.\d{1,2})(?:是什么|怎么说的?)?",
    re.IGNORECASE,
)


def asked(text: str) -> tuple[str, str] | None:
    """The route of such a question and the rule that it is about, "" for none or all; None for other messages."""
    if len(text) > LONGEST:
        return None
    return next(filter(None, (_of(plain(way)) for way in ways(text))), None)


def _of(said: str) -> tuple[str, str] | None:
    if numbered := _NUMBERED.fullmatch(said):
        return "program.rule", next(filter(None, numbered.groups()))
    return next(((route, rule) for route, rule, pattern in _patterns() if pattern.fullmatch(said)), None)


@cache
def _patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    return tuple(
        (route, rule, re.compile(f"{OPENING}(?:{pattern})(?: please| then|呢|呀|啊|吗)*", re.IGNORECASE))
        for route, rule, pattern in (*_OF_RULES, *QUESTIONS)
    )
