"""More ways of writing a name, made after the weights were learned.

Two of them led to a rule: an address and a brand in pinyin; no weight was chosen by any."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from opencc import OpenCC
from pypinyin import lazy_pinyin

from benchmarks.matching_variants_zh import parts_of
from domain.matching import han

Way = Callable[[str, random.Random], str]
_FORM = re.compile(
    r"[\s,]+(?:co\.?,? ?ltd\.?|inc\.?|incorporated|corp\.?|corporation|limited|ltd\.?|llc|plc|s\.?a\.?|ag|se"
    r"|n\.?v\.?|b\.?v\.?|gmbh|berhad|bhd\.?|company|co\.?)$",
    re.IGNORECASE,
)


def _words(name: str) -> list[str]:
    return _FORM.sub("", name).strip(" ,").split()


def _body(name: str) -> str:
    return " ".join(_words(name))


def place_after(name: str, rng: random.Random) -> str:
    return (
        f"{_body(name)} {rng.choice(('Deutschland', 'of Canada', '(UK)', 'North America', 'Asia Pacific'))}"
    )


def place_before(name: str, rng: random.Random) -> str:
    return f"{rng.choice(('Munich', 'Paris', 'Tokyo', 'Boston'))} {_body(name)}"


def number_of(name: str, rng: random.Random) -> str:
    """Singular for plural, or plural for singular."""
    words = _words(name)
    for at, word in enumerate(words):
        if at and len(word) > 5 and word.isalpha():
            words[at] = (
                word[:-3] + "y"
                if word.endswith("ies")
                else word.removesuffix("s")
                if word.endswith("s")
                else word + "s"
            )
            break
    return " ".join(words)


def no_vowels(name: str, rng: random.Random) -> str:
    words = _words(name)
    if len(words) > 1:
        at = rng.randrange(1, len(words))
        words[at] = words[at][:1] + re.sub("[aeiou]", "", words[at][1:])
    return " ".join(words)


def cut_words(name: str, rng: random.Random) -> str:
    return " ".join(f"{word[:4]}." if at and len(word) > 6 else word for at, word in enumerate(_words(name)))


def listed(name: str, rng: random.Random) -> str:
    letters = "".join(word[0] for word in _words(name)).upper()[:4]
    return f"{name} ({rng.choice(('NYSE', 'NASDAQ', 'LSE'))}: {letters})"


def address(name: str, rng: random.Random) -> str:
    return re.sub("[^a-z0-9]", "", _body(name).lower()) + rng.choice((".com", ".co.uk"))


def form_mistyped(name: str, rng: random.Random) -> str:
    return f"{_body(name).lower()} {rng.choice(('corpration', 'limted', 'incorporatd', 'compny', 'gmhb'))}"


def transposed(name: str, rng: random.Random) -> str:
    text = _body(name)
    at = rng.randrange(1, max(2, len(text) - 1))
    return text[:at] + text[at + 1 : at + 2] + text[at] + text[at + 2 :]


def hyphened(name: str, rng: random.Random) -> str:
    return "-".join(_words(name))


def first_two(name: str, rng: random.Random) -> str:
    words = _words(name)
    return " ".join(words[:2]) if len(words) > 2 else name


def _segments(name: str) -> tuple[str, str, tuple[str, ...]]:
    place, body, _ = parts_of(name)
    return place, *han.segment(body)


def zh_last_trade(name: str, rng: random.Random) -> str:
    _, brand, trades = _segments(name)
    return brand + "".join(trades[-1:])


def zh_first_trade(name: str, rng: random.Random) -> str:
    _, brand, trades = _segments(name)
    return brand + "".join(trades[:1])


def zh_place_brand(name: str, rng: random.Random) -> str:
    place, brand, trades = _segments(name)
    return place + brand + ("" if len(brand) > 1 else "".join(trades))


def zh_group(name: str, rng: random.Random) -> str:
    _, brand, trades = _segments(name)
    return brand + ("" if len(brand) > 1 else "".join(trades)) + "集团"


def zh_swapped(name: str, rng: random.Random) -> str:
    text = name.removesuffix("有限公司")
    at = rng.randrange(len(text) - 1)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def zh_left_out(name: str, rng: random.Random) -> str:
    text = name.removesuffix("有限公司")
    at = rng.randrange(1, len(text))
    return text[:at] + text[at + 1 :]


def zh_brand_in_pinyin(name: str, rng: random.Random) -> str:
    _, brand, trades = _segments(name)
    return "".join(lazy_pinyin(brand)).capitalize() + "".join(trades)


def zh_china(name: str, rng: random.Random) -> str:
    return name.removesuffix("有限公司") + "（中国）有限公司"


def zh_department(name: str, rng: random.Random) -> str:
    return name.removesuffix("有限公司") + rng.choice(("采购部", "公司总部", "信息部"))


def zh_no_city(name: str, rng: random.Random) -> str:
    return parts_of(name)[1]


def zh_taiwan(name: str, rng: random.Random) -> str:
    return str(OpenCC("s2twp").convert(name))


ENGLISH: dict[str, Way] = {
    "address": address, "cut words": cut_words, "first two": first_two, "form mistyped": form_mistyped,
    "hyphened": hyphened, "listed": listed, "no vowels": no_vowels, "number": number_of,
    "place after": place_after, "place before": place_before, "transposed": transposed,
}  # fmt: skip
CHINESE: dict[str, Way] = {
    "brand in pinyin": zh_brand_in_pinyin, "china": zh_china, "department": zh_department,
    "first trade": zh_first_trade, "group": zh_group, "last trade": zh_last_trade, "left out": zh_left_out,
    "no city": zh_no_city, "place, brand": zh_place_brand, "swapped": zh_swapped, "taiwan": zh_taiwan,
}  # fmt: skip
