"""A name in small letters from what is told of it in the same breath: "via softline it's fifty seats"."""

import re
from typing import Final

from domain.patterns import regex
from language.read.wordlists.lists import english_words

_TELLS: Final = r"(?:['’]?s| is| was| went| will| would|['’]ll| has| had| closes| comes| looks| could| might| should| needs| takes| goes)\b"
IT: Final = regex(rf"\b(?P<name>[a-z][\w&.-]{{2,}})(?P<gap> )it(?={_TELLS})")


def set_apart(text: str) -> str:
    """The message with a comma between; behind a word of the language "it" is no part of a name anyway."""
    return IT.sub(_parted, text)


def _parted(found: re.Match[str]) -> str:
    return found[0] if found["name"] in english_words() else f"{found['name']}, it"
