"""Slots set right by what a name on record is the name of: a product is nobody's competitor, a partner is no person,
and whoever is at the partner is no contact at the customer."""

import re
from dataclasses import replace
from typing import Final

from domain.patterns import regex
from language.read.names import Names
from language.read.naming.between import between, first_word, last_word
from language.read.naming.nobody import CONTACTS
from language.read.naming.pinyin import whole
from language.read.naming.registered_first import registered_first
from language.read.reading import Reading
from language.read.sentence.forms import FORMS
from language.read.telling.lost import lost_to, spent_on

OTHERS: Final = ("customer", "competitor", "partner", "contact")  # where a product's name may have slipped in

BRACKETED: Final = regex(r"(?P<name>.{2,}?)\s*[(（](?P<who>[^()（）]{2,40})[)）]")

LEADS: Final = regex(
    r"(?P<name>.{2,}?)(?:那边)?(?:希望|要求|邀请|打算|准备|想要?|说|同意|答应|决定|建议|提议)"
)

LED: Final = regex(
    r"\b(?:via|thr(?:u|ough|o)|with|by|from|for|at|partner|reseller|customer|register\w*)\b|通过|渠道|伙伴|代理|客户|报备|给|从|由"
)  # words that tell who of two firms is which

LISTED: Final = regex(r"\s*(?:,|\s[/|]\s)")
TITLED: Final = regex(r"\W*(?P<title>(?:dr|mr|mrs|ms)\.? )", re.IGNORECASE)
SUM_BEHIND: Final = regex(r",? [$€£]?\d")  # "Dr. Oetker 40k"
TITLE: Final = r"(?:mr|mrs|ms|miss|herr|frau|monsieur|madame|señora?|signora?)\b"
CERTAIN: Final = 0.9  # of what is read so for more than a name

A_THING: Final = regex(r"(?:an?|any|no) \w", re.IGNORECASE)
WANTS: Final = r"(?:wants?|needs?|would like|asks|asked|is asking|is looking)"


def by_kind(reading: Reading, text: str, names: Names) -> Reading:
    """The reading with each known name in a slot of its kind; what fits no slot is left out."""
    slots = {slot: _subject_of(_owner_of(value, names), names) for slot, value in reading.slots.items()}
    _products(slots, reading.intent, text.lower(), names)
    _no_product(slots, names)
    _people(slots, reading.intent, text.lower(), names)
    _bracketed(slots, reading.intent, names)
    _partner(slots, reading.intent, text, names)
    slots = dict(last_word(text, first_word(text, slots, names), names))
    if "owner" in slots:
        slots["owner"] = whole(str(slots["owner"]), text)
    _owner(slots, reading.intent, names)
    _winner(slots, reading.intent, text.lower())
    _end_customer(slots, reading.intent, text)
    _contact(slots, text)
    _listed_first(slots, reading.intent, text, names)
    if reading.intent == "deal.register":
        slots = dict(between(text, registered_first(text, slots, names), names))
    if reading.confidence < CERTAIN and _a_person(str(slots.get("customer") or ""), text, names):
        return Reading("none", {}, reading.confidence, reading.language)
    return replace(reading, slots=slots) if slots != reading.slots else reading


def _a_person(customer: str, text: str, names: Names) -> bool:
    """True where whoever is named is a man or a woman, and no firm: "Herr Wolf, IT lead"."""
    if not customer or names.kind(customer) == "customer":
        return False
    told = re.match(
        rf"\W*{TITLE}\.? {re.escape(customer)}\b(?! (?:gmbh|ag|kg|se|inc|ltd|llc|group)\b)",
        text,
        re.IGNORECASE,
    )
    return told is not None


def _owner_of(value: object, names: Names) -> object:
    """A known name without the "'s" of whose deal it is: "approve Pinnacle's deal"; "Macy's" is a name itself."""
    if not isinstance(value, str) or value[-2:] not in {"'s", "’s"} or names.kind(value):
        return value
    return value[:-2] if names.kind(value[:-2]) else value


def _subject_of(value: object, names: Names) -> object:
    """A known name without the verb that it leads: 云轩 of 云轩希望我们周三去; 新希望 is a name itself."""
    found = None if not isinstance(value, str) or names.kind(value) else LEADS.fullmatch(value)
    return found["name"] if found and names.kind(found["name"]) else value


def _products(slots: dict[str, object], intent: str, text: str, names: Names) -> None:
    """Of two products the first is the one that is counted; a deal may be called by its product."""
    for slot in OTHERS:
        name = str(slots.get(slot) or "")
        calls = slot == "customer" and "product" not in FORMS.get(intent, ())
        if calls or names.kind(name) != "product":
            continue
        del slots[slot]
        other = str(slots.get("product") or "")
        if not other or -1 < text.find(name.lower()) < text.find(other.lower()):
            slots["product"] = name


def _no_product(slots: dict[str, object], names: Names) -> None:
    """A partner is no product that a deal changes to: "Globex wants to buy from Softline instead"."""
    if names.kind(str(slots.get("product") or "")) == "partner":
        del slots["product"]


def _people(slots: dict[str, object], intent: str, text: str, names: Names) -> None:
    """Who was met: no firm; and beside others nobody of whom only the next step speaks."""
    people = slots.get("people")
    if not isinstance(people, tuple) or intent != "visit.log":
        return
    kept = tuple(one for one in people if names.kind(one) not in {"partner", "product"})
    step = str(slots.get("next_step") or "").lower()
    there = tuple(one for one in kept if text.count(one.lower()) > step.count(one.lower()))
    kept = there or kept
    if kept:
        slots["people"] = kept
    else:
        del slots["people"]


def _bracketed(slots: dict[str, object], intent: str, names: Names) -> None:
    """A partner in brackets behind the customer: "register Nordic Paper (Brightpath)"."""
    found = BRACKETED.fullmatch(str(slots.get("customer") or ""))
    if (
        found
        and "partner" not in slots
        and "partner" in FORMS.get(intent, ())
        and names.kind(found["who"]) == "partner"
    ):
        slots |= {"customer": found["name"], "partner": found["who"]}


def _partner(slots: dict[str, object], intent: str, text: str, names: Names) -> None:
    """A partner who is asked about is no customer, nor is one for whom something is registered, 给云轩报备; one
    may well buy what is."""
    name, other = (str(slots.get(slot) or "") for slot in ("customer", "partner"))
    if intent == "deal.register" and (names.kind(name), bool(other), names.kind(other)) == (
        "partner",
        True,
        "",
    ):
        wants = rf"\W*{re.escape(name)} {WANTS} .* for {re.escape(other)}\b"  # "Pinnacle needs 5 … for Ford"
        if not LED.search(text) or re.match(wants, text, re.IGNORECASE):  # 中兴通讯，云轩，防火墙
            slots["customer"], slots["partner"] = other, name
        return
    if "partner" in slots or "partner" not in FORMS.get(intent, ()) or names.kind(name) != "partner":
        return
    if intent != "deal.register" or re.search(rf"[给帮替]{re.escape(name)}.{{0,3}}(?:报|登记)", text):
        slots["partner"] = slots.pop("customer")


def _winner(slots: dict[str, object], intent: str, text: str) -> None:
    """To whom deals were lost is no partner whose deals are listed; and for what the money went is no rival:
    "the budget went to hiring"."""
    if spent_on(str(slots.get("competitor") or ""), text):
        del slots["competitor"]
    if intent == "deal.list" and lost_to(str(slots.get("partner") or "-"), text):
        del slots["partner"]


def _end_customer(slots: dict[str, object], intent: str, text: str) -> None:
    """For whom something is bought, where nobody else is, is the customer and no rival: "40 DataVault, 52k, for Rittal"."""
    rival = str(slots.get("competitor") or "")
    named = intent == "deal.register" and rival and "customer" not in slots
    if named and re.search(rf"\bfor {re.escape(rival)}\b", text, re.IGNORECASE):
        slots["customer"] = slots.pop("competitor")


def _owner(slots: dict[str, object], intent: str, names: Names) -> None:
    """Whose deals are listed: a colleague's or a partner's."""
    if intent == "task.list" and names.kind(str(slots.get("owner") or "")) == "customer":
        del slots["owner"]  # "tasks for Globex"
    if not {"owner", "partner"} <= set(FORMS.get(intent, ())):
        return
    if A_THING.match(str(slots.get("partner") or "")) and not names.kind(str(slots["partner"])):
        del slots["partner"]  # "deals without a channel manager"
    for slot, other, kind in (("partner", "owner", "person"), ("owner", "partner", "partner")):
        if other not in slots and names.kind(str(slots.get(slot) or "")) == kind:
            slots[other] = slots.pop(slot)


def _contact(slots: dict[str, object], text: str) -> None:
    """Nobody of the partner's: "Jonas from Softline brought us Adidas", 云轩的陈静发来一个项目."""
    contact, firm = (str(slots.get(slot) or "") for slot in ("contact", "partner"))
    own = bool(contact and firm) and of_firm(contact, firm, text) and not CONTACTS.search(text)
    if own or (contact and _is_not(contact, text)):
        del slots["contact"]


def _listed_first(slots: dict[str, object], intent: str, text: str, names: Names) -> None:
    """What stands first in a list of fields is the customer, though people are called so too: "Otto, Softline, 40k"."""
    name = str(slots.get("contact") or slots.get("customer") or "")
    at = text.find(name) if intent == "deal.register" and name and not names.person(name) else -1
    if at < 0:
        return
    led, end = text[:at], at + len(name)
    title = TITLED.fullmatch(led)
    titled = title["title"] + name if title and SUM_BEHIND.match(text, end) else ""
    first = LISTED.match(text, end) and not any(map(str.isalnum, led))
    if (first and "customer" not in slots) or (titled and not {"customer", "contact"} <= slots.keys()):
        slots["customer"] = titled or name
        slots.pop("contact", None)


def _is_not(person: str, text: str) -> bool:
    """True where it is denied that it is he: "no, Anna is not the contact", 不对，王涛不是."""
    who = re.escape(person)
    denied = rf"{who} (?:is|was) (?:not|no longer|no) |{who} isn'?t |{who}(?:已经)?不是"
    return bool(re.search(denied, text, re.IGNORECASE))


def of_firm(person: str, firm: str, text: str) -> bool:
    """True where somebody is named with the firm that he is at: "Jonas at Softline", "Softline (Jonas)", 云轩的陈静."""
    who, firm = re.escape(person), rf"(?:the )?{re.escape(firm)}"
    ways = (
        rf"{who},? (?:from|at|of|over at|with) {firm}",
        rf"{who}\s*[(（@]\s*{firm}",
        rf"{firm}(?:['’]s)?\s*[(（/:：]?\s*{who}",
        rf"{firm}(?:那边|公司|家)?的?{who}",
    )
    return any(re.search(way, text, re.IGNORECASE) for way in ways)
