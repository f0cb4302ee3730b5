"""A person's name without what is told of him behind it: "Petra Voss, she's their head of IT", 王芳（采购总监）, 刘洋 15812345678."""

import re
from typing import Final

from domain.patterns import regex
from language.read.naming.nobody import nobody

REACHED: Final = regex(
    r"[,，、;；(（ ]*(?:(?:tel|phone|mobile|cell|mail|e-?mail|wechat|whatsapp|电话|手机号?|座机|邮箱|微信(?:同号)?|联系方式)(?:是|号码?|:|：|\.)*\s*)?"
    r"(?:\+?\d[\d ()-]{5,}\d|[a-z\d_.+-]+@[a-z\d-]+\.[a-z\d.]+)[)）]*",
    re.IGNORECASE,
)
BRACKETED: Final = regex(r"\s*[(（][^()（）]{1,80}[)）]?\s*$")
APART: Final = regex(r"\s*(?:[,，;；]|\s[-–—])\s*")
CLAUSE: Final = regex(
    r"(?:s?he|who|that)(?:['’]?s| is| was| will| has)?\b|(?:their|the|our|his|her|an?)\s|(?:head|[se]?vp|director|chief)\b|[他她](?:是|负责|管|在)|是|负责",
    re.IGNORECASE,
)
OF_WHERE: Final = regex(
    r"\s+(?:(?:from|in|at) (?:the |their )?[a-z]|(?:from|at) (?:the |their )?[A-Z]).{0,60}$"
)
LONGEST_ROLE: Final = 4  # words


def undescribed(words: str) -> str:
    """The name alone; words that begin with no name stay as they are."""
    name = BRACKETED.sub("", REACHED.sub(" ", words).strip())
    mark = APART.search(name)
    if mark and _tells(name[: mark.start()], name[mark.end() :]):
        name = name[: mark.start()]
    alone = OF_WHERE.sub("", name)
    return alone if _named(alone) else name


def _named(head: str) -> bool:
    return head[:1].isupper() or (not head.isascii() and 1 < len(head) <= LONGEST_ROLE)


def _tells(head: str, rest: str) -> bool:
    """Whether words behind a name are a role or a clause, rather than one more name."""
    if CLAUSE.match(rest) or nobody(rest.strip(" .。")):
        return not nobody(head)
    return _named(head) and rest.islower() and len(rest.split()) <= LONGEST_ROLE
