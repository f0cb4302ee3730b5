"""How Slack shows a message: its blocks, drawn."""

from __future__ import annotations

from typing import Any

from tools.docs.svg import Column, measure

INK, GREY, LINE = "#1d1c1d", "#616061", "#cfced0"
NAME = "Channel Desk"
Json = dict[str, Any]


def said(column: Column, text: str, who: str) -> None:
    """What a person wrote."""
    _head(column, who, "#2bac76", app=False)
    column.text(text, x=column.x + 46, width=column.width - 46)
    column.space(12)


def message(column: Column, blocks: list[Json]) -> None:
    """What the bot said, in Block Kit."""
    _head(column, NAME, "#1f3a5f", app=True)
    inner = Column(column.x + 46, column.y, column.width - 46)
    for block in blocks:
        BLOCKS[block["type"]](inner, block)
        inner.space(6)
    column.parts += inner.parts
    column.y = inner.y + 10


def _head(column: Column, who: str, colour: str, app: bool) -> None:
    column.box(column.x, column.y + 3, 36, 36, colour)
    column.label(who[0], column.x, column.y + 28, 36, 18, "#ffffff", bold=True)
    column.text(who, 15, bold=True, x=column.x + 46)
    if app:
        at = column.x + 46 + measure(who, 15.8) + 6
        column.box(at, column.y - 16.5, 30, 14, "#e8e8e8", round_=3)
        column.label("APP", at, column.y - 6, 30, 10, GREY)


def _header(column: Column, block: Json) -> None:
    column.text(block["text"]["text"], 17, bold=True)


def _section(column: Column, block: Json) -> None:
    if "text" in block:
        column.text(block["text"]["text"])
    fields = block.get("fields", [])
    half = column.width / 2
    for left, right in zip(fields[::2], fields[1::2], strict=True):
        top = column.y
        column.text(left["text"].strip("*"), bold=True, width=half - 8)
        bottom, column.y = column.y, top
        column.text(right["text"], x=column.x + half, width=half - 8)
        column.y = max(bottom, column.y) + 3


def _context(column: Column, block: Json) -> None:
    for element in block["elements"]:
        column.text(element["text"], 12, GREY)


def _actions(column: Column, block: Json) -> None:
    at, top = column.x, column.y + 2
    for element in block["elements"]:
        label = element["text"]["text"]
        width = min(measure(label, 13.5) + 26, column.width)
        if at > column.x and at + width > column.x + column.width:
            at, top = column.x, top + 38
        _button(column, element, label, (at, top, width))
        at += width + 8
    column.y = top + 32


def _button(column: Column, element: Json, label: str, place: tuple[float, float, float]) -> None:
    at, top, width = place
    style = element.get("style", "")
    primary, danger = style == "primary", style == "danger"
    fill = "#007a5a" if primary else "#ffffff"
    column.box(at, top, width, 30, fill, "#007a5a" if primary else "#e01e5a" if danger else LINE, 4)
    ink = "#ffffff" if primary else "#e01e5a" if danger else INK
    column.label(label, at, top + 20, width, 13.5, ink, bold=True)


BLOCKS = {"header": _header, "section": _section, "context": _context, "actions": _actions}
