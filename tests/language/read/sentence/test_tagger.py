"""The best path of labels."""

from language.read.sentence.forms import FORMS, INTENTS, WRITING
from language.read.sentence.tagger import LABELS, NUMBER, best_path, choices, spans

FLAT = tuple(tuple(0.0 for _ in LABELS) for _ in LABELS)


def scores(*wanted: str) -> list[list[float]]:
    return [[1.0 if label == one else 0.0 for label in LABELS] for one in wanted]


def test_the_path_follows_the_scores() -> None:
    allowed = [choices("deal.register", "word")] * 3
    path = best_path(scores("B-customer", "I-customer", "O"), allowed, FLAT)
    assert spans(path) == [("customer", 0, 2)]


def test_an_inner_label_never_stands_without_its_beginning() -> None:
    allowed = [choices("deal.register", "word")] * 2
    path = best_path(scores("O", "I-customer"), allowed, FLAT)
    assert LABELS[path[1]] != "I-customer" or LABELS[path[0]] == "B-customer"


def test_a_piece_takes_only_slots_of_its_kind_and_form() -> None:
    assert choices("deal.win", "amount") == (0, NUMBER["S-amount"])
    assert choices("deal.status", "amount") == (0,)


def test_an_empty_message_has_an_empty_path() -> None:
    assert best_path([], [], FLAT) == []


def test_every_writing_intent_is_an_intent() -> None:
    assert set(INTENTS) >= WRITING
    assert "none" not in WRITING
    assert "*" in FORMS
