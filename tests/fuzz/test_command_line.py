"""The command line: whatever is typed, a result or a sentence, and never a traceback."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from hypothesis import strategies as st

from bot.__main__ import main
from tests.fuzz.budget import fuzz
from tests.fuzz.junk import text

COMMANDS = (
    "invite", "import", "export", "program check", "program diff", "db upgrade", "db check",
    "backup", "restore", "doctor", "outbox list", "outbox retry", "outbox drop",
    "person deactivate", "person offboard", "person unlink", "person export", "person erase",
    "audit verify", "audit list", "tick", "understand", "match", "chat", "run", "nonsense", "",
)  # fmt: skip
WORDS = (
    "Li Wei", "Jonas Keller", "Softline GmbH", "#1", "#999999999999999999999", "partners", "deals",
    "out.csv", "out.xlsx", "out.json", "copy.sqlite3", "there.csv", "there.toml", "missing",
    "--help", "--yes", "--force", "--all", "--admin", "--explain", "--judge", "--role", "rep",
    "partner", "--partner", "--language", "zh", "xx", "--timezone", "Asia/Shanghai",
    "Nowhere/At all", "--organisation", "Channel", "--encoding", "gb18030", "--limit", "0", "-1",
    "5", "9" * 30, "--platform", "slack", "--state", "dead", "--now", "2026-03-11T09:00+08:00",
    "2026-02-30", "0001-01-01T00:00", "--registry", "--as", "--kind", "--",
)  # fmt: skip
ENDS = {0, 1, 2}


def typed(draw: st.DrawFn) -> tuple[list[str], str]:
    command = draw(st.sampled_from(COMMANDS)).split()
    words = st.one_of(st.sampled_from(WORDS), st.sampled_from(WORDS), text.map(_plain))
    return [*command, *draw(st.lists(words, max_size=5))], draw(text)


def _plain(said: str) -> str:
    """No path leads out of the test's folder, and no system takes a zero byte."""
    kept = "".join(letter for letter in said if letter not in "/\\\0." and not "\ud800" <= letter <= "\udfff")
    return kept[:80]


def test_commands(tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.setenv("ERASURES_FILE", str(tmp_path / "erasures"))
    (tmp_path / "there.csv").write_text("external_id,name\nP1,Softline\n")
    (tmp_path / "there.toml").write_text("[deal]\n")

    def take(example: tuple[list[str], str]) -> None:
        arguments, said = example
        for name, stream in (("stdout", _out()), ("stderr", _out()), ("stdin", _in(said))):
            monkeypatch.setattr(sys, name, stream)
        monkeypatch.setattr(sys, "argv", ["channelbot", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        assert ended.value.code in ENDS

    with monkeypatch.context():
        fuzz(st.composite(typed)(), take)


def _out() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), "utf-8")


def _in(said: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(said.encode("utf-8", "surrogatepass")), "utf-8", errors="replace")
