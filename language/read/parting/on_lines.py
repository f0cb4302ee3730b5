"""The labelled parts of a report of a visit, each on its line: 参会人：王工；议题：续约；下一步：周五发报价."""

import re
from typing import Final

from domain.patterns import regex

_LABEL: Final = (
    r"(?:(?:拜访|渠道|合作)?伙伴|渠道|拜访(?:对象|客户|伙伴|日期|时间|人员?|内容)|参会(?:人员?|者)?|与会(?:人员?|者)?|见到?的人|见了|日期|时间|地点|议题|主题|话题|(?:沟通|会议|交流|主要|谈话)?内容|纪要|异议|顾虑|反馈|结论"
    r"|下一步(?:计划|行动)?|后续(?:计划)?|待办(?:事项)?|行动项|跟进(?:事项)?"
    r"|\b(?:partner|attendees|topics?|notes|objections?|next steps?|action items?|summary)) ?[:：]"
)
_NAMED: Final = regex(_LABEL, re.IGNORECASE)
_BEFORE: Final = regex(rf"[^\S\n]*[;；,，。. ][^\S\n]*(?={_LABEL})", re.IGNORECASE)
_MET: Final = regex(
    r"(?:参会|与会|见到?的人|见了|拜访)[^:：\n]{0,4}[:：]|拜访(?:记录|报告|纪要)|\b(?:attendees ?:|visit report)",
    re.IGNORECASE,
)
_TO_DO: Final = regex(r"(?:待办(?:事项)?|行动项)(?=[:：])")  # else a reminder of one's own
_FEWEST: Final = 2


def on_lines(text: str) -> str:
    """The text with each labelled part on a line of its own, where there are several."""
    if len(_NAMED.findall(text)) < _FEWEST:
        return text
    return _BEFORE.sub("\n", _TO_DO.sub("下一步", text) if _MET.search(text) else text)
