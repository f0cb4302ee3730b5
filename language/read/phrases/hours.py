"""Chinese times of the day: 下午三点半, 两点一刻, 15点30分, 今晚八点."""

from __future__ import annotations

from datetime import time
from typing import Final

from language.read.phrases.clocks import Clock, clock_at, working_hour, written_clock
from language.read.phrases.lexicon import DAYS, PARTS
from language.read.phrases.numerals import whole
from language.read.phrases.tokens import Line

PAUSE: Final = (",", "，")


def after_part(line: Line, place: int) -> Clock | None:
    """下午三点半, 晚上8点, 今晚八点, 中午 by itself has no time of its own but noon."""
    part = PARTS.get(line.low(place))
    if part is None or line.low(place) in DAYS:
        return None
    after = _behind_part(line, place + 1)
    if line.low(place) in ("早", "晚") and (line.low(after), line.low(after + 1)) == ("一", "点"):
        return None  # a little earlier or later
    if line.kind(after) == "clock":
        digital = written_clock(line, after)
        hour, minute = (int(one) for one in line.low(after).split(":")[:2])
        return clock_at(hour, minute, part, digital.end) if digital else None
    clock = chinese_clock(line, after, part)
    pauses = clock and line.low(after - 1) in PAUSE and line.low(clock.end) not in ("", "吧", *PAUSE)
    return None if pauses else clock  # 下午，两点建议


def _behind_part(line: Line, place: int) -> int:
    """Where the hour begins behind a part of the day: 下午大概三点, 下午吧，两点."""
    while line.low(place) in ("的", "大概", "大约", "约", "吧", *PAUSE):
        place += 1
    return place


def part_of_day_word(line: Line, place: int) -> str:
    """The part of the day that 今晚 or 明早 tells besides the day."""
    low = line.low(place - (line.low(place) in ("的", "大概", "大约", "约")))
    return PARTS[low] if low in DAYS and low in PARTS else ""


def minutes_to(line: Line, place: int) -> Clock | None:
    """差五分三点, 差一刻九点: so many minutes before the hour."""
    minutes = _minutes(line, place + 1) if line.low(place) == "差" else None
    hour = chinese_clock(line, minutes[1], _part_before(line, place)) if minutes else None
    return _moved(hour, -minutes[0], hour.end) if minutes and hour else None


def _minutes(line: Line, place: int) -> tuple[int, int] | None:
    found = whole(line, place) if line.kind(place) == "number" else None
    if found is None or found[1] != place + 1 or not 1 <= found[0] < 60:
        return None
    if line.low(place + 1) == "刻":
        return (15, place + 2) if found[0] == 1 else None
    return (found[0], place + 2 + (line.low(place + 2) == "钟")) if line.low(place + 1) == "分" else None


def _part_before(line: Line, place: int) -> str:
    return PARTS.get(line.low(place - 1), "")


def _moved(clock: Clock, minutes: int, end: int) -> Clock:
    total = (clock.at.hour * 60 + clock.at.minute + minutes) % (24 * 60)
    return Clock(time(total // 60, total % 60), end)


def after_the_hour(line: Line, clock: Clock | None) -> Clock | None:
    """三点过五分, 三点差五分: moved by the minutes after it."""
    if clock is None:
        return None
    sign = {"过": 1, "差": -1}.get(line.low(clock.end), 0)
    minutes = _minutes(line, clock.end + 1) if sign else None
    return _moved(clock, sign * minutes[0], minutes[1]) if minutes else clock


def chinese_clock(line: Line, place: int, part: str) -> Clock | None:
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
    told = line.low(end) in ("差", "过") and _minutes(line, end + 1) is not None
    said = said or told or line.low(place + 1) == "点钟" or bool(part)
    if not said and not _hour_alone(line, place, found[0]):
        return None
    if line.firm(end):
        return None
    hour = working_hour(found[0]) if not part and low[0] > "〇" else found[0]
    hour = hour + 12 if not part and low[0] < "〇" and 1 <= hour <= 6 and len(low) == 1 else hour
    return clock_at(hour, minute, part, end)


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
    if hour == 1:
        return timely and before not in ("后", "前", "早", "晚")
    return timely or place == 0 or hour >= 3
