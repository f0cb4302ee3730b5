"""Days, numbers and hours that may be a part of a name: 报备五一商场, "visit Wednesday Systems", "approve Route 12 Diner".

Whoever reads a message looks at them once more as plain words, and keeps them so where a name then holds them."""

import re
from collections.abc import Sequence
from typing import Final

from domain.patterns import regex
from language.read.around import before
from language.read.pieces import Piece, Span
from language.read.sentence.sight import Sight

DAYS: Final = frozenset({"date", "period"})
COUNTS: Final = frozenset({"quantity", "number"})
LONGEST: Final = 12  # characters of such a piece
_LED_ZH: Final = regex(
    r"(?:(?:报备|登记)(?:一下|一个|[个下])?|(?:最终|终端)?客户(?:名[称字]?)?(?:就?是|叫|写|[:：])?|批准|驳回|拒绝|撤[回销掉]|延长|通过|[走把替给见是叫“「『\"])\s?$"
)
_ON_ZH: Final = regex(
    r"(?![上下](?:[午周旬半个次班]|$)|天气|心情|情况|会议|工作|任务|日程|安排|计划|行程|拜访)(?![的前后内里签定就要能会再去来到给见说提聊谈约了是在有把跟和与我你您他她它们那这之以左右起止开完打交付发成走做报拜中初底末旬份号日关收审批丢输赢黄延续付投招评])[\u4e00-\u9fff]"
)
_DEAL_ZH: Final = regex(
    r"[\u4e00-\u9fff]{1,8}?(?:的(?:报备|单子?|项目|保护期|金额|数量)|那[个单家]|(?:现在)?(?:有人|被人|能不能|能|可以|可不可以|还能)报)"
)
_APART: Final = regex(r"(?:^|[,，;；.。!！:：\n])\s*$")
_STEP: Final = r"(?:bump|extend|approve|reject|withdraw|status of|protection on|lost|win|won)"
_LED: Final = regex(
    rf"(?:报备|客户(?:是|叫)?|登记|通过|[走给把])\s?$|\b(?:{_STEP}|to|with|for|of|via|through|at|regist\w*|visit(?:ed|ing)?|send|met|saw|on the|and|(?:competitor|customer|partner) is) $",
    re.IGNORECASE,
)
_LED_COUNT: Final = regex(
    rf"\b(?:{_STEP}|(?:competitor|customer|partner) is) (?:[A-Z][\w'’&-]* )*$", re.IGNORECASE
)
_ON: Final = regex(
    r"(?:['’]s)? (?:& )?[A-Z][\w'’&-]*|['’]s (?!(?:deal|reg|visit|meeting|call|one|demo|update|stand|order|quote|report|card|request|task|training|workshop|session|poc)\w*\b)[a-z][\w-]+(?=\s*(?:[,;]|$| (?:via|through|with|from|at|for)\b))"
)
_BETWEEN: Final = regex(
    r"(?<![\w-])(?!(?:Need|Want|Buy|Sell|Order|Quote|Get|Add|Send|About|Around|For|With|The|Over|Register|Deal|Only|Via|Close|Phase)\b)[A-Z][a-z]+ $"
)
_NUMBERED: Final = regex(r"\d{1,3} [A-Z][a-z]")  # "Quadrant 1 Mills"
_HEADED: Final = regex(r"(?: (?:& )?[A-Z][\w'’&-]*){2,}\s*:")
_BEHIND: Final = regex(r"(?<=\S )[A-Z][\w'’&-]* $")
_ACTS: Final = regex(r" (?:signed|is|was|has|wants|needs|bought|moved|slipped|went|won)\b|['’]s\b")
_ENDS: Final = regex(r"\s*(?:[,;]|$)")


def may_be_swallowed(seen: Sight) -> Sequence[Span]:
    """The pieces that may be words of a name."""
    pieces = [token.piece for token in seen.tokens if token.piece]
    days = sum(piece.kind in DAYS for piece in pieces)
    return [Span(piece.start, piece.end) for piece in pieces if _may_be(seen.text.text, piece, days > 1)]


def held(seen: Sight, spans: Sequence[Span]) -> Sequence[Span]:
    """Those of the stretches that a name holds together with words beside them."""
    names = [(seen.tokens[first].start, seen.tokens[last - 1].end) for first, last in seen.names]
    return [
        span
        for span in spans
        if any(start <= span.start and span.end <= end and (start, end) != (span.start, span.end) for start, end in names)
    ]  # fmt: skip


def _may_be(text: str, piece: Piece, dated: bool) -> bool:
    """Whether a piece, in a message with another day or not, may be a part of a name."""
    if piece.end - piece.start > LONGEST:
        return False
    led, letter = before(text, piece.start), text[piece.start]
    if "\u4e00" <= text[piece.end - 1] <= "\u9fff":
        return _may_be_zh(text, piece, led, dated)
    counts = piece.kind in COUNTS
    if letter.isdigit() or not (letter.isupper() or counts):
        numbered = letter.isdigit() and _ON.match(text, piece.end)
        between = _NUMBERED.match(text, piece.start) and _BETWEEN.search(led)
        return bool(numbered and (_LED_COUNT.search(led) or between))
    if not letter.isupper():
        return False
    if _ON.match(text, piece.end):
        headed = _APART.search(led) and _HEADED.match(text, piece.end)
        return bool(_LED.search(led) or _BEHIND.search(led) or headed)
    ends = _ENDS.match(text, piece.end) if counts else dated and _ACTS.match(text, piece.end)
    return bool(ends and _BEHIND.search(led))


def _may_be_zh(text: str, piece: Piece, led: str, dated: bool) -> bool:
    """The same of Chinese words, which are neither counted things nor digits."""
    plain = (
        piece.kind != "quantity"
        and text[piece.end - 1] not in "旬底初末"
        and not any(map(str.isdecimal, text[piece.start : piece.end]))
    )
    if not plain or not _ON_ZH.match(text, piece.end):
        return False
    apart = _APART.search(led) and (dated or _DEAL_ZH.match(text, piece.end))
    return bool(_LED_ZH.search(led) or apart)
