"""Who decides while somebody is away, and coming back: 李伟代我审批, "Anna covers for me", "who is my deputy?", 我回来了."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.deals.not_away import LEAVE, LEAVE_ZH, PATTERNS, POLITE, SOME_DAY
from language.read.names import Names
from language.read.normal import ENDS
from language.read.values.bare_days import DAYS, names_days

NAME: Final = r"(?P<name>(?!(?:who|somebody|someone|nobody|no one|anyone|anybody|that|it|this|they|everyone|please|will|i|and|but|so|then|also|let|ask|have|can|could|with)\b)(?-i:[^\W\d_])[^,.;:!?，。；：！？\n\d]{0,38}?)"
NAME_ZH: Final = r"(?P<name>(?![谁哪我由请让找托把将]|有人|没人|[换改][成为由])(?:[A-Za-z][A-Za-z .'-]{0,38}?|(?:(?![了的谈聊做品])[\u4e00-\u9fff·]){2,4}?))"
DEPUTY: Final = r"(?:deputy|stand[- ]?in|substitute|delegate|backup)"
DEPUTY_ZH: Final = r"(?:代理审批人|审批代理人?|代理人|代审人|代办人|职务代理)"
FOR_ME: Final = r"(?:for me|in my (?:place|stead|absence)|on my behalf|my (?:approvals?|decisions?|deals?|desk|work|registrations?))"
_COVERS: Final = rf"(?:(?:will|is going to|can|would) )?(?:(?:cover|decide|approve|sign|stand|fill|step|look|deputi[sz]e|act|tak|handl|do)(?:e?s|ing|e)?(?: off)?(?: in| over| after| care of)?(?: all| everything)? {FOR_ME}|(?:stands?|fills?|steps?|standing) in\b|(?:is|will be|acts as) my {DEPUTY})"
_COVERS_ZH: Final = r"(?:来|会|将|先|当|做)?(?:(?:代|替|帮)(?:我|为|理我?)?(?:的?(?:审批|批|审|处理|管|决定|代管|盯|负责)+)|(?:代|替)(?:理|班|我)|[代替顶](?:吧|一下)?(?=$|[，,。；！])|(?:来|先|帮我)*顶(?:班|替我|我|一?下|着|上)|(?:照看|看着|盯着)|(?:接手|负责)(?:我的)?(?:审批|工作|事)?)"
_BEGINS: Final = r"(?:^|[,.;:!?，。；：、\n—–-]\s*|\b(?:and|while|meanwhile|so|then)\s+)"
_ENDS: Final = (
    r"(?=\s*(?:$|[,.;!?，。；！？\n]|please|while|until|during|in that|meanwhile|from|the whole|期间|这段))"
)
_TAKES: Final = r"(?:(?:will|is going to|can) )?(?:takes? over|(?:is )?taking over|is (?:covering|in charge|my backup)|covers?|fills? in|steps? in|decides|approves|handles? (?:it|things|everything|stuff|my (?:stuff|things)))(?: (?:meanwhile|then|for me|those days|that week|so long))*"
_SOMEONE: Final = r"(?P<name>(?!(?:the|a|an|as|of|in|on|at|for|to|or|not|is|my|our|me|us|you|him|her|it|them|he|she|we|they|who|whom|needed|customers?|someone|somebody|nobody|anyone|everyone|please|and|but|let|ask|have|get|want)\b)[^\W\d_][\w'’-]*(?: (?!to\b|please\b)[^\W\d_][\w'’-]*){0,2}?)"
_DOES: Final = r"(?:decide|cover|approve|sign off|deputi[sz]e|stand in|fill in|step in|take over|(?:handle|do) (?:it|things|everything|(?:my )?stuff|(?:my |the )?(?:approvals|decisions|work)))(?: for me| in my place)?"
_MEANT: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:let|ask|asked|have|get|want|can|could|{_BEGINS}(?={_SOMEONE.replace('name', 'led')} to ))\s*{_SOMEONE}(?: to)? {_DOES}{_ENDS}",
        rf"{_BEGINS}{NAME}\s+{_TAKES}{_ENDS}",
        rf"{_BEGINS}{NAME}\s+{_COVERS}",
        rf"\bmy {DEPUTY} (?:is|will be|shall be)\s+{NAME}{_ENDS}",
        rf"\b(?:make|set|name|appoint)\s+{NAME}\s+(?:as )?my {DEPUTY}\b",
        rf"\b(?:covered|represented|replaced|deputi[sz]ed) by\s+{NAME}{_ENDS}",
        rf"\bmy (?:approvals|decisions|deals|registrations) (?:go|are handed) to\s+{NAME}{_ENDS}",
        rf"(?:{_BEGINS}|\()(?:my |the )?(?:{DEPUTY}\s*(?:[:=-]|is\b)|(?!backup){DEPUTY}\b)\s*{_SOMEONE}(?:\)|{_ENDS})",
        rf"(?:{_BEGINS}|\bwith\s+){_SOMEONE} (?:as|being) (?:my |the )?{DEPUTY}\b",
        rf"(?:{DEPUTY_ZH}|审批人|{_BEGINS}(?:代理|代班|替班|顶班)(?![商权合级人审办]))\s*(?:是|为|：|:|找|给)?\s*{NAME_ZH}{_ENDS}",
        rf"(?:^|[,.;，。；、\s]|[由请让找托]|[换改][成为由])\s*{NAME_ZH}\s*{_COVERS_ZH}",
        rf"(?:审批|审核|工作|事情|报备|都|有(?:[急啥]|什么|紧急)?事|急事)(?:的?话)?(?:先|暂时|就|请|可以|都|全部?)*(?:交给|转给|交接给|托给|找|联系|给|由|让|请)\s*{NAME_ZH}\s*(?:{_COVERS_ZH}|(?:来|去)?(?:处理|审批|批|审|管|负责|看)|来|{_ENDS})",
    )
)
ASKED: Final = regex(
    r"(?:,? (?:please|pls|kindly|can|could|would|will|should|shall|must|may|you))+$", re.IGNORECASE
)  # "Anna please take over"
_OUT: Final = rf"(?:away|off|out|absent|on {LEAVE}|out of (?:the )?office)"
_ON: Final = r"(?:on |for |in |over )?"
_WHILE: Final = r"(?: (?:while|when|if) i(?:'m| am) (?:away|off|out|on leave))?"
SOME_DAY_ZH: Final = (
    r"[今明后]天|[这本下]个?(?:周|星期|礼拜)[一二三四五六日天末]?|\d{1,2}月\d{1,2}[号日]|\d{1,2}[号日]"
)
_ASKS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (route, regex(pattern, re.IGNORECASE))
    for route, pattern in (
        ("person.stands_in", rf"{POLITE}(?:who(?:'s| is| will be) my {DEPUTY}|do i have an? {DEPUTY}|who (?:(?:is )?standing in|stands? in|covers?|is covering|decides?|approves?|fills in|steps in)(?: {FOR_ME})?{_WHILE}(?: (?:now|next week|this week|tomorrow|meanwhile))?)"),
        ("person.stands_in", rf"(?:请问)?(?:我的{DEPUTY_ZH}是?谁|谁(?:是我的{DEPUTY_ZH}|代理我|(?:代|替)我(?:审批|批|处理|审)?|在代我审批)|我(?:有没有|有|设了?){DEPUTY_ZH}[吗么]?|我不在(?:时|的时候)?(?:由)?谁(?:来)?(?:代)?(?:审批|批|审))"),
        ("person.no_deputy", rf"{POLITE}(?:(?:remove|delete|drop|clear|cancel|unset|take away) my {DEPUTY}|i (?:no longer (?:have|need|want)|need no|want no|don't (?:need|want|have)) an? {DEPUTY}(?: any ?more| now)?|no {DEPUTY} (?:any ?more|now|please))"),
        ("person.no_deputy", rf"(?:请|帮我)?(?:取消|删除|删掉|去掉|撤销|撤掉|移除|不要|不再需要|不需要)(?:我的)?(?:{DEPUTY_ZH}|代理(?=了|$))(?:了)?|我?不(?:再)?(?:设|需要|要){DEPUTY_ZH}了?"),
        ("person.stands_in", rf"{POLITE}(?:who(?:'s| is)? (?:stand(?:s|ing) in|cover(?:s|ing)?|decid(?:es|ing)|fill(?:s|ing) in|step(?:s|ping) in) for|who(?:'s| is) the {DEPUTY} (?:of|for)) (?!me\b|us\b|my\b)(?P<name>[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*)?)(?: (?:now|today|this week|tomorrow))?|{POLITE}who(?:'s| is) (?!my\b|our\b)(?P<name2>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*)?)['’]?s? {DEPUTY}"),
        ("person.stands_in", rf"(?:请问)?(?!我)(?P<name>[\u4e00-\u9fff]{{2,4}}?|[A-Za-z]+(?: [A-Za-z]+)?)的{DEPUTY_ZH}是?谁[啊呢]?|(?:请问)?谁(?:在)?(?:代理|(?:代|替)(?!我))(?!我)(?P<name2>[\u4e00-\u9fff]{{2,4}}?|[A-Za-z]+(?: [A-Za-z]+)?)(?:审批|批)?(?:的)?[啊呢]?"),
        ("person.no_deputy", rf"{POLITE}(?:remove|delete|drop|unset|take) {NAME} (?:as|off as|away as) (?:my |the )?{DEPUTY}"),
        ("person.no_deputy", rf"{POLITE}{NAME} is (?:no longer|not) my {DEPUTY}(?: any ?more| now)?"),
        ("person.no_deputy", rf"{POLITE}{NAME} (?:no longer|does not|doesn't) (?:stands?|covers?|steps?|fills?|decides?)(?: in)? for me(?: any ?more| now)?"),
        ("person.no_deputy", rf"(?:请|帮我|把)?(?:取消|撤销|撤掉|去掉|移除|不要|不用)(?:让)?{NAME_ZH}(?:的|做|当|做我的?)*(?:{DEPUTY_ZH}|代理|代批|代审)(?:了|权限|权|吧)*"),
        ("person.no_deputy", rf"{NAME_ZH}不(?:再)?(?:是|做|当|担任)我?的?(?:{DEPUTY_ZH}|代理)了?"),
        ("person.deputy_of", rf"{POLITE}(?:whose {DEPUTY} am i|(?:am|do) i (?:anyone's|anybody's|someone's|somebody's|the|a) {DEPUTY}(?: (?:of|for) (?:anyone|anybody|someone|somebody|whom))?|(?:who|whom) (?:do|am) i (?:stand(?:ing)? in|decid(?:e|ing)|cover(?:ing)?|step(?:ping)? in) for(?: now| at the moment| this week)?|for whom (?:do|am) i (?:stand(?:ing)? in|decid(?:e|ing)|cover(?:ing)?))"),
        ("person.deputy_of", rf"(?:请问)?(?:我(?:现在|目前)?(?:是|在做?|做)?谁的(?:{DEPUTY_ZH}|代理)|我(?:现在|目前)?(?:在)?(?:代理|替|代)谁(?:审批|批)?|谁(?:的)?(?:{DEPUTY_ZH}|代理)是我|我(?:是不是|有没有|在不在)?(?:替|代理?|帮)(?:别人|谁|哪些人)(?:代?审批?|代理|批)*)[啊呀呢吗]?"),
        ("leave.end", rf"{POLITE}(?:(?:and )?i(?:'m| am) back(?: (?:now|today|again|early|already|sooner|at work|in the office|from (?:my )?{LEAVE}))*|back (?:at work|in the office|from (?:my )?{LEAVE})(?: now| today)?|(?:end|finish|stop) my {LEAVE}(?: now| today| early)?)"),
        ("leave.end", rf"(?:大家好|你好|嗨)?[,， ]*(?:我(?:今天|已经|已|提前|现在)*(?:回来(?:上班|了)*|休完假|销假|上班)了|(?:我要?)?(?:提前)?销假|(?:提前)?结束(?:我的)?{LEAVE_ZH}|{LEAVE_ZH}(?:提前)?结束了)"),
        ("leave.who", rf"{POLITE}(?:who(?:'s| is| are|'re| will be)|(?:is )?any(?:body|one)) (?:all )?{_OUT}(?: {_ON}(?P<when>{SOME_DAY}))?"),
        ("leave.who", rf"{POLITE}is (?!it\b|that\b|this\b|there\b|he\b|she\b){NAME} {_OUT} {_ON}(?P<when>{SOME_DAY})"),
        ("leave.who", rf"{POLITE}is (?P<name>(?-i:[A-Z]\w+(?: [A-Z]\w+)?)) (?:in|here|around|at work|working|in the office|available)(?: (?P<when>today|tomorrow|now))?"),
        ("leave.who", rf"(?:请问)?(?P<when>{SOME_DAY_ZH})?(?!客户|对方|[他她]|.*我){NAME_ZH}(?P<when2>{SOME_DAY_ZH})?(?:现在|还)*(?:在不在|在吗|在么|在没在|上不上班|上班吗|来了吗|在公司吗)(?P<when22>{SOME_DAY_ZH})?[啊呀呢]*"),
        ("leave.who", rf"{POLITE}is (?P<name>(?-i:[A-Z]\w+(?: [A-Z]\w+)?)) (?:currently |still |already )?{_OUT}(?: (?:now|right now|at the moment))?"),
        ("leave.who", rf"(?:请问)?(?P<when>{SOME_DAY_ZH})?(?!客户|对方|[他她]){NAME_ZH}(?P<when2>{SOME_DAY_ZH})?(?:是不是|是否|现在|正|还|在|有没有)*(?:不在|{LEAVE_ZH}|休息|出差)(?:了|的)?(?:[吗么]|没有?)[啊呢]*"),
        ("leave.mine", rf"{POLITE}(?:am i|will i be) {_OUT}(?: {_ON}{SOME_DAY})?|{POLITE}do i have (?:an? |any )?(?:{LEAVE})(?: {_ON}{SOME_DAY})?"),
        ("leave.who", rf"(?:请问)?(?P<when>[今明]日|今天|明天|后天|[这本下]?(?:周|星期)[一二三四五六日天]|[这本下]个?(?:周|星期|礼拜)|\d{{1,2}}月\d{{1,2}}[号日]|\d{{1,2}}[号日])?(?:都|会|有)*(?:谁|哪些人|什么人|[边邊][个個]|哪[位个](?:人|同事)?)(?P<when2>{SOME_DAY_ZH})?(?:会|要|在|都)*(?:不在|{LEAVE_ZH}|请了假|休息|放假|[請请]假|出差)了?[啊呀呢吗]?"),
        ("leave.mine", rf"{POLITE}(?:(?:when|which days) (?:am|will) i (?:be )?(?:off|away|out|on {LEAVE})(?: (?:again|next))?|when(?:'s| is) my (?:next )?{LEAVE}|(?:show|list|see)(?: me)? my {LEAVE}|my {LEAVE})"),
        ("leave.mine", rf"(?:{SOME_DAY_ZH})?我(?:{SOME_DAY_ZH})?(?:在不在|是不是(?:不在|{LEAVE_ZH})|有没有(?:请|休)?假|请没请假|休不休(?:假|息))[啊呀呢的]*"),
        ("leave.mine", rf"(?:我(?:的)?(?:什么时候|哪几?天|啥时候)(?:要|是|在|会)*(?:不在|{LEAVE_ZH})|(?:看一?下|查一?下)?我的?{LEAVE_ZH}(?:记录|安排|情况|有哪些|是哪几?天|是什么时候)|我请了(?:哪几?天|什么时候的?)假)[啊呀呢的]*"),
        ("day.free", rf"{POLITE}(?:am i|are we|i'm) (?:still )?(?:free|available|busy) (?:on |for |at |in )?(?P<when>{SOME_DAY}.{{0,20}})|{POLITE}(?:do i have|have i(?: got)?) (?:any |some |free )*(?:time|anything(?: on| planned| scheduled)?) (?:on |for |in )?(?P<when2>{SOME_DAY}.{{0,20}})"),
        ("day.free", rf"{POLITE}(?:what(?:'s| is)|show(?: me)?) (?:on )?(?:the |my )?(?:agenda|schedule|calendar|diary|day|plan) (?:for |on |like )?(?P<when>{SOME_DAY})|{POLITE}(?:what(?:'s| is)|how(?:'s| is| does)) (?:my |the )?(?P<when2>week|day) (?:looking|look)(?: like)?|{POLITE}what (?:have|do) i (?:got|have) (?:on )?(?P<when22>{SOME_DAY})"),
        ("day.free", r"我?(?P<when>[今明后]天|[这本下]?(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}月\d{1,2}[号日]|\d{1,2}[号日])(?:上午|下午|早上|晚上)?我?(?:还)?(?:(?:有没有|有|是不是|得)(?:什么)?(?:空|时间|安排)[闲档]?(?:没有?)?|忙不忙|忙(?=[吗么]))[吗么呢啊]*"),
        ("person.deputy", rf"{POLITE}(?:put|leave) {NAME} in charge(?: of (?:my |the |all )*(?:approvals|decisions|deals|registrations|everything))?(?: while i(?:'m| am) (?:away|gone|out|off|on {LEAVE}))?"),
        ("person.deputy", rf"{POLITE}(?:make|set|name|appoint)\s+{NAME}\s+(?:as )?my {DEPUTY}(?: instead| now| then| please| from now on)*"),
        ("person.deputy", rf"{POLITE}(?:(?:from|as of|starting|beginning)(?: on)? (?:{SOME_DAY})(?: on(?:wards)?)?,? ){NAME}\s+(?:is|will be|shall be) my {DEPUTY}"),
        ("person.deputy", rf"{POLITE}{NAME}\s+(?:(?:will|is going to|can|should) )?(?:covers?|decides?|approves?|signs? off|stands? in|fills? in|steps? in|takes?(?: over| on)?)(?: it| everything)? {FOR_ME}(?:,? (?:from |on |for |in )?(?:{SOME_DAY})(?: (?:on|onwards))?)?"),
        ("person.deputy", rf"(?:从)?(?:下个?周|明天|今天|下个?月|[这本]周|{LEAVE_ZH}期间)?[起开始，, ]*{NAME_ZH}(?:从[^，,]{{1,6}}?(?:起|开始)|以后|今后|暂时|来|将|就|开始)*(?:做|当|是|担任|作为)我的?{DEPUTY_ZH}"),
        ("person.deputy", rf"(?:请|帮我|麻烦)?(?:设置?|指定|安排|让|请){NAME_ZH}(?:来)?(?:做|当|为|成为|作为|担任)我的?{DEPUTY_ZH}(?:吧)?"),
        ("person.deputy", rf"(?:以后|今后)?{NAME_ZH}(?:来|会|将|以后|今后)*(?:代|替)我(?:审批|批|审)(?:报备)?(?:吧|了|一下)*"),
        ("person.deputy", rf"my {DEPUTY} (?:is|will be|shall be)\s+{NAME}"),
        ("person.deputy", rf"{NAME}\s+(?:is|will be|shall be) my {DEPUTY}"),
        ("person.deputy", rf"(?:请|把)?(?:我的|设置?|将)?{DEPUTY_ZH}(?:是|设为|设成|设置为|设置成|为|改成|改为|换成|定为)?\s*{NAME_ZH}"),
        ("person.deputy", rf"(?:请|让|把|将|设)\s*{NAME_ZH}\s*(?:设为|做|当|作为|是|为)?(?:我的){DEPUTY_ZH}"),
    )
)  # fmt: skip

_AWAY: Final = r"(?:(?:'s| is|'ll be| will be)(?: \w+)? (?:off|away|out|sick|ill|on (?:leave|vacation|holidays?))\b|(?: has| takes| took)(?: \w+)? (?:off|leave)\b)"
_AWAY_ZH: Final = r"(?:(?:从|下?个?周|下?星期|本|这|今|明|后|\d|上午|下午|天|[一二三四五六日]|到|至|月|号|日|起|都|要|也|会)*(?:请假|休假|请病假|病了|不在(?!意)|休息|休年假|放假|[来去]不了|不上班))"
_NO_DAY: Final = (
    "(?![今明后][天晚早]|大后天|[上下]个?[周月]|本[周月]|这[周月个]|周[一二三四五六日末]|星期|从)"
)
_SOMEBODY: Final = regex(
    rf"{NAME}{_AWAY}|(?:麻烦|请|帮)?(?:记一?下)?{_NO_DAY}{NAME_ZH.replace('name', 'zh')}{_AWAY_ZH}",
    re.IGNORECASE,
)


_THEM: Final = regex(r"客户|对方|[他她]们?")
_OWN_LEAVE: Final = regex(
    r"\b(?:i(?:'m| am|'ll be| will be)|i)(?: \w+)? (?:off|away|out|travel+ing|on (?:leave|vacation|holidays?|a (?:business )?trip))\b"
    rf"|^{POLITE}{_OUT} (?:(?:on|from|for|until|till|next|tomorrow|today|this)\b|(?:the )?\d)"
    r"|(?:休假|请(?:[一二三四五六七八九十两半\d]+个?[天日周星期]+)?的?[年病事婚产]?假|休年假|年假|出差|不在|外出|休息)",
    re.IGNORECASE,
)


def away_named(text: str) -> str:
    """Who is said to be away, by name: "Li Wei is off tomorrow", 李伟明天请假; empty for the speaker himself."""
    if other := other_away(text.strip().rstrip(ENDS)):
        return other
    found = _SOMEBODY.match(text.strip())
    return (found["name"] or found["zh"]).strip() if found else ""


def theirs(name: str) -> str:
    """Who is meant by words for others that stand where a name does: 客户, 他们; empty for a name."""
    found = _THEM.match(name)
    return found[0] if found else ""


def deputy_named(text: str) -> str:
    """Whoever is said to decide in the speaker's place; empty where nobody is."""
    found = next((match for one in _MEANT if (match := one.search(text.strip()))), None)
    return ASKED.sub("", found["name"]).strip() if found else ""


def own_leave(said: str) -> bool:
    """Whether days off, or out, are spoken of."""
    return bool(_OWN_LEAVE.search(said))


_DAY_NAMED: Final = rf"(?:(?:the )?{SOME_DAY}|\d{{1,2}}(?:st|nd|rd|th)?)"
_DAYS: Final = rf"(?:(?:from |between |on |for |the )*{_DAY_NAMED}(?:(?: ?(?:,|to|until|till|through|and|-|–) ?)+{_DAY_NAMED})*|until {_DAY_NAMED})"
_A_DAY_ZH: Final = (
    r"(?:大?[今明后]天|[这本下]*个?(?:周|星期|礼拜)[一二三四五六日天]?|(?:\d{1,2}月)?\d{1,2}[号日])"
)
_ONWARDS: Final = regex(
    r"\b(?:from|as of|starting|beginning)\b(?!.*(?:\b(?:to|until|till|through)\b|[-–]))|(?:起|开始)(?=\D)|\bonwards?\b",
    re.IGNORECASE,
)
_FOR_DAYS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:(?:while|when|as) i(?:'m| am)(?: \w+){{1,6}}?,? )?(?<!\w){_DAYS},? (?P<rest>\D+)",
        rf"(?P<rest>\D+?),? {_DAYS}(?:,? while i(?:'m| am)(?: \w+){{1,6}})?",
        rf"(?:我?(?:从|在)?){_A_DAY_ZH}(?:[到至和、—-]{_A_DAY_ZH})?(?:我(?:去|在)[^，,。]{{1,12}})?[，, 的]*(?:(?:先|暂时|就|都)?[由让请])?(?P<rest>\D+)",
    )
)


def _for_days(said: str) -> str:
    """Who decides in the speaker's place on days that are told, and not from a day on; empty for others."""
    for pattern in _FOR_DAYS:
        if (found := pattern.fullmatch(said)) and not _ONWARDS.search(said):
            told = (
                each.fullmatch(found["rest"].strip()) for route, each in _ASKS if route == "person.deputy"
            )
            if whom := next(filter(None, told), None):
                return ASKED.sub("", whom["name"]).strip()
    return ""


ERRAND_ZH: Final = regex(
    rf"(?:我)?{_A_DAY_ZH}(?:[上中下]午|早上|晚上)?我?(?:要|得|想|需要|约了)*(?:去)?(?:医院)?(?:做)?(?:体检|看病|看医生|看牙|复查|复诊|检查身体|打疫苗|办签证|办护照|搬家|开家长会)(?:了|一下)?"
    r"(?:[，,。；;\s]+.{0,8}?(?:在|回来|上班|正常|在公司)[的了]?)?"
)  # 周四上午体检，下午在

_DAY_BEHIND: Final = r"(?: (?:again|too|now|right now|at the moment|all day|for (?:today|now|\d days|a (?:day|week)|the (?:day|week|rest of the (?:day|week))))| (?:on |until |till |from )?(?:SOME_DAY))*"
_OTHER_AWAY: Final = regex(
    rf"(?:{POLITE}|fyi,? |btw,? )(?P<name>(?!(?:i|we|he|she|they|it|who|this|that|the)\b)[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*)?){_AWAY}{_DAY_BEHIND.replace('SOME_DAY', SOME_DAY)}"
    rf"|[^,.;!?]{{2,40}}\b(?:takes? over|taking over|covers?|handles?|looks? after|decides?|approves?|stands? in|steps? in|goes? to)\b[^,.;!?]{{0,40}} (?:while|when|as long as) {_SOMEONE.replace('name', 'while')} (?:is|are) {_OUT}(?: .{{0,30}})?"
    rf"|(?:麻烦|请|帮我)*(?:记一?下)?(?![^，,。]*[吗谁？?])(?!客户|对方|[他她]){_NO_DAY}{NAME_ZH.replace('name', 'zh')}{_AWAY_ZH}(?:了|[到至][^，,。]{{1,8}})?"
    rf"|(?:{SOME_DAY_ZH})?(?!客户|对方|[他她]){_NO_DAY}{NAME_ZH.replace('name', 'during')}(?:{SOME_DAY_ZH})?(?:{LEAVE_ZH}|不在|出差|病|请病假)(?:期间|的时候|时候?|的?这几天|这段时间)[，,]?[^，,。？?]{{0,24}}(?:给|让|由|归|转给|交给|代|替|找)[^，,。？?吗谁]{{2,16}}",
    re.IGNORECASE,
)


def other_away(said: str) -> str:
    """The name of whoever is told to be away, and at most who has his work: "Li Wei is sick today", 李伟休假期间云轩先给
    赵敏; empty for other words."""
    found = _OTHER_AWAY.fullmatch(said)
    named = found.group("name", "while", "zh", "during") if found else ()
    return next(filter(None, named), "").strip()


_FOR_OTHERS: Final = regex(
    r"[,;.] ?(?:and |so )?\S.*\b(?:takes?(?: over)?|covers?|handles?|does|decides?|approves?|stands? in|fills? in|steps? in)\b(?:.*\b(?:his|her|their|him|them))?|[代替][他她]们?(?:审批|批|审)|[，,。](?:由|让)?.{2,8}[代替]",
    re.IGNORECASE,
)


_BARE_DAYS: Final = regex(
    rf"{POLITE}(?:(?:i(?:'m| am|'ll be| will be)|i|im) )?(?:taking )?{_OUT}(?: (?:on|from|for|between))?(?P<days> {DAYS})(?: inclusive| too| please)*",
    re.IGNORECASE,
)


_FROM_ZH: Final = regex(
    rf"我?(?:想|要)*从?{_A_DAY_ZH}(?:开始|起)?我?(?:想|要)*[请休](?:[一二两三四五六七八九十]|\d{{1,2}})天的?[年病事]?假[吧了]?"
)  # 从17号开始请两天假


_SOME_TIME: Final = regex(
    rf"{POLITE}(?:i(?:['’]d like| would like| want| need| have| am going|['’]m going|['’]ll)(?: to)?|can i|may i|could i) (?:(?:take|get|have|book|request|ask for|apply for|be on|go on) )?(?:a |an |one |my |some |a few |(?:a )?couple of )*(?:day off|days off|time off|leave|vacation|holidays?|annual leave|sick leave|pto)(?: please)?"
    r"|我?(?:想|要|得|需要|打算|准备)*(?:跟你)?(?:请(?:个|[几两一]天)?(?:病|事|年|婚|产|陪产|丧)?假|休(?:个|[几两一]天)?(?:年|病|婚|产|陪产)?假|调休)(?:几天|一下|一天)?",
    re.IGNORECASE,
)  # on which days is not told yet


def _leaves(said: str) -> bool:
    """Whether the speaker says that he is away for an errand of his own, on days of no named month or none, or
    who decides while he is: "off on 16 and 17", 我下周出差，让李伟代我审批."""
    if bare := _BARE_DAYS.fullmatch(said):
        return names_days(bare["days"])
    return any(each.fullmatch(said) for each in (ERRAND_ZH, _FROM_ZH, _SOME_TIME)) or bool(
        own_leave(said) and deputy_named(said) and not away_named(said)
    )


_LED: Final = regex(r"^(?:and|also|oh)[, ]+(?=\w)", re.IGNORECASE)


def asked(said: str) -> tuple[str, Mapping[str, str]] | None:
    """The route of what is said about a deputy or a leave, without its last stop; None for other words."""
    said = _LED.sub("", said, count=1)
    if deputy := _for_days(said):
        return "standup.skip", {"deputy": deputy}
    for route, pattern in (*_ASKS, *PATTERNS):
        if found := pattern.fullmatch(said):
            return route, {
                slot.rstrip("2"): value.strip() for slot, value in found.groupdict().items() if value
            }
    others = away_named(said) and _FOR_OTHERS.search(said)  # he tells it himself
    return ("standup.skip", {}) if others or _leaves(said) else None


def of_colleague(said: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """The same where who stands in for somebody, or whether he is in, is asked of a person alone, and not of a firm:
    who covers that is another question."""
    found = asked(said)
    of = found[1].get("name", "") if found and found[0] in {"person.stands_in", "leave.who"} else ""
    return None if of and not names.person(of) else found
