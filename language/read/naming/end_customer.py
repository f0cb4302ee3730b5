"""The customer of a registration, or of a look at one, whose name looks like other words: whole, and in no other slot."""

from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.around import before
from language.read.naming.asked_for import LED
from language.read.sentence.sight import Sight

ASKED: Final = regex(r"^\W*(?:(?:hi|hello|hey)\W+)?(?:is|check|look up)\s+$")
LEADS: Final = {"deal.register": (LED,), "deal.status": (LED, ASKED)}
PARTED: Final = regex(
    r"(?P<rest>(?: [A-Za-z][\w&'-]*){0,2})\s*[,;/|]"
)  # of a name that begins a list: "1&1 Telecom, 40 seats"
NAMES: Final = ("customer", "partner", "contact", "competitor", "product")


def end_customer(seen: Sight, intent: str, slots: Mapping[str, object]) -> Mapping[str, object]:
    """The slots with such a customer, where the words before the name say that it is his: "register 1&1 Telecom"."""
    for place, known in enumerate(seen.known if intent in LEADS else ()):
        if known != "B-name":
            continue
        end = next(
            (at for at in range(place + 1, len(seen.known)) if seen.known[at] != "I-name"), len(seen.known)
        )
        first, last = seen.tokens[place].start, seen.tokens[end - 1].end
        led = before(seen.text.lower, first)
        begins = intent == "deal.register" and "customer" not in slots and not led.strip()
        parted = PARTED.match(seen.text.text, last) if begins else None
        last = parted.end("rest") if parted else last
        if parted or any(lead.search(led) for lead in LEADS[intent]):
            name = seen.text.source(first, last)
            if name in str(slots.get("customer") or ""):
                return slots
            kept = {
                slot: value for slot, value in slots.items() if slot not in NAMES or str(value) not in name
            }
            return kept | {"customer": name}
    return slots
