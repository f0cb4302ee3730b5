"""Free text: the part of a message that says it, without what only leads to it."""

from datetime import datetime

import pytest

from language.read import read_as

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")


@pytest.mark.parametrize(
    ("intent", "text", "slot", "value"),
    [
        ("task.add", "明天上午提醒我给王总打电话", "text", "给王总打电话"),
        ("task.add", "tomorrow morning remind me to call Tom", "text", "call Tom"),
        ("task.add", "remind me to call Tom tomorrow morning", "text", "call Tom"),
        ("task.add", "remind me around 4ish to call Ingram", "text", "call Ingram"),
        ("visit.log", "met Softline, fine so far. next step: send promo deck by thursday", "next_step", "send promo deck"),
        ("visit.log", "met Softline, talked price. follow up: demo next tuesday", "next_step", "demo"),
        ("visit.log", "met Softline today. Action: send quote. They like it", "next_step", "send quote"),
        ("visit.log", "拜访了Softline，聊了价格。下一步：周五前发报价", "next_step", "发报价"),
    ],
)  # fmt: skip
def test_only_what_was_said_stays(intent: str, text: str, slot: str, value: str) -> None:
    assert read_as(intent, text, NOW, "rep")[slot] == value


def test_what_follows_a_step_is_still_part_of_the_notes() -> None:
    said = read_as("visit.log", "met Softline today. Action: send quote. They like it", NOW, "rep")
    assert said["summary"] == "They like it"
