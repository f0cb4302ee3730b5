"""What may stand between a sum and its currency: "45k or so, in euro", 50万左右人民币, 五十来万吧美元."""

from __future__ import annotations

from language.read.phrases.tokens import Line

# Without their blanks, as the tokens stand one after the other
_HEDGES = frozenset(
    "来 多 余 吧 左右 上下 出头 的样子 orso moreorless giveortake roughly approx ish -ish".split()
)
_LEADS = frozenset({",in", "in"})  # before the name of a currency
_LONGEST = 4  # tokens


def past_hedges(line: Line, place: int) -> int:
    """The token after what makes a sum a rough one, where its currency may stand."""
    while (end := _after(line, place, _HEDGES)) != place:
        place = end
    return _after(line, place, _LEADS)


def _after(line: Line, place: int, phrases: frozenset[str]) -> int:
    """The token after whichever of the phrases stands here; the same where none does."""
    said = ""
    for end in range(place, place + _LONGEST):
        said += line.low(end)
        if said in phrases:
            return end + 1
    return place
