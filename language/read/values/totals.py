"""The only sum or count of a message is that of its deal, wherever it stands."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Final

from domain.patterns import regex
from language.read.around import before
from language.read.pieces import Amount, Quantity
from language.read.sentence.forms import FORMS
from language.read.sentence.sight import Sight, Stretch
from language.read.values.bygone import past
from language.read.values.digits import of_count
from language.read.values.holding import pieces

MOST_SUMS: Final = 8  # of a message that are weighed against each other
BOUND: Final = regex(
    r"\b(?:under|below|over|above|up to|less than|more than|at least)\s*$|(?:低于|不到|超过|至少)\s*$"
)
ALONE: Final = regex(
    r"(?<=[,，;；] )\d{1,9}(?=\s*(?:[,，;；。]|$))|(?<=[,，;；])\d{1,9}(?=\s*(?:[,，;；。]|$))"
)
THOUSANDS: Final = 2100  # from here on a number is no year
VAGUE_UNITS: Final = frozenset({"", "条", "个", "份", "点"})  # 七条 is as often of a message
OF_SUM: Final = regex(
    r"(?:\b(?:amount|budget|(?<!unit )price|sum|deal size|(?:deal|order|total) value)\b[^,.;\d]{0,40}|(?:金额|总价|总额|价格|预算|合同额|报价)[^,，。;；\d]{0,12})$"
)
PHASE: Final = regex(
    r"(?:第?[一二三四]期|[首末]期|首付款?|尾款|\b(?:phase|stage) (?:\d|one|two|three)\b)(?:大概|大约|约|是|为|[:：, ，])*[$€£¥]?$"
)
OF_PART: Final = regex(
    r"(?:[软硬]件|设备|服务|实施|维[保护]|培训|安装|集成|开发|授权|许可)(?:费用?|部分)?(?:大概|大约|约|是|为|[:： ])*[$€£¥]?$"
    r"|\b(?:software|hardware|services?|support|training|maintenance|installation|implementation|licen[cs]es?)(?: is| are| for|:)? ?(?:about )?[$€£¥]?$"
)  # 硬件30万，软件20万
UNWANTED: Final = regex(
    r"[^,.，。;；!?！？\n\d]{0,4}(?:别|先不|不用|甭)(?:急着)?(?:填|写|登|录)(?![成错约大\d一二三四五六七八九十百两半])|\s*(?:-|—)?\s*(?:leave (?:it|that) out|don't (?:enter|put) (?:it|that))\b"
    r"|\s*(?:more|less|higher|lower|bigger|smaller|cheaper) than (?!(?:we|i|was|is|it|they|originally|registered|planned|expected|forecast|agreed|said|thought|before|that|this|the|last|what|initially|budgeted|quoted)\b)[a-z]"
)  # also no sum by itself: "5k more than Kaufmann"


def of_sum(seen: Sight, intent: str, found: list[Stretch]) -> list[Stretch]:
    """The stretches, with a number without a unit taken as the sum that the words before it name: 金额可能也要降到150."""
    if "amount" not in FORMS[intent] or any(slot == "amount" for slot, _, _ in found):
        return found
    return [
        ("amount", start, end) if slot == "quantity" and _named_sum(seen, start) else (slot, start, end)
        for slot, start, end in found
    ]


def _named_sum(seen: Sight, place: int) -> bool:
    token = seen.tokens[place]
    told = None if token.piece else OF_SUM.search(before(seen.text.lower, token.start))
    return told is not None and not of_count(told[0])


def only_sum(seen: Sight, slots: Mapping[str, object]) -> dict[str, object]:
    """The only sum, or the only one of this time beside those of another: 去年买了50万，今年批了72万."""
    text = seen.text.lower
    sums = [piece for piece in pieces(seen) if isinstance(piece.value, Amount)][:MOST_SUMS]
    today = [piece for piece in sums if not past(text, piece) and not UNWANTED.match(text, piece.end)]
    today = [piece for piece in today if not BOUND.search(before(text, piece.start))]
    if not sums and "amount" not in slots:
        return _sum_alone(seen)
    return {"amount": today[0].value} if len(today) == 1 and "amount" not in slots else {}


NAMED: Final = regex(
    r"(?:金额|总价|总额|预算|合同额|价格)(?:现在|已经?|也|又|再|要|得|需要|可能|大概|大约|约)*(?:是|为|变|成|改|调整?|涨|降|升|提|减|到|至|了)+(?:大概|大约|约)*$"
    r"|\b(?:amount|value|sum|budget|deal size)(?: \w+){0,2} (?:is|to|at|now|became|becomes)(?: now)?(?: about| around)? ?[$€£¥]?$"
)


def named_sum(seen: Sight, slots: Mapping[str, object]) -> dict[str, object]:
    """The only sum of a change, where the words before it name it: 三一金额变成180万了，多加了20套."""
    sums = [piece for piece in pieces(seen) if isinstance(piece.value, Amount)][:MOST_SUMS]
    if "amount" in slots or len(sums) != 1 or UNWANTED.match(seen.text.lower, sums[0].end):
        return {}
    return {"amount": sums[0].value} if NAMED.search(before(seen.text.lower, sums[0].start)) else {}


def phased(seen: Sight, intent: str) -> dict[str, object]:
    """The sum of the phases or parts that a message tells, each with its own, where no other sum is said: 一期10万，二期7万."""
    sums = [piece for piece in pieces(seen) if isinstance(piece.value, Amount)][:MOST_SUMS]
    led = [before(seen.text.lower, one.start) for one in sums]
    named = max(
        ({found[0] for words in led if (found := way.search(words))} for way in (PHASE, OF_PART)), key=len
    )
    values = [one.value for one in sums if isinstance(one.value, Amount)]
    alike = len({value.currency for value in values}) == 1 and not any(value.way for value in values)
    if "amount" not in FORMS[intent] or len(sums) < 2 or len(named) < len(sums) or not alike:
        return {}
    return {"amount": replace(values[0], value=sum((value.value for value in values), Decimal(0)))}


PLUS: Final = regex(
    r"\s*(?:for |of |in |的)?(?:[a-z]+ ?|授权|许可|[软硬]件|设备|产品)?[,，]? ?(?:\+|plus|and another|加上?|外加)\s*(?:another )?[$€£¥]?"
)
PART: Final = r"\s*(?:for |of |in |的)?(?:(?:the )?(?:licen[cs]es?|subscriptions?|hardware|software|services?|support|training|maintenance|installation|implementation)\b|授权|许可|[软硬]件|设备|服务|实施|培训|维[保护]|安装)"
OF_ONE_PART, OF_OTHER = (
    regex(rf"{PART}[,，]? ?(?:and |和|&)? ?(?P<other>{PART} ?)?[$€£¥]?"),
    regex(PART),
)  # "95k licences and 10k training"


def put_together(seen: Sight, intent: str, slots: Mapping[str, object]) -> dict[str, object]:
    """The sum of two that are added: "95k + 10k services"."""
    sums = [piece for piece in pieces(seen) if isinstance(piece.value, Amount)]
    if "amount" not in FORMS[intent] or len(sums) != 2:
        return {}
    first, second = (one.value for one in sums)
    if not (isinstance(first, Amount) and isinstance(second, Amount)) or slots.get("amount") not in (
        first,
        second,
    ):
        return {}
    alike = second.currency in (None, first.currency) or first.currency is None
    between = sums[0].end, sums[1].start
    parts = OF_ONE_PART.fullmatch(seen.text.lower, *between)
    parts = parts if parts and (parts["other"] or OF_OTHER.match(seen.text.lower, sums[1].end)) else None
    if not (alike and (parts or PLUS.fullmatch(seen.text.lower, *between))):
        return {}
    currency = first.currency or second.currency
    return {"amount": Amount(first.value + second.value, currency)}


def no_count(seen: Sight, slots: dict[str, object]) -> dict[str, object]:
    """Without a quantity that is a sum by itself in a list, where no other sum is said."""
    alone = _sum_alone(seen).get("amount") if "amount" not in slots else None
    sums = any(isinstance(piece.value, Amount) for piece in pieces(seen))
    if sums or not isinstance(alone, Amount) or alone.value != slots.get("quantity"):
        return slots
    return {slot: value for slot, value in slots.items() if slot != "quantity"}


def no_share(seen: Sight, slots: dict[str, object]) -> dict[str, object]:
    """Without a quantity where the only number is one of per cents or points: 返点改成3%, 再给两个点."""
    text = seen.text.lower
    if "quantity" not in slots or len(NUMBERS.findall(text)) != 1 or not SHARE.search(text):
        return slots
    return {slot: value for slot, value in slots.items() if slot != "quantity"}


def _sum_alone(seen: Sight) -> dict[str, object]:
    """The only number of thousands and more that is a part of a list by itself: "DataVault, 18500, 25 April"."""
    alone = [Decimal(found[0]) for found in ALONE.finditer(seen.text.lower)]
    large = [value for value in alone if value >= THOUSANDS]
    return {"amount": Amount(large[0], None)} if len(alone) == len(large) == 1 else {}


NUMBERS: Final = regex(r"\d[\d,.]*|[一二两三四五六七八九十百]+(?=个)")
SHARE: Final = regex(r"(?:\d|[一二两三四五六七八九十])\s*(?:%|percent\b|per cent\b|个?百分点|个点(?![位钟]))")
LABELLED: Final = regex(r"(?:qty|quantity|units|数量)\s*[:：=]\s*$")


def only_count(seen: Sight, slots: Mapping[str, object]) -> dict[str, object]:
    """The only count of units in a message, "the client goes ahead with the 85 seats", or of its product."""
    text, product = seen.text.lower, str(slots.get("product") or "-").lower()
    counts = [piece for piece in pieces(seen) if isinstance(piece.value, Quantity)][:MOST_SUMS]
    wanted = [one for one in counts if not past(text, one) and not UNWANTED.match(text, one.end)]
    told = [
        one.value.count
        for one in wanted
        if isinstance(one.value, Quantity)
        and one.value.count > 1
        and (
            one.value.unit not in VAGUE_UNITS
            or text[one.end :].lstrip().startswith(product)
            or LABELLED.search(before(text, one.start))
        )
    ]
    return {"quantity": told[0]} if len(told) == 1 and "quantity" not in slots else {}
