"""Cards as Telegram's HTML. Drawing never fails: what is too long goes on in a further message.

Everything is escaped, and every mark is closed in the line that opened it, so that no cut can open one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import islice

import structlog
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import KeyboardButtonStyle

from bot.telegram import limits
from bot.text import MORE, clean, cut, labelled, pieces, row, width
from domain.chat import Button, Card, Style

log = structlog.get_logger()
STYLES = {Style.PRIMARY: KeyboardButtonStyle.PRIMARY, Style.DANGER: KeyboardButtonStyle.DANGER}
BLANK = re.compile(  # what Telegram takes for an empty text
    "[\\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u205f-\u206f"
    "\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufffc\U000e0000-\U000e0fff]*"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of text and the tag that it stands in, if any."""

    text: str
    mark: str = ""

    @property
    def html(self) -> str:
        inner = escape(self.text)
        return f"<{self.mark}>{inner}</{self.mark}>" if self.mark else inner


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a card: `html`, and the same as `plain` text for the day on which it can't be parsed."""

    html: str
    plain: str
    keyboard: InlineKeyboardMarkup | None = None


def draw(card: Card) -> tuple[Message, ...]:
    """The messages that a card takes; the buttons are under the last."""
    gathered = list(islice(_gathered(_lines(card)), limits.MESSAGES + 1)) or [[Line(MORE)]]
    if len(gathered) > limits.MESSAGES:
        gathered = gathered[: limits.MESSAGES]
        gathered[-1] = [*gathered[-1][:-1], Line(MORE)]
    return (*map(_message, gathered[:-1]), _message(gathered[-1], _keyboard(card.buttons)))


def _message(lines: Sequence[Line], keyboard: InlineKeyboardMarkup | None = None) -> Message:
    return Message("\n".join(line.html for line in lines), "\n".join(line.text for line in lines), keyboard)


def _gathered(lines: Iterator[Line]) -> Iterator[list[Line]]:
    """Lines put together as long as they fit into one message."""
    together: list[Line] = []
    used = 0
    for line in lines:
        size = width(line.text)
        if together and used + 1 + size > limits.TEXT:
            yield together
            together = []
        used = size if not together else used + 1 + size
        together.append(line)
    if together:
        yield together


def _lines(card: Card) -> Iterator[Line]:
    yield from _divided(card.title, "b")
    for line in card.lines:
        yield from _divided(line)
    for fact in card.facts:
        yield from _divided(labelled(fact.label, fact.value))
    if card.table:
        yield from _divided(" · ".join(card.table.columns), "i")
        for cells in card.table.rows:
            yield from _divided(row(cells))
    yield from _divided(card.note, "i")


def _divided(text: str, mark: str = "") -> Iterator[Line]:
    """The text in lines that fit; one that shows nothing is left out, as Telegram refuses it."""
    parts = pieces(clean(text).strip(), limits.TEXT)
    return (Line(part, mark) for part in parts if not BLANK.fullmatch(part))


def _keyboard(rows: Sequence[Sequence[Button]]) -> InlineKeyboardMarkup | None:
    """Rows as they are, those too long for Telegram going on in the next."""
    drawn: list[list[InlineKeyboardButton]] = []
    room = limits.BUTTONS
    for buttons in rows:
        kept = [_button(button) for button in buttons if _carried(button)][:room]
        room -= len(kept)
        drawn += [kept[at : at + limits.ROW] for at in range(0, len(kept), limits.ROW)]
    return InlineKeyboardMarkup(drawn) if drawn else None


def _carried(button: Button) -> bool:
    """Whether a press could tell what it means."""
    size = len(button.action.encode("utf-8", "surrogatepass"))
    if not 0 < size <= limits.CALLBACK:
        log.error("a button carries no handle", bytes=size)
        return False
    return button.action.isprintable()


def _button(button: Button) -> InlineKeyboardButton:
    label = " ".join(clean(button.label).split())
    shown = MORE if BLANK.fullmatch(label) else cut(label, limits.LABEL)
    return InlineKeyboardButton(shown, callback_data=button.action, style=STYLES.get(button.style))
