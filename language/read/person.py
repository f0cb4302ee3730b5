"""A person said with what he is or how he is reached: "Petra Voss, she's their head of IT", 刘洋 15812345678."""

import re
from typing import Final

from domain.patterns import regex
from language.read.nobody import nobody

REACHED: Final = regex(
    r"[,，、;；(（ ]*(?:(?:tel|phone|mobile|cell|mail|e-?mail|wechat|whatsapp|电话|手机号?|座机|邮箱|微信(?:同号)?|联系方式)(?:是|号码?|:|：|\.)*\s*)?"
    r"(?:\+?\d[\d ()-]{5,}\d|[\w.+-]+@[\w-]+\.[\w.]+)[)）]*",
    re.IGNORECASE,
)
CLAUSES: Final = regex(r"[,，;；()（）/]|\s[-–—]\s|\s(?=[\u4e00-\u9fff])")
IS_SOMETHING: Final = regex(
    r"(?:and )?(?:(?:he|she|they)(?:'s| is| are)|who(?:'s| is))\b.*|[他她]?是.*|.*(?:负责|in charge|responsible).*",
    re.IGNORECASE,
)


def person(said: str) -> str:
    """The name alone; what was said, where that is all or it can't be told which part is the name."""
    reached = REACHED.sub(" ", said.strip())
    parts = [part.strip() for part in CLAUSES.split(reached) if part.strip()]
    names = [part for part in parts if not nobody(part) and not IS_SOMETHING.fullmatch(part)]
    return names[0] if len(names) == 1 else said
