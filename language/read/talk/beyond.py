"""What the bot does beyond the contract of readings: a few requests, each told by its own words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from domain.matching.text import has_han
from domain.patterns import regex
from language.read.names import NO_NAMES, Names
from language.read.naming.trimmed import trimmed
from language.read.normal import Normal, normal
from language.read.reading import Reading
from language.read.sentences import question
from language.read.talk.competing import competing
from language.read.talk.only_noted import noted

TIER: Final = r"registered|silver|gold|platinum|\w{1,4}[牌级]|白金|注册"
FIELD: Final = {
    "headcount": "headcount|人数", "territory": "territory|区域", "contact": "contact|联系人",
    "phone": "phone(?: number)?|telephone(?: number)?|电话(?:号码)?|手机号?", "city": "city|城市",
    "warehouse": "warehouse|仓储", "industries": "industries|industry|行业", "capabilities": "capabilities|能力",
    "main_customers": "main customers|主要客户", "other_vendors": "other vendors|其他品牌",
}  # fmt: skip
FIELDS: Final = "|".join(FIELD.values())
ONE_VALUE: Final = frozenset({"headcount", "territory", "city", "phone"})
AND_MORE: Final = regex(r"[，,;；]\s*(?:and |also )?")
DAY: Final = r"[今明后]天|[这本下]?(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}月\d{1,2}[号日]|\d{1,2}[号日]"
MONTH: Final = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
DAY_EN: Final = rf"(?:(?:this|next|coming) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week)|today|tomorrow|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?|(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}"
MEETING: Final = rf"(?:the |my |our )?(?:(?P<day>{DAY_EN})(?:'?s)? )?(?:planned )?(?:visit|meeting|appointment|call)(?: (?:on |for )?(?P<day2>{DAY_EN}))? (?:at|to|with)"
MEETING_ZH: Final = "(?:拜访|会议|会面|会|约|安排|行程|见面|call|meeting|demo|visit)"
WHOM: Final = rf"(?!(?:{DAY}|第?[一二三四五]?[个次]?|[上下]午)的?{MEETING_ZH})"  # nobody is named: 周五的拜访
RECORD: Final = "record|profile|details|data|information"

LAST_TIME: Final = (
    r"when (?:did|have|was) (?:i|we) last (?:see|seen|visit(?:ed)?|meet|met|go|been|there|at|with|talk(?:ed)? (?:to|with)|speak (?:to|with))(?: (?P<them>them|there|him|her))?"
    r"|when was (?:the|our|my) last (?P<them2>visit|meeting|call)(?: (?:there|with them|to them))?"
    r"|(?:我们?)?(?:上一?次|最近一次)(?P<them22>去|拜访|见|到访)(?:他们|那边|那里|对方|那儿)?(?:是|在)?(?:什么时候|啥时候|哪一?天|几号|何时)(?:来着|的|啊|呢)?"
)  # of whoever was spoken of

REQUESTS: Final = tuple(
    (intent, regex(pattern, re.IGNORECASE))
    for intent, pattern in (
        ("visit.move", rf"(?:move|reschedule|shift|postpone|put off) {MEETING} (?P<partner>.{{2,60}}?) (?:to|until|till) (?P<when>.{{2,40}})"),
        ("visit.move", rf"(?:把)?(?:(?P<day>{DAY})的?)?(?:去|到|对|跟|和)?{WHOM}(?P<partner>.{{2,30}}?)(?:(?P<day2>{DAY}))?的?拜访(?:改|推迟|延后|改期|挪)(?:到|至)(?P<when>.{{1,20}})"),
        ("visit.move", r"(?:the )?(?P<partner>.{2,60}?)(?:'s)? (?:visit|meeting|call) (?:did(?:n'?t| not) (?:happen|take place)|fell through|(?:got|was) cancell?ed|is off)(?: today| yesterday| this week)?[,;.]? (?:and )?(?:(?:it )?(?:is |was |got )?(?:moved|pushed|rescheduled|postponed) to|now on|it'?s now(?: on)?) (?P<when>.{2,40})"),
        ("visit.move", r"(?:我们?|跟|和|[今昨]天|[上下]午)*(?P<partner>.{2,20}?)(?:那边|家)?(?:今天|昨天|上午|下午|本周|这次|最后|还是|约好?|的?(?:拜访|会议?))*(?:没(?:去|见|约|开|拜访)成|去不了)了?[，,\s]*(?:我们|要)?(?:改|推|挪|延)(?:到|至|成|(?=周|[明后下]))(?P<when>.{1,20}?)了?"),
        ("visit.move", r"(?:今天|昨天|上午|下午|本周|这次|最后|还是)*没(?:去|见|约|开|拜访)成(?P<partner>[\u4e00-\u9fff]{2,20}?(?=[，,\s])|[^，,]{2,20}?)(?:[，,\s]+[^，,\s]{2,12}?)?[，,\s]+(?:我们)?(?:改|推|挪|延)(?:到|至|成)(?P<when>.{1,20}?)了?"),
        ("visit.cancel", rf"(?:cancel|call off|drop|scrap) {MEETING} (?P<partner>.{{2,60}}?)(?: (?:(?:on|for) (?P<day22>.{{2,20}})|(?P<day222>(?:this|next|today|tomorrow)\b.{{0,20}})))?"),
        ("visit.cancel", rf"(?:把)?取消(?:(?P<day>{DAY})的?)?(?:去|对|到|跟|和)?{WHOM}(?P<partner>.{{2,30}}?)(?P<day2>{DAY})?的?{MEETING_ZH}(?:计划)?"),
        ("visit.cancel", rf"[把将]?(?:(?P<day>{DAY})的?)?(?:去|对|到|跟|和)?{WHOM}(?P<partner>[^取消]{{2,30}}?)(?P<day2>{DAY})?的? ?{MEETING_ZH} ?(?:给我|帮我)?(?:取消|cancel) ?(?:掉|了|一下)*"),
        ("visit.cancel", r"(?P<known>[^，,。；;\s]{2,20}?)(?:那边|那里|家)?(?:我们?|咱们?|先|就|也|暂时|这次|还是)*(?:别|不要|不用|甭|不)(?:再)?[去约]了"),
        ("task.add", r"(?:add|new) (?:a )?(?:task|reminder)|remind me|(?:新建|添加)(?:一个)?(?:任务|提醒)"),
        ("task.snooze", r"(?:snooze|put off|postpone|defer)(?: the)?(?: task| reminder)? (?P<text>(?:(?!visit).){1,80}?) (?:(?:to|until|till|by|for) |(?=tomorrow|next |(?:mon|tues|wednes|thurs|fri|satur|sun)day))(?P<when>.{2,30})"),
        ("task.snooze", r"(?:snooze|put off|postpone|remind me(?: again)?)(?: (?:it|this|that))?(?: for| by| in)? (?P<when>(?:an?|one|two|three|\d{1,3}|half an) (?:hours?|hrs?|minutes?|mins?|days?|weeks?))"),
        ("task.snooze", r"(?:move|shift|reschedule|push) (?:my |the )?(?P<text>.{1,80}?) (?:task|reminder|to-?do) (?:to|until|till) (?P<when>.{2,30})"),
        ("task.snooze", r"(?:把)?(?:任务|待办|提醒)(?P<text>.{1,40}?)(?:推迟|延后|推后|往后推|推|挪|改)到(?P<when>.{1,20})"),
        ("task.snooze", r"(?:把)?(?P<text>.{1,40}?)(?:这个|那个|的)?(?:任务|待办|提醒)(?:推迟|延后|推后|往后推|推|挪|改)到(?P<when>.{1,20})"),
        ("task.snooze", r"(?:把)?(?P<text>第[一二三四五1-5]个)(?:推迟|延后|推后|往后推|推|挪|改)到(?P<when>.{1,20})"),
        ("deal.list", r"(?:(?:show|list|what are|which are|what's|what is|which is)(?: me)? )*(?:(?P<mine>my) |the |our )?(?:top (?:\d{1,2}|three|five|ten)|(?:(?:\d{1,2}|three|five|ten) )?(?:biggest|largest|oldest))(?: open| live)? (?:deals?|registrations?|opportunit(?:y|ies))(?: first)?"),
        ("deal.list", r"(?:(?:what(?:'s| is| do i have| do we have)|which (?:deals )?are|who(?:'s| is)|show(?: me)?|list)(?: all| (?P<mine>my)| everything| deals)*|(?P<mine2>my )?deals)(?: (?:currently|now|still))? (?:in|at) (?:the )?(?:qualif(?:y|ied|ication)|propos(?:e|ed|al)|negotiat(?:e|ed|ion)|commit(?:ted|ment)?)(?: stage| phase)?(?: (?:now|right now|at the moment))?"),
        ("deal.list", r"(?:哪些|有哪些|什么)?(?:报备|项目|单子|商机)?(?:现在|目前|都)*(?:在|处于|进入)?(?:初步确认|提案|谈判|承诺)(?:阶段|中)(?:的)?(?:有哪些|有什么|报备|项目|单子|商机)*"),
        ("briefing.show", r"(?:what(?:'s| is)|which deals are|(?:is |are )?any(?:thing| deals)?) (?:still )?at risk|(?:哪些|有哪些|什么)?(?:项目|报备|商机|单子)?(?:有风险|有风险的(?:项目|报备|商机))"),
        ("help", r"help (?:me )?(?:with |on |about )?(?:my |the )?(?P<topic>deals?|registrations?|visits?|tasks?|partners?|standups?|briefings?|pipeline)"),
        ("help", r"(?P<topic>报备|拜访|任务|伙伴|早会|通报)(?:的)?帮助|帮助(?P<topic2>报备|拜访|任务|伙伴|早会|通报)"),
        ("deal.ask", r"ask for (?:more )?(?:information|details) (?:on|about) (?P<customer>.{2,60})"),
        ("deal.ask", r"(?:请|让)?(?:伙伴|渠道)?(?:就)?(?P<customer>.{2,30}?)(?:补充信息|补充资料)"),
        ("deal.withdraw", r"(?:(?:i (?:want|need|would like) to|can you|could you) )?(?:cancel|withdraw|retract|take back|delete|remove) (?:(?:one of )?(?:my|our)|an?) (?:deal )?(?:registrations?|deals?)"),
        ("deal.list", r"(?:请|帮我|看一?下|看看|给我|汇总|统计|分析|整理)*(?:一下)?(?:我们?的?|最近的?|今年的?|本季度的?)*(?P<lost>丢单|输单)的?(?:原因|情况|记录)(?:汇总|统计|分析|列表|有哪些|是什么|都有什么)*"),
        ("deal.withdraw", r"(?:我要|我想|帮我)?(?:取消|撤回|撤销|删除|删掉)(?:一下)?(?:我们?的)?(?:一?[个条])?(?:报备|项目|单子)"),
        ("deal.list", r"(?:(?P<mine>我)|我们)(?:报备?|提交?)?了?的?(?:报备|项目|单子?|商机)(?:现在|目前)*(?:都|各自?|分别)(?:现在|目前|是|在|到|处于)*(?:什么|啥|怎么样|如何|哪一?步)(?:状态|情况|进展|进度|阶段)?了?"),
        ("deal.extend", r"(?:同意|批准|通过|可以给)(?P<customer>[^，,。；;]{2,20}?)的?(?:延期|延长(?:保护)?|续期)(?:申请)?(?:吧|了)?|(?:approve|grant|accept|allow) (?:the )?extension (?:of|for|on|to) (?P<customer2>[^,;:?]{2,40})"),
        ("deal.list", r"(?:where(?:'s| is| are)|is|are) (?:my|our) (?:registrations?|deals?)(?: (?:now|at|then|still|really|all|safe|protected|ok|okay|fine|valid|there))*"),
        ("deal.list", r"did (?:you|he|she|they) (?:get|receive|see)(?: all)? (?:my|our) (?:registrations?|deals?)(?: (?:yet|already))?"),
        ("deal.list", r"(?:你们?|您|他|她)?(?:有没有)?(?:收到|看到)(?:了)?(?:我们?的)(?:报备|项目|申请)(?:了)?(?:没有?)?"),
        ("deal.register", r"(?:然后|另外|我们?)?(?:还|再)(?:要|想|得|需要)?(?:再)?(?:报备|报|登记)(?:一下|一?[个家])?(?P<customer>(?!项目|客户|名|价|销|告)[^，,。；;\s吗呢？?几多哪什]{2,20}?)(?:的项目)?"),
        ("language.set", r"(?:language[: ]*)?(?P<language>zh|en)"),
        ("partner.tier", r"(?:what(?:'s| is) (?:my|our) (?:discount|protection period)|what (?:discount|benefits) do (?:i|we) (?:get|have))|我们?的?(?:折扣|权益|优惠)(?:是什么|是?多少|有哪些|能到多少|最多多少)?"),
        ("visit.list", rf"{LAST_TIME}"),
        ("visit.list", r"(?:(?:were|are|is) there |did we (?:get|hear|have) |(?:what|which) )?(?:(?:were|are) )?(?:any |the )?objections? (?:did we (?:get|hear) )?(?:from|by|at|of) (?P<partner>[^,;?]{2,60}?)(?: (?:raise|have|had|make))*"),
        ("standup.answer", r"(?:(?:let's |i(?:'ll|'d like to| want to| need to) )?(?:do|write|give|post|submit|send|start|begin|answer|ask|fill(?: in)?) )?(?:me )?(?:(?:my|the|today's) )?stand-?up(?: update| questions?| form)?(?: now| today)?|(?:我要|我来|现在)?(?:写|填|交|发|做|报|来|开始?)?(?:一下|个)?(?:我的|今天的?)?(?:早会|晨会|站会)(?:汇报|内容)?(?:吧|了)?"),
        ("person.invite", r"invite (?P<person>(?:(?! to )[\w .'-]){2,40}?),? (?:as|to be) (?:an? |our )?(?P<role>rep|lead)"),
        ("person.invite", r"(?:帮我)?邀请(?P<person>[\w· ]{2,20}?)(?:作为|做|当|担任)(?P<role>团队负责人|主管|渠道经理|销售)"),
        ("team.here", r"(?:(?:post|send|put|publish) )?(?:all )?(?:the |our |my )?(?:team'?s? )?(?:briefings?|digests?|standups?|summar(?:y|ies))(?: and (?:the )?(?:briefings?|digests?|standups?))?(?: (?:in|to|into))? here"),
        ("team.here", r"(?:以后)?[把将]?(?:(?:商机)?通报|早会纪要|早会|纪要|简报)(?:[和、与](?:(?:商机)?通报|早会纪要|纪要|简报))?(?:以后)?都?(?:发|贴|放|推送)[到在]?(?:这里|这儿|本群|这个?群里?|本频道|这个?频道里?)来?"),
        ("person.invite", r"invite (?P<person>(?:(?! to )[\w .'-]){2,40}?)(?: (?:of|from|at|for) (?P<partner>.{2,80}))?"),
        ("person.invite", r"(?:请|帮我|麻烦)*给(?P<partner>[^，,。；;\s]{2,20}?)(?:的人)?(?:开|发|生成|来|弄)(?:一?个|一下)?(?:新的?)?邀请码?"),
        ("person.invite", r"(?:请|帮我|麻烦)*邀请(?:一下)?(?P<person>[\w·]{2,20}?)[，,\s]+(?:[他她]?是)?(?P<partner>[^，,的]{2,30})(?:的|那边的?)(?:人|同事|销售|售前|老板|经理|总监|负责人|联系人)?"),
        ("person.invite", r"(?:请|帮我|麻烦)*邀请(?:一下)?(?P<partner>[^，,的]{2,40})的(?P<person>[\w· ]{2,20}?)(?:加入|进来|进群|上来|使用(?:机器人)?)?(?:吧)?"),
        ("person.invite", r"(?:帮我)?邀请(?P<person>[\w· ]{2,20}?)(?:加入|进来|使用机器人)?"),
        ("partner.update", rf"(?:change|set|update|correct) (?:the )?(?P<field>{FIELDS}) (?:of|for) (?P<partner>.{{2,80}}?)(?: to|:) (?P<value>.+)"),
        ("partner.update", r"(?:change|set|update|correct) (?P<partner>.{2,80}?)(?:['’]s|(?<=s)['’]) (?P<field>headcount|territory|city|phone(?: number)?|warehouse|industr(?:y|ies)|capabilities|main customers|other vendors) to (?P<value>.+)"),
        ("partner.update", r"(?:change|set|update|correct) (?P<known>.{2,80}?) (?P<field>headcount|territory|city|phone(?: number)?|warehouse|industr(?:y|ies)|capabilities|main customers|other vendors) to (?P<value>.+)"),
        ("partner.update", r"(?P<known>[^,;:]{2,60}?) (?:now )?(?:has|have|employs?)(?: now| about| around| grown to)* (?:\d{1,6} (?:employees|people|staff)[,.]? (?:(?:no|sorry|wait|actually|i mean|make that)[, ]+)+(?P<heads2>\d{1,6})(?: \w+)?|(?P<heads>\d{1,6}) (?:employees|people|staff)(?: now)?)"),
        ("partner.update", r"(?P<known>[^,;:]{2,60}?)(?:['’]s)? headcount:? (?P<heads>\d{1,6})"),
        ("partner.update", r"(?P<known>[^,;:]{2,60}?)(?:['’]s|(?<=s)['’])? (?:new )?(?P<field>phone(?: number)?|telephone(?: number)?|city|headcount) (?:is(?: now)?|has changed to|:) (?P<value>[^?]+?)(?: now)?"),
        ("partner.update", r"(?P<known>[^,;:，。；]{2,60}?)(?:['’]s office|公司|总部|办公室)?(?: (?:has |have )?(?:just )?(?:moved|relocated) (?:their (?:office|headquarters) )?to |(?:已经?|刚|最近)*搬(?:到|去|迁到))(?P<city>(?!(?:the )?(?:propos|negotiat|commit|next|this|q[1-4]|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|新)[^,.;，。；?\d]{2,30}?)了?"),
        ("partner.update", rf"[把将](?P<partner>.{{2,40}}?)的?(?P<field>{FIELDS})(?:改成|改为|更新为|设为)(?P<value>.+)"),
        ("partner.update", r"(?P<known>[^，,。；;的\s]{2,20}?)[的\s]*(?:新增|增加|(?:更新|update|调整|修改|改)(?:一?下|了)?\s*)?(?P<field>人数|headcount|区域|城市|电话|仓储|行业|能力|主要客户|其他品牌)(?:现在|已经?)?(?:改成|改为|更新[成为]|设为|变[成为]|调整?[成为到]|增加到|[到是为有:：])?\s*(?P<value>[^，。；;吗呢?？多几哪谁什怎\s][^，。；;吗呢?？多几哪谁什怎]{0,30}?)(?:个?人)?了?"),
        ("partner.update", rf"(?:edit|change|update|correct|complete) (?:the )?(?:{RECORD}) (?:of|for) (?P<partner>.{{2,80}})"),
        ("partner.update", rf"(?:edit|change|update|correct|complete) (?P<partner>.{{2,80}}?)(?:'s)? (?:{RECORD})"),
        ("deal.update", r"(?P<customer>[^，,。：:\s]{2,20}?)(?:那边|项目|这一?[单个]|那一?[单个]|的)*(?:主要)?的?(?:竞争对手|竞品|对手|竞争者)(?:主要)?(?:有|是|包括|还有|为|：|:)(?P<competitor>[^？?吗呢谁哪]{2,30})"),
        ("partner.assign", r"assign (?:the )?(?:partner )?(?P<partner>.{2,60}?) to (?P<to>.{2,40})"),
        ("partner.assign", r"[把将]?(?P<known>[^，,。；;\s]{2,20}?)(?:这家|那家|那边|这个伙伴)?(?:以后|今后|往后|现在|就|都|先|改|换)*(?:归|由|交给|分给|让|给|成|换)(?P<to>(?![我你您他她谁了个人新掉])[^，,。；;\s]{2,12}?)(?:来|去)?(?:管|负责|跟进?|对接|带|接手|维护)(?:了|吧|了吧)?"),
        ("partner.show", r"(?:请问|帮我|查一?下|看一?下|给我|发我)*(?P<known>[^，,。；;的\s]{2,20}?)(?:那边)?的?(?:联系人|对接人|负责人)?的?(?:电话|手机|联系方式|邮箱|地址)(?:号码?)?(?:是)?(?:多少|什么|有吗|呢|给我|发我)*"),
        ("visit.list", r"(?:请|帮我|给我|看一?下|看看|查一?下)*(?:跟|和|与)?(?P<partner>[^，,。；;的\s我你他她]{2,12}?)(?:那边)?(?:上一?次|最近一次)(?:都|跟我们?|和我们?|见面|拜访|来)*(?:说|聊|谈|讲|提)了?(?:些|点)?(?:什么|啥)[来着呢啊]*"),
        ("partner.assign", r"(?:把|将)(?:渠道|伙伴)?(?P<partner>.{2,40}?)(?:分配|分派|划拨?|划分|分)(?:给|到|归)(?P<to>.{2,20})"),
        ("partner.update", r"(?:edit|change|update) partner (?P<partner>.{2,80})"),
        ("partner.update", r"(?:帮我)?(?:修改|更新|补充|完善|编辑)一?下?(?P<partner>.{2,40}?)的?(?:档案|资料|信息)"),
        ("deal.list", r"(?:(?:show|list|give|see|which|what|all|(?P<mine>my)|our|the|of|me|open|pending|live|please|are)(?: |$))*(?:deals|registrations|opportunities)(?: (?:that|which|are|have|still))* (?:without|with no|no|missing|lacking|except(?: for)?|apart from|other than|excluding|but not) (?!reason|me\b|us\b|it\b).{2,40}"),
        ("deal.list", r"(?:(?:show|list)(?: me)? )?(?:the |my |our |any |all )?(?:deals|registrations) (?P<pending>(?:still )?(?:to|(?:i|we) (?:still )?(?:have|need) to|waiting to be|to be) (?:be )?(?:decided?|approved?|rule[dn]?)(?: on)?)(?: today| now)?"),
        ("deal.list", r"(?:谁|哪[个家些]|哪几[个家])(?:客户|伙伴|渠道)?的?(?:保护期?)?(?:快要?|马上就?要?|即将|就要)(?:到|过)期了?(?:呢|啊)?"),
        ("deal.list", r"(?:(?:show|list)(?: me)? )?(?:what|which deals?|anything|deals)\b.{0,12}\b(?:waits?|waiting|pending)\b.{0,6}\b(?P<pending>my|our|me|us)\b.*"),
        ("deal.list", r"(?:what|which(?: \w+)?|anything|is there anything)(?: else)? (?:(?P<pending>do|should|must|can) (?:i|we)(?: (?:have|need))?(?: still)?(?: to)?|(?:is )?(?:on my plate|for me|left)(?: for me)? (?P<pending2>to)) (?:decide|approve|rule)(?: on)?(?: (?:today|now|still|yet))?"),
        ("deal.list", r"(?:(?:what|which(?: deals?)?|anything)(?: else)? (?:still )?(?:needs?|requires?|awaits?) (?P<pending>me|my (?:attention|decision|approval|input|ok)|us)(?: (?:today|now|still|right now))?|(?:还)?有?(?:什么|啥|哪些)(?:是|还)?(?P<pending2>需?要|等着?)我来?(?:处理|看|定|办|审)?的?)"),
        ("deal.list", r"(?:show |list )?(?:me )?my (?:open |pending )?(?P<pending>approvals|decisions|queue)(?: please| now)?|(?:看一?下?|查一?下?|列出|打开)?我(?:名下|手上)?的(?P<pending22>待?审批(?:事项|任务|列表)?|待办审批|待批(?:的)?(?:报备|项目)?)|我(?:还)?(?P<pending2>需?要|该)(?:审批|批准|批|决定)(?:的)?(?:什么|哪些|哪几个)(?:报备|项目|单子?)?"),
        ("deal.list", r"(?:有什么|有哪些|哪些|什么)?(?:是|还)?(?P<pending>需?要|等着?|待|该)我?来?(?:审批|批准|决定|批)的?(?:报备|项目|单子?)?(?:还?有(?:吗|没有|哪些|什么)?)?"),
        ("deal.list", r"(?:show |list )?(?:(?P<mine>my)|our|the|all)? ?(?:(?:stale|stuck|idle|dormant|expiring) deals|deals (?:without|with no) (?:any )?(?:progress|activity|movement|updates?))"),
        ("deal.list", r"(?:(?P<mine>我的)|我们的|所有|有哪些|哪些)?(?:是)?(?:久未推进|停滞|没有?进展|没有?动静|(?:保护期?)?(?:快要?|马上就?要?|即将|就要)(?:到|过)(?:保护)?期)的?(?:报备|项目|单子|商机)(?:有哪些)?"),
        ("deal.list", r"(?:(?:show|list|give)(?: me)? |what(?:'s| is) in )?(?:(?P<mine>my)|our|the|all)? ?(?:deals|registrations|opportunities|pipeline) (?:worth |that (?:are|is) )?(?:over|above|more than|at least|bigger than|larger than) (?:(?! (?:with|at|from|for|by|of|in|via|through|that|which|clos|expir|sign)).){1,20}"),
        ("deal.list", r"(?!.*(?:[没未]有?[批审动跟回]|[天周月]以上|超过[^的]{1,6}[天周月]))(?:(?P<mine>我的)|我们的|所有)?(?:.{1,10}以上|(?:超过|大于|高于|不低于).{1,12}?)的?(?:报备|单子|项目|商机)(?:有哪些)?"),
        ("deal.list", r"(?:(?:show|list|give)(?: me)? |which |what )?(?:(?P<mine>my)|our|the|all)? ?(?:deals|registrations|opportunities)(?: are| do we have)? in the (?-i:[A-Z][\w-]+(?: [A-Z][\w-]+)?)"),
        ("deal.list", r"(?:哪些|哪几个|有哪些|有没有)?(?:报备|项目|单子|商机)?的?(?:保护期?)?(?:快要?|马上就?要?|即将|就要)(?:到|过)(?:保护)?期了?(?:的)?(?:吗|有哪些|有没有)?"),
        ("deal.withdraw", r"(?:i|we)(?: (?:want|have|need|would like)|'d like) to (?:give|hand) (?!it\b|that\b|this\b|the\b)(?P<customer>[^,;.]{2,40}?) back(?:[,;.] .{3,})?"),
        ("deal.status", r"(?:how|where) (?:does|is|do) (?!it |that |this |we |i |you |things |my |our |the )(?P<customer>.{2,60}?) (?:stand|standing)(?: now| today)?"),
        ("deal.status", r"(?P<customer>[^，,。；;\s]{2,20}?)(?:的|那个|这个)?(?:项目|单子?|报备)?(?:明明|本来|其实|都)?是我们(?:公司)?(?:最|首)?先(?:报备?|做|跟|提交)的(?:啊|吧)?"),
        ("deal.history", r"(?:(?:show|give) )?(?:me )?(?:the )?(?:deal )?history(?: (?:of|for))?[: ]+(?:deal )?(?P<deal>D-\d+)"),
        ("deal.history", r"(?:[请帮我给]{0,3}(?:看看|看一下|看下|查看|查一下|查查|显示)?一?下?\s*)(?P<deal>D-\d+)\s*的?(?:报备|项目|商机)?的?(?:历史|经过|变更记录|来龙去脉)(?:记录)?|历史(?:记录)?[:： ]*(?P<deal2>D-\d+)"),
        ("deal.history", r"(?:what(?:['’]?s| is) |show )?(?:me )?(?:the )?(?:(?:full|whole) )?(?:deal )?history of (?!(?:the|our|your) company|visits|tiers?|(?:the |my )?(?:visits|tiers?))(?P<customer>.{2,60}?)(?:'s)?(?: deal)?|who (?:has )?(?:approved|rejected|decided on|won|lost|closed) (?!it\b|that\b|this\b|what\b)(?P<customer2>[\w&.' -]{2,60}?)"),
        ("deal.history", r"history[: ]+(?!of\b|visits?\b)(?P<customer>.{2,60})|历史[:： ]+(?P<customer2>.{2,40})"),
        ("deal.history", r"(?:请|帮我|给我|麻烦|我?想|再|先)*(?:看看|查查|查看|显示|[看查翻调](?:一?下|一看))?(?!我|拜访|等级|级别)(?!.*[dD]-\d)(?P<customer>[^，,]{2,30}?)的?(?:报备|项目|商机)?(?<!拜访)(?<!级别)(?<!等级)(?:(?:历史|变更记录|来龙去脉)(?:记录)?|是?谁[批审驳](?:批|准|回|掉)?的)"),
        ("partner.list", rf"who(?:'s| is| are)(?: our| (?P<mine>my))? (?P<tier>{TIER})(?: partners?)?(?: in (?:the )?(?P<territory>.{{2,40}}))?"),
        ("partner.list", rf"(?:(?P<territory>[^谁]{{2,12}}?))?(?:谁是|哪家是|哪些是)(?P<tier>{TIER})(?:伙伴|渠道|代理商?)?"),
    )
)  # fmt: skip
LOST_ON: Final = regex(
    r"\bon (?:the )?(price|pricing|costs?|budget|features?|quality|delivery|terms|timing|service|support)\b"
    r"|(价格|功能|服务|交期|账期|品牌|关系|质量)(?:上|方面)?(?:输|不如)",
    re.IGNORECASE,
)
PROGRESS: Final = regex(
    r"(?:[,;.，；。]\s*|\b(?:because|since)\s+|因为|由于)(?P<told>[^,;，；]*?"
    r"(?:\b(?:signed|met|visited|approved|confirmed|ordered|agreed|accepted|received|tested|finished|passed|postponed|delayed|moved|had (?:a|the))\b"
    r"|(?:签|见|拜访|演示|测试|确认|同意|收到|批|通过|谈|立项|推迟|推后|延后|延期|改期)[^,;，；]{0,8}?[了过]).*)",
    re.IGNORECASE,
)
EXTENDED: Final = regex(r"延|\bextend", re.IGNORECASE)
PUT_BACK: Final = regex(
    r"(?:项目|客户|采购|签约|合同|招标|预算)(?:那边)?(?:又|要|可能|得|也)*(?:延期|推迟|延后|推后|往后|拖|延)"
    r"|(?:延|推|拖|挪)(?:期|后|迟)?[到至][^，。；]{1,8}(?:才|再|能|来)*[签落招]"
    r"|\b(?:project|customer|client|tender|signature|signing|contract)\b[^,.;]{0,20}\b(?:delayed|postponed|slipped|pushed|put off)\b",
    re.IGNORECASE,
)
OF_ANOTHER: Final = regex(
    r"(?:po[cv]|测试|试用|试点|演示|培训|交[货期付]|工期|付款|账期|投标|招标|开标)[^，,。；;]{0,3}(?:再|要|往后|给)*[延推]",
    re.IGNORECASE,
)
PROTECTS: Final = regex(
    r"保护|报备期|申请|帮我?延|\bprotect|\bextension\b|(?:^|[,.;] (?:so )?|\b(?:please|can (?:you|we|i)|i want to|we want to|i need to|we need to|like to) )extend\b(?! the (?:tender|deadline|project|contract|pilot|offer))|\b(?:more|extra) time\b|[多再]给?[我们]*(?:一?点|一?些|几天)时间",
    re.IGNORECASE,
)
COUNTED_APART: Final = regex(r"报备?了?(?:多少|几)[个单家条笔]?.{0,12}[赢丢批签输]了?(?:多少|几)")
HOW_DOING: Final = regex(
    r"(?:(?:so|and|hey|hi)[, ]+)*how(?:['’]?s| is| are) [^?]{2,40}? (?:doing|getting on|going)(?: (?:now|these days|lately|so far))?\W*"
    r"|[^，,。？?\s]{2,14}?(?:那边|这边|那里)?(?:最近|现在|目前)?是?(?:什么|啥)(?:情况|动静|状况)[啊呢了]*\W*",
    re.IGNORECASE,
)  # of a partner, whose record tells it
PROGRESS_TOLD: Final = regex(
    r"(?P<customer>[^:：,，。；;]{2,30}?)(?:的?项目)?(?:有)?(?:的|最?新的?)?(?:进展|更新|动态|近况|备注)[:：]\s*(?P<text>.{3,})"
    r"|(?:update|progress|news) (?:on|for|from) (?P<customer2>[^:,;]{2,40}?)\s*[:,–-]\s*(?P<text2>.{5,})"
    r"|(?P<customer3>(?!(?:(?:a|the|my|our|quick|short|small|another|weekly|status|deal|project|customer)\b ?)+(?:update|progress|news)\b)[^:,;]{2,40}?) (?:update|progress|news)\s*[:–-]\s*(?P<text3>.{5,})",
    re.IGNORECASE,
)
CHOSEN: Final = regex(
    r"\b(?:pick(?:ed|s)?|chosen?|choose|select(?:ed|s)?|prefer(?:red|s)?|(?:went|go(?:es|ing)?|gone) with|decided (?:for|on)) us\b|(?:选|定|要)了?我们",
    re.IGNORECASE,
)
NEVER: Final = regex(r"\b(?:not|never|no longer)\b|n['’]?t\b|没|不|丢|输", re.IGNORECASE)
SUPPOSED: Final = frozenset({"deal.approve", "deal.reject", "deal.win", "deal.lose", "deal.withdraw"})
SUPPOSES: Final = regex(
    r"(?:的话|如果|要是|万一).*(?:[吗么呢]$|怎么办|怎样|怎么样|如何|谁|多久|[能会]|可以)|批不批|[批驳]得了|[了后]会怎[样么]|\bwhat (?:happens|if)\b.*\bif\b|\bwhat happens (?:when|after|once)\b",
    re.IGNORECASE,
)
POLITE: Final = regex(
    r"^(?:please|could you|can you|请|麻烦)[ ,，]*|[ ,，]*(?:please|吧|吗|呢)?[ .。!！?？]*$", re.IGNORECASE
)


def beyond(text: str, reading: Reading, names: Names = NO_NAMES) -> Reading:
    """The reading of a request that the contract does not name; any other reading as it is."""
    written = normal(text)
    said = POLITE.sub("", written.text.strip())
    for intent, pattern in REQUESTS:
        found = pattern.fullmatch(said)
        if found and _on_record(intent, found.groupdict(), names):
            slots = _slots(_as_written(written, said, found))
            asked = replace(reading, intent=intent, slots=slots, confidence=1.0, rest="", guess="")
            return _of_customer(_one_field(asked), names)
    if (rival := competing(said, names)) is not None:
        return _of_rival(said, reading, *rival)
    if reading.intent == "deal.status" and reading.slots.keys() == {"partner"} and HOW_DOING.fullmatch(said):
        return replace(reading, intent="partner.show")
    reading = _chosen(said, _only_supposed(said, reading))
    told = _shown_since(said, _lost_on(said, _named(said, _put_back(said, reading))))
    return _of_progress(said, noted(said, _counted_apart(said, told)))


def _of_rival(said: str, reading: Reading, name: str, customer: str) -> Reading:
    """A rival who is named as the deal's competitor, or a note where it may be something else that they look at; of
    whom "they" are, a form that is open may know."""
    slots = {"customer": customer} if customer else {}
    slots |= {"competitor": name} if name else {"text": said}
    intent, sure = "deal.update" if name else "deal.note", 1.0 if customer else reading.confidence
    return replace(reading, intent=intent, slots=slots, confidence=sure, rest="", guess="")


def _counted_apart(said: str, reading: Reading) -> Reading:
    """The whole list where it is asked how many came in and how many ended so: 报了几个，赢了几个."""
    if reading.intent != "deal.list" or "status" not in reading.slots or not COUNTED_APART.search(said):
        return reading
    return replace(reading, slots={slot: value for slot, value in reading.slots.items() if slot != "status"})


def _as_written(written: Normal, said: str, found: re.Match[str]) -> dict[str, str | None]:
    """The parts of a request as they stand in the message, not as they are matched: 雲軒."""
    first = written.text.find(said)
    spans = {name: found.span(name) for name in found.groupdict()}
    return {
        name: written.source(first + start, first + end) if start >= 0 else None
        for name, (start, end) in spans.items()
    }


def _on_record(intent: str, said: Mapping[str, str | None], names: Names) -> bool:
    """Whether who has to be known is: words alone could be said of anybody."""
    if intent == "deal.update":
        return names.kind(str(said["customer"])) == "customer"
    return "known" not in said or names.kind(str(said["known"])) == "partner"


def _one_field(asked: Reading) -> Reading:
    """The change of one field of a partner; what follows of another is asked for after it: 城市改成宜昌，人数80."""
    if asked.slots.get("field") not in ONE_VALUE:
        return asked
    value, *others = AND_MORE.split(str(asked.slots["value"]), maxsplit=1)
    more = "".join(others).strip()
    rest = f"{asked.slots['partner']}的{more}" if more and has_han(more) else ""
    return replace(asked, slots={**asked.slots, "value": value.strip()}, rest=rest)


def _of_customer(asked: Reading, names: Names) -> Reading:
    """A contact of a customer stands on his deal, and on no partner's record: 把三一的联系人改成王工."""
    who, field = str(asked.slots.get("partner") or ""), asked.slots.get("field")
    if field != "contact" or names.kind(who) != "customer":
        return asked
    changed = {"customer": who, "contact": trimmed(str(asked.slots["value"]), "contact")}
    return replace(asked, intent="deal.update", slots=changed)


def _only_supposed(said: str, reading: Reading) -> Reading:
    """A step that is only asked about, as one that may come, is no order: 三一驳回了的话他们能申诉吗."""
    named = {slot: value for slot, value in reading.slots.items() if slot in {"deal", "customer"}}
    if reading.intent not in SUPPOSED or not named or not SUPPOSES.search(said):
        return reading
    return replace(reading, intent="deal.status", slots=named)


def _chosen(said: str, reading: Reading) -> Reading:
    """Who chose us is not lost, and has not signed yet: "they picked us, contract comes Friday" is a note."""
    if reading.intent != "deal.lose" or not CHOSEN.search(said) or NEVER.search(said):
        return reading
    named = {slot: value for slot, value in reading.slots.items() if slot in {"deal", "customer"}}
    return replace(reading, intent="deal.note", slots={**named, "text": said})


def _put_back(said: str, reading: Reading) -> Reading:
    """A project that comes later, or a day by which it is signed, moves the close and no protection: 延到五月底签; what
    takes longer and is no protection is only told: 把POC延两周."""
    another = OF_ANOTHER.search(said) and not EXTENDED.search(OF_ANOTHER.sub("", said))
    if reading.intent == "deal.extend" and another and not PROTECTS.search(said):
        named = {slot: value for slot, value in reading.slots.items() if slot in {"deal", "customer"}}
        return replace(reading, intent="deal.note", slots={**named, "text": said})
    late = reading.intent == "deal.extend" and "until" in reading.slots and PUT_BACK.search(said)
    if not late or PROTECTS.search(said):
        return reading
    slots = {slot: value for slot, value in reading.slots.items() if slot in {"deal", "customer"}}
    return replace(reading, intent="deal.update", slots={**slots, "close_date": reading.slots["until"]})


def _of_progress(said: str, reading: Reading) -> Reading:
    """What is told behind "progress" of a deal is a note, and no look at it: 三一进展：客户下周上会."""
    told = PROGRESS_TOLD.fullmatch(said) if reading.intent in {"deal.status", "task.done", "none"} else None
    if told is None or question(said):
        return reading
    parts = {slot.rstrip("23"): words for slot, words in told.groupdict().items() if words}
    slots = reading.slots if reading.intent == "deal.status" else {"customer": parts["customer"].strip()}
    return replace(reading, intent="deal.note", slots={**slots, "text": parts["text"]}, confidence=1.0)


def _shown_since(said: str, reading: Reading) -> Reading:
    """What has happened on a deal that shall be protected for longer: "extend Globex, they signed the quote"."""
    found = PROGRESS.search(said)
    if reading.intent != "deal.extend" or found is None:
        return reading
    return replace(reading, slots={**reading.slots, "evidence": found["told"].strip(" ,，.。")})


def _named(said: str, reading: Reading) -> Reading:
    """A customer's registration called by its name, 三一报备: it is shown where there is one, and may be made where there is none."""
    customer = str(reading.slots.get("customer") or "")
    called = re.fullmatch(
        rf"{re.escape(customer)}(?:'s)?(?:的?(?:报备|备案)| (?:deal )?(?:reg|registration))",
        said,
        re.IGNORECASE,
    )
    if not customer or called is None:
        return reading
    return replace(reading, intent="deal.status", slots={"customer": customer}, confidence=1.0, guess="")


def _lost_on(said: str, reading: Reading) -> Reading:
    """A lost deal's reason where it stands beside the competitor: "lost to Cisco on price"."""
    found = LOST_ON.search(said)
    why, rival = (str(reading.slots.get(slot) or "") for slot in ("reason", "competitor"))
    if reading.intent != "deal.lose" or found is None or (why and not (rival and rival in why)):
        return reading
    return replace(reading, slots={**reading.slots, "reason": found[1] or found[2]})


def _slots(found: dict[str, str | None]) -> dict[str, object]:
    slots: dict[str, object] = {name.rstrip("2"): value.strip() for name, value in found.items() if value}
    if "known" in slots:
        slots["partner"] = slots.pop("known")
    if "pending" in slots:
        return {"status": "pending", "owner": "me", "waiting": True}
    if "lost" in slots:
        return {"status": "lost"}
    if "language" in slots:
        slots["language"] = str(slots["language"]).lower()
    if "role" in slots:
        slots["role"] = "lead" if slots["role"] in {"lead", "团队负责人", "主管"} else "rep"
    if slots.pop("them", ""):
        return {"last": True}
    if slots.pop("mine", ""):
        slots["owner"] = "me"
    if "heads" in slots:
        slots |= {"field": "headcount", "value": slots.pop("heads")}
    if "city" in slots:
        slots |= {"field": "city", "value": slots.pop("city")}
    if "field" in slots:
        named = str(slots["field"]).lower()
        slots["field"] = next(name for name, words in FIELD.items() if re.fullmatch(words, named))
    return slots
