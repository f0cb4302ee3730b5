"""Weights kept in a table."""

from language.read.sentence.model import Model, packed

LABELS = ("a", "b")
ROWS = {f"word {number}": ((0, number), (1, -64)) for number in range(1, 200)} | {"客户": ((1, 32),)}


def test_a_packed_model_gives_back_every_weight() -> None:
    model = Model.unpacked(packed(LABELS, ROWS))
    assert model.labels == LABELS
    for feature, pairs in ROWS.items():
        assert model.weights(feature) == tuple((label, weight / 64) for label, weight in pairs)


def test_an_unknown_feature_weighs_nothing() -> None:
    model = Model.unpacked(packed(LABELS, ROWS))
    assert model.weights("word") == ()
    assert model.weights("word 1\t") == ()
    assert model.scores(["nothing"]) == [0.0, 0.0]


def test_scores_are_sums() -> None:
    model = Model.unpacked(packed(LABELS, ROWS))
    assert model.scores(["word 64", "客户", "word 64"]) == [2.0, -1.5]
