"""What Telegram shows of the bot before a word is said: its menu of commands, and links that open it."""

from __future__ import annotations

from typing import Final

from telegram import Bot, BotCommand
from telegram.error import TelegramError
from telegram.helpers import create_deep_linked_url

from bot.telegram.client import application

MENU: Final = (
    ("deal", "Register a deal, or list yours", "报备项目，查看报备"),
    ("visit", "Log, plan or prepare a visit", "记录、计划、准备拜访"),
    ("partner", "Partners and their records", "渠道伙伴及其档案"),
    ("tier", "A partner's tier, and what the next one takes", "伙伴级别，以及升级还差什么"),
    ("tasks", "Your tasks", "我的任务"),
    ("standup", "Your standup update", "早会汇报"),
    ("briefing", "The opportunity briefing", "商机通报"),
    ("undo", "Take your last change back", "撤销上一步修改"),
    ("cancel", "Stop what is open", "取消当前操作"),
    ("language", "English or Chinese", "切换中文或英文"),
    ("help", "What I can do, with examples", "我能做什么，附示例"),
)
HEARD_ONLY: Final = ("start", "channel")  # typed by links and by habit; the menu need not show them
NAMES: Final = frozenset(HEARD_ONLY) | {name for name, _, _ in MENU}


async def register(bot: Bot) -> None:
    """Sets the menu: Chinese where a person's Telegram is in Chinese, else English. Raises TelegramError."""
    await bot.set_my_commands([BotCommand(name, english) for name, english, _ in MENU])
    await bot.set_my_commands([BotCommand(name, chinese) for name, _, chinese in MENU], language_code="zh")


def link(username: str, code: str) -> str:
    """An address that opens the bot and hands it an invite's code (64 of A-Z, a-z, 0-9, _ and - at most)."""
    return create_deep_linked_url(username, code)


async def link_of(token: str, api_url: str, code: str) -> str:
    """The same for a bot that is not running here; "" where Telegram does not tell its name."""
    bot = application(token, api_url).bot
    try:
        await bot.initialize()
        return link(bot.username, code)
    except TelegramError:
        return ""
    finally:
        await bot.shutdown()
