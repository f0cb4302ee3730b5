"""Read times of the day: 3pm, 15:30, "half past two", noon, 下午三点半, 两点一刻, 晚上8点."""

from __future__ import annotations

from datetime import time
from typing import NamedTuple

from language.read.phrases.lexicon import DAYS, PARTS
from language.read.phrases.numerals import WORDS, whole
from language.read.phrases.tokens import Line

_AM_PM = {"am": "am", "a": "am", "pm": "pm", "p": "pm"}
_HALVES = frozenset({"am", "pm", "night", "noon"})


class Clock(NamedTuple):
    """A time of the day read, and the token after it."""

    at: time
    end: int


_JOINTS = frozenset({"-", "~", "to", "until", "till", "til", "through", "到", "至"})


def clock(line: Line, place: int) -> Clock | None:
    """The time of the day that starts at a token, or None; of a stretch ("9:30 - 11:00") the start."""
    early = _shared_half(line, place)
    if early:
        return early
    found = one_clock(line, place)
    if found is None or line.low(found.end) not in _JOINTS:
        return found
    late = one_clock(line, found.end + 1)
    return Clock(found.at, late.end) if late else found


def _shared_half(line: Line, place: int) -> Clock | None:
    """ "3-4pm", "3 to 4pm", "10-11am": both have the half of the day of the second."""
    if line.kind(place) == "date" and line.low(place).replace("-", "").replace(" ", "").isdigit():
        hours = [int(hour) for hour in line.low(place).split("-")]
        after = place + 1
    else:
        first, second = line.low(place), line.low(place + 2)
        if line.low(place + 1) not in _JOINTS or not (first.isdigit() and second.isdigit()):
            return None
        hours, after = [int(first), int(second)], place + 3
    half, end = _half(line, after)
    if not half or len(hours) != 2 or not all(1 <= hour <= 12 for hour in hours):
        return None
    if half == "pm" and hours[0] > hours[1] % 12:
        half = "am" if hours[0] < 12 else half
    return _clock(hours[0], 0, half, end)


def one_clock(line: Line, place: int) -> Clock | None:
    """A single time of the day that starts at a token, or None."""
    kind, low = line.kind(place), line.low(place)
    if kind == "clock":
        return _digital(line, place)
    if kind == "han":
        return _after_part(line, place)
    if low in ("noon", "midday", "midnight", "lunchtime"):
        return Clock(time(0 if low == "midnight" else 12), place + 1)
    if kind in ("number", "word", "date"):
        return (
            _chinese(line, place, _part_of_day_word(line, place - 1))
            or _past(line, place)
            or _spoken(line, place)
        )
    return None


def _digital(line: Line, place: int) -> Clock | None:
    hour, minute = (int(part) for part in line.low(place).rstrip("z").split(":")[:2])
    end = place + 1
    half, end = _half(line, end, short=True)
    if not half:
        half, end = _part_after(line, end)
    if not half and line.chinese(place - 1):
        half = PARTS.get(line.low(place - 1), "")
    return _clock(hour, minute, half, _zoned(line, end))


def _zoned(line: Line, place: int) -> int:
    return place + (line.low(place) in ("hrs", "hours", "h") and line.kind(place - 1) == "clock")


def _half(line: Line, place: int, short: bool = False) -> tuple[str, int]:
    """ "am", "p.m.", "a m" right after a number, and the token after it."""
    low = line.low(place)
    if low in ("am", "pm"):
        return low, place + 1
    if low not in ("a", "p"):
        return "", place
    after = place + 1 + (line.low(place + 1) == ".")
    if line.low(after) == "m":
        return _AM_PM[low], after + 1 + (line.low(after + 1) == "." and line.kind(after + 2) != "word")
    return (
        (_AM_PM[low], place + 1) if short and line.glued(place) and not line.glued(place + 1) else ("", place)
    )


def _part_after(line: Line, place: int) -> tuple[str, int]:
    """ "in the afternoon", "at night", "tonight", "this evening" after a number."""
    low = line.low(place)
    if low in ("in", "at", "this", "tomorrow", "yesterday", "on"):
        after = place + 1 + (line.low(place + 1) == "the")
        half = PARTS.get(line.low(after), "")
        if line.low(after) in ("am", "pm") and low == "in":
            half = line.low(after)
        taken = low in ("in", "at")
        return (half, after + 1 if taken else place) if half else ("", place)
    return (PARTS[low], place) if low in ("tonight", "tonite") else ("", place)


def _clock(hour: int, minute: int, half: str, end: int) -> Clock | None:
    if (
        (half in ("pm", "night") and 1 <= hour < 12 and not (half == "night" and hour < 5))
        or (half == "noon" and 1 <= hour <= 3)
        or (half == "night" and hour < 0)
    ):
        hour += 12
    elif half in ("am", "midnight") and hour == 12:
        hour = 0
    elif half == "night" and hour == 12:
        hour = 24
    if hour == 24 and minute == 0:
        hour = 0
    return Clock(time(hour, minute), end) if 0 <= hour < 24 and 0 <= minute < 60 else None


def _bare(hour: int) -> int:
    """An hour said without a half of the day is one of the working day."""
    return hour + 12 if 1 <= hour <= 6 else hour


def _spoken(line: Line, place: int) -> Clock | None:
    """ "3pm", "3 oclock", "at 3", "ten thirty am", "730 in the evening"."""
    found = whole(line, place) if line.kind(place) == "number" else _hour_word(line, place)
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


def _told(line: Line, place: int, hour: int, minute: int, end: int) -> Clock | None:
    """The hour, where something tells that it is one: am, o'clock, a part of the day, or "at" before it."""
    digits = line.low(place).isdigit()
    end += line.low(end) == "ish"
    oclock = line.low(end) in ("o'clock", "oclock") or (line.low(end) == "o" and line.low(end + 1) == "clock")
    if oclock:
        end += 1 if line.low(end) != "o" else 2
    half, after = _half(line, end, short=digits and (minute > 0 or line.glued(end)) and line.low(end) != "a")
    if not half:
        half, after = _part_after(line, end)
        half = half if hour <= 12 or oclock else ""
    if half:
        return _clock(hour, minute, half, after)
    at_it = line.low(place - 1) in ("at", "@") or (
        line.low(place - 1) in ("around", "about") and line.low(place - 2) == "at"
    )
    if oclock or (at_it and _ends(line, end) and 1 <= hour <= 24):
        return _clock(_bare(hour), minute, _before(line, place), end)
    return None


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
    """ "half past two", "a quarter to noon", "20 past 3pm", "ten to five", "half three"."""
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
    after += line.low(after) in ("minutes", "min", "mins")
    link = line.low(after)
    if link not in ("past", "after", "to", "before", "til", "till"):
        return _half_three(line, after) if low == "half" else None
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
    if not 1 <= hour <= 12 or line.low(place - 2) not in ("at", "@", "for", "") or not _ends(line, place + 1):
        return None
    return Clock(time(_bare(hour) % 24, 30), place + 1)


def _full_hour(line: Line, place: int) -> Clock | None:
    if line.low(place) in ("noon", "midday", "midnight"):
        return Clock(time(0 if line.low(place) == "midnight" else 12), place + 1)
    found = whole(line, place)
    if found is None or not 1 <= found[0] <= 24:
        return None
    half, end = _half(line, found[1])
    if not half:
        half, end = _part_after(line, found[1])
    return _clock(found[0] if half else _bare(found[0]), 0, half, end)


def _after_part(line: Line, place: int) -> Clock | None:
    """下午三点半, 晚上8点, 今晚八点, 中午 by itself has no time of its own but noon."""
    part = PARTS.get(line.low(place))
    if part is None or line.low(place) in DAYS:
        return None
    after = place + 1 + (line.low(place + 1) in ("的", "大概", "大约", "约"))
    if line.kind(after) == "clock":
        digital = _digital(line, after)
        hour, minute = (int(one) for one in line.low(after).split(":")[:2])
        return _clock(hour, minute, part, digital.end) if digital else None
    return _chinese(line, after, part)


def _part_of_day_word(line: Line, place: int) -> str:
    """The part of the day that 今晚 or 明早 tells besides the day."""
    low = line.low(place - (line.low(place) in ("的", "大概", "大约", "约")))
    return PARTS[low] if low in DAYS and low in PARTS else ""


def _chinese(line: Line, place: int, part: str) -> Clock | None:
    """三点半, 3点15, 两点一刻, 15点30分; bare 一点 needs a part of the day or more after it."""
    low = line.low(place)
    found = whole(line, place) if line.kind(place) == "number" else None
    if found is None or found[1] != place + 1 or not 0 <= found[0] <= 24 or "." in low:
        return None
    if line.low(place + 1) not in ("点", "点钟", "时") or not line.glued(place + 1):
        return None
    if line.low(place + 1) == "时" and not part and line.low(place + 3) != "分":
        return None
    minute, end, said = _chinese_minute(line, place + 2)
    said = said or line.low(place + 1) == "点钟" or bool(part)
    if not said and not _hour_alone(line, place, found[0]):
        return None
    hour = _bare(found[0]) if not part and low[0] > "〇" else found[0]
    hour = hour + 12 if not part and low[0] < "〇" and 1 <= hour <= 6 and len(low) == 1 else hour
    return _clock(hour, minute, part, end)


def _chinese_minute(line: Line, place: int) -> tuple[int, int, bool]:
    low = line.low(place)
    if low == "半":
        return 30, place + 1, True
    if low in ("整", "钟"):
        return 0, place + 1, True
    found = whole(line, place) if line.kind(place) == "number" and line.glued(place) else None
    if found is None or found[1] != place + 1 or not 0 <= found[0] < 60:
        return 0, place, False
    if line.low(place + 1) == "刻":
        return 15 * found[0], place + 2, found[0] in (1, 3)
    if line.low(place + 1) == "分":
        return found[0], place + 2 + (line.low(place + 2) == "钟"), True
    digits = len(line.low(place)) == 2 or line.low(place)[0] in "零〇"
    return (found[0], place + 1, True) if digits and found[0] < 60 else (0, place, False)


_NO_HOUR_AFTER = frozenset("都也不点没儿意建要看评差反儿东事问就击子餐菜赞名货单头")


def _hour_alone(line: Line, place: int, hour: int) -> bool:
    """True where 三点 alone is an hour: something of time stands before it; never 一点 or 两点意见."""
    after = line.low(place + 2)[:1]
    if after and after in _NO_HOUR_AFTER:
        return False
    before = line.low(place - 1)
    timely = (
        before in PARTS
        or before in ("号", "日", "天")
        or line.kind(place - 1) in ("date",)
        or (before[:1] in "周星礼今明昨后前到" and len(before) > 1)
        or before in ("到", "至", "从")
    )
    if hour in (1,) or low_digit(line, place) in ("一", "几"):
        return timely and before not in ("后", "前")
    return timely or place == 0 or hour >= 3


def low_digit(line: Line, place: int) -> str:
    """The text of a numeral token."""
    return line.low(place)
