"""A registration told in fields with blanks between them, as Chinese messages do: 报备 常州天合光能 云轩 防火墙 20台.

A blank ends a name, and no name ends before it; a known customer or partner is just that, and another name
beside it the other party."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice, pairwise
from typing import Final

from language.read.sentence.forms import NAME_SLOTS
from language.read.sentence.lots import Floats
from language.read.sentence.sight import Sight, Stretch
from language.read.sentence.tagger import LABELS, NUMBER

Found = list[Stretch]
FIRMS: Final = frozenset({"customer", "partner"})
AFTER_NAMES: Final = frozenset("的了吧呢啊呀吗要买签总")
FEWEST: Final = 2  # so many blanks between Chinese letters part a message into fields
ROUNDS: Final = 4
NEVER: Final = -1e4
BEGINS: Final = [NUMBER[f"B-{slot}"] for slot in NAME_SLOTS]
INSIDES: Final = [NUMBER[f"I-{slot}"] for slot in NAME_SLOTS]


def blanks(sight: Sight) -> list[int]:
    """The tokens before which a blank parts Chinese from Chinese, where several do: 常州天合光能 云轩 防火墙."""
    letters = [token.kind == "han" for token in sight.tokens]
    found = [
        place
        for place, (first, second) in enumerate(pairwise(letters), 1)
        if first and second and not sight.tokens[place].tight
    ]
    return found if len(found) >= FEWEST else []


def in_columns(
    sight: Sight, scores: Floats, columns: Sequence[int], read: Callable[[Floats], Found]
) -> Floats:
    """The scores where a blank ends every name, and no name ends within what stands between two blanks."""
    out = scores.copy()
    for place in columns:
        out[place, INSIDES] = NEVER
    known = list(known_fields(sight, columns))
    for start, end, slot in known:
        only(out, start, end, slot)
    for _ in range(ROUNDS):
        cuts = cuts_within(sight, read(out), columns)
        if not cuts:
            break
        for place in cuts:
            out[place, [0, *BEGINS]] = NEVER
    found = read(out)
    firms = [one for one in found if one[0] in FIRMS]
    for start, end in ((start, end) for slot, start, end in found if slot in NAME_SLOTS and start in columns):
        out[start + 1 : end, [0, *BEGINS]] = NEVER
    others = [(start, end) for _, start, end in firms if start != (known[0][0] if known else -1)]
    if len(known) == 1 and not {slot for slot, _, _ in firms} >= FIRMS:  # the other party is the field beside
        for start, end in islice([*others, *unread(sight, found, columns)], 1):
            only(out, start, end, *(FIRMS - {known[0][2]}))
    return out


def only(scores: Floats, start: int, end: int, slot: str) -> None:
    """Lets a stretch be this slot's and nothing else."""
    kept = [NUMBER[f"B-{slot}"], NUMBER[f"I-{slot}"]]
    others = [label for label in range(len(LABELS)) if label not in kept]
    scores[start:end, others] = NEVER


def unread(sight: Sight, found: Found, columns: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The fields that are no slot's, or one product's beside another's, and hold no common words."""
    slots = [slot for slot, _, _ in found]
    kept = [one for one in found if one[0] != "product" or slots.count("product") == 1]
    taken = {place for _, start, end in kept for place in range(start, end)}
    for start in columns:
        end = start + 1
        while end < len(sight.tokens) and glued(sight, end):
            end += 1
        places = range(start, end)
        if len(places) > 1 and not any(place in taken or sight.segments[place].word for place in places):
            yield start, end


def known_fields(sight: Sight, columns: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    """The fields that are just a known customer or partner, each the only one of its kind."""
    for slot in FIRMS:
        starts = [place for place, known in enumerate(sight.known) if known == f"B-{slot}"]
        for start in starts if len(starts) == 1 else []:
            end = start + 1
            while end < len(sight.known) and sight.known[end] == f"I-{slot}":
                end += 1
            if start in columns and not (end < len(sight.tokens) and glued(sight, end)):
                yield start, end, slot


def cuts_within(sight: Sight, found: Found, columns: Sequence[int]) -> list[int]:
    """Where a firm's name ends and another name, or the last letter before a blank, is glued to it."""
    starts = {start for slot, start, _ in found if slot in NAME_SLOTS}
    return [
        end
        for slot, start, end in found
        if slot in FIRMS and end < len(sight.tokens) and glued(sight, end)
        and (end in starts or (lone(sight, end) and (start in columns or longer(sight, start, end))))
    ]  # fmt: skip


def glued(sight: Sight, place: int) -> bool:
    """True for a Chinese letter right after another."""
    both = sight.tokens[max(place - 1, 0) : place + 1]
    return len(both) > 1 and all(token.kind == "han" for token in both) and sight.tokens[place].tight


def lone(sight: Sight, place: int) -> bool:
    """True for the one letter before a blank, where it is none that only follows a name: 三一重|机."""
    after = sight.tokens[place + 1 : place + 2]
    return sight.tokens[place].word not in AFTER_NAMES and not any(token.tight for token in after)


def longer(sight: Sight, start: int, end: int) -> bool:
    """True for a name that begins as a known one and goes on."""
    return sight.known[start].startswith("B") and not sight.known[end - 1]
