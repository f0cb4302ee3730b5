"""Which ground of a program's list the words of a rejection mean: "no budget", 没预算; by the words that only one has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

SHORTEST: Final = 4  # letters of an English word that tells something
BEGINNING: Final = 6  # of which so many count: "decided" and "decision"
WORD: Final = re.compile(r"[a-z]+")
HAN: Final = re.compile(r"[\u4e00-\u9fff]+")
EVERYDAY: Final = frozenset(
    "another other others have been with this that they there their them from were will would could should came come first other before after".split()
)

SAME: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), words)
    for pattern, words in (
        (r"(?<![a-z])na ?客户|直签|直客|大客户部|\bnamed accounts?\b|\bna account\b", "直销 direct"),
        (
            r"重复|别人[^，。]{0,4}报|已经?有人?[^，。]{0,3}报|撞单|\bduplicate|\balready registered\b",
            "更早 earlier",
        ),
        (r"[没未](?:有)?立项|\bno project\b", "预算 budget"),
        (r"先报|\b(?:was|came|registered|were) (?:here |in )?first\b|\bearlier\b", "更早 earlier"),
        (r"(?:资料|信息|材料)[^，。]{0,3}(?:不全|不够|没给|没补|缺)|\bincomplete\b", "补充信息 information"),
    )
)  # what a channel calls a ground, beside the words that its text has


def meant(said: str, grounds: Mapping[str, str]) -> str:
    """The key of the one ground that is meant, of the texts of all by their keys; empty where none is, or several."""
    told = {key: set(_words(text)) for key, text in grounds.items()}
    seldom = Counter(word for words in told.values() for word in words)
    own = {key: {word for word in words if seldom[word] == 1} for key, words in told.items()}
    words = set(_words(" ".join([said, *(more for pattern, more in SAME if pattern.search(said))])))
    found = [key for key, only in own.items() if words & only]
    return found[0] if len(found) == 1 else ""


def _words(text: str) -> Iterator[str]:
    lowered = text.lower()
    for word in WORD.findall(lowered):
        if len(word) >= SHORTEST and word not in EVERYDAY:
            yield word[:BEGINNING]
    for stretch in HAN.findall(lowered):
        yield from (stretch[at : at + 2] for at in range(len(stretch) - 1))
