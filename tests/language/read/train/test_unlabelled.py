"""Sentences without labels, from the tests."""

from language.read.sentence.net import ROLES
from language.read.train.unlabelled import sentence, texts, trials


def test_what_stands_in_quotation_marks_is_heard() -> None:
    said = "报备一下 a sentence that stands in this test alone"
    assert said in set(texts())


def test_single_words_and_whole_documents_are_no_sentences() -> None:
    assert sentence("报备一下")
    assert sentence("how is Globex")
    assert not (sentence("deal.register"))
    assert not (sentence("ok"))
    assert not (sentence("a word " * 100))


def test_each_line_of_the_trials_has_a_role_and_a_message() -> None:
    said = list(trials())
    assert said
    assert all(role in ROLES and text for role, text in said)
