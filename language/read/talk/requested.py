"""Whether words ask for something to be done or shown, or only tell something: after a question they are its answer then."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read import sentences
from language.read.answering import choosing
from language.read.talk import questions

_POLITE: Final = (
    r"(?:(?:ok(?:ay)?|so|and|but|well|please|hi|hello|hey|thanks|thank you|can you|could you|would you|will you|let'?s"
    r"|(?:i|we)(?:'d| would)?(?: also| now| still| just)* (?:like|want|wish|need) to|(?:i|we) wanna)[,.! ]+)*"
)
_VERBS: Final = (
    r"(?:(?:re-?)?register|re-?open|report|extend|prolong|withdraw|pull back|cancel|remind|show|list|tell me|give me|find|look up|check|change|update|correct|set"
    r"|add|remove|delete|note|appeal|undo|close|merge|transfer|help|start|log|plan|schedule|mark|export)\b(?!')"
)
_POLITE_ZH: Final = r"(?:好的?|那|请|麻烦|帮我|帮忙|给我|我们?(?:还)?(?:要|想要?|需要|得)|再|另外|先|把|将|能不能|可以|[，, ])*"
_VERBS_ZH: Final = r"(?:报备(?!了|的|过|时|人)|登记一|重新报备|延期|延长|撤回|取消|提醒|查[一看询]|看一?下|列出|显示|修改|改[成一为]|更新|新增|新建|添加|删除|备注|申诉|撤销|帮助|导出|记一?下|[^，,。]{1,20}?(?:改[成到为]|推迟|提前|延到|转给|并入))"
_DONE_ZH: Final = regex(r"(?:已经?|刚刚?|都)*(?:批|签|定|过|下|办)(?:下来|准|好|完)?了")  # it tells: 批下来了
_OPENS: Final = regex(rf"{_POLITE}{_VERBS}|{_POLITE_ZH}{_VERBS_ZH}", re.IGNORECASE)


_LOOK: Final = regex(
    r"(?:\b(?:please|pls|show|the|its|current|status|state|history|timeline|progress|details?|deadline|news|update|of|on|for|about|deal|registration)\b"
    r"|请|帮我|看看|看一?下|查看|查一?下|查查|查|那个?单?|这个?单?|报备|项目|的|进度|进展|状态|历史|记录|情况|详情|怎么样了?|如何|[\s?？。.!！,，:：])+",
    re.IGNORECASE,
)


def looks_up(text: str, name: str) -> bool:
    """Whether what is known of whoever is named is asked for, and nothing told of him: "status of Globex",
    三一的进度, 查三一."""
    if not name or name not in text:
        return False
    rest = text.replace(name, " ", 1)
    return bool(rest.strip() and _LOOK.fullmatch(rest))


def requested(text: str) -> bool:
    """True where something is asked for: a verb at the head, a question, a list of one's own, "withdraw it"."""
    said = " ".join(text.split())
    if _DONE_ZH.fullmatch(said):
        return False
    if _OPENS.match(said) or questions.asked(said):
        return True
    return (
        sentences.order(said) or sentences.question(said) or sentences.listed(said) or choosing.points(said)
    )
