"""Find the stretches of a sentence that fill slots, by learned weights."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Final

import numpy as np

from domain.patterns import regex
from language.read.around import before
from language.read.naming.columns import BEGINS, INSIDES, NEVER, Found, blanks, in_columns
from language.read.sentence.forms import NAME_SLOTS
from language.read.sentence.lots import Floats
from language.read.sentence.model import Model
from language.read.sentence.net import Seen, net
from language.read.sentence.sight import Sight, Stretch
from language.read.sentence.tagger import LABELS, NUMBER, best_path, open_to, spans
from language.read.sentence.tags import tag_features

SHARE: Final = np.float32(0.3)  # a point of the linear weights in the network's odds
ANY: Final = "*"  # the form in which every name is simply a name
SEVERAL: Final = frozenset({"people", "any"})
ONE_NAME: Final = frozenset(NAME_SLOTS) - SEVERAL
KINDS: Final = frozenset({"customer", "partner", "product"})
ROUNDS: Final = 4
BROKEN: Final = 50  # characters of a line that may have been broken for its length
NOT: Final = regex(r"(?:(?<!是)不是|并非|别写|\bnot)\s?$")
DID_NOT: Final = regex(
    r"\s*(?:那[单个家])?(?:还|都)?(?:没有?|未)(?:签|赢|中|丢|定|批)|\s+(?:didn't|did not|hasn't|has not|isn't|wasn't|is not|was not)\b"
)
INNER: Final = 2
FIRMS: Final = [NUMBER[f"B-{slot}"] for slot in ("customer", "partner", "competitor")]


@cache
def model() -> Model:
    """The shipped weights."""
    return Model.load("tags")


@cache
def moves() -> list[list[float]]:
    """The weight of each label after each other."""
    rows = model().table_of([[f"> {label}"] for label in LABELS]) * SHARE
    return [[float(weight) for weight in row] for row in rows]


def spot(sight: Sight, seen: Seen, intent: str, nameless: Sequence[int] = ()) -> Found:
    """The slots of a sentence read as this intent, as (slot, first token, token after the last); no name holds a token
    of the `nameless`."""
    allowed = open_to(intent, sight.tokens)
    if all(len(options) == 1 for options in allowed):
        return []
    scores = net().tags(seen, intent) + SHARE * model().table_of(tag_features(sight, intent))
    if "\n" in sight.text.text:
        scores[np.ix_(new_lines(sight), INSIDES)] = NEVER
    counted = things(sight)
    if counted:
        scores[np.ix_(counted, FIRMS)] = NEVER
    for place in nameless:
        scores[place, [*BEGINS, *INSIDES]] = NEVER
    if sight.text.chinese and (columns := blanks(sight)):
        scores[np.ix_(columns, INSIDES)] = NEVER
        if intent == "deal.register":
            scores = in_columns(sight, scores, columns, lambda tried: best(tried, allowed)[0])
    found, _ = best(scores, allowed)
    for _ in range(ROUNDS):
        rivals = contested(sight, found)
        if not rivals:
            break
        keepers = [one for one in rivals if known_so(sight, one) and not denied(sight, one)] or rivals
        options = [yielding(sight, scores, rivals, kept) for kept in keepers]
        (found, _), scores = max(
            ((best(option, allowed), option) for option in options), key=lambda one: one[0][1]
        )
    return [with_model(sight, one, counted) for one in clearest(found, scores)]


def things(sight: Sight) -> list[int]:
    """The tokens that begin what is counted, which is no firm: Nimbus in "3 Nimbus 500 servers"."""
    text = sight.text.text
    return [
        place
        for place, (first, second) in enumerate(pairwise(sight.tokens), 1)
        if first.piece and first.piece.kind == "quantity" and second.kind == "word"
        and text[first.end : second.start] == " "
    ]  # fmt: skip


def with_model(sight: Sight, one: Stretch, counted: Sequence[int]) -> Stretch:
    """A product from where it is counted on: Orbit 900 before "switches"."""
    slot, start, end = one
    if slot != "product" or start - 2 not in counted:
        return one
    model, number = sight.tokens[start - 2 : start]
    return (slot, start - 2, end) if model.shape[:1] == "A" and number.word.isdigit() else one


def new_lines(sight: Sight) -> list[int]:
    """The tokens that begin a line after a short one: a name goes on only where a long line was broken."""
    text = sight.text.text
    return [
        place
        for place, (first, second) in enumerate(pairwise(sight.tokens), 1)
        if "\n" in text[first.end : second.start] and first.end - text.rfind("\n", 0, first.end) <= BROKEN
    ]


def best(scores: Floats, allowed: Sequence[Sequence[int]]) -> tuple[Found, float]:
    """The stretches of the best path, and what it is worth."""
    path = best_path(scores.tolist(), allowed, moves())
    steps = sum(moves()[first][second] for first, second in pairwise([0, *path]))
    return spans(path), float(scores[range(len(path)), path].sum()) + steps


def contested(sight: Sight, found: Found) -> Found:
    """Different names for a slot that takes one, those of the first such slot; none where there is no such slot."""
    for slot, _, _ in found:
        rivals = [one for one in found if one[0] == slot]
        if slot in ONE_NAME and len({called(sight, one) for one in rivals}) > 1:
            return rivals
    return []


def known_so(sight: Sight, one: Stretch) -> bool:
    """False for a name that is known as something else than its slot wants."""
    slot, start, _ = one
    kind = sight.known[start][2:]
    return kind not in KINDS or slot not in KINDS or kind == slot


def denied(sight: Sight, one: Stretch) -> bool:
    """True for a name of which what is asked is denied: "not Globex", NIO没签."""
    text, start, end = sight.text.lower, sight.tokens[one[1]].start, sight.tokens[one[2] - 1].end
    return bool(NOT.search(before(text, start)) or DID_NOT.match(text, end))


def yielding(sight: Sight, scores: Floats, rivals: Found, kept: Stretch) -> Floats:
    """The scores where the rivals of one name may not have its slot: often they are the other party."""
    out = scores.copy()
    for slot, start, end in rivals:
        if called(sight, (slot, start, end)) != called(sight, kept):
            out[start:end, [NUMBER[f"B-{slot}"], NUMBER[f"I-{slot}"]]] = NEVER
    return out


def called(sight: Sight, one: Stretch) -> tuple[str, ...]:
    """The words of a stretch."""
    return tuple(sight.words[one[1] : one[2]])


def clearest(found: Found, scores: Floats) -> Found:
    """Of several stretches for a slot that takes one, those said as clearly as the clearest."""

    def margin(one: Stretch) -> float:
        slot, start, _ = one
        label = NUMBER.get(f"S-{slot}")
        return float(scores[start, label] - scores[start, 0]) if label else float("inf")

    return [
        one
        for one in found
        if one[0] in SEVERAL or margin(one) >= max(margin(other) for other in found if other[0] == one[0])
    ]


def named(sight: Sight, seen: Seen) -> tuple[tuple[int, int], ...]:
    """The stretches that look like names, whatever their part in the sentence."""
    odds = np.exp(net().tags(seen, ANY))
    first, inner = odds[:, BEGINS].sum(1), odds[:, INSIDES].sum(1)
    likely = np.where(first >= inner, 1, 2) * (np.maximum(first, inner) > odds[:, 0])
    found: list[tuple[int, int]] = []
    for place, sort in enumerate(likely.tolist()):
        if not sort or sight.tokens[place].piece:
            continue
        if sort == INNER and found and found[-1][1] == place:
            found[-1] = (found[-1][0], place + 1)
        elif sight.tokens[place].kind != "mark":
            found.append((place, place + 1))
    return tuple(found)
