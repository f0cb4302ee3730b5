"""Text on its way to a platform, cleaned, escaped and cut; and text from Slack, read without its marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

MORE = "…"
CELL = 80  # units of a cell in a table's row
FREE: Mapping[str, str] = {}
ESCAPES: Mapping[str, str] = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}  # these three, and no others

_ZWJ = "\u200d"
_BREAKS = re.compile("\r\n?|[\u2028\u2029\x0b\x0c\x85]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f"  # controls but tab and newline
    "\u200b\u2060\ufeff\u180e"  # of no width; joiners stay, scripts and emoji need them
    "\u202a-\u202e\u2066-\u2069]"  # overrides of the writing direction
)
_LONE = re.compile("[\ud800-\udfff]")
_MARK = re.compile(r"<([^<>|]{1,3000})(?:\|([^<>]{0,3000}))?>")


def clean(text: str) -> str:
    """A text without controls, direction overrides, invisible spaces and lone surrogates."""
    return _LONE.sub("\ufffd", _UNSEEN.sub("", _BREAKS.sub("\n", text)))


def kept(text: str) -> str:
    """What a person wrote, as it is kept: clean, and each letter in one form (NFC)."""
    return text if text.isascii() and text.isprintable() else unicodedata.normalize("NFC", clean(text))


def escape(text: str) -> str:
    """A text as mrkdwn in which nothing is a mention or a link."""
    return "".join(ESCAPES.get(char, char) for char in text)


def labelled(label: str, value: str) -> str:
    """A value after its label, with the colon of the label's script."""
    chinese = unicodedata.east_asian_width(label[-1:] or " ") in "WF"
    return f"{label}{'：' if chinese else ': '}{value}"


def width(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, limit: int) -> str:
    """The text in at most `limit` units, ending in an ellipsis if it was longer; no grapheme is divided."""
    if width(text) <= limit:
        return text
    return text[: _fitting(text, limit - 1)].rstrip() + MORE


def cut_escaped(text: str, limit: int) -> str:
    """The text escaped, in at most `limit` units of the escaped form."""
    if width(whole := escape(text)) <= limit:
        return whole
    return escape(text[: _fitting(text, limit - 1, ESCAPES)].rstrip()) + MORE


def row(cells: Iterable[str]) -> str:
    """The cells of a table's row in a line; each is cut, so that none floods the rest."""
    return " · ".join(cut(cell, CELL) for cell in cells if cell.strip())


def pieces(text: str, limit: int) -> Iterator[str]:
    """The whole text in parts of at most `limit` units, divided at the end of a line or word if possible."""
    while width(text) > limit:
        end = _fitting(text, limit)
        soft = max(text.rfind("\n", 0, end), text.rfind(" ", 0, end)) + 1
        end = soft if soft > end // 2 else end
        yield text[:end].rstrip()
        text = text[end:].lstrip(" ")
    yield text


def _fitting(text: str, room: int, prices: Mapping[str, str] = FREE) -> int:
    """Where the longest part ends that takes no more than `room` units; it has at least one character."""
    used = 0
    for end, char in enumerate(text):
        used += len(prices[char]) if char in prices else 1 + (char > "\uffff")
        if used > room:
            return _boundary(text, max(end, 1))
    return len(text)


def _boundary(text: str, end: int) -> int:
    """The nearest end of a grapheme at or before `end`; `end` itself where marks are piled by the dozen."""
    for index in range(end, max(end - 32, 0), -1):
        if not _joined(text, index):
            return index
    return end


def _joined(text: str, index: int) -> bool:
    """Whether the characters on both sides of an index belong to one grapheme."""
    if index >= len(text):
        return False
    before, after = text[index - 1], text[index]
    if _extends(after) or before == _ZWJ:
        return True
    return _flag(before) and _flag(after) and _flags_before(text, index) % 2 == 1


def _extends(char: str) -> bool:
    return (
        char == _ZWJ
        or unicodedata.category(char).startswith("M")
        or "\U0001f3fb" <= char <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= char <= "\U000e007f"  # tags of regional flags
        or "\u1160" <= char <= "\u11ff"  # vowels and finals of Hangul
    )


def _flag(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _flags_before(text: str, index: int) -> int:
    count = 0
    while count < index and _flag(text[index - 1 - count]):
        count += 1
    return count


def heard(text: str, bot_user: str = "") -> str:
    """What a person wrote: without the bot's own mention, links and mentions as they read."""
    own = f"@{bot_user}"
    read = _MARK.sub(lambda mark: "" if mark[1] == own else _readable(mark[1], mark[2] or ""), text)
    if own != "@" and read != text:
        read = read.strip().lstrip(",:，：").strip() if f"<{own}" in text else read
    return read.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _readable(target: str, label: str) -> str:
    if target.startswith("!date"):
        return label
    if target[0] in "@#!":
        shown = label or target[1:].rpartition("^")[2]
        return shown if shown.startswith(("@", "#")) else ("#" if target[0] == "#" else "@") + shown
    return label or re.sub(r"^(mailto|tel):", "", target)
