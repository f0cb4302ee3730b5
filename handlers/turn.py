"""What one handler is given: what was heard, who spoke, his memory, the moment, the program, the words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from domain.calendar import Calendar
from domain.chat import Card, Inbound, Letter, Refused, Reply, Urgency
from domain.dialogue import Script
from domain.people import Person
from domain.ports import Memory
from domain.program import Program
from language.read import NO_NAMES, Names, Reading, names_in, read_as, understand
from language.read.talk.beyond import beyond
from language.words import Words


def no_link(_code: str) -> str:
    """Where no platform has such addresses, or none has told yet by which name the bot is known there."""
    return ""


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing heard, being answered. `slots` are what was said, by the names of the contract;
    `arguments` are what a button carried."""

    heard: Inbound
    who: Person
    memory: Memory
    now: datetime  # in the speaker's zone
    program: Program
    names: Names = NO_NAMES
    slots: Mapping[str, Any] = field(default_factory=dict)
    arguments: tuple[str, ...] = ()
    reading: Reading | None = None
    link: Callable[[str], str] = no_link  # an address that opens the bot and hands it an invite's code
    thoughts: int = 0  # messages a day that may be left for a language model; none without one
    scripts: Mapping[str, tuple[Script, Handler]] = field(default_factory=dict)  # routes.DIALOGUES
    readings: dict[tuple[Any, ...], Reading] = field(
        default_factory=dict
    )  # of this turn: several look at one text

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def currency(self) -> str:
        """Of sums that name none."""
        return self.program.currency

    @property
    def words(self) -> Words:
        return Words(self.who.language, self.who.timezone)

    @property
    def calendar(self) -> Calendar:
        return self.program.working(self.who.country)

    def words_for(self, person: Person) -> Words:
        """Another's language and zone: a letter is written in its reader's."""
        return Words(person.language, person.timezone)

    def read(self, text: str) -> Reading:
        """A text as it reads by itself; read once, whoever asks in this turn."""
        heard = (text, self.now, self.who.voice, id(self.names))
        if heard not in self.readings:
            reading = understand(text, self.now, self.who.voice, self.names)
            self.readings[heard] = beyond(text, reading, self.names)
        return self.readings[heard]

    def read_as(self, intent: str, text: str) -> Mapping[str, Any]:
        """The slots of a text whose intent is known; none for "", of a form that no sentence fills."""
        return read_as(intent, text, self.now, self.who.voice, self.names) if intent else {}

    def names_in(self, text: str) -> Sequence[str]:
        """What looks like a name in a text."""
        return names_in(text, self.now, self.who.voice, self.names)

    def having(self, **values: Any) -> Turn:
        return replace(self, **values)

    def letter(
        self, to: Person, card: Card, what: str, urgency: Urgency = Urgency.ANSWER, about: str = ""
    ) -> Letter:
        """A letter to somebody else; said once for this event, however often the event is heard."""
        key = f"{self.heard.platform_key}:{what}:{to.id}"
        return Letter(key=key, card=card, person_id=to.id, urgency=urgency, about=about)

    def letters(
        self, to: Sequence[Person], make: Callable[[Words], Card], what: str, about: str
    ) -> tuple[Letter, ...]:
        """The same card to several people, each in his language; not to the speaker himself."""
        return tuple(
            self.letter(p, make(self.words_for(p)), what, about=about) for p in to if p.id != self.who.id
        )

    def argument(self, index: int) -> str:
        """A button's argument. Raises Refused where it has fewer."""
        if index >= len(self.arguments):
            raise Refused("button.unknown")
        return self.arguments[index]


def say(*cards: Card, about: str = "") -> Reply:
    return Reply(cards=cards, about=about)


Handler = Callable[[Turn], Awaitable[Reply]]
