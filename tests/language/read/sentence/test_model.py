"""Weights kept in a table."""

import numpy as np

from language.read.sentence.model import Model, packed

LABELS = ("a", "b")
ROWS = {f"word {number}": ((0, number), (1, -16)) for number in range(1, 100)} | {"客户": ((1, 8),)}


def test_a_packed_model_gives_back_every_weight() -> None:
    model = Model.unpacked(packed(LABELS, ROWS))
    assert model.labels == LABELS
    for feature, pairs in ROWS.items():
        kept = dict(pairs)
        assert [float(weight) * 16 for weight in model.of(feature)] == [kept.get(0, 0), kept.get(1, 0)]


def test_an_unknown_feature_weighs_nothing() -> None:
    model = Model.unpacked(packed(LABELS, ROWS))
    assert not model.of("word").any()
    assert not model.of("word 1\n").any()
    assert not model.scores(["nothing"]).any()


def test_scores_are_sums_for_each_lot() -> None:
    model = Model.unpacked(packed(LABELS, ROWS))
    wanted = np.array([[4.0, -0.5], [0.0, 0.0], [0.0, 0.5]])
    lots = [["word 32", "客户", "word 32", "unknown"], [], ["客户"]]
    assert np.array_equal(model.table_of(lots), wanted + np.array([[0, -1.0], [0, 0], [0, 0]]))


def test_a_weight_beyond_a_byte_is_the_largest_that_fits() -> None:
    model = Model.unpacked(packed(LABELS, {"loud": ((0, 500), (1, -500))}))
    assert [float(weight) * 16 for weight in model.of("loud")] == [127, -127]
