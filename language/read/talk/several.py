"""Words for one or all of several things that were shown: "the biggest one", 最大的那个, "both", 两个都."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from domain.patterns import regex
from language.read.answering.choosing import NUMBERED, bare, ordinal

LONGEST_PLACES: Final = 160
LONGEST: Final = 60  # characters; whoever says more speaks of something of his own
KINDS: Final[dict[str, str]] = {
    "biggest": "biggest|bigger|largest|larger|highest|higher|most valuable|most expensive|大|高|贵|值钱",
    "smallest": "smallest|smaller|lowest|lower|cheapest|cheaper|least valuable|小|低|便宜",
    "newest": "newest|newer|latest|most recent|youngest|新|近",
    "oldest": "oldest|older|earliest|早|老|旧",
}
BY_AMOUNT: Final = frozenset({"biggest", "smallest"})
LAST: Final = frozenset({"biggest", "newest"})  # at the end of an order from small to great
_WORDS: Final = {kind: words.split("|") for kind, words in KINDS.items()}
_ENGLISH: Final = "|".join(w for words in _WORDS.values() for w in words if w.isascii())
_CHINESE: Final = "".join(w for words in _WORDS.values() for w in words if len(w) == 1) + "]|值钱|便宜"
_OF_THEM: Final = r"(?: (?:of|among) (?:them|these|those|the (?:two|three|lot)))?"
_EXTREME: Final = rf"(?:(?:the )?(?P<en>{_ENGLISH}) one(?!s){_OF_THEM}|(?:金额|时间)?最(?P<zh>[{_CHINESE})的?(?:[那这一]一?)?[个单笔条](?:报备|项目|单子)?|(?:金额)?(?:比较|更)?(?P<of_two>[{_CHINESE})一?点?的那一?[个单笔条](?:报备|项目|单子)?)"
_WITHIN: Final = regex(_EXTREME, re.IGNORECASE)
_ALONE: Final = regex(
    r"(?:(?:and|ok|just|i mean|which(?: one| deal)? (?:is|has)|what(?:'s| is)|show(?: me)?|open|take|only) )*"
    rf"(?:the )?(?P<en>{_ENGLISH})(?: (?:one|deal|registration|amount))?{_OF_THEM}(?: please)?"
    rf"|(?:那|还是|看看?|选|就|要|是)*(?:金额)?(?:比较|更)?(?P<of_two>[{_CHINESE})一?点?的那一?[个单笔条](?:报备|项目|单子)?(?:吧|呢|啊)?"
    rf"|(?:看一?下|看看|打开|选|就|要|是|哪个(?:是)?)*(?:金额|时间)?最(?P<zh>[{_CHINESE})的?(?:[那这一]一?)?[个单笔条]?(?:报备|项目|单子)?(?:是哪一?[个单笔])?(?:吧|呢|啊)?",
    re.IGNORECASE,
)
_ALL: Final = regex(
    r"\b(?:both(?: of (?:them|these|those))?(?: deals)?|all(?: of)? (?:them|these|those)|all (?:two|three|four|five)(?: of them)?|each of (?:them|these)|every one of them)\b"
    r"|(?:这|那)?[两三四五几]一?[个单笔条家](?:报备|项目|单子)?(?:全?都|一起)(?:要|看)?|全都要?|全部都?|^(?:那就?|就|好的?|可以|行)?[,， ]*都(?=批|驳|通过|拒|撤)",
    re.IGNORECASE,
)
_OTHER: Final = regex(
    r"\bthe other (?:one|deal|registration)\b|(?:另外?|还有)(?:的|那)?一?[个条单笔](?!公司|客户|伙伴|渠道|人|产品)(?:报备|项目|单子)?",
    re.IGNORECASE,
)
_AROUND: Final = regex(
    r"(?:(?:i want|i mean|take|show(?: me)?|please|看一?下|看看|我要|选|要|吧) ?)+",
    re.IGNORECASE,
)


def extreme(text: str) -> tuple[str, bool]:
    """Which of several by size or age, and whether nothing else is said; "" where none is called so."""
    if len(text) > LONGEST:
        return "", False
    alone = _ALONE.fullmatch(bare(text))
    found = alone or _WITHIN.search(bare(text))
    if found is None:
        return "", False
    word = (found["en"] or found["zh"] or found["of_two"]).lower()
    return next(kind for kind, words in _WORDS.items() if word in words), alone is not None


def other(text: str) -> bool:
    """True where the other one of two is meant: "set the other one to 65k"."""
    return len(text) <= LONGEST and bool(_OTHER.search(text))


def naming_other(text: str, name: str) -> str:
    """The sentence with a name in place of "the other one"."""
    return _OTHER.sub(lambda _: f" {name} ", text, count=1)


def naming(text: str, name: str) -> str:
    """The sentence with a name in place of the one called so."""
    return _WITHIN.sub(f" {name} ", text, count=1)


def places(text: str) -> int:
    """How many things a message names by their places: two in "approve the first, reject the second"."""
    return len(NUMBERED.findall(text)) if len(text) <= LONGEST_PLACES else 0


def named_by_place(text: str, names: Sequence[str]) -> str:
    """The message with the names in place of their places; as it is where one is of none of them."""
    at = [ordinal(found[0], len(names)) for found in NUMBERED.finditer(text)]
    places_of = iter([] if None in at else [place for place in at if place is not None])
    return text if None in at else NUMBERED.sub(lambda _: f" {names[next(places_of)]} ", text)


def all_but(text: str) -> str | None:
    """What is said beside "both", "all of them"; None where they are not said."""
    if len(text) > LONGEST or not _ALL.search(bare(text)):
        return None
    rest = " ".join(_ALL.sub(" ", bare(text), count=1).split())
    return "" if _AROUND.fullmatch(rest) else rest
