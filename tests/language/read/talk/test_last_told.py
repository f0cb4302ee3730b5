"""What was said when one last met somebody."""

import pytest

from language.read.talk.last_told import last_told


@pytest.mark.parametrize(
    "text",
    ["what did they say last time?", "and what did we talk about last time", "what was agreed at our last meeting", "what happened last time",
     "上次说啥了", "上次聊了什么", "上次他们提了哪些", "对了，上次拜访聊的什么来着"],
)  # fmt: skip
def test_what_was_said_last_time_is_asked(text: str) -> None:
    assert last_told(text)


@pytest.mark.parametrize(
    "text", ["same as last time", "what did Softline say last time", "上次跟云轩聊了什么", "上次做了什么", "they said no last time", "跟上次一样"]
)  # fmt: skip
def test_what_names_somebody_or_tells_asks_for_more(text: str) -> None:
    assert not last_told(text)
