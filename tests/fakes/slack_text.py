"""Slack's text as a person reads it, and the parts of it that Slack acts on.

docs.slack.dev/messaging/formatting-message-text
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.fakes.ledger import Json

MARK = re.compile(r"<([^<>|]+)(?:\|([^<>]*))?>")
STYLE = re.compile(r"(?<![\w*_~`])([*_~`])(?=\S)(.+?)(?<=\S)\1(?![\w*_~`])")


def visible(mrkdwn: str) -> str:
    """mrkdwn without its marks: links by label, mentions as @id, entities decoded."""
    lines = [STYLE.sub(r"\2", line) for line in mrkdwn.replace("```", "").split("\n")]
    shown = MARK.sub(lambda m: m[2] or re.sub(r"^[!@#]", "@", m[1]), "\n".join(lines))
    return shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def text_of(part: Json) -> str:
    """A text object, or a cell of a table."""
    if part["type"] == "mrkdwn":
        return visible(part["text"])
    return rich(part) if part["type"] == "rich_text" else str(part.get("text", ""))


def visible_blocks(blocks: list[Json]) -> str:
    return "\n".join(line for block in blocks for line in lines_of(block) if line)


def lines_of(block: Json) -> Iterator[str]:
    """The lines of one block from top to bottom; buttons as [Label]."""
    kind = block["type"]
    if kind == "markdown":
        yield block["text"]
    elif kind == "table":
        yield from (" | ".join(text_of(cell) for cell in row) for row in block["rows"])
    elif kind == "rich_text":
        yield rich(block)
    elif kind in ("actions", "context"):
        yield " ".join(_element(part) for part in block["elements"])
    else:
        yield from _parts(block)


def _parts(block: Json) -> Iterator[str]:
    parts = [block.get("text"), *block.get("fields", []), block.get("label"), block.get("title")]
    yield from (text_of(part) for part in parts if part)
    for name in ("accessory", "element"):
        if name in block:
            yield _element(block[name])
    if block.get("hint"):
        yield text_of(block["hint"])
    if block["type"] == "image":
        yield f"({block['alt_text']})"


def _element(part: Json) -> str:
    if part["type"] in ("mrkdwn", "plain_text"):
        return text_of(part)
    if part["type"] == "image":
        return f"({part['alt_text']})"
    if part["type"] == "button":
        return f"[{part['text']['text']}]"
    if "text_input" in part["type"] or part["type"] == "number_input":
        return f"[{part.get('initial_value') or part.get('placeholder', {}).get('text', '')}]"
    options = part.get("options") or [o for g in part.get("option_groups", []) for o in g["options"]]
    shown = [part["placeholder"]["text"]] if "placeholder" in part else []
    return "[" + " / ".join(shown + [option["text"]["text"] for option in options]) + "]"


def rich(block: Json) -> str:
    """The characters of a rich text block."""
    if "elements" not in block:
        name = (
            block.get("user_id") or block.get("channel_id") or block.get("name") or block.get("range") or ""
        )
        return str(block.get("text") or block.get("url") or f"@{name}")
    return "".join(rich(part) for part in block["elements"])


def mrkdwn_of(blocks: list[Json]) -> Iterator[str]:
    """Every string in the blocks that Slack reads as mrkdwn."""
    stack: list[object] = list(blocks)
    while stack:
        part = stack.pop()
        if isinstance(part, dict):
            if part.get("type") == "mrkdwn":
                yield part["text"]
            stack += part.values()
        elif isinstance(part, list):
            stack += part


def live(text: str, blocks: list[Json]) -> list[str]:
    """What Slack would turn into a mention or a link in the text and in the blocks' mrkdwn."""
    return [found[0] for source in (text, *mrkdwn_of(blocks)) for found in MARK.finditer(source)]
