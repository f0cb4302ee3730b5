"""Whose a list or a tier is, by a name that nobody knows."""

from datetime import datetime

import pytest

from language.read import understand

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")


@pytest.mark.parametrize("text", ["云宣是什么级别", "请问云宣现在是哪个等级？", "云宣等级"])
def test_a_tier_is_asked_of_a_name(text: str) -> None:
    read = understand(text, NOW, "rep")
    assert (read.intent, read.slots.get("partner")) == ("partner.tier", "云宣")


@pytest.mark.parametrize(
    "text", ["我们是什么级别", "想请问敝公司目前是哪个等级", "他们现在是什么级别", "这家是几级", "什么级别"]
)
def test_a_tier_is_asked_of_what_was_spoken_of(text: str) -> None:
    assert "partner" not in understand(text, NOW, "rep").slots
