"""Telegram's HTML style, read as the server reads it (core.telegram.org/bots/api#html-style)."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from tests.fakes.ledger import Json

KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler", "a": "text_link", "tg-emoji": "custom_emoji", "code": "code", "pre": "pre",
    "blockquote": "blockquote",
}  # fmt: skip
TOKEN = re.compile(
    r"<(?P<tag>[^<>]*)>|&(?P<entity>[a-zA-Z]+|#\d+|#x[0-9a-fA-F]+);|(?P<open><)|(?P<plain>[^<&]+|&)", re.S
)
TAG = re.compile(r"(?P<close>/)?(?P<name>[a-zA-Z-]+)(?P<rest>(\s+[^<>]*)?)")
ATTRIBUTE = re.compile(r"""([a-zA-Z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))""")
NAMED = {"lt", "gt", "amp", "quot"}


class CantParse(ValueError):
    """The server's words for what it could not parse."""


def utf16(text: str) -> int:
    """Length in UTF-16 code units, by which Telegram counts; a lone surrogate is one."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse(source: str) -> tuple[str, list[Json]]:
    """Plain text and entities of HTML. CantParse if a tag is unknown, unbalanced or misplaced."""
    reader = _Reader()
    for token in TOKEN.finditer(source):
        reader.take(token)
    return reader.done()


class _Reader:
    def __init__(self) -> None:
        self.text: list[str] = []
        self.length = 0
        self.open: list[tuple[str, int, Json]] = []
        self.entities: list[Json] = []

    def take(self, token: re.Match[str]) -> None:
        if token["tag"] is not None:
            self._tag(token["tag"], token.start())
        elif token["open"]:
            raise CantParse(f"Unclosed start tag at byte offset {token.start()}")
        else:
            self._write(_characters(token))

    def _write(self, text: str) -> None:
        self.text.append(text)
        self.length += utf16(text)

    def _tag(self, inside: str, at: int) -> None:
        tag = TAG.fullmatch(inside.strip())
        if tag is None:
            raise CantParse(f'Unsupported start tag "{inside}" at byte offset {at}')
        name = tag["name"].lower()
        if tag["close"]:
            self._close(name, at)
        elif name not in KINDS:
            raise CantParse(f'Unsupported start tag "{name}" at byte offset {at}')
        else:
            self.open.append((name, self.length, _attributes(name, tag["rest"] or "", at)))

    def _close(self, name: str, at: int) -> None:
        if not self.open:
            raise CantParse(f"Unexpected end tag at byte offset {at}")
        opened, start, extra = self.open.pop()
        if opened != name:
            raise CantParse(
                f'Unmatched end tag at byte offset {at}, expected "</{opened}>", found "</{name}>"'
            )
        if self.length > start and _kept(name, extra):
            self.entities.append(
                {"type": KINDS[name], "offset": start, "length": self.length - start, **extra}
            )

    def done(self) -> tuple[str, list[Json]]:
        if self.open:
            raise CantParse(f'Can\'t find end tag corresponding to start tag "{self.open[-1][0]}"')
        return "".join(self.text), sorted(self.entities, key=lambda e: (e["offset"], -e["length"]))


def _characters(token: re.Match[str]) -> str:
    name = token["entity"]
    if name is None or (name not in NAMED and not name.startswith("#")):
        return token[0]
    return unescape(f"&{name};")


def _attributes(name: str, rest: str, at: int) -> Json:
    given = {key.lower(): unescape(a or b or c) for key, a, b, c in ATTRIBUTE.findall(rest)}
    if name == "span" and given.get("class") != "tg-spoiler":
        raise CantParse(f'Tag "span" must have class "tg-spoiler" at byte offset {at}')
    if name == "a":
        return {"url": given["href"]} if given.get("href") else {}
    if name == "tg-emoji":
        return {"custom_emoji_id": given.get("emoji-id", "")}
    if name == "code" and given.get("class", "").startswith("language-"):
        return {}
    return {}


def _kept(name: str, extra: dict[str, Any]) -> bool:
    return name != "a" or "url" in extra
