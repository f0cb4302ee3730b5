"""A sum or a count by which another goes up or down: "bump Globex by 10k", "20 more seats", 三一再加五万, 少了两万."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from domain.patterns import regex
from language.read.pieces import Amount, More, Piece, Quantity
from language.read.sentence.sight import Sight
from language.read.sentence.tokens import Token
from language.read.values.totals import VAGUE_UNITS

CHANGES: Final = frozenset({"deal.update", "deal.win", "correct"})
ABOUT: Final = (
    r"(?: ?(?:about|around|roughly|another|a further|an extra|an additional|大概|大约|约|个|了))* ?"
)
UP: Final = (
    r"\b(?:rais\w+|increas\w+|bump\w*|boost\w*|lift\w*|up(?:ped)?|add\w*|gr[eo]w\w*|gone|goes|went|go)\b"
)
DOWN: Final = (
    r"\b(?:reduc\w+|cut\w*|lower\w*|decreas\w+|dropp?\w*|down|shav\w+|knock\w*|shr[aiu]nk\w*|fell|less)\b"
)
BEFORE: Final = (
    (-1, regex(rf"{DOWN}[^,.;]{{0,60}}\bby{ABOUT}$|\b(?:take|knock|shave|cut|down){ABOUT}$")),
    (1, regex(rf"{UP}[^,.;]{{0,60}}\bby{ABOUT}$|\b(?:add|adding|plus|up|another|a further|an extra|an additional){ABOUT}$")),
    (1, regex(r"(?:^|\s)\+ ?$")),
    (1, regex(rf"少(?:报|写|填|算)了{ABOUT}$")),  # what stands is so much too little
    (-1, regex(rf"多(?:报|写|填|算)了{ABOUT}$")),
    (-1, regex(rf"(?:减少?|降低?|下调|调低|砍掉?|扣掉?|(?<![至最多])少报?)(?:金额|预算|价格?)?(?:了|掉)?{ABOUT}$")),
    (1, regex(rf"(?:[再又]?加(?:上|价)?|增加|追加|(?<!差不)多(?:报|加|要)?|涨|上调|提高|调高)(?:金额|预算|价格?)?(?:了)?{ABOUT}$")),
)  # fmt: skip
NOT_THAN: Final = r"(?! than(?! (?:(?:we |i |was |originally )*(?:registered|planned|expected|forecast|agreed|said|thought)|before|the (?:registration|registered|plan|forecast))\b))"
AFTER: Final = (
    (1, regex(rf" ?(?:more|extra|higher|on top|additional)\b{NOT_THAN}")),
    (-1, regex(rf" ?(?:less|lower|off|fewer)\b{NOT_THAN}")),
)
OTHER_THAN: Final = regex(
    r"比(?!之前|以前|原来?|原先|上次|报备|计划|预[期计算]|当时|先前|合同|原定|一开始|我们?|这|那|他们?|最初)[^，,。；;\d]{2,12}?(?:[要还]|再)?(?:多|少|高|低|贵|便宜)(?:了|出)?$"
)
COUNTED: Final = regex(
    r"^ ?[a-z][a-z-]+(?= (?:more|extra|less|fewer|additional|on top)\b)"
)  # "20 seats more"
_FROM: Final = regex(r"(?:从|\bfrom )\s*(?P<old>\d[\d.,]*)\s*(?:[调改升涨加降减变提到]|to\b)", re.IGNORECASE)
REPRICED: Final = regex(
    r"(?:[降涨提加让压砍调杀]价|缩水)(?:了|到|成)*[，, ]*(?:到|成|至|现在|变成|变为|只有|剩|就|是|约|大概)*$|\bprice (?:went|came|goes|is|has gone|dropped|fell|rose) ?(?:up|down)?[,.;: ]+(?:now |to |at |it's |about )*$"
)
AGREED: Final = regex(
    r"[ ，,]*(?:左右)?(?:的)?(?:价格?)?(?:对方|客户|[他她]们|已经?|都|也|就|给|)*(?:确认|确定|敲定|谈妥|谈定|谈好|定下来|定)了[吧哈]?\W*$"
)
REACHED: Final = regex(r"\bto\b|[到至]")  # "up by 15k to 75k"
SMALL: Final = frozenset(
    "and please can you add adding plus another more extra on top less off take knock cut make it that by up down bump raise increase"
    " reduce lower the amount an a 再 又 加 上 多 减 少 降 掉 了 个 吧 增 追".split()
)
AROUND: Final = 90  # characters before a sum that tell of it


def raised(seen: Sight, intent: str, slots: Mapping[str, object]) -> dict[str, object]:
    """The sum and the count of a change, if they are added to what stands or taken from it."""
    return {**_count(seen, slots), **_sum(seen, slots)} if intent in CHANGES else {}


def _count(seen: Sight, slots: Mapping[str, object]) -> dict[str, object]:
    """The count as one that is added or taken away; a bare number too, which its product counts."""
    said = slots.get("quantity")
    if not isinstance(said, int):
        return _added(seen)
    ways = (
        _way(seen.text.lower, token.piece or token, counted=True)
        for token in seen.tokens
        if (isinstance(piece := token.piece and token.piece.value, Quantity) and piece.count == said)
        or token.word == str(said)
    )
    way = next(ways, 0)
    return {"quantity": More.of(said, way)} if way else {}


def _added(seen: Sight) -> dict[str, object]:
    """The only count that goes up or down beside a sum: 又要加20套，总价变成18万."""
    counts = [token.piece for token in seen.tokens if token.piece and isinstance(token.piece.value, Quantity)]
    if len(counts) != 1 or not isinstance(piece := counts[0].value, Quantity) or piece.unit in VAGUE_UNITS:
        return {}
    way = _way(seen.text.lower, counts[0])
    return {"quantity": More.of(piece.count, way)} if way else {}


def _sum(seen: Sight, slots: Mapping[str, object]) -> dict[str, object]:
    said = slots.get("amount")
    found = ((value, _way(seen.text.lower, piece)) for piece, value in _sums(seen) if said in (None, value))
    value, way = next(found, (None, 0))
    return {"amount": replace(value, way=way)} if value and way else {}


def repriced(seen: Sight) -> bool:
    """True for a sum that a price went up or down to, 三一又降价了，15万, or that was agreed: 三一 17万 确认了."""
    text = seen.text.lower
    return any(
        REPRICED.search(text[max(0, piece.start - AROUND) : piece.start]) or AGREED.match(text, piece.end)
        for piece, _ in _sums(seen)
    )


def any_raised(seen: Sight) -> bool:
    """True for a sum or a count that is added or taken away: "take 2k off Kaufmann", "5 more seats for Globex"."""
    counts = (token.piece for token in seen.tokens if token.piece and isinstance(token.piece.value, Quantity))
    return any(_way(seen.text.lower, piece) for piece in (*counts, *(piece for piece, _ in _sums(seen))))


def only_raised(seen: Sight) -> bool:
    """True for a sum or a count that is added or taken away, with no words beside: "add 2k more", 再加20套."""
    pieces = [token.piece for token in seen.tokens if token.piece]
    rest = [token.word for token in seen.tokens if not token.piece and token.kind != "mark"]
    if len(pieces) != 1 or not isinstance(pieces[0].value, Amount | Quantity):
        return False
    return bool(_way(seen.text.lower, pieces[0])) and SMALL.issuperset(rest)


def _sums(seen: Sight) -> Iterator[tuple[Piece, Amount]]:
    for token in seen.tokens:
        if token.piece and isinstance(token.piece.value, Amount):
            yield token.piece, token.piece.value


def _way(text: str, piece: Piece | Token, counted: bool = False) -> int:
    """1 for a sum that is added, -1 for one that is taken away, 0 for one that stands instead."""
    if REACHED.search(text[piece.start : piece.end]) or of_another(text, piece.start):
        return 0
    before, after = text[max(0, piece.start - AROUND) : piece.start], text[piece.end : piece.end + AROUND]
    if counted or (isinstance(piece, Piece) and isinstance(piece.value, Quantity)):  # "20 more seats"
        after = COUNTED.sub("", text[piece.start : piece.end + AROUND].lstrip("0123456789"), count=1)
    ways = [way for way, pattern in BEFORE if pattern.search(before)]
    ways += [way for way, pattern in AFTER if pattern.match(after)]
    return ways[0] if ways else 0


def of_another(text: str, place: int) -> bool:
    """True for a sum by which a deal differs from another, and from nothing that stood: 比远景多5万."""
    return bool(OTHER_THAN.search(text[max(0, place - AROUND) : place]))


def gone_from(text: str) -> str:
    """The number that a sum or a count goes up or down from: "from 165 to 180", 从165调到180; empty without."""
    found = _FROM.search(text)
    return found["old"] if found else ""
