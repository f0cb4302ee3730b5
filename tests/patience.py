"""A relay for conversations of many letters: where only the platforms' rates hold it back, time goes on."""

from __future__ import annotations

from collections.abc import Mapping

from bot.wiring import House
from domain.chat import Platform
from domain.delivery import Voice
from scheduled.relay import Relay
from tests.conversation import Clock


class PatientRelay(Relay):
    """Drains by moving the clock a second at a time, for at most `seconds` after the last letter."""

    clock: Clock
    seconds = 5

    async def drain(self) -> None:
        quiet = 0
        while quiet < self.seconds:
            quiet = 0 if await self.round() else quiet + 1
            self.clock.move(seconds=1)


def patient(here: House, voices: Mapping[Platform, Voice]) -> PatientRelay:
    relay = here.relay(voices)
    return PatientRelay(relay.outbox, relay.voices, relay.clock)
