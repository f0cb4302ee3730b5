"""What becomes of a letter that Slack refuses, or about which it can't be understood.

The errors are those of docs.slack.dev/reference/methods/chat.postMessage and of the other methods in use."""

from __future__ import annotations

from typing import Final

from aiohttp import ClientConnectorError, ClientHttpProxyError, ConnectionTimeoutError
from slack_sdk.errors import SlackApiError

from bot.slack.payload import word
from domain.delivery import Closed, Hopeless, TryLater, Undelivered, Unknown, Unreachable

UNSENT: Final = (ClientConnectorError, ClientHttpProxyError, ConnectionTimeoutError)
LATER: Final = frozenset({
    "ratelimited", "rate_limited", "message_limit_exceeded", "fatal_error", "internal_error",
    "service_unavailable", "request_timeout", "team_added_to_org", "accesslimited",
})  # fmt: skip
GONE_AWAY: Final = frozenset({
    "user_disabled", "cannot_dm_bot", "messages_tab_disabled", "user_not_found", "user_not_visible",
})  # fmt: skip
REPLACED: Final = frozenset({"message_not_found", "cant_update_message", "edit_window_closed"})  # say it anew
TOKEN: Final = frozenset({
    "token_revoked", "token_expired", "invalid_auth", "not_authed", "account_inactive",
    "not_allowed_token_type",
})  # fmt: skip


def code_of(error: SlackApiError) -> str:
    """Slack's word for what is wrong; "" where the answer was no answer of Slack's."""
    return word(getattr(error.response, "data", None), "error")


def trouble(error: Exception, *, repeatable: bool) -> Undelivered:
    """What to do about it. `repeatable`: doing it again changes nothing, whether or not it was done."""
    if isinstance(error, Undelivered):
        return error
    if isinstance(error, UNSENT):
        return TryLater(type(error).__name__)
    if isinstance(error, SlackApiError):
        return _answered(error, repeatable)
    return _lost(type(error).__name__, repeatable)


def _answered(error: SlackApiError, repeatable: bool) -> Undelivered:
    code, status = code_of(error), status_of(error)
    if status == 429 or code in LATER:
        return TryLater(code or "ratelimited", _seconds(error))
    if code in TOKEN:
        return Closed(f"SLACK_BOT_TOKEN: {code}")
    if code in GONE_AWAY:
        return Unreachable(code)
    if code and status < 500:
        return Hopeless(code)
    if 400 <= status < 500:
        return TryLater(f"HTTP {status}")
    return _lost(f"HTTP {status}", repeatable)


def _lost(why: str, repeatable: bool) -> Undelivered:
    return TryLater(why) if repeatable else Unknown(why)


def status_of(error: SlackApiError) -> int:
    response = error.response
    found = getattr(response, "status_code", None) or getattr(response, "status", None)
    return found if isinstance(found, int) else 0


def _seconds(error: SlackApiError) -> float | None:
    headers = getattr(error.response, "headers", None) or {}
    try:
        return max(0.0, float(headers.get("Retry-After", "")))
    except (TypeError, ValueError):
        return None
