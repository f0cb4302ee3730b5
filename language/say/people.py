"""Cards about who decides while somebody is away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from domain.chat import Button, Card, action
from domain.people import Leave
from language.say import common
from language.say.gallery import example
from language.words import Words


def deputy(words: Words, name: str) -> Card:
    return _undoable(words, common.sentence(words, "deputy.set", name=name))


def stands_in(words: Words, name: str) -> Card:
    """Who it is, and how to have none."""
    remove = Button(words("intent.person.no_deputy"), action("person.no_deputy"))
    return replace(common.sentence(words, "deputy.set", name=name), buttons=((remove,),))


def dismissed(words: Words, name: str) -> Card:
    return _undoable(words, common.sentence(words, "deputy.removed", name=name))


def no_longer(words: Words, who: str) -> Card:
    """To whoever was the deputy."""
    return common.sentence(words, "deputy.dismissed", who=who)


def appointed(words: Words, who: str, leave: Leave | None) -> Card:
    """To the deputy."""
    if leave is None:
        return common.sentence(words, "deputy.appointed", who=who)
    return common.sentence(words, "deputy.appointed.days", who=who, first=leave.first, last=leave.last)


def back(words: Words, who: str, leave: Leave) -> Card:
    """To the deputy, when a leave ends early."""
    key = "deputy.back" if leave.first < leave.last else "deputy.back.day"
    return common.sentence(words, key, who=who, first=leave.first, last=leave.last)


def ended(words: Words, leave: Leave) -> Card:
    """To whoever comes back from a leave that ran."""
    return _undoable(words, common.sentence(words, "leave.ended", first=leave.first, last=leave.last))


def cancelled(words: Words, leave: Leave) -> Card:
    """To whoever does not take these days."""
    key = "leave.cancelled" if leave.first < leave.last else "leave.cancelled.day"
    return _undoable(words, common.sentence(words, key, first=leave.first, last=leave.last))


def _undoable(words: Words, card: Card) -> Card:
    return replace(card, buttons=((common.undo(words),),))


LEAVE = Leave(1, date(2026, 3, 12), date(2026, 3, 20))


@example("deputy.set")
def _set(words: Words) -> Card:
    return deputy(words, "Anna Berg")


@example("deputy.stands_in")
def _stands_in(words: Words) -> Card:
    return stands_in(words, "Anna Berg")


@example("deputy.removed")
def _removed(words: Words) -> Card:
    return dismissed(words, "Anna Berg")


@example("deputy.appointed")
def _appointed(words: Words) -> Card:
    return appointed(words, "Li Wei", LEAVE)


@example("deputy.back")
def _back(words: Words) -> Card:
    return back(words, "Li Wei", LEAVE)


@example("leave.ended")
def _ended(words: Words) -> Card:
    return ended(words, LEAVE)


@example("leave.cancelled")
def _cancelled(words: Words) -> Card:
    return cancelled(words, LEAVE)
