"""The generated pages: what they should be, what they are, and how to write them."""

from __future__ import annotations

from pathlib import Path

from tools.docs import dialogues, gallery, picture

DOCS = Path(__file__).parents[2] / "docs"
PARTS = {"gallery": gallery.files, "dialogues": dialogues.files, "picture": picture.files}


def wanted() -> dict[Path, str]:
    """Every generated file with its content."""
    return {DOCS / folder / name: text for folder, files in PARTS.items() for name, text in files().items()}


def _there() -> set[Path]:
    return {path for folder in PARTS for path in (DOCS / folder).rglob("*") if path.is_file()}


def stale() -> list[Path]:
    """Files that are missing, not wanted any more, or not true."""
    pages = wanted()
    differing = [path for path, text in pages.items() if not path.exists() or path.read_text("utf-8") != text]
    return sorted([*differing, *(_there() - set(pages))])


def write() -> None:
    pages = wanted()
    for path in _there() - set(pages):
        path.unlink()
    for path, text in pages.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
