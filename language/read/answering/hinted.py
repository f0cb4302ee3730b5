"""The label that some words only hint at: "the Italian one" of "Globex Italia", "it was Three Rivers", 长江那个."""

import re
from collections.abc import Sequence
from typing import Final

from domain.patterns import regex

OF: Final = r"(?:(?:it(?:'s| is| was)|that(?:'s| is)|i (?:mean|meant|think)|the (?:one|deal)(?: (?:with|at|for|from|of))?|for|about|with|that|this|hm+|ok(?:ay)?|yes|yeah)[, ]+)"
ONE: Final = (
    r"(?:,? (?:one|deal|partner|customer|thing|project|i (?:think|guess|mean|believe)|please|pls|of course))"
)
CALLED: Final = regex(
    rf"{OF}+(?:the )?(?P<of>[\w&.-]{{4,30}}(?: [\w&.-]+){{0,2}}?){ONE}*|(?:the )?(?P<en>[\w&.-]{{4,30}}(?: [\w&.-]+){{0,2}}?){ONE}+"
    r"|(?P<zh>[\u4e00-\u9fff]{2,8}?)(?:的?(?:那|这)[个家条单]|的)",
    re.IGNORECASE,
)


def hinted(said: str, labels: Sequence[str]) -> list[int]:
    """The places of the labels, in small letters as the words are, that may be meant; none where a name stands alone."""
    found = CALLED.fullmatch(said)
    if found is None:
        return []
    if word := found["zh"]:
        return [at for at, label in enumerate(labels) if word in label]
    name = found["en"] or found["of"]
    if " " in name:
        return [at for at, label in enumerate(labels) if f" {name} " in f" {label} "]
    words = ((at, re.findall(r"[^\W_]{4,}", label)) for at, label in enumerate(labels))
    return [at for at, each in words if any(one.startswith(name) or name.startswith(one) for one in each)]
