"""Parts of names, and other persons in the words of a task."""

import pytest

from language.read.naming.name_part import name_part, other_order, other_person, unfinished


@pytest.mark.parametrize(
    ("text", "known", "whole"),
    [
        ("first name is Anna", "Kern", "Anna Kern"),
        ("her last name is Kern", "Anna", "Anna Kern"),
        ("Jonas' surname is Keller", "Jonas", "Jonas Keller"),
        ("his last name is Engel", "Tim Engle", "Tim Engel"),
    ],
)
def test_a_part_of_a_name(text: str, known: str, whole: str) -> None:
    part = name_part(text)
    assert part is not None
    assert part.of_whole(known) == whole


def test_other_words_tell_no_part() -> None:
    assert name_part("his name is Tim Engel") is None
    assert name_part("what is her last name?") is None


@pytest.mark.parametrize(
    ("text", "name", "anew"),
    [
        ("call jonas about the list", "petra", "call petra about the list"),
        ("send the list", "petra", ""),
        ("call jonas and anna", "petra", ""),
        ("call jonas", "thanks", ""),
    ],
)
def test_another_person_in_a_task(text: str, name: str, anew: str) -> None:
    assert other_person(text, name) == anew


@pytest.mark.parametrize(
    ("text", "told", "anew"),
    [
        ("call Petra", "email Petra", "email Petra"),
        ("call the bank", "email the bank", "email the bank"),
        ("call the bank", "see the quote", ""),
        ("call Petra", "Jonas", ""),
        ("给陈静打电话", "给刘总打", "给刘总打电话"),
        ("给陈静发报价", "给刘总发合同", "给刘总发合同"),
        ("给陈静发报价", "给刘总打电话", ""),
    ],
)
def test_an_order_told_anew(text: str, told: str, anew: str) -> None:
    assert other_order(text, told) == anew


def test_an_order_that_lacks_what_is_to_be_done() -> None:
    assert unfinished("给刘总打")
    assert not unfinished("给刘总打电话")
