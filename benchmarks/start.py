"""What a cold start costs: `python -m benchmarks.start [TIMES]`.

From the beginning of `channelbot run` until /readyz says yes, on a database that is up to date and with a
platform on this machine, beside an interpreter that only imports the libraries which that platform, the
database and the web server need. They alternate; told is the median of the processes' CPU seconds, which what
else the machine does hardly changes, and ours in terms of the bare one's."""

from __future__ import annotations

import asyncio
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from statistics import median

import aiohttp
from aiohttp import web

from benchmarks.turn import TOKEN, Server, listening
from storage import schema
from tests.stories.operator import free_port

COMMON = "aiohttp.web sqlalchemy.ext.asyncio sqlalchemy.dialects.sqlite.aiosqlite structlog"
COMMON += " pydantic_settings prometheus_client typer apscheduler.schedulers.asyncio"
LIBRARIES = {
    "telegram": f"{COMMON} telegram.ext",
    "slack": f"{COMMON} slack_bolt.async_app slack_sdk.web.async_client",
}
CHANNELBOT = [sys.executable, "-m", "bot"]


def settings(platform: str, root: str, database: Path, port: int) -> dict[str, str]:
    common = {"DATABASE_URL": f"sqlite:///{database}", "HTTP_PORT": str(port)}
    mine = {
        "telegram": {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": root,
                     "TELEGRAM_WEBHOOK_URL": f"{root}/hook", "TELEGRAM_WEBHOOK_SECRET": "s3cret"},
        "slack": {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s3cret",
                  "SLACK_API_URL": f"{root}/api/"},
    }  # fmt: skip
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **common, **mine[platform]}


def spent(pid: int) -> float:
    """CPU seconds of a process that runs."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def imported(libraries: str) -> float:
    """CPU seconds of an interpreter that imports and ends."""
    before = _children()
    subprocess.run([sys.executable, "-c", f"import {libraries.replace(' ', ', ')}"], check=True)  # noqa: S603
    return _children() - before


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


async def started(env: dict[str, str], port: int) -> float:
    """CPU seconds until it is ready; then it is told to stop."""
    process = await asyncio.create_subprocess_exec(
        *CHANNELBOT, "run", env=env, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
    )
    async with aiohttp.ClientSession() as session:
        while not await ready(session, port):  # noqa: ASYNC110 - another process's readiness is no event
            await asyncio.sleep(0.02)
    used = spent(process.pid)
    process.terminate()
    await process.wait()
    return used


async def ready(session: aiohttp.ClientSession, port: int) -> bool:
    """Whether a program on this machine says that it can serve."""
    with suppress(aiohttp.ClientError):
        async with session.get(f"http://127.0.0.1:{port}/readyz") as answer:
            return answer.status == 200
    return False


async def measure(platform: str, times: int) -> tuple[Sequence[float], Sequence[float]]:
    server, found = Server(), ([], [])  # type: ignore[var-annotated]
    with tempfile.TemporaryDirectory() as folder:
        database, port = Path(folder) / "start.sqlite3", free_port()
        await asyncio.to_thread(schema.upgrade, f"sqlite:///{database}")
        places = [web.post("/bot{token}/{method}", server.call), web.post("/api/{method}", server.call)]
        async with listening(places) as root:
            env = settings(platform, root, database, port)
            for number in range(times + 1):  # the first only fills the caches
                pair = (imported(LIBRARIES[platform]), await started(env, port))
                for kept, used in zip(found, pair, strict=True) if number else ():
                    kept.append(used)
    return found


def main() -> None:
    times = int([*sys.argv[1:], "5"][0])
    for platform in LIBRARIES:
        bare, ours = (median(each) for each in asyncio.run(measure(platform, times)))
        print(f"{platform:10} imports {bare:.2f} s   ready {ours:.2f} s   {ours / bare:.2f}", flush=True)


if __name__ == "__main__":
    main()
