"""Teach the learned parts and write their weights: `python -m language.read.train` (needs numpy)."""

import argparse
import random
import sys
import time
from dataclasses import replace
from pathlib import Path

from language.read.objections import OBJECTIONS
from language.read.sentence.features import features
from language.read.sentence.forms import INTENTS
from language.read.sentence.tagger import LABELS
from language.read.train.examples import (
    HERE,
    Example,
    by_hand,
    exchanged,
    generated,
    kept_apart,
    roughened,
    written,
)
from language.read.train.fit import fit_choice, fit_tags, save
from language.read.train.grammar import Grammar
from language.read.train.taught import lesson

MOST = 180  # sentences of one rule
WEIGHTS = HERE.parent / "weights"


def examples(
    per_rule: int, per_hand: int, everything: bool, fold: int, chance: random.Random
) -> list[Example]:
    """All examples to teach with."""
    grammar = Grammar()
    found = [
        generated(grammar, number, chance)
        for number, rule in enumerate(grammar.rules)
        if rule.intent in INTENTS
        for _ in range(max(per_rule, min(MOST, 2 * rule.line.count("|"))))
    ]
    for path in sorted(HERE.glob("*.jsonl")):
        for row in written(path):
            if everything or not kept_apart(row["id"], fold):
                base = by_hand(row)
                found.extend([base, base, *(exchanged(base, chance) for _ in range(per_hand))])
    return [roughened(example, chance) for example in found]


def teach_objections(fold: int, everything: bool, out: Path, chance: random.Random) -> None:
    """Teach which objection a visit's words hold, from sentences alone and after the head of a visit."""
    grammar = Grammar()
    heads = [number for number, rule in enumerate(grammar.rules) if rule.intent == "visit.log"]
    found: list[tuple[Example, str]] = []
    for number, rule in enumerate(grammar.rules):
        if rule.intent.startswith("!"):
            for _ in range(3 * rule.line.count("|") + 30):
                one = generated(grammar, number, chance)
                head = generated(grammar, chance.choice(heads), chance).text[: chance.randint(0, 24)]
                text = (
                    f"{head}{chance.choice((', ', '，', '. ', ' - '))}{one.text}"
                    if chance.random() < 0.6
                    else one.text
                )
                found.append((replace(one, text=text, slots=(), intent="visit.log"), rule.intent[1:]))
    for path in sorted(HERE.glob("*.jsonl")):
        for row in written(path):
            if row["intent"] == "visit.log" and (everything or not kept_apart(row["id"], fold)):
                found.extend([(by_hand(row), row["slots"].get("objection", "none"))] * 6)
    lessons = [lesson(roughened(example, chance)) for example, _ in found]
    numbers, learned = fit_choice(
        [features(one.sight) for one in lessons],
        [OBJECTIONS.index(sort) for _, sort in found],
        OBJECTIONS,
        8,
        say,
    )
    say(f"objections: {save(out / 'objections.gz', OBJECTIONS, numbers, learned)} features")


def say(line: str) -> None:
    """Show progress."""
    sys.stderr.write(f"{time.strftime('%H:%M:%S')} {line}\n")


def main() -> None:
    """Teach."""
    options = argparse.ArgumentParser()
    options.add_argument("--per-rule", type=int, default=20)
    options.add_argument("--per-hand", type=int, default=8)
    options.add_argument("--passes", type=int, default=6)
    options.add_argument("--everything", action="store_true", help="with the fifth kept apart, too")
    options.add_argument("--fold", type=int, default=0, help="which fifth of the sentences is kept apart")
    options.add_argument("--only", default="")
    options.add_argument("--out", type=Path, default=WEIGHTS)
    said = options.parse_args()
    chance = random.Random(20260311)
    taught = examples(said.per_rule, said.per_hand, said.everything, said.fold, chance)
    say(f"{len(taught)} sentences")
    lessons = [lesson(example, chance) for example in taught]
    say("seen")
    if said.only in ("", "objections"):
        teach_objections(said.fold, said.everything, said.out, chance)
    if said.only in ("", "intents"):
        number, weights = fit_choice(
            [features(one.sight) for one in lessons],
            [INTENTS.index(one.intent) for one in lessons],
            INTENTS,
            said.passes,
            say,
        )
        say(f"intents: {save(said.out / 'intents.gz', INTENTS, number, weights)} features")
    if said.only in ("", "tags"):
        named = [one for one in lessons if one.intent in TAGGED]
        named.extend(one.of_names() for one in lessons)
        number, weights, moves = fit_tags(named, said.passes, say)
        number = {**number, **{f"> {label}": len(number) + place for place, label in enumerate(LABELS)}}
        import numpy as np

        say(f"tags: {save(said.out / 'tags.gz', LABELS, number, np.vstack([weights, moves]), 0.5)} features")


TAGGED = frozenset(
    intent
    for intent in INTENTS
    if intent
    not in (
        "none",
        "greet",
        "thanks",
        "confirm",
        "decline",
        "cancel",
        "undo",
        "standup.answer",
        "task.done",
        "language.set",
    )
)

if __name__ == "__main__":
    main()
