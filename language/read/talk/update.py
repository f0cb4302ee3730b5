"""What may be a standup's update though nothing says so: "called Pinnacle, sent the quote", 昨天跑了云轩 …."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.parting.twofold import reminds
from language.read.sentences import question
from language.read.telling.finished import DONE

LONGEST: Final = 600  # characters
BRIEF: Final = 60
NOTHING: Final = regex(r"\b(?:nothing|not much|no (?:updates?|news|status|standup))\b|没", re.IGNORECASE)
YESTERDAY: Final = regex(r"\W*(?:yesterday|last night|昨[天日晚])", re.IGNORECASE)
CLAUSES: Final = regex(
    r"[,，.。;；!！\n]|\band\b|\bthen\b|然后|今[天日]|(?<=[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff])",
    re.IGNORECASE,
)
DONE_ZH: Final = regex(r"[^，,。;；?？\s]{1,20}了")
AS_BEFORE: Final = regex(
    r"(?:the )?same as yesterday|nothing (?:special|new)(?: today)?|[跟和同]?昨天(?:一样|差不多)|同昨天|没(?:有)?(?:啥|什么)特别的?",
    re.IGNORECASE,
)
OPENS: Final = r"(?:^|[,，。.;；!！\n]|(?<=[\u4e00-\u9fff])\s)\s*(?:然后|and |then |but )?(?:我|i )?"
DAYS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{OPENS}(?:昨[天日儿晚]|yesterday)|\byesterday\s*(?=[,.;\n])",
        rf"{OPENS}(?:今[天日儿]|today\b)",
    )
)
PLANS: Final = regex(
    r"\W*(?:今[天日]|today)[,， ]*(?:我|主要|i )?(?:还)?(?:要|计划|准备|打算|得|会|想|will\b|am going|'ll|plan|want)"
    r"|\W*(?:计划|准备|打算)|\W*today:",
    re.IGNORECASE,
)


def plans(text: str) -> bool:
    """True for words that begin by telling what is planned today: 今天要做三件事：…."""
    return bool(PLANS.match(text))


def updates(text: str) -> bool:
    """True for words that tell what was done: of yesterday, as on the day before, or in more than one clause."""
    said = " ".join(text.split())
    if len(said) > LONGEST or question(said) or reminds(said):
        return False
    if AS_BEFORE.fullmatch(said.strip(" .。!！")):
        return True
    clauses = [each.strip() for each in CLAUSES.split(said) if each.strip()]
    told = DONE.match(said) or DONE_ZH.match(said)
    return bool(YESTERDAY.match(said)) or (bool(told) and len(clauses) > 1)


def nothing_new(text: str) -> bool:
    """True for a short update that there is none: "nothing to report today", 今天没啥要汇报的."""
    return len(text) <= BRIEF and bool(NOTHING.search(text))


def both_days(text: str) -> bool:
    """True for words that tell of yesterday and of today, each in a clause of its own."""
    asks = len(text) > LONGEST or question(text) or reminds(text)
    return not asks and all(day.search(text.strip()) for day in DAYS)
