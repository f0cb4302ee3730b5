"""What somebody did in a stretch of time, asked in words that name nothing: his visits are shown. 赵敏这周干了啥."""

import re
from typing import Final

from domain.patterns import regex

LONGEST: Final = 40  # characters
ASKED: Final = regex(
    r"\W*(?P<whom>(?:(?!你|您|客户|他们|对方|伙伴|大家)[\u4e00-\u9fffA-Za-z ]{1,12}?)(?:[今昨前]天|[这本上]个?(?:周|星期|礼拜|月)|最近(?:这?[两几]天)?))(?:一?[天周]|里)?(?:都|在|又|具体)*(?:[干做忙]|跑)了?(?:些|点)?(?:啥|什么)(?:事情?)?(?:了|呢|啊)?\W*"
    r"|\W*what (?:did|has) (?P<who>[a-z]+(?: [a-z]+)?) (?:do|done|been (?:doing|up to)) (?P<when>today|yesterday|(?:this|last) (?:week|month))\W*",
    re.IGNORECASE,
)


def visits_asked(text: str) -> str:
    """The message as a question for the visits; as it is where it asks for none."""
    found = ASKED.fullmatch(text) if len(text) <= LONGEST else None
    if found is None:
        return text
    return f"{found['whom']}拜访了谁" if found["whom"] else f"visits of {found['who']} {found['when']}"
