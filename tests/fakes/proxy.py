"""A way to a database that can be cut, or hold back all that passes, as a dead network does."""

from __future__ import annotations

import asyncio
import contextlib
from types import TracebackType
from typing import Self

from sqlalchemy import make_url


class Proxy:
    """`async with Proxy(url) as proxy:` with `proxy.url` in the database's place."""

    def __init__(self, url: str) -> None:
        self.target = make_url(url)
        self.url = ""
        self._open = asyncio.Event()
        self._open.set()
        self._passing: set[asyncio.Task[None]] = set()
        self._writers: set[asyncio.StreamWriter] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        port = self._server.sockets[0].getsockname()[1]
        where = self.target.set(host="127.0.0.1", port=port, query={})
        self.url = where.render_as_string(hide_password=False)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
        self.cut()
        self._server.close()
        await asyncio.gather(*self._passing, return_exceptions=True)
        await self._server.wait_closed()

    def hold(self) -> None:
        """Nothing passes any more, and nothing is closed; what is sent meanwhile passes at `release`."""
        self._open.clear()

    def release(self) -> None:
        self._open.set()

    def cut(self) -> None:
        """Ends every connection at once."""
        for writer in self._writers:
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        back_reader, back_writer = await self._connect()
        self._writers |= {writer, back_writer}
        ways = (self._pass(reader, back_writer), self._pass(back_reader, writer))
        tasks = {asyncio.create_task(way) for way in ways}
        self._passing |= tasks
        await asyncio.wait(tasks)
        self._passing -= tasks
        self._writers -= {writer, back_writer}

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        folder = self.target.query.get("host")
        if folder:
            return await asyncio.open_unix_connection(f"{folder}/.s.PGSQL.5432")
        return await asyncio.open_connection(self.target.host, self.target.port or 5432)

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while data := await reader.read(65_536):
                await self._open.wait()
                writer.write(data)
                await writer.drain()
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()
