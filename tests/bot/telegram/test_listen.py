"""What people do in Telegram reaches the desk, however it is heard, and is confirmed when it is kept."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy.exc import OperationalError

from bot.telegram.client import App
from bot.telegram.listen import Ears, NotKept
from domain.chat import Kind
from tests.bot.telegram.desk import RecordingDesk
from tests.conversation import NOW
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_world import TelegramUser


@pytest.fixture
async def ears(app: App, desk: RecordingDesk) -> AsyncIterator[Ears]:
    ears = Ears(app, desk, lambda: NOW)
    yield ears
    await ears.underway.settle()


def update(number: int, text: str = "hello") -> dict[str, object]:
    ana = {"id": 71, "is_bot": False, "first_name": "Ana"}
    chat = {"id": 71, "type": "private", "first_name": "Ana"}
    return {
        "update_id": number,
        "message": {"message_id": 1, "date": 1, "chat": chat, "from": ana, "text": text},
    }


async def test_an_update_is_taken_when_the_desk_has_kept_it(ears: Ears, desk: RecordingDesk) -> None:
    desk.gate.clear()
    taking = asyncio.create_task(ears.take(update(1)))
    await desk.begun.wait()
    assert not taking.done()
    desk.gate.set()
    await taking
    assert desk.texts() == ["hello"]


async def test_what_is_not_kept_is_to_come_again(ears: Ears, desk: RecordingDesk) -> None:
    desk.failures = [OSError("disk full"), OSError("disk full")]
    for _ in range(2):
        with pytest.raises(NotKept):
            await ears.take(update(1))
    await ears.take(update(1))
    assert desk.texts() == ["hello"]
    assert desk.aside == []


async def test_a_database_that_is_away_puts_nothing_aside(ears: Ears, desk: RecordingDesk) -> None:
    desk.failures = [OperationalError("insert", {}, Exception("gone")) for _ in range(5)]
    for _ in range(5):
        with pytest.raises(NotKept):
            await ears.take(update(1))
    await ears.take(update(1))
    assert desk.texts() == ["hello"]
    assert desk.aside == []


async def test_what_fails_time_after_time_is_put_aside_and_the_rest_goes_on(
    ears: Ears, desk: RecordingDesk
) -> None:
    desk.poison = "poison"
    for _ in range(2):
        with pytest.raises(NotKept):
            await ears.take(update(1, "poison"))
    await ears.take(update(1, "poison"))
    assert desk.aside == [("1", "ValueError")]
    await ears.take(update(2))
    assert desk.texts() == ["hello"]


@pytest.mark.parametrize(
    "raw",
    [
        {"update_id": 1, "message": {"message_id": 1}},
        {"update_id": 1, "message": "nonsense"},
        {"update_id": 1, "callback_query": {"id": "1", "from": 5}},
        {"update_id": 1, "message": {"message_id": 1, "date": "x", "chat": {}, "from": {}}},
        {"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": {"id": [], "type": "private"}}},
    ],
)
async def test_what_makes_no_sense_is_put_aside_at_once(
    ears: Ears, desk: RecordingDesk, raw: dict[str, object]
) -> None:
    await ears.take(raw)
    assert [number for number, _ in desk.aside] == ["1"]
    assert desk.heard == []


async def test_what_can_not_even_be_put_aside_comes_again(ears: Ears, desk: RecordingDesk) -> None:
    desk.full = True
    with pytest.raises(NotKept):
        await ears.take({"update_id": 1, "message": "nonsense"})


@pytest.mark.parametrize("kind", ["poll", "inline_query", "chat_join_request", "something_new"])
async def test_a_kind_that_says_nothing_to_us_is_taken(ears: Ears, desk: RecordingDesk, kind: str) -> None:
    await ears.take({"update_id": 1})
    assert desk.heard == []


async def test_a_caller_that_goes_away_does_not_stop_a_turn(ears: Ears, desk: RecordingDesk) -> None:
    desk.gate.clear()
    taking = asyncio.create_task(ears.take(update(1)))
    await desk.begun.wait()
    taking.cancel()
    desk.gate.set()
    await ears.underway.settle()
    assert desk.texts() == ["hello"]


async def test_a_press_is_always_answered(
    ears: Ears, desk: RecordingDesk, fake: FakeTelegram, ana: TelegramUser
) -> None:
    sent = await ears.app.bot.send_message(ana.id, "Decide")
    message = fake.place(ana).messages[sent.message_id]
    fake.updates.webhook.url = ""
    for data in ("h4ndle", "x" * 64):
        gesture = await fake.press_data(ana, message, data)
        assert gesture.update is not None
        await ears.take(gesture.update.update)
    desk.failures = [OSError()]
    gesture = await fake.press_data(ana, message, "again")
    assert gesture.update is not None
    with pytest.raises(NotKept):
        await ears.take(gesture.update.update)
    await ears.take(gesture.update.update)
    await ears.underway.settle()
    assert fake.answered()
    assert [heard.kind for heard in desk.heard] == [Kind.ACTION] * 3


async def test_a_press_that_is_too_old_to_be_answered_is_no_trouble(
    ears: Ears, desk: RecordingDesk, fake: FakeTelegram, ana: TelegramUser
) -> None:
    fake.fail_next("answerCallbackQuery", error="Bad Request: query is too old and response timeout expired")
    sent = await ears.app.bot.send_message(ana.id, "Decide")
    gesture = await fake.press_data(ana, fake.place(ana).messages[sent.message_id], "h")
    assert gesture.update is not None
    await ears.take(gesture.update.update)
    await ears.underway.settle()
    assert len(desk.heard) == 1
