"""Rules for days of the week: Friday, 周三, "wed." inside a sentence, "Monday week"."""

from __future__ import annotations

from datetime import timedelta

from language.read.phrases import nodes
from language.read.phrases.grammar import Found, starts
from language.read.phrases.lexicon import MONTHS, STEPS, WEAK_WEEKDAYS, WEEKDAYS
from language.read.phrases.nodes import Node
from language.read.phrases.tokens import Line

_LEAD_WEEKDAY = frozenset(
    "on by this next last until till before from to - every and or coming past since for of around after "
    "& / due".split()
)
_PLAIN_WORD_AFTER = frozenset("down is out up with in at through there here set rise light it us me".split())


@starts(*WEEKDAYS)
def _weekday(line: Line, place: int, _depth: int) -> Found | None:
    low = line.low(place)
    end = place + 1
    end += (
        line.low(end) == "."
        and low in ("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun")
        and (line.kind(end + 1) != "word" or not line.glued(end + 1))
    )
    if low in WEAK_WEEKDAYS and not _told(line, place, end) and not _short_form(line, place, end):
        return None
    if low == "周六" and line.low(end) == "福":
        return None
    if line.chinese(place) and line.firm(end, every_word=False):
        return None
    node = nodes.weekday(WEEKDAYS[low])
    if line.low(end) == "after" and line.low(end + 1) == "next":
        return Found(_upcoming(line, node, 2), end + 2)
    if line.low(end) == "week" and line.low(end + 1) not in ("of",):
        return Found(_upcoming(line, node, 2), end + 1)
    if line.low(end) == "fortnight":
        return Found(_upcoming(line, node, 3), end + 1)
    return Found(node, end)


def _short_form(line: Line, place: int, end: int) -> bool:
    """Reads "wed." inside a sentence."""
    return (
        end > place + 1
        and line.low(place) in ("mon", "wed", "thu")
        and line.low(place - 1) not in ("we", "they")
    )


def _told(line: Line, place: int, end: int) -> bool:
    before, kind = line.low(place - 1), line.kind(end)
    if before in ("the", "we", "i", "they", "he", "she", "just", "who"):
        return False
    if before in ("and", "or", "&") and line.low(place - 2) not in WEEKDAYS:
        return False
    if before in _LEAD_WEEKDAY:
        return line.low(end) not in _PLAIN_WORD_AFTER or line.low(end) in ("in", "at", "with")
    after = line.low(end)
    if after in ("and", "or", "to") and not (line.low(end + 1) in WEEKDAYS or line.kind(end + 1) == "number"):
        return False
    return (
        kind in ("", "number", "clock", "date", "sign", "han", "other")
        or after in MONTHS
        or after in STEPS
        or (after in ("thru", "through", "to", "till", "and") and line.low(end + 1) in WEEKDAYS)
        or (
            after
            in (
                "morning",
                "afternoon",
                "evening",
                "night",
                "noon",
                "at",
                "the",
                "am",
                "pm",
                "and",
                "or",
                "to",
            )
        )
    )


def _upcoming(line: Line, node: Node, which: int) -> Node:
    start = line.today + timedelta(days=1)
    return nodes.fixed("day", node.within(start, start + timedelta(days=7 * which))[which - 1])
