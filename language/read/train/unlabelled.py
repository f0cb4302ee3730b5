"""Sentences without labels, so that the network reads them as its teachers do: `unlabelled.txt` has what people said in
trials, a role and a message a line, and the tests have more."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final

from domain.patterns import regex
from language.read.sentence.forms import INTENTS
from language.read.sentence.net import ROLES, net
from language.read.train.examples import HERE, Example
from language.read.train.taught import Lesson, lesson

TESTS: Final = HERE.parents[2] / "tests"
TRIALS: Final = HERE / "unlabelled.txt"
NOW: Final = datetime.fromisoformat("2026-03-11T10:00:00+08:00")
LENGTHS: Final = range(3, 400)
WORDS: Final = regex(r"[\u4e00-\u9fff]|\S \S")


def unlabelled() -> list[Lesson]:
    """Each sentence with the intent that the shipped network reads in it."""
    tested = ((role, text) for text in sorted(set(texts())) for role in ROLES)
    heard = [lesson(Example(text, NOW, role, "none", ())) for role, text in (*trials(), *tested)]
    return [replace(one, intent=likeliest(one)) for one in heard if one.sight.tokens]


def trials() -> Iterator[tuple[str, str]]:
    """Who said what in trials."""
    for line in TRIALS.read_text(encoding="utf-8").splitlines():
        role, _, text = line.partition("\t")
        yield role, text.replace("\\n", "\n")


def texts() -> Iterator[str]:
    """What stands in quotation marks in the tests and may be a sentence; the files kept apart are none of these."""
    for path in sorted(TESTS.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and sentence(node.value):
                yield node.value


def sentence(text: str) -> bool:
    """True for what may be one."""
    return len(text) in LENGTHS and bool(WORDS.search(text))


def likeliest(one: Lesson) -> str:
    """The intent that the shipped network reads."""
    seen = net().see(one.sight)
    return INTENTS[int(net().intents(seen).argmax())]
