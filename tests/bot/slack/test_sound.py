"""What Bolt would fail on is not given to it."""

import pytest

from bot.slack.sound import sound
from tests.bot.slack.test_hear import COMMAND, DIRECT, PRESS, event


def test_what_slack_sends_is_sound() -> None:
    assert sound(PRESS)
    assert sound(COMMAND)
    assert sound(event(DIRECT))


@pytest.mark.parametrize(
    "change",
    [{"event": []}, {"event": {"type": 3}}, {"view": "x"}, {"view": {"id": "V1"}}, {"view": {"type": 3}},
     {"callback_id": []}, {"command": ["/deal"]}, {"container": "x"}, {"message": []}, {"authorizations": {}},
     {"actions": {}}, {"actions": ["x"]}, {"actions": [{"action_id": 1, "block_id": "b"}]}, {"type": 3}],
)  # fmt: skip
def test_another_shape_is_not(change: dict[str, object]) -> None:
    assert not sound(PRESS | change)


def test_an_event_and_a_command_have_words_for_what_they_are() -> None:
    assert not sound(event({"type": None}))
    assert not sound(COMMAND | {"text": 3})
    assert not sound([])
