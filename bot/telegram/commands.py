"""The commands that Telegram's menu shows, in both languages (setMyCommands)."""

from __future__ import annotations

from telegram import Bot, BotCommand

COMMANDS: tuple[tuple[str, str, str], ...] = (
    ("deal", "Register a deal, or list yours", "项目报备、查看报备"),
    ("visit", "Log, plan or prepare a visit", "记录、计划、准备拜访"),
    ("partner", "Partners' records", "渠道伙伴档案"),
    ("tier", "A partner's tier", "伙伴级别"),
    ("tasks", "Your tasks", "我的任务"),
    ("standup", "Your standup update", "早会汇报"),
    ("briefing", "The opportunity briefing", "商机通报"),
    ("undo", "Take your last change back", "撤销上一步"),
    ("cancel", "Stop what is open", "取消当前操作"),
    ("language", "Change the language", "切换语言"),
    ("help", "What I can do", "帮助"),
)


async def register(bot: Bot) -> None:
    """Sets the menu: English for all, Chinese for Chinese clients."""
    await bot.set_my_commands([BotCommand(name, english) for name, english, _ in COMMANDS])
    chinese = [BotCommand(name, text) for name, _, text in COMMANDS]
    await bot.set_my_commands(chinese, language_code="zh")
