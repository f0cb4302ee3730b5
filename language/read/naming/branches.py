"""A branch that is named by its company and its place: "Globex's branch in Munich", 三一重工的武汉分公司."""

from __future__ import annotations

import re
from typing import Final

from domain import places
from domain.patterns import regex

_KIND: Final = r"(?:branch(?: office)?|subsidiary|plant|factory|division|affiliate|site|campus)"
_PLACE: Final = r"(?:(?-i:[A-Z][\w-]+(?: [A-Z][\w-]+)?)|[a-z][\w-]{2,})"
# what stands before a name, and what right behind one
_OF: Final = regex(
    rf"(?:the |their |its )?(?P<place>{_PLACE}) (?P<kind>{_KIND}) (?:of|at) (?:the )?", re.IGNORECASE
)
_BEHIND: Final = regex(
    rf"(?:'s|s')? (?:the )?(?:(?P<place>{_PLACE}) (?P<kind>{_KIND})|(?P<kind2>{_KIND}) (?:in|at|near) (?P<place2>{_PLACE}))\b",
    re.IGNORECASE,
)
_TOLD: Final = regex(
    rf"(?: ?[(（](?P<place>{_PLACE})[)）]|,? (?P<place2>{_PLACE}) (?P<kind>{_KIND})\b)", re.IGNORECASE
)
_ITS_KIND: Final = regex(rf" (?P<kind>{_KIND})\b", re.IGNORECASE)  # of a name that ends in its place
_BEHIND_ZH: Final = regex(
    r"(?:的|在)?(?P<zh>[\u4e00-\u9fff]{2,6}?(?:分公司|子公司|分行|支行|分部|分厂|工厂|事业部|办事处))"
    r"|(?P<zh2>(?<=[\u4e00-\u9fff]{4})(?:总部|基地)|分公司|子公司|分行|支行|分厂|工厂|事业部|办事处)"
)
_BRANCH: Final = regex(rf"\b{_KIND}\b|(?:分公司|子公司|分行|支行|分部|分厂|办事处)$", re.IGNORECASE)
_ASKS_ZH: Final = re.compile(r"[有没是报在和与吗]")


def is_branch(name: str) -> bool:
    """Whether a name is a branch's: 三一重工武汉分公司."""
    return bool(_BRANCH.search(name))


def _right_behind(name: str, text: str, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """What stands behind a name, wherever it does."""
    at = text.find(name)
    while at >= 0:
        if found := pattern.match(text, at + len(name)):
            return found
        at = text.find(name, at + 1)
    return None


def _before(name: str, text: str) -> re.Match[str] | None:
    """What leads to a name that ends there: "the Munich branch of"."""
    for found in _OF.finditer(text):
        rest = text[found.end() :]
        if rest.startswith(name) and not re.match(r"[\w-]", rest[len(name) :]):
            return found
    return None


def _at_place(text: str, name: str) -> str:
    """The name with its place in brackets, or with the place and the kind of a branch: "Bosch (Stuttgart)", "Robert
    Bosch GmbH, Stuttgart plant"; empty for other words."""
    last = name.rpartition(" ")[2]
    own = _right_behind(name, text, _ITS_KIND)
    if own and places.find(last) and last != name:
        return f"{name} {own['kind'].lower()}"
    found = _right_behind(name, text, _TOLD)
    place = (found["place"] or found["place2"]) if found else ""
    if not found or not places.find(place):
        return ""
    return " ".join(filter(None, (name, place, (found["kind"] or "").lower())))


def with_branch(text: str, name: str) -> str:
    """A company's name with the branch that is told with it; the name alone where none is."""
    bare = name.removesuffix("'s").removesuffix("’s").strip()
    if not bare or bare not in text:
        return name
    plain = text.replace("’", "'")
    if whole := _at_place(plain, bare):
        return whole
    if found := _right_behind(bare, plain, _BEHIND) or _before(bare, plain):
        told = {slot.rstrip("2"): words for slot, words in found.groupdict().items() if words}
        if told["place"].islower() and not places.find(told["place"]):
            return name
        return f"{bare} {told['place']} {told['kind'].lower()}"
    return _behind_zh(bare, plain) or name


def _behind_zh(name: str, text: str) -> str:
    """The name with the branch behind it; empty where there is none, or the name stands alone as well."""
    found = _right_behind(name, text, _BEHIND_ZH)
    if not found or ((kind := found["zh2"]) and text.count(name) > text.count(name + kind)):
        return ""
    told = found["zh"] or kind
    return "" if _ASKS_ZH.search(told) else f"{name}{told}"
