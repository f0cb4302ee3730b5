"""Who wrote a mail that is forwarded: "From: Petra Klein <petra@…>", 发件人：林涛."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from domain.patterns import regex

_SENDER: Final = regex(
    r"^[>\s*]*(?:from|von|发件人|寄件者)\s*[:：][*\s\"'“]*(?P<name>[^<>@\n\"”*(（]{2,40}?)[\"'”*\s]*(?:[<(（][^\n]*)?$",
    re.IGNORECASE | re.MULTILINE,
)


def senders(text: str) -> Sequence[str]:
    """The names behind "From:", the newest mail first."""
    return [found["name"].strip() for found in _SENDER.finditer(text)]
