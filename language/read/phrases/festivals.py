"""Festivals by name: fixed days, nth weekdays, days counted from Easter, and the Chinese lunisolar ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from language.read.phrases import spans
from language.read.pieces import Days

Of = Callable[[int], Days | None]


def _on(month: int, day: int, length: int = 1) -> Of:
    return lambda year: (date(year, month, day), date(year, month, day) + timedelta(days=length - 1))


def _nth(month: int, weekday: int, which: int, after: int = 0) -> Of:
    def of(year: int) -> Days:
        first, last = spans.month(year, month)
        if which > 0:
            day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
        else:
            day = last - timedelta(days=(last.weekday() - weekday) % 7)
        day += timedelta(days=after)
        return day, day

    return of


def _nearest_workday(month: int, day: int) -> Of:
    def of(year: int) -> Days:
        found = date(year, month, day)
        found += timedelta(days={5: -1, 6: 1}.get(found.weekday(), 0))
        return found, found

    return of


def easter(year: int) -> date:
    """Easter Sunday of the western churches (Meeus, Jones, Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _easter(days: int) -> Of:
    return lambda year: (easter(year) + timedelta(days=days),) * 2


@cache
def _chinese_days(year: int) -> dict[str, date]:
    # heavy to import, and few sentences name a lunisolar day
    from domain.country import kind_of  # noqa: PLC0415

    china = kind_of("CN")
    assert china is not None, "the library knows China"
    found: dict[str, date] = {}
    for day, names in sorted(china(years=year, observed=False, language="en_US").items()):
        for name in names.split("; "):
            found.setdefault(name, day)
    return found


def _lunar(name: str, days: int = 0, length: int = 1) -> Of:
    def of(year: int) -> Days | None:
        first = _chinese_days(year).get(name)
        if first is None:
            return None
        first += timedelta(days=days)
        return first, first + timedelta(days=length - 1)

    return of


_SPRING = "Chinese New Year (Spring Festival)"
_RULES: dict[str, tuple[Of, str]] = {
    "new year": (_on(1, 1), "new year,new years,new years day,new year day,ny,元旦,元旦节,阳历新年,新年"),
    "new year's eve": (_on(12, 31), "new years eve,new year eve,nye,跨年夜,元旦前夜"),
    "valentine": (_on(2, 14), "valentines day,valentine day,valentines,情人节,圣瓦伦丁节"),
    "women": (_on(3, 8), "womens day,妇女节,三八妇女节,三八节,女神节"),
    "st patrick": (_on(3, 17), "st patricks day,st pattys day,st paddys day"),
    "ides": (_on(3, 15), "ides of march"),
    "consumer": (_on(3, 15), "消费者权益日,国际消费者权益日"),
    "planting": (_on(3, 12), "植树节"),
    "april fools": (_on(4, 1), "april fools,april fools day,愚人节"),
    "labour": (_on(5, 1), "labour day,may day,劳动节,五一,五一节,五一劳动节,五一国际劳动节"),
    "labour holiday": (_on(5, 1, 5), "五一假期,五一长假,五一黄金周,五一期间,五一放假期间,劳动节期间"),
    "labor": (_nth(9, 0, 1), "labor day"),
    "youth": (_on(5, 4), "青年节,五四青年节"),
    "children": (_on(6, 1), "childrens day,儿童节,六一,六一儿童节,六一国际儿童节,国际儿童节"),
    "midyear sale": (_on(6, 18), "618,六一八"),
    "juneteenth": (_on(6, 19), "juneteenth"),
    "party": (_on(7, 1), "建党节,七一建党节,香港回归纪念日"),
    "canada": (_on(7, 1), "canada day"),
    "independence": (_on(7, 4), "independence day,fourth of july,4th of july"),
    "bastille": (_on(7, 14), "bastille day"),
    "army": (_on(8, 1), "建军节,八一建军节"),
    "teacher": (_on(9, 10), "teachers day,教师节"),
    "national": (_on(10, 1), "国庆,十一国庆,十一国庆节,国庆节,十一,chinese national day,chinas national day"),
    "golden week": (_on(10, 1, 7), "golden week,国庆假期,国庆长假,国庆黄金周,十一假期,十一长假,十一黄金周,国庆期间,国庆节期间,国庆放假期间,十一期间,十一放假期间"),
    "boss": (_nearest_workday(10, 16), "boss day,bosss day,老板节"),
    "halloween": (_on(10, 31), "halloween,万圣节,万圣节前夜"),
    "veterans": (_on(11, 11), "veterans day,armistice day,remembrance day"),
    "singles": (_on(11, 11), "singles day,double 11,double eleven,双十一,双11,光棍节"),
    "double twelve": (_on(12, 12), "double 12,double twelve,双十二,双12"),
    "macau": (_on(12, 20), "澳门回归纪念日"),
    "christmas eve": (_on(12, 24), "christmas eve,xmas eve,平安夜,圣诞夜,圣诞前夜,圣诞节前夜"),
    "christmas": (_on(12, 25), "christmas,xmas,christmas day,xmas day,x-mas,圣诞,圣诞节"),
    "boxing": (_on(12, 26), "boxing day"),
    "mlk": (_nth(1, 0, 3), "mlk day,mlk jr day,martin luther king day,martin luther kings day,martin luther king jr day"),
    "presidents": (_nth(2, 0, 3), "presidents day,president day,washingtons birthday"),
    "mother": (_nth(5, 6, 2), "mothers day,mother day,母亲节"),
    "memorial": (_nth(5, 0, -1), "memorial day,decoration day"),
    "father": (_nth(6, 6, 3), "fathers day,father day,父亲节"),
    "columbus": (_nth(10, 0, 2), "columbus day,indigenous peoples day"),
    "thanksgiving": (_nth(11, 3, 4), "thanksgiving,thanksgiving day,turkey day,感恩节"),
    "black friday": (_nth(11, 3, 4, 1), "black friday,黑色星期五,黑五"),
    "cyber monday": (_nth(11, 3, 4, 4), "cyber monday,网络星期一"),
    "shrove": (_easter(-47), "shrove tuesday,pancake day,mardi gras"),
    "ash": (_easter(-46), "ash wednesday,大斋首日,圣灰星期三"),
    "palm": (_easter(-7), "palm sunday,棕枝主日"),
    "maundy": (_easter(-3), "maundy thursday"),
    "good friday": (_easter(-2), "good friday,耶稣受难日,受难节,主受难日,圣周五"),
    "easter": (_easter(0), "easter,easter sunday,easter day,复活节"),
    "easter monday": (_easter(1), "easter monday,easter mon,复活节星期一"),
    "ascension": (_easter(39), "ascension day,ascension thursday"),
    "pentecost": (_easter(49), "pentecost,whit sunday,五旬节,圣灵降临节"),
    "whit monday": (_easter(50), "whit monday,pentecost monday"),
    "chinese eve": (_lunar(_SPRING, -1),
    "chinese new years eve,lunar new years eve,除夕,大年三十,年三十,除夕夜"),
    "spring": (
        _lunar(_SPRING),
        "chinese new year,chinese new years,chinese new years day,chinese lunar new year,"
        "chinese lunar new years day,lunar new year,lunar new years day,spring festival,cny,春节,过年,农历新年,大年初一,新春,农历春节",
    ),
    "spring holiday": (_lunar(_SPRING, 0, 7), "春节假期,春节长假,春节黄金周,春节期间,过年期间,spring festival holiday"),
    "lantern": (_lunar(_SPRING, 14), "lantern festival,元宵节,元宵,正月十五"),
    **{
        f"new year {day}": (_lunar(_SPRING, day - 1), f"大年初{name},正月初{name}")
        for day, name in enumerate("二三四五六七八九十", start=2)
    },
    "qingming": (_lunar("Tomb-Sweeping Day"), "qingming,qingming festival,tomb sweeping day,清明,清明节"),
    "dragon boat": (_lunar("Dragon Boat Festival"), "dragon boat festival,端午,端午节"),
    "mid-autumn": (
        _lunar("Mid-Autumn Festival"),
        "mid autumn festival,mid autumn,moon festival,mooncake festival,中秋,中秋节",
    ),
}  # fmt: skip

_KEYS: dict[str, str] = {name: key for key, (_, names) in _RULES.items() for name in names.split(",")}
NAMES: tuple[str, ...] = tuple(name for name in _KEYS if name > "一" and not name.startswith("十一"))
ELEVENTH: tuple[str, ...] = ("十一放假期间", "十一期间", "十一假期", "十一长假", "十一黄金周")
LONGEST = max(name.count(" ") for name in _KEYS) + 1
FIRST_WORDS = frozenset(name.split()[0] for name in _KEYS if name < "一" and not name[0].isdigit())


def festival(name: str, west: bool = True) -> tuple[Of, int] | None:
    """The days of a festival as a function of the year, and how many days it lasts; None for an unknown name.

    `west` is False where the speaker's clock is five hours or more ahead of UTC: there Labor Day is 1 May.
    """
    key = _KEYS.get(name)
    if key is None:
        return None
    if key in ("labor", "labour") and name.endswith("day"):
        key = "labor" if name == "labor day" and west else "labour"
    of = _RULES[key][0]
    return of, 7 if "holiday" in key or key == "golden week" else 1
