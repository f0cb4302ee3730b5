"""What the words of the business mean, when somebody asks."""

from __future__ import annotations

from domain.chat import Card
from language.say.gallery import example
from language.words import Words
from language.words.glossary import TERMS


def meaning(words: Words, said: str) -> str | None:
    """The meaning of a word of the business in a sentence; None for a word that is not one."""
    plain = said.strip().lower().removesuffix("s").strip()
    key = next((key for key, spoken in TERMS.items() if plain in spoken or f"{plain}s" in spoken), None)
    return words(f"term.{key}") if key else None


@example("glossary.meaning")
def _meaning(words: Words) -> Card:
    return Card(lines=(meaning(words, "tier") or "",))
