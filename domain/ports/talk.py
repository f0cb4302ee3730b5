"""What is said: open forms, letters and their buttons, names, changes to take back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from domain.chat import Inbound
from domain.delivery import Said
from domain.dialogue import Dialogue
from domain.people import Person


class Dialogues(Protocol):
    async def get(self) -> Dialogue | None: ...
    async def keep(self, dialogue: Dialogue, now: datetime) -> None: ...
    async def drop(self) -> None: ...
    async def shelve(self, dialogue: Dialogue, now: datetime) -> int: ...

    """Keeps a form for later; its number."""

    async def shelved(self) -> Sequence[tuple[int, Dialogue]]: ...

    """The person's forms kept for later, the newest first."""

    async def take(self, number: int) -> Dialogue | None: ...

    """A form that was kept, which is then kept no longer."""


class Changes(Protocol):
    async def last(self, since: datetime) -> tuple[int, str, Sequence[Mapping[str, Any]]] | None: ...

    """Id, name and rows of the person's newest change that can still be undone."""

    async def undo(self, change_id: int, now: datetime) -> None: ...

    """Raises Refused when a row was changed by another since."""

    async def mark(self, change_id: int, now: datetime) -> None: ...

    """Notes that a change was taken back by other means."""


class Names(Protocol):
    async def partners(self) -> Sequence[str]: ...
    async def people(self) -> Sequence[str]: ...
    async def products(self) -> Sequence[str]: ...
    async def catalogue(self) -> Sequence[str]: ...
    async def territories(self) -> Sequence[str]: ...


class Post(Protocol):
    async def about(self, message: str) -> str: ...

    """What the bot's message in this conversation was about, such as "deal D-48213"."""

    async def answered(self, quotes: str) -> str | None: ...

    """What the answer to this person's own message was about; None where that message was not heard."""

    async def said(self, since: datetime) -> Sequence[Said]: ...

    """What the bot said to this person in this conversation since then, the newest first."""

    async def meanings(self, handles: Sequence[str]) -> Sequence[str]: ...

    """The action behind each button's handle; empty where it is not this person's."""

    async def spent(self, handles: Sequence[str], now: datetime) -> bool: ...

    """Whether buttons were made old, by a press or by words."""

    async def spend(self, handles: Sequence[str], now: datetime) -> None: ...

    """Makes buttons old that were answered in words."""


class Thoughts(Protocol):
    async def ask(self, person: Person, heard: Inbound, most: int, now: datetime) -> bool: ...

    """Leaves a message for the language model; False where `most` of them were left today."""
