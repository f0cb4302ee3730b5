"""Less than nothing, which no sum and no count is: -5k, 负5万, "minus 5k"; not the end of 10-15k, nor a dash between fields."""

from typing import Final

from domain.patterns import regex

BELOW: Final = regex(r"(?:(?:^|[ \t,，。;；:：(（=]|(?<=[额量算价值成为是到]))[$¥€£]?-|负|\bminus )[$¥€£]?$")
LONGEST: Final = 10  # characters of such a sign with what stands before it


def below_zero(text: str, start: int) -> bool:
    """True for a number that begins there in a text in small letters and has a minus before it."""
    return bool(BELOW.search(text, max(0, start - LONGEST), start))
