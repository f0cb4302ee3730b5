"""The menu of commands and the links of invites."""

import pytest

from bot.telegram import limits
from bot.telegram.client import App
from bot.telegram.commands import MENU, NAMES, link, link_of, register
from handlers.routes import COMMANDS
from tests.fakes.telegram import FakeTelegram


async def test_the_menu_is_in_both_languages(app: App, fake: FakeTelegram) -> None:
    await register(app.bot)
    shown = {language: commands for (_, language), commands in fake.world.commands.items()}
    assert set(shown) == {"", "zh"}
    assert (
        [c["command"] for c in shown[""]]
        == [c["command"] for c in shown["zh"]]
        == [name for name, _, _ in MENU]
    )
    assert all(any(char >= "\u4e00" for char in c["description"]) for c in shown["zh"])


def test_each_command_leads_somewhere() -> None:
    assert NAMES - {"start"} <= set(COMMANDS)


def test_the_menu_is_within_the_limits() -> None:
    assert len(MENU) <= limits.COMMANDS
    assert all(len(text) <= limits.DESCRIPTION for _, *texts in MENU for text in texts)


def test_a_link_carries_a_code() -> None:
    assert link("channel_desk_bot", "a_-9" * 8) == f"https://t.me/channel_desk_bot?start={'a_-9' * 8}"
    with pytest.raises(ValueError, match="deep-linked"):
        link("channel_desk_bot", "no blanks")


async def test_a_link_is_made_before_the_bot_runs(fake: FakeTelegram) -> None:
    code = "a_-9" * 8
    assert await link_of(fake.token, fake.root, code) == link("channel_desk_bot", code)
    assert await link_of("123:wrong", fake.root, code) == "", "the code itself is printed then"
