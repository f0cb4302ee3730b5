"""Between a partner's contact and his channel manager: words that the bot passes on."""

from __future__ import annotations

from domain.chat import Button, Card, action
from language.say.consent import yes_or_no
from language.say.gallery import example
from language.words import Words


def unhelped(words: Words, key: str, manager: str, text: str) -> Card:
    """What the bot does not do or understand, under `key`, and the way to who helps."""
    button = Button(words("manager.tell", name=manager), action("manager.tell", text))
    return Card(lines=(words(key, name=manager),), buttons=((button,),))


def offered(words: Words, manager: str, text: str) -> Card:
    """Asks whether a message shall be passed on."""
    buttons = yes_or_no(words, action("manager.tell", text))
    return Card(lines=(words("manager.offer", name=manager),), buttons=(buttons,), choice=True)


def told(words: Words, who: str, partner: str, text: str) -> Card:
    """To the channel manager: what a contact of his partner said."""
    return Card(title=words("manager.told", who=who, partner=partner), lines=(text,))


@example("manager.unhelped")
def _unhelped(words: Words) -> Card:
    return unhelped(words, "none.partner", "Li Wei", "can he call me?")


@example("manager.told")
def _told(words: Words) -> Card:
    return told(words, "Jonas Keller", "Softline GmbH", "can he call me?")


@example("manager.offered")
def _offered(words: Words) -> Card:
    return offered(words, "Li Wei", "can he call me?")
