"""Telephone numbers, which count nothing and are nobody's name: 13800001111, 021-66668888, "+49 170 1234567"."""

from typing import Final

from domain.patterns import regex

PHONE: Final = regex(
    r"\+\d{1,3}(?:[ ()/.-]{1,2}\d{2,9}){1,5}|(?:\b(?:tel|phone|mobile|cell|fax)|电话|手机)[^\d\n]{0,8}\d[\d ()/-]{5,}"
    r"|(?<![\d.,])1[3-9]\d([- ]?)\d{4}\1\d{4}(?![\d.,]*\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)"
    r"|(?<![\d.,])(?:\(\d{3}\) ?|\d{3}([-. ]))\d{3}[-. ]\d{4}(?![\d.,]*\d)"
)


def phones(text: str) -> list[tuple[int, int]]:
    """Where the telephone numbers of a text in small letters begin and end."""
    return [call.span() for call in PHONE.finditer(text)]
