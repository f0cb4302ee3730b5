"""Lines from the terminal: sentences, numbers that press buttons, and /commands."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from datetime import datetime
from functools import partial

from domain.chat import Account, Address, Inbound, Kind, Platform

WORKSPACE = "local"
NUMBER = re.compile(r"\d{1,4}")  # full-width digits too


def account(name: str) -> Account:
    return Account(Platform.TERMINAL, WORKSPACE, name)


def address(name: str) -> Address:
    return Address(Platform.TERMINAL, WORKSPACE, name)


def hear(name: str, line: str, buttons: Sequence[str], now: datetime) -> Inbound:
    """One line; a number that stands on a button presses it."""
    text = line.rstrip("\r\n")
    heard = partial(
        Inbound, address=address(name), account=account(name), at=now, event_id=secrets.token_hex(12)
    )
    number = int(text) if NUMBER.fullmatch(text.strip()) else 0
    if 1 <= number <= len(buttons):
        return heard(kind=Kind.ACTION, action=buttons[number - 1])
    if text.startswith("/"):
        command, _, rest = text[1:].partition(" ")
        return heard(kind=Kind.COMMAND, command=command.lower(), text=rest)
    return heard(kind=Kind.TEXT, text=text)
