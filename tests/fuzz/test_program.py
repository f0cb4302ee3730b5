"""Policy files: a program, or a sentence for each fault."""

from __future__ import annotations

import contextlib

from hypothesis import strategies as st

from domain.program.file import BUILT_IN, ProgramError, read
from tests.fuzz.budget import fuzz
from tests.fuzz.junk import text

LINES = BUILT_IN.read_text("utf-8").splitlines()
NAMES = {line.split("=")[0].strip() for line in LINES if "=" in line}
KEYS = sorted(NAMES | {line for line in LINES if line[:1] == "["})
VALUES = (
    "-1", "0", "1e400", "nan", "true", "[]", "{}", '""', '"x"', "[1, 2]", "1979-05-27", "9" * 400, "'''",
    "[[", "0.1",
)  # fmt: skip

line = st.one_of(
    st.sampled_from(LINES),
    st.sampled_from(KEYS),
    st.tuples(st.sampled_from(KEYS), st.one_of(st.sampled_from(VALUES), text)).map(" = ".join),
    text,
)


@st.composite
def altered(draw: st.DrawFn) -> str:
    """The built-in file with some lines replaced, or a file of such lines alone."""
    lines = list(LINES) if draw(st.booleans()) else []
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(lines)))
        lines[at : at + draw(st.integers(0, 2))] = [draw(line)]
    return "\n".join(lines)


def take(said: str) -> None:
    with contextlib.suppress(ProgramError):
        read(said, "program.toml")


def test_program() -> None:
    fuzz(altered(), take)
