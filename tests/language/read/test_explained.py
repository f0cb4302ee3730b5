"""Why a message was read as it was: a person can see it."""

from language.read.explained import explained
from language.read.names import Names
from tests.language.read.test_understanding import NOW

TEXT = "pls register Globex under Softline, 50 seats of FalconGuard, 40k no wait 45k, closing in June"


def test_the_pieces_and_what_they_mean_are_shown() -> None:
    lines = explained(TEXT, NOW, "rep")
    assert "quantity: 50 seats" in lines
    assert "amount: 45k" in lines
    assert "period: June → 2026-06-30 or 2025-06-30" in lines


def test_the_likely_intents_and_what_speaks_for_the_first_are_shown() -> None:
    lines = explained("Globex under Softline, 50 seats of FalconGuard, 40k, closing in June", NOW, "rep")
    assert any(line.startswith("deal.register ") and line.endswith("%") for line in lines)
    assert any(line.startswith("speaks for deal.register: ") for line in lines)


def test_each_slot_is_shown_with_its_words_and_what_stands_around_them() -> None:
    lines = explained(TEXT, NOW, "rep")
    assert any(line.startswith("customer: “Globex”; ") for line in lines)
    assert any(line.startswith("partner: “Softline”; ") and "after “under”" in line for line in lines)
    assert any(line.startswith("amount: “45k”; ") for line in lines)


def test_the_words_that_decide_are_shown() -> None:
    lines = explained("withdraw D-1042", NOW, "rep")
    assert any(line.startswith("without “withdraw”: deal.withdraw ") for line in lines)


def test_a_known_name_is_called_one() -> None:
    lines = explained(TEXT, NOW, "rep", Names.of(partners=["Softline"]))
    assert any(line.startswith("partner: “Softline” (a known name)") for line in lines)


def test_a_chinese_message_in_traditional_script_is_shown_as_it_was_read() -> None:
    lines = explained("幫我報備台塑，50萬", NOW, "rep")
    assert lines[0] == "read as: 帮我报备台塑，50万"
    assert any(line.startswith("customer: “台塑”") for line in lines)


def test_nothing_explains_an_empty_message() -> None:
    assert explained(" 🎉 ", NOW, "rep") == []


def test_a_request_that_names_nothing_is_explained_by_that() -> None:
    (line,) = explained("I want to register a deal", NOW, "rep")
    assert line.endswith("deal.register in so many words")
