"""Telegram examined from outside, for `channelbot doctor`: token, webhook, clock. Nothing is changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aiohttp import ClientError, ClientSession, ClientTimeout
from telegram import Bot, WebhookInfo
from telegram.error import InvalidToken, TelegramError

from bot.finding import Finding, clock, veiled
from bot.telegram.client import ANSWER, application

TOKEN, HOOK = "TELEGRAM_BOT_TOKEN", "TELEGRAM_WEBHOOK_URL"


async def examine(token: str, api_url: str, webhook_url: str, now: Callable[[], datetime]) -> list[Finding]:
    """Whether Telegram takes the token, and where it delivers what people write."""
    bot = application(token, api_url).bot
    try:
        await bot.initialize()
        found = [Finding(TOKEN, True, f"Bot @{bot.username}."), await _hook(bot, webhook_url)]
    except InvalidToken:
        return [Finding(TOKEN, False, "Telegram does not accept it: ask @BotFather for it again (/token).")]
    except TelegramError as error:
        why = type(error.__cause__ or error).__name__
        said = f"Telegram can't be reached ({why}): look at the network, or at TELEGRAM_API_URL."
        return [Finding(TOKEN, False, said)]
    finally:
        await bot.shutdown()
    return [*found, await _clock(api_url, now)]


async def _hook(bot: Bot, wanted: str) -> Finding:
    info = await bot.get_webhook_info()
    if info.url != wanted:
        return _elsewhere(info, wanted)
    if wanted and info.last_error_message:
        said = f"{info.pending_update_count} updates wait, since Telegram says: {info.last_error_message}."
        return Finding(HOOK, False, f"{said} Look at the address, its certificate and its firewall.")
    return Finding(HOOK, True, "Telegram delivers there." if wanted else "None: the bot polls.")


def _elsewhere(info: WebhookInfo, wanted: str) -> Finding:
    """`channelbot run` puts it right; until then somebody else may be hearing. No path is told: nobody is to
    guess it."""
    there, here = veiled(info.url, secret_path=True), veiled(wanted, secret_path=True)
    if there == here:
        here = "the path that is set here"
    if not wanted:
        said = f"Telegram delivers to {there}, which is not set here: `channelbot run` ends that."
    elif not info.url:
        said = "Telegram delivers nowhere yet: `channelbot run` sets it."
    else:
        said = f"Telegram delivers to {there} and not to {here}: `channelbot run` sets it."
    return Finding(HOOK, False, said)


async def _clock(api_url: str, now: Callable[[], datetime]) -> Finding:
    try:
        async with ClientSession(timeout=ClientTimeout(ANSWER)) as web, web.get(api_url) as answer:
            return clock("Telegram", answer.headers.get("Date", ""), now())
    except (ClientError, TimeoutError):
        return clock("Telegram", "", now())
