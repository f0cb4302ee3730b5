"""Cards as Block Kit. Drawing never fails: what is too much for Slack is split, cut or left out.

What people wrote stands in plain_text, where Slack sees neither mentions nor links nor emphasis."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from bot.slack import limits
from bot.text import MORE, clean, cut, cut_escaped, labelled, pieces, row, width
from domain.chat import Button, Card, Fact, Style

Json = dict[str, Any]
T = TypeVar("T")


def plain(text: str, limit: int) -> Json:
    """A plain_text object; Slack refuses an empty one."""
    return {"type": "plain_text", "text": cut(clean(text).strip(), limit) or MORE, "emoji": False}


def bold(text: str, limit: int) -> Json:
    """A label of our own in bold, escaped; `verbatim` keeps Slack from finding links and names in it."""
    inner = cut_escaped(" ".join(clean(text).replace("*", "∗").split()), limit - 2)
    return {"type": "mrkdwn", "text": f"*{inner or MORE}*", "verbatim": True}


def fallback(card: Card) -> str:
    """The card as one text, for notifications and screen readers; never empty."""
    facts = (labelled(fact.label, fact.value) for fact in card.facts)
    parts = (card.title, *card.lines, *facts, *map(row, card.table.rows if card.table else ()), card.note)
    return cut_escaped(clean("\n".join(part for part in parts if part.strip())), limits.FALLBACK) or MORE


def blocks(card: Card, most: int = limits.MESSAGE_BLOCKS, total: int = limits.MESSAGE_TOTAL) -> list[Json]:
    """The card in at most `most` blocks and `total` units of text; its buttons go before its text."""
    head = [{"type": "header", "text": plain(card.title, limits.HEADER)}] if card.title.strip() else []
    foot = [*_note(card.note), *_actions(card.buttons, most // 2, total // 2 // limits.BUTTON)]
    room, spare = most - len(head) - len(foot), total - _weight([*head, *foot])
    return [*head, *_shortened(_body(card), room, spare), *foot] or [_section(MORE)]


def _body(card: Card) -> Iterator[Json]:
    yield from _lines(card.lines)
    yield from _facts(card.facts)
    if card.table:
        yield _context(" · ".join(card.table.columns))
        yield from _lines([row(cells) for cells in card.table.rows])


def _section(text: str) -> Json:
    return {"type": "section", "text": plain(text, limits.SECTION)}


def _context(text: str) -> Json:
    return {"type": "context", "elements": [plain(text, limits.CONTEXT)]}


def _note(text: str) -> list[Json]:
    return [_context(text)] if text.strip() else []


def _lines(lines: Sequence[str]) -> Iterator[Json]:
    """Lines share a section as long as they fit; one that is longer goes on in the next."""
    text = clean("\n".join(lines)).strip()
    yield from (_section(piece) for piece in pieces(text, limits.SECTION) if piece.strip())


def _facts(facts: Sequence[Fact]) -> Iterator[Json]:
    """Labels in bold on the left, values as they are on the right; on a phone one below the other."""
    for some in in_groups(facts, limits.FIELDS // 2):
        pairs = ((bold(fact.label, limits.FIELD), plain(fact.value, limits.FIELD)) for fact in some)
        yield {"type": "section", "fields": [cell for pair in pairs for cell in pair]}


def _actions(rows: Sequence[Sequence[Button]], most: int, count: int) -> list[Json]:
    """A block for each row of buttons; where that takes too many blocks, rows are run together."""
    kept = [(index, button) for index, buttons in enumerate(rows) for button in buttons][:count]
    shared = [[button for at, button in kept if at == index] for index in range(len(rows))]
    groups = [group for row in shared for group in in_groups(row, limits.ACTIONS)]
    if len(groups) > most:
        groups = list(in_groups([button for _, button in kept], limits.ACTIONS))
    numbers = iter(range(len(kept)))
    return [{"type": "actions", "elements": [_button(b, next(numbers)) for b in group]} for group in groups]


def _button(button: Button, number: int) -> Json:
    label = plain(button.label, limits.BUTTON)
    drawn: Json = {"type": "button", "text": label, "action_id": f"press.{number}"}
    if button.action:
        drawn["value"] = button.action[: limits.VALUE]
    if button.style is not Style.PLAIN:
        drawn["style"] = button.style.value
    return drawn


def _shortened(body: Iterator[Json], room: int, spare: int) -> list[Json]:
    """As much of the body as fits, and an ellipsis where that is not all."""
    kept: list[Json] = []
    for block in body:
        spare -= _weight([block])
        if spare < 0 or len(kept) == room:
            return [*kept[: max(room - 1, 0)], *([_context(MORE)] if room > 0 else [])]
        kept.append(block)
    return kept


def _weight(drawn: Sequence[Json]) -> int:
    """Units of text in blocks, wherever they stand."""
    return sum(width(text) for block in drawn for text in _texts(block))


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        for name, value in part.items():
            yield from [value] if name == "text" and isinstance(value, str) else _texts(value)
    elif isinstance(part, list):
        for item in part:
            yield from _texts(item)


def in_groups(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (items[start : start + size] for start in range(0, len(items), size))
