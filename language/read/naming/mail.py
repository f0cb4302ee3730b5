"""Who wrote a mail or a message that is forwarded: "From: Petra Klein <petra@…>", 发件人：林涛, 陈静 10:21."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from domain.patterns import regex

_SENDER: Final = regex(
    r"^[>\s*]*(?:from|von|发件人|寄件者)\s*[:：][*\s\"'“]*(?P<name>[^<>@\n\"”*(（]{2,40}?)[\"'”*\s]*(?:[<(（][^\n]*)?$",
    re.IGNORECASE | re.MULTILINE,
)


_QUOTED: Final = regex(
    r"\W*(?:转发?(?:一下)?(?:自|消息)?[:：\s]+)?(?P<name>[\u4e00-\u9fff]{2,4}|(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?)(?:(?: *\d{1,2}:\d\d)\s*[:：\n]?|\s*[:：\n])\s*(?=\S.{5})",
    re.IGNORECASE,
)


def said_by(text: str) -> Sequence[str]:
    """The same, and who is named before a message that he wrote."""
    found = _QUOTED.match(text)
    return [*senders(text), *([found["name"]] if found else [])]


def senders(text: str) -> Sequence[str]:
    """The names behind "From:", the newest mail first."""
    return [found["name"].strip() for found in _SENDER.finditer(text)]
