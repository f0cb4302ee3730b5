"""Stretches of a message that are names although they look like numbers, days or sums."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from domain.patterns import regex
from language.read.around import before
from language.read.naming.asked_for import FIRMS, asked_for
from language.read.normal import Normal
from language.read.pieces import Span
from language.read.wordlists.lists import plain

LIST: Final = "lookalikes.txt"
_CALENDAR: Final = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december"
CALENDAR: Final = regex(rf"(?:{_CALENDAR})", re.IGNORECASE)
BUILT: Final = regex(
    rf"\b(?:{_CALENDAR}|q[1-4]|may|today|tomorrow|yesterday|weekend|first|second|third|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|twelve|twenty|hundred|thousand|million|dollar|quarter)\b",
    re.IGNORECASE,
)
REST: Final = regex(
    rf"(?:\s+(?:&\s+)?[a-z][\w'-]*){{0,2}}\s+(?:{FIRMS})\b(?!\s+(?:card|account|call|meeting)s?\b)",
    re.IGNORECASE,
)
TRADES: Final = regex(
    r"\s+(?:inc|llc|ltd|plc|gmbh|corp|industries|enterprises|traders|brothers|bros|furniture|interiors|appliances|outfitters|"
    r"cycles|computing|plumbing|carpets|ceramics|optics|dental|florists?|textiles|garments|footwear|steels?|printing|packaging|"
    r"plastics|chemicals|timber|mills|builders|properties|realty|haulage|creamery|instruments|robotics)\b",
    re.IGNORECASE,
)
_OF_FIRM: Final = regex(rf"\b(?:{FIRMS}|group|company|co|ag|se|kg|sa|bv|bank|holdings?)\b", re.IGNORECASE)
WANTING: Final = regex(
    r"(?:\s+[A-Z][\w&'-]*){1,2}(?=\s+(?:wants?|needs?|would like|is (?:buying|looking for|interested in|asking for))\s+(?:about |around )?\d)"
)  # "Sunday Times wants 20 …"
DATING: Final = regex(
    r"\b(?:on|by|next|this|last|in|until|till|since|before|after|every|of|end|mid|early|late)\s+$",
    re.IGNORECASE,
)
LEADS: Final = regex(
    r"\b(?:on|by|next|this|last|in|until|till|since|before|after|every|of|to|end|mid|early|late|from|the|and|about|around|for|a|"
    r"with|another|our|their|all|at|get|needs?|wants?|met|visited|called|saw)\s+$",
    re.IGNORECASE,
)
ALL_DAY: Final = regex(
    r"\s+(?!support|service|coverage|help|access|hotline|on\b|to\b|for\b|and\b|with\b|via\b)[a-z]"
)
JOINTS: Final = regex(
    r"\b(?:we|i|they|at|with|to|for|the|is|was|from|met|saw|visited|called|via|our|a)\b", re.IGNORECASE
)

# Before a weekday in small letters: "log call monday zenith power systems" tells when
SEEN: Final = regex(r"\b(?:call|calls|visit|meeting|demo|lunch|log|seen|spoke|drove)\s+$", re.IGNORECASE)
GIVEN: Final = frozenset(("april", "may", "june", "august", "jan", "sun"))


_MONTH_NAME: Final = r"(?:Jan|April|May|June|August)"
_PERSON_ENDS: Final = r"(?=\s*(?:[,;.(]|$|(?:and|from|at|of|today|yesterday|who|about)\b))"
PERSON: Final = regex(
    rf"(?:(?i:\bcontact(?: person)?(?: is)?:?) (?P<contact>(?i:{_MONTH_NAME}))"
    rf"|(?i:\b(?:met|saw|lunch with|dinner with|coffee with|(?:spoke|talked) (?:to|with))) (?P<first>{_MONTH_NAME})(?: and (?P<second>{_MONTH_NAME}))?)(?![\w'])"
    rf"{_PERSON_ENDS}"
)  # "contact Jan, closing June", "met Jan and June"
SURNAMED: Final = regex(
    r"(?!(?:Next|This|Last|Mid|Early|Late|End|By|In|Until|Before|Maybe|Around|About|Since|From|On|Ok|Yes|No)\b)[A-Z][a-z'-]+ (?:[A-Z]\.? )?(?:May|March|June|August)"
)


def firm(name: str) -> bool:
    """Whether some word of a name is one that firms have: "Stark Industries"."""
    return bool(_OF_FIRM.search(name) or TRADES.search(f" {name}"))


def given(text: str) -> bool:
    """True for a month or a day that people are called, too: "May", "John May"."""
    said = text.strip(" .!")
    return said.lower() in GIVEN or bool(SURNAMED.fullmatch(said))


@cache
def known() -> re.Pattern[str]:
    """Any of the listed names; Latin ones stand alone."""
    names = [re.escape(name.lower()) for name in sorted(plain(LIST), key=len, reverse=True)]
    latin = "|".join(name for name in names if name.isascii())
    others = "|".join(name for name in names if not name.isascii())
    return re.compile(rf"(?<![\w$£€¥.-])(?:{latin})(?![\w%-])|{others}")


def listed(text: str) -> bool:
    """True for a name that stands in the list, and nothing else."""
    return bool(known().fullmatch(text.strip().lower()))


def lookalikes(text: Normal) -> list[Span]:
    """The stretches of the normalised text that are names and not values."""
    listed = [Span(*match.span()) for match in known().finditer(text.lower) if allowed(text, match)]
    return [*asked_for(text), *persons(text), *listed, *built(text)]


def persons(text: Normal) -> Iterator[Span]:
    """Those who are called like a month, where somebody is met or is the contact."""
    for match in PERSON.finditer(text.text):
        yield from (Span(*match.span(name)) for name in match.groupdict() if match[name])


def allowed(text: Normal, match: re.Match[str]) -> bool:
    """A weekday is a name only where it is written like one, and a bare number only among letters."""
    words = match.group()
    if words in ("monday", "360", "3m", "8848"):
        return words != "monday" and not text.lower[: match.start()].rstrip().endswith(
            ("to", "for", "at", "amount")
        )
    if words == "24/7":  # 24/7 Media, but not 24/7 support
        return bool(ALL_DAY.match(text.lower, match.end()))
    return True


def built(text: Normal) -> Iterator[Span]:
    """A day or number word that begins a company's name: "Thursday Boot Company", "Twelve Stones Ltd"."""
    for match in BUILT.finditer(text.text):
        led = before(text.text, match.start())
        trade = TRADES.match(text.text, match.end())
        if trade and CALENDAR.fullmatch(match.group()) and not DATING.search(led):
            yield Span(match.start(), trade.end())
            continue
        wanting = WANTING.match(text.text, match.end()) if match.group()[0].isupper() else None
        if wanting and not led.strip(" .:"):
            yield Span(match.start(), wanting.end())
            continue
        if match.group()[0].islower() and CALENDAR.fullmatch(match.group()) and SEEN.search(led):
            continue
        rest = REST.match(text.text, match.end())
        if rest and not JOINTS.search(rest.group()) and not LEADS.search(led):
            yield Span(match.start(), rest.end())
