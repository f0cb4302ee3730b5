"""Cards of invites."""

from __future__ import annotations

from collections.abc import Sequence

from domain.chat import Button, Card, Fact, Style, action
from domain.people import Person, Role
from language.say import common
from language.say.gallery import example
from language.words import Words


def known(words: Words, people: Sequence[Person]) -> Card:
    """People on record who may be meant; a press makes a code."""
    options = [
        (words("invite.option", name=person.name, role=person.role), action("invite.code", person.id))
        for person in people
    ]
    return common.choice(words("invite.known"), options)


def whom(words: Words, name: str) -> Card:
    """A new name: a partner's contact, or a colleague."""
    buttons = (
        Button(words("invite.button.contact"), action("invite.ask_contact", name), Style.PRIMARY),
        Button(words("invite.button.colleague"), action("invite.ask_colleague", name)),
    )
    return Card(
        lines=(words("invite.whom", name=name) if name else words("invite.whom.new"),), buttons=(buttons,)
    )


def code(words: Words, person: Person, made: str, link: str) -> Card:
    """The code, and what to do with it; `link` hands it over by a tap."""
    return Card(
        title=words("invite.title", name=person.name),
        lines=(words("invite.hand_over"),),
        facts=(
            Fact(words("invite.telegram"), link or f"/start {made}"),
            Fact(words("invite.slack"), made),
        ),
        note=words("invite.once"),
        secret=made,
    )


PERSON = Person(1, 1, "Jonas Keller", Role.PARTNER)


@example("invite.known")
def _known(words: Words) -> Card:
    return known(words, [PERSON])


@example("invite.whom")
def _whom(words: Words) -> Card:
    return whom(words, "Max Weber")


@example("invite.code")
def _code(words: Words) -> Card:
    made = "EXAMPLE-CODE-OF-32-CHARACTERS-00"
    return code(words, PERSON, made, f"https://t.me/example_bot?start={made}")
