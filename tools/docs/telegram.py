"""How Telegram shows a message: its HTML and its keyboard, drawn."""

from __future__ import annotations

from collections.abc import Sequence
from html.parser import HTMLParser

from bot.telegram.draw import Message
from tools.docs.svg import Column, measure, wrapped

INK, GROUND, MINE, KEY = "#0f1419", "#d6e4f0", "#e3f8cf", "#8fb3d1"
STYLES = {"primary": "#3a8fd6", "danger": "#d9534f"}


class _Runs(HTMLParser):
    """Lines of a message, each with its mark."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.lines: list[tuple[str, str]] = []
        self.mark = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self.mark = tag

    def handle_endtag(self, _tag: str) -> None:
        self.mark = ""

    def handle_data(self, data: str) -> None:
        self.lines += [(line, self.mark) for line in data.split("\n") if line]


def said(column: Column, text: str) -> None:
    """What a person wrote: on the right, in green."""
    width = min(max(measure(line, 14) for line in text.split("\n")) + 28, column.width * 0.86)
    lines = sum(len(list(wrapped(line, 14, width - 26))) for line in text.split("\n"))
    at = column.x + column.width - width
    column.box(at, column.y, width, lines * 19.9 + 16, MINE, round_=12)
    column.space(7)
    column.text(text, 14, INK, x=at + 14, width=width - 26)
    column.space(17)


def message(column: Column, drawn: Message) -> None:
    """What the bot said: on the left, in white, its keyboard below."""
    width = column.width * 0.92
    inner = Column(column.x + 14, column.y + 7, width - 28)
    for line, mark in _Runs(drawn.html).lines:
        inner.text(line, 14, INK, bold=mark == "b", italic=mark == "i")
    column.box(column.x, column.y, width, inner.y - column.y + 9, "#ffffff", round_=12)
    column.parts += inner.parts
    column.y = inner.y + 13
    if drawn.keyboard:
        for row in drawn.keyboard.inline_keyboard:
            _row(column, width, [(button.text, str(button.style or "")) for button in row])
    column.space(10)


def _row(column: Column, width: float, buttons: Sequence[tuple[str, str]]) -> None:
    each = (width - 4 * (len(buttons) - 1)) / len(buttons)
    for at, (label, style) in enumerate(buttons):
        x = column.x + at * (each + 4)
        column.box(x, column.y, each, 32, STYLES.get(style, KEY), round_=8)
        column.label(label, x, column.y + 21, each - 6, 13.5, "#ffffff", bold=True)
    column.space(36)
