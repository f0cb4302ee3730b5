"""What passes between people and the bot: what was heard, and the cards that answer it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from urllib.parse import quote, unquote


class Platform(StrEnum):
    SLACK = "slack"
    TELEGRAM = "telegram"
    TERMINAL = "terminal"


@dataclass(frozen=True, slots=True)
class Account:
    """Who speaks, by the platform's immutable id; names and @names prove nothing."""

    platform: Platform
    workspace: str  # Slack team id, Telegram bot id
    user: str


@dataclass(frozen=True, slots=True)
class Address:
    """A place to speak: a conversation, or a thread (Slack) or topic (Telegram) in it."""

    platform: Platform
    workspace: str
    conversation: str
    thread: str = ""
    private: bool = True


class Kind(StrEnum):
    """What a person did."""

    TEXT = "text"
    COMMAND = "command"  # a slash command; `text` is what follows it
    ACTION = "action"  # a button; `action` is its handle
    FORM = "form"  # a modal sent in; `values` by slot
    START = "start"  # a deep link or the first word to the bot; `text` is its payload
    HOME = "home"  # looked at the bot's home page
    ATTACHMENT = "attachment"  # a photo, sticker or voice note, with or without a caption
    EDITED = "edited"
    DELETED = "deleted"
    BLOCKED = "blocked"  # the person will not hear the bot any more
    STANDING = "standing"  # nothing: the platform tells what he is to the workspace from now on
    MOVED = "moved"  # the conversation has a new id, in `text`


class Standing(StrEnum):
    """What a speaker is to the vendor's workspace, as the platform says."""

    MEMBER = "member"
    GUEST = "guest"
    FOREIGN = "foreign"  # of another organisation, in a channel that is shared with it
    BOT = "bot"
    GONE = "gone"  # deactivated
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Inbound:
    """One thing heard. `event_id` is the platform's, and unique within platform and workspace."""

    event_id: str
    kind: Kind
    address: Address
    account: Account
    at: datetime
    text: str = ""  # of a form: the record that it is about
    command: str = ""
    action: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    message: str = ""  # the bot's message that this acts upon or replies to (ts, message id)
    quotes: str = ""  # the speaker's earlier message that this replies to, by its event or its gesture
    own: str = ""  # the speaker's message in a group, where the answer stands under it
    name: str = ""  # as shown by the platform; only ever quoted, never trusted
    language: str = ""  # the platform's hint, for strangers
    trigger: str = ""  # what opens a modal, where the platform has them
    place: Address | None = None  # the channel it was said in, where it is answered elsewhere
    standing: Standing = Standing.UNKNOWN
    gesture: str = ""  # the same for all events of one gesture, where the platform tells

    @property
    def platform_key(self) -> str:
        """The event's name among all events of all platforms."""
        return f"{self.account.platform}:{self.account.workspace}:{self.event_id}"


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    value: str


class Style(StrEnum):
    PLAIN = "plain"
    PRIMARY = "primary"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Button:
    """A choice. `action` is a route and its arguments ("deal.approve D-48213 3"); what a platform
    carries is an opaque handle to it (storage/handles), never the action itself."""

    label: str
    action: str
    style: Style = Style.PLAIN


def action(route: str, *arguments: object) -> str:
    """A button's action: a route and its arguments, of any content."""
    return " ".join([route, *(quote(str(argument), safe="") for argument in arguments)])


def route_of(action: str) -> tuple[str, tuple[str, ...]]:
    """The route and the arguments again."""
    route, *arguments = action.split(" ")
    return route, tuple(unquote(argument) for argument in arguments)


@dataclass(frozen=True, slots=True)
class Table:
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """Something said, without markup: emphasis is structure, and each platform draws it by its own means."""

    title: str = ""
    lines: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    table: Table | None = None
    buttons: tuple[tuple[Button, ...], ...] = ()
    note: str = ""  # small print: the rule, the source
    choice: bool = False  # the buttons answer what the card asks: words that mean one press it
    number: bool = False  # a number answers what the card asks, and means no button
    secret: str = ""  # what stands in it and is not kept once it is said, such as an invite

    def veiled(self) -> Card:
        """Without the secret."""
        if not self.secret:
            return self
        facts = tuple(Fact(fact.label, fact.value.replace(self.secret, "…")) for fact in self.facts)
        lines = tuple(line.replace(self.secret, "…") for line in self.lines)
        return replace(self, lines=lines, facts=facts, secret="")


@dataclass(frozen=True, slots=True)
class Field:
    """One input of a form. `kind` as in dialogue.Question; `value` is what stands in it already."""

    slot: str
    label: str
    kind: str
    value: str = ""
    hint: str = ""
    optional: bool = False
    choices: tuple[tuple[str, str], ...] = ()  # (value, label)


@dataclass(frozen=True, slots=True)
class Form:
    """A modal's content: the questions of a dialogue, drawn all at once."""

    script: str
    title: str
    submit: str
    cancel: str
    fields: tuple[Field, ...]
    reference: str = ""  # the record that it is about, where there is one


class Urgency(StrEnum):
    """What is done when it is not known whether a letter arrived (a lost reply)."""

    ANSWER = "answer"  # resent once, marked as a possible repeat
    DIGEST = "digest"  # at most once
    EDIT = "edit"  # repeated freely: it changes nothing twice


@dataclass(frozen=True, slots=True)
class Letter:
    """Something to say to somebody else, or later. Exactly one of `person_id` and `address` is set;
    a person is reached where he was last heard. `key` is unique for ever: the same letter is queued once."""

    key: str
    card: Card
    person_id: int | None = None
    address: Address | None = None
    urgency: Urgency = Urgency.ANSWER
    about: str = ""  # what a reply to it means: "deal D-48213"; of a list, each on a line of its own
    replies_to: str = ""  # the message that it answers, among others
    threaded: bool = False  # under the first that was said there about the same, where the platform can


@dataclass(frozen=True, slots=True)
class Reply:
    """A handler's answer: cards for the one who spoke, letters for others. `replace` redraws the card whose
    button was pressed; `form` opens a modal where the platform has them (the cards are for the rest)."""

    cards: tuple[Card, ...] = ()
    letters: tuple[Letter, ...] = ()
    replace: Card | None = None
    form: Form | None = None
    home: Card | None = None
    errors: Mapping[str, str] = field(default_factory=dict)  # of a modal, by slot
    about: str = ""  # as in a letter


class Unconfirmed(Exception):
    """A record was to be written that nobody had confirmed; it is asked for instead, and nothing is kept."""


class Refused(Exception):
    """The request is understood and not done; nothing is kept. `key` and `facts` make the sentence."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts
