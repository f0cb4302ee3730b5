"""Read counts of things: "50 seats of X", "30 x X", "X x 30", "12 SmartRacks", 20套, 500个授权."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from domain.patterns import regex
from language.read.phrases.lexicon import LATIN_FIRM, MONTHS, ORDINALS, UNITS, WEEKDAYS
from language.read.phrases.numerals import SCALES, WORDS, Number, number
from language.read.phrases.tokens import Line
from language.read.pieces import Quantity

_UNITS = frozenset(
    "seat seats licence licences license licenses lic lics unit units pcs pc piece pieces endpoint "
    "endpoints user users "
    "node nodes subscription subscriptions subs copies copy set sets ea instance instances device "
    "devices agents agent "
    "nos qty quantity sku skus box boxes core cores named-users".split()
)
_HAN_UNITS = (
    "授权", "许可证", "许可", "节点", "终端", "用户", "坐席", "席位", "账号", "并发", "点位", "点数",
    "license", "licenses",
    "台", "套", "件", "张", "块", "部", "辆", "箱", "条", "支", "颗", "盒", "路", "席", "座", "端", "组",
    "片", "根", "只", "枚", "扇", "樘", "面",
    "把", "份", "点", "个", "机位", "licence", "licences", "seats", "seat", "user", "users",
)  # fmt: skip
_SPECIFIC = frozenset(_HAN_UNITS[:14]) | {"点", "licence", "licences", "seat", "seats", "user", "users"}
_TALLEST_RACK = 60  # 2U and 42U are heights of racks, 450U counts users
_MORE = 5
_DOING = frozenset("are is were was have has had came come will can want wanted need needed said say".split())
_OURS = frozenset("the our your their these those its my".split())
# Of whom and of what one speaks, and sells none: "three of their people", "two of our deals"
_NOT_SOLD = frozenset(
    "people guys folks team teams reps deals partners customers visits tasks registrations staff engineers "
    "managers buyers colleagues ones time rest same other others last next first market price total sum".split()
)
_PLUS = frozenset("plus + and 加 加上 外加 和".split())
_BESIDE = frozenset(("and", ",", "&", "和", "，"))
_LICENCES = frozenset("licence licences license licenses lic lics subscription subscriptions subs".split())
_SERVICES = frozenset(
    "services service support training maintenance installation implementation consulting setup hardware 服务 培训 维护 实施".split()
)
_MANY = 10  # thousands of licences, which are rather their sum where a service has its own
_LABELS = frozenset("qty quantity count 数量 总数 台数 套数 个数 件数".split())
_NOTED = tuple("备记录加报登下")  # 报备一条: one registration, one note
_LABEL_WORDS = frozenset(": = to is now of should be from the was it's revise revised".split())
STOP = frozenset(
    "a an the of to and or in on at by for from with as is are was were be been it its he she they we i "
    "you not no now then "
    "than that this these those if so but per each x st nd rd th am pm percent pct please pls via "
    "through thru under over "
    "about around instead more less least most till until before after since ago later yes also too "
    "again only just "
    "minutes minute hours hour am's k m bn w grand million billion thousand out up down off all both who "
    "which what when "
    "plus where how why can could will would should may might must do does did has have had".split()
)


class Count(NamedTuple):
    """A count read, and the token after it."""

    quantity: Quantity
    end: int


def quantity(line: Line, place: int) -> Count | None:
    """The count that starts at a token, or None."""
    if line.low(place) in ("x", "*") and line.kind(place + 1) == "number":
        return _times(line, place)
    found = number(line, place)
    if found is None or not 0 < found.value < 10**8:
        return None
    if found.value != int(found.value):  # 1.5k seats
        whole = _thousands(line, found.end) and found.value * 1000 % 1 == 0
        return _counted(line, place, found) if whole else None
    if line.kind(place) == "word" and line.low(place) in ("a", "an", "half") and found.value < 12:
        return None
    return (
        None if _of_a_row(line, place, found.end) else _counted(line, place, found) or _amended(line, found)
    )


def _of_a_row(line: Line, place: int, end: int) -> bool:
    """True for a place in a row, or the first few of it: 第五个, 前三个."""
    before = line.low(place - 1) if line.glued(place) else ""
    if before == "头" and line.kind(place - 2) == "han" and line.glued(place - 1):  # 摄像头180个
        return False
    return before == "第" or (before in ("前", "头") and line.low(end) == "个")


def _amended(line: Line, found: Number) -> Count | None:
    """The first of "35 not 25 seats", which counts what the second one counts."""
    after = found.end + (line.low(found.end) == ",")
    after += line.low(after) == "and"
    wrong = number(line, after + 1) if line.low(after) == "not" else None
    counted = quantity(line, after + 1) if wrong and wrong.value < 10**8 else None
    if counted is None or (counted.quantity.unit == "" and counted.quantity.noun is None):
        return None
    return Count(replace(counted.quantity, count=int(found.value)), counted.end)


def _counted(line: Line, place: int, found: Number) -> Count | None:
    count, end = int(found.value), found.end
    if _thousands(line, end):
        if paid(line, end + 1):
            return None
        count, end = int(found.value * 1000), end + 1
    elif "万" in line.low(end - 1) and paid(line, end):
        return None
    ish = end + (line.low(end) == "-")  # 40ish seats, 40-ish seats
    if line.low(ish) == "ish" and line.low(ish + 1) in _UNITS:
        end = ish + 1
    return (
        _by_sign(line, count, end)
        or _by_unit(line, count, end)
        or _by_han_unit(line, count, place, end)
        or _by_noun(line, count, place, end)
        or _of_ours(line, count, end)
        or _of_them(line, count, end)
        or _labelled(line, count, place, end)
    )


def _thousands(line: Line, place: int) -> bool:
    """Whether a number before this place counts thousands of a unit: "2k seats"."""
    return line.low(place) == "k" and line.glued(place) and line.low(place + 1) in _UNITS


def paid(line: Line, place: int) -> bool:
    """True for what a sum is for, where the sum of something else is added: "95k licences plus 10k services",
    9万授权加1万服务; not "2k seats plus 1k users", "2k seats and 45k services"."""
    if _paid_beside(line, place):
        return True
    few = line.low(place - 1) == "k" and line.low(place - 2).isdigit() and int(line.low(place - 2)) < _MANY
    if few and line.low(place) in _UNITS - _LICENCES:
        return False
    unit = _spelled(line, place)
    after = unit[1] if unit else place + 1
    if line.low(after) not in _PLUS or not (unit or line.low(place) in _UNITS):
        return False
    other = number(line, after + 1)
    if other is None:
        return False
    end = other.end + (line.low(other.end) == "k")
    scaled = end > other.end or "万" in line.low(end - 1)
    return scaled and line.low(end) not in _UNITS and _spelled(line, end) is None


def _paid_beside(line: Line, place: int) -> bool:
    """The same where the sum of a service stands beside it: "40k licences and services 10k"."""
    many = line.low(place - 1) == "k" and line.low(place - 2).isdigit() and int(line.low(place - 2)) >= _MANY
    if not many or line.low(place) not in _LICENCES or line.low(place + 1) not in _BESIDE:
        return False
    named = line.low(place + 2) in _SERVICES
    other = number(line, place + 2 + named)
    end = other.end + (line.low(other.end) == "k") if other else 0
    return bool(other) and (named or line.low(end) in _SERVICES)


def _times(line: Line, place: int) -> Count | None:
    """Reads "Foo x 30"; not "3 x 20k"."""
    found = number(line, place + 1)
    if (
        found is None
        or place == 0
        or line.low(found.end) == "k"
        or found.value != int(found.value)
        or not 0 < found.value < 10**8
    ):
        return None
    return Count(Quantity(int(found.value), line.low(place)), found.end)


def _labelled(line: Line, count: int, place: int, end: int) -> Count | None:
    """A number after its label: "qty 30", "quantity of D-7 from 25 to 28", 数量从150改到一百八."""
    if line.low(place - 1) in ("from", "从") and line.low(end) in ("to", "到", "改", "变", "调", "加", "减"):
        return None
    for back in range(place - 1, max(place - 12, -1), -1):
        if line.low(back) in _LABELS:
            return Count(Quantity(count), end)
        if line.kind(back) not in ("han", "other", "code", "number") and line.low(back) not in _LABEL_WORDS:
            return None
    return None


def _by_sign(line: Line, count: int, end: int) -> Count | None:
    """Reads "30 x Foo", "30x Foo", and the times that a sum is paid: "3 x 20k"."""
    if line.low(end) not in ("x", "*"):
        return None
    if line.kind(end + 1) == "number" and line.low(end + 2) == "k":
        return Count(Quantity(count, "x"), end + 1)
    if line.kind(end + 1) == "number" or _noun(line, end + 1) is None:
        return None
    return Count(Quantity(count, "x", _noun(line, end + 1)), end + 1)


def _by_unit(line: Line, count: int, end: int) -> Count | None:
    end += line.low(end) in ("-", "more", "additional", "extra", "new", "named", "user", "annual")
    low = line.low(end)
    if low == "u" and line.glued(end) and count > _TALLEST_RACK:
        return Count(Quantity(count, low, _noun(line, end + 1)), end + 1)
    if low not in _UNITS or (line.kind(end) == "han"):
        return None
    after = end + 1
    if low in ("user", "device", "node", "endpoint") and line.low(after) in _UNITS:
        after += 1
    if line.low(after) in ("of", "for", "的"):
        linked = line.low(after) != "for"
        return Count(Quantity(count, low, _noun(line, after + 1) if linked else None), after)
    return Count(Quantity(count, low, _noun(line, after)), after)


def _by_han_unit(line: Line, count: int, place: int, end: int) -> Count | None:
    hedged = line.low(end) in ("来", "多", "余")  # 九十来台
    end += hedged
    if line.low(end) == "个":
        unit = _spelled(line, end + 1)
        if unit and unit[0] in _SPECIFIC:
            return _after_han(line, count, unit)
        if (
            (count == 1 and not line.low(place).isdigit())
            or line.low(end + 1) in UNITS
            or line.low(end + 1) in ("半",)
        ):
            return None
        return _after_han(line, count, ("个", end + 1))
    unit = _spelled(line, end)
    if unit and unit[0] == "块" and not panels(line, place, end):
        return None
    if unit and line.low(place) == "一" and unit[0] in "条份" and line.low(place - 1).endswith(_NOTED):
        return None
    dot = unit and unit[0] == "点" and (count <= HOURS or (hedged and count >= TEN_THOUSAND))  # 24万多点
    if unit is None or unit[0] == "个" or dot:
        return None
    if count == 1 and line.glued(unit[1]) and number(line, unit[1]):  # 一台一万二 is a price
        return None
    return _after_han(line, count, unit)


HOURS, TEN_THOUSAND = 24, 10_000
_PANEL = regex(r"[片电表卡]|(?:[\u4e00-\u9fff]{0,3}|led|lcd)(?:屏|板|硬盘|卡)")


def panels(line: Line, place: int, end: int) -> bool:
    """True where 块 counts panels, cards or disks and is not money: 显示屏18块, 18块屏."""
    before, stop = line.low(place - 1)[-1:], line.tokens[end].end
    return before in tuple("屏板卡盘片池表幕") or bool(_PANEL.match(line.text.lower, stop))


def _spelled(line: Line, place: int) -> tuple[str, int] | None:
    """A Chinese counting word, which may be cut into several tokens, and the token after it."""
    best: tuple[str, int] | None = None
    name = ""
    for end in range(place, place + 3):
        if line.kind(end) not in ("han", "other", "word"):
            break
        name += line.low(end)
        if name in _HAN_UNITS:
            best = name, end + 1
    return best


def _after_han(line: Line, count: int, unit: tuple[str, int]) -> Count:
    name, end = unit
    after = end + (line.low(end) == "的")
    return Count(Quantity(count, name, _noun(line, after)), end)


def _by_noun(line: Line, count: int, place: int, end: int) -> Count | None:
    """Reads "12 SmartRacks", "400 POS terminals"; not "15 June", "40 Main Street" after a name, or "3 pm"."""
    low = line.low(end)
    if (
        line.kind(end) not in ("word", "name", "code")
        or line.glued(end)
        or low in STOP
        or low in UNITS
        or low in SCALES
        or low in ORDINALS
    ):
        return None
    if low in MONTHS or low in WEEKDAYS or "." in line.low(place):
        return None
    if low in LATIN_FIRM and line.raw(end)[0].isupper():
        return None  # 1606 Corp.
    if line.kind(place) == "word" and line.raw(place)[0].isupper() and line.raw(end)[0].isupper():
        return None
    return None if _model(line, place) else Count(Quantity(count, "", line.tokens[end].start), end)


def _model(line: Line, place: int) -> bool:
    """True for the number of a model that is counted itself: "14 x Orbit 900 switches", "3 Nimbus 500 servers"."""
    if (
        line.kind(place - 1) != "word"
        or not line.raw(place - 1)[0].isupper()
        or line.low(place - 1) in MONTHS
    ):
        return False
    back = place - 2
    while back >= 0 and (line.low(back) in _UNITS or line.low(back) in ("x", "*", "of", "the", "our")):
        back -= 1
    return line.kind(back) == "number"


def _of_ours(line: Line, count: int, end: int) -> Count | None:
    """Reads "fourteen of the EdgeVault", "a hundred and twenty of our access points"; not "two of the three"."""
    place = end + 2
    if count == 1 or line.low(end) != "of" or line.low(end + 1) not in _OURS:
        return None
    low = line.low(place)
    if line.kind(place) not in ("word", "name", "code") or low in _NOT_SOLD or low in STOP or low in UNITS:
        return None
    if low in WORDS or low in SCALES or line.low(place + 1) in _NOT_SOLD:
        return None
    return Count(Quantity(count, "", line.tokens[place].start), end)


def _of_them(line: Line, count: int, end: int) -> Count | None:
    """Reads "forty five of them"; not "nine of them are fine", and a few of them are people as often."""
    told = count >= _MORE and (line.low(end), line.low(end + 1)) == ("of", "them")
    told = told and line.low(end + 2) not in _DOING
    return Count(Quantity(count), end + 2) if told else None


def _noun(line: Line, place: int) -> int | None:
    kind = line.kind(place)
    if kind not in ("word", "name", "code", "han", "other", "number"):
        return None
    if kind == "word" and line.low(place) in STOP:
        return None
    if kind in ("han", "other") and line.low(place)[0] in "的，。、和跟与吧了呢啊，金预大合":
        return None
    return line.tokens[place].start
