"""What people write, in both languages: a reading of any text, and an answer to any question."""

from __future__ import annotations

import json

import pytest
from hypothesis import strategies as st

from language.read import INTENTS, NO_NAMES, answer, kinds, read_as, understand
from language.read.lines import as_json, read_line
from tests.conversation import NOW
from tests.fuzz.budget import fuzz
from tests.fuzz.junk import raw, text

ROLES = ("rep", "lead", "partner")
AT = NOW.isoformat()
ASKED = ("name", "text", "people", "amount", "quantity", "date", "time", "choice", "yesno")


def read(said: tuple[str, str, str]) -> None:
    words, role, intent = said
    reading = understand(words, NOW, role)
    assert 0 <= reading.confidence <= 1
    json.dumps(as_json(reading))
    read_as(intent, words, NOW, role)
    kinds(words, NOW)
    for kind in ASKED:
        answer(kind, words, NOW)


def read_back(line: str) -> None:
    json.dumps(read_line(line, explain=True, names=NO_NAMES))


said = {"id": text, "text": text, "role": st.sampled_from(ROLES) | text, "now": st.just(AT) | text}
rows = st.fixed_dictionaries({}, optional=said).map(json.dumps)
lines = st.one_of(rows, raw.map(lambda line: line.decode("utf-8", "replace")))
sentences = st.tuples(text, st.sampled_from(ROLES), st.sampled_from(sorted(INTENTS)))


@pytest.mark.parametrize("number", ["9" * 30, "1" * 25 + " million million", "1" * 21 + "亿亿亿"])
def test_a_number_beyond_reckoning_is_none(number: str) -> None:
    """Found by the fuzzer: it could be read and not be divided."""
    for kind in ASKED:
        answer(kind, number, NOW)
    assert not answer("quantity", number, NOW).value


def test_sentences() -> None:
    fuzz(sentences, read)


def test_lines() -> None:
    """`channelbot understand` answers each line with a reading or a fault."""
    fuzz(lines, read_back)
