"""What the learning loops see of an example: its sight, and the right label of each token."""

import random
from dataclasses import dataclass, replace

from language.read.names import NO_NAMES
from language.read.normal import normal
from language.read.sentence.forms import NAME_SLOTS
from language.read.sentence.sight import Sight, look
from language.read.sentence.tagger import NUMBER, open_to
from language.read.sentence.tokens import Token
from language.read.train.examples import Example

KIND_OF = {"customer": "customer", "partner": "partner", "product": "product", "territory": "territory"}


@dataclass(frozen=True, slots=True)
class Lesson:
    """An example made ready: what is seen, the intent, each token's label, and its label where names are only names."""

    sight: Sight
    intent: str
    labels: tuple[int, ...]
    names: tuple[int, ...] = ()


def lesson(example: Example, chance: random.Random | None = None) -> Lesson:
    """Make an example ready; with `chance` given some of its names are taken for known ones."""
    text = normal(example.text)
    seen = look(text, example.now, example.role, NO_NAMES)
    names = list(seen.known)
    place_of = placed(seen, example)
    if chance and chance.random() < 0.3:
        for places, slot in place_of:
            kind = KIND_OF.get(slot, "person" if slot in ("people", "contact", "owner") else "")
            if kind and chance.random() < 0.7:
                if kind in ("customer", "partner") and chance.random() < 0.1:
                    kind = "customer" if kind == "partner" else "partner"
                for number, place in enumerate(places):
                    names[place] = f"{'I' if number else 'B'}-{kind}"
        seen = replace(seen, known=tuple(names))
    if chance:
        seen = replace(seen, names=outlined(place_of, chance))
    anyone = [(places, "any") for places, slot in place_of if slot in NAME_SLOTS]
    labels = labelled(seen, place_of, example.intent)
    return Lesson(seen, example.intent, labels, labelled(seen, anyone, "*"))


def outlined(place_of: list[tuple[list[int], str]], chance: random.Random) -> tuple[tuple[int, int], ...]:
    """The stretches of the names; a few are overlooked, as the tagger overlooks some."""
    return tuple(
        sorted(
            (places[0], places[-1] + 1)
            for places, slot in place_of
            if slot in NAME_SLOTS and chance.random() < 0.93
        )
    )


def placed(seen: Sight, example: Example) -> list[tuple[list[int], str]]:
    """The tokens of each slot."""
    found = []
    for start, end, slot in example.slots:
        places = [place for place, token in enumerate(seen.tokens) if inside(seen, token, start, end)]
        if places:
            found.append((places, slot))
    return found


def inside(seen: Sight, token: Token, start: int, end: int) -> bool:
    """True where a token shares a letter with a stretch of the original text."""
    first, last = seen.text.origin(token.start, token.end)
    return first < end and start < last


def labelled(seen: Sight, place_of: list[tuple[list[int], str]], intent: str) -> tuple[int, ...]:
    """The right label of each token; what its kind does not allow stays outside."""
    labels = [0] * len(seen.tokens)
    allowed = open_to(intent, seen.tokens)
    for places, slot in place_of:
        first = True
        for place in places:
            options = (f"S-{slot}", f"{'B' if first else 'I'}-{slot}")
            label = next((NUMBER[one] for one in options if NUMBER.get(one) in allowed[place]), 0)
            if label:
                labels[place] = label
                first = False
    return tuple(labels)
