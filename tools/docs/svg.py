"""Drawing: columns of text, boxes and buttons as SVG, without measuring real fonts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from html import escape

FONT = "Helvetica, Arial, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif"
CLOSING = frozenset("，。、：；！？）》”’%")  # begin no line
NARROW = frozenset("iljtfrI.,:;'|!()[]·“”‘’ ")


def measure(text: str, size: float) -> float:
    """About how wide a text is, rather too wide than too narrow."""
    return sum(size * _share(char) for char in text)


def _share(char: str) -> float:
    if unicodedata.east_asian_width(char) in "WF":
        return 1.0
    if char in NARROW:
        return 0.34
    return 0.72 if char.isupper() or char in "mwMW%&@$" else 0.57


def wrapped(text: str, size: float, width: float) -> Iterator[str]:
    """The text in lines of at most this width, divided at spaces or between Chinese characters."""
    line = ""
    for word in _words(text):
        if line and measure(line + word.rstrip(), size) > width:
            yield line.rstrip()
            line = word.lstrip()
        else:
            line += word
    yield line.rstrip()


def _words(text: str) -> Iterator[str]:
    word = ""
    for char, after in zip(text, [*text[1:], ""], strict=True):
        word += char
        divided = char == " " or unicodedata.east_asian_width(char) in "WF"
        if divided and after not in CLOSING:
            yield word
            word = ""
    if word:
        yield word


class Column:
    """Something drawn downward from `y` at `x`, `width` wide."""

    def __init__(self, x: float, y: float, width: float) -> None:
        self.x, self.y, self.width = x, y, width
        self.parts: list[str] = []

    def space(self, height: float) -> None:
        self.y += height

    def text(
        self, text: str, size: float = 14, colour: str = "#1d1c1d", bold: bool = False, italic: bool = False,
        x: float | None = None, width: float | None = None,
    ) -> None:  # fmt: skip
        """A paragraph, wrapped."""
        for line in text.split("\n"):
            for part in wrapped(line, size * (1.05 if bold else 1), width or self.width):
                self.y += size * 1.42
                self._line(part, size, colour, bold, italic, self.x if x is None else x)

    def _line(self, text: str, size: float, colour: str, bold: bool, italic: bool, x: float) -> None:
        weight = ' font-weight="700"' if bold else ""
        style = ' font-style="italic"' if italic else ""
        self.parts.append(
            f'<text x="{x:g}" y="{self.y - size * 0.34:.1f}" font-size="{size:g}" '
            f'fill="{colour}"{weight}{style}>'
            f"{escape(text, quote=False)}</text>"
        )

    def box(
        self, x: float, y: float, width: float, height: float, fill: str, line: str = "", round_: float = 6
    ) -> None:
        """A box under what is drawn after it."""
        stroke = f' stroke="{line}"' if line else ""
        self.parts.append(
            f'<rect x="{x:g}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" '
            f'rx="{round_:g}" fill="{fill}"{stroke}/>'
        )

    def label(
        self, text: str, x: float, y: float, width: float, size: float, colour: str, bold: bool = False
    ) -> None:
        """A text in the middle of a stretch."""
        weight = ' font-weight="700"' if bold else ""
        shown = next(wrapped(text, size, width))
        self.parts.append(
            f'<text x="{x + width / 2:.1f}" y="{y:.1f}" font-size="{size:g}" fill="{colour}"{weight} '
            f'text-anchor="middle">{escape(shown, quote=False)}</text>'
        )


def page(width: float, height: float, parts: list[str], ground: str = "#ffffff") -> str:
    """A whole picture."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:.0f}" '
        f'viewBox="0 0 {width:g} {height:.0f}" font-family="{FONT}">'
    )
    return "\n".join([head, f'<rect width="100%" height="100%" fill="{ground}"/>', *parts, "</svg>", ""])
