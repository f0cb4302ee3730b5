"""Row B3: events arrive in another order than they happened in. Each is answered, nothing breaks, and what is
kept at the end is right: the deal as it was confirmed, or none and a question."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from itertools import permutations

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.desk import Desk
from bot.terminal.draw import draw, handles
from bot.terminal.hear import hear
from domain.chat import Button, Card, Inbound, Kind, Platform
from domain.delivery import Posted
from domain.program import load
from storage.codec import card_from_json
from storage.tables import deals, inbox, outbox
from tests.conversation import Clock, Conversation, Recorder, demo
from tests.rehearsal import Rehearsal

LI = "Li Wei"
TOLD = "register Tata Chemicals via Softline, 250 licences of DataVault, closing end of June"
SCRIPT = (
    (Kind.TEXT, TOLD), (Kind.TEXT, "60k"), (Kind.TEXT, "skip"), (Kind.ACTION, "Submit"),
    (Kind.EDITED, TOLD.replace("250", "300")), (Kind.TEXT, "my deals"),
)  # fmt: skip
ORDERS = [tuple(range(len(SCRIPT))), *random.Random(20260311).sample([*permutations(range(len(SCRIPT)))], 30)]


@pytest.fixture
async def talk(database_url: str) -> AsyncIterator[Conversation]:
    async with demo(database_url, Clock()) as talk:
        await talk.join(LI)
        yield talk


async def cards(connection: AsyncConnection) -> Sequence[tuple[str, Card]]:
    rows = (await connection.execute(select(outbox.c.key, outbox.c.card).order_by(outbox.c.id))).all()
    return [(row.key, card_from_json(row.card)) for row in rows]


async def event(talk: Conversation, connection: AsyncConnection, number: int) -> Inbound:
    """One of the script's; its press is of the newest such button, or comes before any is there."""
    kind, text = SCRIPT[number]
    heard = replace(hear(LI, text, (), talk.clock()), event_id=f"event-{number}", kind=kind)
    if kind is not Kind.ACTION:
        return heard
    shown = [button for _, card in await cards(connection) for button in buttons(card, text)]
    return replace(heard, text="", action=shown[-1].action if shown else "not-given-yet")


def buttons(card: Card, label: str) -> list[Button]:
    return [button for row in card.buttons for button in row if button.label == label]


async def test_any_order_ends_well(talk: Conversation) -> None:
    store = Rehearsal(talk.here.store.engine, talk.clock)
    desk = Desk(store, load(), talk.clock)
    for order in ORDERS:
        async with store.taken_back() as connection:
            before = set(await connection.scalars(select(deals.c.id)))
            for number in order:
                await desk.receive(await event(talk, connection, number))
            said = await cards(connection)
            for number in order:
                answers = [card for key, card in said if f"event-{number}:" in key]
                assert answers, (order, number)
                assert not any("went wrong" in draw(card) for card in answers), (order, number)
            codes = set(await connection.scalars(select(inbox.c.code)))
            assert codes == {None}, order
            new = (await connection.execute(select(deals).where(deals.c.id.not_in(before)))).all()
            assert len(new) <= 1, order
            assert all((row.customer, row.quantity) == ("Tata Chemicals", 250) for row in new), order
            if order == ORDERS[0]:
                assert [row.amount for row in new] == [60000]


class Hasty(Recorder):
    """Somebody presses the moment he sees the button, before it is noted that the card was sent."""

    def __init__(self, talk: Conversation) -> None:
        super().__init__()
        self.talk = talk

    async def say(self, letter: Posted) -> str:
        sent = await super().say(letter)
        for button, handle in zip(_all(letter.card), handles(letter.card), strict=True):
            if button.label == "Submit":
                await self.talk.here.desk.receive(
                    replace(self.talk.action(LI, handle, sent), event_id="hasty")
                )
        return sent


def _all(card: Card) -> list[Button]:
    return [button for row in card.buttons for button in row]


async def test_a_press_before_its_card_is_noted_as_sent(talk: Conversation) -> None:
    await talk.tell(LI, "remind me to call Softline tomorrow")
    voice = Hasty(talk)
    await talk.here.relay({Platform.TERMINAL: voice}).drain()
    assert "call Softline" in voice.said[LI][-1]
    assert "Softline" in await talk.say(LI, "my tasks")
