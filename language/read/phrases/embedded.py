"""Pieces that are only a part of a name or an address: Monday.com, July Systems, 五月花, C-3."""

from __future__ import annotations

from language.read.phrases.lexicon import LATIN_FIRM, MONTHS, WEEKDAYS
from language.read.phrases.tokens import Line

_REGISTERS = frozenset({"register", "registering", "reg"})
_OF_TIME = frozenset("on by until till before after next this last since from in for every due to at".split())
_TITLES = frozenset("mr mrs ms dr prof herr frau señor señora madame monsieur".split())
# What makes a flower, a tree or a song of a month: 五月花, 六月雪; but not in 五月花了, 五月天气
_FLOWERS = {
    "花": "了费掉多", "天": "气", "雪": "", "荷": "", "竹": "", "树": "", "香": "", "泉": "", "兰": "",
    "妈": "", "稻": "", "玫": "", "桂": "林", "桐": "", "红": "包", "风": "控", "莺": "",
}  # fmt: skip
# What 明天, 今天 and 后天 are cut out of: 昆明天诚, 声明天数, 古今天下
_CUT_OUT = {"明天": "昆证声发透照", "明日": "昆证声发透照小", "今天": "古", "当年": "想正遥忆", "后天": "先"}


# Wishes tell no day: 春节快乐, "happy Friday", "have a good weekend"
_WISHED = ("快乐", "愉快", "安康", "吉祥", "大吉")
_WISHES = frozenset("happy merry good great nice lovely".split())


def in_wish(line: Line, place: int, end: int) -> bool:
    """True for a day that is only wished well."""
    if line.chinese(end - 1):
        stop = line.tokens[end - 1].end
        after = line.text.lower[stop : stop + 2]
        return after in _WISHED or (
            after[:1] == "好" and line.kind(end - 1) == "han" and line.kind(end + 1) == ""
        )
    return line.low(place - 1) in _WISHES and (line.low(place - 1) != "good" or line.low(place) != "friday")


def in_name(line: Line, place: int, end: int) -> bool:
    """True for tokens place..end that are a part of a name or an address."""
    if _joined_after(line, end) or _joined_before(line, place):
        return True
    if line.chinese(end - 1):
        return _flower(line, end) or line.low(place - 1)[-1:] in tuple(_CUT_OUT.get(line.low(place), ""))
    return _titled(line, place) or _firm_follows(line, place, end) or _registered(line, place, end)


def _titled(line: Line, place: int) -> bool:
    """True for what somebody with a title is called: "Mr. Friday Okonkwo", "Ms June Park"."""
    title = place - 1 - (line.low(place - 1) == ".")
    return line.low(title) in _TITLES or line.raw(title) == "Miss"


def _registered(line: Line, place: int, end: int) -> bool:
    """True for the first words of what is registered, written as the name that goes on after them: "register First
    Quarter Finance", "register Sunday Times"."""
    named = all(line.raw(at)[:1].isupper() and line.kind(at) == "word" for at in range(place, end + 1))
    return line.low(place - 1) in _REGISTERS and named and line.low(end) not in MONTHS


def _joined_after(line: Line, end: int) -> bool:
    if _one_dot(line, end) and line.glued(end + 1) and line.kind(end + 1) in ("word", "code"):
        return True
    if line.low(end) in ("@", "_") and line.glued(end):
        return True
    dashed = line.low(end) == "-" and line.glued(end) and line.glued(end + 1)
    other = line.low(end + 1) not in WEEKDAYS and line.low(end + 1) not in MONTHS
    return dashed and other and line.kind(end - 1) == "word" and line.raw(end + 1)[:1].isupper()


def _joined_before(line: Line, place: int) -> bool:
    if not line.glued(place) or not line.glued(place - 1):
        return False
    return line.low(place - 1) in ("@", "_") or (_one_dot(line, place - 1) and not line.chinese(place))


def _one_dot(line: Line, place: int) -> bool:
    """True for the dot of a name such as Monday.com; the dots of an ellipsis part what they stand between."""
    around = (line.low(place - 1), line.low(place + 1))
    return line.low(place) == "." and line.glued(place) and "." not in around


def _flower(line: Line, end: int) -> bool:
    start = line.tokens[end - 1].end
    following = line.text.lower[start : start + 2]
    if line.low(end - 1) != "月" or following[:1] not in _FLOWERS:
        return False
    return following[1:] == "" or following[1:] not in _FLOWERS[following[0]]


def _firm_follows(line: Line, place: int, end: int) -> bool:
    return (
        line.low(end) in LATIN_FIRM
        and line.raw(end)[:1].isupper()
        and line.kind(end - 1) == "word"
        and line.raw(place)[:1].isupper()
        and line.low(place - 1) not in _OF_TIME
    )
