"""Spans reach a collector by HTTP where one is named; nothing in them is anybody's words."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from bot.traces import exported
from domain.problem import Problem
from tests.conversation import Clock, demo

LI = "Li Wei"


class Collector(ThreadingHTTPServer):
    """What an OpenTelemetry collector is to a program: an address that takes spans."""

    def __init__(self) -> None:
        self.taken: list[bytes] = []
        self.paths: list[str] = []
        super().__init__(("127.0.0.1", 0), _Take)

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def spans(self) -> list[tuple[str, dict[str, str], str]]:
        """Of each span its name, its facts, and how it failed."""
        return [
            (span.name, {fact.key: fact.value.string_value for fact in span.attributes}, span.status.message)
            for body in self.taken
            for resource in ExportTraceServiceRequest.FromString(body).resource_spans
            for scope in resource.scope_spans
            for span in scope.spans
        ]


class _Take(BaseHTTPRequestHandler):
    server: Collector

    def do_POST(self) -> None:
        self.server.paths.append(self.path)
        self.server.taken.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        return


@pytest.fixture
def collector(monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    with Collector() as collector:
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.root)
        serving = Thread(target=collector.serve_forever, kwargs={"poll_interval": 0.01})
        serving.start()
        yield collector
        collector.shutdown()
        serving.join()


async def test_turns_letters_and_jobs_are_told_and_no_word_of_anybody(
    collector: Collector, sqlite_url: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LI)
        with exported():
            assert "Softline" in await talk.say(LI, "what tier is Softline?")
            await talk.here.timetable().tick()
    spans = collector.spans()
    facts = {"platform": "terminal", "kind": "text", "intent": "partner.tier", "outcome": "kept"}
    assert ("turn", facts, "") in spans
    assert ("letter", {"platform": "terminal", "urgency": "answer", "state": "sent"}, "") in spans
    assert ("job", {"job": "scheduled.tidy.tidy"}, "") in spans
    said = b"".join(collector.taken)
    assert b"channelbot" in said
    assert not [word for word in (b"Softline", b"Li Wei", b"what tier") if word in said]
    assert set(collector.paths) == {"/v1/traces"}


async def test_a_turn_that_fails_tells_the_type_of_its_error_alone(
    collector: Collector, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(*_: object) -> None:
        raise OSError("Softline owes us 60k")

    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LI)
        monkeypatch.setattr("bot.desk.respond", breaks)
        with exported(), pytest.raises(OSError, match="Softline"):
            await talk.say(LI, "help")
    ((_, facts, error),) = collector.spans()
    assert (facts["outcome"], error) == ("lost", "OSError")
    assert b"Softline" not in b"".join(collector.taken)


def test_missing_packages_are_named(collector: Collector, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk.trace", None)
    with pytest.raises(Problem, match="requirements-traces"), exported():
        pass
