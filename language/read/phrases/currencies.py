"""Currencies as people write them: signs, codes, names in English and Chinese, before or after the number."""

from __future__ import annotations

from language.read.phrases.lexicon import MONEY
from language.read.phrases.tokens import Line

SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "¥", "₹": "INR", "₩": "KRW", "₽": "RUB", "฿": "THB",
"₫": "VND",
         "₱": "PHP", "₺": "TRY", "₪": "ILS", "₴": "UAH", "₦": "NGN"}  # fmt: skip


PREFIXES = {"us": "USD", "hk": "HKD", "s": "SGD", "sg": "SGD", "a": "AUD", "au": "AUD", "c": "CAD",
             "ca": "CAD",
             "nz": "NZD", "nt": "TWD", "r": "BRL", "mx": "MXN", "cn": "CNY", "rmb": "CNY", "jp": "JPY",
             "u": "USD"}  # fmt: skip


_CODES = (
    "usd eur gbp cny jpy hkd sgd aud cad nzd chf inr krw twd myr thb idr php vnd aed sar qar kwd bhd omr "
    "egp zar brl mxn "
    "rub try sek nok dkk pln czk huf ron bgn ils lbp ngn kes pkr bdt lkr mop clp cop ars uah "
    "isk xof xaf mad tnd dzd gel amd azn kzt uzs byn rsd mkd mdl gtq hnl crc nio pyg uyu dop jmd ugx tzs etb ghs zmw mzn aoa mur npr mmk khr lak mnt fjd iqd yer"
).split()


CURRENCIES: dict[str, str] = {code: code.upper() for code in _CODES if code not in ("all", "cop")}


CURRENCIES |= MONEY


_LATIN_FIRST = frozenset(
    code
    for code in CURRENCIES
    if code.isascii() and (len(code) == 3 or code in ("rs", "rm")) and code != "won"  # "Globex won 600k"
)


_LATIN_FIRST |= {"renminbi", "ringgit", "ringgits"}


_NATIONS = {
    "schweizer": "CHF", "us": "USD", "american": "USD", "canadian": "CAD", "australian": "AUD", "aussie": "AUD",
    "singapore": "SGD",
    "sing": "SGD", "hong": "HKD", "new": "NZD", "swiss": "CHF", "british": "GBP", "indian": "INR",
    "chinese": "CNY",
    "japanese": "JPY", "korean": "KRW", "taiwan": "TWD", "malaysian": "MYR", "malaysia": "MYR",
    "egyptian": "EGP",
    "lebanese": "LBP", "kuwaiti": "KWD", "qatari": "QAR", "saudi": "SAR", "mexican": "MXN", "swedish": "SEK",
    "brazilian": "BRL", "hk": "HKD", "emirati": "AED", "sterling": "GBP", "danish": "DKK", "norwegian": "NOK",
    "s": "SGD", "philippine": "PHP", "south": "ZAR", "turkish": "TRY", "thai": "THB", "russian": "RUB",
}  # fmt: skip


_NATION_MONEY = frozenset(
    "dollar dollars pound pounds franc francs rupee rupees yuan yen won ringgit ringgits peso pesos "
    "krona kronor krone kroner real reais rand dinar dinars riyal riyals dirham dirhams lira baht "
    "ruble rubles franken kronen".split()
)


# Short names that are a currency only after a number
AFTER_ONLY = frozenset({"元", "块", "欧", "刀", "圆", "镑", "蚊", "大洋", "块钱", "元整", "圆整", "元正"})


def symbol(line: Line, place: int) -> tuple[str, int] | None:
    """A currency before the number: $, US$, RMB, 人民币; and where the number starts."""
    low = line.low(place)
    if low in SIGNS:
        return SIGNS[low], place + 1
    if low in PREFIXES and line.low(place + 1) == "$" and line.glued(place + 1):
        return PREFIXES[low], place + 2
    if low == "r" and line.kind(place + 1) == "number" and line.glued(place + 1):
        return "ZAR", place + 1
    if low in _LATIN_FIRST and _is_code(line, place):
        after = place + 1 + (line.low(place + 1) in (".", ":"))
        after += line.low(after) in SIGNS
        return (CURRENCIES[low], after) if line.kind(after) in ("number", "date") else None
    han_name = _han_currency(line, place)
    if (
        han_name
        and line.kind(han_name[1]) in ("number", "word")
        and han_name[0]
        and line.low(place) not in AFTER_ONLY
    ):
        return han_name
    return None


_WORDS = frozenset(("try", "mad", "lak", "gel"))  # which are codes only in capitals


def _is_code(line: Line, place: int) -> bool:
    """False for words and names that spell a code: "Ron 5", "a mop 3", PHP 8."""
    if line.low(place) in _WORDS:
        return line.raw(place).isupper()
    if line.low(place) not in ("php", "ron", "mop", "ars"):
        return True
    many = len(line.low(place + 1)) > 2 and "." not in line.low(place + 1)
    return line.low(place + 2) in ("k", "m", "million", "thousand") or (many and line.raw(place).isupper())


def _han_currency(line: Line, place: int) -> tuple[str, int] | None:
    """A Chinese currency name spelled over several one-letter tokens, and the token after it."""
    if not line.chinese(place):
        return None
    name, best, end = "", None, place
    while len(name) < 5 and line.chinese(end):
        name += line.low(end)
        end += 1
        if name in CURRENCIES:
            best = CURRENCIES[name], end
    return best


def named(line: Line, place: int) -> tuple[str, int] | None:
    """A currency after the number: dollars, US dollars, USD, €, 元, 万元 …, and the token after it."""
    low = line.low(place)
    if low == "$" and line.low(place + 1) in ("ca", "cad") and line.raw(place + 1).isupper():
        return "CAD", place + 2
    if low in SIGNS and not (line.kind(place + 1) == "number" and line.glued(place + 1)):
        return SIGNS[low], place + 1
    if low in PREFIXES and line.low(place + 1) == "$":
        return PREFIXES[low], place + 2
    if low in _NATIONS:
        after = place + 1 + (low in ("hong", "new", "south"))
        if line.low(after) in _NATION_MONEY:
            return _NATIONS[low], after + 1
    if low in CURRENCIES and not line.chinese(place):
        raw = line.raw(place)
        if low in ("won", "sterling", "dong", "rand") and raw != raw.lower():
            return (CURRENCIES[low], place + 1) if raw.isupper() else None
        return CURRENCIES[low], place + 1
    return _han_currency(line, place)


SET_OFF = frozenset(",，、(（")
SAID_SO = frozenset(("按", "以", "用", "是", "单位", "in"))


def set_off(line: Line, place: int) -> tuple[str, int] | None:
    """A currency of its own behind a sum and a mark, with nothing counted in it: 40万，人民币，8月签, "60k, EUR"."""
    if line.low(place) not in SET_OFF:
        return None
    found = named(line, place + 1 + (line.low(place + 1) in SAID_SO))
    if found is None or len(line.low(found[1] - 1)) < 2:
        return None
    end = found[1] + (line.low(found[1]) in ("计", "算"))
    day = line.low(end + 1)[:1] in ("月", "号", "日")
    alone = day or line.kind(end) not in ("number", "word", "han")
    return (found[0], end + (line.low(end) in (")", "）"))) if alone else None


def code_of(line: Line, code: str) -> str | None:
    if code == "¥":
        return "CNY" if line.text.chinese or _china_clock(line) else "JPY"
    return code or None


def _china_clock(line: Line) -> bool:
    offset = line.now.utcoffset()
    return offset is None or offset.total_seconds() != 9 * 3600
