"""Serves every platform that is configured, until SIGTERM."""

from __future__ import annotations

import asyncio
import ctypes
import gc
from contextlib import suppress
from functools import partial
from typing import Final

from bot.clock import Clock
from bot.config import Settings
from bot.model.configured import model
from bot.platforms import configured
from bot.serve import serve
from bot.traces import exported
from bot.wiring import house
from domain.patterns import compile_all
from domain.program import Program
from language.read import understand
from storage import own, schema

ARENA_MAX: Final = -8  # M_ARENA_MAX of glibc's malloc.h
MMAP_THRESHOLD: Final = -3  # M_MMAP_THRESHOLD
LARGE: Final = 128 * 1024  # bytes
HEARD: Final = (  # for which all weights and lists are read
    "visited Softline in Hamburg today, they find it too expensive",
    "register Globex via Softline, 60k, closing June",
    "今天拜访了云轩，客户嫌价格高",
    "报备海康威视 20万 六月底",
)


def run(settings: Settings, program: Program, clock: Clock) -> None:
    """Brings the database up to date, then serves. Raises Problem where something that is set can't work."""
    _use_memory_sparingly()
    if settings.erasures_file:
        own.writable(settings.erasures_file, "ERASURES_FILE")
    schema.upgrade(settings.database_url)
    with exported():
        asyncio.run(_run(settings, program, clock))


def _use_memory_sparingly() -> None:
    """All threads share what was freed: glibc would keep it apart for each, some three megabytes in all, and
    Python's threads take turns anyway. What is large is given back once it is freed, for which glibc
    would wait longer after lists of some megabytes (mallopt(3)). Other C libraries have no such thing."""
    _told_to_malloc("mallopt", ARENA_MAX, 1)
    _told_to_malloc("mallopt", MMAP_THRESHOLD, LARGE)


def _told_to_malloc(function: str, *values: int) -> None:
    with suppress(OSError, AttributeError, TypeError):
        getattr(ctypes.CDLL(None), function)(*values)


async def _run(settings: Settings, program: Program, clock: Clock) -> None:
    asked, per_day = model(settings), settings.model_per_day
    async with house(settings.database_url, program, clock, settings.erasures_file, asked, per_day) as here:
        await serve(settings, here, configured(settings, here), partial(_warm, clock))


def _warm(clock: Clock) -> None:
    """Some sentences are read and all patterns are compiled, so that no answer waits; what is in memory
    then is never looked through for garbage again, and what was freed is given back (malloc_trim(3))."""
    for said in HEARD:
        understand(said, clock(), "rep")
    gc.freeze()
    gc.enable()  # what the compiler leaves is garbage
    compile_all()
    gc.freeze()
    _told_to_malloc("malloc_trim", 0)
