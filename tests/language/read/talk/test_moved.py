"""Visits moved by whom they are with."""

import pytest

from language.read.talk.moved import moved, reminded_instead


@pytest.mark.parametrize(
    ("text", "partner", "when"),
    [
        ("move Brightpath to Monday", "Brightpath", "Monday"),
        ("云轩那边这周没空，改下周", "云轩", "下周"),
        ("can we push the Softline call to thursday at 3?", "Softline", "thursday at 3"),
        ("reschedule pinnacle to next wednesday", "pinnacle", "next wednesday"),
        ("change my visit at softline to 3pm", "softline", "3pm"),
        ("visit pinnacle wed instead of thu", "pinnacle", "wed"),
        ("Brightpath moved to the 20th", "Brightpath", "the 20th"),
        ("softline visit is now thursday", "softline", "thursday"),
        ("the meeting with Softline was moved to friday", "Softline", "friday"),
        ("call with Jonas at 4 moved to 5", "Jonas", "at 5"),
        ("softline wants to meet on monday instead", "softline", "monday"),
        ("softline asked us to postpone to monday at 9", "softline", "monday at 9"),
        ("they have moved it to friday", "they", "friday"),
        ("softline meeting moved from thursday to friday 11", "softline", "friday 11"),
        ("postpone softline by a week", "softline", "a week later"),
        ("running late, softline at 11", "softline", "at 11"),
        ("running late for Softline, make it 4pm", "Softline", "4pm"),
        ("I won't make it to the 3pm at Softline, push to 4", "Softline", "at 4"),
        ("can't make the 3pm with Softline tomorrow, move it to Monday at 9", "Softline", "Monday at 9"),
        ("can't on friday, rather monday morning", "it", "monday morning"),
        ("把云轩改到周一", "云轩", "周一"),
        ("the visit at softline on thursday was moved to friday", "softline", "friday"),
        ("云轩那次拜访挪到下周三吧", "云轩", "下周三"),
        ("云轩周四那个会帮我往后挪一天", "云轩", "往后挪一天"),
        ("云轩那个提前到九点", "云轩", "九点"),
    ],
)
def test_whom_and_when(text: str, partner: str, when: str) -> None:
    found = moved(text)
    assert found is not None
    assert (found.partner, found.when) == (partner, when)


def test_what_is_called_a_visit() -> None:
    assert moved("move the Globex meeting to Friday") == ("Globex", "Friday", True)
    assert moved("把三一的拜访改到周五") == ("三一", "周五", True)
    assert moved("跟三一的会改到周五") == ("三一", "周五", True)
    assert moved("I moved the Globex meeting to Friday") == ("Globex", "Friday", True)
    assert moved("我把三一的会议挪到周四了") == ("三一", "周四", True)
    assert moved("I moved Globex to April") is None
    assert moved("move Globex to Friday") == ("Globex", "Friday", False)


@pytest.mark.parametrize(
    "text",
    [
        "move it",
        "Softline wants to meet on Monday",
        "visit Pinnacle on Thursday",
        "who moved?",
        "云轩改了地址",
        "三一重工的签约时间推迟到八月底",
    ],
)
def test_other_words_move_nothing(text: str) -> None:
    assert moved(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("remind me thursday instead", "thursday"),
        ("no, remind me on Friday rather", "Friday"),
        ("还是周四提醒我", "周四"),
        ("remind me to call Bob on thursday", ""),
        ("周四提醒我发报价", ""),
    ],
)
def test_another_day_to_be_reminded(text: str, day: str) -> None:
    assert reminded_instead(text) == day
