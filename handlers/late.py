"""What reached the bot long after it was said, since a platform kept it back: nobody knows whether it is
still meant, so it is asked first and not done."""

from __future__ import annotations

from datetime import timedelta

from domain.chat import Kind, Reply, action
from handlers.turn import Turn, say
from language.say import consent as cards

LATE = timedelta(hours=1)
ACTING = frozenset({Kind.TEXT, Kind.COMMAND, Kind.ACTION})


def late(turn: Turn) -> bool:
    heard = turn.heard
    return heard.kind in ACTING and turn.now - heard.at > LATE


def ask(turn: Turn) -> Reply:
    """Shows what was said and when; yes does what it would have done then."""
    return say(cards.late(turn.words, turn.heard.at, _quoted(turn), _again(turn)))


def _quoted(turn: Turn) -> str:
    command = f"/{turn.heard.command} " if turn.heard.kind is Kind.COMMAND else ""
    return f"{command}{turn.heard.text}".strip()


def _again(turn: Turn) -> str:
    match turn.heard.kind:
        case Kind.ACTION:
            return turn.heard.action
        case Kind.COMMAND:
            return action("command", turn.heard.command, turn.heard.text)
    return action("say", turn.heard.text)
