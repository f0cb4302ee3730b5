"""Errors that are states of the world, and failures by script, as python-telegram-bot meets them."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from tests.fakes.ledger import StepClock
from tests.fakes.telegram import FakeTelegram

GO = InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="x")]])


async def test_a_bot_cannot_write_first(telegram: FakeTelegram, bot: Bot) -> None:
    ana = telegram.user(11, "Ana")
    with pytest.raises(Forbidden, match="can't initiate"):
        await bot.send_message(ana.id, "x")
    await telegram.start(ana)
    await bot.send_message(ana.id, "x")
    await telegram.block(ana)
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(ana.id, "x")
    await telegram.start(ana)
    await bot.send_message(ana.id, "x")
    ana.reach = "deactivated"
    with pytest.raises(Forbidden, match="deactivated"):
        await bot.send_message(ana.id, "x")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(99, "x")
    assert telegram.violations == []


async def test_group_becomes_a_supergroup(telegram: FakeTelegram, bot: Bot) -> None:
    ana = telegram.user(11, "Ana")
    group = telegram.group(-500, "Nord", [ana], kind="group")
    new = await telegram.upgrade(ana, group)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(group.id, "x")
    assert moved.value.new_chat_id == new.id
    await bot.send_message(new.id, "x")
    told = [u.message for u in await bot.get_updates() if u.message]
    assert [(m.migrate_to_chat_id, m.migrate_from_chat_id) for m in told] == [
        (new.id, None),
        (None, group.id),
    ]


async def test_kicked(telegram: FakeTelegram, bot: Bot) -> None:
    ana = telegram.user(11, "Ana")
    group = telegram.group(-1500, "Nord", [ana])
    await telegram.kick_bot(ana, group)
    with pytest.raises(Forbidden, match="kicked from the supergroup"):
        await bot.send_message(group.id, "x")
    await telegram.add_bot(ana, group)
    await bot.send_message(group.id, "x")


async def test_edits(telegram: FakeTelegram, bot: Bot) -> None:
    assert isinstance(telegram.clock, StepClock)
    ana = telegram.user(11, "Ana", reach="open")
    sent = await bot.send_message(ana.id, "one", reply_markup=GO)
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_text("one", ana.id, sent.message_id, reply_markup=GO)
    await bot.edit_message_text("two", ana.id, sent.message_id, reply_markup=GO)
    await bot.edit_message_reply_markup(ana.id, sent.message_id)
    assert (telegram.last(ana).text, telegram.last(ana).buttons()) == ("two", [])
    with pytest.raises(BadRequest, match="to edit not found"):
        await bot.edit_message_text("x", ana.id, 999)
    telegram.clock.advance(48 * 3600)
    with pytest.raises(BadRequest, match="can't be deleted"):
        await bot.delete_message(ana.id, sent.message_id)
    fresh = await bot.send_message(ana.id, "three")
    await bot.delete_message(ana.id, fresh.message_id)
    assert [m.text for m in telegram.messages(ana)] == ["two"]
    with pytest.raises(BadRequest, match="to delete not found"):
        await bot.delete_message(ana.id, fresh.message_id)
    assert telegram.violations == []


async def test_replies_and_topics(telegram: FakeTelegram, bot: Bot) -> None:
    ana = telegram.user(11, "Ana")
    forum = telegram.group(-1500, "Nord", [ana], topics={7: "Deals"})
    asked = await telegram.say(ana, "/deal Nordwind", chat=forum, thread=7)
    assert asked.message
    number = asked.message.message_id
    sent = await bot.send_message(forum.id, "x", message_thread_id=7, reply_to_message_id=number)
    assert (sent.message_thread_id, sent.is_topic_message) == (7, True)
    assert sent.reply_to_message
    with pytest.raises(BadRequest, match="thread not found"):
        await bot.send_message(forum.id, "x", message_thread_id=8)
    with pytest.raises(BadRequest, match="replied not found"):
        await bot.send_message(forum.id, "x", reply_to_message_id=99)
    await bot.send_message(forum.id, "x", reply_to_message_id=99, allow_sending_without_reply=True)


async def test_old_press(telegram: FakeTelegram, bot: Bot) -> None:
    assert isinstance(telegram.clock, StepClock)
    ana = telegram.user(11, "Ana", reach="open")
    await bot.send_message(ana.id, "x", reply_markup=GO)
    old = await telegram.press(ana, telegram.last(ana), "Go")
    new = await telegram.press(ana, telegram.last(ana), "Go")
    assert old.query
    assert new.query
    old.query.at = old.query.at.replace(year=2025)
    with pytest.raises(BadRequest, match="too old"):
        await bot.answer_callback_query(old.query.id)
    await bot.answer_callback_query(new.query.id)
    with pytest.raises(BadRequest, match="too old"):
        await bot.answer_callback_query(new.query.id)


async def test_failures_by_script(telegram: FakeTelegram, bot: Bot) -> None:
    ana = telegram.user(11, "Ana", reach="open")
    telegram.fail_next("sendMessage", status=429, retry_after=35)
    with pytest.raises(RetryAfter) as limit:
        await bot.send_message(ana.id, "x")
    assert limit.value.retry_after == timedelta(seconds=35)
    telegram.fail_next("sendMessage", status=403, error="Forbidden: bot was blocked by the user")
    with pytest.raises(Forbidden):
        await bot.send_message(ana.id, "x")
    telegram.fail_next("sendMessage", status=502, body="<html>")
    with pytest.raises(TelegramError):
        await bot.send_message(ana.id, "x")
    telegram.fail_next("sendMessage", drop=True)
    with pytest.raises(NetworkError):
        await bot.send_message(ana.id, "x")
    assert telegram.messages(ana) == []
    telegram.fail_next("sendMessage", drop_after_accept=True)
    with pytest.raises(NetworkError):
        await bot.send_message(ana.id, "once")
    assert [m.text for m in telegram.messages(ana)] == ["once"]


async def test_a_failure_for_one_chat(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.user(11, "Ana", reach="open")
    telegram.user(12, "Ben", reach="open")
    telegram.fail_next("sendMessage", status=500, where=lambda args: str(args["chat_id"]) == "12")
    await bot.send_message(11, "x")
    with pytest.raises(TelegramError):
        await bot.send_message(12, "x")


async def test_stall(telegram: FakeTelegram, bot: Bot) -> None:
    ana = telegram.user(11, "Ana", reach="open")
    fault = telegram.fail_next("sendMessage", stall=True)
    call = asyncio.ensure_future(bot.send_message(ana.id, "x"))
    await telegram.until(lambda: telegram.messages(ana))
    assert not call.done()
    fault.release()
    assert (await call).text == "x"


async def test_rates(telegram: FakeTelegram, bot: Bot) -> None:
    assert isinstance(telegram.clock, StepClock)
    ana = telegram.user(11, "Ana", reach="open")
    group = telegram.group(-1500, "Nord", [ana])
    telegram.rates.on = True
    await bot.send_message(ana.id, "x")
    with pytest.raises(RetryAfter):
        await bot.send_message(ana.id, "x")
    telegram.clock.advance(1)
    await bot.send_message(ana.id, "x")
    for _ in range(20):
        await bot.send_message(group.id, "x")
    with pytest.raises(RetryAfter):
        await bot.send_message(group.id, "x")


async def test_wrong_token(telegram: FakeTelegram) -> None:
    with pytest.raises(InvalidToken):
        async with Bot("1:AAwrong", base_url=f"{telegram.root}/bot"):
            pass
