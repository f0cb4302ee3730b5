"""The customer between the order to register and the partner, whatever words his name is made of: "register up north
logistics with cdw"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.names import Names
from language.read.wordlists.lists import english_words

_NO_NAME: Final = (
    r"(?:for|with|via|through|thru|at|as|to|from|about|around|me|us|myself|him|her|them|this|that|these|those|an?|my|our|your|his|their|"
    r"now|here|again|today|tomorrow|online|deals?|opp(?:ortunit(?:y|ies)|s)?|reg(?:istration)?s?|new|another|existing|is|are|was|were|worth|"
    r"renewals?|projects?|tenders?|upgrades?|expansions?|orders?|customers?|clients?|end|prospects?|leads?|accounts?|licen[cs]es?|licen[cs]ing|"
    r"seats?|units?|users?|endpoints?|nodes?|devices?|pieces|pcs|x|subscriptions?|firewalls?|servers?|switch(?:es)?|partner|reseller|"
    r"please|pl[sz]|kindly|thanks?|thx|asap|urgent(?:ly)?|quickly|under|than|which|who|what|how|when|if|not|but|or|so|umm?|uh|erm?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|q[1-4]|\d+(?:[.,]\d+)?(?:k|m|mio|%))\b"
)
_WORD: Final = rf"(?!{_NO_NAME})[\w&][\w&.'’/-]*"
_FRAME: Final = regex(
    rf"\W*(?:\w+[, ]+){{0,4}}?(?:register|reg) (?!of\b|in\b|by\b|and\b|it\b|the\b|one (?:for|with|of|more)\b)(?P<name>{_WORD}(?: {_WORD}){{1,5}}) (?:with|via|through|thru|for|w/?) (?P<rest>.+)"
)
_BEFORE_NAME: Final = regex(r"(?:up|over|out|off|down|on|in|inside|go|look|see|make|the|of|it| )+")
_OPEN: Final = regex(r".*\b(?:of|and|the|for|&)")
_ONE: Final = regex(r"(?:[a-z]{4,}|[b-hj-z]) ")  # no word of the language, and of no product: "thyssen krupp"
_NUMBERED: Final = regex(r" \d{1,3}(?: [a-z]|$)")


def between(text: str, slots: Mapping[str, object], names: Names) -> Mapping[str, object]:
    """The slots with all words before the partner as the customer, where none was found, or his name was cut."""
    partner = str(slots.get("partner") or "").casefold()
    found = _FRAME.fullmatch(text.lower()) if partner else None
    if not found or not found["rest"].startswith(partner):
        return slots
    name, start = found["name"], found.start("name")
    others = (value for slot, value in slots.items() if slot != "customer" and isinstance(value, str))
    if any(value.casefold() in name for value in others) or any(map(names.kind, [name, *name.split()])):
        return slots
    if not _cut(name, str(slots.get("customer") or "").casefold(), slots):
        return slots
    return {**slots, "customer": text[start : start + len(name)]}


def _cut(name: str, customer: str, slots: Mapping[str, object]) -> bool:
    """True where the customer found is none, or only a part of the name."""
    if not customer:
        return str(slots.get("quantity") or "-") not in name and name[0].isalpha()
    if name.endswith(f" {customer}"):
        lost = name[: -len(customer)]
        return bool(
            _BEFORE_NAME.fullmatch(lost) or (_ONE.fullmatch(lost) and lost.strip() not in english_words())
        )
    rest = name[len(customer) :] if name.startswith(f"{customer} ") else ""
    return bool(rest) and bool(_OPEN.fullmatch(customer) or _NUMBERED.match(rest))


_STEP: Final = r"(?:status of|news on|update on|is|won|lost|withdraw|approve|reject|extend|protect|registration (?:of|for))"


def first_word(text: str, slots: Mapping[str, object], names: Names) -> Mapping[str, object]:
    """The slots with the first word of the customer too, where a step names him and that is no word of the language:
    "withdraw thyssen krupp"."""
    customer = str(slots.get("customer") or "")
    if not customer.islower() or " " in customer or names.kind(customer):
        return slots
    found = re.search(rf"\b{_STEP} (?P<lost>[a-z]{{4,}}) {re.escape(customer)}\b", text)
    lost = found["lost"] if found else ""
    if not lost or lost in english_words() or names.kind(lost):
        return slots
    return {**slots, "customer": f"{lost} {customer}"}


_NEXT: Final = r"(?P<next>[a-z][a-z&'-]{3,})(?=\s*(?:$|[.,;!?]|(?:to|by|because|until|till|please|pls|for|via|thanks|thx)\b))"
_SHORT: Final = frozenset(("asap", "thanx", "cheers", "gonna", "wanna"))  # no English words, and no names


def last_word(text: str, slots: Mapping[str, object], names: Names) -> Mapping[str, object]:
    """The slots with the word behind the customer too, where a step names him and that is no word of the language:
    "lost bosch rexroth to fortinet"."""
    customer = str(slots.get("customer") or "")
    if not customer.islower() or " " in customer or names.kind(customer):
        return slots
    found = re.search(rf"\b(?:{_STEP}|how(?:'s| is)|what about) {re.escape(customer)} {_NEXT}", text)
    more = found["next"] if found else ""
    if not more or more in english_words() | _SHORT or names.kind(more):
        return slots
    return {**slots, "customer": f"{customer} {more}"}


_ONE_DEAL: Final = regex(
    r"\W*(?:please |pls )?(?:(?P<approve>approve)|(?P<reject>reject)|(?P<withdraw>withdraw)|(?P<extend>extend)|(?P<status>how is|how's|status of)) "
    rf"(?P<name>(?!(?:my|our|your|his|her|their|its|the|this|that|these|those|all|any|some|an?|it|them|one|both|another|every|each)\b)[a-z][\w&'-]+(?: [a-z][\w&'-]+)?? {_NEXT})\W*(?:(?:please|pls|thanks|thx)\W*)?"
)


def on_one_deal(text: str) -> tuple[str, str]:
    """A step in small letters on somebody whose last name is no word of the language, and on what it is: "approve
    deutsche bahn"; nothing for any other message."""
    found = _ONE_DEAL.fullmatch(text)
    if found is None or found["next"] in english_words() | _SHORT:
        return "", ""
    step = next(step for step in ("approve", "reject", "withdraw", "extend", "status") if found[step])
    return f"deal.{step}", found["name"]
