"""Words that let a registration through."""

import pytest

from language.read.deals.assent import (
    approves,
    denies,
    last_time,
    lets_pass,
    means_another,
    permits,
    postponed,
    put_by,
    puts_off,
    refused,
    steps_back,
)


@pytest.mark.parametrize(
    "text",
    ["yes", "ok, approved", "fine by me", "looks good, go ahead", "no objections from my side", "LGTM", "good deal, take it", "可以 批了", "行，过吧", "没意见", "我这边没问题，批准吧", "同意"],
)  # fmt: skip
def test_what_lets_it_pass(text: str) -> None:
    assert lets_pass(text)


@pytest.mark.parametrize(
    "text",
    [
        "批了吗",
        "not approved",
        "ok but ask them who decides",
        "可以批吗",
        "no",
        "go to Softline",
        "过两天再说",
    ],
)
def test_what_does_not(text: str) -> None:
    assert not lets_pass(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("行，批了吧", True),
        ("收到，批了", True),
        ("ok, let it through", True),
        ("yes", False),
        ("行", False),
        ("批了吗", False),
    ],
)
def test_what_is_to_be_done_is_said(text: str, says: bool) -> None:
    assert approves(text) is says


@pytest.mark.parametrize(
    ("text", "lets"),
    [
        ("looks good", True), ("approved, good job", True), ("ok that works, approve", True), ("ok granted", True),
        ("没问题", True), ("没意见，批", True), ("算了还是批了吧", True),
        ("ok", False), ("yes", False), ("got it", False), ("ok thanks", False), ("收到", False), ("是", False),
        ("granted?", False),
    ],
)  # fmt: skip
def test_what_lets_it_pass_right_after_its_card(text: str, lets: bool) -> None:
    assert permits(text, confirms=False) is lets


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("no, nothing moved since January", "nothing moved since January"),
        ("sorry, no, they did nothing", "they did nothing"),
        ("不同意，才刚开始", "才刚开始"),
        ("这个延期我不同意，还早着呢", "还早着呢"),
        ("wrong territory, reject it", "wrong territory"),
        ("没项目，驳回", "没项目"),
        ("reject: budget unclear", "budget unclear"),
        ("not yet", ""),
        ("i can't approve this, out of their territory", "out of their territory"),
        ("cant approve because they are not certified", "they are not certified"),
        ("no problem", None),
        ("no worries", None),
        ("sorry, no progress at all", None),
        ("没问题", None),
    ],
)
def test_a_refusal_and_its_reason(text: str, why: str | None) -> None:
    assert refused(text) == why


@pytest.mark.parametrize(
    ("text", "says"),
    [("不批", True), ("不同意", True), ("I can't approve this", True), ("no", False), ("不行", False), ("批了吧", False)],
)  # fmt: skip
def test_a_refusal_that_says_of_what(text: str, says: bool) -> None:
    assert denies(text) is says


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("I'll take it", True), ("skip this one", True), ("先问清楚再说", True), ("跳过", False), ("hold on", True), ("put it on hold", True), ("let me check with Anna first", True), ("later", True), ("先不急，等我问问", True), ("等一下", True), ("稍后处理", True), ("早会我等下再填", True), ("这个我要跟直销确认一下", True), ("我去问问客户", True), ("稍等我问下客户", True), ("I'll ask and get back to you", True), ("我问过客户了", False), ("我得核实一下再批", True), ("我跟他确认过了", False), ("我要确认", False), ("跟直销确认一下", False),
        ("wait, who decides there?", False), ("hold the price", False), ("later than June", False), ("等批复了吗", False), ("approve it", False),
    ],
)  # fmt: skip
def test_who_answers_later(text: str, says: bool) -> None:
    assert puts_off(text) is says


@pytest.mark.parametrize(
    ("text", "grants"),
    [
        ("fine, one last time", True), ("ok but it's the last time", True), ("one more time", True), ("行，最后一次", True), ("再给一次吧", True),
        ("when was the last time they met?", False), ("last time they did nothing", False), ("no, that was the last time", False), ("上次做了什么", False),
    ],
)  # fmt: skip
def test_a_last_time_is_granted(text: str, grants: bool) -> None:
    assert last_time(text) is grants


@pytest.mark.parametrize(
    ("text", "later"),
    [("wait until the POC is done", True), ("not yet, come back when the customer has signed", True), ("再等等吧，等商务谈完再说", True),
     ("等POC做完再说", True), ("hold on", False), ("wait", False), ("再等等", False), ("how long do we wait for them?", False)],
)  # fmt: skip
def test_a_longer_protection_is_not_given_yet(text: str, later: bool) -> None:
    assert postponed(text) is later


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("no, it's just news", True),
        ("先别撤，我再问问客户", True),
        ("搞错了，不是这个", True),
        ("不是三一，是远景", False),
        ("说错了，是远景", False),
        ("不撤了", True),
        ("wait, I need to ask the customer", True),
        ("not this one", True),
        ("no we didn't", True),
        ("it isn't lost yet", True),
        ("还没丢呢", True),
        ("we didn't have the budget", False),
        ("it wasn't a fit", False),
        ("没有预算", False),
        ("价格太高", False),
        ("项目取消了", False),
        ("they have no budget", False),
    ],
)
def test_who_steps_back_from_what_is_open(text: str, so: bool) -> None:
    assert steps_back(text) is so


@pytest.mark.parametrize(("text", "so"), [("不是三一，是远景", True), ("不是价格，是交期", False)])
def test_who_means_it_of_another(text: str, so: bool) -> None:
    assert means_another(text) is so


@pytest.mark.parametrize(
    ("text", "by"),
    [("wait until tomorrow with that", True), ("not yet, wait until Friday", True), ("until Friday", False)],
)
def test_what_is_left_to_another_day(text: str, by: bool) -> None:
    assert put_by(text) is by
