"""The close of a registration or a change by the word of signing beside a day that nothing else took: 十一月就签; of a
registration also a day that stands for itself: "…, 40k june, no contact"."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from domain.patterns import regex
from language.read.alone import only_values
from language.read.around import REACH, before
from language.read.pieces import When
from language.read.sentence.sight import Found, Sight
from language.read.values.amended import amended
from language.read.values.dated import dated
from language.read.values.holding import pieces

INTENTS: Final = frozenset({"deal.register", "deal.update"})
_SIGN: Final = r"(?:签(?!到|名|收|证)|落单|下单|盖章|成交|收单|走合同|合同(?:能|可以)?(?:回|下)来|定下来|sign|close|PO\b)"
LED: Final = frozenset({"by", "in", "end", "of", "mid", "before", "around", "about"})
EMPTY: Final = frozenset({"no", "without", "没", "无", "没有"})
AFTER: Final = regex(
    rf"(?:之?前|底|左右|以前|那天|[的,，]?\s?)?(?:[^,，.。;；!?！？\n不没别\d]{{0,12}}?(?:就|才|再|先|准|能|可以|会|要)|就|准|先|再|才)?\s?{_SIGN}"
)
EVENT: Final = regex(
    r"(?:之?前|底|左右|那天|[的,，])?\s?[^,，.。;；!?！？\n\d签]{0,4}?(?:招标|开标|投标|评标|交标|定标|出结果|立项|测试|演示|试用|评审|启动|验收|\b(?:tender|poc|pilot|demo|test|bid)\b)",
    re.IGNORECASE,
)
BEFORE: Final = regex(
    r"(?:\b(?:sign(?:s|ing|ed)?|execution|clos(?:es|ing|e)|close date|PO|contract|order)\b[^,.;\d]{0,40}|(?:签约|落单|成交|预计|下单)(?:时间|日期|日)?(?:是|在|定在|大概|[:：])?\s?)$",
)


def closing(
    seen: Sight,
    intent: str,
    slots: Mapping[str, object],
    found: Found,
    now: datetime,
) -> dict[str, object]:
    """The only day to come with a word of signing beside it; the day of an event before gives way to it."""
    alone = intent == "correct" and "amount" in slots and only_values(seen)  # "July, 70k"
    if not (alone or intent in INTENTS) or ("close_date" in slots and not _of_event(seen, found)):
        return {}
    taken = {seen.tokens[place].start for _, place, _ in found}
    days = [one for one in pieces(seen) if isinstance(one.value, When) and one.start not in taken]
    text = seen.text.text
    wrong = amended(pieces(seen), seen.text.lower) if len(days) > 1 else {}
    signed = [
        one
        for one in days
        if one not in wrong
        and (AFTER.match(text, one.end, one.end + REACH) or BEFORE.search(before(text, one.start)))
    ]
    if not signed and (alone or intent == "deal.register") and len(days) == 1:
        signed = [one for one in days if _for_itself(seen, one.start, found)]
    if len(signed) != 1 or not isinstance(signed[0].value, When):
        return {}
    day = dated(signed[0].value, intent, "close_date", seen.text.lower, now)
    return {"close_date": day} if isinstance(day, date) and day >= now.date() else {}


def _of_event(seen: Sight, found: Found) -> bool:
    """Whether the day that was taken for the close is that of a tender or a test: 五月底招标，六月中旬签."""
    held = {seen.tokens[first].start for slot, first, _ in found if slot == "close_date"}
    text = seen.text.text
    return any(one.start in held and EVENT.match(text, one.end, one.end + REACH) for one in pieces(seen))


def _for_itself(seen: Sight, start: int, found: Found) -> bool:
    """Whether a day stands between marks, values and names that were found, and no words tell what it is of."""
    at = next((place for place, token in enumerate(seen.tokens) if token.start == start), -1)
    before, after = at - 1, at + 1
    while before >= 0 and seen.tokens[before].word in LED:
        before -= 1
    held = {place for _, first, end in found for place in range(first, end)}
    ends = after >= len(seen.tokens) or seen.tokens[after].kind == "mark" or seen.tokens[after].word in EMPTY
    led = before < 0 or seen.tokens[before].kind == "mark" or before in held
    return at >= 0 and ends and led
