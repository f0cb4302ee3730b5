"""Requests by a verb and a noun: "register a deal", "I'd like to log a visit", 报备一个项目.

They are few and said in few ways, so they are read by a table. What says nothing else but courtesies is bare;
what goes on after the noun ("log a visit to Softline yesterday", 登记拜访：…) is opened by it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.naming.registered_first import ORDER

LONGEST: Final = 80  # letters: whoever says more names something

DEAL: Final = "deal|deal reg|deal registration|registration|opportunity|project|lead"
VISIT: Final = "visit|meeting|call|customer visit|partner visit|site visit|visit report|visit note"
TASK: Final = "task|reminder|todo|to-do|to do"
IT: Final = "it|that|this|that one|this one"
PARTNER: Final = "partner|reseller|distributor|integrator|channel partner"
MAKE: Final = "add|create|new|start|enter|open|make"

# intent, verbs, nouns; what stands whole is said without a noun
ENGLISH: Final = (
    (
        "deal.list",
        "(?:(?:my|our|all|all my) )?(?:open|live|active|current)",
        "deals|registrations|opportunities|projects",
    ),
    ("task.list", "(?:(?:my|our|all|all my) )?(?:open|current)", "tasks|todos|to-dos|reminders"),
    ("deal.register", f"register|reg|submit|file|report|log|(?:put|hand|send) in|{MAKE}", DEAL),
    (
        "deal.register",
        "register",
        f"{IT}|something|smth|sth|somethin|sumthin|stuff|one|a (?:new )?(?:customer|client)",
    ),
    ("deal.register", f"register|submit|report|announce|{MAKE}", "customer|client|end customer"),
    ("visit.log", f"log|record|report|note|write up|{MAKE}", VISIT),
    ("visit.plan", "plan|schedule|book|arrange|set up", VISIT),
    ("task.add", f"set|{MAKE}", TASK),
    ("partner.add", f"register|onboard|{MAKE}", PARTNER),
    ("deal.update", "change|update|edit|modify|amend", DEAL),
    ("deal.withdraw", "withdraw|take back|pull", DEAL),
    ("deal.withdraw", "withdraw", IT),
    ("deal.approve", "approve|accept", DEAL),
    ("deal.approve", "approve", IT),
    ("deal.reject", "reject|decline|deny|refuse", DEAL),
    ("deal.reject", "reject", IT),
    ("deal.extend", "extend|prolong|renew", f"{DEAL}|protection|protection period"),
    ("deal.extend", "extend|prolong", IT),
)
MINE: Final = (
    "(?:my|our) (?:(?:last|latest|new|recent) )?(?:deal|deal reg|registration|reg|request|submission)"
)
WHOLE: Final = {
    "standup.answer": "(?:(?:i have|there is|there's) )?(?:nothing|no (?:updates?|news|standup|status)|not much) (?:(?:new )?to report|to (?:share|update|add) (?:today|this morning)|(?:from|on) (?:me|my side|my end))(?: (?:today|this morning|from me|so far|really))*",
    "task.list": "(?:what(?:'s| are| is) )?(?:my|our|any|all my|any of my)(?: open| current| outstanding)? (?:next steps|follow[- ]?ups?)",
    "deal.register": "register|deal registration|deal reg|new registration|(?:i|we)(?:'ve)?(?: have| got| found)+ (?:a|another) new (?:customer|client|deal|project|opportunity|lead)(?: for you)?",
    "visit.log": "visit",
    "cancel": "(?:(?:nah|no|nope|ah|oh|well|actually),? )*(?:forget (?:about )?it|never ?mind|scrap it)",
    "partner.add": rf"(?:i|we)(?:'ve)?(?: have| got| found| signed(?: up)?)+ (?:a|another) new (?:{PARTNER})",
    "task.add": "remind me|remind me of something",
    "partner.tier": "(?:what(?:['’]?s| is|s)|show me) (?:my|our) (?:discount|tier|level|rank)(?: (?:now|at the moment|as a partner))?",
    "deal.status": (
        "(?:is there )?any (?:news|updates?|progress)(?: yet)?|what(?:'s| is) the (?:status|state|latest)(?: now)?|(?:so )?where are we(?: now)?"
        "|where does it stand(?: now)?|how is it going|how does it look|any decision(?: yet)?|is it (?:decided|approved)(?: yet)?"
        f"|(?:did|have|has) (?:you|u|they|he|she|anyone|anybody|someone) (?:(?:already|just|even) )?(?:approved?|look(?:ed)? at|see|seen|decided?(?: on)?|check(?:ed)?|review(?:ed)?|receiv(?:e|ed)|get|got|process(?:ed)?) {MINE}(?: (?:yet|already|now))*"
        f"|(?:is|was|has) {MINE} (?:(?:already|been|gone|now) )*(?:approved|through|accepted|decided|ok(?:ay)?)(?: (?:yet|already|now))*|did {MINE} (?:go|get) (?:through|approved|accepted)(?: yet)?"
        f"|(?:where|how|what)(?:'s| is| about| happened (?:to|with)| is happening with| does) {MINE}(?: (?:at|now|doing|going|standing|stand|look|looking))*|(?:by )?when (?:will|do|can|does|is|are) (?:i |we |you )?(?:hear (?:about|on|back on) |get an answer (?:on|for) |decide (?:on )?)?{MINE}(?: be)?(?: (?:approved|decided|done|through|accepted|reviewed))?"
        f"|(?:(?:is there )?any )?(?:news|updates?|word|decision|answer|progress) (?:on|about|for|with) {MINE}(?: yet)?"
    ),
    "deal.extend": "(?:(?:i|we) )?(?:need|want|require|request|get|have|ask for) (?:an? )?(?:extension|prolongation|longer protection|(?:more|extra) protection)|(?:(?:get|have|give (?:me|us)) (?:some |a bit )?(?:more|extra) time(?: (?:on|for|with) (?:it|this|that)(?: (?:one|deal))?)?|(?:(?:i|we) )?need (?:more|extra) time (?:on|for|with) (?:it|this|that)(?: (?:one|deal))?)",
    "deal.win": "(?:i|we) (?:have )?won (?:a|the) deal",
    "deal.lose": "(?:i|we) (?:have )?lost (?:a|the) deal",
    "deal.approve": "approve(?: now)?",
    "deal.reject": "reject(?: now)?",
}
ASKING: Final = (
    r"\W*(?:(?:hi|hello|hey|there|yes|yeah|ok|okay|good|morning|afternoon|evening|great|then|so|please|pls)\W+)*"
    r"(?:(?:can|could|may|shall|would) (?:you|i|we)(?: help me)?(?: to)? |let(?:'s| me| us) |help me (?:to )?|i need help (?:to )?"
    r"|(?:(?:i|we)(?: am|'m| are|'re|'ll)? )?(?:(?:just )?(?:would like|want|need|have|got|going|here|trying|looking) to |wanna |gotta |gonna )|(?:i|we)'d like to |time to )?(?:please )?"
)
UNKNOWN: Final = (  # "…, but I don't know the amount yet"
    r"(?:(?:[,;]? (?:but|though|only|just)|[,;])(?: (?:(?:i|we)|(?:the |its )?(?:amount|budget|price|sum|date|product|contact|customer)(?: name)?|there(?:'s| is)))? ?"
    r"(?:don'?t|do not|didn'?t|haven'?t|have no|have not|(?:am |'m |is |are |'re )?not|isn'?t|aren'?t|no|unsure)\b[^,;:?]{0,40})?"
)
ENDING: Final = rf"(?: (?:then|please|pls|now|today|for me|thanks|thank you))*{UNKNOWN}"
HAVING: Final = r"(?:i|we|there)(?:'ve|'s)?(?: (?:have|is|got))* "
ARTICLE: Final = r"(?:(?:a|an|the|another|one|one more|my|our|some|this)(?: new)? |new )?"

IT_CHINESE: Final = "它|[这那](?:个|单|笔|条)(?:报备|项目|单子)?"
CHINESE: Final = (
    (
        "deal.list",
        "(?:我的?|我们的?)?(?:所有)?(?:进行中|在途|未结束|还?没有?结束|还?没有?关闭|活跃|跟进中)的",
        "报备|项目|单子|商机",
    ),
    (
        "deal.register",
        "登记|注册|提交|新建|新增|新|录入|录|填|做|发起|申请|创建|加|添加|报备|报|上报",
        "报备|项目|商机|单子|单|项目报备|商机报备|客户报备|备案|deal|project",
    ),
    ("deal.register", "register", "deal|project|case|项目|单子|客户|新客户"),
    ("deal.register", "报备|上报", f"客户|新客户|{IT_CHINESE}|[这那]家(?:客户)?"),
    (
        "visit.log",
        "登记|新建|新增|录入|录|填写|填|写|记录|记|补录|补|添加|加",
        "拜访|拜访记录|客户拜访|走访|走访记录|会议记录|拜访报告",
    ),
    ("visit.plan", "计划|安排|约|预约|新建计划", "拜访|客户拜访|走访|见面"),
    ("task.add", "新建|新增|新|添加|加|创建|设|设置|建", "任务|待办|提醒|待办事项"),
    (
        "partner.add",
        "新建|新增|新|添加|加|创建|录入|登记",
        "伙伴|渠道伙伴|合作伙伴|代理商|经销商|渠道商|渠道|集成商",
    ),
    ("deal.update", "修改|改|更改|更新|变更|编辑", "报备|项目|商机|单子"),
    ("deal.withdraw", "撤回|撤", "报备|项目|商机|单子"),
    ("deal.approve", "批准|审批|通过|批", f"报备|项目|商机|单子|{IT_CHINESE}"),
    ("deal.reject", "驳回|拒绝|否决", f"报备|项目|商机|单子|{IT_CHINESE}"),
    ("deal.extend", "延长|延|续|申请延长", "报备|保护|保护期|报备期"),
)
WHOLE_CHINESE: Final = {
    "standup.answer": "我?(?:今天|昨天|这边|这里|暂时|早会)*(?:真|确实)?没(?:有)?(?:啥|什么)?(?:新的?|特别的?|其他)?(?:(?:要|可|好|需要)(?:汇报|更新|报告|说)|汇报|报告)的?(?:内容|事项|东西)?",
    "deal.register": "报备|报备项目|报个备|新报备|项目报备|商机报备|做报备",
    "deal.list": "(?:(?:现在|最近|目前|还))*(?:有没有|有)(?:什么|啥)?(?:人)?新(?:来|报|提交?|增)?的?(?:待?审批的?|要批的)?(?:报备|项目|单子?|商机)(?=吗|么|没|[?？]|$)(?:没有?)?",
    "visit.log": "拜访|(?:我|今天|昨天|刚[才刚]?|[上下]午)+(?:拜访|走访|跑|去|见)了一[家个](?:伙伴|渠道|客户|公司|代理商)?(?=[了。！!\\s]*$)",
    "deal.extend": "申请延期|报备延期|保护期延期",
    "deal.approve": "批准?(?=吧|$)|(?:批|通过|同意)了(?=吧)",
    "deal.reject": "驳回",
    "task.add": "提醒我|提醒一下我",
    "undo": "撤[回销](?!了)",
    "deal.status": (
        "(?:现在|目前|那个?)?(?:是)?(?:什么|啥)(?:情况|状态|进展|进度)(?:了)?|(?:现在|目前)?到哪一?步了?|(?:现在|目前)?(?:进展|进度|情况)(?:如何|怎么样|怎样)了?"
        "|(?:帮我|查一?下|问一?下|看一?下|看看)*(?:我们?|咱们?)(?:昨天|上周|上次|前天|刚才?)?(?:(?:报|提交?|登记)的)?(?:那|这|张)[一]?[个单笔张条份]?(?:单子?|报备|项目|案子|申请)?(?:现在|还|到底|到|啥时候|什么时候|何时|几时|多久|大概|能|可以|会|才|有没有|是不是|有)*(?:批|审|结果|消息|过|通过|下来|答复|进展|进度|怎么样|如何|什么情况|啥情况)(?:得)?(?:下来|完|到|好|怎么样|如何)?(?:哪一?步?)?了?(?:没有?|吗|么|呢|啊|未|没)*"
        "|(?:现在|目前)?怎么样了|有(?:消息|结果|进展|答复)了?(?:吗|没有?)?|批了(?:吗|没有?)?|批下来了?(?:吗|没有?)?"
    ),
}
WANTING: Final = r"(?:你好|您好|请问|请|麻烦|帮我|帮忙|给我|我想要|我需要|我想|我要|我得|想要|想|要|需要|能不能|可不可以|可以|能|来|现在|先|再|那|就|好的?|是的?|你|您|，|,| )*+"
MEASURE: Final = r"(?:一下|下|一个|一条|一笔|一次|一份|个|条|笔|次|份|新的|新)*+"
UNKNOWN_CHINESE: Final = (  # ……，产品还没定
    r"(?:(?:但是?|不过|就是)?[^，,。不没未待]{0,6}(?:不(?:太|是很)?(?:确定|知道|清楚)|没(?:有)?(?:定|想好|确定)|待定|未定)[^，,。]{0,8})?"
)
TAIL: Final = rf"(?:一下|下|吧|吗|呢|啊|呀|了|谢谢|，|,| )*+{UNKNOWN_CHINESE}"


SAID_OF: Final = r"(?= (?:to|at|with|for|by|from|of|in|on|about)\b|\s*[:,])"
ONE: Final = r"(?:(?:a|an|the|another|one more|my|our|this)(?: new)?|new) "
TIERS_OF: Final = r"who(?:'s| is| are) (?:(?:our|my|all) )?(?:registered|silver|gold|platinum)(?: (?:partners?|tier|level))*(?=\W*$| in )"
TIERS_OF_CHINESE: Final = "(?:谁|哪[家些个]?|哪些(?:伙伴|渠道)|哪家(?:伙伴|渠道))(?:现在|目前)?是(?:[金银]牌|白金|注册)级?(?:伙伴|渠道|代理商?)?(?=[的了呢啊?？。 ]*$)"
BIGGEST: Final = r"(?:(?:show|list|what(?:'s| is| are)|which (?:is|are)|tell me|me) )*(?:(?:the|my|our) |[\w.&-]+(?: [\w.&-]+){0,2}['’]s )?(?:(?:\d+|three|five|ten) )?(?:biggest|largest|smallest|oldest)(?: (?:\d+|open|won|lost|pending))* (?:deals?|registrations?|opportunit(?:y|ies))\b"
BIGGEST_CHINESE: Final = "(?:(?:我们?|目前|现在|手上)的?)*(?:金额)?最[大高]的(?:[那几两三五]?[个单条])?(?:单子?|报备|项目|商机)(?:是|有|在)?(?=哪|什么|谁|多|[？?。 ]*$)"
LOST_TO: Final = r"(?:(?:show|list|give|me|which|what|all|the|our|my|any) )*(?:everything|anything|all|deals?|registrations?)(?: (?:that|which|we|i|have|were|got|was))*(?:'ve)? lost to (?=\w)"
AS_DEAL: Final = (
    rf"(?:register|reg|submit|log|put in|{MAKE}) [^,.;:]{{2,40}} as (?:an? )?(?:new )?(?:{DEAL})(?=\W|$)"
)
DEAL_FOR: Final = r"(?:add|create|start|enter|make|log|file|submit|put in) (?:new )?(?:deal|deal reg|registration|opportunity)(?= (?:for|with|at) )"
NEW_LEAD: Final = r"(?!(?:i|we|you|they|he|she|it|that|this|there|here|what|who|any|no|my|our)\b)[^,.;:?]{2,40}?(?:\s[-–—]|,|(?:['’]s| is|:)(?: an?)?) (?:an? )?(?:brand )?new (?:lead|opportunity|opp|project|prospect)(?= (?:through|via|from|with|by|of)\b)"
AS_CONTACT: Final = r"(?:add|put|set|use|make|enter) (?:(?!new\b|partner\b|as\b)[\w.'’-]+ ){1,4}?(?:as|for) (?:(?:the|our|a|an|new|main|their|customer) )*contact(?: person)?(?=\W*$)"
DELETED: Final = r"(?:delete|remove) (?:(?:the|my|our) )?(?:(?!(?:from|of|on|in|for|to|at|with|the|contact|product|amount)\b)[\w.&'-]+ ){1,4}?(?:deal|registration)(?=\W*$|\s*[,;:.–-]| (?:because|since|as|it)\b)"
RELEASED: Final = r"(?:(?:i|we|they) )?(?:(?:really|actually) )?(?:(?:do not|don'?t|won'?t|no longer) (?:really |actually )?need|can (?:drop|release|give up)) [^,.;?]{0,40}?\bprotect(?:ion|ed)\b(?: (?:for|on|of|at) [^,.;?]{2,30}?)?(?: (?:any ?more|any longer|now|then|at all|after all))*(?=\W*$|,? (?:because|since|as|so)\b)"
RELEASED_CHINESE: Final = "[^，,。；;？?吗]{0,12}?(?:不再?需要?|用不着|不用)(?:再|我们|给|继续|它|他们|报备|的)*保护期?了?(?=[，,。；;！!吧 ]|$)"
OUTLOOK: Final = (
    r"(?:am i|are we|is (?:the|my) team) on (?:track|target|course)(?=\W*$| (?:for|in|this|to|now|with)\b)|how(?:'?s| is| does| do) (?:(?:my|our|the|this|next) )+(?:quarter|month|year|half|pipeline|funnel|forecast|numbers?)"
    r"(?: (?:look(?:ing)?|going|doing|shaping up|coming (?:along|on)))?(?=\W*$| (?:for|in|so far|now|at the moment)\b)"
)
ONE_MORE: Final = r"(?:重新)?(?:报备?|登记)一?[个单条笔](?=[\s，,：:]+[^\s，,：:])"  # 再报一个 海信
NOTED: Final = r"(?:(?:i )?forgot to )?(?:log|record|note)(?: an?| the| my)? (?:visit|call|meeting) (?=[^\W\d])(?!(?:on|of|room|volume|minutes|notes?|that|which|is|was|it|reports?)\b)"
NOTED_CHINESE: Final = (  # 补记昨天去东软的拜访
    r"(?:补?记(?![得住者])录?|补录|录入?|登记|补?写)(?:一下|下|一个|一条|一笔|一次|次|条|笔|个)*(?!拜访|走访)"
    r"[^，,。？?：:]{1,14}?(?:的|去|跟|和|在)[^，,。？?：:]{0,10}?(?:拜访|走访|会面|见面)(?:记录)?(?=[，,。：:！!\s]|$)"
)
VISITS: Final = r"(?:visit|meet with|go (?:to |and )?see) (?!(?:my|our|the|all|any|lists?|reports?|logs?|notes?|history|summary|summaries|plans?|planned|cards?|it|them|him|her|that|this|today|tomorrow|next|last|how|what|who|when)\b)(?!.*\b(?:yesterday|today|tomorrow|tonight|ago|last|next|this|\w+day|morning|afternoon|in|on|at|about|for|with)\b)[^\W\d][\w.&'-]*(?: [\w.&'-]+){0,2}(?=\W*$)"
_WHEN: Final = (
    r"(?= (?:on|from|for|this|next|today|tomorrow|until|till|mon|tue|wed|thu|fri|sat|sun|the \d|\d))"
)
OUT: Final = rf"(?:i(?:'m| am|'ll be| will be) )?(?:ooo|out of (?:the )?office|out of town|on (?:annual |sick )?leave|off sick){_WHEN}"
REMINDED: Final = r"(?:do ?n['’]?t forget(?=:| to\b| about\b)|remind me(?= (?:about (?!it\b|that\b|this\b|them\b)\w+|of (?!it\b|that\b|this\b|them\b|what\b|\S+['’]s\b|the (?:rules?|date|amount|deals?|tiers?|status|list|terms|price)\b)\w+|at|on|in|tomorrow|today|tonight|next|this|later)\b))"
NUMBER_DONE: Final = r"(?:(?:task|number|no\.?) |#)?\d{1,2} (?:is |are )?(?:done|finished|completed?)(?=\W*$)"
DONE_SO_FAR: Final = r"how (?:did|have|are) (?:i|we|the team|my team) (?:do|done|doing|perform(?:ed|ing)?)(?=\W*$| (?:last|this|in|so far|for|since|over)\b)"
NO_STANDUP: Final = r"no (?:stand-?up|daily)(?: update)? (?:from|for|by) me\b(?=.*\b(?:leave|off|ooo|sick|ill|out|away|travel\w*|vacation|holidays?|appointment|dentist|doctor|flight)\b)"
STANDUP: Final = r"(?:(?:my|the|daily|today's) )*stand-?up(?: update| report)?\s*[:：]"
STANDUP_DAYS: Final = r"昨[天日](?=[^。:：]{2,60}?[，,；;。]\s*我?今[天日](?:打算|计划|准备|要|继续|先|会|再)[^。]{2,60}?[，,；;。][^，,]{0,12}(?:卡[住着了点]|有点?卡|阻碍|没[问困]))"
STANDUP_TOLD: Final = r"昨[天日儿](?!的|晚)(?=[^。?？]{1,60}?(?<![他她们户方总工])今[天日儿](?!的|他|她|客户|对方|[说回告才])[^。?？]{1,60}?(?:[没无]有?[啥什么]*大?的?(?:特别的?)?(?:问题|卡点|困难|阻碍|障碍|风险)|卡[在住][^，,。]{0,12})[。！!吧了\s]*$)"  # 昨天跑了云轩今天写方案没什么问题
STANDUP_LABELS: Final = r"(?:昨[天日]?|今[天日](?:工作)?总结|(?:工作)?进展|已?完成(?:情况)?)\s*[:：](?=.{0,200}?(?:今[天日]?|进行中|计划|下一步|困难|问题|卡点)[:：]|.{0,200}?明[天日]的?计划)"
STANDUP_CHINESE: Final = r"(?:我的|今天的?)?(?:早会|晨会|站会)(?:汇报|更新)?\s*[:：]"
REMIND_CHINESE: Final = r"(?:到时候?)?提醒一?下?我(?!(?:的|了|过|有|什么|啥|哪)|.*(?:[吗么?？]|什么|哪些)$)(?=[\u4e00-\u9fff\w]{2})"
ILL: Final = r"(?:(?:i|we)(?:'m| am)? )?(?:not|can't|cannot|won't be) (?:com(?:e|ing) in|working|work|in)(?: (?:today|tomorrow|this week))?\b[^.;]{0,12}?\b(?:i(?:'m| am) (?:sick|ill|unwell)|i(?:'ve| have)(?: got)? (?:the |a )?(?:flu|cold|fever|migraine|covid))\b"
TO_LIST: Final = r"(?:add|put|write)(?: down)? (?:this |that )?(?:to|on|onto|in) my (?:to-?do|task|reminder)s?(?:[ -]?list)?s?\b(?=[\s:,–-]+\S)"
_DAY_CHINESE: Final = "(?:[今明][天日儿]|后天|(?:本|这|下)?周[一二三四五]|[上下]午)"
ILL_CHINESE: Final = (
    rf"(?:我|{_DAY_CHINESE}|早上|昨晚|突然|又|都|有点|家?里?(?:孩子|小孩|宝宝|娃|家人))*(?:生?病|发烧|感冒|拉肚子|过敏|(?:身体)?不(?:太)?舒服|[头牙腰胃肚]子?[疼痛])了?"
    rf"(?:[，,。 ]|我|{_DAY_CHINESE}|就|可能|先|都)*(?:不能?(?:上班|来|去公司|在)|上不了班|来不了|请(?:一天|半天|个)?假|休息)(?:公司|单位|一天|半天|一下)?[了啦吧啊]*(?=[，,。.！!]|$)"
)
LEAVE_CHINESE: Final = (
    rf"(?:我|{_DAY_CHINESE}|想|要|得)*(?:[帮给]我)?请(?:一天|半天|一?个)?假(?=[，,。.！!]|$)"
)
TOLD_OF: Final = r"(?=[:,，、 ]|给|到)"


STEP: Final = regex(
    r"\W*[a-z]{1,3}-?\d{3,9}[\s,，.。:：;；-]+(?:(?P<lose>丢单?|输单?|丢了|输了|黄了|lost)|(?P<win>赢单?|赢了|won)|(?P<approve>批|准|批准|approved?)"
    r"|(?P<reject>驳|驳回|拒|rejected?)|(?P<withdraw>撤|撤回|撤了|withdraw))(?=[,，.。;；!！:：]|\s*$|\s+[\u4e00-\u9fff])"
)  # a deal's number and the step alone: D-6011。丢。预算砍光


class Ways(NamedTuple):
    """The ways to ask in one language as one pattern, and the intent of each of its groups."""

    pattern: re.Pattern[str]
    intents: Sequence[str]


def _ways(said: Iterable[tuple[str, str]], start: str, end: str = "") -> Ways:
    intents, ways = zip(*said, strict=True)
    return Ways(re.compile(f"{start}(?:{'|'.join(f'({way})' for way in ways)}){end}"), intents)


@cache
def requests() -> tuple[Ways, Ways]:
    """Whole requests, English and Chinese."""
    english = (
        (intent, f"(?:{verbs}) {ARTICLE}(?:{nouns})s?|{HAVING}{ARTICLE}(?:{nouns})s? to (?:{verbs})")
        for intent, verbs, nouns in ENGLISH
    )
    chinese = ((intent, f"(?:{verbs}){MEASURE}(?:{nouns})") for intent, verbs, nouns in CHINESE)
    return (
        _ways((*english, *WHOLE.items()), ASKING, ENDING),
        _ways((*chinese, *WHOLE_CHINESE.items()), WANTING, TAIL),
    )


@cache
def openers() -> tuple[Ways, Ways]:
    """First words of requests, English and Chinese."""
    english = ((intent, f"(?:{verbs}) {ONE}(?:{nouns}){SAID_OF}") for intent, verbs, nouns in ENGLISH)
    chinese = ((intent, f"(?:{verbs}){MEASURE}(?:{nouns}){TOLD_OF}") for intent, verbs, nouns in CHINESE)
    return (
        _ways(
            (
                *english,
                ("partner.list", TIERS_OF),
                ("standup.skip", OUT),
                ("task.add", REMINDED),
                ("task.add", TO_LIST),
                ("task.done", NUMBER_DONE),
                ("pipeline.show", DONE_SO_FAR),
                ("pipeline.show", OUTLOOK),
                ("visit.log", NOTED),
                ("visit.plan", VISITS),
                ("deal.register", AS_DEAL),
                ("deal.register", ORDER),
                ("deal.register", DEAL_FOR),
                ("deal.register", NEW_LEAD),
                ("deal.list", BIGGEST),
                ("deal.list", LOST_TO),
                ("deal.withdraw", DELETED),
                ("deal.withdraw", RELEASED),
                ("correct", AS_CONTACT),
                ("standup.answer", STANDUP),
                ("standup.skip", ILL),
                ("standup.skip", NO_STANDUP),
            ),
            ASKING,
        ),
        _ways(
            (
                *chinese,
                ("partner.list", TIERS_OF_CHINESE),
                ("deal.list", BIGGEST_CHINESE),
                ("deal.register", ONE_MORE),
                ("deal.withdraw", RELEASED_CHINESE),
                ("standup.answer", STANDUP_CHINESE),
                ("standup.answer", STANDUP_LABELS),
                ("standup.answer", STANDUP_DAYS),
                ("standup.answer", STANDUP_TOLD),
                ("standup.skip", ILL_CHINESE),
                ("standup.skip", LEAVE_CHINESE),
                ("task.add", REMIND_CHINESE),
                ("visit.log", NOTED_CHINESE),
            ),
            WANTING,
        ),
    )


def bare(text: str) -> str:
    """The intent of a request that names nothing; empty for anything else. `text` is normalised, in lower case."""
    said = text.strip(" \t\n.!?。！？~…")
    if len(said) > LONGEST:
        return ""
    return next((intent for ways in requests() if (intent := _asked(ways, ways.pattern.fullmatch(said)))), "")


def opened(text: str) -> str:
    """The intent of a request whose first words say what is to be done, and whose others of whom, when and what."""
    if told := STEP.match(text):
        return f"deal.{told.lastgroup}"
    return next((intent for ways in openers() if (intent := _asked(ways, ways.pattern.match(text)))), "")


def _asked(ways: Ways, match: re.Match[str] | None) -> str:
    return ways.intents[match.lastindex - 1] if match and match.lastindex else ""


WHATS_ON: Final = regex(
    r"\W*(?:(?:show|tell|give|me|my|the|see) )*(?:agenda|schedule|calendar)(?: (?:for|on|of|this|next))* (?:today|tonight|tomorrow|week|\w+day)(?: (?:morning|afternoon))?\W*"
    r"|\W*(?:so |and |ok )?what(?:['’]?s| is| do i have| have i got)(?: there)? (?:on|planned|scheduled|lined up|coming up|to do)(?: the (?:agenda|calendar|schedule))?(?: for me)?"
    r"(?: (?:for|on|this|next))* (?:today|tonight|tomorrow|week|\w+day)(?: (?:morning|afternoon))?\W*"
    r"|\W*(?:so |and |ok )?(?:what(?:['’]?s| is| does| will)|how(?:['’]?s| is| does| will)) (?:my|the) (?:day|week|morning|afternoon|schedule|calendar|agenda|(?:mon|tues|wednes|thurs|fri)day)(?: (?:be )?(?:look(?:ing)?(?: like)?|like))?(?: (?:for|on|this|next|today|tomorrow|week|\w+day))*\W*"
    r"|\W*(?:看看|看一下)?我?(?:今天|明天|[本这下]周)我?的?(?:日程|行程|安排)表?(?:是什么|有哪些|呢)?\W*",
    re.IGNORECASE,
)
OWN_DAYS: Final = regex(
    r"\W*(?:(?:show|give|tell)(?: me)? )?my (?P<span>day|week)(?: ahead| plan)?\W*", re.IGNORECASE
)
WHAT_WAS: Final = regex(
    r"\W*(?:so |and |ok )?what (?:all )?(?:did|have) (?:i|we) (?:do|done|been doing|get done|been up to)(?: (?:yesterday|(?:last|this) (?:week|month)|on (?:mon|tues|wednes|thurs|fri)day))+\W*"
    r"|\W*我?(?:昨天|上周|这周|本周|上个?月)我?(?:都)?(?:做|干|忙)了?(?:些|点)?(?:什么|啥|哪些事?)\W*"
    r"|\W*(?:我们?|咱们?)?(?:上[次回]|最近一次|最后一次)(?:我们?|是)?(?:去|拜访|走访|见|跑)[^，,。；？?]{2,16}?(?:是|在)?(?:什么时候|哪一?天|几号|何时|多久之?以?前)(?:来着|去?的|呢|啊)*\W*",
    re.IGNORECASE,
)

WHATS_NEXT: Final = regex(
    r"\W*(?:(?:so|and|ok|hi|hello|hey|good morning)[,!]? )*(?:what(?:['’]?s| is)(?: (?:up|coming(?: up)?))? next|what(?:['’]?s| is) (?:coming up|planned|ahead|lined up)"
    r"|what (?:should|shall|do|must|can) i (?:have to )?do next|what do i have next|anything (?:urgent|important|due|planned|to do|i (?:need|have) to (?:do|know)))(?: (?:today|this week|right now))?(?: (?:for me|on my (?:list|plan|plate|calendar|agenda)))?\W*"
    r"|\W*(?:那|好|那么)?(?:我)?(?:接下来|下面|下一步|之后|后面)(?:我)?(?:还)?(?:要|该|得)?(?:有|做|干|忙)?(?:点|些)?(?:什么|啥|哪些)(?:事|安排|任务|计划)?[呢啊]?\W*",
    re.IGNORECASE,
)


def whats_on(text: str) -> bool:
    """True for what asks for the day's agenda: "what's on today?", or for whatever comes: "what's next?"."""
    return bool(WHATS_ON.fullmatch(text)) or whats_next(text) or bool(own_days(text))


def own_days(text: str) -> str:
    """The stretch whose agenda is asked for by its name alone: "this week" of "my week"; empty for other words."""
    found = OWN_DAYS.fullmatch(text)
    return {"day": "today", "week": "this week"}[found["span"].lower()] if found else ""


def what_was_done(text: str) -> bool:
    """True for what asks for one's own past days, of which the visits tell: "what did I do yesterday?"."""
    return bool(WHAT_WAS.fullmatch(text))


def whats_next(text: str) -> bool:
    """True for what asks for all that is to come."""
    return bool(WHATS_NEXT.fullmatch(text))


OPEN_WITH: Final = regex(
    r"\W*(?:(?:ok(?:ay)?|so|and|well)\W+)*what(?: else)? (?:do|have) (?:i|we)(?: have| got)?(?: (?:still|currently|right now))?(?: (?:going(?: on)?|open|running|in the works|cooking))? with (?!you\b|me\b|that\b|it\b|this\b|him\b|her\b|them\b|the\b|my\b|your\b)\S"
)  # "what else do we have with Softline"


def open_with(text: str) -> bool:
    """True for what asks for the deals with a partner: "what else do we have with Softline"."""
    return bool(OPEN_WITH.match(text.lower()))
