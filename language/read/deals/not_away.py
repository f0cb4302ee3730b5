"""A leave that is not taken, all of it or on a day: 周三不请了, "I'm not off on Friday after all", 周五回来上班."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex

LEAVE: Final = r"(?:leave|absence|vacation|holidays?|time off|days? off|sick leave|pto|out of office)"
LEAVE_ZH: Final = r"(?:休假|请假|假期|年假|病假|事假|假)"
SOME_DAY: Final = r"(?:(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|(?:this|next) week|the \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2})"
POLITE: Final = r"(?:(?:please|hi|hello|hey|ok(?:ay)?|so|now|can you|could you|actually|sorry)[, ]+)*"
_A_DAY_ZH: Final = (
    r"(?:大?[今明后]天|[这本下]*个?(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}月\d{1,2}[号日]?|\d{1,2}[号日])"
)
_DAYS_ZH: Final = rf"{_A_DAY_ZH}(?:[到至和]{_A_DAY_ZH})?"
_LED_ZH: Final = r"(?:(?:算了|哦|啊|嗯|那|对了|不对|不好意思|请|麻烦|帮我|我|还是|先|把|将)[，, ]*)*"
_AT_WORK_ZH: Final = r"(?:[，,。；;\s]+(?:所以|那)?我?{day}我?(?:还是|会|就|照常|正常|照样|能|可以|都)*(?:来|在|上班|到岗|来公司)(?:上班|的|了|吧)*)?"
_AFTER_ALL: Final = r"(?: (?:after all|any ?more|now))"
_AND_IN_ZH: Final = _AT_WORK_ZH.format(day=rf"(?:(?P<when2>{_DAYS_ZH})|[那当]天)?")
PATTERNS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (route, regex(pattern, re.IGNORECASE))
    for route, pattern in (
        ("leave.cancel", rf"(?:[^,.]{{0,30}}\b(?:early|change|plans?|back)\b[^,.]{{0,20}}[,.] ?)?{POLITE}(?:cancel|delete|remove|withdraw|call off) (?:my {LEAVE}(?: (?:on|for|of) (?P<when>{SOME_DAY}))?|(?P<when2>{SOME_DAY})'?s? {LEAVE})"),
        ("leave.cancel", rf"{POLITE}i(?:'m| am| won't be) not (?:going )?(?:to be )?(?:away|on leave|off)(?: (?:on )?(?P<when>{SOME_DAY}))?{_AFTER_ALL}|{POLITE}i(?:'m| am|'ll be| will be) (?:in|at work|working|here) (?:on )?(?P<when2>{SOME_DAY}){_AFTER_ALL}|my {LEAVE} is (?:off|cancell?ed)"),
        ("leave.cancel", rf"{_LED_ZH}(?:取消|撤销|撤掉|删除|删掉|不要)(?:我的?)?(?:(?P<when>{_DAYS_ZH})的?)?{LEAVE_ZH}了?吧?{_AND_IN_ZH}"),
        ("leave.cancel", rf"{_LED_ZH}(?:(?P<when>{_DAYS_ZH})的?)?(?:那[天几]+)?我?(?:的话|就|又|先|可以|已经|应该)*不(?:用|需要|必|想|打算|再|能)*(?:(?:请|休)(?:假期?|息|年假)?了|请假|休假)[吧啊哈]?{_AND_IN_ZH}"),
        ("leave.cancel", rf"{_LED_ZH}(?:(?P<when>{_DAYS_ZH})的?)?(?:请的)?{LEAVE_ZH}(?:就|先)?(?:取消|作废|撤掉|撤销|销掉|不要|不请|不休|不用请)了?吧?{_AND_IN_ZH}"),
        ("leave.back", rf"{_LED_ZH}(?:提前到?)?(?P<back>{_A_DAY_ZH})我?(?:就|能|可以|会|又|提前|照常|正常|已经)*(?:能?来(?:上班)?了|(?:来|回来|在|照常|正常|到岗)上班了?|上班了|回来了?|到岗了?|返岗了?)[吧啊哈]?"),
        ("leave.back", rf"{POLITE}i(?:'m| am|'ll be| will be| come| am coming) (?:already )?back (?:(?:already|early|again|sooner|at work|in the office)[, ]+)*(?:on )?(?P<back>{SOME_DAY})(?: (?:already|again|instead))?"),
    )
)  # fmt: skip
