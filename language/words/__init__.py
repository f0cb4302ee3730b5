"""Every sentence by its key, English and Chinese side by side: one module a noun."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache

from domain.money import Money
from language import shape
from language.words import (
    accounts,
    asides,
    backups,
    briefings,
    common,
    conflicts,
    deals,
    decisions,
    delivery,
    glossary,
    home,
    invites,
    partners,
    people,
    products,
    program,
    protections,
    rewards,
    standups,
    steering,
    tasks,
    visits,
)

LANGUAGES = ("en", "zh")

# A sentence is (English, Chinese), or (English for one, English for several, Chinese) of its `n`.
Sentence = tuple[str, str] | tuple[str, str, str]
NOUNS = (
    accounts,
    asides,
    backups,
    briefings,
    common,
    conflicts,
    deals,
    decisions,
    delivery,
    glossary,
    home,
    invites,
    partners,
    people,
    products,
    program,
    protections,
    rewards,
    standups,
    steering,
    tasks,
    visits,
)
WORDS: Mapping[str, Sentence] = {key: sentence for noun in NOUNS for key, sentence in noun.WORDS.items()}


@dataclass(frozen=True, slots=True)
class Words:
    """A reader's language and zone."""

    language: str = "en"
    timezone: str = "UTC"

    def __call__(self, key: str, /, **facts: object) -> str:
        """The sentence of that key; facts that are dates, money, numbers and enums are written out.

        Raises KeyError for a key or a fact that is not there."""
        text = _text(WORDS[key], self.language, facts)
        return text.format_map({name: self.shaped(value) for name, value in facts.items()})

    def shaped(self, value: object) -> str:
        """A fact as people write it; an enum by its words, such as `status.won`."""
        match value:
            case None:
                return "–"
            case StrEnum():
                return self(f"{_noun(type(value))}.{value}")
            case Money():
                return shape.money(value, self.language)
            case datetime():
                return shape.moment(value, self.language, self.timezone)
            case date():
                return shape.day(value, self.language)
            case int() if not isinstance(value, bool):
                return shape.number(value, self.language)
            case tuple() | list():
                return self.row(value)
        return str(value)

    def name(self, noun: str, value: str) -> str:
        """A value of the program's or a record's, such as a tier: by its words, or as it was named."""
        key = f"{noun}.{value}"
        return self(key) if key in WORDS else value

    def row(self, items: Iterable[object]) -> str:
        """Things in a row: "Li, Wang and Zhang"."""
        return shape.enumeration([self.shaped(item) for item in items], self.language)

    def either(self, items: Iterable[object]) -> str:
        """Things of which one is enough: "Li, Wang, or Zhang"."""
        return shape.alternatives([self.shaped(item) for item in items], self.language)


def _text(sentence: Sentence, language: str, facts: Mapping[str, object]) -> str:
    if language == "zh":
        return sentence[-1]
    one = len(sentence) == 3 and shape.plural(language, facts["n"]) == "one"
    return sentence[0] if one or len(sentence) == 2 else sentence[1]


@lru_cache(maxsize=64)
def _noun(kind: type) -> str:
    """CooperationStage → cooperation_stage."""
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in kind.__name__).lstrip("_")
