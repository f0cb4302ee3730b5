"""Spans of what is done and their facts, for whoever watches: nobody does, unless a tracer is installed.

A fact is a name out of a closed set (a platform, an intent, a state), never what anybody said."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Protocol


class Tracer(Protocol):
    def span(self, name: str, facts: Mapping[str, str]) -> AbstractContextManager[object]: ...
    def note(self, facts: Mapping[str, str]) -> None: ...


class Nobody:
    def span(self, _name: str, _facts: Mapping[str, str]) -> AbstractContextManager[object]:
        return nullcontext()

    def note(self, _facts: Mapping[str, str]) -> None:
        return


_tracer: Tracer = Nobody()


def install(tracer: Tracer) -> None:
    global _tracer  # noqa: PLW0603 - one for the process
    _tracer = tracer


def span(name: str, **facts: str) -> AbstractContextManager[object]:
    """The time that the block takes, and whether it raised."""
    return _tracer.span(name, facts)


def note(**facts: str) -> None:
    """Facts of the span that is open."""
    _tracer.note(facts)
