"""Whose deal is named, where nothing else is said: "the Kaufmann deal", 三一那单."""

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import ENDS

NAMED: Final = regex(
    r"(?:(?:the|my|our) )?(?P<en>\S.{1,39}?)(?:'s)? (?:deal|registration|reg|opportunity)"
    r"|(?:the|my|our|that) (?P<one>\S.{1,39}?)(?:'s)? one"
    r"|(?P<zh>[^\s，,。；;？?]{2,16}?)(?:(?:[那这](?:一?个)?|的)(?:单子?|报备|项目)|的?[那这]一?[个条笔])",
    re.IGNORECASE,
)
BEHIND: Final = regex(
    r"^(?:'s)?[ ,，:：]*(?:[那这]一?[个单笔条])?(?:的)?(?:报备|项目|单子)?[ ,，:：]*", re.IGNORECASE
)


def deal_of(text: str) -> str:
    """The customer as said; empty for other words."""
    match = NAMED.fullmatch(text.strip(ENDS + ",，"))
    return (match["en"] or match["one"] or match["zh"]) if match else ""


def besides(customer: str, text: str) -> str:
    """What a message says beside whose deal it is about: 三一那单少了两万 says 少了两万."""
    return BEHIND.sub("", text.replace(customer, "", 1))
