"""What was said when one last met somebody: "what did they say last time?", 上次说啥了."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import plain

_WHO: Final = r"(?:i|we|they|he|she|you)"
_LAST: Final = r"(?:last time|the last time|(?:at|in) (?:the|our|my) last (?:visit|meeting|call)|when we last met|back then)"
TOLD: Final = regex(
    rf"(?:(?:and|so|ok|but)[, ]+)*what (?:did {_WHO} (?:say|tell (?:us|me)|talk about|discuss|agree(?: on)?|want|object to)|was (?:said|discussed|agreed)|have we agreed)(?: (?:about|there|with them))* {_LAST}"
    rf"|(?:(?:and|so|ok)[, ]+)*(?:what (?:happened|was it about)|how (?:was it|did it go)) {_LAST}"
    r"|(?:那|对了|[他她]们|对方|我们?|跟[他她]们|和[他她]们|[，, ])*上(?:一)?次(?:拜访|见面|会上|开会)?(?:[他她]们|对方|我们?|跟[他她]们|和[他她]们|都|是)*(?:说|聊|谈|讲|提|沟通)(?:到|过|的是?|了)*(?:些|点)?(?:啥|什么|哪些|什么内容|些什么)(?:来着|事情?|内容)?[了呢啊呀吗的]*",
    re.IGNORECASE,
)


def last_told(text: str) -> bool:
    """True for words that ask what was said when one last met, and name nobody."""
    return bool(TOLD.fullmatch(plain(text)))
