from datetime import UTC, datetime

import pytest

from language.read import Reading, understand
from language.read.talk.yes_and import apart, reminder_behind


def read(text: str) -> Reading:
    return understand(text, datetime(2026, 3, 11, 8, tzinfo=UTC), "rep")


@pytest.mark.parametrize(
    ("text", "lead", "rest"),
    [
        ("yes, and show me kaufmann", "yes", "show me kaufmann"),
        ("yep, what's my pipeline now?", "yep", "what's my pipeline now?"),
        ("yes and remind me to tell anna tomorrow", "yes", "remind me to tell anna tomorrow"),
        ("no, remind me tomorrow to ask jonas first", "no", "remind me tomorrow to ask jonas first"),
        ("好的，再看下我的待办", "好的", "看下我的待办"),
        ("是的 顺便提醒我明天给陈总打电话", "是的", "提醒我明天给陈总打电话"),
        ("提交，然后提醒我周五跟进", "提交", "提醒我周五跟进"),
        ("yes, and kaufmann to 20k", "yes", "kaufmann to 20k"),
    ],
)
def test_a_request_stands_behind_the_answer(text: str, lead: str, rest: str) -> None:
    assert apart(text, read) == (lead, rest)


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "yes and push it to july",
        "no, 60k",
        "no, show me kaufmann",
        "no, kaufmann is lost",
        "对 再把签约改到6月底",
        "yes but 67",
        "show me kaufmann",
        "no, it was pinnacle",
    ],
)
def test_a_correction_is_none(text: str) -> None:
    assert apart(text, read) == ("", "")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("June, and remind me to call them Friday", ("June", "remind me to call them Friday")),
        ("50k. please remind me on Monday to ask", ("50k", "please remind me on Monday to ask")),
        ("60万，提醒我周一打电话", ("60万", "提醒我周一打电话")),
        ("remind me to call them", ("", "")),
    ],
)
def test_a_reminder_behind_an_answer(text: str, parts: tuple[str, str]) -> None:
    assert reminder_behind(text) == parts
