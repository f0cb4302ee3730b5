"""Words that take up what was left unfinished: "go on with the previous one", "back to the Spotify form", 接着填刚才没填完的."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.answering.choosing import bare

LONGEST: Final = 60  # characters
LEAD: Final = r"(?:(?:ok(?:ay)?|so|now|then|and|but|please|pls|let'?s|let me|can (?:we|i|you)|could (?:we|you)|(?:i|we) (?:want|would like) to|(?:i|we)'d like to)[,. ]+)*"
VERB: Final = r"(?:continue|resume|proceed|(?:go|carry|keep|move) (?:on|going)|pick (?:it )?(?:back )?up(?: again)?|(?:(?:go|get|come|take me|return|jump) )?back(?: to)?|return to)"
NOUN: Final = r"(?:one|thing|form|drafts?|registration|deal|visit|report|task|request|entry|work|job|stuff)"
BEFORE: Final = r"(?:last|previous|earlier|prior|unfinished|half[- ]?(?:done|finished)|incomplete|open|saved|kept|parked|old)"
LEFT: Final = r"(?:where|what|from where|the (?:thing|one|form|\w+)(?: that)?) (?:i|we) (?:were|was|had|'d|did|left|stopped|started|began|saved|kept|parked|put)(?: (?:off|doing|at|on|filling(?: in| out)?|working on|started|begun|saved|kept|aside|before|earlier|just now|last))*"
OBJECT: Final = rf"(?:(?:the|my|that|this|our) )*(?:{BEFORE} )*{NOUN}(?: (?:from )?(?:before|earlier|we had|i had|just now|last time))?|{LEFT}|(?:it|that|this)(?: now| again| please)*|from (?:before|earlier|there)"
DRAFTS: Final = r"(?:show |list |open |see )?(?:me )?(?:my )?drafts?|where did (?:i|we) (?:stop|leave off)|back to (?:the form|my (?:form|draft|registration))"
ENGLISH: Final = (
    rf"{LEAD}(?:{VERB}(?: (?:with|on|at|to|from))?(?: (?:{OBJECT}))?|{DRAFTS})(?: (?:please|now|then|again))*"
)

LEAD_ZH: Final = r"(?:好[的了]?|行|可以|那就?|请|麻烦|帮我|给我|我们?|咱们?|还是|先|再|要|想|[,， ])*"
GO_ZH: Final = r"(?:继续|接着|接下去|接回|回到|返回|回|恢复|打开|捡起|找回)"
DO_ZH: Final = r"[来去填写报弄做办搞说处理完成下上]*"
OF_ZH: Final = r"[刚才之前上一次回先以我们没有未还保存留放着起来下剩填写报弄做办搞完成到半暂停的那这个张份条笔单子表草稿备拜访任务东西事情记录内容地方位置步骤]+"
LEFT_ZH: Final = r"(?=.*(?:刚|之前|上一?[次回个张份条]|先前|前面|以前|没|未|[那这]个|草稿|一半|剩|表))"
CHINESE: Final = rf"{LEAD_ZH}(?:{GO_ZH}{DO_ZH}(?:吧|一下)?|{LEFT_ZH}(?:{GO_ZH}{DO_ZH}{OF_ZH}|把?{OF_ZH}(?:给我|再)?(?:继续|接着|接下去){DO_ZH})|(?:看看|查看|打开)?(?:我的)?草稿箱?)(?:吧|了|一下|呗)*"
RESUMES: Final = regex(rf"{ENGLISH}|{CHINESE}", re.IGNORECASE)
BACK_ALONE: Final = regex(
    rf"{LEAD}(?:go |take me |get )?back(?: to)?(?: (?:it|that|this))?|(?:返回|回)(?:去|来)?(?:吧)?",
    re.IGNORECASE,
)  # a step back in a form, and nothing without one
WITH: Final = regex(
    rf"{LEAD}(?:continue|resume|(?:go|carry) on|pick up|(?:(?:go|get|come|jump) )?back to)(?: (?:with|to))? (?P<en>.{{2,40}})|{LEAD_ZH}(?:继续|接着|回到){DO_ZH}(?P<zh>.{{2,20}})"
    rf"|{LEAD_ZH}(?P<zh2>[^，,。]{{2,20}}?)(?:[那这][个单条笔]|的(?:报备|拜访|那[个单])?)(?:再|就|给我)?(?:继续|接着){DO_ZH}(?:吧|了)?",
    re.IGNORECASE,
)


def resumes(text: str) -> bool:
    """True where somebody asks for what he left unfinished."""
    said = bare(text) if len(text) <= LONGEST else ""
    return bool(said and RESUMES.fullmatch(said) and not BACK_ALONE.fullmatch(said))


def resumed(text: str) -> str:
    """The words for which of the unfinished forms goes on: "continue with the Spotify registration"; "" for others."""
    match = WITH.fullmatch(bare(text)) if len(text) <= LONGEST else None
    return (match["en"] or match["zh"] or match["zh2"]).lower() if match else ""


def names_drafts(text: str) -> bool:
    """True where he asks for the list of what he left, rather than to go on."""
    return "draft" in text.lower() or "草稿" in text
