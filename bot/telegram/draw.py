"""Cards as Telegram's HTML: escaped, split to the limit, buttons as an inline keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.telegram import limits
from bot.text import clean, cut, pieces, width
from domain.chat import Button, Card

PART = 3000  # units of one stretch of text, so that a line always fits beside its marks


def draw(card: Card) -> tuple[tuple[str, ...], InlineKeyboardMarkup | None]:
    """The messages that a card takes, as HTML, and the keyboard under the last of them."""
    return tuple(_messages(card)), _keyboard(card)


def plain(html_free: Card) -> str:
    """The card without any marks, for the day on which Telegram can't parse ours."""
    return cut("\n".join(text for text, _ in _lines(html_free)) or "…", limits.TEXT)


def _messages(card: Card) -> Iterator[str]:
    """Lines gathered into messages; a line is never divided between two, a mark never left open."""
    gathered: list[str] = []
    used = 0
    for text, mark in _lines(card):
        size = width(text) + 1
        if gathered and used + size > limits.TEXT:
            yield "\n".join(gathered)
            gathered, used = [], 0
        gathered.append(f"<{mark}>{escape(text)}</{mark}>" if mark else escape(text))
        used += size
    yield "\n".join(gathered) or "…"


def _lines(card: Card) -> Iterator[tuple[str, str]]:
    """Each line of text with the tag it stands in."""
    if card.title:
        yield from _parts(card.title, "b")
    for line in card.lines:
        yield from _parts(line, "")
    for fact in card.facts:
        yield from _parts(f"{fact.label}: {fact.value}", "")
    if card.table:
        yield from _parts(" · ".join(card.table.columns), "i")
        for row in card.table.rows:
            yield from _parts(" · ".join(cell for cell in row if cell), "")
    if card.note:
        yield from _parts(card.note, "i")


def _parts(text: str, mark: str) -> Iterator[tuple[str, str]]:
    for part in pieces(clean(text), PART):
        if part.strip():
            yield part, mark


def _keyboard(card: Card) -> InlineKeyboardMarkup | None:
    buttons = [row[at : at + limits.ROW] for row in card.buttons for at in range(0, len(row), limits.ROW)]
    rows: list[list[InlineKeyboardButton]] = []
    for row in buttons:
        if sum(map(len, rows)) + len(row) <= limits.BUTTONS:
            rows.append(
                [_button(button) for button in row if 0 < len(button.action.encode()) <= limits.CALLBACK]
            )
    return InlineKeyboardMarkup(rows) if any(rows) else None


def _button(button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(cut(clean(button.label) or "…", limits.LABEL), callback_data=button.action)
