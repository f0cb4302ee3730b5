"""Delivery: a letter on its way to a platform, and the ways in which it may not arrive."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from domain.chat import Address, Card, Platform, Urgency
from domain.pace import Toll

HOME = "home"  # `edits` of a letter that redraws the person's home page


@dataclass(frozen=True, slots=True)
class Posted:
    """A letter leased for sending. Its buttons' actions are handles; `edits` is the message to redraw,
    HOME the person's home page, nothing for a new message. `repeat`: an earlier attempt may have arrived."""

    id: int
    key: str
    address: Address
    card: Card
    urgency: Urgency
    edits: str
    attempts: int
    person_id: int | None
    organisation_id: int | None = None
    repeat: bool = False
    replies_to: str = ""  # the message under which it is said


@dataclass(frozen=True)
class Said:
    """What the bot said to a person: in answer to which event, about what, by which card (with handles).

    Most of what was said is only looked over: a card is made where it is looked at."""

    event: str
    about: str
    shown: Callable[[], Card]
    message: str
    thread: str = ""

    @cached_property
    def card(self) -> Card:
        return self.shown()

    def under(self, message: str) -> bool:
        """Whether it is that message, or stands in its thread."""
        return bool(message) and message in (self.message, self.thread)


Tolls = Callable[[Posted], Sequence[Toll]]


class Undelivered(Exception):
    """A letter did not arrive, or nobody knows."""


class TryLater(Undelivered):
    """Surely not sent; `seconds` as the platform asked, None where it did not say."""

    def __init__(self, why: str, seconds: float | None = None) -> None:
        super().__init__(why)
        self.seconds = seconds


class Unknown(Undelivered):
    """It was handed over and the answer was lost: it may have arrived."""


class Unreachable(Undelivered):
    """The person blocked the bot or left; no letter will arrive until he speaks again."""


class Hopeless(Undelivered):
    """The platform will never take this letter."""


class Closed(Undelivered):
    """The platform no longer takes our token: every letter waits until an operator has acted."""


class Exposed(Hopeless):
    """Other organisations read that channel, or nobody can tell: nothing of the vendor's is said there."""


class Moved(Undelivered):
    """The conversation has a new id."""

    def __init__(self, conversation: str) -> None:
        super().__init__(conversation)
        self.conversation = conversation


class Voice(Protocol):
    """A platform's sending side: one call, one message, no retries of its own."""

    platform: Platform

    def tolls(self, letter: Posted, /) -> Sequence[Toll]:
        """What sending it takes of the platform's rates: its conversation's first, the widest last."""

    async def say(self, letter: Posted) -> str:
        """Sends or redraws; returns the message's id. Raises Undelivered."""
