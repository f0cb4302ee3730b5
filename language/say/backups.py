"""The card about a backup that did not come."""

from __future__ import annotations

from datetime import UTC, datetime

from domain.chat import Card
from language.say.gallery import example
from language.words import Words


def late(words: Words, last: datetime) -> Card:
    """To administrators: since when there is no daily backup, and what tells why."""
    line = words("backup.late", last=words.shaped(last))
    return Card(title=words("backup.late.title"), lines=(line,))


@example("backup.late")
def _late(words: Words) -> Card:
    return late(words, datetime(2026, 3, 9, 1, 41, tzinfo=UTC))
