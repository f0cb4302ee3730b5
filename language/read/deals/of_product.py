"""Which customer a look-up is about that names a product or a project too: "Acme for DataVault", 西门子的防火墙项目."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.names import NO_NAMES, Names

_SOME: Final = r"(?:(?:the|an?|any|some|our|my|his|her|their|its|this|that|new|another) )*"
_PROJECT: Final = r" (?:projects?|deals?|business|orders?|opportunit(?:y|ies)|tenders?)"
_PROJECT_ZH: Final = r"(?:项目|单子?|商机|需求|生意|业务)"
_PHASE_ZH: Final = r"(?:第?[一二三四五六七八九十\d]+期)?(?:扩容|改造|建设|工程)*"
_CUSTOMER: Final = r"(?P<customer>\S.*?)"
_CUSTOMER_ZH: Final = r"(?P<customer>.{2,}?)"
_PRODUCT: Final = "\0"
_OF_PRODUCT: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_CUSTOMER},? (?:for|with|on|about) {_SOME}{_PRODUCT}(?:{_PROJECT})?",
        rf"{_SOME}{_PRODUCT}(?:{_PROJECT})? (?:at|for|with|of|to) {_CUSTOMER}",
        rf"{_CUSTOMER}(?:['’]s?|,)? {_PRODUCT}(?:{_PROJECT})?",
        rf"{_CUSTOMER_ZH}(?:的|这家)?[，,、\s]*(?:做|用|买|上)?{_PRODUCT}的?{_PHASE_ZH}{_PROJECT_ZH}?",
    )
)
_OF_PROJECT: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_CUSTOMER},? (?:for|on|about) {_SOME}[^,]*?{_PROJECT}",
        rf"(?:the|an?|any|their) [^,]*?{_PROJECT} (?:at|for|with|of) {_CUSTOMER}",
        rf"{_CUSTOMER}['’]s?(?: [^,]*?)?{_PROJECT}",
        rf"{_CUSTOMER_ZH}的[^，,]*?{_PROJECT_ZH}",
        rf"{_CUSTOMER_ZH}{_PHASE_ZH}(?:项目|单子)",
    )
)
_ENDS: Final = rf"(?:{_PROJECT}|的?{_PROJECT_ZH})?(?:,? please|吧|呢)?(?P<end>[\s?？.。]*)$"
_TAILS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:,? (?:for|with|on|about) {_SOME}(?:\d+ \w+ (?:of )?|[^?？,，]{{2,40}} (?:or|and) )?|\s*[，,、]\s*(?:做|用|卖|报|是|for )?){_PRODUCT}{_ENDS}",
        rf"(?P<end>[?？])\s*[^?？{_PRODUCT}]{{0,40}}{_PRODUCT}[^?？]{{0,20}}$",  # a second sentence has it
        rf"的{_PRODUCT}的?{_PROJECT_ZH}?(?P<end>[现目还能可有被][^，,]{{1,12}})$",  # 宝马的DataVault项目|能报吗
        rf"(?<=报){_PRODUCT}(?P<end>[吗么不][?？]?)$",
    )
)
_LOOKED_UP: Final = regex(
    rf"(?:请|麻烦|帮忙|帮我|帮|再)*(?:查一?下|查查|查(?!重))(?P<customer>[^，,、。？?]{{2,}}?)的?{_PRODUCT}的?{_PROJECT_ZH}?(?:吧|呢)?[?？。]?"
)


def parted(name: str, names: Names = NO_NAMES) -> tuple[str, str]:
    """The customer in what was read as a name, and the catalogue's product in it. What names neither a product
    nor a project belongs to the customer (Center for Robotics)."""
    if names.kind(name) in {"customer", "partner"}:
        return name, ""
    product = _product(name, names)
    said = _marked(name, product)
    patterns = _OF_PRODUCT if product else _OF_PROJECT
    found = next((match for pattern in patterns if (match := pattern.fullmatch(said))), None)
    return (found["customer"].strip(" ,，"), product) if found else (name, "")


def without(text: str, names: Names = NO_NAMES) -> str:
    """A question without the product that it ends with: "is Acme free for DataVault?"; as it is where none does."""
    product = _product(text, names)
    said = _marked(text.strip(), product)
    found = next((match for tail in _TAILS if product and (match := tail.search(said))), None)
    return said[: found.start()] + found["end"] if found else text


def looked_up(text: str, names: Names = NO_NAMES) -> str:
    """The customer whose project is to be looked up: 查一下西门子的防火墙项目; empty for other sentences."""
    product = _product(text, names)
    found = _LOOKED_UP.fullmatch(_marked(text.strip(), product)) if product else None
    return found["customer"] if found else ""


def _product(text: str, names: Names) -> str:
    return next(iter(names.called(text, "product")[-1:]), "")


def _marked(text: str, product: str) -> str:
    at = text.casefold().rfind(product.casefold()) if product else -1
    return text[:at] + _PRODUCT + text[at + len(product) :] if at >= 0 else text
