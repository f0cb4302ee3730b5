"""Each limit of the Bot API at n and n + 1, by python-telegram-bot: what breaks a rule is a violation."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity
from telegram.error import BadRequest

from tests.fakes.telegram import FakeTelegram

ANA = 11


@pytest.fixture(autouse=True)
def ana(telegram: FakeTelegram) -> None:
    telegram.user(ANA, "Ana", reach="open")


async def judged(telegram: FakeTelegram, call: Awaitable[object], good: bool) -> None:
    """The call is accepted without a violation, or refused with one."""
    if good:
        await call
    else:
        with pytest.raises(BadRequest):
            await call
    assert bool(telegram.violations) is not good


def grid(rows: int, columns: int, data: str = "x") -> InlineKeyboardMarkup:
    button = InlineKeyboardButton("Go", callback_data=data)
    return InlineKeyboardMarkup([[button] * columns for _ in range(rows)])


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("", False),
        (" \n\u200b", False),
        ("x", True),
        ("x" * 4096, True),
        ("x" * 4097, False),
        ("😀" * 2048, True),
        ("😀" * 2049, False),
    ],
)
async def test_text(telegram: FakeTelegram, bot: Bot, text: str, good: bool) -> None:
    await judged(telegram, bot.send_message(ANA, text), good)


@pytest.mark.parametrize(("size", "good"), [(4096, True), (4097, False)])
async def test_text_is_measured_after_parsing(
    telegram: FakeTelegram, bot: Bot, size: int, good: bool
) -> None:
    html = "<b>" + "&amp;" * size + "</b>"
    await judged(telegram, bot.send_message(ANA, html, parse_mode="HTML"), good)


@pytest.mark.parametrize(("size", "good"), [(0, True), (1024, True), (1025, False)])
async def test_caption(telegram: FakeTelegram, bot: Bot, size: int, good: bool) -> None:
    call = bot.send_document(ANA, b"a,b", caption="x" * size, filename="deals.csv")
    await judged(telegram, call, good)


@pytest.mark.parametrize(
    ("data", "good"),
    [("x" * 64, True), ("x" * 65, False), ("渠" * 21, True), ("渠" * 22, False)],
)
async def test_callback_data_in_bytes(telegram: FakeTelegram, bot: Bot, data: str, good: bool) -> None:
    await judged(telegram, bot.send_message(ANA, "Choose", reply_markup=grid(1, 1, data)), good)


@pytest.mark.parametrize(
    ("rows", "columns", "good"), [(100, 1, True), (101, 1, False), (1, 8, True), (1, 9, False)]
)
async def test_buttons(telegram: FakeTelegram, bot: Bot, rows: int, columns: int, good: bool) -> None:
    await judged(telegram, bot.send_message(ANA, "Choose", reply_markup=grid(rows, columns)), good)


@pytest.mark.parametrize(("count", "good"), [(100, True), (101, False)])
async def test_entities(telegram: FakeTelegram, bot: Bot, count: int, good: bool) -> None:
    await judged(telegram, bot.send_message(ANA, "<b>x</b> " * count, parse_mode="HTML"), good)


@pytest.mark.parametrize(("length", "good"), [(2, True), (3, False)])
async def test_entity_offsets_in_utf16(telegram: FakeTelegram, bot: Bot, length: int, good: bool) -> None:
    await judged(telegram, bot.send_message(ANA, "😀", entities=[MessageEntity("bold", 0, length)]), good)


@pytest.mark.parametrize(
    ("html", "good"),
    [
        ("<b>a<i>b</i></b> <a href='https://e.x'>c</a> <code>d</code> <tg-spoiler>e</tg-spoiler>", True),
        ("<blockquote>a</blockquote><pre><code class='language-sql'>b</code></pre>", True),
        ("5 &lt; 6 &amp; 7 &#60; 8 &nbsp;", True),
        ("<b>a", False),
        ("a</b>", False),
        ("<b>a<i>b</b></i>", False),
        ("<h1>a</h1>", False),
        ("a<br>b", False),
        ("5 < 6", False),
        ("<span>a</span>", False),
        ("<>", False),
    ],
)
async def test_html(telegram: FakeTelegram, bot: Bot, html: str, good: bool) -> None:
    await judged(telegram, bot.send_message(ANA, html, parse_mode="HTML"), good)


async def test_html_entities(telegram: FakeTelegram, bot: Bot) -> None:
    sent = await bot.send_message(ANA, "😀 <b>Nord &amp; <i>Süd</i></b>", parse_mode="HTML")
    assert telegram.last(ANA).text == "😀 Nord & Süd"
    assert [(e.type, e.offset, e.length) for e in sent.entities] == [("bold", 3, 10), ("italic", 10, 3)]


@pytest.mark.parametrize(
    ("command", "description", "good"),
    [
        ("deal", "x", True),
        ("x" * 32, "x" * 256, True),
        ("x" * 33, "x", False),
        ("", "x", False),
        ("Deal", "x", False),
        ("my-deal", "x", False),
        ("deal", "x" * 257, False),
        ("deal", "", False),
    ],
)
async def test_commands(telegram: FakeTelegram, bot: Bot, command: str, description: str, good: bool) -> None:
    await judged(telegram, bot.set_my_commands([(command, description)]), good)


@pytest.mark.parametrize(("count", "good"), [(100, True), (101, False)])
async def test_command_count(telegram: FakeTelegram, bot: Bot, count: int, good: bool) -> None:
    call = bot.set_my_commands([(f"c{i}", "x") for i in range(count)])
    await judged(telegram, call, good)


@pytest.mark.parametrize(("size", "good"), [(512, True), (513, False)])
async def test_description(telegram: FakeTelegram, bot: Bot, size: int, good: bool) -> None:
    await judged(telegram, bot.set_my_description("x" * size), good)


@pytest.mark.parametrize(("size", "good"), [(200, True), (201, False)])
async def test_callback_answer(telegram: FakeTelegram, bot: Bot, size: int, good: bool) -> None:
    await bot.send_message(ANA, "Choose", reply_markup=grid(1, 1))
    pressed = await telegram.press(telegram.world.user(ANA), telegram.last(ANA), "Go")
    assert pressed.query
    await judged(telegram, bot.answer_callback_query(pressed.query.id, "x" * size), good)


@pytest.mark.parametrize(
    ("url", "secret", "good"),
    [
        ("https://example.com/x", "a" * 256, True),
        ("https://example.com/x", "a" * 257, False),
        ("https://example.com/x", "a b", False),
        ("http://example.com/x", "a", False),
    ],
)
async def test_webhook(telegram: FakeTelegram, bot: Bot, url: str, secret: str, good: bool) -> None:
    await judged(telegram, bot.set_webhook(url, secret_token=secret), good)


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("sendMessage", {"chat_id": ANA}),
        ("sendMessage", {"chat_id": ANA, "text": "x", "colour": "red"}),
        ("sendMessage", {"chat_id": ANA, "text": "x", "disable_notification": "maybe"}),
        ("sendMessage", {"chat_id": ANA, "text": "x", "reply_markup": '{"inline_keyboard": [[{"url": 1}]]}'}),
        ("sendMessage", {"chat_id": ANA, "text": "x", "reply_markup": "{"}),
        ("sendMessage", {"chat_id": ANA, "text": "x", "parse_mode": "Markdown"}),
        ("sendChatAction", {"chat_id": ANA, "action": "thinking"}),
        ("sendNothing", {}),
    ],
)
async def test_definition(telegram: FakeTelegram, method: str, arguments: dict[str, Any]) -> None:
    url = f"{telegram.root}/bot{telegram.token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, data=arguments) as answer:
        assert answer.status == 400
    assert telegram.violations
