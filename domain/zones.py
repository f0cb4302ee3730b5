"""Time zones by name. One that is not known (a typing error in an import, a zone that was given up) is UTC: a
morning at the wrong hour is better than none, for him and for everybody after him."""

from __future__ import annotations

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

UTC = ZoneInfo("UTC")


def zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC
