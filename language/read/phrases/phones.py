"""Telephone numbers, which count nothing and are nobody's name: 13800001111, 021-66668888, "+49 170 1234567"."""

import re
from typing import Final

from domain.patterns import regex
from language.read.naming.nobody import TITLE_ZH

PHONE: Final = regex(
    r"(?:\+|(?<![\d.,])00(?=[1-9]))\d{1,3}(?:(?:[ ./-]{0,2}\(0\)|[ ()/.-]{1,3})\d{2,9}){1,5}|\+\d{8,14}|(?:\b(?:tel|phone|mobile|cell|fax)|电话|手机)[^\d\n]{0,8}\d[\d ()/-]{5,}"
    r"|(?<![\d.,])1[3-9]\d([- ]?)\d{4}\1\d{4}(?![\d.,]*\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)"
    r"|(?<![\d.,:/-])0[1-9]\d{1,3}(?:[ /]| - |/ )\d{3,9}(?:[ -]\d{2,5}){0,3}(?!\d)|(?<![\d.,])0[1-9]\d{8,9}(?!\d)"
    r"|(?<![\d.,])(?:\(\d{3}\) ?|\d{3}([-. ]))\d{3}[-. ]\d{4}(?![\d.,]*\d)"
)

NUMBER: Final = regex(r"[+(]?\d[\d ()/.+-]{5,}")
ROLE: Final = r"(?:,? (?:from|in|of|at|their|the|our|head|chief|senior|c[ieft]o|vp|it)(?: [a-z]+){0,4}|[（(][^()（）\d@]{1,12}[)）])?"  # what he is, behind a name
BESIDE: Final = regex(
    rf"{ROLE}[^，,。；;\n]{{0,4}}[，,、：:（( ]*(?:手机|电话|联系方式|号码?|tel|phone|mobile|cell|(?:can be )?reached|call|[是为在:：.(（ ]|on|at)*",
    re.IGNORECASE,
)  # between a name and its number: 王工，手机号是138…
MAIL: Final = regex(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?<![.-])")
BESIDE_MAIL: Final = regex(
    rf"{ROLE}(?:[\s,，:：;<(（]|e-?mail|mail|his|her|is|at|on|and|under|邮箱|邮件|的|是|为)*", re.IGNORECASE
)
CUT: Final = regex(r"(?<=[^\W\d])\s+[+(]?0\d{1,4}$")  # of "Sue Blake 0151" the code before the number
BEHIND_NAME: Final = regex(rf"^{TITLE_ZH}?[的:：,， ]*")
ALONE: Final = regex(
    rf"(?:(?:不对|错了|no|sorry)[，, ]*)*(?:应该)?(?:[他她]的?|his |her |the )?(?:手机|电话|联系方式|号码|tel(?:ephone)?|phone|mobile|cell)*(?: ?(?:号码?|number|no\.?))?[\s:：.]*(?:是|is |it's )?\s*(?P<number>{NUMBER.pattern}\d)",
    re.IGNORECASE,
)


def phones(text: str) -> list[tuple[int, int]]:
    """Where the telephone numbers of a text in small letters begin and end."""
    return [call.span() for call in PHONE.finditer(text)]


def with_phone(name: str, text: str) -> str:
    """A person with the telephone number, or else the address, that is written beside his name: 王工13800001111."""
    name = CUT.sub("", name) if CUT.search(name) and phones(text.lower()) else name
    for start, end in phones(text.lower()) if name and not NUMBER.search(name) else ():
        _, found, between = text[:start].rpartition(name)
        near = (found and BESIDE.fullmatch(between)) or text[end:].lstrip(" ").startswith(name)
        if near and (number := NUMBER.search(text[start:end])):
            return f"{name} {number[0].strip()}"
    return with_mail(name, text)


def with_mail(name: str, text: str) -> str:
    """A person with the address of mail that is written behind his name: "Sue Blake, sue@blake.org"."""
    for mail in MAIL.finditer(text) if name and "@" not in name else ():
        _, found, between = text[: mail.start()].rpartition(name)
        if found and BESIDE_MAIL.fullmatch(between):
            return f"{name} {mail[0]}"
    return name


def beside(people: str, text: str) -> str:
    """The first telephone number of a text that is none of the people's, who stand with their own."""
    numbers = (NUMBER.search(text[start:end]) for start, end in phones(text.lower()))
    return next((number[0].strip() for number in numbers if number and number[0].strip() not in people), "")


def number_told(text: str, name: str = "") -> str:
    """The telephone number that is all a message tells, of this person too: 13800001111, 王工的电话是13800001111; empty
    for other words, and for a number that is none."""
    said = text.strip(" ,，。.;；!！")
    rest = BEHIND_NAME.sub("", said[len(name) :], count=1) if name and said.startswith(name) else said
    found = ALONE.fullmatch(rest)
    return found["number"].strip() if found and phones(rest.lower()) else ""
