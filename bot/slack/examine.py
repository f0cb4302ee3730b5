"""Slack examined from outside, for `channelbot doctor`: tokens, rights, clock. Nothing is changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.finding import Finding, clock
from bot.slack.client import session, web_client
from bot.slack.payload import word
from bot.slack.surface import SCOPES
from bot.slack.troubles import code_of

BOT, APP, SIGNING = "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"


async def examine(
    bot_token: str, signing_secret: str, app_token: str, api_url: str, now: Callable[[], datetime]
) -> list[Finding]:
    """Whether Slack takes the tokens, and the app has the rights that the manifest asks for."""
    client = web_client(bot_token, api_url)
    client.session = session()
    try:
        found = await _bot(client, now)
        if app_token:
            found.append(await _app(client, app_token))
    finally:
        await client.session.close()
    if signing_secret:
        found.append(_signing(signing_secret))
    return found


async def _bot(client: AsyncWebClient, now: Callable[[], datetime]) -> list[Finding]:
    try:
        answer = await client.auth_test()
    except Exception as error:
        return [_refused(BOT, error, "copy the Bot User OAuth Token (xoxb-…) from “Install App” again")]
    data = answer.data
    who = f"Bot {word(data, 'user')} in {word(data, 'team')}."
    headers = {name.lower(): value for name, value in answer.headers.items()}
    return [Finding(BOT, True, who), _rights(headers), clock("Slack", headers.get("date", ""), now())]


def _rights(headers: Mapping[str, str]) -> Finding:
    granted = {scope.strip() for scope in headers.get("x-oauth-scopes", "").split(",")} - {""}
    missing = [scope for scope in SCOPES if scope not in granted]
    if missing:
        said = f"{', '.join(missing)} missing: add them as manifest.json does, and install the app anew."
        return Finding("Slack scopes", False, said)
    return Finding("Slack scopes", True, "All that manifest.json asks for are granted.")


async def _app(client: AsyncWebClient, app_token: str) -> Finding:
    try:
        await client.apps_connections_open(app_token=app_token)
    except Exception as error:
        todo = "make an app-level token (xapp-…) with connections:write, and turn Socket Mode on"
        return _refused(APP, error, todo)
    return Finding(APP, True, "Socket Mode can be opened.")


def _signing(secret: str) -> Finding:
    """Only its form can be told from here: it is never sent."""
    if re.fullmatch("[0-9a-f]{32}", secret):
        return Finding(SIGNING, True, "Has the form of one; the log tells of events that another one signed.")
    said = "Is not 32 hexadecimal digits: copy the Signing Secret from “Basic Information” again."
    return Finding(SIGNING, False, said)


def _refused(about: str, error: Exception, todo: str) -> Finding:
    if isinstance(error, SlackApiError) and (code := code_of(error)):
        return Finding(about, False, f"Slack answers {code}: {todo}.")
    said = f"Slack can't be reached ({type(error).__name__}): look at the network, or at SLACK_API_URL."
    return Finding(about, False, said)
