"""Between a partner's contact and his channel manager, or two colleagues: words that the bot passes on."""

from __future__ import annotations

from domain.chat import Button, Card, action
from language.say.consent import yes_or_no
from language.say.gallery import example
from language.words import Words


def unhelped(words: Words, key: str, manager: str, text: str) -> Card:
    """What the bot does not do or understand, under `key`, and the way to who helps."""
    return Card(lines=(words(key, name=manager),), buttons=((passed_on(words, manager, text),),))


def passed_on(words: Words, manager: str, text: str) -> Button:
    """Has a contact's words passed on to his channel manager."""
    return Button(words("manager.tell", name=manager), action("manager.tell", text))


def offered(words: Words, manager: str, text: str, yes: str = "") -> Card:
    """Asks whether a message shall be passed on."""
    buttons = yes_or_no(words, yes or action("manager.tell", text))
    return Card(lines=(words("manager.offer", name=manager),), buttons=(buttons,), choice=True)


def told(words: Words, who: str, partner: str, text: str) -> Card:
    """To the channel manager what a contact of his partner said, or to a person what a colleague did."""
    title = words("manager.told", who=who, partner=partner) if partner else words("colleague.told", who=who)
    return Card(title=title, lines=(text,))


@example("manager.unhelped")
def _unhelped(words: Words) -> Card:
    return unhelped(words, "none.partner", "Li Wei", "can he call me?")


@example("manager.told")
def _told(words: Words) -> Card:
    return told(words, "Jonas Keller", "Softline GmbH", "can he call me?")


@example("manager.offered")
def _offered(words: Words) -> Card:
    return offered(words, "Li Wei", "can he call me?")


@example("manager.colleague")
def _colleague(words: Words) -> Card:
    return told(words, "Anna Berg", "", "ask Li Wei to call Softline tomorrow")
