"""Accounts that nobody is tied to: an invite ties them, anybody else gets one polite sentence a day."""

from __future__ import annotations

import re
from datetime import datetime

import structlog

from bot import admission
from bot.presses import note_press
from domain.chat import Card, Inbound, Kind, Letter, Refused
from domain.people import Person
from language.say import accounts, common
from language.words import LANGUAGES, Words
from storage.work import Joined, Work

log = structlog.get_logger()

TOKEN = 32  # characters of an invite
CODE = re.compile(rf"(?<![\w-])[\w-]{{{TOKEN}}}(?![\w-])", re.ASCII)
GUESSES = 5  # invites of an account that were no good, until it is answered no more that day


async def hear(work: Work, heard: Inbound, now: datetime) -> None:
    """An invite ties the account to its person; anybody else gets one polite sentence a day; who waits
    to be confirmed is told that he does."""
    words = words_for(heard)
    if heard.kind is Kind.ACTION:
        await note_press(work, heard, "button.stranger", None)
    code = _code(heard)
    if await work.erased(heard) and not (len(code) == TOKEN and await work.invited(code, now)):
        await work.post.strip(heard)
        return
    if len(code) == TOKEN or (heard.kind is Kind.START and code):
        await _joins(work, heard, code, words, now)
    elif heard.address.private and heard.kind is not Kind.HOME and await work.first_word(heard, now):
        claimed = await work.claims_to_be(heard, now)
        words = Words(claimed.language, claimed.timezone) if claimed else words
        card = common.sentence(words, "account.waiting" if claimed else "stranger")
        await say(work, heard, card, now)


async def invited(work: Work, heard: Inbound, now: datetime) -> bool:
    """Whether an invite that is good comes with it: whoever floods keeps nobody out who was asked in."""
    code = _code(heard)
    return len(code) == TOKEN and await work.invited(code, now) is not None


def _code(heard: Inbound) -> str:
    """The invite in what was said, whatever stands around it; what a link carried, also where it is none."""
    found = CODE.findall(heard.text)
    return found[-1] if found else heard.text.strip() if heard.kind is Kind.START else ""


async def say(work: Work, heard: Inbound, card: Card, now: datetime) -> None:
    letter = Letter(key=f"{heard.platform_key}:stranger", card=card, address=heard.address)
    await work.post.put_stranger(letter, now)


async def _joins(work: Work, heard: Inbound, code: str, words: Words, now: datetime) -> None:
    """An invite is spent, or a bad one counted: after a few the account is told, and answered no more."""
    if await work.guesses(heard, now) >= GUESSES:
        return
    invited = await work.invited(code, now) if len(code) == TOKEN else None
    if invited is not None and not heard.address.private:
        await _exposed(work, heard, code, invited, now)
        return
    if invited is not None and not await _admitted(work, heard, invited, now):
        return
    joined = await work.join(code, heard, now) if invited else None
    if joined is None:
        await _guessed(work, heard, words, now)
    elif joined.keeper is None:
        work.acts(str(heard.kind), now, joined.person, heard.platform_key)
        await _welcome(work, heard, joined.person, now)
    else:
        await _claimed(work, heard, joined, joined.keeper, now)


async def _exposed(work: Work, heard: Inbound, code: str, person: Person, now: datetime) -> None:
    """A code that others have read proves nothing; and a person is written to where he came in, so that what
    is meant for him alone would be said before all of them."""
    await work.end_invite(code, now)
    work.note(person.organisation_id, "invite.exposed", person=person.id)
    words = Words(person.language, person.timezone)
    await say(work, heard, common.sentence(words, "invite.exposed"), now)


async def _admitted(work: Work, heard: Inbound, person: Person, now: datetime) -> bool:
    """Whether this account may speak for the person; it is told where not, and the invite is not spent."""
    try:
        admission.admit(heard, person)
    except Refused as refused:
        work.note(person.organisation_id, f"invite.{refused.key}", person=person.id)
        words = Words(person.language, person.timezone)
        await say(work, heard, common.sentence(words, refused.key), now)
        return False
    return True


async def _guessed(work: Work, heard: Inbound, words: Words, now: datetime) -> None:
    work.note(0, "invite.refused")
    count = await work.guessed(heard, now)
    key = "invite.bad" if count < GUESSES else "invite.enough"
    await say(work, heard, common.sentence(words, key), now)
    if count < GUESSES:
        return
    log.warning("invite codes are being guessed", platform=heard.account.platform)
    await _watched(work, heard, count, now)


async def _watched(work: Work, heard: Inbound, count: int, now: datetime) -> None:
    """Administrators are told once a day, however many accounts guess; of several organisations nobody knows
    whose the stranger is, so that none reads his name."""
    administrators = await work.administrators(heard.account)
    whose = {person.organisation_id for person in administrators}
    name = heard.name if heard.name and len(whose) == 1 else "–"
    where = f"{heard.account.platform}:{heard.account.workspace}"
    for person in administrators:
        own = Words(person.language, person.timezone)
        platform = own(f"platform.{heard.account.platform}")
        card = common.sentence(own, "account.watched", name=name, platform=platform, n=count)
        letter = Letter(f"watched:{where}:{now:%Y%m%d}:{person.id}", card, person.id)
        await work.post.put(person.organisation_id, letter, now)


async def _claimed(work: Work, heard: Inbound, joined: Joined, keeper: Person, now: datetime) -> None:
    """Who knows the contact is asked; who claims to be him waits."""
    memory = await work.open_all(joined.person.organisation_id, heard.address)
    firm = await memory.partners.get(joined.person.partner_id or 0)
    claim = await memory.claims.get(joined.claim_id, now)
    assert claim is not None, "it was just written"
    own = Words(keeper.language, keeper.timezone)
    card = accounts.claimed(own, claim, joined.person, firm.name if firm else "")
    letter = Letter(f"{heard.platform_key}:claim", card, keeper.id)
    await work.post.put(keeper.organisation_id, letter, now)
    words = Words(joined.person.language, joined.person.timezone)
    await say(work, heard, common.sentence(words, "account.waiting"), now)


async def _welcome(work: Work, heard: Inbound, person: Person, now: datetime) -> None:
    memory = await work.open_for(person, heard.address)
    words = Words(person.language, person.timezone)
    organisation = await memory.people.organisation()
    card = common.sentence(
        words, "welcome", name=person.name, role=person.role, organisation=organisation.name
    )
    letter = Letter(
        key=f"{heard.platform_key}:welcome", card=card, address=heard.address, person_id=person.id
    )
    await work.post.put(person.organisation_id, letter, now)


def words_for(heard: Inbound) -> Words:
    language = heard.language[:2].lower()
    return Words(language if language in LANGUAGES else "en")
