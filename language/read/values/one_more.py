"""One more of what stands: "also DataVault", 再加防火墙."""

import re
from typing import Final

from domain.patterns import regex

MORE: Final = regex(
    r"(?:(?:and|also|plus|(?:please )?add|they(?: also)? (?:want|need)(?: also)?|with)\s+)+(?:the )?(?P<name>[^,;.?]{2,40}?)(?: (?:too|as well|also|please))*"
    r"|(?P<name2>[^,;.?]{2,40}?) (?:too|as well)|(?:还要|再加|另外加|也要|加上?|还有)(?:一?个)?(?P<name3>[^，,。；]{2,20}?)(?:吧|也要)?",
    re.IGNORECASE,
)


def one_more(text: str) -> str:
    """The name that is said to come beside what stands: "also DataVault", 再加防火墙; empty for other words."""
    found = MORE.fullmatch(text.strip())
    return next(filter(None, found.groups()), "").strip() if found else ""
