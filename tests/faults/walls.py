"""The guards that keep people apart, each to be taken out as a negative control (tests/faults/guards.py)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import true

from bot import admission, desk, log, strangers
from bot.budget import Budget, Verdict
from bot.slack import door
from bot.slack.circle import Circle
from domain.people import EVERYONE
from handlers import routes
from storage import audit, erasures, handles, invites, tables
from storage.handles import Handle
from storage.sight import Viewer
from storage.work import Work

Patch = pytest.MonkeyPatch


def sight(patch: Patch) -> None:
    """Everybody sees every row."""
    patch.setattr(Viewer, "sees", lambda *_: true())


def roles(patch: Patch) -> None:
    """Every route is everybody's."""
    open_ = {name: replace(route, roles=EVERYONE) for name, route in routes.ROUTES.items()}
    patch.setattr("handlers.requests.ROUTES", open_)


def owner(patch: Patch) -> None:
    """A button shown to one person is pressed by anybody."""
    whole = handles.found

    async def found(connection: Any, tokens: Sequence[str]) -> dict[str, Handle]:
        given = await whole(connection, tokens)
        return {token: replace(handle, person_id=None) for token, handle in given.items()}

    patch.setattr(handles, "found", found)


def opaque(patch: Patch) -> None:
    """What a button carries is taken for its action."""

    whole = handles.found

    async def found(connection: Any, tokens: Sequence[str]) -> dict[str, Handle]:
        believed = Handle(tokens[0], 1, None, datetime.max.replace(tzinfo=UTC))
        return {tokens[0]: believed} | await whole(connection, tokens)

    patch.setattr(handles, "found", found)


def standing(patch: Patch) -> None:
    """Guests and people of other workspaces are heard as members."""
    patch.setattr(admission, "admit", lambda *_: None)


def shared(patch: Patch) -> None:
    """Every channel is taken for the vendor's own."""

    async def never(*_: Any) -> bool:
        return False

    patch.setattr(Circle, "shared", never)


def active(patch: Patch) -> None:
    """Who left goes on."""

    async def deactivate(*_: Any) -> None:
        return None

    patch.setattr("storage.people.People.deactivate", deactivate)


def single(patch: Patch) -> None:
    """An invite serves as often as it is sent."""
    whole = invites.use

    async def use(connection: Any, token: str, now: datetime) -> Any:
        spent = await whole(connection, token, now)
        await connection.execute(tables.invites.update().values(used_at=None))
        return spent

    patch.setattr(invites, "use", use)


def knower(patch: Patch) -> None:
    """Nobody is asked who spent an invite."""

    async def nobody(*_: Any) -> None:
        return None

    patch.setattr(Work, "_knower", nobody)


def counted(patch: Patch) -> None:
    """Codes can be guessed for ever."""
    patch.setattr(strangers, "GUESSES", 10**9)


def budget(patch: Patch) -> None:
    """Who floods is heard."""
    patch.setattr(Budget, "spend", lambda *_: Verdict.HEARD)


def cleaned(patch: Patch) -> None:
    """What people write is kept as it comes."""
    patch.setattr(desk, "kept", lambda text: text)


def veil(patch: Patch) -> None:
    """What is logged is written as it is."""
    patch.setattr(log.Veil, "__call__", lambda _, line: line)


def remembered(patch: Patch) -> None:
    """Nobody knows who was erased."""

    async def nothing(*_: Any) -> Any:
        return ()

    patch.setattr(erasures, "forgotten", nothing)


def chain(patch: Patch) -> None:
    """An entry does not hold the one before."""
    patch.setattr(audit, "_fault", lambda *_: "")


def signature(patch: Patch) -> None:
    """Whoever knows the address is Slack."""
    patch.setattr(door, "genuine", lambda *_: True)


PEOPLE = (sight, roles, owner, opaque, standing, shared, active, single, knower, counted)
RECORDS = (budget, cleaned, veil, remembered, chain, signature)
WALLS: Mapping[str, Callable[[Patch], None]] = {guard.__name__: guard for guard in (*PEOPLE, *RECORDS)}
