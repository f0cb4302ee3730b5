"""Guards of what comes in by a door, and of who stands at it; see guards.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from bot.slack import door
from bot.telegram.webhook import Hook
from language.read import modelled
from storage import leases
from storage.outbox import Outbox

Patch = pytest.MonkeyPatch


def alone(patch: Patch) -> None:
    """Everybody who asks for a lease has it."""

    async def hold(*_: Any) -> bool:
        return True

    patch.setattr(leases, "hold", hold)


def sound(patch: Patch) -> None:
    """Whatever Slack's signature is on is taken for a payload."""
    patch.setattr(door, "sound", lambda _: True)


def secret(patch: Patch) -> None:
    """Whoever knocks is Telegram."""
    patch.setattr(Hook, "_genuine", lambda *_: True)


def grounded(patch: Patch) -> None:
    """A language model may fill in what nobody wrote."""
    patch.setattr(modelled, "_copied", lambda words, _: words)


def shown(patch: Patch) -> None:
    """Letters that did not arrive are not listed."""

    async def listed(*_: Any) -> list[Any]:
        return []

    patch.setattr(Outbox, "listed", listed)


DOORS: Mapping[str, Callable[[Patch], None]] = {
    guard.__name__: guard for guard in (alone, sound, secret, grounded, shown)
}
