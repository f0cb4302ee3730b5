"""Self-corrections and contrasts put into a labelled sentence: of two values the one that is meant keeps its label."""

import random
import re
from dataclasses import replace
from typing import Final

from language.read.train.examples import HAN, Example
from language.read.train.fillers import NAMED, SORTS, fill, typed

# A value said first and taken back, a value denied after the right one, and one denied before it
BACK_EN: Final = (
    ", no, |, no wait, | no wait |, sorry, | sorry | scratch that |, scratch that, "
    "| i mean |, i mean, |, or rather |, make that | hmm no, |.. strike that, | - no - "
    "|, correction: |, actually | oops |, wait, |, i meant |, nope, |, make it "
    "|, that should be |.. no, |, not that, | uh no |, my mistake, "
).split("|")
NOT_EN: Final = (
    ", not {x}| (not {x})| not {x}| and not {x}| instead of {x}|, {x} was wrong| rather than {x}|, forget {x}"
).split("|")
BUT_EN: Final = (
    "not {x} but |not {x}, |it's not {x}, it's |forget {x}, |was {x}, now |{x} is wrong, "
).split("|")
BACK_ZH: Final = (
    "，不对，|，哦不，|，不，|…不是，|，应该是|，说错了，|，错了，是|不对不对|啊不|，更正，|，不对应该是|，哦不对，|，口误，|呃不是，|改成|，等下，"
    "|，我说错了，是|—不对—|，算错了，"
).split("|")
NOT_ZH: Final = ("，不是{x}|（不是{x}）|不是{x}|，别写成{x}|，{x}是错的|而不是{x}").split("|")
BUT_ZH: Final = ("不是{x}，是|不是{x}是|别写{x}，写|原来说{x}，现在|不要{x}，要|之前是{x}，改").split("|")
SLOTS: Final = frozenset(
    "customer partner product contact competitor amount quantity close_date date until time next_step_date".split()
)
BARE: Final = re.compile(r"\d+(?:\.\d+)?[kK万wW]")
UNITLESS: Final = 0.4  # of the sums taken back are followed by a number without a unit ("60k, no, 65")
PLAIN: Final = frozenset({"correct", "none"})
PAST: Final = frozenset({"visit.log", "deal.win"})


def repaired(example: Example, chance: random.Random) -> Example:
    """The sentence with one of its values said wrong beside the right one."""
    names = [slot for _, _, slot in example.slots]
    once = [n for n, slot in enumerate(names) if slot in SLOTS and names.count(slot) == 1]
    if example.intent in PLAIN or not once:
        return example
    at = chance.choice(once)
    start, end, slot = example.slots[at]
    value = example.text[start:end]
    chinese = bool(HAN.search(example.text))
    wrong = other_value(slot, value, example.intent in PAST, chinese, chance)
    if wrong in value or value in wrong:
        return example
    before, after = around(wrong, chinese, chance)
    if slot == "amount" and before and BARE.fullmatch(value) and chance.random() < UNITLESS:
        return replaced(example, at, before, value.rstrip("kK万wW"), after)
    return replaced(example, at, before, value, after)


def replaced(example: Example, at: int, before: str, value: str, after: str) -> Example:
    """The sentence with other words for one slot, and what stands around them."""
    start, end, _ = example.slots[at]
    slots = []
    for number, (first, last, name) in enumerate(example.slots):
        if number == at:
            slots.append((start + len(before), start + len(before) + len(value), name))
        else:
            shift = len(before) + len(value) + len(after) - (end - start) if first >= end else 0
            slots.append((first + shift, last + shift, name))
    text = f"{example.text[:start]}{before}{value}{after}{example.text[end:]}"
    return replace(example, text=text, slots=tuple(slots))


def around(wrong: str, chinese: bool, chance: random.Random) -> tuple[str, str]:
    """What stands before and after the right value."""
    back, denied, but = (BACK_ZH, NOT_ZH, BUT_ZH) if chinese else (BACK_EN, NOT_EN, BUT_EN)
    roll = chance.random()
    if roll < 0.55:
        return wrong + chance.choice(back), ""
    if roll < 0.75:
        return "", chance.choice(denied).format(x=wrong)
    return chance.choice(but).format(x=wrong), ""


def other_value(slot: str, value: str, past: bool, chinese: bool, chance: random.Random) -> str:
    """A wrong value of the same kind; a wrong name is sometimes a slip of the right one."""
    if slot == "quantity":
        return str(
            chance.choice((2, 3, 5, 8, 10, 12, 20, 25, 30, 40, 45, 50, 60, 80, 100, 110, 150, 200, 300, 500))
        )
    if slot not in NAMED:
        return typed(
            "date-" if past and slot == "date" else slot if slot in SORTS else "date", chinese, chance
        )
    name = fill(slot, chinese and bool(HAN.search(value)), chance)[1]
    if len(value) > 3 and chance.random() < 0.25:
        name = value[:-1] if chance.random() < 0.5 else value[:2] + name[-2:]
    return name.lower() if value.islower() else name
