"""Folding: one spelling for what differs only in width, case, accents, script or look-alike letters."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from opencc import OpenCC

from domain.matching import script
from domain.patterns import regex

LONGEST = 200
"""Characters of a name that are looked at; a name in a register is shorter, so more is noise or an attack."""

_HAN = regex(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
_BOTH_HAN = regex(rf"{_HAN.pattern}{{2}}")
_LATIN_WORD = regex(r"[a-z0-9]{3,}")
_CJK = regex(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003134f]")
_PLAIN = regex(r"[a-z0-9 .,&'/()-]*\Z")
_LATIN = regex(r"[a-z]")

_LETTERS = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i",
        "’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "“": '"', "”": '"',
        "【": "(", "】": ")", "〔": "(", "〕": ")", "［": "(", "］": ")", "[": "(", "]": ")",
        "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "·": " ", "・": " ", "•": " ",
        "、": ",", "。": ".", "《": '"', "》": '"', "「": '"', "」": '"', "_": " ", "|": " ",
    }
)  # fmt: skip
_CAPITALS = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX")  # Greek ones; in small they look otherwise
_TYPED_FOR_LATIN = "аеорсухіјѕкмтнвԁɡαοινρτκ"
_LOOK_ALIKES = str.maketrans(_TYPED_FOR_LATIN, "aeopcyxijskmthbdgaoivptk")


@cache
def _simplifier() -> OpenCC:
    return OpenCC("t2s")


def has_han(text: str) -> bool:
    """Whether it has a Chinese character; punctuation and kana are none."""
    return _HAN.search(text) is not None


def han_pairs(text: str) -> list[str]:
    """Each two Chinese characters side by side: they tell things apart as words do elsewhere."""
    return [pair for at in range(len(text) - 1) if _BOTH_HAN.fullmatch(pair := text[at : at + 2])]


def latin_words(text: str) -> list[str]:
    """The words and numbers of small Latin letters, from three letters on."""
    return _LATIN_WORD.findall(text)


def has_cjk(text: str) -> bool:
    return _CJK.search(text) is not None


def is_traditional(text: str) -> bool:
    """Whether it has characters that simplified Chinese writes otherwise."""
    return has_han(text) and _simplifier().convert(text) != text


def fold(text: str) -> str:
    """`text` half-width, lower-case, accent-free, simplified; the parsers still need its punctuation."""
    text = text[:LONGEST]
    if not text.isascii() and re.search("[A-Za-z]", text):
        text = text.translate(_CAPITALS)
    text = text.casefold()
    if _PLAIN.match(text):
        return text.strip()
    text = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    if has_han(text):
        text = _simplifier().convert(text)
    text = script.in_latin(_without_marks(text), _TYPED_FOR_LATIN)
    if _LATIN.search(text):
        text = text.translate(_LOOK_ALIKES)
    return text.strip()


def _without_marks(text: str) -> str:
    if text.isascii():
        return text
    kept = (
        c for c in unicodedata.normalize("NFKD", text) if unicodedata.category(c) not in ("Mn", "Cf", "Cc")
    )
    return unicodedata.normalize("NFC", "".join(kept))
