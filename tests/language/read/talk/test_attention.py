"""What somebody is to do first."""

import pytest

from language.read.talk.attention import asks_first


@pytest.mark.parametrize(
    "text",
    [
        "what needs my attention?",
        "my digest",
        "show me the digest",
        "今天的摘要",
        "anything urgent?",
        "what should I do first today",
        "where should I start",
        "my priorities today",
        "有什么需要我处理的",
        "今天先做什么",
        "有什么紧急的吗",
    ],
)
def test_whatever_waits_is_asked_for(text: str) -> None:
    assert asks_first(text)


@pytest.mark.parametrize(
    "text",
    [
        "what needs approval",
        "three rivers needs attention",
        "what do I do with Globex",
        "先做三一",
        "紧急",
        "急",
    ],
)
def test_other_words(text: str) -> None:
    assert not asks_first(text)
