"""Who is meant by Chinese words of a person: 王涛 of 信息中心主任王涛, 采购部的王涛, 三一的王涛, 海尔那边是王涛; 王 of 是个姓王的经理."""

import re
from functools import cache
from typing import Final

from domain.patterns import regex
from language.read.naming.nobody import FIELD_ZH, OF_ZH, ROLE_ZH, TITLE_ZH, UNIT_ZH
from language.read.wordlists.lists import grouped

SURNAMED: Final = regex(
    r"(?:[就应该]?是)?(?:一?[个位名])?姓(?P<one>[\u4e00-\u9fff])(?:的[\u4e00-\u9fff]{0,6}|[,，、 ]+.{1,8})?"
)  # 姓刘，刘总
COUNTED: Final = regex(
    r"(?<=[\u4e00-\u9fff][^的])(?:等(?:[一二两三四五六七八九十几\d]*[个位]?人)?|[一二两三四五六七八九十几\d]+(?:个人?|位|人))$"
)  # 老张三个人, 陈静等人
JOINED: Final = regex(r"和|跟|与|及|、|还有|以及")
LONGEST: Final = 24  # characters


@cache
def person_pattern() -> str:
    """What a person is called: in full, by the surname with a title, familiarly, or by a foreign name."""
    surname = f"(?:{'|'.join(grouped('names.txt')['SURNAME'])})"
    return (
        rf"(?:[老小阿大][\u4e00-\u9fff]|{surname}(?:[\u4e00-\u9fff]{{0,2}}{TITLE_ZH}|(?!{TITLE_ZH}$)[\u4e00-\u9fff]{{1,2}})"
        r"|(?-i:[A-Z][a-z]+(?: [A-Z][a-z]+)?))"
    )


@cache
def _surnamed() -> str:
    """A surname with a title, or a full name that begins with one."""
    surname = f"(?:{'|'.join(grouped('names.txt')['SURNAME'])})"
    return rf"(?:{surname}[\u4e00-\u9fff]{{0,2}}{TITLE_ZH}|(?!{surname}?{TITLE_ZH}$){surname}[\u4e00-\u9fff]{{1,2}})"


@cache
def _led() -> re.Pattern[str]:
    """A role, a department or a firm before a person."""
    role = rf"(?:{FIELD_ZH}*{UNIT_ZH}*的?)?(?:{OF_ZH}*(?:{ROLE_ZH}|销售|售前|前台|商务)的?)?"
    of = r"[^的,，、 和跟与及]{2,12}的"
    told = r"(?:[^,，、 和跟与及]{0,12}?(?:是|[那这][个位]|找|对接|联系)|[^,，、 和跟与及]{2,12}?(?:部门?|中心|处|科|那边|这边)的?)"
    firm = rf"(?:[^,，、 和跟与及]{{2,8}}?(?={FIELD_ZH}|{ROLE_ZH}))?"
    return regex(
        rf"^{told}*{firm}{role}(?={_surnamed()}$)|(?:(?:还有|有)?[一那]?[个位名])?(?:{of}|[他她]们?的?)?{role}(?={person_pattern()}$)",
        re.IGNORECASE,
    )


@cache
def _two() -> re.Pattern[str]:
    return regex(rf"{person_pattern()}(?:{JOINED.pattern}){person_pattern()}")


def several(words: str) -> bool:
    """True for two persons in the place of one: 李经理和王工."""
    return bool(JOINED.search(words)) and bool(_two().fullmatch(words))


def each(words: str) -> list[str]:
    """Persons set apart by blanks alone, 王总 李总 张工; the words themselves where some part is none."""
    parts = words.split()
    persons = len(parts) > 1 and all(
        re.fullmatch(person_pattern(), part) and not part.isascii() for part in parts
    )
    return parts if persons else [words]


def is_person(words: str) -> bool:
    """True for what a person is called in Chinese, and no more: 陈静, 张总, 老周."""
    return not words.isascii() and bool(re.fullmatch(person_pattern(), words))


def person(words: str) -> str:
    """The person's name, with its title; the words themselves where they name none so."""
    if words.isascii() or len(words) > LONGEST:
        return words
    if found := SURNAMED.fullmatch(words):
        return found["one"]
    return _led().sub("", COUNTED.sub("", words), count=1)
