"""Whose a list is, where no words before it took the name: 云宣的报备, "zephyr deals"."""

import re
from collections.abc import Mapping
from typing import Final

from language.read.sentence.sight import Sight
from language.read.slots import region
from language.read.wordlists.lists import chinese_words

DEALS: Final = re.compile(
    r"的(?:所有|全部)?(?:报备|项目|单子|商机)|'s (?:deals|registrations)|\s?(?:deals|registrations)\b"
)
NOUNS: Final = frozenset(("deals", "registrations"))


def owned(seen: Sight, intent: str, slots: Mapping[str, object]) -> dict[str, object]:
    """The partner of a list of deals by a name that nothing else is known of."""
    if intent != "deal.list" or slots:
        return {}
    for start, end in seen.names:
        noun = end - 1 if seen.words[end - 1] in NOUNS else end
        if noun == start or seen.known[start] or not DEALS.match(seen.text.lower, seen.tokens[noun - 1].end):
            continue
        name = seen.text.source(seen.tokens[start].start, seen.tokens[noun - 1].end)
        if name.lower() not in chinese_words() and not region(seen, start, name):
            return {"partner": name}
    return {}
