"""Several reminders in one message, and the day of a reminder among others."""

from datetime import date

import pytest

from language.read import Names, understand
from language.read.parting.reminders import reminded_at
from tests.language.read.parting.test_twofold import NOW

TOMORROW, FRIDAY, MONDAY = date(2026, 3, 12), date(2026, 3, 13), date(2026, 3, 16)


@pytest.mark.parametrize(
    ("text", "told", "day", "hour"),
    [
        ("明天9:30跟云轩开会，提前半小时提醒我", "09:30 跟云轩开会", 12, "09:00"),
        ("提前半小时提醒我明天9点半和云轩开会", "09:30 和云轩开会", 12, "09:00"),
        ("下午五点半去云轩 提醒我提前半小时", "17:30 去云轩", 11, "17:00"),
        ("周五下午三点交标书，提前一天提醒我", "3月13日 15:00 交标书", 12, "15:00"),
        ("周五下午三点交标书，提前两天提醒我", "3月13日 15:00 交标书", 11, "15:00"),
        ("meeting with Softline tomorrow 9:30, remind me half an hour before", "09:30 meeting with Softline", 12, "09:00"),
    ],
)  # fmt: skip
def test_a_reminder_so_long_before(text: str, told: str, day: int, hour: str) -> None:
    slots = understand(text, NOW, "rep").slots
    assert (slots["text"], f"{slots['date']:%-d}", f"{slots['time']:%H:%M}") == (told, str(day), hour)


@pytest.mark.parametrize(
    ("text", "told", "hour"),
    [
        ("明天去云轩前提醒我带合同", "去云轩前带合同", None),
        ("明天9点前提醒我交报告", "交报告", "09:00"),
        ("会议取消了，提醒我通知陈静", "通知陈静", None),
        ("八点的会不用管，提醒我今晚9点给儿子讲题", "给儿子讲题", "21:00"),
    ],
)
def test_a_reminder_ordered_amid_what_it_is_of(text: str, told: str, hour: str | None) -> None:
    slots = understand(text, NOW, "rep").slots
    assert (slots["text"], f"{slots['time']:%H:%M}" if "time" in slots else None) == (told, hour)


@pytest.mark.parametrize(
    ("text", "first", "rest"),
    [
        ("remind me to call CDW tomorrow and to send the deck on Friday", "call CDW", "remind me to send the deck on Friday"),
        ("remind me to call CDW tomorrow and send the deck on Friday", "call CDW", "remind me to send the deck on Friday"),
        ("remind me to call CDW tomorrow and on Friday to send the deck", "call CDW", "remind me on Friday to send the deck"),
        ("remind me tomorrow at 10 to call CDW and on Friday at 4 to check with legal", "call CDW", "remind me on Friday at 4 to check with legal"),
        ("明天提醒我给云轩打电话，周五提醒我交报告", "给云轩打电话", "周五提醒我交报告"),
        ("提醒我明天给云轩打电话，周五交报告", "给云轩打电话", "提醒我周五交报告"),
    ],
)  # fmt: skip
def test_each_thing_with_its_own_day_is_a_task(text: str, first: str, rest: str) -> None:
    reading = understand(text, NOW, "rep")
    second = understand(rest, NOW, "rep")
    assert (reading.slots["text"], reading.slots["date"], reading.rest) == (first, TOMORROW, rest)
    assert (second.intent, second.slots["date"]) == ("task.add", FRIDAY)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("提醒我明天早上九点给王总回电话 然后下午三点去长江智联", "提醒我明天下午三点去长江智联"),
        ("remind me to call Jonas tomorrow at 9 and to send the deck at 3pm", "remind me to send the deck at 3pm tomorrow"),
    ],
)  # fmt: skip
def test_another_hour_is_one_of_the_same_day(text: str, rest: str) -> None:
    assert understand(text, NOW, "rep", Names.of(partners=["云轩", "长江智联"], people=["陈静"])).rest == rest


@pytest.mark.parametrize(
    "text",
    [
        "remind me to call CDW and send the deck tomorrow",
        "提醒我明天问王总，下周一能不能签",
        "提醒我明天催一下云轩，周五他们要开标",
        "提醒我周五的培训要带电脑，周四提醒",
    ],
)
def test_what_is_told_besides_is_no_task(text: str) -> None:
    assert understand(text, NOW, "rep").rest == ""


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        (
            "remind me tomorrow to ask Wang about the meeting on Monday and the offer due Tuesday",
            TOMORROW,
            "ask Wang about the meeting on Monday and the offer due Tuesday",
        ),
        ("remind me on Monday to send Globex the offer they need by Friday", MONDAY, "send Globex the offer they need by Friday"),
        ("提醒我明天催一下云轩，周五前要拿到合同", TOMORROW, "催一下云轩，周五前要拿到合同"),
        ("明天提醒我确认一下周五的会议室", TOMORROW, "确认一下周五的会议室"),
    ],
)  # fmt: skip
def test_the_day_beside_the_reminding_is_its_day(text: str, day: date, words: str) -> None:
    slots = understand(text, NOW, "rep").slots
    assert (slots["date"], slots["text"]) == (day, words)


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("yes and remind me on friday to call Luc", "call Luc"),
        ("good idea, remind me at 4pm to send the deck", "send the deck"),
        ("great - set a reminder for monday: call Rosa", "call Rosa"),
        ("don't let me forget the NDA on Monday", "the NDA"),
        ("in an hour remind me to ring Jonas", "ring Jonas"),
    ],
)
def test_what_leads_to_a_reminder_is_no_part_of_it(text: str, task: str) -> None:
    assert understand(text, NOW, "rep").slots["text"] == task


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("这周五之前要把三一的方案搞定，提醒我一下", "要把三一的方案搞定"),
        ("finish the Globex proposal by Friday, remind me", "finish the Globex proposal"),
    ],
)
def test_what_a_reminder_behind_it_is_of(text: str, task: str) -> None:
    reading = understand(text, NOW, "rep")
    assert (reading.intent, reading.slots["text"], reading.slots["date"]) == ("task.add", task, FRIDAY)


def test_a_reminder_days_before_needs_no_hour() -> None:
    slots = understand("月底前把长江智联的合同续了，提前三天提醒我", NOW, "rep").slots
    assert (slots["text"], slots["date"], slots.get("time")) == (
        "3月31日 把长江智联的合同续了", date(2026, 3, 28), None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("need to buy milk remind me at 6:30", "buy milk"),
        ("call Softline back remind me at 4pm", "call Softline back"),
        ("have to send the quote to Softline, remind me on friday", "send the quote to Softline"),
        ("下班买菜 提醒我六点半", "下班买菜"),
        ("给云轩发合同，到时候提醒我周五下午三点", "给云轩发合同"),
    ],
)
def test_the_moment_stands_behind_what_it_is_of(text: str, task: str) -> None:
    reading = understand(text, NOW, "rep", Names.of(partners=["Softline", "云轩"]))
    assert (reading.intent, reading.slots["text"]) == ("task.add", task)


@pytest.mark.parametrize(
    "text",
    ["ok then remind me tomorrow", "我现在没空，提醒我明天"],
)
def test_what_is_put_off_is_no_task_of_its_own(text: str) -> None:
    assert not reminded_at(text)


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("not urgent, just remind me to do the Softline summary by end of month", "do the Softline summary"),
        ("whenever I have time remind me to call Softline, before friday", "call Softline"),
        ("这个不急 月底前弄完就行 提醒我做云轩的季度总结", "做云轩的季度总结"),
        ("有空的时候提醒我给云轩打电话 周五前", "给云轩打电话"),
    ],
)
def test_that_there_is_no_hurry_is_no_part_of_the_task(text: str, task: str) -> None:
    names = Names.of(partners=["Softline", "云轩"])
    assert understand(text, NOW, "rep", names).slots["text"] == task
