"""A known customer's deal told to be won or lost in the plainest words: "we lost the Globex deal", 三一的单子丢了."""

from typing import Final

from domain.patterns import regex
from language.read.sentence.sight import Sight
from language.read.telling.news import news

_BEFORE: Final = r"\W*(?:(?:sadly|unfortunately|sorry|(?:bad|good|great) news|fyi|update|well|so|ok|hey|hi|and|finally|yes)\W+)*"
_WE: Final = r"(?:(?:i|we)(?:'ve| have)? (?:(?:just|sadly|finally|also|unfortunately|officially|already) )*)?"
_DEAL: Final = r"(?: (?:deal|order|tender|bid|project|contract|opportunity|business|account|one))?"
_WHEN: Final = r"(?: (?:today|yesterday|this (?:week|morning|month)|last (?:week|month|night)))?"
_DEAL_ZH: Final = r"(?:的|[这那](?:个|家|一)?)*(?:单子?|项目|标|生意)?"
_WE_ZH: Final = r"(?:我们?|咱们?)?(?:已经|刚刚?|终于|最终|还是)*"
ENGLISH: Final = regex(rf"{_BEFORE}{_WE}(?P<end>won|lost) (?:the )?@(?:'s)?{_DEAL}{_WHEN}\W*")
CHINESE: Final = regex(
    rf"\W*{_WE_ZH}(?P<end>丢|输|赢|拿下)了?@{_DEAL_ZH}了?[。！!啊呢]*"
    rf"|\W*(?:把)?@{_DEAL_ZH}{_WE_ZH}(?P<ended>丢|输|赢|拿下)(?:单|掉)?了[。！!啊呢]*"
)
ENDS: Final = {"won": "deal.win", "赢": "deal.win", "拿下": "deal.win"}


def ended(seen: Sight) -> str:
    """The intent of a plain end of a known customer's deal; empty for anything else."""
    text = _marked(seen)
    told = ENGLISH.fullmatch(text) or CHINESE.fullmatch(text)
    if not told:
        return ""
    said = told.groupdict()
    intent = ENDS.get(said["end"] or said["ended"], "deal.lose")
    return "" if news(intent, seen.text.lower, of_customer=True) else intent


def _marked(seen: Sight) -> str:
    """The message in small letters with "@" for the first known customer."""
    kinds = [kind[2:] for kind in seen.known]
    if "customer" not in kinds:
        return ""
    first = kinds.index("customer")
    last = first
    while "I-customer" in seen.known[last + 1 : last + 2]:
        last += 1
    return f"{seen.text.lower[: seen.tokens[first].start]}@{seen.text.lower[seen.tokens[last].end :]}"
