"""Words in Cyrillic and Greek letters, written in Latin ones: Яндекс → yandex."""

from __future__ import annotations

from domain.patterns import regex

_CYRILLIC = (
    "а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch"
    " ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:ye ґ:g ў:u"
)
_GREEK = (
    "α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o"
)
_LETTERS = str.maketrans(dict(pair.split(":") for pair in f"{_CYRILLIC} {_GREEK}".split()))
_WORD = regex(r"[\u0370-\u03ff\u0400-\u04ff]+")
_X = regex("кс")


def in_latin(text: str, look_alikes: str) -> str:
    """The text with its words in other letters spelt out; in a text that has Latin letters, a word of nothing
    but `look_alikes` was mistyped, and stays."""
    mixed = any("a" <= letter <= "z" for letter in text)
    typed = frozenset(look_alikes) if mixed else frozenset()
    return _WORD.sub(lambda found: found[0] if typed.issuperset(found[0]) else _spelt(found[0]), text)


def _spelt(word: str) -> str:
    return _X.sub("x", word).translate(_LETTERS)
