"""What is to be done, said without "remind me": "next step for Globex: send the offer by Friday", "reply to Softline
tomorrow", 周五前写完三一的方案."""

import re
from typing import Final

from domain.patterns import regex
from language.read.names import Names
from language.read.normal import ENDS, plain

_OF: Final = r"(?P<of>[^,;:?]{2,60}?)"
_IS: Final = r"(?: is(?: to)?| are(?: to)?| ?:| -)? "
_STEP: Final = r"(?:(?:the|our|my) )?(?:next steps?|next up|to-?dos?|action items?)"
_DOES: Final = r"(?:send|call|email|mail|write|prepare|follow up|check|get|schedule|book|set up|draft|finish|review|chase|ping|visit|invite|order|discuss) "
_DAY: Final = r"\b(?:today|tonight|tomorrow|(?:by|on|before|until|next|this) \w+|mon|tue|wed|thu|fri)"
_STEPS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_STEP} (?:for|on|with|at|in) {_OF}{_IS}(?P<what>.{{4,}})",
        rf"{_OF}(?:['’]s)?[:,]? {_STEP}{_IS}(?P<what>.{{4,}})",
        rf"{_OF}: (?P<what>{_DOES}.*{_DAY}.*)",
    )
)
_WHEN: Final = r"(?:(?:(?:on|by|before|until|till|this|next) )*(?:today|tonight|tomorrow|noon|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|week|month|end|\d)\w*)"
_LEAD: Final = rf"(?:(?:please|also|and|so|ok|then|(?:(?:i|we)(?:'ve| have)?(?: got)? )?(?:need|have|want|must|should|will)(?: to)?|gotta|(?:i|we)(?:'ll| will|'m going to| am going to| must| should)|{_WHEN}[:,]?)[, ]+)*"
_DESK: Final = (
    r"(?:(?:re)?write|draft|finish|finali[sz]e|complete|review|revise|(?:double[- ])?check|reply|respond|answer|get back|e-?mail|mail|send|forward|print|compare(?! (?:it |this |that )?(?:to|with)\b)"
    r"|calculate|translate|collect|organi[sz]e|sort out|look into|follow up|chase|clarify|find out|read|confirm|prepare(?! for| me| us| [\w']+ (?:for|on)\b))"
)
_NO_DESK: Final = r"(?!.*\b(?:visits?|meetings?|meet|calls?|lunch|dinner|demos?|stand-?up|d-\d+|deal|registration|whether|if|is|are|has|have|did|who)\b)"
_DOES_EN: Final = regex(rf"{_LEAD}{_NO_DESK}(?P<verb>{_DESK}) (?P<what>[^?;]{{3,}})", re.IGNORECASE)
_OF_DEALS: Final = frozenset(
    ("finish", "finalise", "finalize", "complete", "check", "confirm", "review", "read")
)
_DATED: Final = regex(rf"\b{_WHEN}\b", re.IGNORECASE)
_DAY_ZH: Final = r"(?:(?:今|明|后|大后)天|(?:下下?|本|这)?(?:周|星期|礼拜)[一二三四五六日天末]|月底|月初|\d{1,2}[号日]|\d{1,2}月\d{1,2}[号日]?)"
_DESK_ZH: Final = r"(?:回复|答复|回(?:一?[个封])?(?:邮件|信|消息)|确认|准备|整理|写|起草|核对|检查|审阅|打印|寄|发|对账|完成|做完|写完|更新|催|问(?!题|候)(?:一?下|问)?|通知|转告|要(?=合同|资料|材料|发票|回款|报价|名单))"
_DOES_ZH: Final = regex(
    rf"(?=.*{_DAY_ZH})(?!.*{_DESK_ZH}(?:我|给我|一?下|一?份)?{_DAY_ZH}的?(?:商机|渠道)?(?:通报|简报|任务|待办|日程))(?!.*(?:拜访|会议|开会|见面|报备|[了吗呢?？]$|昨天|{_DESK_ZH}[好完过]?了))"
    rf"(?:(?:我|请|记得|要|得|需要?|还|也|帮我|再?(?:加|来|记)一?[个条]|{_DAY_ZH}(?:之?前|以前|中午|上午|下午|晚上)*)[，,、 ]*)*"
    rf"(?:[给把跟和向与找][^，,。]{{1,20}}?)?{_DESK_ZH}[^？?。]{{2,}}"
)
_OTHERS_ZH: Final = regex(
    rf"(?:我|得|要|需要|记得|先|还|请|麻烦|帮我|{_DAY_ZH})*(?:让|叫|催|要求)(?:一下)?(?!我|你|您)[^，,。；;了吗呢?？]{{2,14}}?(?:{_DAY_ZH}(?:之?前|以前|中午|上午|下午|晚上)*|尽快|马上|赶紧|再|也)*"
    r"(?:[把将](?=.+[发寄给交送传补签付提让退])|发|寄|交|补|签|付|提供|确认|回复|准备|让[出给]|退[出让]|放弃)[^？?了吗]*"
)  # what others shall do: 让云轩明天把合同寄过来
_LATER_ZH: Final = regex(
    r"(?:[嗯哦好的行，, ]*)(?:回头|晚点|稍后|待会儿?|等会儿?|等下|一会儿?|有空|空了|改天|到时候?|下班前|之后)(?:我|再|也|要|得|还|[，, ])*(?:记得|别忘了?|别忘记|要|得)(?:再|去|要|得)*(?P<what>(?![给跟][你您])[给跟把找问回发打联约催去寄做写].{2,})"
)  # 回头记得给陈静回电话
LONGEST: Final = 200  # characters


def of_customer(text: str, names: Names) -> str:
    """The same as a task, with whose it is in it: "todo: Globex: send …"; empty for other words."""
    said = text.strip()
    found = next(filter(None, (pattern.fullmatch(said) for pattern in _STEPS)), None)
    if found is None or len(said) > LONGEST or names.kind(found["of"].strip()) != "customer":
        return ""
    return f"todo: {found['of'].strip()}: {found['what']}"


def plainly(text: str, names: Names) -> str:
    """A piece of work with its day, as a task; empty for other words, and of a deal by name alone."""
    said = text.strip().rstrip(ENDS)
    if len(said) > LONGEST:
        return ""
    found = _DOES_EN.fullmatch(said)
    if found and _DATED.search(said):
        alone = names.kind(_DATED.sub("", found["what"]).strip(" ,"))
        return "" if alone and found["verb"].lower() in _OF_DEALS else f"todo: {said}"
    simple = plain(said)
    if later := _LATER_ZH.fullmatch(simple):
        return f"提醒我{later['what']}"
    return f"提醒我{said}" if _DOES_ZH.fullmatch(simple) or _OTHERS_ZH.fullmatch(simple) else ""
