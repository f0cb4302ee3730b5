"""Where a place lies: the city, the region and the country that it names, by a shipped list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from domain.matching import legal
from domain.matching.text import fold, has_han
from domain.patterns import regex
from domain.places.listed import Listed, lines

_DATA: Final = Path(__file__).parent / "data"
_OFFICE: Final = regex(r"(?<=[\u4e00-\u9fff]{2})(?:特别行政区|自治区|省|市|县|区)$")
_PART: Final = regex(r"[\u4e00-\u9fff]{3,16}(?:[区县镇乡路街园]|街道)")
_IN: Final = regex(r"\b(?:in|near)\s+((?-i:[A-ZÀ-Ý][\w'’.-]+(?: [A-ZÀ-Ý][\w'’.-]+){0,3}))", re.IGNORECASE)
_IN_HAN: Final = regex(r"(?:在|位于|地点|地址|所在地|坐落于)[是为：:\s]*([\u4e00-\u9fff]{2,10})")
_TIME: Final = regex(
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|q[1-4]|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|fall|winter)\w*\b",
    re.IGNORECASE,
)
_PARTS: Final = regex(r"\s*[,，;；、]\s*")
_LED: Final = regex(
    r"^(?:it(?:'s| is)|they(?:'re| are)|that(?:'s| is)|the customer is|客户|公司|他们)?\s*"
    r"(?:(?:in|near|at|located in|based in)\s+|在|位于|是)*|(?:那边|这边|市区|附近)$",
    re.IGNORECASE,
)
_COMPANY: Final = regex(r"(?:公司|集团|股份|企业|工厂|银行|大学|医院)$")
_REGION: Final = b"\n="


@dataclass(frozen=True, slots=True)
class Place:
    """The names, letters folded, of a city, of the region and of the country that hold it; a region has no
    city, a country neither."""

    city: frozenset[str] = frozenset()
    region: frozenset[str] = frozenset()
    country: frozenset[str] = frozenset()

    @property
    def within(self) -> tuple[frozenset[str], ...]:
        """The narrowest first."""
        return tuple(names for names in (self.city, self.region, self.country) if names)

    def apart(self, other: Place) -> bool:
        """Whether neither is the other or holds it, as far as both are known."""
        pairs = ((self.city, other.city), (self.region, other.region), (self.country, other.country))
        return next((one.isdisjoint(their) for one, their in pairs if one and their), False)


def spelt(name: str) -> str:
    """A name as places are compared: letters folded, without 市 or 省."""
    return _OFFICE.sub("", " ".join(re.sub(r"[^\w]+", " ", fold(name)).split()))


@lru_cache(maxsize=256)
def find(name: str) -> Place | None:
    """The place of that name, the largest where several are called so; "Munich, Germany" is Munich, and so is
    慕尼黑. None for what is no place, or a small one."""
    whole = _find(spelt(name))
    if whole is not None:
        return whole
    parts = [found for part in re.split(r"[,，/()（）]", name) if (found := _find(spelt(part)))]
    return max(parts, key=lambda place: len(place.within), default=None) or _begun(name)


def _begun(name: str) -> Place | None:
    """The city with which a part of it begins: 苏州工业园区."""
    if not _PART.fullmatch(name.strip()):
        return None
    found = (_find(spelt(name.strip()[:size])) for size in range(4, 1, -1))
    return next(filter(None, found), None)


def _find(key: str) -> Place | None:
    if not key or key.isdigit():
        return None
    if (at := _countries().start(key)) is not None:
        return Place(country=_countries().names(at))
    if (at := _regions().start(key)) is not None:
        return _region(_regions(), at)
    cities = _cities()
    if (at := cities.start(key)) is None:
        return None
    above = _region(cities, cities.text.rfind(_REGION, 0, at) + 2)
    return Place(cities.names(at), above.region, above.country)


def _region(listed: Listed, at: int) -> Place:
    """The region on whose line that is."""
    start = listed.text.rfind(b"\n", 0, at) + 1
    code = listed.text[start : listed.text.index(b"\t", start)]
    return Place(region=listed.names(at), country=_country(code))


def _country(code: bytes) -> frozenset[str]:
    at = _countries().text.find(b"\n%s\t" % code)
    return _countries().names(at + 1) if at >= 0 else frozenset()


def is_company(name: str) -> bool:
    """Whether a name says what a company is by law or trade, and so is none of a place."""
    return bool(legal.strip_words(tuple(spelt(name).split()))[1] or _COMPANY.search(name.strip()))


def said_in(text: str) -> str:
    """The place in which something is said to be: "Brauerei Giesing in Munich", 在成都的. A month is none."""
    for found in _IN.finditer(text):
        words = [word for word in re.split(r"[ ]", found[1]) if word]
        for size in range(len(words), 0, -1):
            if not _TIME.match(words[0]) and find(name := " ".join(words[:size]).rstrip(".,")):
                return name
    for found in _IN_HAN.finditer(text):
        for size in range(min(8, len(found[1])), 1, -1):
            if find(name := found[1][:size]):
                return name
    _, *parts = _PARTS.split(text)  # the first is the customer's
    written = (part for part in parts if part[:1].isupper() or (part and not part.isascii()))
    return next((part for part in written if not _TIME.match(part) and find(part)), "")


def alone(said: str) -> str:
    """The place in an answer that leads to it, or goes on: 在杭州, "it's in Hamburg"; empty for none."""
    name = _LED.sub("", said.strip(" .。"))
    return name if find(name) else said_in(said)


@cache
def _cities() -> Listed:
    return Listed((_DATA / "cities.txt").read_bytes())


@cache
def _countries() -> Listed:
    return Listed((_DATA / "countries.txt").read_bytes())


@cache
def _regions() -> Listed:
    return Listed(b"\n".join(line for _, line in lines(_cities().text) if line.startswith(b"=")))


def alike(one: str, other: str) -> bool:
    """Whether two names are written alike but for case, accents and 市."""
    return bool(spelt(one)) and spelt(one) == spelt(other)


def holds(place: str, known: str) -> bool:
    """Whether a place is written with a known one's name in it: Hamburg-Altona, 上海浦东."""
    outer, inner = spelt(place), spelt(known)
    if not inner:
        return False
    return inner in outer if has_han(inner) else f" {inner} " in f" {outer} "
