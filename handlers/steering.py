"""Steering: help, greetings, language."""

from __future__ import annotations

from dataclasses import replace

from domain.chat import Reply
from handlers.turn import Turn, say
from language.read.talk.nouns import noun_of
from language.say import common
from language.say import steering as cards
from language.words import LANGUAGES


async def greet(turn: Turn) -> Reply:
    return say(common.sentence(turn.words, "greet", name=turn.who.name))


async def thanks(turn: Turn) -> Reply:
    return say(common.sentence(turn.words, "thanks"))


async def show(turn: Turn) -> Reply:
    """What can be done here, by role, with examples; about one noun, where one was named."""
    noun = noun_of(turn.slots.get("topic", "") or turn.heard.text)
    return say(cards.overview(turn.words, turn.who.role, noun))


async def never(turn: Turn) -> Reply:
    """No to what was proposed."""
    return say(common.sentence(turn.words, "consent.never"))


async def other(turn: Turn) -> Reply:
    """None of what was offered."""
    return say(common.sentence(turn.words, "unsure.other"))


async def language(turn: Turn) -> Reply:
    chosen = turn.argument(0) if turn.arguments else turn.slots.get("language", "")
    if chosen not in LANGUAGES:
        return say(cards.which_language(turn.words))
    person = replace(turn.who, language=chosen)
    await turn.memory.people.save(person)
    return say(common.sentence(turn.words_for(person), "language.set"))
