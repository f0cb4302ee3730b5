"""Calls of the Bot API over aiohttp, as those of Slack: in a third of the time that the library takes."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, TCPConnector
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT: Final = 5.0  # seconds to get a connection; until then surely nothing was sent
KEPT: Final = 5.0  # seconds that a connection is kept unused; one that breaks in use may have said it


class Request(BaseRequest):
    """A pool of connections; an answer is waited for `answer` seconds. It sends no files.

    A call that fails is never repeated here, whatever connection it went over."""

    def __init__(self, api_url: str, answer: float, connections: int) -> None:
        self._proxy = proxy(api_url)
        self._connections = connections
        self._timeout = ClientTimeout(CONNECT + answer, CONNECT, answer, CONNECT)
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return self._timeout.sock_read

    async def initialize(self) -> None:
        if self._session is None or self._session.closed:
            pool = TCPConnector(limit=self._connections, keepalive_timeout=KEPT)
            self._session = ClientSession(
                connector=pool, timeout=self._timeout, headers={"User-Agent": self.USER_AGENT},
                cookie_jar=DummyCookieJar(), proxy=self._proxy,
            )  # fmt: skip

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_timeouts: Any, **_named: Any
    ) -> tuple[int, bytes]:
        """Raises TimedOut and NetworkError, by which the library knows that there was no answer."""
        if self._session is None:
            await self.initialize()
        assert self._session is not None, "it was just made"
        data = request_data.json_parameters if request_data else None
        try:
            async with self._session.request(method, url, data=data) as answer:
                return answer.status, await answer.read()
        except TimeoutError as error:
            raise TimedOut from error
        except ClientError as error:
            raise NetworkError(type(error).__name__) from error


def proxy(api_url: str) -> str | None:
    """The way out that the environment names for an address."""
    parts, known = urlsplit(api_url), getproxies()
    if not parts.hostname or proxy_bypass(parts.hostname):
        return None
    return known.get(parts.scheme) or known.get("all")
