"""docs/gallery: every card, on every platform, in both languages."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import replace
from itertools import groupby

from bot.slack import draw as slack_draw
from bot.telegram import draw as telegram_draw
from bot.terminal import draw as terminal_draw
from domain.chat import Card
from language import say
from language.say.gallery import EXAMPLES
from language.words import LANGUAGES, Words
from tools.docs import slack, telegram
from tools.docs.svg import Column, page

SIDE, GAP = 430.0, 24.0
ZONE = "Asia/Shanghai"
INTRO = """# Gallery

Every card that the bot shows, drawn from the same code that sends it: Slack's blocks, Telegram's messages and
the terminal's lines, in English and Chinese. `make gallery` writes these pages; a test fails when they are no
longer true.

"""


def cards() -> Mapping[str, Mapping[str, Card]]:
    """The examples by name and language; names are such as "deal.receipt"."""
    for module in pkgutil.walk_packages(say.__path__, f"{say.__name__}."):
        importlib.import_module(module.name)
    return {
        name: {language: EXAMPLES[name](Words(language, ZONE)) for language in LANGUAGES}
        for name in sorted(EXAMPLES)
    }


def files() -> dict[str, str]:
    """Every page and picture, by its path below docs/gallery."""
    found = cards()
    nouns = [(noun, list(names)) for noun, names in groupby(found, lambda name: name.partition(".")[0])]
    pages = {f"{noun}.md": _page(noun, {name: found[name] for name in names}) for noun, names in nouns}
    pages["README.md"] = INTRO + "".join(
        f"- [{noun}]({noun}.md): {', '.join(name.partition('.')[2] for name in names)}\n"
        for noun, names in nouns
    )
    for name, card in found.items():
        pages[f"slack/{name}.svg"] = _side_by_side([_slack(one, at) for at, one in enumerate(card.values())])
        pages[f"telegram/{name}.svg"] = _side_by_side(
            [_telegram(one, at) for at, one in enumerate(card.values())], telegram.GROUND
        )
    return pages


def _page(noun: str, found: Mapping[str, Mapping[str, Card]]) -> str:
    parts = [f"# {noun}\n"]
    for name, card in found.items():
        lines = "\n\n".join(terminal_draw.draw(one) for one in card.values())
        parts.append(
            f"\n## {name}\n\n![{name} in Slack](slack/{name}.svg)\n\n"
            f"![{name} in Telegram](telegram/{name}.svg)\n\n"
            f"```text\n{lines}\n```\n"
        )
    return "".join(parts)


def _column(at: int) -> Column:
    return Column(GAP + at * (SIDE + GAP), 16, SIDE)


def _slack(card: Card, at: int) -> Column:
    column = _column(at)
    slack.message(column, slack_draw.blocks(_pressable(card)))
    return column


def _telegram(card: Card, at: int) -> Column:
    column = _column(at)
    for message in telegram_draw.draw(_pressable(card)):
        telegram.message(column, message)
    return column


def _pressable(card: Card) -> Card:
    """With handles in place of actions, as the outbox has it."""
    rows = tuple(tuple(replace(button, action="handle") for button in row) for row in card.buttons)
    return replace(card, buttons=rows)


def _side_by_side(columns: list[Column], ground: str = "#ffffff") -> str:
    parts = [part for column in columns for part in column.parts]
    width = GAP + len(columns) * (SIDE + GAP)
    return page(width, max(column.y for column in columns) + 10, parts, ground)
