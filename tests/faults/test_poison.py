"""Row D7: an update that can't be heard holds up nobody else, and its own chat for three attempts."""

from __future__ import annotations

import pytest

from bot.desk import Desk, Outcome
from bot.telegram import listen
from domain.chat import Inbound
from tests.fakes.telegram_gestures import Gesture
from tests.faults.records import rows
from tests.stories.world import World, world

heard = Desk.receive


async def stumble(desk: Desk, said: Inbound) -> Outcome:
    """A desk that can keep neither a poison turn nor its failure."""
    if said.text == "poison":
        raise ValueError(said.text)
    return await heard(desk, said)


async def deliver(w: World, gesture: Gesture) -> int:
    """Telegram tries again until the update is taken, at most six times; how often it did."""
    assert gesture.update is not None
    while not gesture.update.done and gesture.update.attempts < 6:
        await w.telegram.redeliver()
    return gesture.update.attempts


async def test_a_poison_update_holds_up_no_other_chat(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Desk, "receive", stumble)
    async with world(database_url, webhook=True, sockets=True) as w:
        poisoned, other = await w.in_telegram(71, "Li Wei"), await w.in_telegram(72, "Anna Berg")
        poison = await w.telegram.say(poisoned.user, "poison")
        await other.say("my tasks")
        await other.hears("No open tasks")
        assert await deliver(w, poison) == listen.PATIENCE
        await poisoned.say("my tasks")
        await poisoned.hears("No open tasks")
        (aside,) = [row for row in (await rows(w.here.store))["inbox"] if row["code"]]
        assert poison.update is not None
        assert aside["event_id"] == str(poison.update.id)
        assert aside["payload"] == {"account": "71", "raw": poison.update.update}
