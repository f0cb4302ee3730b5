"""Teach the learned parts and write their weights: `python -m language.read.train` (needs numpy)."""

import argparse
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from language.read.sentence.features import features
from language.read.sentence.forms import INTENTS
from language.read.sentence.tagger import LABELS
from language.read.telling.objections import OBJECTIONS
from language.read.train.clauses import Donors
from language.read.train.examples import (
    HERE,
    Example,
    by_hand,
    exchanged,
    generated,
    kept_apart,
    pooled,
    roughened,
    written,
)
from language.read.train.fit import fit_choice, fit_tags, save
from language.read.train.grammar import Grammar
from language.read.train.repairs import repaired
from language.read.train.taught import Lesson, lesson

MOST = 180  # sentences of one rule
WEIGHTS = HERE.parent / "weights"
REPAIRED = 0.15  # of the sentences get a value that is taken back


def examples(
    per_rule: int, per_hand: int, everything: bool, fold: int, chance: random.Random
) -> tuple[list[Example], list[Example], list[Example]]:
    """All examples to teach with: by the grammar, by hand, and by hand with other names and clauses."""
    grammar = Grammar()
    ruled = [
        generated(grammar, number, chance)
        for number, rule in enumerate(grammar.rules)
        if rule.intent in INTENTS
        for _ in range(max(per_rule, min(MOST, per_rule * richness(rule.line) // 10)))
    ]
    base = [
        by_hand(row)
        for path in sorted(HERE.glob("*.jsonl"))
        for row in written(path)
        if everything or not kept_apart(row["id"], fold)
    ]
    pool, donors = pooled(base), Donors(base)
    varied = [
        exchanged(donors.mixed(one, chance) if number % 2 else one, chance, pool)
        for one in base
        for number in range(per_hand)
    ]
    ruled, varied = (
        [roughened(repaired(one, chance) if chance.random() < share else one, chance) for one in many]
        for many, share in ((ruled, REPAIRED / 2), (varied, REPAIRED))
    )
    return ruled, base, varied


def richness(line: str) -> int:
    """How many choices a rule offers, shared parts counted roughly."""
    return line.count("|") + 8 * line.count("<")


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
                one, sort = by_hand(row), row["slots"].get("objection", "none")
                found.extend((exchanged(one, chance), sort) for _ in range(6))
    lessons = [lesson(roughened(example, chance)) for example, _ in found]
    numbers, learned = fit_choice(
        [features(one.sight) for one in lessons],
        [OBJECTIONS.index(sort) for _, sort in found],
        OBJECTIONS,
        8,
        say,
    )
    say(f"objections: {save(out / 'objections.gz', OBJECTIONS, numbers, learned, 1.0, 1)} features")


def say(line: str) -> None:
    """Show progress."""
    sys.stderr.write(f"{time.strftime('%H:%M:%S')} {line}\n")


def teach_linear(lessons: Sequence[Lesson], only: str, passes: int, out: Path) -> None:
    """Teach the linear weights of intents and of slots."""
    if only in ("", "intents"):
        number, weights = fit_choice(
            [features(one.sight) for one in lessons],
            [INTENTS.index(one.intent) for one in lessons],
            INTENTS,
            passes,
            say,
        )
        say(f"intents: {save(out / 'intents.gz', INTENTS, number, weights, 1.0, 5)} features")
    if only in ("", "tags"):
        named = [one for one in lessons if one.intent in TAGGED]
        number, weights, moves = fit_tags(named, passes, say)
        number = {**number, **{f"> {label}": len(number) + place for place, label in enumerate(LABELS)}}
        import numpy as np

        whole = np.vstack([weights, moves])
        say(f"tags: {save(out / 'tags.gz', LABELS, number, whole, 0.5, 14)} features")


def teach_network(
    ruled: Sequence[Lesson], base: Sequence[Lesson], varied: Sequence[Lesson], said: argparse.Namespace
) -> None:
    """Teach several networks apart from each other, and one what they say together, also of sentences without labels.

    At each pass all sentences by hand are seen, and some of the others.
    """
    from language.read.train.network import fit_network
    from language.read.train.rows import Book, Row
    from language.read.train.shipped import save_network, taken_up
    from language.read.train.unlabelled import unlabelled

    heard = [] if said.onward else unlabelled()
    book = Book.of([*ruled, *base, *varied, *heard], said.vectors)
    some, own, others, plain = (
        [book.row(one, one.intent in TAGGED, weight) for one in many if one.sight.tokens]
        for many, weight in ((ruled, 0.5), (base, 1.0), (varied, 1.0), (heard, 1.0))
    )
    say(f"networks: {len(book.traits)} traits, {len(some) + len(own) + len(others)} sentences")

    def rows_of(chance: random.Random) -> list[Row]:
        return [
            *own,
            *chance.sample(some, min(len(some), len(own) * 6 // 5)),
            *chance.sample(others, min(len(others), 2 * len(own))),
        ]

    if said.onward:
        before = taken_up(WEIGHTS / "net.npz", book)
        state = fit_network(book, rows_of, said.passes, said.rate, 1, say, before)
    else:
        teachers = [
            fit_network(book, rows_of, said.passes, said.rate, seed, say)
            for seed in range(1, said.voices + 1)
        ]
        state = fit_network(
            book,
            lambda chance: [*rows_of(chance), *plain],
            said.passes,
            said.rate / 2,
            1,
            say,
            teachers[0],
            teachers,
        )
    save_network(said.out / "net.npz", state, book)


def main() -> None:
    """Teach."""
    options = argparse.ArgumentParser()
    options.add_argument("--per-rule", type=int, default=5)
    options.add_argument("--per-hand", type=int, default=8)
    options.add_argument("--passes", type=int, default=6)
    options.add_argument("--everything", action="store_true", help="with the fifth kept apart, too")
    options.add_argument("--fold", type=int, default=0, help="which fifth of the sentences is kept apart")
    options.add_argument("--only", default="", help="objections, intents, tags or network")
    options.add_argument("--vectors", type=Path, default=WEIGHTS / "net.npz", help="general vectors of words")
    options.add_argument("--voices", type=int, default=3, help="how many networks teach the one")
    options.add_argument("--onward", action="store_true", help="go on from the shipped network")
    options.add_argument("--rate", type=float, default=2e-3, help="of the networks' steps")
    options.add_argument("--out", type=Path, default=WEIGHTS)
    said = options.parse_args()
    chance = random.Random(20260311)
    if said.only in ("", "objections"):
        teach_objections(said.fold, said.everything, said.out, chance)
    found = examples(said.per_rule, said.per_hand, said.everything, said.fold, chance)
    ruled, base, varied = ([lesson(one, chance) for one in many] for many in found)
    say(f"{len(ruled)} sentences by rules, {len(base)} by hand, {len(varied)} varied")
    if said.only == "network":
        teach_network(ruled, base, varied, said)
    elif said.only != "objections":
        teach_linear([*ruled, *base, *base, *varied], said.only, said.passes, said.out)


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
