"""`python -m tests.fuzz.guided sentences 100`: what reads text, fuzzed for so many seconds with examples that
are led by what they reach in the code (atheris), where tests/fuzz draws them blindly."""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import atheris
from hypothesis import given, settings
from hypothesis.strategies import SearchStrategy

with atheris.instrument_imports(include=["language", "domain", "bot"]):
    from tests.fuzz import test_model, test_program, test_understanding

PARSERS: Mapping[str, tuple[SearchStrategy[Any], Callable[[Any], object]]] = {
    "sentences": (test_understanding.sentences, test_understanding.read),
    "lines": (test_understanding.lines, test_understanding.read_back),
    "program": (test_program.altered(), test_program.take),
    "forms": (test_model.filled, test_model.take),
}
BEGUN, LONGEST = 64, 4096  # examples to begin with; bytes that one is drawn from


def main(name: str, seconds: int) -> None:
    examples, take = PARSERS[name]

    @settings(database=None)
    @given(examples)
    def one(example: Any) -> None:
        take(example)

    def feed(data: bytes) -> None:
        one.hypothesis.fuzz_one_input(data)  # type: ignore[attr-defined]

    with tempfile.TemporaryDirectory() as folder:
        for number in range(BEGUN):
            Path(folder, str(number)).write_bytes(random.Random(number).randbytes(LONGEST))
        # -timeout: an example that takes so many seconds never ends, and is a finding
        limits = [f"-max_total_time={seconds}", "-timeout=20", f"-max_len={LONGEST}", "-len_control=0"]
        atheris.Setup([sys.argv[0], *limits, folder], feed)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
