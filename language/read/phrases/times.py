"""Read times of the day: 3pm, 15:30, "half past two", noon, 下午三点半, 两点一刻, 晚上8点."""

from __future__ import annotations

from datetime import time

from language.read.phrases.clocks import Clock, clock_at, half_of_day, part_after, working_hour, written_clock
from language.read.phrases.currencies import CURRENCIES
from language.read.phrases.hours import (
    after_part,
    after_the_hour,
    chinese_clock,
    minutes_to,
    part_of_day_word,
)
from language.read.phrases.lexicon import DAYS, MONTHS, PARTS, WEEKDAYS
from language.read.phrases.numerals import WORDS, whole
from language.read.phrases.tokens import Line

_PRICED = frozenset(
    "k m mio mln million thousand per each apiece percent points lakh lakhs crore".split()
).union(CURRENCIES)
_JOINTS = frozenset({"-", "~", "to", "until", "till", "til", "through", "到", "至"})


def clock(line: Line, place: int) -> Clock | None:
    """The time of the day that starts at a token, or None; of a stretch ("9:30 - 11:00") the start."""
    early = _shared_half(line, place) or _hour_before(line, place)
    if early:
        return early
    found = one_clock(line, place)
    if found is None or line.low(found.end) not in _JOINTS:
        return found
    late = one_clock(line, found.end + 1)
    if late is None:
        return found
    return Clock(_of_the_same_half(line, place, found, late), late.end)


def _of_the_same_half(line: Line, place: int, early: Clock, late: Clock) -> time:
    """The 3:30 of "3:30 to 6 pm" is in the afternoon too."""
    shared = early.end == place + 1 and line.kind(place) == "clock" and early.at.hour + 12 <= late.at.hour
    spoken = line.kind(early.end + 1) != "clock" or int(line.low(early.end + 1).split(":")[0]) <= 12
    if early.at > late.at and early.at.hour >= 12 and line.kind(place) == "clock" and late.at.hour < 12:
        hour = int(line.low(place).split(":")[0])
        return early.at.replace(hour=hour) if early.end == place + 1 else early.at
    return early.at.replace(hour=early.at.hour + 12) if shared and spoken else early.at


def _hour_before(line: Line, place: int) -> Clock | None:
    """Reads the 10 of "10-11:30", an hour that only the end behind it tells as one."""
    hour = line.low(place)
    if line.kind(place + 2) != "clock" or line.low(place + 1) not in _JOINTS or not hour.isdigit():
        return None
    late = one_clock(line, place + 2)
    if late is None or len(hour) > 2 or int(hour) > late.at.hour:
        return None
    early = int(hour) + 12 if int(hour) + 12 <= late.at.hour else int(hour)
    return Clock(time(early), late.end)


def _shared_half(line: Line, place: int) -> Clock | None:
    """Reads "3-4pm", "3 to 4pm", "10-11am": both have the half of the day of the second."""
    if line.kind(place) == "date" and line.low(place).replace("-", "").replace(" ", "").isdigit():
        hours = [int(hour) for hour in line.low(place).split("-")]
        after = place + 1
    else:
        first, second = line.low(place), line.low(place + 2)
        if line.low(place + 1) not in _JOINTS or not (first.isdigit() and second.isdigit()):
            return None
        hours, after = [int(first), int(second)], place + 3
    half, end = half_of_day(line, after)
    if not half:
        half, end = part_after(line, after)
    if not half or len(hours) != 2 or not all(1 <= hour <= 12 for hour in hours):
        return None
    if half == "pm" and hours[0] > hours[1] % 12:
        half = "am" if hours[0] < 12 else half
    return clock_at(hours[0], 0, half, end)


def one_clock(line: Line, place: int) -> Clock | None:
    """A single time of the day that starts at a token, or None."""
    kind, low = line.kind(place), line.low(place)
    if kind == "clock":
        return written_clock(line, place)
    if kind == "han":
        return after_the_hour(line, after_part(line, place))
    if low in ("noon", "midday", "midnight", "lunchtime"):
        return Clock(time(0 if low == "midnight" else 12), place + 1)
    if kind in ("number", "word", "date"):
        return (
            minutes_to(line, place - 1)
            or after_the_hour(line, chinese_clock(line, place, part_of_day_word(line, place - 1)))
            or _past(line, place)
            or _spoken(line, place)
        )
    return None


def _spoken(line: Line, place: int) -> Clock | None:
    """Reads "3pm", "3 oclock", "at 3", "ten thirty am", "730 in the evening"."""
    found = whole(line, place) if line.kind(place) == "number" else _hour_word(line, place)
    if (dotted := _dotted(line, place)) is not None:
        return dotted
    if found is None or "." in line.low(place) or "," in line.low(place):
        return None
    hour, end = found
    minute = 0
    if hour > 99 and line.low(place).isdigit() and len(line.low(place)) in (3, 4):
        hour, minute = divmod(hour, 100)
    elif hour <= 24 and (spoken := _minute(line, end)):
        minute, end = spoken
    if not 0 <= hour <= 24:
        return None
    return _told(line, place, hour, minute, end)


def _quarterly(line: Line, place: int, minute: str) -> bool:
    """True for the dot of "at 10.30", "6 July, 14.15"; not of "at 10.30 each", "at 4.50 EUR"."""
    before = line.low(place - 1 - (line.low(place - 1) == ","))
    led = line.low(place - 1) in ("at", "um", "@") or before in MONTHS or before in WEEKDAYS or before in DAYS
    priced = line.low(place + 1) in _PRICED or (
        line.kind(place + 1) == "sign" and line.low(place + 1) in "%€$£¥"
    )
    return led and minute in ("00", "15", "30", "45") and not priced


def _dotted(line: Line, place: int) -> Clock | None:
    """ "2.30pm", "11.30 am", "14h", "14h30"."""
    hour, dot, minute = line.low(place).partition(".")
    if dot and len(minute) == 2 and hour.isdigit() and len(hour) <= 2:
        half, end = half_of_day(line, place + 1)
        if not half:
            half, end = part_after(line, place + 1)
        dated = line.kind(place - 1) == "word" and (
            line.low(place - 1) in WEEKDAYS or line.low(place - 1) in DAYS
        )
        dated = dated or _quarterly(line, place, minute)
        at = int(hour) if half or hour.startswith("0") else working_hour(int(hour))
        return clock_at(at, int(minute), half, end) if half or dated else None
    if not dot and hour.isdigit() and line.low(place + 1) == "h" and line.glued(place + 1) and len(hour) <= 2:
        after = line.low(place + 2) if line.glued(place + 2) else ""
        good = line.low(place - 1) in ("at", "um", "from", "to", "until") or (
            after.isdigit() and len(after) == 2
        )
        minutes = int(after) if after.isdigit() and len(after) == 2 else 0
        return clock_at(int(hour), minutes, "", place + 2 + bool(minutes)) if good else None
    return None


def _told(line: Line, place: int, hour: int, minute: int, end: int) -> Clock | None:
    """The hour, where something tells that it is one: am, o'clock, a part of the day, or "at" before it."""
    digits = line.low(place).isdigit()
    ish = line.low(end) == "ish" and line.glued(end)
    end += ish
    oclock = line.low(end) in ("o'clock", "oclock", "sharp") or (
        line.low(end) == "o" and line.low(end + 1) == "clock"
    )
    if oclock:
        end += 1 if line.low(end) != "o" else 2
    half, after = half_of_day(
        line, end, short=digits and (minute > 0 or line.glued(end)) and _no_article(line, place, end)
    )
    if not half:
        half, after = part_after(line, end)
        half = half if hour <= 12 or oclock else ""
    if half:
        return clock_at(hour, minute, half, after)
    at_it = line.low(place - 1) in ("at", "@") or (
        line.low(place - 1) in ("around", "about") and line.low(place - 2) == "at"
    )
    if line.low(end) == "sharp":
        return clock_at(working_hour(hour), minute, _before(line, place), end + 1)
    if minute > 0 and not digits and line.low(end) in PARTS and not line.chinese(end):
        return clock_at(hour, minute, PARTS[line.low(end)], end + 1)
    dated = minute > 0 and not digits and (line.low(end) in DAYS or line.low(end) in WEEKDAYS)
    last = line.low(place - 1) in WEEKDAYS and line.kind(end) == "" and hour <= 12  # "… on Monday 9"
    if oclock or dated or ((at_it or last or (ish and hour <= 12)) and _ends(line, end) and 1 <= hour <= 24):
        return clock_at(working_hour(hour), minute, _before(line, place), end)
    return None


def _no_article(line: Line, place: int, end: int) -> bool:
    """True where the "a" of "Tuesday 10a" is no article."""
    before = line.low(place - 1)
    return line.low(end) != "a" or before in WEEKDAYS or before in DAYS or before in ("at", "@")


def _before(line: Line, place: int) -> str:
    """The part of the day told a little earlier: "tomorrow afternoon at 5", "tonight at 11"."""
    for back in range(place - 1, max(place - 4, -1), -1):
        if line.low(back) in PARTS:
            return PARTS[line.low(back)]
    return ""


def _ends(line: Line, place: int) -> bool:
    low = line.low(place)
    return (line.kind(place) in ("", "sign", "han") and low not in ("%", "$", "€", "£", "-", "/")) or low in (
        "on",
        "in",
        "with",
        "for",
        "tomorrow",
        "today",
        "and",
        "to",
        "at",
        "please",
        "pls",
        "thanks",
        "thx",
        "remind",
        "can",
        "could",
        "via",
        "instead",
        "not",
        "but",
        "so",
        "sharp",
        "next",
        "this",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "then",
        "or",
        "if",
        "that",
        "about",
    )


def _hour_word(line: Line, place: int) -> tuple[int, int] | None:
    hour = WORDS.get(line.low(place))
    return (hour, place + 1) if hour is not None and 1 <= hour <= 12 else None


def _minute(line: Line, place: int) -> tuple[int, int] | None:
    """Minutes said after the hour: "ten thirty", "nine fifty nine", "3 15", "eight oh five"."""
    low = line.low(place)
    if line.kind(place) == "number":
        good = low.isdigit() and len(low) == 2 and int(low) < 60 and not line.glued(place)
        tells = line.low(place - 2) == "at" or line.low(place + 1) in ("am", "pm", "p", "a", "in")
        return (int(low), place + 1) if good and tells else None
    if low in ("oh", "o") and 1 <= WORDS.get(line.low(place + 1), 0) <= 9:
        return WORDS[line.low(place + 1)], place + 2
    minute = WORDS.get(low, -1)
    if not 10 <= minute < 60:
        return None
    after = place + 1 + (line.low(place + 1) == "-")
    units = WORDS.get(line.low(after), 0)
    if minute >= 20 and 1 <= units <= 9:
        return minute + units, after + 1
    return minute, place + 1


def _past(line: Line, place: int) -> Clock | None:
    """Reads "half past two", "a quarter to noon", "20 past 3pm", "ten to five", "half three"."""
    low = line.low(place)
    start = place + (low == "a")
    minutes: int | None
    if line.low(start) in ("half", "quarter"):
        minutes, after = (30 if line.low(start) == "half" else 15), start + 1
    else:
        found = whole(line, place)
        if found is None or not 1 <= found[0] < 60:
            return None
        minutes, after = found
    told = line.low(after) in ("minutes", "min", "mins")
    after += told
    link = line.low(after)
    if line.kind(place) == "word" and minutes % 5 and not told:
        return None  # nine to five
    if link not in ("past", "after", "to", "before", "til", "till"):
        return _half_three(line, after) if low == "half" else None
    if line.low(place - 1) in ("from", "between") and link != "past":
        return None  # from 10 till 12
    if (
        link in ("to", "before")
        and low not in ("a", "half", "quarter")
        and line.low(place - 1) not in ("at", "@", "")
        and (line.low(after + 1) not in ("noon", "midnight"))
    ):
        return None
    hour = _full_hour(line, after + 1)
    if hour is None:
        return None
    total = hour.at.hour * 60 + (minutes if link in ("past", "after") else -minutes)
    return Clock(time(total // 60 % 24, total % 60), hour.end)


def _half_three(line: Line, place: int) -> Clock | None:
    hour = WORDS.get(line.low(place), 0)
    before = line.low(place - 2)
    led = before in ("at", "@", "for", "", "about", "around") or before in PARTS or before in WEEKDAYS
    if not 1 <= hour <= 12 or not (led or before in DAYS) or not _ends(line, place + 1):
        return None
    part = _before(line, place - 1)
    return clock_at(hour if part else working_hour(hour) % 24, 30, part, place + 1)


def _full_hour(line: Line, place: int) -> Clock | None:
    if line.low(place) in ("noon", "midday", "midnight"):
        return Clock(time(0 if line.low(place) == "midnight" else 12), place + 1)
    found = whole(line, place)
    if found is None or not 1 <= found[0] <= 24:
        return None
    half, end = half_of_day(line, found[1])
    if not half:
        half, end = part_after(line, found[1])
    return clock_at(found[0] if half else working_hour(found[0]), 0, half, end)
