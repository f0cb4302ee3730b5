"""The network over tokens: shapes, long messages, and that it sees nothing but the message."""

import numpy as np
import pytest

from language.read.names import NO_NAMES
from language.read.normal import normal
from language.read.sentence.forms import INTENTS
from language.read.sentence.net import WINDOW, net
from language.read.sentence.sight import Sight, look
from language.read.sentence.tagger import LABELS
from tests.language.read.test_understanding import NOW


def sight(text: str) -> Sight:
    return look(normal(text), NOW, "rep", NO_NAMES)


@pytest.mark.parametrize(
    "text", ["ok", "报备一下海底捞", "register Globex via Softline, 40k, closing in June"]
)
def test_odds_sum_to_one(text: str) -> None:
    seen = sight(text)
    view = net().see(seen)
    assert np.isclose(np.exp(net().intents(view)).sum(), 1, atol=1e-4)
    tags = net().tags(view, "deal.register")
    assert tags.shape == (len(seen.tokens), len(LABELS))
    assert np.allclose(np.exp(tags).sum(1), 1, atol=1e-4)
    assert net().intents(view).shape == (len(INTENTS),)


def test_a_message_longer_than_a_window_is_seen_window_by_window() -> None:
    seen = sight("报备" * WINDOW)
    view = net().see(seen)
    assert [len(told) for told, _ in view.windows] == [WINDOW, WINDOW]
    assert len(net().tags(view, "deal.register")) == 2 * WINDOW


def test_the_second_window_does_not_change_the_first() -> None:
    short, long = (net().see(sight("报备" * size)) for size in (WINDOW // 2, WINDOW))
    assert np.array_equal(short.windows[0][0], long.windows[0][0])
