"""Small talk, and what only begins like it."""

import pytest

from language.read.talk.chat import grumbles, small_talk


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("good morning", "greet"), ("Hello there!", "greet"), ("你好", "greet"), ("大家早上好", "greet"), ("在吗？", "greet"),
        ("thanks!", "thanks"), ("thank you so much", "thanks"), ("辛苦了", "thanks"), ("謝謝您", "thanks"),
        ("thanks for the extension on Kaufmann", "thanks"), ("thanks for approving Globex!", "thanks"), ("谢谢批了三一", "thanks"), ("congrats on winning Kaufmann!", "nice"), ("恭喜大家拿下三一！", "nice"),
        ("how are you?", "well"), ("吃了吗", "well"), ("hi, how are you?", "well"),
        ("lol", "laugh"), ("hahaha", "laugh"), ("哈哈哈", "laugh"), ("🙂", "laugh"), ("wow", "laugh"),
        ("you're great", "praise"), ("你真棒", "praise"), ("你真能干", "praise"), ("哈哈你反应真快", "praise"), ("哎今天真热", "beyond"), ("nice!", "nice"), ("云轩最近挺给力的", "nice"), ("Softline has been super helpful lately", "nice"), ("不错", "nice"), ("oh nice", "nice"), ("okay great", "nice"), ("哈哈不错", "nice"), ("哇好棒啊", "nice"),
        ("周末愉快", "wish"), ("祝大家新年快乐", "wish"), ("happy friday!", "wish"),
        ("are you a robot?", "bot"), ("who made you", "bot"), ("你是机器人吗", "bot"), ("你叫什么名字", "bot"),
        ("what's the weather", "beyond"), ("nice weather today", "beyond"), ("今天天气怎么样", "beyond"), ("上海天气好吗", "beyond"),
        ("tell me a joke", "beyond"), ("delete everything", "beyond"), ("几点了", "beyond"), ("I'm so tired today", "tired"), ("what a week", "tired"), ("今天好累", "tired"), ("lol ok", "laugh"), ("sorry, long day", "tired"), ("haha you're funny", "praise"), ("nice work today", "praise"), ("lol sorry wrong window", "oops"), ("sorry for the mess", "oops"), ("发错群了", "oops"), ("is anyone there?", "here"), ("brb", "here"), ("do you speak german?", "tongue"), ("morning! how was your weekend?", "well"), ("who won the game last night?", "beyond"),
        ("what day is it today?", "beyond"), ("good morning! how's the weather?", "beyond"),
    ],
)  # fmt: skip
def test_small_talk_is_known(text: str, kind: str) -> None:
    assert small_talk(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "thanks for approving Globex and extend Kaufmann", "congrats, we won Kaufmann", "谢谢帮我报备蔡司", "恭喜，三一赢了，帮我关单",
        "你能干嘛",
        "weather station pilot", "hello kitty store visit", "Great Wall Motors", "nice project plan", "thanks to Max we meet again",
        "good morning, next step is a demo", "hot water pumps", "morning call with Tom", "what's up with Globex", "how was your week with Globex", "who won the Globex deal?", "what a week for Globex", "sorry for Globex, make it 60k", "wrong customer", "back in March", "👍", "👎", "...",
        "问一下他们的预算", "早会", "哈尔滨电气", "谢谢惠顾公司", "天气宝科技", "今天去拜访", "吃饭时再谈", "好的", "你好医疗", "",
    ],
)  # fmt: skip
def test_what_begins_like_it_is_none(text: str) -> None:
    assert small_talk(text) == ""


@pytest.mark.parametrize("part", ["very ", "haha ", "真", "hello, ", "so so really "])
def test_long_texts_are_none(part: str) -> None:
    assert small_talk(part * 20_000) == ""
    assert small_talk((part * 80)[:79] + "x") == ""


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("报备报备，整天就知道报备，烦死了", True),
        ("又要写日报了，累", True),
        ("报备美的，烦死了", False),
        ("写报备", False),
    ],
)
def test_a_grumble_asks_for_nothing(text: str, so: bool) -> None:
    assert grumbles(text) is so
