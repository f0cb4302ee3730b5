"""What people do in Telegram arrives as updates that are valid by the Bot API's definition."""

from __future__ import annotations

import pytest
from telegram import Bot, BotCommandScopeChat, InlineKeyboardButton, InlineKeyboardMarkup

from tests.fakes.ledger import Json
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_spec import object_problems
from tests.fakes.telegram_world import BOT_NAME


def told(telegram: FakeTelegram) -> list[Json]:
    """The updates that wait, each held to the definition."""
    updates = [queued.update for queued in telegram.updates.waiting()]
    assert [problem for update in updates for problem in object_problems("Update", update)] == []
    return updates


async def test_every_gesture_is_a_valid_update(telegram: FakeTelegram, bot: Bot) -> None:
    ana = telegram.user(11, "Ana", "zh", username="ana_n", last_name="Nord")
    first = await telegram.start(ana, "invite_7")
    assert first.message
    await telegram.edit(first.message, "edited")
    await telegram.photo(ana, "with words")
    await telegram.photo(ana)
    await telegram.document(ana, "deals.csv", b"a,b")
    await telegram.sticker(ana)
    await telegram.voice(ana)
    await telegram.contact(ana, "+49301234567")
    group = telegram.group(-500, "Nord", [ana], kind="group", bot_status="left")
    await telegram.add_bot(ana, group)
    await telegram.upgrade(ana, group)
    await bot.send_message(
        11, "x", reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="x")]])
    )
    await telegram.say(ana, "an answer", reply_to=telegram.last(ana))
    await telegram.press(ana, telegram.last(ana), "Go")
    await telegram.press_data(ana, telegram.last(ana), "forged")
    await telegram.block(ana)
    kinds = [next(name for name in update if name != "update_id") for update in told(telegram)]
    assert kinds.count("message") == 10
    assert (kinds.count("callback_query"), kinds.count("my_chat_member")) == (2, 2)
    assert len(await bot.get_updates()) == len(kinds)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("hello all", False),
        ("/deal", True),
        (f"/deal@{BOT_NAME} Nordwind", True),
        ("/deal@another_bot", False),
        (f"what do you say, @{BOT_NAME}?", True),
    ],
)
async def test_privacy_mode(telegram: FakeTelegram, text: str, heard: bool) -> None:
    ana = telegram.user(11, "Ana")
    group = telegram.group(-1500, "Nord", [ana])
    assert bool((await telegram.say(ana, text, chat=group)).update) is heard
    group.bot_status = "administrator"
    assert (await telegram.say(ana, text, chat=group)).update


async def test_reply_to_the_bot_is_heard(telegram: FakeTelegram, bot: Bot) -> None:
    ana = telegram.user(11, "Ana")
    group = telegram.group(-1500, "Nord", [ana])
    await bot.send_message(group.id, "who?")
    said = await telegram.say(ana, "Nordwind", chat=group, reply_to=telegram.last(group))
    assert said.update
    assert said.update.update["message"]["reply_to_message"]["from"]["is_bot"]


async def test_commands_and_mentions_are_marked(telegram: FakeTelegram) -> None:
    ana = telegram.user(11, "Ana")
    said = await telegram.say(ana, f"😀 /deal@{BOT_NAME} for @ana_n and a@b.example")
    assert said.message
    length = len(f"/deal@{BOT_NAME}")
    assert said.message.entities == [
        {"type": "bot_command", "offset": 3, "length": length},
        {"type": "mention", "offset": length + 8, "length": 6},
    ]


async def test_start_payload(telegram: FakeTelegram) -> None:
    ana = telegram.user(11, "Ana")
    await telegram.start(ana, "x" * 64)
    for wrong in ("x" * 65, "a b", "ä"):
        with pytest.raises(AssertionError):
            await telegram.start(ana, wrong)


async def test_press_by_label(telegram: FakeTelegram, bot: Bot) -> None:
    ana = telegram.user(11, "Ana", reach="open")
    row = [
        InlineKeyboardButton("Yes, submit", callback_data="y"),
        InlineKeyboardButton("Site", url="https://e.x"),
    ]
    await bot.send_message(ana.id, "x", reply_markup=InlineKeyboardMarkup([row]))
    pressed = await telegram.press(ana, telegram.last(ana), "submit")
    assert pressed.update
    assert pressed.update.update["callback_query"]["data"] == "y"
    with pytest.raises(AssertionError, match="is a link"):
        await telegram.press(ana, telegram.last(ana), "Site")
    with pytest.raises(AssertionError, match="no button 'No'"):
        await telegram.press(ana, telegram.last(ana), "No")


async def test_files(telegram: FakeTelegram, bot: Bot) -> None:
    ana = telegram.user(11, "Ana")
    await telegram.document(ana, "deals.csv", b"a,b")
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.document
    file = await update.message.document.get_file()
    assert bytes(await file.download_as_bytearray()) == b"a,b"
    await bot.send_photo(ana.id, b"png", caption="<b>Chart</b>", parse_mode="HTML")
    assert (telegram.last(ana).text, telegram.last(ana).upload) == ("Chart", b"png")
    assert telegram.violations == []


async def test_names_and_menus(telegram: FakeTelegram, bot: Bot) -> None:
    await bot.set_my_commands([("deal", "Register a deal")])
    await bot.set_my_commands([("deal", "报备商机")], BotCommandScopeChat(11), "zh")
    assert telegram.world.commands[("chat:11", "zh")][0]["description"] == "报备商机"
    assert (await bot.get_my_commands())[0].command == "deal"
    await bot.set_my_short_description("Deals", language_code="en")
    assert telegram.world.texts[("short_description", "en")] == "Deals"
    ana = telegram.user(11, "Ana")
    assert (await bot.get_chat(ana.id)).first_name == "Ana"
    assert (await bot.get_chat_member(ana.id, ana.id)).status == "member"
    assert (await bot.get_me()).username == BOT_NAME
    await bot.send_chat_action(telegram.user(12, "Ben", reach="open").id, "typing")
    assert telegram.violations == []
