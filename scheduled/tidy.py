"""The day's tidying: rows that a conversation needed, and that serve nobody any more."""

from __future__ import annotations

from datetime import datetime, time

from scheduled.round import Round


async def tidy(round_: Round) -> None:
    if await round_.take("tidy", datetime.combine(round_.today, time(), round_.zone)):
        await round_.office.forget(round_.now)
