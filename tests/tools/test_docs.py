"""The generated pages are what the code draws today."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from tools.docs import pages
from tools.docs.svg import measure, wrapped


def test_every_generated_page_is_true() -> None:
    assert pages.stale() == [], "run `make gallery` and commit docs/"


def test_a_page_that_is_not_wanted_is_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "DOCS", tmp_path)
    monkeypatch.setattr(pages, "PARTS", {"gallery": lambda: {"a.md": "one"}})
    old = tmp_path / "gallery" / "old.md"
    old.parent.mkdir()
    old.write_text("old")
    assert pages.stale() == [tmp_path / "gallery" / "a.md", old]
    pages.write()
    assert pages.stale() == []
    assert not old.exists()


@pytest.mark.parametrize(
    "text", ["a word and another, and yet another", "统计区间：二〇二五年四月一日，至年底。" * 3]
)
def test_lines_are_no_wider_than_asked(text: str) -> None:
    lines = list(wrapped(text, 14, 120))
    assert all(measure(line, 14) <= 140 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert not any(line.startswith(("，", "。", "：")) for line in lines)


def test_pictures_are_small_and_escaped_and_show_nothing_from_elsewhere() -> None:
    seen: set[str] = set()

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            seen.add(tag)

    for path, text in pages.wanted().items():
        if path.suffix == ".svg":
            assert len(text) < 100_000, path
            assert "href" not in text, path
            Tags().feed(text)
    assert seen <= {"svg", "rect", "text"}
