"""Accounts: a rep confirms, or not, that whoever spent a contact's invite is that contact."""

from __future__ import annotations

from domain.chat import Address, Card, Letter, Refused, Reply
from domain.people import Claimant, Person
from handlers.turn import Turn, say
from language.say import accounts as cards


async def confirm(turn: Turn) -> Reply:
    """Ties the account to the contact, and tells both; accounts that he had before are told too."""
    claim, person = await _claimed(turn)
    before = await turn.memory.people.addresses(person.id)
    await _decide(turn, claim, accepted=True)
    await turn.memory.people.link(person.id, claim.account, claim.conversation, turn.now)
    organisation = await turn.memory.people.organisation()
    words = turn.words_for(person)
    letters = (
        _letter(claim, person, _place(claim), cards.welcome(words, person, organisation.name)),
        *(_letter(claim, person, place, cards.another(words, claim)) for place in before),
    )
    return _said(turn, letters, cards.confirmed(turn.words, claim, person))


async def refuse(turn: Turn) -> Reply:
    """The claim ends, and the invite with it; who claimed is told no more than that."""
    claim, person = await _claimed(turn)
    await _decide(turn, claim, accepted=False)
    told = _letter(claim, person, _place(claim), cards.not_confirmed(turn.words_for(person)))
    return _said(turn, (told,), cards.refused(turn.words, claim, person))


async def _claimed(turn: Turn) -> tuple[Claimant, Person]:
    """The claim of the button, where the contact's firm is one that the speaker sees. Raises Refused."""
    number = turn.argument(0)
    claim = await turn.memory.claims.get(int(number), turn.now) if number.isdigit() else None
    person = await turn.memory.people.get(claim.person_id) if claim else None
    if claim is None or person is None or await turn.memory.partners.get(person.partner_id or 0) is None:
        raise Refused("button.old")
    return claim, person


async def _decide(turn: Turn, claim: Claimant, accepted: bool) -> None:
    if not await turn.memory.claims.decide(claim, accepted, turn.now):
        raise Refused("account.decided")


def _place(claim: Claimant) -> Address:
    return Address(claim.account.platform, claim.account.workspace, claim.conversation)


def _letter(claim: Claimant, person: Person, place: Address, card: Card) -> Letter:
    key = f"claim:{claim.id}:{place.platform}:{place.workspace}:{place.conversation}"
    return Letter(key, card, person.id, place)


def _said(turn: Turn, letters: tuple[Letter, ...], card: Card) -> Reply:
    if turn.heard.message:
        return Reply(replace=card, letters=letters)
    return Reply(say(card).cards, letters)
