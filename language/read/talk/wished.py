"""What somebody wishes for that no record holds: "Jonas needs the data sheet", "Pinnacle wants a quote for 5
GateKeeper 40", "we need better margin"."""

import re
from dataclasses import dataclass
from typing import Final

from domain.patterns import regex
from language.read.names import Names
from language.read.normal import PAUSES
from language.read.sentences import question

LONGEST: Final = 200  # characters
OURS: Final = frozenset({"", "i", "we"})  # who wishes where it is the speaker himself
_LED: Final = r"(?:(?:hi|hello|hey|ok|so|fyi|btw|and|also|please|today|just)[,:]? )*"
_WHO: Final = r"(?:(?P<who>[\w&.'-]+(?: [\w&.'-]+){0,3}?)(?:'d| (?:would|(?:just )?(?:called|rang|e?mailed|wrote|texted)(?: (?:me|us))?[:,;]? (?:and )?(?:he |she |they )?))? )?"
_WANTS: Final = r"(?:(?:really |urgently |also |still )?(?:wants?|wanted|needs?|needed|likes?)|(?:has )?asked(?: (?:me|us))? (?:for|about)|asks (?:for|about)|is (?:asking|looking) for|is waiting for|is interested in)"
_ANY: Final = r"(?: to (?:get|have|see|receive|discuss|know))?(?: (?:an?|the|some|more|our|another|(?:better|bigger|higher|lower|updated|new|\d{1,2})))*(?: (?!to |for |on |of |at |with |from )[\w-]+){0,3}? "
_WHAT: Final = (
    r"(?:demos?|trainings?|data ?sheets?|brochures?|webinars?|workshops?|price ?lists?|prices|pricing|discounts?|quotes?|quotations?|margins?"
    r"|(?:demo|trial|eval(?:uation)?|test) (?:licen[cs]es?|keys?|units?|devices?)|slides?|documentation|samples?|references?|presentations?|case stud(?:y|ies)|help|support|info(?:rmation)?)"
)
_WISH: Final = regex(
    rf"{_LED}{_WHO}{_WANTS}{_ANY}{_WHAT}\b(?! (?:partner|customer|deal)\b)(?P<rest>.*)", re.IGNORECASE
)
_NEW: Final = regex(
    r"\d ?k\b|[$€£]|\bregist|\bfor (?!us\b|me\b|their\b|the\b|an?\b|our\b|\d)(?-i:[A-Z])", re.IGNORECASE
)


@dataclass(frozen=True)
class Wish:
    """Who wishes, as said; whether a product is named, which may be for a new customer."""

    who: str
    of_product: bool


def wished(text: str, names: Names) -> Wish | None:
    """The wish that a message tells and nothing besides; None for other words, and for a customer who is new."""
    said = " ".join(text.split()).strip(PAUSES)
    if len(said) > LONGEST or question(said):
        return None
    found = _WISH.fullmatch(said)
    if found is None:
        return None
    products, rest = names.called(said, "product"), found["rest"]
    for name in (*products, *names.called(said, "customer")):
        rest = re.sub(re.escape(name), "", rest, flags=re.IGNORECASE)
    return None if _NEW.search(rest) else Wish((found["who"] or "").strip(), bool(products))
