"""Two requests in one message."""

from datetime import datetime

import pytest

from language.read import understand

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")


@pytest.mark.parametrize(
    ("text", "intent", "rest"),
    [
        (
            "approve D-1042 and remind me to call CDW tomorrow",
            "deal.approve",
            "remind me to call CDW tomorrow",
        ),
        ("批准D-1042，然后提醒我明天给CDW打电话", "deal.approve", "提醒我明天给CDW打电话"),
        (
            "what tier is CDW and show my pending registrations",
            "partner.tier",
            "show my pending registrations",
        ),
        ("D-2077批了没？顺便给我看看我的待办", "deal.status", "给我看看我的待办"),
        ("昨天拜访了上海云轩，他们要试用，另外提醒我周五给远景打电话", "visit.log", "提醒我周五给远景打电话"),
    ],
)
def test_the_first_is_read_and_the_second_kept(text: str, intent: str, rest: str) -> None:
    reading = understand(text, NOW, "rep")
    assert (reading.intent, reading.rest) == (intent, rest)


@pytest.mark.parametrize(
    "text",
    [
        "register Globex via Softline and 50 seats of FalconGuard, 40k",
        "remind me to call CDW and send the deck tomorrow",
        "met Sarah and Tom at Ingram yesterday, good meeting, will send the rate card Friday",
        "yesterday called CDW and SHI, today QBR deck, no blockers",
    ],
)
def test_one_request_stays_one(text: str) -> None:
    assert understand(text, NOW, "rep").rest == ""


def test_a_look_up_after_a_reminder_is_no_part_of_it() -> None:
    read = understand("提醒我周五下午三点给云轩打电话，再帮我看看我的报备", NOW, "rep")
    assert (read.intent, read.slots["text"], read.rest) == ("task.add", "给云轩打电话", "帮我看看我的报备")
