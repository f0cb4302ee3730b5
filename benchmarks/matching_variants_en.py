"""English name variants as people write them: what the matching is trained and measured on."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

Change = Callable[[str, random.Random], str]

_LEGAL_EN = re.compile(
    r"[\s,]+(?:co\.?,?\s*ltd\.?|company limited|public limited company|inc\.?|incorporated|corp\.?"
    r"|corporation|limited|ltd\.?|llc|plc|p\.?l\.?c\.?|s\.?a\.?|s\.?p\.?a\.?"
    r"|ag|a/s|ab|asa|oyj|se|n\.?v\.?|b\.?v\.?|gmbh|berhad|bhd\.?|tbk\.?|k\.?k\.?"
    r"|a\.?s\.?|l\.?p\.?|company|co\.?)$",
    re.IGNORECASE,
)
_FORMS_EN = [
    "Inc.",
    "Inc",
    "Incorporated",
    "Corp.",
    "Corporation",
    "Ltd",
    "Ltd.",
    "Limited",
    "LLC",
    "PLC",
    "Co., Ltd.",
    "Co. Ltd",
    "S.A.",
    "GmbH",
    "AG",
    "Pte. Ltd.",
    "Pty Ltd",
    "B.V.",
    "Company",
]
_FORM_SPELLINGS = {
    "inc.": "Incorporated",
    "inc": "Incorporated",
    "incorporated": "Inc",
    "corp.": "Corporation",
    "corp": "Corporation",
    "corporation": "Corp",
    "limited": "Ltd",
    "ltd": "Limited",
    "ltd.": "Limited",
    "plc": "Public Limited Company",
    "ag": "Aktiengesellschaft",
    "s.a.": "SA",
    "sa": "S.A.",
    "s.p.a.": "SpA",
    "berhad": "Bhd",
    "co., ltd.": "Company Limited",
    "company": "Co",
}
_SHORTER = {
    "international": "Intl",
    "holdings": "Hldgs",
    "holding": "Hldg",
    "group": "Grp",
    "technologies": "Tech",
    "technology": "Tech",
    "manufacturing": "Mfg",
    "industries": "Ind",
    "industrial": "Indl",
    "resources": "Res",
    "financial": "Fin",
    "services": "Svcs",
    "management": "Mgmt",
    "development": "Dev",
    "investment": "Inv",
    "investments": "Invs",
    "systems": "Sys",
    "pharmaceuticals": "Pharma",
    "pharmaceutical": "Pharm",
    "engineering": "Eng",
    "electronics": "Elec",
    "national": "Natl",
    "american": "Amer",
    "bank": "Bk",
    "properties": "Props",
    "enterprises": "Ent",
    "enterprise": "Ent",
    "communications": "Comm",
    "associates": "Assoc",
    "laboratories": "Labs",
    "solutions": "Sol",
    "therapeutics": "Tx",
    "acquisition": "Acq",
    "and": "&",
    "university": "Univ",
    "construction": "Constr",
    "chemical": "Chem",
    "chemicals": "Chem",
    "insurance": "Ins",
    "capital": "Cap",
    "global": "Glbl",
    "medical": "Med",
    "mining": "Mng",
    "energy": "Egy",
    "trading": "Trdg",
    "products": "Prods",
    "materials": "Matls",
    "trust": "Tr",
    "first": "1st",
    "brothers": "Bros",
    "united": "Utd",
    "general": "Genl",
    "machinery": "Mach",
    "equipment": "Equip",
}
_GENERIC = frozenset(
    "holdings holding group international company technologies technology industries enterprises".split()
) | {"global", "the", "services"}
_CITIES_EN = [
    "Shanghai",
    "London",
    "Singapore",
    "China",
    "Hong Kong",
    "USA",
    "UK",
    "India",
    "Beijing",
    "Asia",
    "New York",
]
_NEAR = dict(zip("qwertyuiopasdfghjklzxcvbnm", "wqweertyuisasdfghjkxzxcvbn", strict=True))


def words_of(name: str) -> tuple[list[str], str]:
    """The words before the legal form, and the form."""
    match = _LEGAL_EN.search(name)
    body = name[: match.start()] if match else name
    return body.split(), match[0].strip(" ,") if match else ""


def _legal_dropped(name: str, rng: random.Random) -> str:
    return " ".join(words_of(name)[0])


def _legal_changed(name: str, rng: random.Random) -> str:
    return " ".join([*words_of(name)[0], rng.choice(_FORMS_EN)])


def _legal_spelled(name: str, rng: random.Random) -> str:
    words, form = words_of(name)
    return " ".join([*words, _FORM_SPELLINGS.get(form.lower(), "Ltd")])


def _case(name: str, rng: random.Random) -> str:
    return rng.choice([str.upper, str.lower, str.title])(name)


def _punctuation(name: str, rng: random.Random) -> str:
    changed = (
        re.sub(r"[.,'’()]", "", name).replace("&", "and")
        if rng.random() < 0.6
        else name.replace(" and ", " & ").replace("-", " ")
    )
    return changed if changed != name else name.replace(" ", "-", 1)


def _joined(name: str, rng: random.Random) -> str:
    words, form = words_of(name)
    if len(words) < 2:
        return _legal_dropped(name, rng).lower()
    i = rng.randrange(len(words) - 1)
    return " ".join([*words[:i], words[i] + words[i + 1], *words[i + 2 :], form]).strip()


def _split(name: str, rng: random.Random) -> str:
    words, form = words_of(name)
    long = [i for i, word in enumerate(words) if len(word) >= 6]
    if long:
        i = rng.choice(long)
        cut = rng.randrange(3, len(words[i]) - 2)
        words[i] = words[i][:cut] + " " + words[i][cut:]
    return " ".join([*words, form]).strip()


def _no_spaces(name: str, rng: random.Random) -> str:
    return "".join(words_of(name)[0]).lower()


def _abbreviated(name: str, rng: random.Random) -> str:
    words, form = words_of(name)
    known = [i for i, word in enumerate(words) if word.lower() in _SHORTER]
    if known:
        for i in known:
            words[i] = _SHORTER[words[i].lower()] + rng.choice(["", "", "."])
    else:
        long = [i for i, word in enumerate(words) if i and len(word) > 6]
        if long:
            i = rng.choice(long)
            words[i] = rng.choice([words[i][:4] + ".", words[i][0] + re.sub("[aeiou]", "", words[i][1:])])
    return " ".join([*words, form]).strip()


def _typo(name: str, rng: random.Random) -> str:
    words, form = words_of(name)
    i = max(range(len(words)), key=lambda k: (len(words[k]) > 3) * rng.random(), default=0)
    words[i] = _misspelt(words[i], rng)
    return " ".join([*words, form]).strip()


def _misspelt(word: str, rng: random.Random) -> str:
    if len(word) < 3:
        return word
    at = rng.randrange(0 if rng.random() < 0.1 else 1, len(word))
    kind = rng.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1 :]
    if kind == 1:
        return word[:at] + rng.choice("aeiourstln") + word[at:]
    if kind == 2:
        letter = (
            _NEAR.get(word[at].lower(), "e") if rng.random() < 0.5 else rng.choice("abcdefghijklmnoprstuvwy")
        )
        return word[:at] + letter + word[at + 1 :]
    at = min(at, len(word) - 2)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _typos(name: str, rng: random.Random) -> str:
    return _typo(_typo(name, rng), rng)


def _order(name: str, rng: random.Random) -> str:
    words, form = words_of(name)
    if len(words) < 2:
        return _legal_changed(name, rng)
    i = rng.randrange(len(words) - 1)
    words[i], words[i + 1] = words[i + 1], words[i]
    return " ".join([*words, form]).strip()


def _truncated(name: str, rng: random.Random) -> str:
    return name[: max(10, int(len(name) * rng.uniform(0.55, 0.8)))].strip()


def _last_dropped(name: str, rng: random.Random) -> str:
    words, _ = words_of(name)
    return " ".join(words[:-1] if len(words) > 2 else words)


def _generic_dropped(name: str, rng: random.Random) -> str:
    words, form = words_of(name)
    kept = [word for word in words if word.lower() not in _GENERIC] or words
    return " ".join([*kept, form]).strip()


def _generic_added(name: str, rng: random.Random) -> str:
    words, form = words_of(name)
    return " ".join([*words, rng.choice(["Group", "Holdings", "International", "Company"]), form]).strip()


def _city_added(name: str, rng: random.Random) -> str:
    words, form = words_of(name)
    city = rng.choice(_CITIES_EN)
    return rng.choice(
        [" ".join([*words, f"({city})", form]), " ".join([*words, city, form]), " ".join([city, *words])]
    ).strip()


def _acronym(name: str, rng: random.Random) -> str:
    words, _ = words_of(name)
    if len(words) < 4:
        return _legal_dropped(name, rng).upper()
    return "".join(word[0] for word in words if word[0].isalnum()).upper()


def _the(name: str, rng: random.Random) -> str:
    return "The " + _legal_dropped(name, rng)


ENGLISH: dict[str, Change] = {
    "legal_dropped": _legal_dropped,
    "legal_changed": _legal_changed,
    "legal_spelled": _legal_spelled,
    "case": _case,
    "punctuation": _punctuation,
    "joined": _joined,
    "split": _split,
    "no_spaces": _no_spaces,
    "abbreviated": _abbreviated,
    "typo": _typo,
    "typos": _typos,
    "order": _order,
    "truncated": _truncated,
    "last_dropped": _last_dropped,
    "generic_dropped": _generic_dropped,
    "generic_added": _generic_added,
    "city_added": _city_added,
    "the": _the,
    "legal_dropped+typo": lambda name, rng: _typo(_legal_dropped(name, rng), rng),
    "abbreviated+typo": lambda name, rng: _typo(_abbreviated(name, rng), rng),
    "legal_dropped+order": lambda name, rng: _order(_legal_dropped(name, rng), rng),
    "joined+typo": lambda name, rng: _typo(_joined(name, rng), rng),
    "lower+legal_dropped+typos": lambda name, rng: _typos(_legal_dropped(name, rng), rng).lower(),
    "acronym": _acronym,
}
