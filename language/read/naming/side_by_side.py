"""Two names of a registration that stand side by side: 报备奇瑞 云轩 20台, and a partner who is put right at once:
通过长江智联 哦不对是云轩."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.naming.trimmed import TITLES_ZH
from language.read.sentence.sight import Sight
from language.read.wordlists.lists import chinese_words

TWO: Final = regex(r"(?P<first>[\u4e00-\u9fff]{2,16})\s+(?P<second>[\u4e00-\u9fff]{2,16})")
OTHER: Final = {"customer": "partner", "partner": "customer"}
HAN: Final = r"[\u4e00-\u9fff]"
MARK: Final = r"\s*[,，、/|；;]\s*"
THING: Final = regex(r"[机闸器件盘网库卡柜箱板线仪墙关端屏锁泵桩]$")
NO: Final = (
    r"[\s,，.。…]*(?:哦|啊|呃|额)?(?:不对|错了|说错了|不是|搞错了|更正)[\s,，.。]*(?:应该)?(?:是|走|通过)?\s*"
)


def side_by_side(seen: Sight, intent: str, slots: Mapping[str, object]) -> dict[str, object]:
    """The customer and the partner, where both were taken for one name, or the partner is said twice."""
    if intent != "deal.register":
        return {}
    for slot, other in OTHER.items():
        two = TWO.fullmatch(str(slots.get(slot) or ""))
        if two and other not in slots and not TITLES_ZH.search(two["second"]):
            return _named(seen, two["first"], two["second"])
    return _field(seen, slots) or _put_right(seen, str(slots.get("partner") or ""))


def _field(seen: Sight, slots: Mapping[str, object]) -> dict[str, object]:
    """The partner in the field behind the customer's, where it was taken for a product though no word is in it:
    报备隆基，云轩，60万."""
    name, customer = (str(slots.get(slot) or "") for slot in ("product", "customer"))
    text = seen.text.source(0, len(seen.text.text))
    field = re.search(rf"{re.escape(customer)}{MARK}(?P<name>{re.escape(name)}{HAN}{{0,3}}){MARK}", text)
    if "partner" in slots or not (name and customer and field) or not re.fullmatch(f"{HAN}+", name):
        return {}
    words, letters = chinese_words(), field["name"]
    common = any(letters[at : at + 2] in words for at in range(len(letters) - 1))
    if common or THING.search(letters) or _kind(seen, name) not in {"", "partner"}:
        return {}
    return {"partner": letters, "product": None}


def _named(seen: Sight, first: str, second: str) -> dict[str, object]:
    """The first is the customer, unless it is known as a partner; a product behind it is no partner."""
    if (kind := _kind(seen, second)) not in {"", "partner"}:
        return {}
    if _kind(seen, first) == "partner" and kind != "partner":
        first, second = second, first
    return {"customer": first, "partner": second}


def _put_right(seen: Sight, partner: str) -> dict[str, object]:
    """The known partner behind "no", who is meant instead."""
    behind = re.search(re.escape(partner) + NO, seen.text.text) if partner else None
    token = next((place for place, one in enumerate(seen.tokens) if behind and one.start == behind.end()), -1)
    if token < 0 or seen.known[token] != "B-partner":
        return {}
    end = next(
        (place for place in range(token + 1, len(seen.tokens)) if seen.known[place] != "I-partner"),
        len(seen.tokens),
    )
    return {"partner": seen.text.source(seen.tokens[token].start, seen.tokens[end - 1].end)}


def _kind(seen: Sight, name: str) -> str:
    """What a name is known as; empty for one that nobody knows."""
    at = seen.text.text.find(name)
    return next((seen.known[place][2:] for place, one in enumerate(seen.tokens) if one.start == at), "")
