"""Cards about accounts: who claims to be whom, and what came of it."""

from __future__ import annotations

from domain.chat import Account, Button, Card, Fact, Platform, Style, action
from domain.people import Claimant, Person, Role
from language.say import common
from language.say.gallery import example
from language.words import Words


def claimed(words: Words, claim: Claimant, person: Person, firm: str) -> Card:
    """To the rep: somebody sent the contact's code. The name that the platform shows proves nothing."""
    buttons = (
        Button(words("account.button.confirm"), action("account.confirm", claim.id), Style.PRIMARY),
        Button(words("account.button.refuse"), action("account.refuse", claim.id), Style.DANGER),
    )
    return Card(
        title=words("account.claimed.title", name=person.name),
        lines=(words("account.claimed"),),
        facts=(
            Fact(words("account.account"), shown(words, claim)),
            Fact(words("account.contact"), f"{person.name}, {firm}"),
        ),
        buttons=(buttons,),
        note=words("account.claimed.note"),
    )


def shown(words: Words, claim: Claimant) -> str:
    """ "Jo (Telegram 71)"."""
    platform = words(f"platform.{claim.account.platform}")
    return f"{claim.name or '–'} ({platform} {claim.account.user})"


def welcome(words: Words, person: Person, organisation: str) -> Card:
    return common.sentence(words, "welcome", name=person.name, role=person.role, organisation=organisation)


def another(words: Words, claim: Claimant) -> Card:
    """To an account that the person had before."""
    return common.sentence(words, "account.another", platform=words(f"platform.{claim.account.platform}"))


def not_confirmed(words: Words) -> Card:
    return common.sentence(words, "account.not_confirmed")


def confirmed(words: Words, claim: Claimant, person: Person) -> Card:
    return common.sentence(words, "account.confirmed", account=shown(words, claim), name=person.name)


def refused(words: Words, claim: Claimant, person: Person) -> Card:
    return common.sentence(words, "account.refused", account=shown(words, claim), name=person.name)


CLAIM = Claimant(1, 5, Account(Platform.TELEGRAM, "900", "71"), "71", "jo_k")
PERSON = Person(5, 1, "Jonas Keller", Role.PARTNER, partner_id=7)


@example("account.claimed")
def _claimed(words: Words) -> Card:
    return claimed(words, CLAIM, PERSON, "Softline GmbH")


@example("account.confirmed")
def _confirmed(words: Words) -> Card:
    return confirmed(words, CLAIM, PERSON)


@example("account.refused")
def _refused(words: Words) -> Card:
    return refused(words, CLAIM, PERSON)


@example("account.another")
def _another(words: Words) -> Card:
    return another(words, CLAIM)


@example("account.waiting")
def _waiting(words: Words) -> Card:
    return common.sentence(words, "account.waiting")


@example("account.not_confirmed")
def _not_confirmed(words: Words) -> Card:
    return not_confirmed(words)


@example("account.watched")
def _watched(words: Words) -> Card:
    return common.sentence(words, "account.watched", name="jo_k", platform="Telegram", n=5)
