"""No secret reaches a log: ours, a library's or a traceback's; and no outsider forges a line."""

from __future__ import annotations

import asyncio
import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog
from aiohttp import web

from bot import log
from tests import quiet

BOT, APP = "-".join(("xoxb", "1234567890", "aVeryLongToken")), "-".join(("xapp", "1", "A0", "anotherOne"))
TELEGRAM, SIGNING, PASSWORD = "1234567890:" + "A" * 35, "5f4dcc3b5aa765d61d8327deb882cf99", "hunter2!"
SECRETS = (BOT, APP, TELEGRAM, SIGNING, PASSWORD, "w3bh00k secret")
ADDRESS = f"postgresql://channelbot:{PASSWORD}@db.example/channel"


@pytest.fixture(params=["console", "json"])
def written(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What is logged at DEBUG, by us and by the libraries."""
    out = io.StringIO()
    monkeypatch.setattr("sys.stderr", out)
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    log.set_up("DEBUG", request.param, (SIGNING, "w3bh00k secret"))
    yield out
    root.handlers[:], root.level = before, level
    quiet.down()


def test_nothing_that_we_log_holds_a_secret(written: io.StringIO) -> None:
    for secret in SECRETS[:4]:
        structlog.get_logger().warning(
            "a call failed", url=f"https://x.example/bot{secret}/getMe", why=secret
        )
    structlog.get_logger().error("database", url=ADDRESS)
    try:
        raise ValueError(f"no such token {BOT} {SIGNING} at {ADDRESS}")
    except ValueError as error:
        structlog.get_logger().error("broke", exc_info=error)
    said = written.getvalue()
    assert said.count("[secret]") >= 8
    assert "Traceback" in said
    assert [secret for secret in SECRETS if secret in said] == []


@pytest.mark.parametrize(
    "name", ["httpx", "slack_sdk.web", "slack_bolt", "telegram.ext", "sqlalchemy", "other"]
)
def test_nothing_that_a_library_logs_holds_a_secret(written: io.StringIO, name: str) -> None:
    logger = logging.getLogger(name)
    for secret in SECRETS[:4]:
        logger.error("HTTP Request: POST https://x.example/bot%s/sendMessage", secret)
    try:
        raise RuntimeError(f"{TELEGRAM} w3bh00k secret")
    except RuntimeError:
        logger.exception("broke")
    assert "[secret]" in written.getvalue()
    assert [secret for secret in SECRETS if secret in written.getvalue()] == []


def test_what_a_library_logs_has_the_form_of_ours(
    written: io.StringIO, request: pytest.FixtureRequest
) -> None:
    logging.getLogger("other").warning("of %s\nlines", "two")
    log.Libraries().emit(logging.LogRecord("other", logging.WARNING, "", 1, "of %d", ("no number",), None))
    first, second = written.getvalue().splitlines()
    assert "of two\\nlines" in first.replace("\\\\", "\\")
    assert "of %d" in second
    if request.node.callspec.params["written"] == "json":
        assert {"level": "warning", "library": "other", "event": "of %d"}.items() <= json.loads(
            second
        ).items()


async def test_a_request_that_can_not_be_read_is_one_line(written: io.StringIO) -> None:
    async def whole(request: web.Request) -> web.Response:
        return web.Response(body=await request.read())

    runner = web.AppRunner(app := web.Application(), access_log=None)
    app.add_routes([web.post("/", whole)])
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    junk = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x8b[["
    for sent in (
        b"GET / HTTP/9.9\r\n\r\n",
        junk,
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
    ):
        reading, writing = await asyncio.open_connection(*runner.addresses[0][:2])
        writing.write(sent)
        assert await reading.readline()
        writing.close()
    await runner.cleanup()
    lines = written.getvalue().splitlines()
    assert len(lines) >= 2
    assert all("a request can't be read" in line for line in lines), lines


def test_an_outsider_s_text_forges_no_line_and_steers_no_terminal(written: io.StringIO) -> None:
    forged = "x\n2026-01-01 [error] all is lost\r\x1b[2J\x1b]0;title\x07\u202e\u2028"
    structlog.get_logger().warning("a name", name=forged)
    (line,) = written.getvalue().splitlines()
    assert not any(forging in line for forging in ("\r", "\x07", "\x1b[2J", "\u202e", "\u2028"))


def test_a_library_that_was_made_loud_is_quiet_again() -> None:
    """A line of httpx's INFO is the token in an address."""
    for name in log.QUIET:
        logging.getLogger(name).setLevel(logging.DEBUG)
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    try:
        log.set_up("DEBUG")
        assert [name for name in log.QUIET if logging.getLogger(name).isEnabledFor(logging.INFO)] == []
    finally:
        root.handlers[:], root.level = before, level
        quiet.down()
