"""Visits and tasks called off or moved by what tells them."""

import pytest

from language.read.talk.one_of import one_of, only_noun


@pytest.mark.parametrize(
    ("text", "which", "when"),
    [
        ("cancel tomorrow's", "tomorrow", ""),
        ("cancel the Softline one", "Softline", ""),
        ("Friday's visit is off", "Friday", ""),
        ("call off tomorrow's visit, the guy is sick", "tomorrow", ""),
        ("move Friday's visit to Monday - I'm travelling", "Friday", "Monday"),
        ("明天的拜访取消，对方病了", "明天", ""),
        ("drop the second", "second", ""),
        ("remove my reminder about the quote", "quote", ""),
        ("move Friday's to Monday", "Friday", "Monday"),
        ("move Monday's visit to Tuesday", "Monday", "Tuesday"),
        ("push the first one to 4pm", "first", "4pm"),
        ("first one to monday", "first", "monday"),
        ("周一的拜访推到周二", "周一", "周二"),
        ("明天那个会改到后天下午", "明天", "后天下午"),
        ("周五那个不去了", "周五", ""),
        ("取消云轩的", "云轩", ""),
        ("第二个不用了", "第二个", ""),
        ("周报提前到明天", "周报", "明天"),
        ("去不了了", "", ""),
        ("不用提醒了", "", ""),
        ("他们没空，取消吧", "", ""),
        ("取消吧 陈静没空", "", ""),
        ("客户说改到周五", "", "周五"),
        ("陈静没时间，换到下周一", "", "下周一"),
        ("他们改时间了，周五上午10点", "", "周五上午10点"),
        ("陈静说云轩那个推到周五", "云轩", "周五"),
        ("对方改成下周一了", "", "下周一"),
        ("跟周总改成四点了", "", "四点"),
    ],
)
def test_which_and_when(text: str, which: str, when: str) -> None:
    said = one_of(text)
    assert said
    assert (said.which, said.when) == (which, when)


@pytest.mark.parametrize(
    ("text", "who", "when"),
    [
        ("jonas asked if we can do it next week", "jonas", "next week"),
        ("they asked to move it to thursday", "they", "thursday"),
        ("I can't make it, let's do monday", "I", "monday"),
        ("jonas can't, can we do next week same time", "jonas", "next week"),
        ("reschedule to next tuesday 2pm", "", "next tuesday 2pm"),
        ("Globex wants to postpone to July", "Globex", "July"),
    ],
)
def test_who_moves_it_and_when(text: str, who: str, when: str) -> None:
    assert one_of(text) == ("", when, who)


@pytest.mark.parametrize("text", ["cancel both", "cancel all of them", "都取消了", "两个都取消"])
def test_all_of_them(text: str) -> None:
    said = one_of(text)
    assert said
    assert said.all


@pytest.mark.parametrize(
    "text", ["cancel", "改到周五", "move it", "move Monday", "今天不去云轩了", "who cancelled?", "陈静没空"]
)  # fmt: skip
def test_other_words_tell_none(text: str) -> None:
    assert one_of(text) is None


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("cancel my reminder", True),
        ("cancel all my reminders", True),
        ("cancel the reminder for Friday", False),
    ],
)
def test_a_reminder_that_nothing_tells(text: str, alone: bool) -> None:
    said = one_of(text)
    assert said is not None
    assert only_noun(said.which) is alone
