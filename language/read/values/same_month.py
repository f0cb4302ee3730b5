"""A day of the month told in the place of another keeps that one's month: "June 5th, no, the 15th", 六月五号不对十五号."""

from typing import Final

from domain.patterns import regex
from language.read.phrases.lexicon import ORDINALS

_ORDINAL: Final = "|".join(sorted(ORDINALS, key=len, reverse=True))
_NAMES: Final = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
BARE: Final = regex(
    rf"(?:(?:by|until|till|on) )?(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)|(?:(?:twenty|thirty)[- ])?(?:{_ORDINAL}))"
)
BARE_ZH: Final = regex(r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})[号日]?")
MONTH: Final = regex(rf"\b(?:{_NAMES})\b(?!\.? \d{{4}})")
MONTH_ZH: Final = regex(
    r"(?:今年|明年|下个?|这个?|本)?(?:\d{1,2}|十?[一二三四五六七八九十])月份?(?=[\d一二三四五六七八九十])"
)


ORDINAL: Final = regex(rf"(?:the )?(?:(?:twenty|thirty)[- ])?(?:{_ORDINAL})\b")


def in_month_of(day: str, other: str) -> str:
    """The day with the month of the other one, where it has none and that one has; else as it is."""
    said, wrong = day.lower().strip(), other.lower()
    month = MONTH_ZH.search(wrong)
    if month and BARE_ZH.fullmatch(said):
        return f"{month[0]}{day}"
    month = MONTH.search(wrong)
    return f"{day} of {month[0]}" if month and BARE.fullmatch(said) else day
