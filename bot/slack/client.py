"""The Web API client: nothing is sent twice behind our back, and every wait ends."""

from __future__ import annotations

import logging
from typing import Final
from urllib.parse import urlsplit
from urllib.request import proxy_bypass

from aiohttp import ClientSession, ClientTimeout, TCPConnector
from slack_sdk.web.async_client import AsyncWebClient

CONNECT: Final = 5.0  # seconds; until then surely nothing was sent
ANSWER: Final = 15.0
TIMEOUT: Final = ClientTimeout(total=CONNECT + ANSWER, sock_connect=CONNECT, sock_read=ANSWER)


def quiet(name: str, level: int = logging.WARNING) -> logging.Logger:
    """A logger of Slack's libraries, which would show tokens and texts at DEBUG."""
    logger = logging.getLogger(name)
    logger.setLevel(level)
    return logger


def web_client(token: str, api_url: str) -> AsyncWebClient:
    """A client without retries: by default a reset connection is tried again, and a message said twice.

    Give it a `session()` once the loop runs."""
    client = AsyncWebClient(
        token,
        base_url=api_url,
        timeout=int(CONNECT + ANSWER),
        retry_handlers=[],
        logger=quiet("slack_sdk.web"),
    )
    host = urlsplit(api_url).hostname or ""
    if host in ("localhost", "127.0.0.1", "::1") or proxy_bypass(host):
        client.proxy = None
    return client


def session() -> ClientSession:
    """A connection is used once: when one that was kept breaks, nobody knows whether the message left."""
    return ClientSession(timeout=TIMEOUT, connector=TCPConnector(force_close=True))
