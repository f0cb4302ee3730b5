"""Words for the slots of generated sentences: names, amounts, dates and counts as people write them."""

import random
from functools import cache
from pathlib import Path
from typing import Final

from language.read.train.grammar import FOLDER
from language.read.wordlists.lists import grouped

SAMPLES: Final = Path(str(FOLDER)).parent / "samples"
PLAIN: Final = ("", "")
Filled = tuple[str, str, str]


@cache
def sample(name: str) -> tuple[str, ...]:
    """The lines of a sample list."""
    lines = (SAMPLES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


@cache
def words(group: str) -> tuple[str, ...]:
    """A group of the word list for fillers."""
    found: dict[str, tuple[str, ...]] = {}
    for line in sample("fillers"):
        name, _, members = line.partition(":")
        found[name] = found.get(name, ()) + tuple(part.strip() for part in members.split(",") if part.strip())
    return found[group]


def fill(slot: str, chinese: bool, chance: random.Random) -> Filled:
    """What stands before the slot's words, the words, and what stands after them."""
    slot = slot.rstrip("?")
    kind = slot.rstrip("+-")
    if kind in NAMED:
        return NAMED[kind](chinese, chance)
    if kind in TYPED:
        return "", typed(slot, chinese, chance), ""
    raise KeyError(slot)


def company(chinese: bool, chance: random.Random) -> str:
    """A company's name."""
    return chinese_company(chance) if chinese else english_company(chance)


def english_company(chance: random.Random) -> str:
    """A company's name in Latin letters: listed ones, built ones, short ones, treacherous ones."""
    roll = chance.random()
    if roll < 0.12:
        name = chance.choice(sample("companies-en"))
        return (
            name
            if chance.random() < 0.4
            else " ".join(name.split()[: chance.choice((1, 2, 2))]).strip(",.&- ")
        )
    if roll < 0.45:
        return chance.choice(words("BRAND_EN"))
    if roll < 0.53:
        return chance.choice(words("TRAP_EN"))
    if roll < 0.6:
        return chance.choice(words("PUBLIC_EN")).replace("#", chance.choice(words("PLACE_EN")))
    if roll < 0.68:
        return f"{chance.choice(words('LAST_EN'))} {chance.choice(('&', 'and', '-'))} {chance.choice(words('LAST_EN'))}".replace(
            " - ", "-"
        )
    if roll < 0.72:
        return "".join(chance.choice("ABCDEFGHIKLMNPRSTVWX") for _ in range(chance.choice((2, 3, 3, 3, 4))))
    if roll < 0.8:
        return common_words(chance)
    if roll < 0.84:
        return dated_or_numbered(chance)
    first = chance.choice(words("FIRST_EN") + words("LAST_EN") + words("FIRST_EN"))
    second = chance.choice(words("TRADE_EN"))
    name = f"{first} {second}" if chance.random() < 0.85 else first
    return f"{name} {chance.choice(words('LEGAL_EN'))}" if chance.random() < 0.25 else name


def common_words(chance: random.Random) -> str:
    """A company named by words that mean something else, sometimes by a single one."""
    return " ".join(chance.choice(words("WORD_EN")) for _ in range(chance.choice((1, 2, 2, 2))))


def dated_or_numbered(chance: random.Random) -> str:
    """A company named by a day, a month, a season or a number beside another word."""
    if chance.random() < 0.5:
        return f"{chance.choice(words('TIMELY_EN'))} {chance.choice(words('TRADE_EN'))}"
    number = str(chance.choice((chance.randint(2, 9), chance.randint(10, 999))))
    pair = [number, chance.choice(words("WORD_EN") + words("FIRST_EN"))]
    return " ".join(pair if chance.random() < 0.5 else reversed(pair))


def english_partner(chance: random.Random) -> str:
    """A reseller's name in Latin letters."""
    roll = chance.random()
    if roll < 0.35:
        return chance.choice(words("RESELLER_EN"))
    if roll < 0.75:
        plain = words("FIRST_EN") + words("LAST_EN")
        first = chance.choice(plain) if chance.random() < 0.7 else common_words(chance)
        return f"{first} {chance.choice(words('RESELLS_EN'))}"
    return english_company(chance)


def chinese_company(chance: random.Random) -> str:
    """A company's name in Chinese characters."""
    roll = chance.random()
    if roll < 0.1:
        return chance.choice(sample("companies-zh"))
    if roll < 0.3:
        return chance.choice(sample("companies-zh-short"))
    if roll < 0.5:
        return chance.choice(words("BRAND_ZH"))
    if roll < 0.6:
        return chance.choice(words("TRAP_ZH"))
    if roll < 0.75:
        return (
            chance.choice(words("CITY_ZH"))
            + chance.choice(("", "", "市", "省"))
            + chance.choice(words("PUBLIC_ZH"))
        )
    name = chance.choice(words("CITY_ZH")) if chance.random() < 0.45 else ""
    name += brand(chance)
    if not name or len(name) < 4 or chance.random() < 0.5:
        name += chance.choice(words("TRADE_ZH"))
    return name + (chance.choice(words("LEGAL_ZH")) if chance.random() < 0.2 else "")


def chinese_partner(chance: random.Random) -> str:
    """A reseller's name in Chinese characters."""
    roll = chance.random()
    if roll < 0.3:
        return chance.choice(words("RESELLER_ZH"))
    if roll < 0.8:
        name = chance.choice(words("CITY_ZH")) if chance.random() < 0.75 else ""
        name += brand(chance)
        if len(name) < 4 or chance.random() < 0.4:
            name += chance.choice(words("RESELLS_ZH"))
        return name + (chance.choice(words("LEGAL_ZH")) if chance.random() < 0.12 else "")
    return chinese_company(chance)


def brand(chance: random.Random) -> str:
    """A made-up Chinese brand of two characters, sometimes three."""
    size = 2 if chance.random() < 0.85 else 3
    return "".join(chance.choice(words("SIGNS_ZH")[0]) for _ in range(size))


def customer(chinese: bool, chance: random.Random) -> Filled:
    """An end customer."""
    mixed = chinese and chance.random() < 0.18
    if mixed and chance.random() < 0.2:
        brand_name = chance.choice(words("BRAND_EN"))
        return "", brand_name + chance.choice(("中国", "中国", "上海", "亚太", brand(chance))), ""
    return quoted(company(chinese and not mixed, chance), chinese, chance)


def partner(chinese: bool, chance: random.Random) -> Filled:
    """A reseller."""
    if chinese and chance.random() > 0.2:
        return quoted(chinese_partner(chance), chinese, chance)
    return quoted(english_partner(chance), chinese, chance)


def quoted(name: str, chinese: bool, chance: random.Random) -> Filled:
    """Sometimes in quotation marks."""
    if chance.random() > 0.04:
        return "", name, ""
    before, after = chance.choice(
        (("“", "”"), ("「", "」"), ('"', '"')) if chinese else (('"', '"'), ("'", "'"))
    )
    return before, name, after


def competitor(chinese: bool, chance: random.Random) -> Filled:
    """Another vendor."""
    if chinese and chance.random() < 0.75:
        return "", chance.choice(words("VENDOR_ZH")) if chance.random() < 0.7 else brand(chance), ""
    return (
        "",
        chance.choice(words("VENDOR_EN")) if chance.random() < 0.75 else chance.choice(words("FIRST_EN")),
        "",
    )


def product(chinese: bool, chance: random.Random) -> Filled:
    """One of the vendor's products."""
    if chinese and chance.random() < 0.75:
        return "", chance.choice(words("PRODUCT_ZH")), ""
    if chance.random() < 0.5:
        return "", chance.choice(words("THING_EN")), ""
    name = chance.choice(words("PRE_EN")) + chance.choice(words("POST_EN"))
    return "", f"{name} {chance.choice(words('MODEL'))}" if chance.random() < 0.2 else name, ""


def person(chinese: bool, chance: random.Random) -> Filled:
    """A person, with or without a title."""
    if chinese and chance.random() < 0.82:
        return chinese_person(chance)
    first = chance.choice(grouped("names.txt")["PERSON_EN"]).capitalize()
    roll = chance.random()
    if roll < 0.45:
        return "", f"{first} {chance.choice(words('LAST_EN'))}", ""
    if roll < 0.9 or chinese:
        return "", first, ""
    return f"{chance.choice(('Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Mr', 'Ms'))} ", chance.choice(words("LAST_EN")), ""


def chinese_person(chance: random.Random) -> Filled:
    """A Chinese person: full name, surname with a title, or a familiar form."""
    surname = chance.choice(grouped("names.txt")["SURNAME"][:90])
    given = "".join(chance.choice(words("GIVEN_ZH")[0]) for _ in range(chance.choice((1, 2, 2))))
    title = chance.choice(words("TITLE_ZH"))
    roll = chance.random()
    if roll < 0.4:
        return "", surname + given, ""
    if roll < 0.7:
        return "", surname, title
    if roll < 0.8:
        return "", surname + given, title
    return "", chance.choice(("老", "小", "阿")) + surname[0], ""


def owner(chinese: bool, chance: random.Random) -> Filled:
    """A colleague."""
    before, name, after = person(chinese, chance)
    return before, name, after


def territory(chinese: bool, chance: random.Random) -> Filled:
    """A part of the world."""
    return "", chance.choice(words("REGION_ZH" if chinese and chance.random() < 0.85 else "REGION_EN")), ""


def tier(chinese: bool, chance: random.Random) -> Filled:
    """A tier's name."""
    return "", chance.choice(words("TIER_ZH" if chinese and chance.random() < 0.7 else "TIER_EN")), ""


def topic(chinese: bool, chance: random.Random) -> Filled:
    """What help is asked about."""
    return "", chance.choice(words("TOPIC_ZH" if chinese else "TOPIC_EN")), ""


NAMED: Final = {
    "customer": customer,
    "partner": partner,
    "competitor": competitor,
    "product": product,
    "contact": person,
    "people": person,
    "owner": owner,
    "territory": territory,
    "tier": tier,
    "topic": topic,
}
TYPED: Final = frozenset(
    {"amount", "quantity", "close_date", "date", "until", "next_step_date", "time", "period", "deal", "count"}
)
SORTS: Final = {
    "amount": "AMOUNT",
    "close_date": "DEADLINE",
    "date": "AHEAD",
    "date-": "BACK",
    "until": "UNTIL",
    "next_step_date": "AHEAD",
    "time": "TIME",
    "period": "PERIOD",
    "period+": "PERIOD",
    "period-": "PERIOD",
}


def typed(slot: str, chinese: bool, chance: random.Random) -> str:
    """Words for a value."""
    if slot == "deal":
        return f"{chance.choice(('D-', 'D-', 'D-', 'd-', 'D'))}{chance.randint(1000, 9999)}"
    if slot in ("quantity", "count"):
        return str(
            chance.choice(
                (2, 3, 5, 8, 10, 12, 15, 20, 24, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 500, 1000)
            )
        )
    template = chance.choice(sample_lines(SORTS[slot] + ("_ZH" if chinese else "_EN")))
    while "#" in template:
        template = template.replace("#", str(chance.choice((1, 2, 3, 4, 5, 6, 7, 8, 9))), 1)
    return template


@cache
def sample_lines(group: str) -> tuple[str, ...]:
    """The forms of one sort of value; a `#` is a digit."""
    return tuple(part.replace("\\c", ",") for part in words(group))
