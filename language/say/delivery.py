"""Cards about letters that did not arrive, and the mark on one that may arrive twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from domain.chat import Account, Address, Card, Fact, Inbound, Kind, Platform, Urgency
from domain.delivery import Posted
from language.read.tongue import language_of as tongue
from language.say.gallery import example
from language.words import Words


def language_of(card: Card) -> str:
    return tongue(" ".join((card.title, *card.lines)))


def marked(letter: Posted) -> Posted:
    """With a mark where an earlier attempt may have arrived; a redrawing changes nothing twice."""
    if not letter.repeat or letter.edits:
        return letter
    mark = Words(language_of(letter.card))("delivery.repeat")
    return replace(letter, card=replace(letter.card, note=f"{letter.card.note} {mark}".strip()))


def dead(words: Words, letter: Posted, name: str, gone: bool) -> Card:
    """To whoever looks after the reader: what did not arrive, and what can be done."""
    platform = words(f"platform.{letter.address.platform}")
    key = "delivery.channel" if not name else "delivery.gone" if gone else "delivery.refused"
    line = words(key, platform=platform, name=name) if name else words(key, platform=platform)
    facts = (Fact(words("delivery.undelivered"), heading(letter.card)),)
    return Card(title=words("delivery.dead.title"), lines=(line,), facts=facts)


def exposed(words: Words, letter: Posted) -> Card:
    """In place of what would have been read by another organisation."""
    facts = (Fact(words("delivery.undelivered"), heading(letter.card)),)
    return Card(title=words("delivery.exposed.title"), lines=(words("delivery.exposed"),), facts=facts)


def left(words: Words, name: str, platform: Platform) -> Card:
    """To whoever looks after somebody who is no member of the workspace any more."""
    line = words("delivery.left", name=name, platform=words(f"platform.{platform}"))
    return Card(title=words("delivery.left.title"), lines=(line,))


def lost(words: Words, letter: Posted) -> Card:
    """In place of a digest that may not have arrived."""
    line = words("delivery.lost", title=heading(letter.card))
    return Card(title=words("delivery.lost.title"), lines=(line,))


def gap(words: Words, missed: Sequence[Inbound]) -> Card:
    """Before the answers to what a platform did not bring."""
    times = [heard.at for heard in missed]
    platform = words(f"platform.{missed[0].account.platform}")
    since, until = words.shaped(min(times)), words.shaped(max(times))
    line = words("delivery.gap", platform=platform, since=since, until=until, n=len(missed))
    return Card(title=words("delivery.gap.title"), lines=(line,))


def away(words: Words, platform: Platform, since: datetime, until: datetime) -> Card:
    """To administrators: a platform was away for longer than it keeps what people say."""
    name = words(f"platform.{platform}")
    line = words("delivery.away", platform=name, since=words.shaped(since), until=words.shaped(until))
    return Card(title=words("delivery.away.title"), lines=(line,))


def heading(card: Card) -> str:
    return card.title or (card.lines[0] if card.lines else "…")


def _letter(person_id: int | None = 7) -> Posted:
    address = Address(Platform.TELEGRAM, "900", "71")
    return Posted(1, "standup:1", address, Card(title="Standup"), Urgency.DIGEST, "", 1, person_id, 1)


@example("delivery.dead")
def _dead(words: Words) -> Card:
    return dead(words, _letter(), "Jonas Keller", gone=True)


@example("delivery.left")
def _left(words: Words) -> Card:
    return left(words, "Li Wei", Platform.SLACK)


@example("delivery.refused")
def _refused(words: Words) -> Card:
    return dead(words, _letter(), "Jonas Keller", gone=False)


@example("delivery.channel")
def _channel(words: Words) -> Card:
    return dead(words, _letter(None), "", gone=False)


@example("delivery.exposed")
def _exposed(words: Words) -> Card:
    return exposed(words, _letter(None))


@example("delivery.lost")
def _lost(words: Words) -> Card:
    return lost(words, _letter())


@example("delivery.gap")
def _gap(words: Words) -> Card:
    place, account = Address(Platform.SLACK, "T1", "U1"), Account(Platform.SLACK, "T1", "U1")
    times = (datetime(2026, 3, 11, hour, 12, tzinfo=UTC) for hour in (9, 10))
    return gap(words, [Inbound(str(at), Kind.TEXT, place, account, at) for at in times])


@example("delivery.away")
def _away(words: Words) -> Card:
    since, until = (datetime(2026, 3, day, 9, 12, tzinfo=UTC) for day in (9, 10))
    return away(words, Platform.TELEGRAM, since, until)
