"""What is called off, and what is put back as it was: "cancel Pinnacle", 别提醒我了, 还是恢复吧."""

import re
from typing import Final

from domain.patterns import regex
from language.read.answering.choosing import bare

MEETS: Final = regex(
    r"\b(?:that|the|this) (?:meeting|visit|appointment|call)\b|[这那本](?:一?[个次场])?(?:会议?|拜访|约会?|见面)(?![员计说])",
    re.IGNORECASE,
)
OFF: Final = regex(
    r"\b(?:cancel|call off|drop|scrap|won't happen|is off)\b|取消|不去了|去不了|推掉|作废", re.IGNORECASE
)
CALLED_OFF: Final = regex(
    r"(?:(?:no|ok|actually|please|sorry|wait)[, ]+)*(?:cancel|call off|drop|scrap) (?:the |my )?(?P<whom>.{2,40}?)(?:'s)?(?: (?:visit|meeting|one|call|appointment))?(?: (?:then|please|after all))*"
    r"|(?:那|就|还是)*(?:取消|不去|不约)(?P<whom_zh>.{2,20}?)(?:的?(?:拜访|那一?个|会))?[了吧]*",
    re.IGNORECASE,
)
RESTORED: Final = regex(
    r"(?:(?:no+|wait|actually|please|sorry|hm+|oh|that(?:'s| was) (?:wrong|a mistake))[,. ]+)*(?:(?:restore|reinstate)(?: (?:it|that|this))?|(?:bring|put) (?:(?:it|that|this) )?back(?: (?:it|that|this))?"
    r"|(?:(?:set|put|change|turn|switch|roll) (?:it |that |this )?)?back(?: (?:it|that|this))?(?: to (?:how|what|the way) it was(?: before)?)?|(?:leave|keep) it (?:how|as|the way) it was|(?:but )?i (?:do |still |really )?(?:want|need) (?:it|that|this)(?: one)? back(?: after all)?)(?: please)?|(?:还是|那|请|帮我|我要|给我)*恢复(?:一下|它|原样|吧)*"
    r"|(?:不对|不行|等等|等一下|哎呀?|算了|还是|[，,。 ])+我?(?:还是)?(?:还要|要的|还需要|还得要)(?:的|它|这单)?(?:[，,。 ]*(?:恢复|撤销)(?:一下|吧)*)?",
    re.IGNORECASE,
)
KEPT: Final = regex(
    r"(?=.*(?:wait|oops|hold|hang|shoot|stop))(?:(?:oh|no+|oops|whoops|wait|hold on|hang on|stop|shoot)[,. !]*){1,4}|(?:(?:no+|wait|actually|please|sorry|hm+|oh|oops|ok(?:ay)?|stop|but|i mean)[,. ]+)*(?:(?:let'?s |i(?:'ll| want to| would like to|'d like to) )?keep (?:it|that|this|the (?:form|registration|visit))(?: (?:after all|please|then|for now))*|(?:don'?t|do not) (?:cancel|drop|delete)(?: (?:it|that|this))?(?: (?:after all|please))*)"
    r"|(?:不|不对|等等|等一下|哎呀?|算了|还是|先|[，,。 ])*(?:(?:还是)?(?:留着|保留|别取消|不取消|不要取消)(?:它|这个)?)(?:吧|了)*",
    re.IGNORECASE,
)
THING: Final = r"(?:one|deal|customer|partner|registration|task|visit|button|thing)"
MISTAKEN: Final = regex(
    r"(?:(?:oh|ah|no+|wait|sorry|oops|whoops|ups|damn|shit|hm+|my bad)(?![a-z])[ ,.!…]*)*"
    rf"(?:(?:that|this|it)(?: was|'s| is) (?:a mistake|an error|my mistake|wrong|not right|the wrong {THING})|wrong {THING}|(?:that was )?by mistake|(?:i )?did(?:n't| not) mean (?:that|it|this|to)(?: do (?:that|it|this))?"
    rf"|(?:i )?(?:clicked|pressed|hit|picked|chose|took|tapped)(?: on)? the wrong {THING}|not (?:that|this) (?:one|deal))"
    r"(?:[ ,.!;:–-]+(?:sorry|my (?:bad|mistake)|(?:and |but )?(?:it|that|this)(?:'s| is)(?: actually)? (?:still )?(?:open|running|alive|not (?:won|lost|closed|done|true|yet))|still open|(?:please )?(?:undo|take)(?: (?:it|that|this))?(?: back)?))*"
    r"|(?:哦|啊|哎呀?|糟了?|不好意思|抱歉|不对|不是|等等|等一下|[,，、。 ])*我?(?:刚才|刚刚)?(?:[弄搞按点选改撤标]错(?:单子?|客户|项目|按钮|一?个|地方)?了?|不是[这那]一?[单个条])(?:[,，。 ]*(?:不好意思|抱歉|其实|还?没[签丢定赢输]了?|还在谈|撤销吧?))*",
    re.IGNORECASE,
)
REMOVED: Final = regex(
    r"(?:(?:no|sorry|wait|oh|oops|actually|please|can you|could you)[, ]+)*(?:(?:cancel|delete|remove|scrap|discard|drop|undo|stop) (?:that|this)(?: (?:one|again))?"
    r"|(?:delete|remove|scrap|discard) (?:that|this|the|my)(?: last)? (?:visit|reminder|task|note|entry|one)|(?:cancel|drop|undo|forget) (?:that|this)(?: last)? (?:reminder|task|note|entry)"
    r"|i (?:don'?t|do not) (?:need|want) (?:that|this) (?:reminder|task|note|entry))(?: (?:again|please|then|any ?more|after all))*"
    r"|(?:算了|那|就|还是|把|请|帮我|[，, ])*(?:(?:删除?掉?|去掉|撤掉|不要|取消)(?:这|那|刚才那?|上面那?)[个条](?:提醒|任务|待办|备注)|(?:这|那|刚才那?)[个条](?:提醒|任务|待办|备注)(?:删除?掉?|去掉|撤掉|不要|取消))[了吧]*",
    re.IGNORECASE,
)
NO_REMINDER: Final = regex(
    r"(?:(?:no|actually|ok|never ?mind|wait)[, ]+)*(?:don't|do not|no need to|you needn't) remind me(?: (?:then|anymore|any more|after all|of (?:it|that)|about (?:it|that)))*"
    r"|(?:算了|那|就|先|还是)*[，,]?(?:别|不用|不要|甭)再?提醒(?:我)?(?:了|吧)*",
    re.IGNORECASE,
)

NOT_TO_BE: Final = regex(
    r"(?:(?:ok(?:ay)?|no|oh|ah|sorry|actually|well|so|and|unfortunately|hm+)[, ]+)*(?:"
    r"(?:cancel|drop|scrap|call off) (?:it|that|this)(?: one)?|call it off"
    r"|(?:they|he|she)(?:'ve| have| has|'s)? (?:just )?(?:cancel+ed|called (?:it )?off|can(?:'t|not) make it)(?: (?:on (?:me|us)|it|again|the (?:meeting|visit|call)))*"
    r"|(?:it|that|this|(?:the|this|that|our|my) (?:visit|meeting|call|appointment|lunch|demo))(?:'s| is| was| got| has been|'s been) (?:just )?(?:cancel+ed|called off|off|not happening)"
    r"|(?:i|we) (?:can't|cannot|won't|will not) (?:make it|come|go|be there)(?: (?:on|that|this|then|after all)\b[^,;.]{0,20})?"
    r")(?:[,;.]+ ?(?:so )?(?:please )?(?:cancel|drop|scrap)(?: (?:it|that|this))?)?(?: (?:again|please|then|after all))*"
    r"|(?:他们?|她们?|对方|客户)(?:那边)?(?:又|刚|临时|突然)*(?:取消|推掉)了|(?:那|就|还是)*(?:取消|推掉)(?:它|这个|那个)?[吧了]*|我们?(?:去|来)不了了?"
    r"|(?:[这那][个次场]|今天的?|刚才的?)?(?:会议?|拜访|饭局)?(?:还是|又|最后|结果)*(?:没(?:开|去|见|约)成|(?:开|去|见)不成了|不开了)|(?:结果|又|被|白跑一趟|[，, ])*(?:放了?我?们?鸽子|扑了个?空)了?",
    re.IGNORECASE,
)
CANCELLED: Final = regex(
    r"(?:(?:ok(?:ay)?|no|oh|ah|sorry|so|and|unfortunately)[, ]+)*(?P<who>[^\s,.;:]+(?: (?!we\b|i\b|they\b|to\b|why\b)[^\s,.;:]+){0,3}?)(?: have| has|'s)?(?: just)?"
    r" (?:cancel+ed|called (?:it )?off|can(?:'t|not) make it)(?: (?:on (?:me|us)|it|again|(?:the|our|my|(?:today|tomorrow|\w+day)['’]?s) (?:meeting|visit|call|appointment|lunch|demo)|(?:on )?(?:\w+day|tomorrow|today|then|that day)))*(?:[,;.–-]+ ?(?:(?:he|she|they)(?:'s|'re| is| are| has| have)|because|since|due to)\b.{2,60})?"
    r"|(?P<who_zh>[^,，。;；:：\s]{2,12}?)(?:那边|又|刚|临时|突然|说)*(?:取消|推掉|[来去]不了?)了",
    re.IGNORECASE,
)  # who cancelled a meeting, by his name or his firm's
_MEETING: Final = r"(?:visit|meeting|call|appointment|lunch|demo)"
_WHEN: Final = r"(?:(?:on|from|of) )?(?:(?:last |this )?\w+day|today|tomorrow|yesterday|this \w+|(?:last|next) week)(?: (?:morning|afternoon|evening))?"
_DAY: Final = rf"(?: (?P<day>{_WHEN}))?"
_OURS: Final = r"(?:(?:the|my|our|(?:today|tomorrow|yesterday|\w+day)'s) )*"
_LEAD: Final = r"(?:(?:no|ok|oh|so|and|sorry|unfortunately|please|can you|could you|i have to|we have to|i need to|let'?s)[, ]+)*"
NOT_HELD: Final = (
    r"(?:(?:did(?:n['’]?t| not)|never)(?: actually| really)? (?:happen(?:ed)?|(?:take|took) place|go ahead|went ahead|come (?:about|off)|came (?:about|off))|fell through"
    r"|(?:is|was|got|has been|had to be|were) (?:off|cancel+ed|called off|not happening|not held)|cancel+ed|called off)"
)  # of a meeting
_NOT_HELD: Final = (
    rf"{NOT_HELD}(?: (?:now|again|unfortunately|in the end|after all))*(?: {_WHEN})?"
    r"(?:(?:[,;.–-]+ ?|,? (?=because|since|due|as\b))(?!.*\b(?:moved?|instead|resched\w*|postponed|new (?:date|time)|now (?:on|at)|but|saw|met|spoke|went)\b).{2,60})?"
)
_WHEN_ZH: Final = r"(?:(?P<day>[昨今明后]天|[上下这本]?个?(?:周|星期|礼拜)[一二三四五六日天])|我们?|本来|原[来定]|说好|[上下中]午|早上|晚上|要|想|的)*"
_MEETING_ZH: Final = r"(?:拜访|会议?|会面|见面|电话会?|演示|培训|饭局|约)"
_STOOD_UP_ZH: Final = r"(?:放了?我?们?的?(?:鸽子|飞机)|爽约)了?"
_NOT_HELD_ZH: Final = r"(?:取消掉?了?|没(?:开|去|见|谈|聊|约)成|(?:开|去|见|谈|约)不成了?|不开了|泡汤了)"
_OFF_ZH: Final = (
    rf"(?:被|已经|临时|突然|又|得|要|结果|后来|最后|还是|但是?|对方|他们|就)*(?:{_NOT_HELD_ZH}|{_STOOD_UP_ZH})"
    r"(?:[，,。 ]+(?!.*(?:[改推挪换延]|[？?]))[^？?]{2,30})?"
)
_WITH: Final = tuple(
    regex(f"{_LEAD}(?:{pattern})(?: (?:then|please|after all))*", re.IGNORECASE)
    for pattern in (
        rf"{_OURS}{_MEETING}(?: {_WHEN})? (?:with|at|to) (?P<whom>[^,;:]{{2,40}}?){_DAY} {_NOT_HELD}",
        rf"{_OURS}(?P<whom>[^,;:]{{2,40}}?)(?:'s)? {_MEETING}{_DAY} {_NOT_HELD}",
        rf"(?:(?!i |we )(?P<whom>[^,;:]{{2,40}}?)) (?:did(?:n['’]?t| not) (?:show(?: up)?|turn up)|was a no[- ]show|no[- ]show(?:ed)?){_DAY}",
        rf"(?:cancel|call off|drop|scrap) {_OURS}(?P<day>\w+day|today|tomorrow)(?:['’]?s)? (?P<whom>[^,;:]{{2,40}}?)(?:'s)? {_MEETING}",
        rf"(?:cancel|call off|drop|scrap) {_OURS}(?P<whom>[^,;:]{{2,40}}?)(?:'s)?(?: {_MEETING})?{_DAY}",
        rf"(?:i|we)(?:'m| am|'re| are)? (?:not going|won't (?:go|make it)|can(?:'t|not) (?:go|make it)) to (?P<whom>[^,;:]{{2,40}}?){_DAY}",
        rf"{_WHEN_ZH}(?:跟|和|与|约)?(?P<whom>[^,，。;；:：\s]{{2,12}}?)(?:那边|那里|那)?(?:约好?)?的?{_MEETING_ZH}{_OFF_ZH}",
        rf"{_WHEN_ZH}(?:去|见|拜访|约)(?:好|了)*(?P<whom>[^,，。;；:：\s]{{2,12}}?)(?:那边|的)*[，,\s]+{_OFF_ZH}",
        rf"{_WHEN_ZH}(?:被)?(?P<whom>[^,，。;；:：\s被]{{2,12}}?)(?:那边|那里)?(?:又|今天|临时|[给把]我们?)*{_STOOD_UP_ZH}",
        r"(?:我|可能|恐怕|怕是|[今明后]天|[下这本]?周[一二三四五六日天]|[上下中]午|早上|晚上)*(?:去|来|见)不[了成](?P<whom>[^,，。;；:：\s]{2,12}?)了",
    )
)
TOLD: Final = regex(
    r"(?:客户|对方|甲方|[他她]们|项目|预算|计划|招标|采购|订单|活动|需求|业主)[^,，。;；]{0,10}取消掉?了(?![吧啊呢哈])"
    r"|取消掉?了(?![吧啊呢哈]*\W*$)|^\W*(?:客户|对方|甲方|[他她]们)?的?(?:项目|预算|招标|采购|订单|需求)(?:被|已经?|都)*取消\W*$"
)  # 他们项目取消了, 取消了原来的培训
AFTER_ALL: Final = regex(
    r"(?:(?:no|actually|ok|sorry|wait)[, ]+)*(?:it(?:'s| is) )?(?:no (?:longer )?need(?:ed)?|not needed)(?: (?:for (?:it|that)|any ?more|after all|any longer|now))*"
    r"|(?:(?:no|actually|ok|sorry|wait)[, ]+)*(?:i(?:'m| am) |we(?:'re| are) )?not going(?: there)?(?: after all| any ?more)?"
    r"|(?:算了|那|就|先|还是|又)*[,，]?(?:不用?|别)(?:去|约|拜访|跑|打|发|寄|写|联系)了(?:吧)*",
    re.IGNORECASE,
)


NOT_NEEDED: Final = regex(
    r"(?:算了|那|就|还是|这个?|[，, ])*不(?:要|用|需要|必)了(?:吧|啊|谢谢|[，, ])*"
    r"|(?:(?:no|ok|actually|sorry|never ?mind|thanks)[, ]+)*(?:(?:i|we) (?:don'?t|do not) need (?:it|that|this)|(?:it(?:'s| is) )?not needed|no need)(?: any ?more| after all| now| thanks)*",
    re.IGNORECASE,
)
UNREGISTERED: Final = regex(
    r"(?:算了|那|就|还是|先|我们?|这[个单家]|[，, ])*不(?:想|要|再|用)?报备?了(?:吧|啊)*(?:[,，。 ](?!.*[改换另再还])[^?？]*)?"
    r"|(?:(?:no|ok|actually|sorry|wait)[, ]+)*(?:(?:i|we) )?(?:don'?t|do not|won'?t) (?:want to )?register (?:it|that|this|them)(?: any ?more| after all| then)*"
    r"|(?:(?:no|ok|actually|sorry|wait|please)[, ]+)*(?:(?:scrap|forget|drop|cancel|delete|remove) (?:the|this|that|my) (?:registration|deal)|(?:cancel|scrap|delete|remove|drop) (?:that|this)(?: one| again)*)",
    re.IGNORECASE,
)


WITHDRAWN: Final = regex(
    r"(?:算了|那|就|还是|先|请|帮我|我们?|[把将]|它|这[个条单家]|刚才?的?|不好意思|抱歉|哎呀?|不对|[报弄搞填写点说标]错了?|[，,。 ])*(?:撤回|撤(?=[掉了吧]))(?:掉|一下|吧|了|来|它|这[个条单])*"
)


def unregisters(text: str) -> bool:
    """True where a registration just sent in is not to be after all: 不报了, "cancel the registration"."""
    return bool(UNREGISTERED.fullmatch(bare(text)))


def not_needed(text: str) -> bool:
    """True where what is shown is not wanted any more: 不要了, "not needed after all"."""
    return bool(NOT_NEEDED.fullmatch(bare(text)))


def withdraws(text: str) -> bool:
    """True for the word that takes back a deal as well as a step: 撤回."""
    return bool(WITHDRAWN.fullmatch(bare(text)))


def calls_off(text: str) -> bool:
    """True where a meeting spoken of is called off: "cancel that meeting", 取消那个会."""
    return bool(MEETS.search(text) and OFF.search(text))


def called_off_with(text: str) -> str:
    """The name of whom a meeting is called off with: "cancel Pinnacle", 取消云轩那个; empty for other words."""
    off = CALLED_OFF.fullmatch(bare(text))
    return (off["whom"] or off["whom_zh"]) if off else ""


def restores(text: str) -> bool:
    """True where what was just done is to be as before: "restore it", "that was a mistake", 还是恢复吧, 按错了."""
    said = bare(text)
    return any(pattern.fullmatch(said) for pattern in (RESTORED, MISTAKEN, REMOVED))


def keeps(text: str) -> bool:
    """True where what was just dropped is wanted after all: "no, keep it", 还是留着吧."""
    return bool(KEPT.fullmatch(bare(text)))


def not_to_be(text: str) -> bool:
    """True where a meeting that was spoken of last will not take place: "they cancelled", "drop it", 他们取消了."""
    return bool(NOT_TO_BE.fullmatch(bare(text)))


def cancelled_by(text: str) -> str:
    """The name of who cancelled: "Pinnacle cancelled", 云轩那边临时取消了; empty for other words."""
    found = CANCELLED.fullmatch(bare(text))
    return (found["who"] or found["who_zh"]) if found else ""


def is_off(text: str) -> str:
    """The name of whom a planned meeting is off with: "my call with Pinnacle tomorrow is cancelled"; empty for others."""
    said = bare(text)
    found = _off_with(said)
    return found["whom"] if found else ""


def day_of(text: str) -> str:
    """The words for the day of a meeting that is off, where they stand behind its name; empty for others."""
    found = _off_with(bare(text))
    return found.groupdict().get("day") or "" if found else ""


def _off_with(said: str) -> re.Match[str] | None:
    return next(filter(None, (pattern.fullmatch(said) for pattern in _WITH)), None)


def tells_cancelled(text: str) -> bool:
    """True where it is told that others cancelled something, which calls nothing off here: 他们项目取消了."""
    return bool(TOLD.search(text))


def reminds_not(text: str) -> bool:
    """True where no reminder is wanted after all: "don't remind me", 别提醒我了."""
    return bool(NO_REMINDER.fullmatch(bare(text)))


def not_after_all(text: str) -> bool:
    """True where what was just noted is not to be: "not going after all", 不去了, 不用提醒了."""
    return reminds_not(text) or bool(AFTER_ALL.fullmatch(bare(text)))
