"""A deal told to be won or lost in the plainest words: "we lost the Globex deal", 三一的单子丢了.

Of a customer who is known his name is enough; of another it is said to be a deal."""

import re
from typing import Final

from domain.patterns import regex
from language.read.parting.twofold import reminded_besides
from language.read.sentence.sight import Sight
from language.read.telling.news import news

_BEFORE: Final = r"\W*(?:(?:sadly|unfortunately|sorry|(?:bad|good|great) news|fyi|update|well|so|ok|hey|hi|and|finally|yes)\W+)*"
_WE: Final = r"(?:(?:i|we)(?:'ve| have)? (?:(?:just|sadly|finally|also|unfortunately|officially|already) )*)?"
_DEAL: Final = r"(?: (?:deal|order|tender|bid|project|contract|opportunity|business|account|one))?"
_WHEN: Final = r"(?: (?:today|yesterday|this (?:week|morning|month)|last (?:week|month|night)))?"
_DEAL_ZH: Final = r"(?:的|[这那](?:个|家|一)?)*(?:单子?|项目|标|生意)?"
_WE_ZH: Final = r"(?:我们?|咱们?)?(?:已经|刚刚?|终于|最终|还是)*"
_SURE: Final = r"(?:deal|order|tender|bid|contract|opportunity)"
_NAME: Final = r"(?!(?:the|a|an|my|our|his|her|their|this|that|it|some|any|best|big|whole|first|last|next|second|new)\b)[^\W\d][\w.&'-]*(?: [\w.&'-]+){0,3}?"
ENGLISH: Final = regex(rf"{_BEFORE}{_WE}(?P<end>won|lost) (?:the )?@(?:'s)?{_DEAL}{_WHEN}\W*")
UNKNOWN: Final = regex(
    rf"{_BEFORE}{_WE}(?P<end>won|lost) (?:the )?(?:{_NAME}(?:'s)? {_SURE}|{_SURE} (?:with|at|of|for) {_NAME}){_WHEN}\W*"
    rf"|{_BEFORE}the {_SURE} (?:with|at|of|for) {_NAME} (?:is|was|has been) (?P<ended>won|lost){_WHEN}\W*"
)
CHINESE: Final = regex(
    rf"\W*{_WE_ZH}(?P<end>丢|输|赢|拿下)了?@{_DEAL_ZH}了?[。！!啊呢]*"
    rf"|\W*(?:(?:[凉黄丢]了|完了)[，,！! ]*)+@{_DEAL_ZH}[，,。][^?？]+"
    rf"|\W*@{_DEAL_ZH}{_WE_ZH}[凉黄]了[，,。][^?？]+"
    rf"|\W*(?:把)?@{_DEAL_ZH}{_WE_ZH}(?P<ended>丢|输|赢|拿下)(?:单|掉)?了[。！!啊呢]*"
)
AFTER: Final = regex(
    r"(?P<won>[^，,;；。?？]{2,30}?(?:签(?:下来|完|好)?了|赢了|中标了|拿下了|\b(?:has |have |just )?(?:signed|won))(?:[，, ]*(?:(?:合同|金额|总价)(?:额|是)?)?[\d一二两三四五六七八九十百千.]+[万千百wk]?[\d一二两三四五六七八九]?[元块]?)?)[，,;；。 ]+(?:(?:they|we|and|then) )*"
    r"[^，,。;；?？]*(?:打款|付款|首付|到账|回款|[首尾货]款|开?发?票|发货|交货|启动会|实施|上线|\bpay(?:s|ing|ment)?\b|invoice|\bdeliver|\bship|kick-?off|go(?:es|ing)? live)[^，,。;；?？]*[。.!！]*",
    re.IGNORECASE,
)  # 三一签了，下周一打款: that day is not the deal's
ENDS: Final = {"won": "deal.win", "赢": "deal.win", "拿下": "deal.win"}


VALUED: Final = regex(
    rf"{_BEFORE}(?:the )?(?P<who>@|d-\d+|{_NAME})(?: {_SURE})? (?P<end>won|lost)(?P<rest>[^?？]+)"
)  # "Globex won 61.5k on 10 March"
NOBODY: Final = regex(r"(?:i|we|they|he|she|you|it|who|which|nobody|everybody|team|his|my|our|her|their)\b")
BETWEEN: Final = regex(r"[\s,.;!]*(?:(?:for|at|on|in|and)\b[\s,.;!]*)*")


RIVAL_WON: Final = regex(
    r".*@.*[，,。；;\s](?:最后|结果|最终|还是|是|被|让)*(?!我|咱|他们|客户|终于|已经|成功|顺利|今天|昨天|前天|刚|也|都|就)[\u4e00-\u9fffa-z]{2,8}?(?:中标|拿下)了?[。！!\s]*"
)


def rival_won(seen: Sight) -> bool:
    """True where another is told to have won the tender of a customer who is known: 三一开标了，华为中标."""
    return bool(RIVAL_WON.fullmatch(marked(seen)))


def before_after(text: str) -> str:
    """A message that a deal is won without what follows from it: 三一签了 of 三一签了，下周一打款. An order to
    remind follows from nothing."""
    found = AFTER.fullmatch(text.strip())
    return found["won"] if found and not reminded_besides(text.strip()[found.end("won") :]) else text


def ended(seen: Sight) -> str:
    """The intent of a plain end of a deal; empty for anything else."""
    text = marked(seen)
    told = (
        ended_so(seen)
        or ENGLISH.fullmatch(text)
        or CHINESE.fullmatch(text)
        or UNKNOWN.fullmatch(seen.text.lower)
    )
    if not told:
        return ""
    said = told.groupdict("")
    intent = ENDS.get(said["end"] or said.get("ended") or "", "deal.lose")
    return "" if news(intent, seen.text.lower, of_customer=True) else intent


def ended_so(seen: Sight) -> re.Match[str] | None:
    """A deal that is named and said to be won or lost, and nothing else but for how much and when."""
    found = VALUED.fullmatch(seen.text.lower)
    if found is None or NOBODY.match(found["who"]):
        return None
    first = seen.text.text[found.start("who")]
    named = first.isupper() or not seen.text.text.isascii() or "B-customer" in seen.known
    values = [token.piece for token in seen.tokens if token.piece and token.start >= found.end("end")]
    if not named or not values or any(piece.kind not in {"amount", "date"} for piece in values):
        return None
    ends = [found.end("end"), *(piece.end for piece in values)]
    starts = [*(piece.start for piece in values), len(seen.text.text)]
    apart = all(BETWEEN.fullmatch(seen.text.lower, *gap) for gap in zip(ends, starts, strict=True))
    return found if apart else None


def marked(seen: Sight, *also: str) -> str:
    """The message in small letters with "@" for the first known customer, or name of one of these kinds."""
    kinds = [kind[2:] for kind in seen.known]
    first = next((place for place, kind in enumerate(kinds) if kind in {"customer", *also}), None)
    if first is None:
        return seen.text.lower
    last = first
    while seen.known[last + 1 : last + 2] == [f"I-{kinds[first]}"]:
        last += 1
    return f"{seen.text.lower[: seen.tokens[first].start]}@{seen.text.lower[seen.tokens[last].end :]}"
