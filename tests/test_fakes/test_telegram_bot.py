"""FakeTelegram driven by python-telegram-bot: messages, presses, polling, webhooks."""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import web
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import Conflict

from tests.fakes.ledger import StepClock
from tests.fakes.loopback import Loopback
from tests.fakes.telegram import FakeTelegram


def a_bot(telegram: FakeTelegram) -> Bot:
    return Bot(telegram.token, base_url=f"{telegram.root}/bot", base_file_url=f"{telegram.root}/file/bot")


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=f"h:{label}") for label in labels]]
    )


async def test_conversation_by_polling(telegram: FakeTelegram, bot: Bot) -> None:
    ana = telegram.user(11, "Ana")
    await telegram.start(ana)
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.text == "/start"
    assert update.message.parse_entities() == {update.message.entities[0]: "/start"}
    await bot.send_message(
        ana.id, "<b>Hello</b> &amp; welcome", parse_mode="HTML", reply_markup=keyboard("Yes", "No")
    )
    shown = telegram.last(ana)
    assert (shown.text, shown.buttons()) == ("Hello & welcome", ["Yes", "No"])
    pressed = await telegram.press(ana, shown, "Yes")
    (update,) = await bot.get_updates(offset=update.update_id + 1)
    assert update.callback_query
    assert update.callback_query.data == "h:Yes"
    assert not telegram.answered()
    await update.callback_query.answer("Noted")
    assert telegram.answered()
    assert pressed.query
    assert pressed.query.answered
    assert telegram.violations == []


async def test_offset_confirms(telegram: FakeTelegram, bot: Bot) -> None:
    ana = telegram.user(11, "Ana")
    for word in ("one", "two", "three"):
        await telegram.say(ana, word)
    first = await bot.get_updates(limit=2)
    assert [u.message.text for u in first if u.message] == ["one", "two"]
    again = await bot.get_updates(limit=2)
    assert [u.update_id for u in again] == [u.update_id for u in first]
    rest = await bot.get_updates(offset=first[-1].update_id + 1)
    assert [u.message.text for u in rest if u.message] == ["three"]
    assert not telegram.confirmed()
    await bot.get_updates(offset=rest[-1].update_id + 1)
    assert telegram.confirmed()


async def test_long_poll_wakes(telegram: FakeTelegram, bot: Bot) -> None:
    ana = telegram.user(11, "Ana")
    poll = asyncio.ensure_future(bot.get_updates(timeout=30))
    await telegram.until(lambda: telegram.updates._poll)
    await telegram.say(ana, "hello")
    (update,) = await poll
    assert update.effective_user
    assert update.effective_user.first_name == "Ana"


async def test_second_poller_ends_the_first(telegram: FakeTelegram, bot: Bot) -> None:
    poll = asyncio.ensure_future(bot.get_updates(timeout=30))
    await telegram.until(lambda: telegram.updates._poll)
    async with a_bot(telegram) as other:
        assert await other.get_updates() == ()
    with pytest.raises(Conflict, match="terminated by other getUpdates"):
        await poll


async def test_polling_conflicts_with_a_webhook(telegram: FakeTelegram, bot: Bot) -> None:
    await bot.set_webhook("https://example.com/telegram/x")
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_updates_expire(telegram: FakeTelegram, bot: Bot) -> None:
    assert isinstance(telegram.clock, StepClock)
    ana = telegram.user(11, "Ana", reach="open")
    await bot.send_message(ana.id, "Choose", reply_markup=keyboard("Yes"))
    await telegram.say(ana, "typed")
    await telegram.press(ana, telegram.last(ana), "Yes")
    telegram.clock.advance(149)
    assert len(await bot.get_updates()) == 2
    telegram.clock.advance(2)
    assert len(await bot.get_updates()) == 1
    telegram.clock.advance(86400)
    assert await bot.get_updates() == ()


class Desk:
    """A webhook that keeps what it gets and answers as told."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.secrets: set[str] = set()
        self.poison = ""
        self.server = Loopback([web.post("/hook", self.hook)])

    async def hook(self, request: web.Request) -> web.Response:
        update = Update.de_json(await request.json())
        text = update.message.text if update.message and update.message.text else ""
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token", ""))
        if self.poison and self.poison in text:
            return web.Response(status=500)
        self.heard.append(text)
        return web.Response()


async def test_webhook_keeps_order_within_a_chat_only(telegram: FakeTelegram, bot: Bot) -> None:
    ana, ben, desk = telegram.user(11, "Ana"), telegram.user(12, "Ben"), Desk()
    desk.poison = "bad"
    await desk.server.start()
    await bot.set_webhook(f"{desk.server.root}/hook", secret_token="s-1_A")
    gesture = await telegram.say(ana, "bad")
    await telegram.say(ana, "after")
    await telegram.say(ben, "mine")
    assert (desk.heard, desk.secrets) == (["mine"], {"s-1_A"})
    assert gesture.update
    assert (gesture.update.status, gesture.update.attempts) == (500, 3)
    assert (await bot.get_webhook_info()).pending_update_count == 2
    desk.poison = ""
    await telegram.redeliver()
    assert desk.heard == ["mine", "bad", "after"]
    assert telegram.confirmed()
    await desk.server.stop()
