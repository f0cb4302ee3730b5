"""`channelbot match` reads names, and writes what they likely mean."""

import io
import json
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from bot.commands.match import LinesError, RegistryError, match


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    path = tmp_path / "names.csv"
    path.write_text("id,name\n7,Nordvik Tools Ltd\n8,上海励兴国际贸易有限公司\n9,\n", encoding="utf-8")
    return path


def answers(registry: Path, lines: str, judge: bool = False, wrong: str = "") -> list[dict[str, Any]]:
    """What is written; `wrong` is what is said of lines that can't be understood."""
    out = io.StringIO()
    with pytest.raises(LinesError, match=wrong) if wrong else nullcontext():
        match(registry, 3, judge, io.StringIO(lines), out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_name_a_line_or_json(registry: Path) -> None:
    first, second = answers(registry, 'nordvik tool\n\n{"query": "励兴"}\n')
    assert first["query"] == "nordvik tool"
    assert first["candidates"][0]["id"] == "7"
    assert first["candidates"][0]["same"] is True
    assert second["candidates"][0]["name"] == "上海励兴国际贸易有限公司"
    assert "short_name 励兴" in second["candidates"][0]["why"]


def test_what_is_not_alike_at_all_is_left_out(registry: Path) -> None:
    """Both share a common word with what is asked, and nothing else."""
    (answer,) = answers(registry, "Oakfield Dairy Tools\n")
    assert all(each["score"] > 0 for each in answer["candidates"])


def test_judges_pairs(registry: Path) -> None:
    pairs = [("Nordvik", "Nordvik Tools Ltd"), ("Marlow", "Nordvik Tools Ltd")]
    lines = "\n".join(json.dumps({"query": query, "candidate": candidate}) for query, candidate in pairs)
    same, other = answers(registry, lines, judge=True)
    assert set(same) >= {"query", "candidate", "score", "same", "why"}
    assert other["same"] is False


@pytest.mark.parametrize("line", ['{"query": 3}', "{broken", '{"candidate": "x"}'])
def test_a_line_that_is_not_understood_is_said_and_the_run_goes_on(registry: Path, line: str) -> None:
    said = "^Line 2: a JSON line needs a query that is text.$"
    wrong, right = answers(registry, f"\n{line}\nNordvik Tools\n", wrong=said)
    assert "error" in wrong
    assert right["candidates"]


def test_a_pair_needs_both(registry: Path) -> None:
    said = "^Line 1: a line needs to be JSON with query and candidate.$"
    assert "error" in answers(registry, '["a"]\n', judge=True, wrong=said)[0]


def test_of_many_wrong_lines_the_first_are_told(registry: Path) -> None:
    assert len(answers(registry, "{\n" * 25, wrong="and 5 lines more")) == 25


@pytest.mark.parametrize("content", [b"name\nx\n", b"\xff\xfe\x00"])
def test_a_register_that_can_not_be_read(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    with pytest.raises(RegistryError):
        match(path, 3, False, io.StringIO(), io.StringIO())
    with pytest.raises(RegistryError):
        match(tmp_path / "none.csv", 3, False, io.StringIO(), io.StringIO())
