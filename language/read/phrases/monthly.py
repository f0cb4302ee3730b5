"""Chinese months and days of a month: 6月, 六月份, 6月15号, 六月十五, 15号."""

from __future__ import annotations

from language.read.phrases import nodes
from language.read.phrases.grammar import Found, starts
from language.read.phrases.lexicon import COUNTERS, MONTHS
from language.read.phrases.named import date_node, month_at, month_node
from language.read.phrases.numerals import whole
from language.read.phrases.tokens import Line


@starts("#number", "元月")
def _han_month(line: Line, place: int, _depth: int) -> Found | None:
    """6月, 六月份, 6月15号, 六月十五, 6月15."""
    named = month_at(line, place)
    if named is None or line.low(place) in MONTHS:
        return None
    number, end = named
    day = han_day(line, end, bare=True)
    return Found(date_node(number, day[0]), day[1]) if day else Found(month_node(number), end)


def han_day(line: Line, place: int, bare: bool = False) -> tuple[int, int] | None:
    """A Chinese day of a month and the token after it: 15号, 十五日; with `bare` also without 号 or 日."""
    place += line.low(place) == "的" and line.low(place + 2) in ("号", "日")
    found = whole(line, place) if line.kind(place) == "number" and "." not in line.low(place) else None
    if found is None or found[1] != place + 1 or not 1 <= found[0] <= 31 or line.low(place) == "两":
        return None
    after = found[1]
    if line.low(after) in ("号", "日"):
        return None if _numbered_thing(line, after) else (found[0], after + 1)
    if not bare or line.low(after) in COUNTERS or line.low(after) in ("%", ":", "-", "."):
        return None
    chinese_digit = line.low(place) > "〇" and found[0] < 10
    if (chinese_digit and line.low(after)[:1] > "一") or (
        line.glued(after) and line.kind(after) in ("word", "clock")
    ):
        return None
    return found[0], after


# What stands before the number of a house, a room or a seat
_PLACES = ("路", "街", "巷", "弄", "会议室", "电梯", "座位", "房间", "展位", "展台", "车位", "机位")

# Funds and houses are numbered too: 三号投资合伙企业, 七号公馆
_NUMBERED = (
    "投资合伙",
    "投资企业",
    "投资管理",
    "投资中心",
    "创业投资",
    "股权投资",
    "企业管理",
    "基金",
    "公馆",
    "地块",
    "会议室",
)


def _numbered_thing(line: Line, place: int) -> bool:
    following = line.low(place + 1)[:1]
    if line.low(place) == "号" and line.text.lower.startswith(_NUMBERED, line.tokens[place].end):
        return True
    if line.low(place) == "号":
        return following != "" and following in "楼线仓店机院馆厅桌房库位文码牌柜桩店门桥苑院"
    return following != "" and following in "本元系均报志程常"


def _named_number(line: Line, place: int) -> bool:
    """True for 壹号 and 公园一号, which are names."""
    low, before = line.low(place), line.low(place - 1)
    if set(low) & set("壹贰叁肆伍陆柒捌玖拾"):
        return True
    return (
        low == "一"
        and line.kind(place - 1) == "other"
        and line.glued(place)
        and before not in "在于约是定改延推拖排放"
    )


@starts("#number")
def _han_month_day(line: Line, place: int, _depth: int) -> Found | None:
    """15号, 三十一日: a day of whichever month."""
    day = han_day(line, place)
    if (
        day is None
        or _named_number(line, place)
        or (line.low(place) > "一" and line.firm(day[1], every_word=False))  # 三日科技
        or line.text.lower.endswith(_PLACES, 0, line.tokens[place].start)
        or (line.low(day[1] - 1) == "日" and line.low(day[1]) in ("内", "之内", "以内", "后", "之后"))
        or (
            line.low(day[1] - 1) == "日"
            and line.low(day[1]) == "前"
            and line.low(place) > "一"
            and day[0] < 10
        )
    ):
        return None
    if line.low(day[1] - 1) == "日" and line.low(place - 1) in ("近", "最近", "过去", "前", "后"):
        return None
    return Found(nodes.month_day(day[0]), day[1])
