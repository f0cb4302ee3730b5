"""A name that is said with more than itself: 20台防火墙, "they want DataVault, 40 seats", 比亚迪 云轩做的."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.dialogue import Question, Script
from domain.matching.catalogue import parts
from domain.matching.text import has_han
from handlers.forms.fitting import fits
from handlers.turn import Turn
from language.read import Reading
from language.read.answering.answers import kinds
from language.read.answering.corrections import BESIDE
from language.read.denials import may_deny
from language.read.naming.contacts import contacts, together
from language.read.naming.in_answer import nameless
from language.read.naming.with_value import starts, titled, with_phone, with_value
from language.read.naming.wrapped import around, counts, ends_there
from language.read.normal import PAUSES
from language.read.phrases import phones
from language.read.phrases.phones import NUMBER, number_told

CONTACT = "contact"
LONG_NAME = 6  # letters; in more a whole request may be told
VALUES = ("amount", "quantity", "close_date")
KNOWN = frozenset({"partner", "product"})  # slots whose names are on record


def fuller(turn: Turn, script: Script, question: Question, before: Mapping[str, Any]) -> dict[str, Any]:
    """The name and what else such an answer tells of the form; empty where the words are the name itself."""
    text = turn.heard.text.strip()
    if question.slot == "contact":
        return _with_values(turn, script, before)
    if question.slot == "territory":
        return _of_partner(turn, script, before)
    if question.slot == "name":
        return _new_partner(turn, script, before)
    if question.slot not in {"customer", *KNOWN} or turn.names.knows(text) or may_deny(text):
        return {}
    said = dict(turn.read_as(script.intent, text))
    name = str(said.get(question.slot) or "")
    said = {slot: value for slot, value in said.items() if value != name or slot == question.slot}
    there = all(part in text for part in parts(name)) if question.slot == "product" else name in text
    if not name or name == text or not there or not _sure(turn, question, said, name):
        return {}
    return fits(turn, script, Reading(intent=script.intent, slots=said), before)


def contact_told(turn: Turn, script: Script, asking: str, before: Mapping[str, Any]) -> dict[str, Any]:
    """A contact with a value behind, where a value is asked for or nothing is, and no customer on record;
    or the telephone number of the one who stands."""
    if script.name == "deal" and asking in {"", CONTACT} and (told := contact_reached(turn, before, asking)):
        return told
    named = asking not in {"", "contact", *VALUES} or not before.get("customer") or before.get("contact")
    if script.name != "deal" or named:
        return {}
    if asking == "contact" and (values := _of_customer(turn, script, before)):
        return values
    if asking == "contact" and (name := with_phone(turn.heard.text)):
        return {"contact": phones.with_phone(name, turn.heard.text)}
    apart = (
        asking == "contact" or turn.heard.text[:1].isupper() or titled(turn.heard.text)
    )  # "list price, 70k" is nobody
    return _with_values(turn, script, before) if apart else {}


def contact_reached(turn: Turn, before: Mapping[str, Any], asking: str = "") -> dict[str, Any]:
    """The contact with the telephone number that a message tells and nothing else, the number where there is
    none; several contacts with theirs, where they are asked for."""
    if asking and (several := contacts(f"{CONTACT} {turn.heard.text.strip()}")):
        return {CONTACT: together(several)}
    stands = str(before.get("contact") or "")
    name = NUMBER.sub("", stands).strip()
    number = number_told(turn.heard.text, name)
    return {CONTACT: f"{name} {number}".strip()} if number else {}


def behind_customer(text: str, before: Mapping[str, Any]) -> str:
    """What is said behind the name of the form's own customer; empty where the words do not begin with it."""
    said, customer = text.strip(), str(before.get("customer") or "")
    name = next((one for one in (customer, *customer.split()[:1]) if one and starts(said, one)), "")
    return said[len(name) :].strip(PAUSES + " :：") if name else ""


def _of_customer(turn: Turn, script: Script, before: Mapping[str, Any]) -> dict[str, Any]:
    """The values that are told of the form's own customer, who is no contact of his: "Globex, 70k"."""
    rest = BESIDE.sub("", behind_customer(turn.heard.text, before))
    if not kinds(rest, turn.now):
        return {}
    told = turn.read_as(script.intent, rest)
    values = {slot: told[slot] for slot in VALUES if slot in told}
    return fits(turn, script, Reading(intent=script.intent, slots=values), before)


def _with_values(turn: Turn, script: Script, before: Mapping[str, Any]) -> dict[str, Any]:
    """A contact with a value of the form behind: "Mark, closing July"."""
    name, rest = with_value(turn.heard.text.strip(), turn.now)
    if not name or turn.names.kind(name) not in {"", "person"} or nameless("contact", name, turn.names_in):
        return {}
    said = turn.read_as(script.intent, rest)
    told = {slot: said[slot] for slot in VALUES if slot in said}
    whole = {**told, "contact": name}
    return fits(turn, script, Reading(intent=script.intent, slots=whole), before) if told else {}


def _of_partner(turn: Turn, script: Script, before: Mapping[str, Any]) -> dict[str, Any]:
    """Where a new partner is and of which type, or of which type alone: "Ohio, integrator", 华南，集成商."""
    said = turn.read_as("partner.add", turn.heard.text)
    told = {slot: said[slot] for slot in ("territory", "type", "contact") if slot in said}
    more = "type" in told or len(told) > 1
    return fits(turn, script, Reading(intent="partner.add", slots=told), before) if more else {}


def _new_partner(turn: Turn, script: Script, before: Mapping[str, Any]) -> dict[str, Any]:
    """A new partner with what else is told of him: "Nordic Cloud, they're a reseller in Copenhagen"."""
    text = turn.heard.text.strip()
    said = turn.read_as("partner.add", text)
    name = str(said.get("partner") or "")
    told = {slot: said[slot] for slot in ("territory", "type", "contact") if slot in said}
    slots = {"name": name, **told}
    sure = name and told and ends_there(name, text)
    return fits(turn, script, Reading(intent="partner.add", slots=slots), before) if sure else {}


def told_whole(turn: Turn, script: Script, value: str, before: Mapping[str, Any]) -> dict[str, Any]:
    """What a whole request tells in the place of a wrong partner: 不是，我是说下周去拜访云轩."""
    firm = script.question("partner") if len(value) > LONG_NAME else None
    said = turn.having(heard=replace(turn.heard, text=value))
    return fuller(said, script, firm, before) if firm else {}


def _sure(turn: Turn, question: Question, said: Mapping[str, Any], name: str) -> bool:
    """Whether the name stands apart: nothing else is told, or only what is surely so."""
    others = {
        slot: str(said[slot]) for slot in (*KNOWN, "customer") if slot in said and slot != question.slot
    }
    if any(turn.names.kind(other) != slot for slot, other in others.items()):
        return False
    if around(name, turn.heard.text):
        return question.slot != "customer" or has_han(name)
    if question.slot in KNOWN and all(turn.names.kind(part) == question.slot for part in parts(name)):
        return True
    return bool(others) or "amount" in said or ("quantity" in said and counts(turn.heard.text, turn.now))
