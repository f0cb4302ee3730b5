"""Which ground of a program's list the words of a rejection mean: "no budget", 没预算; by the words that only one has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from domain.patterns import regex
from language.read.sentences import put

SHORTEST: Final = 4  # letters of an English word that tells something
BEGINNING: Final = 6  # of which so many count: "decided" and "decision"
WORD: Final = re.compile(r"[a-z]+")
HAN: Final = re.compile(r"[\u4e00-\u9fff]+")
EVERYDAY: Final = frozenset(
    "another other others have been with this that they there their them from were will would could should came come first other before after already work works working".split()
)

SAME: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), words)
    for pattern, words in (
        (
            r"(?<![a-z])na ?客户|直签|直客|大客户部|我们自己[^，。]{0,4}[做跟谈]|\bnamed accounts?\b|\bna account\b"
            r"|\bour (?:own |direct |sales )*(?:team|people|colleagues)\b",
            "直销 direct",
        ),
        (
            r"重复|(?:别|另一?|其他)[人家的]?[^，。]{0,4}报|已经?有?人[^，。]{0,3}报|撞[单了车上]|\bduplicate|\balready registered\b|\bregistered (?:it|them|that|this|the customer) (?:already|before|earlier|first)$"
            r"|(?<!nobody )(?<!no one )(?<!team )\b(?:has|holds|(?:have|had|got)(?= \w+ already)) (?:it|this|that|them|the customer)(?: already| before)?$",
            "更早 earlier",
        ),
        (
            r"没有?(?:做|跟进?|动)(?:过|什么|任何)|什么(?:都|也)没(?:有)?(?:做|干|动)|\b(?:did|done|do) (?:nothing|no work)\b",
            "实际工作 shown",
        ),
        (r"(?<!招)标[^，。]{0,3}(?:开|定|完|结束)|(?:开|定)(?:完|了)标|已经?[开定]标", "招标 tender"),
        (
            r"先报|先到先得|先来后到|\bfirst[- ]come\b|\b(?:was|came|registered|were) (?:here |in )?first\b|\bearlier\b",
            "更早 earlier",
        ),
        (
            r"\b(?:never|not|n.t) (?:even )?(?:answer|repl|respond|com(?:e|ing) back|c[oa]me back|got? back)\w*|\bno (?:answer|reply|response)\b|没(?:有)?(?:回|答)[复应]?|一直不回|不(?:回|答)复",
            "补充信息 information",
        ),
        (r"(?:资料|信息|材料)[^，。]{0,3}(?:不全|不够|没给|没补|缺)|\bincomplete\b", "补充信息 information"),
    )
)  # what a channel calls a ground, beside the words that its text has


OF_GROUND: Final = (
    (regex(r"立项|[没无]有?(?:具体|明确)?的?项目|\bno project\b", re.IGNORECASE), "预算 budget"),
)  # said for it too: 已经立项了
OPEN: Final = regex(r"\bdecides?\b(?!d)", re.IGNORECASE)  # "they decide next year": nothing is decided
AGAINST: Final = regex(
    r"\b(?:no|not|never|without|out(?:side)? of|outside|nothing|isn.?t|aren.?t|don.?t|doesn.?t|didn.?t|hasn.?t|haven.?t)\b|\b(?:over|closed|decided|gone)$|[没未不无]|超出|早就|已经?[开定]|结束|截止了",
    re.IGNORECASE,
)  # what is told speaks against a registration
NO_TROUBLE: Final = regex(
    r"\b(?:problem|issue|worry|doubt|hurry)s?\b|\b(?:sure|clear|know)\b|确定|清楚|问题|不急|没事|不错|[?？]|[吗么]$|\bbut\b|但|[了过]没有?$",
    re.IGNORECASE,
)


def against(said: str, grounds: Mapping[str, str]) -> bool:
    """Whether words tell of a ground, and of no more, without the word "reject": "not our territory", 这是我们直客."""
    told = AGAINST.search(said) or any(pattern.search(said) for pattern, _ in SAME)
    asks = NO_TROUBLE.search(said) or put(said)
    return bool(told) and not asks and bool(meant(said, grounds))


def meant(said: str, grounds: Mapping[str, str]) -> str:
    """The key of the one ground that is meant, of the texts of all by their keys; empty where none is, or several."""
    told = {key: set(_words(text)) for key, text in grounds.items()}
    seldom = Counter(word for words in told.values() for word in words)
    own = {key: {word for word in words if seldom[word] == 1} for key, words in told.items()}
    said = OPEN.sub(" ", said)
    words = set(
        _words(" ".join([said, *(more for pattern, more in (*SAME, *OF_GROUND) if pattern.search(said))]))
    )
    found = [key for key, only in own.items() if words & only]
    return found[0] if len(found) == 1 else ""


def _words(text: str) -> Iterator[str]:
    lowered = text.lower()
    for word in WORD.findall(lowered):
        if len(word) >= SHORTEST and word not in EVERYDAY:
            yield word[:BEGINNING]
    for stretch in HAN.findall(lowered):
        yield from (stretch[at : at + 2] for at in range(len(stretch) - 1))
