"""A value or a name alone, which asks for nothing: it is meant for what is open, or changes the deal named."""

from typing import Final

from domain.patterns import regex
from language.read.sentence.sight import Sight
from language.read.unsaid import LOUD

VALUES: Final = frozenset({"amount", "quantity", "date", "period", "time"})
CHANGED: Final = frozenset({"amount", "quantity", "date", "period"})
AT_END: Final = regex(r"[底末]|之?前|\b(?:end|by|before)\b|[\d万]k?$")
HEDGES: Final = frozenset(
    ("about", "around", "approx", "approximately", "roughly", "maybe", "perhaps", "probably", "say", "circa")
)
ON_LEAVE: Final = regex(r"休|请假")  # within the words for how long
JOINS: Final = frozenset("and also plus oh so then 还有 另外".split())  # open what is said besides
LINKS: Final = frozenset(
    "at on by in the please pls and also plus too so then oh ok 和 还有 以及".split()
)  # lead to a value or join two, or are polite

DAYPARTS: Final = frozenset({"in", "the", "sometime", "morning", "afternoon", "evening"})  # beside a day


def only_values(seen: Sight) -> bool:
    """True for a message that is a sum, a count or a day and no more: "about 60k", 六万, "tomorrow at 5". It can only be meant for what is open."""
    kinds = {token.piece.kind for token in seen.tokens if token.piece}
    if any(token.piece and ON_LEAVE.search(token.piece.text) for token in seen.tokens):
        return False  # 明天开始休三天
    beside = HEDGES | LINKS | (DAYPARTS if kinds & {"date", "period"} else frozenset())
    return (
        bool(kinds)
        and kinds <= VALUES
        and all(token.piece or token.kind == "mark" or token.word in beside for token in seen.tokens)
    )


def only_a_name(seen: Sight) -> bool:
    """True for a message that is a name and no more: alone it asks for nothing, and where something is open it answers that."""
    words = [place for place, token in enumerate(seen.tokens) if token.kind != "mark"]
    return any(start <= words[0] and words[-1] < end for start, end in seen.names) if words else False


def name_and_values(seen: Sight) -> bool:
    """True for the name of a customer with sums, counts or days and no more: "Globex 80k", 三一 六月底.

    Of a name that is not known it is true for an end, since "华东 六月" asks for a region's month."""
    words = [
        place for place, token in enumerate(seen.tokens) if token.kind != "mark" and token.word not in HEDGES
    ]
    while words and seen.tokens[words[0]].word in JOINS:  # "and Globex 70k"
        words = words[1:]
    values = [place for place in words if (piece := seen.tokens[place].piece) and piece.kind in CHANGED]
    named = [place for place in words if place not in values]
    if not values or not named or LOUD.search(seen.text.lower):
        return False
    whole = any(start <= named[0] and named[-1] < end for start, end in seen.names)
    known = {seen.known[place][2:] for place in named}
    return whole and (known == {"customer"} or (known == {""} and bool(AT_END.search(seen.text.lower))))
