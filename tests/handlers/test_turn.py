"""What one turn costs: a text is read once, however many look at it."""

from typing import Any

import pytest

from handlers import turn as turns
from language.read import Reading, understand
from tests.conversation import Clock, demo


async def test_a_text_is_read_once_a_turn(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def noted(text: str, *rest: Any) -> Reading:
        read.append(text)
        return understand(text, *rest)

    monkeypatch.setattr(turns, "understand", noted)
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        assert "Softline" in await talk.say("Li Wei", "what tier is Softline?")
    assert read == ["what tier is Softline?"]
