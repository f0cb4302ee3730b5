"""A person who is asked about by name alone: "what about Zhao Min?", 赵敏呢."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.choosing import bare

NAME_EN: Final = r"[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){0,3}"
NAME_ZH: Final = r"[\u4e00-\u9fff·]{2,6}?|[a-z]+(?: [a-z]+){0,2}"
ASKED: Final = regex(
    rf"(?:(?:and|ok|so|then)[, ]+)*(?:(?:what|how) about|who(?:'?s| is)|and|what(?:'s| is)(?: up)? with|how(?:'s| is)) (?P<en>{NAME_EN}?)(?: doing| then| now)?"
    rf"|(?:那么?|还有)?(?P<zh>{NAME_ZH})(?:呢|怎么样了?|是谁|是哪位|是哪个)",
    re.IGNORECASE,
)


def person_asked(text: str) -> str:
    """The name that is asked about, whosever it is; empty for other messages."""
    found = ASKED.fullmatch(bare(text))
    return (found["en"] or found["zh"]) if found else ""
