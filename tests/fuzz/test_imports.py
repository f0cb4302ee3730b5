"""Files to import: records, or a sentence for each line that can't be taken."""

from __future__ import annotations

import contextlib
from io import StringIO
from pathlib import Path

from hypothesis import strategies as st

from bot.commands import imports
from bot.commands.invite import Wanted as Invited
from bot.commands.invite import invite
from bot.imports.kinds import Kind, Source
from domain.people import Role
from domain.problem import Problem
from domain.program import load
from domain.records.record import Noun
from domain.records.shapes import columns
from tests.conversation import Clock
from tests.fuzz.budget import fuzz
from tests.fuzz.junk import text

File = tuple[Source, bytes, str]
TABLES = tuple(Source(kind) for kind in Kind)
CELLS = (
    "P1", "P2", "Softline GmbH", "三一重工", "60,000.00", "1e400", "-1", "2026-03-02", "2026-02-30",
    "approved", "=1+1", "'=1", "9" * 60, "nan", "Europe/Berlin", "en", "yes", "Li Wei", "", " ",
    "a;b;c", "09:30", "２０２６", "0001-01-01", "9999-12-31T23:59:59+14:00",
)  # fmt: skip
ENCODINGS = ("utf-8", "gb18030", "utf-16", "latin-1", "idna", "nonsense", "")
cell = st.one_of(st.sampled_from(CELLS), st.sampled_from(CELLS), text)


@st.composite
def tables(draw: st.DrawFn) -> File:
    """A table with sound columns and any cells."""
    source = draw(st.sampled_from(TABLES))
    names = [*columns(Noun(source))]
    if draw(st.integers(0, 4)) == 0:
        names[draw(st.integers(0, len(names) - 1))] = draw(text)
    lines = draw(st.lists(st.lists(cell, min_size=len(names), max_size=len(names)), max_size=4))
    quoted = ['"' + each.replace('"', '""') + '"' for line in lines for each in line]
    rows = [",".join(quoted[n : n + len(names)]) for n in range(0, len(quoted), len(names))]
    return source, "\n".join([",".join(names), *rows]).encode("utf-8", "replace"), "utf-8"


files = st.tuples(st.sampled_from(TABLES), st.binary(max_size=300), st.sampled_from(ENCODINGS))


def test_import(tmp_path: Path, sqlite_url: str) -> None:
    program = load()
    invite(sqlite_url, program, Clock(), Invited("Li Wei", Role.REP))

    def take(file: File) -> None:
        source, content, encoding = file
        path = tmp_path / f"{source}.csv"
        path.write_bytes(content)
        wanted = imports.Wanted(source, path, yes=True, encoding=encoding)
        with contextlib.suppress(Problem), contextlib.redirect_stdout(StringIO()):
            imports.import_(sqlite_url, program, Clock(), wanted, None)

    fuzz(st.one_of(tables(), tables(), tables(), files), take)
