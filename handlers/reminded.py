"""When a reminder comes: the hour that its words tell, and the day where they tell none."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from handlers.turn import Turn
from language import read
from language.read.values import dayparts, weekdays

SUNDAY = 6


def day_and_hour(turn: Turn, said: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the words of a reminder tell of its day and hour, beside what was read; "tonight" has an hour."""
    if "time" in said and "date" in said:
        return _first_of_week(turn, said["date"])
    if "time" in said:
        passed = gone(turn, turn.today, said["time"])
        return {"date": turn.today + timedelta(days=1)} if passed else {}
    if "date" not in said:
        then = dayparts.undated(turn.heard.text, turn.now)
        return {"date": then.date(), "time": then.time()} if then else {}
    at = _late(turn)
    hour = {"time": at} if at and not gone(turn, said["date"], at) else {}
    return {**_first_of_week(turn, said["date"]), **(_hour_first(turn, said) or hour)}


def gone(turn: Turn, day: date, at: time) -> bool:
    """Whether an hour of a day is past."""
    return datetime.combine(day, at, turn.who.zone) <= turn.now


def _first_of_week(turn: Turn, day: date) -> Mapping[str, Any]:
    """A reminder of next week comes on its first day; what is due by it, on its last."""
    whole = day.weekday() == SUNDAY and weekdays.next_week(turn.heard.text)
    return {"date": day - timedelta(days=SUNDAY)} if whole else {}


def _hour_first(turn: Turn, said: Mapping[str, Any]) -> Mapping[str, Any]:
    """The hour that stands as a bare number before what is to be done."""
    hour, what = dayparts.hour_first(str(said.get("text") or ""))
    at = read.answer("time", hour, turn.now).value if hour else None
    return {"text": what, "time": at} if at is not None else {}


def _late(turn: Turn) -> time | None:
    """The part of the day that is said, unless a second request says it."""
    rest = turn.reading.rest if turn.reading else ""
    return None if dayparts.late(rest) else dayparts.late(turn.heard.text)
