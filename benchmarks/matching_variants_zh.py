"""Chinese name variants as people write them: what the matching is trained and measured on."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from opencc import OpenCC
from pypinyin import lazy_pinyin

from domain.matching import han, rarity

Change = Callable[[str, random.Random], str]

_FORMS_ZH = ["有限公司", "有限责任公司", "股份有限公司", "集团有限公司", "公司", ""]
_LEGAL_ZH = re.compile(
    r"(?:股份有限公司|有限责任公司|集团有限公司|有限公司|股份公司|公司|经营部|商行|商店|服务部|合伙企业|[（(](?:有限|普通)合伙[）)])+$"
)
_PLACE_ZH = re.compile(
    r"^(?:上海|北京|深圳|广州|杭州|苏州|南京|宁波|成都|天津|重庆|武汉|江苏|浙江|四川|广东|山东|河北|河南|安徽|福建|无锡|常州|南通|昆山|青岛|西安)(?:省|市)?"
)
_CITIES_ZH = ["上海", "北京", "深圳", "广州", "苏州", "杭州", "江苏", "浙江", "中国"]
_SYNONYMS = [
    ("贸易", "商贸"),
    ("商贸", "贸易"),
    ("科技", "技术"),
    ("技术", "科技"),
    ("实业", "工业"),
    ("信息科技", "科技"),
    ("国际贸易", "国贸"),
    ("电子商务", "电商"),
    ("房地产开发", "地产"),
    ("文化传播", "文化传媒"),
    ("企业管理", "管理"),
    ("管理咨询", "咨询"),
]
_TRADITIONAL = OpenCC("s2t")
_TAIWAN = OpenCC("s2tw")


def parts_of(name: str) -> tuple[str, str, str]:
    """Place, body, legal form by plain patterns (not by the matching's own parser)."""
    text = re.sub(r"[（(]([^（()）]{2,4})[）)]", "", name)
    inner = re.search(r"[（(]([^（()）]{2,4})[）)]", name)
    legal = _LEGAL_ZH.search(text)
    form = legal[0] if legal and legal.start() > 2 else ""
    body = text[: len(text) - len(form)]
    place = _PLACE_ZH.match(body)
    if place and len(body) - len(place[0]) >= 3:
        return place[0], body[len(place[0]) :], form
    return inner[1] if inner else "", body, form


def _zh_legal_dropped(name: str, rng: random.Random) -> str:
    place, body, _ = parts_of(name)
    return place + body


def _zh_legal_changed(name: str, rng: random.Random) -> str:
    place, body, form = parts_of(name)
    return place + body + rng.choice([each for each in _FORMS_ZH if each != form])


def _zh_place_dropped(name: str, rng: random.Random) -> str:
    _, body, form = parts_of(name)
    return body + form


def _zh_place_and_legal_dropped(name: str, rng: random.Random) -> str:
    return parts_of(name)[1]


def _zh_place_moved(name: str, rng: random.Random) -> str:
    place, body, form = parts_of(name)
    if not place:
        return body + form
    cut = rng.choice([2, 3, len(body)]) if len(body) > 4 else len(body)
    return rng.choice(
        [
            f"{body[:cut]}（{place}）{body[cut:]}{form}",
            f"{body[:cut]}({place}){body[cut:]}{form}",
            f"{body}（{place}）{form}",
        ]
    )


def _zh_place_suffix(name: str, rng: random.Random) -> str:
    place, body, form = parts_of(name)
    return (place + "市" if place and not place.endswith(("市", "省")) else place) + body + form


def _zh_place_added(name: str, rng: random.Random) -> str:
    place, body, form = parts_of(name)
    if place:
        return place[:2] + body
    return rng.choice(_CITIES_ZH) + body + form


def _zh_spaced(name: str, rng: random.Random) -> str:
    place, body, form = parts_of(name)
    return rng.choice(
        [" ".join(name), f"{place} {body} {form}".strip(), f"{place}{body[:2]} {body[2:]}{form}"]
    )


def _zh_width(name: str, rng: random.Random) -> str:
    return (
        name.translate(str.maketrans("（）", "()"))
        if "（" in name
        else name.translate(str.maketrans("()", "（）")) + "。"
    )


def _zh_traditional(name: str, rng: random.Random) -> str:
    return str(rng.choice([_TRADITIONAL, _TAIWAN]).convert(name))


def _zh_same_sound(name: str, rng: random.Random) -> str:
    place, body, form = parts_of(name)
    at = rng.randrange(min(len(body), 4))
    others = [char for char in _homophones(body[at]) if char != body[at]]
    return place + body[:at] + (rng.choice(others) if others else body[at]) + body[at + 1 :] + form


_BY_SOUND: dict[str, list[str]] = {}


def _homophones(char: str) -> list[str]:
    if not _BY_SOUND:
        for each in rarity.brand_characters():
            _BY_SOUND.setdefault(lazy_pinyin(each)[0], []).append(each)
    return _BY_SOUND.get(lazy_pinyin(char)[0], [])


def _zh_char_wrong(name: str, rng: random.Random) -> str:
    place, body, form = parts_of(name)
    at = rng.randrange(len(body))
    return place + body[:at] + rng.choice("丰达华新光大明天海源信成") + body[at + 1 :] + form


def _zh_char_lost(name: str, rng: random.Random) -> str:
    place, body, form = parts_of(name)
    at = rng.randrange(len(body))
    return place + body[:at] + body[at + 1 :] + form


def _zh_char_added(name: str, rng: random.Random) -> str:
    place, body, form = parts_of(name)
    at = rng.randrange(len(body))
    added: str = rng.choice([body[at], *"丰达华新光大明天"])
    return place + body[:at] + added + body[at:] + form


def _zh_swapped(name: str, rng: random.Random) -> str:
    place, body, form = parts_of(name)
    at = rng.randrange(len(body) - 1)
    return place + body[:at] + body[at + 1] + body[at] + body[at + 2 :] + form


def _zh_synonym(name: str, rng: random.Random) -> str:
    for one, other in _SYNONYMS:
        if one in name:
            return name.replace(one, other, 1)
    return _zh_legal_dropped(name, rng)


def _zh_short(name: str, rng: random.Random) -> str:
    """Brand and a part of the trade."""
    place, body, _ = parts_of(name)
    return rng.choice(["", place]) + body[: rng.choice([4, 5, 6])]


def _zh_brand(name: str, rng: random.Random) -> str:
    """The brand alone, by length."""
    place, body, _ = parts_of(name)
    brand = han.segment(body)[0]
    return rng.choice(["", place]) + (brand if 2 <= len(brand) <= 4 else body[:4])


def _zh_contracted(name: str, rng: random.Random) -> str:
    """励兴国际贸易 → 励兴国贸."""
    _, body, _ = parts_of(name)
    brand, trades = han.segment(body)
    if not brand or not trades:
        return body[:4]
    return brand + "".join(
        word[0] for trade in trades for word in (trade[i : i + 2] for i in range(0, len(trade), 2))
    )


def _zh_trade_dropped(name: str, rng: random.Random) -> str:
    place, body, form = parts_of(name)
    trades = han.segment(body)[1]
    return place + (body[: -len(trades[-1])] if len(trades) > 1 else body) + form


def _zh_pinyin(name: str, rng: random.Random) -> str:
    place, body, form = parts_of(name)
    words = [part for part in (place, *_words(body), form) if part]
    return " ".join("".join(lazy_pinyin(word)).capitalize() for word in words)


def _zh_english(name: str, rng: random.Random) -> str:
    """As the company might call itself abroad."""
    place, body, _ = parts_of(name)
    brand, trades = han.segment(body)
    words = [lazy for lazy in ("".join(lazy_pinyin(place)), "".join(lazy_pinyin(brand))) if lazy]
    said = [_ENGLISH_TRADES.get(trade, "".join(lazy_pinyin(trade))) for trade in trades]
    return " ".join(
        [*(word.capitalize() for word in words), *said, rng.choice(["Co., Ltd.", "Ltd", ""])]
    ).strip()


_ENGLISH_TRADES = {
    "科技": "Technology",
    "贸易": "Trading",
    "国际贸易": "International Trade",
    "实业": "Industrial",
    "商贸": "Trading",
    "信息科技": "Information Technology",
    "建筑": "Construction",
    "工程": "Engineering",
    "投资": "Investment",
    "管理": "Management",
    "咨询": "Consulting",
    "服务": "Service",
    "网络": "Network",
    "电子": "Electronics",
    "设备": "Equipment",
    "机械": "Machinery",
    "文化": "Culture",
    "传播": "Communication",
    "物流": "Logistics",
    "食品": "Food",
    "建材": "Building Materials",
    "发展": "Development",
}


def _words(body: str) -> list[str]:
    brand, trades = han.segment(body)
    return [brand, *trades]


def _zh_initials(name: str, rng: random.Random) -> str:
    return "".join(syllable[0] for syllable in lazy_pinyin(parts_of(name)[1]))


CHINESE: dict[str, Change] = {
    "legal_dropped": _zh_legal_dropped,
    "legal_changed": _zh_legal_changed,
    "place_dropped": _zh_place_dropped,
    "place_and_legal_dropped": _zh_place_and_legal_dropped,
    "place_moved": _zh_place_moved,
    "place_suffix": _zh_place_suffix,
    "place_added": _zh_place_added,
    "spaced": _zh_spaced,
    "width": _zh_width,
    "traditional": _zh_traditional,
    "same_sound": _zh_same_sound,
    "char_wrong": _zh_char_wrong,
    "char_lost": _zh_char_lost,
    "char_added": _zh_char_added,
    "swapped": _zh_swapped,
    "synonym": _zh_synonym,
    "short": _zh_short,
    "brand": _zh_brand,
    "contracted": _zh_contracted,
    "trade_dropped": _zh_trade_dropped,
    "legal_dropped+same_sound": lambda name, rng: _zh_same_sound(_zh_legal_dropped(name, rng), rng),
    "place_dropped+char_lost": lambda name, rng: _zh_char_lost(_zh_place_dropped(name, rng), rng),
    "traditional+legal_dropped": lambda name, rng: _zh_traditional(
        _zh_place_and_legal_dropped(name, rng), rng
    ),
    "pinyin": _zh_pinyin,
    "english": _zh_english,
    "initials": _zh_initials,
}
