"""The days on which somebody is away: named days, a stretch, a length of time, or until he is back."""

import re
from calendar import monthrange
from datetime import date, datetime, timedelta
from typing import Final

from domain.patterns import regex
from language.read.around import before
from language.read.normal import normal
from language.read.pieces import Lapse, Piece, When
from language.read.sentence.sight import Found, Sight
from language.read.typed import find
from language.read.values.bare_days import bare_days
from language.read.values.dated import unclaimed

DAYS: Final = {"day": 1, "workday": 1, "week": 7}
MONTH: Final = range(28, 32)  # days between a day of the month and the same one of the next
WEEKS: Final = 21  # days by which a weekday may stand before the first day of an absence
UNTIL: Final = ("until", "till", "til", "untill", "through", "up to", "到", "至")
WEEKDAYS: Final = "一二三四五六日"
RUN_ON: Final = regex(r"(?:[、和]?[二三四五六日天]){1,5}(?![月号日点个天周])")
WEEKDAY: Final = regex(r"(?:周|星期|礼拜)([一二三四五六日天])")
AGAIN: Final = regex(
    r"\s*(?:再|就|我|就能)?(?:正常|照常|恢复|回(?=\s*(?:[,，。；;！吧]|$))|回来|回公司|回岗|复工)"
)
BACK_ON: Final = regex(r"\bback (?:in |at work |again )?(?:on )?$")
MOVES: Final = regex(
    r"\W*(?:(?:还是|那|就|请假|假期?|休假)[，, ]*)*(?:改|换|挪|调)(?:到|至|成|为)\s*(?=[\d一二三四五六七八九十下本这周月今明后大])(?!下午|(?:[一两二三四五六七八九十]|\d{1,2})个?(?:半天|天|周|星期|礼拜))"
)
MOVED_TO: Final = regex(
    r"(?:(?<![休请年事病]假)(?<!假期)[推改挪移](?:到|至)?|\b(?:moved?|push(?:ed)?|resched\w+|postponed?)(?: \w+){0,3} to (?:the )?)$"
)


STANDUP: Final = regex(r"\bstand-?ups?\b|早会|晨会|站会", re.IGNORECASE)
MISSED: Final = regex(
    r"\b(?:skip|miss|not|no|won't|can't|cannot|without|out|off|away)\b|不|缺席|请假|跳过", re.IGNORECASE
)


def names_standup(text: str) -> bool:
    """True for words about the standup that miss none: "standup summary", 今天的早会."""
    return bool(STANDUP.search(text)) and not MISSED.search(text)


BACK_TODAY: Final = regex(
    r"[，,。；;.]\s*(?:(?:but|and|so|i'?m) )*(?:今[天日]|today)(?!.*(?:假|休|病|\boff\b|\bleave\b|\bout\b|\bsick\b|\baway\b))"
)


def back_today(text: str) -> bool:
    """True where a text in small letters tells, behind an absence, what is done today: 昨天休息，今天开始跟三一."""
    return bool(BACK_TODAY.search(text))


def absence(seen: Sight, now: datetime) -> dict[str, object]:
    """The first and, where it is another, the last day of an absence: named days, a stretch, or a length."""
    text = seen.text.lower
    if bare := _bare(seen, now):
        return bare
    again = [
        ("", at, at + 1) for at, token in enumerate(seen.tokens) if token.piece and returns(text, token.piece)
    ]
    days = unclaimed(seen, [*_moved_to(seen), *again])
    if not days:
        return {}
    start, end = _from_today(days[0], now.date())
    if len(days) == 1 and _open_ended(seen):
        return {"date": now.date(), **({"until": start} if start > now.date() else {})}
    last = [end, *(after(start, when) for when in days[1:2])]
    last.extend(start + timedelta(days=long - 1) for long in lengths(seen))
    last.extend(_days_run_on(seen, start))
    back = [token.piece.value for _, at, _ in again if (token := seen.tokens[at]).piece]
    if back and last[-1] == start and isinstance(back[0], When):
        last.append(after(start, back[0]) - timedelta(days=1))
    slots: dict[str, object] = {"date": max(start, now.date()) if days[0].grain == "week" else start}
    if last[-1] > start:
        slots["until"] = last[-1]
    return slots


def _bare(seen: Sight, now: datetime) -> dict[str, object]:
    """The days of a stretch that names no month, where no day is told beside it."""
    found = bare_days(seen.text.lower, now.date())
    days = [token for token in seen.tokens if token.piece and isinstance(token.piece.value, When)]
    if found is None or any(day.start < found.start or day.end > found.end for day in days):
        return {}
    return {"date": found.first, **({"until": found.last} if found.last > found.first else {})}


def _from_today(first: When, today: date) -> tuple[date, date]:
    """The first and the last day; of a stretch that ends today as many from today on: 这两天."""
    start, end = first.period("ahead")
    if first.grain != "span" or not start < today == end:
        return start, end
    return today, today + (end - start) - timedelta(days=1)


def _days_run_on(seen: Sight, start: date) -> list[date]:
    """The last of the weekdays that run on behind the first: 下周四五, 周一、二、三, 下周四周五."""
    text = seen.text.text
    days = [token.piece for token in seen.tokens if token.piece and isinstance(token.piece.value, When)]
    ends = [piece.end for piece in days]
    if len(weekdays := WEEKDAY.findall(text, days[0].start, days[0].end) if days else []) > 1:
        return [
            start + timedelta(days=(WEEKDAYS.index(weekdays[-1].replace("天", "日")) - start.weekday()) % 7)
        ]
    found = RUN_ON.match(text, ends[0]) if ends and text[ends[0] - 1] in WEEKDAYS else None
    run = [WEEKDAYS.index(day) for day in found[0].replace("天", "日") if day in WEEKDAYS] if found else []
    follow = [*range(start.weekday() + 1, start.weekday() + 1 + len(run))]
    return [start + timedelta(days=len(run))] if run == follow and run else []


def returns(text: str, day: Piece) -> bool:
    """True for a day on which somebody is there again: 后天正常, "back on Thursday"."""
    return bool(AGAIN.match(text, day.end) or BACK_ON.search(before(text, day.start)))


def _moved_to(seen: Sight) -> Found:
    """The days to which something else is moved: 周四的会推到下周."""
    text = seen.text.lower
    return [
        ("", place, place + 1)
        for place, token in enumerate(seen.tokens)
        if token.piece and MOVED_TO.search(before(text, token.start))
    ]


def after(start: date, when: When) -> date:
    """The last day of an absence; a weekday, or a day of the month, is the one that follows its first day."""
    end = when.day("ahead")
    if when.grain == "day" and not when.fixed and (end - when.day("back")).days in MONTH:
        return end if end >= start else coming(end.day, start)
    early = (start - end).days if when.grain == "day" and not when.fixed else 0
    return end + timedelta(days=7 * -(-early // 7)) if 0 < early <= WEEKS else end


def coming(number: int, start: date) -> date:
    """The next day of that number from a day on; of a month that has none, its last."""
    later = start if number >= start.day else (start.replace(day=1) + timedelta(days=32))
    return later.replace(day=min(number, monthrange(later.year, later.month)[1]))


def _open_ended(seen: Sight) -> bool:
    """Whether the first day is the end of a stretch that begins now ("until Friday", 休到周五)."""
    at = next(n for n, token in enumerate(seen.tokens) if token.piece and isinstance(token.piece.value, When))
    before = "".join(token.word for token in seen.tokens[max(at - 2, 0) : at])
    piece = seen.text.source(seen.tokens[at].start, seen.tokens[at].end).lower()
    if before.removesuffix("到").endswith(("改", "换", "挪")):
        return False  # 请假改到17号到20号
    return before.endswith(UNTIL) or piece.startswith(UNTIL)


def lengths(seen: Sight) -> list[int]:
    """The lengths of time that a message names, in days."""
    values = (token.piece.value for token in seen.tokens if token.piece)
    return [
        int(value.count) * DAYS[value.unit]
        for value in values
        if isinstance(value, Lapse) and value.unit in DAYS and value.count >= 1
    ]


def days_long(text: str, now: datetime) -> int:
    """How many days a leave takes of which only that is told, 我请三天假; 0 for other words."""
    found = [piece.value for piece in find(normal(text), now)]
    if any(isinstance(value, When) for value in found):
        return 0
    long = [value for value in found if isinstance(value, Lapse) and value.unit in DAYS and value.count >= 1]
    return int(long[0].count) * DAYS[long[0].unit] if len(long) == 1 else 0


def moved_to(text: str) -> str:
    """The days to which a leave is moved, without the word that moves it: 17号到20号 of 改到17号到20号."""
    return MOVES.sub("", text, count=1) if MOVES.match(text) else text
