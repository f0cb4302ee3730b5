"""`channelbot run` as a process of its own, which can be killed at any moment and started again.

A server with the libraries loaded forks it, so that a start costs no imports; the child runs the command line
as an operator would."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import sys
from collections.abc import Mapping
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Thread

FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(
    ["bot.__main__", "bot.commands.tick", "bot.slack.connect", "bot.telegram.connect", "tests.stories.warm"]
)
PATIENCE = 60.0  # seconds to be ready, on a machine that has other work


def _main(output: Connection, folder: Path, env: Mapping[str, str], arguments: tuple[str, ...]) -> None:
    """In the child: the command line, with its output in the pipe."""
    from bot.__main__ import main  # noqa: PLC0415 - loaded by the server, not by the tests

    os.chdir(folder)
    os.environ.update(env)
    for stream in (1, 2):
        os.dup2(output.fileno(), stream)
    sys.argv = ["channelbot", *arguments]
    main()


class Program:
    """One operator's program: its settings, and the process that runs now."""

    def __init__(self, folder: Path, env: Mapping[str, str]) -> None:
        self.folder = folder
        self.env = env
        self.process: BaseProcess | None = None
        self._output: Connection | None = None
        self._reader: Thread | None = None
        self.written = b""  # since it serves

    @property
    def running(self) -> bool:
        return self.process is not None and self.process.is_alive()

    def _fork(self, *arguments: str) -> tuple[BaseProcess, Connection]:
        reader, writer = FORKS.Pipe(duplex=False)
        process = FORKS.Process(target=_main, args=(writer, self.folder, self.env, arguments), daemon=True)
        process.start()
        writer.close()
        return process, reader

    async def start(self) -> None:
        """Returns when it serves. AssertionError with what it wrote where it does not come to that."""
        self.process, self._output = self._fork("run")
        async with asyncio.timeout(PATIENCE):
            said = await asyncio.to_thread(_until, self._output, b"serving")
        assert b"serving" in said, said.decode()
        self.written = b""
        self._reader = Thread(target=self._read, args=(self._output,), daemon=True)  # a full pipe holds it up
        self._reader.start()

    def _read(self, output: Connection) -> None:
        while part := os.read(output.fileno(), 65_536):
            self.written += part

    async def kill(self) -> None:
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """Asks it to end, and returns its exit status."""
        return await self._end(signal.SIGTERM)

    async def died(self) -> None:
        """Waits for a process that ends by itself."""
        assert self.process is not None
        await asyncio.to_thread(self.process.join, PATIENCE)
        assert self.process.exitcode == -signal.SIGKILL, "it did not die"
        self._forget()

    def _forget(self) -> None:
        assert self.process is not None
        assert self._output is not None
        self.process.close()
        if self._reader is not None:
            self._reader.join()
        self._output.close()
        self.process = self._output = None

    async def _end(self, how: signal.Signals) -> int:
        process = self.process
        assert process is not None
        assert process.pid is not None
        os.kill(process.pid, how)
        await asyncio.to_thread(process.join, PATIENCE)
        status = process.exitcode
        self._forget()
        assert status is not None, "it does not end"
        return status

    async def again(self) -> None:
        """kill -9, and a new process."""
        await self.kill()
        await self.start()

    async def command(self, *arguments: str) -> str:
        """Another command with the same settings; what it wrote. AssertionError where it fails."""
        process, output = self._fork(*arguments)
        said = await asyncio.to_thread(_until, output, b"\0")
        await asyncio.to_thread(process.join, PATIENCE)
        status = process.exitcode
        process.close()
        output.close()
        assert status == 0, said.decode()
        return said.decode()


def _until(output: Connection, words: bytes) -> bytes:
    """What was written up to these words, or up to the end."""
    said = b""
    while words not in said:
        part = os.read(output.fileno(), 65_536)
        if not part:
            break
        said += part
    return said
