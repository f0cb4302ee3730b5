"""Labelled sentences stay labelled when names, clauses and values are exchanged."""

import random

from language.read.train.check import faults
from language.read.train.clauses import Donors
from language.read.train.examples import Example, by_hand, exchanged, pooled
from language.read.train.fillers import fill
from language.read.train.grammar import Grammar
from language.read.train.repairs import repaired

ROW = {
    "id": "x-1",
    "text": "register Globex via Softline, contact Ann Lee, 40k, closing in June. Softline is keen",
    "now": "2026-03-11T10:00:00+08:00",
    "role": "rep",
    "intent": "deal.register",
    "slots": {
        "customer": "Globex",
        "partner": "Softline",
        "contact": "Ann Lee",
        "amount": {"value": "40000", "currency": None},
        "close_date": "2026-06-30",
    },
}
OTHER = ROW | {
    "text": "please register Initech, partner Bechtle, 90k, signing in May",
    "slots": {
        "customer": "Initech",
        "partner": "Bechtle",
        "amount": {"value": "90000", "currency": None},
        "close_date": "2026-05-31",
    },
}


def said(example: Example) -> list[tuple[str, str]]:
    return [(slot, example.text[start:end]) for start, end, slot in sorted(example.slots)]


def test_a_name_is_found_each_time_it_is_said() -> None:
    assert said(by_hand(ROW)) == [
        ("customer", "Globex"),
        ("partner", "Softline"),
        ("contact", "Ann Lee"),
        ("amount", "40k"),
        ("close_date", "June"),
        ("partner", "Softline"),
    ]


def test_a_name_is_no_part_of_a_longer_word() -> None:
    row = ROW | {"text": "always al at Al", "slots": {"customer": "Al"}}
    assert [start for start, _, _ in by_hand(row).slots] == [7, 13]


def test_an_exchanged_name_is_the_same_everywhere() -> None:
    base = by_hand(ROW)
    for seed in range(20):
        other = exchanged(base, random.Random(seed), pooled([base, by_hand(OTHER)]))
        partners = [name for slot, name in said(other) if slot == "partner"]
        assert len(partners) == 2
        assert len(set(partners)) == 1
        assert ("amount", "40k") in said(other)


def test_a_repaired_sentence_keeps_the_value_that_is_meant() -> None:
    base = by_hand(OTHER)
    bare = [(slot, "90" if slot == "amount" else value) for slot, value in said(base)]
    changed = [repaired(base, random.Random(seed)) for seed in range(40)]
    assert all(said(one) in (said(base), bare) for one in changed)
    assert sum(one.text != base.text for one in changed) > 20


def test_clauses_move_with_their_slots() -> None:
    base = [by_hand(ROW), by_hand(OTHER)]
    donors = Donors(base)
    values = {value for one in base for value in said(one)}
    for seed in range(40):
        mixed = donors.mixed(base[1], random.Random(seed))
        assert set(said(mixed)) <= values
        assert ("customer", "Initech") in said(mixed)
        slots = [slot for slot, _ in said(mixed)]
        assert slots.count("close_date") <= 1


def test_a_rule_makes_messages_of_several_lines() -> None:
    grammar = Grammar()
    grammar.read("== deal.win\nsubject: news\\n{customer} signed")
    said = grammar.say(grammar.rules[-1], fill, random.Random(1))
    [(start, end, slot)] = said.slots
    assert (said.text[:start], said.text[end:], slot) == ("subject: news\n", " signed", "customer")


def test_a_fault_in_a_label_is_told() -> None:
    assert list(faults(ROW)) == []
    wrong = ROW | {"slots": {"customer": "Globecs", "time": "10:00", "close_date": "2026-07-31"}}
    assert sorted(faults(wrong)) == [
        "customer is not in the text: Globecs",
        "no words mean close_date 2026-07-31",
        "no words mean time 10:00",
        "time does not belong to deal.register",
    ]
