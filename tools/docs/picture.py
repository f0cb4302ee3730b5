"""docs/picture.svg: a conversation with the real desk, as two people see it on two platforms."""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.clock import stopped
from bot.slack import draw as slack_draw
from bot.telegram import draw as telegram_draw
from bot.terminal.hear import account, hear
from bot.wiring import House, house
from domain.chat import Address, Card, Platform
from domain.delivery import Posted
from domain.pace import Toll
from domain.program import load
from storage import sample, schema
from tools.docs import slack, telegram
from tools.docs.svg import Column, page

PARTNER, REP = "Chen Jing", "赵敏"
NOW = datetime(2026, 3, 11, 1, 30, tzinfo=UTC)
NOWHERE = Address(Platform.TERMINAL, "", "")
LEFT, RIGHT, GAP = 400.0, 520.0, 28.0


class Voice:
    """Remembers what each was told."""

    platform = Platform.TERMINAL

    def __init__(self) -> None:
        self.said: dict[str, list[Card]] = {PARTNER: [], REP: []}

    def tolls(self, _letter: Posted) -> Sequence[Toll]:
        return ()

    async def say(self, letter: Posted) -> str:
        self.said[letter.address.conversation].append(letter.card)
        return str(letter.id)


class Scene:
    """Who said what, in order; the bot's answers as they came."""

    def __init__(self, here: House) -> None:
        self.here = here
        self.voice = Voice()
        self.played: dict[str, list[str | Card]] = {PARTNER: [], REP: []}

    async def join(self) -> None:
        async with self.here.store.work() as work:
            (organisation,) = await work.organisations()
            memory = await work.open_all(organisation.id, NOWHERE)
            for name in (PARTNER, REP):
                (person,) = await memory.people.named(name)
                language = "en" if name == REP else "zh"
                await memory.people.save(replace(person, language=language))
                await memory.people.link(person.id, account(name), name, NOW)

    async def say(self, name: str, text: str) -> None:
        self.played[name].append(text)
        await self._heard(name, text)

    async def press(self, name: str) -> None:
        """The first button of the newest card."""
        await self._heard(name, "1")

    async def _heard(self, name: str, text: str) -> None:
        shown = [b.action for card in self.voice.said[name][-1:] for row in card.buttons for b in row]
        before = {who: len(cards) for who, cards in self.voice.said.items()}
        await self.here.desk.receive(hear(name, text, shown, NOW))
        await self.here.relay({Platform.TERMINAL: self.voice}).drain()
        for who, cards in self.voice.said.items():
            self.played[who] += cards[before[who] :]


def files() -> dict[str, str]:
    """The picture, by its path below docs/picture."""
    return {"conversation.svg": _drawn(asyncio.run(_played()))}


async def _played() -> dict[str, list[str | Card]]:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'picture.sqlite3'}"
        schema.upgrade(url)
        async with house(url, load(), stopped(NOW)) as here:
            async with here.store.work() as work:
                await sample.fill(work, NOW)
            scene = Scene(here)
            await scene.join()
            await scene.say(PARTNER, "我们想报备南方航空，防火墙6台，80万，六月底签，客户联系人李娜")
            await scene.press(PARTNER)
            await scene.say(REP, "met Wang at 上海云轩 today, price is a problem, send a quote by Friday")
            return scene.played


def _drawn(played: dict[str, list[str | Card]]) -> str:
    left, right = Column(GAP, 24, LEFT), Column(2 * GAP + LEFT + 10, 20, RIGHT)
    for part in played[PARTNER]:
        _in_telegram(left, part)
    for part in played[REP]:
        _in_slack(right, part)
    height = max(left.y, right.y) + 14
    ground = Column(0, 0, 0)
    ground.box(0, 0, GAP + LEFT + GAP - 4, height, telegram.GROUND, round_=0)
    parts = [*ground.parts, *left.parts, *right.parts]
    return _same_each_time(page(3 * GAP + LEFT + RIGHT + 10, height, parts))


def _in_telegram(column: Column, part: str | Card) -> None:
    if isinstance(part, str):
        return telegram.said(column, part)
    for message in telegram_draw.draw(part):
        telegram.message(column, message)
    return None


def _in_slack(column: Column, part: str | Card) -> None:
    if isinstance(part, str):
        return slack.said(column, part, REP)
    return slack.message(column, slack_draw.blocks(part))


def _same_each_time(drawn: str) -> str:
    """References are dice; in the picture they are always the same."""
    return re.sub(r"D-\d{5}", "D-48213", drawn)
