"""What is called off, and what is put back."""

import pytest

from language.read.talk import called_off


@pytest.mark.parametrize(
    "text", ["cancel that meeting", "取消那个会", "那次拜访不去了", "call off the visit"]
)
def test_a_meeting_spoken_of(text: str) -> None:
    assert called_off.calls_off(text)


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("撤回吧", True),
        ("撤了吧", True),
        ("先撤掉", True),
        ("报错了 撤回", True),
        ("搞错了，撤回吧", True),
        ("撤销", False),
        ("撤了三一的人", False),
    ],
)
def test_a_deal_is_taken_back(text: str, so: bool) -> None:
    assert called_off.withdraws(text) == so


@pytest.mark.parametrize(
    "text", ["取消那个会员", "cancel that", "那个会几点", "cancel that visitor", "取消它"]
)
def test_no_meeting_is_called_off(text: str) -> None:
    assert not called_off.calls_off(text)


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("cancel pinnacle", "pinnacle"),
        ("no, drop the Softline visit", "softline"),
        ("取消云轩那个吧", "云轩"),
        ("pinnacle cancelled", ""),
    ],
)
def test_with_whom_a_meeting_is_called_off(text: str, whom: str) -> None:
    assert called_off.called_off_with(text).casefold() == whom


@pytest.mark.parametrize(
    "text",
    [
        "restore it", "还是恢复吧", "hm wait, I need it back", "不对，我还要", "actually, put it back", "hmm no, put it back", "change it back", "back to how it was", "oh no, that was a mistake", "sorry, wrong deal", "按错了", "改错了",
        "啊不对，撤错了", "不是，点错了", "等等搞错了，没丢",
        "oh no wait that was the wrong one, it's still open", "i hit the wrong button", "oops, didn't mean that", "不是这单，其实还没签",
        "sorry, cancel that", "delete that visit", "cancel that reminder", "I don't need that reminder any more", "please remove this reminder", "删这个提醒", "把刚才那个提醒删了", "这个任务取消吧",
    ],
)  # fmt: skip
def test_what_was_done_is_put_back(text: str) -> None:
    assert called_off.restores(text)


@pytest.mark.parametrize(
    "text",
    [
        "恢复三一那个",
        "restore kaufmann",
        "bring back the samples",
        "wrong one, I meant Kaufmann",
        "the price was wrong",
        "弄错了金额",
    ],
)
def test_what_names_something_is_another_request(text: str) -> None:
    assert not called_off.restores(text)


@pytest.mark.parametrize(
    ("text", "off"),
    [
        ("不去了", True),
        ("算了，不用提醒了", True),
        ("not going after all", True),
        ("no need anymore", True),
        ("不去了解一下", False),
        ("not going to Softline", False),
    ],
)
def test_what_was_noted_is_not_to_be(text: str, off: bool) -> None:
    assert called_off.not_after_all(text) is off


@pytest.mark.parametrize(
    ("text", "off"),
    [
        ("they cancelled", True), ("Oh, he just cancelled on me", True), ("I can't make it on Friday", True), ("ok I won't make it, drop it", True),
        ("call it off", True), ("it's cancelled", True), ("the visit is off", True), ("it is off by 2k", False), ("他们取消了", True), ("我去不了了", True), ("they cancelled the order", False), ("Pinnacle cancelled", False),
        ("drop it to 50k", False), ("I can't make it cheaper", False), ("他们取消了订单", False), ("会没开成", True), ("扑了个空", True), ("项目没谈成", False),
    ],
)  # fmt: skip
def test_the_visit_spoken_of_is_not_to_be(text: str, off: bool) -> None:
    assert called_off.not_to_be(text) is off


@pytest.mark.parametrize(
    ("text", "says"),
    [("不报了", True), ("算了不报了", True), ("cancel the registration", True), ("ok, don't register it then", True), ("取消", False), ("不去了", False), ("报了", False), ("不报备了吗", False)],
)  # fmt: skip
def test_a_registration_is_not_to_be(text: str, says: bool) -> None:
    assert called_off.unregisters(text) is says


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Pinnacle cancelled", "pinnacle"),
        ("sorry, jonas can't make it", "jonas"),
        ("softline have cancelled on us", "softline"),
        ("brightpath cancelled todays meeting", "brightpath"),
        ("云轩那边临时取消了", "云轩"),
        ("pinnacle wants to know why we cancelled", ""),
        ("cancel pinnacle", ""),
        ("取消了吗", ""),
    ],
)
def test_who_cancelled(text: str, who: str) -> None:
    assert called_off.cancelled_by(text).lower() == who


@pytest.mark.parametrize(
    ("text", "told"),
    [
        *(
            (text, True)
            for text in ("他们项目取消了", "项目取消", "客户取消了招标", "预算取消了", "取消了原来的培训")
        ),
        *((text, False) for text in ("取消", "取消了", "取消了吧", "帮我取消掉", "项目取消了吧", "取消这个")),
    ],
)
def test_what_others_cancelled_calls_nothing_off(text: str, told: bool) -> None:
    assert called_off.tells_cancelled(text) is told


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("the call with brightpath is off", "brightpath"), ("my call with Pinnacle tomorrow is cancelled", "pinnacle"), ("跟云轩约好的拜访取消了", "云轩"),
        ("cancel the Softline meeting", "softline"), ("I won't go to Softline tomorrow", "softline"), ("the globex demo is off", "globex"),
        ("下周三去不了云轩了", "云轩"), ("去不了解一下", ""), ("the call with Jonas is at 3", ""), ("the meeting with Softline is off topic", ""), ("the demo at Globex was great", ""),
        ("云轩那边拜访取消了 陈静临时有事", "云轩"), ("上午跟云轩约好的会临时取消了", "云轩"), ("今天下午和云轩的会没开成", "云轩"), ("下午约了云轩，对方放鸽子了", "云轩"), ("本来今天要去云轩的，没去成", "云轩"),
        ("三一的单子没谈成", ""), ("云轩的会没开成，改到周五", ""),
        ("softline meeting yesterday didn't happen", "softline"), ("yesterday's visit to softline did not take place", "softline"), ("softline didn't show up yesterday", "softline"), ("brightpath visit cancelled, karen is sick", "brightpath"),
        ("the pinnacle meeting fell through, they are busy", "pinnacle"), ("the globex deal fell through", ""), ("softline meeting didn't happen, moved to friday", ""),
    ],
)  # fmt: skip
def test_a_planned_meeting_is_off(text: str, whom: str) -> None:
    assert called_off.is_off(text).lower() == whom


@pytest.mark.parametrize(
    ("text", "day"),
    [("softline meeting yesterday didn't happen", "yesterday"), ("cancel my thursday brightpath meeting", "thursday"), ("the call with pinnacle fell through", ""), ("they cancelled", "")],
)  # fmt: skip
def test_the_day_of_a_meeting_that_is_off(text: str, day: str) -> None:
    assert called_off.day_of(text) == day
