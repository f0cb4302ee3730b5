"""A field that is to be added, with what stands in it: 下一步加上，周五发报价, "add the next step: quote on Friday"."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.answering.corrections import ANY_FIELD

LONGEST: Final = 160  # characters
_ADDED: Final = regex(
    rf"(?:请|麻烦|帮我|再|把|还要|[，, ])*(?:(?P<field>{ANY_FIELD})(?:也|再|帮我|给我)*(?:加上|补上|补充|添上|填上|写上|加)(?:一?下)?"
    rf"|(?:加上?|补上?|补充|添加?|填上?)(?:一?[个条下])?(?P<behind>{ANY_FIELD}))[，,:： ]+(?P<what>.+)"
    rf"|(?:please |also |can you )*add (?:the |an? )?(?P<en>{ANY_FIELD})\s*[:,–-]\s*(?P<told>.+)",
    re.IGNORECASE | re.DOTALL,
)


def labelled(text: str) -> str:
    """The field as the label of what is told: 下一步：周五发报价; any other text as it is."""
    found = _ADDED.fullmatch(text.strip()) if len(text) <= LONGEST else None
    if found is None:
        return text
    if found["en"]:
        return f"{found['en']}: {found['told']}"
    return f"{found['field'] or found['behind']}：{found['what']}"
