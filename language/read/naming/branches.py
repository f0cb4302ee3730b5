"""A branch that is named by its company and its place: "Globex's branch in Munich", 三一重工的武汉分公司."""

from __future__ import annotations

import re
from typing import Final

from domain import places
from domain.patterns import regex

_KIND: Final = r"(?:branch(?: office)?|subsidiary|plant|factory|division|affiliate|site|campus)"
_PLACE: Final = r"(?:(?-i:[A-Z][\w-]+(?: [A-Z][\w-]+)?)|[a-z][\w-]{{2,}})"
_OF: Final = (
    rf"(?:the |their |its )?(?P<place>{_PLACE}) (?P<kind>{_KIND}) (?:of|at) (?:the )?{{name}}(?![\w-])"
)
_BEHIND: Final = rf"{{name}}(?:'s|s')? (?:the )?(?:(?P<place>{_PLACE}) (?P<kind>{_KIND})|(?P<kind2>{_KIND}) (?:in|at|near) (?P<place2>{_PLACE}))\b"
_TOLD: Final = rf"{{name}}(?: ?[(（](?P<place>{_PLACE})[)）]|,? (?P<place2>{_PLACE}) (?P<kind>{_KIND})\b)"
_ITS_KIND: Final = rf"{{name}} (?P<kind>{_KIND})\b"  # behind a name that ends in its place
_BEHIND_ZH: Final = r"{name}(?:(?:的|在)?(?P<zh>[\u4e00-\u9fff]{{2,6}}?(?:分公司|子公司|分行|支行|分部|分厂|工厂|事业部|办事处))|(?P<zh2>(?<=[\u4e00-\u9fff]{{4}})(?:总部|基地)|分公司|子公司|分行|支行|分厂|工厂|事业部|办事处))"
_BRANCH: Final = regex(rf"\b{_KIND}\b|(?:分公司|子公司|分行|支行|分部|分厂|办事处)$", re.IGNORECASE)
_ASKS_ZH: Final = re.compile(r"[有没是报在和与吗]")


def is_branch(name: str) -> bool:
    """Whether a name is a branch's: 三一重工武汉分公司."""
    return bool(_BRANCH.search(name))


def _at_place(text: str, name: str) -> str:
    """The name with its place in brackets, or with the place and the kind of a branch: "Bosch (Stuttgart)", "Robert
    Bosch GmbH, Stuttgart plant"; empty for other words."""
    last = name.rpartition(" ")[2]
    own = regex(_ITS_KIND.format(name=re.escape(name)), re.IGNORECASE).search(text)
    if own and places.find(last) and last != name:
        return f"{name} {own['kind'].lower()}"
    found = regex(_TOLD.format(name=re.escape(name)), re.IGNORECASE).search(text)
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
    for pattern in (_BEHIND, _OF, _BEHIND_ZH):
        found = regex(pattern.format(name=re.escape(bare)), re.IGNORECASE).search(plain)
        if found:
            told = {slot.rstrip("2"): words for slot, words in found.groupdict().items() if words}
            if (bare_kind := found.groupdict().get("zh2")) and plain.count(bare) > plain.count(
                bare + bare_kind
            ):
                return name
            if (zh := told.get("zh")) is None:
                place = told["place"]
                if place.islower() and not places.find(place):
                    return name
                return f"{bare} {place} {told['kind'].lower()}"
            return name if _ASKS_ZH.search(zh) else f"{bare}{zh}"
    return name
