"""What an examination found: one thing looked at, and what to do where it is not as it should be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urlsplit, urlunsplit

HIDDEN: Final = "hidden"
APART = timedelta(seconds=60)  # Slack's signatures are good for five minutes


@dataclass(frozen=True, slots=True)
class Finding:
    """`said` is a sentence; where it is not good, it says what to do."""

    about: str
    good: bool
    said: str


def clock(platform: str, date: str, now: datetime) -> Finding:
    """This machine's clock against the Date header of an answer that has just come."""
    try:
        apart = now - parsedate_to_datetime(date)
    except ValueError:
        return Finding("clock", True, f"{platform} does not tell its time.")
    if abs(apart) <= APART:
        return Finding("clock", True, f"Within a minute of {platform}'s.")
    way = "ahead of" if apart > timedelta(0) else "behind"
    seconds = abs(int(apart.total_seconds()))
    said = (
        f"{seconds:,} seconds {way} {platform}'s: set this machine's clock (NTP), or deliveries are refused."
    )
    return Finding("clock", False, said)


def veiled(url: str, secret_path: bool = False) -> str:
    """Without who signs in, what may be a key, and a path that nobody is to guess."""
    parts = urlsplit(url)
    signed, _, host = parts.netloc.rpartition("@")
    path = f"{parts.path.rpartition('/')[0]}/{HIDDEN}" if secret_path else parts.path
    found = parts._replace(
        netloc=f"{HIDDEN}@{host}" if signed else host, path=path, query=parts.query and HIDDEN, fragment=""
    )
    return urlunsplit(found)
