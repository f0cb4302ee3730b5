"""A message cut into tokens."""

from datetime import datetime

import pytest

from language.read.normal import normal
from language.read.sentence.tokens import plain_tokens, shape, tokens
from language.read.typed import find

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")


def cut(text: str) -> list[str]:
    plain = normal(text)
    return [token.word for token in tokens(plain, find(plain, NOW), NOW)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("St. Mary's Hospital", ["st", ".", "mary", "'s", "hospital"]),
        ("don't", ["don't"]),
        ("AT&T Wi-Fi", ["at&t", "wi-fi"]),
        ("跟Globex约", ["跟", "globex", "约"]),
        ("bump D-1042 to 65k", ["bump", "<deal>", "to", "<amount>"]),
        ("见面 明天", ["见", "面", "<date+>"]),
        ("met yesterday", ["met", "<date->"]),
        ("on Friday", ["<date?>"]),
    ],
)
def test_words_signs_and_pieces_are_tokens(text: str, words: list[str]) -> None:
    assert cut(text)[-len(words) :] == words


@pytest.mark.parametrize(
    ("word", "look"),
    [
        ("acme", "a"),
        ("Acme", "Aa"),
        ("SHI", "AA"),
        ("A", "A"),
        ("SoftLine", "aA"),
        ("F5", "A9"),
        ("q3x", "a9"),
    ],
)
def test_a_word_has_a_shape(word: str, look: str) -> None:
    assert shape(word) == look


def test_tokens_know_where_they_stand() -> None:
    plain = normal("见 Acme")
    assert [(token.start, token.end, token.tight) for token in plain_tokens(plain, 0, 6)] == [
        (0, 1, False),
        (2, 6, False),
    ]
