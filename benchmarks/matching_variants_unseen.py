"""Ways of writing names that were not trained on: keyboards, scanners, ears and hurried people."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable

from opencc import OpenCC
from pypinyin import Style, lazy_pinyin

Way = Callable[[str, random.Random], str]
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
SCANNED = (
    ("m", "rn"),
    ("w", "vv"),
    ("d", "cl"),
    ("l", "1"),
    ("O", "0"),
    ("S", "5"),
    ("B", "8"),
    ("i", "l"),
    ("e", "c"),
)
HEARD = (
    ("ph", "f"),
    ("ck", "k"),
    ("y", "i"),
    ("c", "k"),
    ("z", "s"),
    ("ei", "ie"),
    ("ou", "u"),
    ("ee", "ea"),
)
ACCENTS = {"a": "áàäâ", "e": "éèëê", "i": "íï", "o": "óöô", "u": "úüû", "n": "ñ", "c": "ç"}
FORMS = (
    "GmbH & Co. KG",
    "S.à r.l.",
    "S.p.A.",
    "Sp. z o.o.",
    "Oy",
    "ApS",
    "Kft.",
    "s.r.o.",
    "d.o.o.",
    "Sdn. Bhd.",
    "K.K.",
    "PT",
    "Pvt. Ltd.",
    "L.L.C.",
    "Inc",
    "plc",
    "N.V.",
    "S.A. de C.V.",
    "Ltda.",
    "A.Ş.",
    "JSC",
    "OOO",
)
LEGAL = re.compile(
    r"[\s,]+(?:co\.?,? ?ltd\.?|company limited|public limited company|inc\.?|incorporated|corp\.?|corporation"
    r"|limited"
    r"|ltd\.?|llc|plc|s\.?a\.?|s\.?p\.?a\.?|ag|a/s|asa|ab|oyj|se|n\.?v\.?|b\.?v\.?|gmbh|berhad|bhd\.?"
    r"|tbk\.?|k\.?k\.?"
    r"|l\.?p\.?|company|co\.?)$",
    re.IGNORECASE,
)
LEGAL_ZH = re.compile(r"(?:股份有限公司|有限责任公司|集团有限公司|有限公司|公司|经营部|商行|服务部|商店)$")
ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "two": "2", "three": "3"}
FORMED = {
    "international": ("Int'l", "Intl.", "Internat."),
    "manufacturing": ("Mfg.", "Manuf."),
    "technologies": ("Techs", "Tech."),
    "technology": ("Tech", "Techn."),
    "holdings": ("Hldgs.", "Hold."),
    "industries": ("Inds.", "Indus."),
    "group": ("Gp", "Grp."),
    "services": ("Serv.", "Svc"),
    "management": ("Mgmt.", "Mgt"),
    "development": ("Dev.", "Devt"),
    "company": ("Cmpny", "Co"),
    "pharmaceuticals": ("Pharm.", "Pharmas"),
    "financial": ("Finl", "Fin."),
    "resources": ("Rsrcs", "Res."),
    "bancorp": ("Bcp",),
    "engineering": ("Engg", "Eng."),
    "systems": ("Sys.", "Systs"),
    "energy": ("Engy", "En."),
    "capital": ("Cap.", "Capl"),
}


def body(name: str) -> str:
    return LEGAL.sub("", name).strip(" ,")


def body_zh(name: str) -> str:
    return LEGAL_ZH.sub("", name)


def keyboard(name: str, rng: random.Random) -> str:
    """A neighbouring key, within a word of five letters or more."""
    spots = [i for i, char in enumerate(name) if char.lower() in "".join(ROWS) and 0 < i < len(name) - 4]
    if not spots:
        return name
    at = rng.choice(spots)
    row = next(row for row in ROWS if name[at].lower() in row)
    near = row[max(0, row.index(name[at].lower()) - 1) : row.index(name[at].lower()) + 2].replace(
        name[at].lower(), ""
    )
    return name[:at] + rng.choice(near) + name[at + 1 :]


def _replaced(pairs: tuple[tuple[str, str], ...]) -> Way:
    def way(name: str, rng: random.Random) -> str:
        text = body(name)
        able = [pair for pair in pairs if pair[0] in text[1:]]
        if not able:
            return text
        old, new = rng.choice(able)
        return text[0] + text[1:].replace(old, new, 1)

    return way


def accents(name: str, rng: random.Random) -> str:
    text = "".join(rng.choice(ACCENTS[c]) if c in ACCENTS and rng.random() < 0.3 else c for c in name)
    return text if text != name else unicodedata.normalize("NFD", name)


def foreign_form(name: str, rng: random.Random) -> str:
    return f"{body(name)} {rng.choice(FORMS)}"


def form_in_front(name: str, rng: random.Random) -> str:
    return f"{rng.choice(('PT', 'PT.', 'OOO', 'SIA', 'UAB'))} {body(name)}"


def short(name: str, rng: random.Random) -> str:
    words = name.split()
    return " ".join(rng.choice(FORMED[w.lower()]) if w.lower() in FORMED else w for w in words)


def signs(name: str, rng: random.Random) -> str:
    text = (
        re.sub(r"\band\b", "+", name, flags=re.IGNORECASE)
        if " and " in name.lower()
        else name.replace("&", " And ")
    )
    return text.replace("-", "") if text == name else text


def numerals(name: str, rng: random.Random) -> str:
    words = [ROMAN.get(word.lower(), word) if at else word for at, word in enumerate(body(name).split())]
    return " ".join(words)


def glued(name: str, rng: random.Random) -> str:
    return "".join(word[:1].upper() + word[1:] for word in body(name).split())


def shouted(name: str, rng: random.Random) -> str:
    return re.sub(r"[^A-Z0-9 ]", "", unicodedata.normalize("NFKD", name).upper())


def mailed(name: str, rng: random.Random) -> str:
    return rng.choice(("Messrs. {}", "{} - HQ", "M/s {}", "{} (formerly)", "customer: {}")).format(body(name))


def placed(name: str, rng: random.Random) -> str:
    return f"{body(name)}, {rng.choice(('Munich', 'Shenzhen', 'Toronto', 'Dubai', 'São Paulo', 'Chicago'))}"


def swapped(name: str, rng: random.Random) -> str:
    words = body(name).split()
    return ", ".join([" ".join(words[1:]), words[0]]) if len(words) > 1 else name


def doubled(name: str, rng: random.Random) -> str:
    text = body(name)
    at = rng.randrange(1, len(text))
    return text[:at] + text[at] * 2 + text[at + 1 :] if text[at].isalpha() else text


SAME_LOOK = dict(zip("未士日己人大天干土曰末", "末土曰已入太夫千士日未", strict=True))


def zh_traditional(name: str, rng: random.Random) -> str:
    return str(OpenCC("s2hk").convert(body_zh(name)))


def zh_sound(name: str, rng: random.Random) -> str:
    text = body_zh(name)
    at = rng.randrange(min(2, len(text) - 1), min(5, len(text)))
    wanted = lazy_pinyin(text[at])[0]
    others = [char for char in COMMON if char != text[at] and lazy_pinyin(char)[0] == wanted]
    return text[:at] + (rng.choice(others) if others else text[at]) + text[at + 1 :]


COMMON = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民"
    "得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事"
    "平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党"
    "程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做"
    "必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切"
    "打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律"
    "叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准"
    "精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严"
)


def zh_look(name: str, rng: random.Random) -> str:
    text = body_zh(name)
    able = [at for at, char in enumerate(text) if char in SAME_LOOK]
    at = rng.choice(able) if able else -1
    return text[:at] + SAME_LOOK[text[at]] + text[at + 1 :] if able else text


def zh_spoken(name: str, rng: random.Random) -> str:
    return (
        rng.choice(("{}那边", "{}这家", "客户{}", "{}的", "{}啊"))[0:0]
        + body_zh(name)
        + rng.choice(("公司", "集团", ""))
    )


def zh_brackets(name: str, rng: random.Random) -> str:
    found = re.match(r"(上海|北京|深圳|广州|苏州|杭州|南京)(?:市)?", body_zh(name))
    if not found:
        return body_zh(name) + "（有限公司）"
    return body_zh(name)[found.end() :] + rng.choice(
        (f"({found[1]})", f"（{found[1]}）有限公司", f"-{found[1]}")
    )


def zh_cut(name: str, rng: random.Random) -> str:
    text = body_zh(name)
    return text[: max(5, len(text) - 2)]


def zh_spaces(name: str, rng: random.Random) -> str:
    text = body_zh(name)
    return f"{text[:2]} {text[2:4]} {text[4:]}".strip()


def zh_mixed(name: str, rng: random.Random) -> str:
    return f"{body_zh(name)} Co., Ltd"


def zh_city(name: str, rng: random.Random) -> str:
    found = re.match(r"(上海|北京|深圳|广州|苏州|杭州|南京)(市?)", name)
    return name.replace(found[0], found[1] + ("" if found[2] else "市"), 1) if found else body_zh(name)


def zh_wide(name: str, rng: random.Random) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in name) + "　"


def zh_pinyin(name: str, rng: random.Random) -> str:
    return " ".join(lazy_pinyin(body_zh(name)))


def zh_tones(name: str, rng: random.Random) -> str:
    return "".join(lazy_pinyin(body_zh(name), style=Style.TONE)).capitalize()


ENGLISH: dict[str, Way] = {
    "accents": accents,
    "doubled": doubled,
    "foreign_form": foreign_form,
    "form_in_front": form_in_front,
    "glued": glued,
    "heard": _replaced(HEARD),
    "keyboard": keyboard,
    "mailed": mailed,
    "numerals": numerals,
    "placed": placed,
    "scanned": _replaced(SCANNED),
    "short": short,
    "shouted": shouted,
    "signs": signs,
    "swapped": swapped,
    "keyboard twice": lambda name, rng: keyboard(keyboard(name, rng), rng),
    "short, heard": lambda name, rng: _replaced(HEARD)(short(name, rng), rng),
    "keyboard, glued": lambda name, rng: glued(keyboard(name, rng), rng),
}
CHINESE: dict[str, Way] = {
    "brackets": zh_brackets,
    "city": zh_city,
    "cut": zh_cut,
    "look": zh_look,
    "mixed": zh_mixed,
    "sound": zh_sound,
    "spaces": zh_spaces,
    "spoken": zh_spoken,
    "traditional": zh_traditional,
    "wide": zh_wide,
    "pinyin": zh_pinyin,
    "tones": zh_tones,
    "sound, traditional": lambda name, rng: zh_traditional(zh_sound(name, rng), rng),
}
