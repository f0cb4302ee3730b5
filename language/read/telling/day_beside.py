"""The day that is told beside whom one met: "yesterday, with Jonas", 昨天见的陈静."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from domain.patterns import regex
from language.read.answering.answers import answer, kinds

_LINKS: Final = regex(
    r"^[\s,，.]*(?:(?:on|with|met|saw)\b|在|是)*\s*"
    r"|\s*(?:,|\bwith|\b(?:i )?(?:met|saw)|见[的了到]?|[跟和是])*[\s,，.。]*$",
    re.IGNORECASE,
)

_DOES: Final = regex(
    r"(?<=.)(?:再|才)?(?:[发给交做寄去送出办打]|提交|提供)(?:出去|过去|出来|给[他她]们?|给客户)?(?:[吧了]|就行)*$"
)


def day_of_step(text: str) -> str:
    """The day of "on which day something is done": 下周三 of 下周三发; empty where no such verb stands behind."""
    found = _DOES.search(text.strip())
    return text.strip()[: found.start()] if found else ""


def day_beside(text: str, people: Sequence[str], now: datetime) -> date | None:
    """The day before the first of these people or behind the last; none that stands in what else is told."""
    places = sorted((text.find(name), len(name)) for name in people if name in text)
    around = (text[: places[0][0]], text[sum(places[-1]) :]) if places else ()
    said = [words for one in around if "date" in kinds(words := _LINKS.sub("", one), now)]
    days = (answer("date", words, now, looking="back").value for words in said)
    return next((day for day in days if isinstance(day, date)), None)
