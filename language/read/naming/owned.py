"""Whose a list or a tier is, where no words before it took the name: 云宣的报备, "zephyr deals", 云宣是什么级别."""

from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.naming.called import region
from language.read.sentence.sight import Sight
from language.read.wordlists.lists import chinese_words

PROTECTED: Final = "在保护期内"  # a part of it is nobody's name
DEALS: Final = regex(
    r"的(?:所有|全部)?(?:报备|项目|单子|商机)|'s (?:deals|registrations)|\s?(?:deals|registrations)\b"
)
TIER: Final = regex(
    r"(?:想?请问|想?问一?下|那么?|你好|帮我看看|看看)*[,，\s]*(?P<name>[^\s,，。?？!！的]{2,12}?)(?:公司|这家)?(?:的?(?:渠道|伙伴)?(?:级别|等级)|(?:现在|目前|今年|到底)*(?:是|属于|算|在|到|有)?(?:什么|哪个|哪一?|几|啥)(?:级|等级|档))"
)
NOBODY: Final = regex(
    r"(?:我|你|您|咱|他|她|它|这|那|该|此|对方|贵|敝|本|什么|哪|怎么|如何|查|升|最|下一?[级个]?|上一?[级个]?|伙伴|渠道|合作|代理|现在|目前|今年|当前|金牌|银牌|铜牌|白金).*"
)
NOUNS: Final = frozenset(("deals", "registrations"))


def owned(seen: Sight, intent: str, slots: Mapping[str, object]) -> dict[str, object]:
    """The partner of a list of deals, or of a tier, by a name that nothing else is known of."""
    if intent == "partner.tier" and "partner" not in slots:
        return _tier_of(seen)
    if intent != "deal.list" or slots:
        return {}
    for start, end in seen.names:
        noun = end - 1 if seen.words[end - 1] in NOUNS else end
        if noun == start or seen.known[start] or not DEALS.match(seen.text.lower, seen.tokens[noun - 1].end):
            continue
        name = seen.text.source(seen.tokens[start].start, seen.tokens[noun - 1].end)
        if (
            len(name) > 1
            and name not in PROTECTED
            and name.lower() not in chinese_words()
            and not region(seen, start, name)
        ):
            return {"partner": name}
    return {}


def _tier_of(seen: Sight) -> dict[str, object]:
    """The partner whose tier is asked for: what stands before 是什么级别, unless it only points."""
    found = TIER.match(seen.text.text)
    if found is None or NOBODY.fullmatch(found["name"]) or found["name"] in chinese_words():
        return {}
    return {"partner": seen.text.source(*found.span("name"))}
