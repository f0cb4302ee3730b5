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


def day_beside(text: str, people: Sequence[str], now: datetime) -> date | None:
    """The day before the first of these people or behind the last; none that stands in what else is told."""
    places = sorted((text.find(name), len(name)) for name in people if name in text)
    around = (text[: places[0][0]], text[sum(places[-1]) :]) if places else ()
    said = [words for one in around if "date" in kinds(words := _LINKS.sub("", one), now)]
    days = (answer("date", words, now, looking="back").value for words in said)
    return next((day for day in days if isinstance(day, date)), None)
