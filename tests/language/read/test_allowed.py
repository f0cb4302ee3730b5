"""Decisions that are asked about, and those that are asked for."""

import pytest

from language.read.allowed import (
    conditional,
    limited,
    remarked,
    step_asked,
    why_not_registered,
    with_condition,
)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("can I approve Globex?", "approve"), ("may we sign off D-4012", "approve"), ("am I allowed to reject it?", "reject"),
        ("so, could I still turn it down?", "reject"), ("我能批准三一吗", "approve"), ("三一我能批吗", "approve"), ("可以批准吗", "approve"), ("能驳回吗？", "reject"),
        ("这个我可不可以驳回", "reject"), ("请问我有权限审批D-4012吗？", "approve"),
    ],
)  # fmt: skip
def test_whether_one_may_decide_is_asked(text: str, step: str) -> None:
    assert step_asked(text) == step


@pytest.mark.parametrize(
    "text",
    [
        "can you approve Globex?", "approve Globex", "I can approve Globex", "can I register Globex?", "can we get Globex approved?",
        "你能批准三一吗", "能批准三一吗", "我可以批准三一", "批准三一", "客户能批吗",
    ],
)  # fmt: skip
def test_who_asks_for_a_decision_does_not(text: str) -> None:
    assert step_asked(text) == ""


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("批准广汽，金额按70万批", True),
        ("广汽同意，下周一生效", True),
        ("approve globex at 70k", True),
        ("approve D-48213 at 3pm", False),
        ("approve Globex for 60 days only", True), ("approve it but only 100k", True), ("批准三一，只保护60天", True), ("approve Globex", False),
        ("approve Globex if they send the PO by April", True), ("approve Globex, but the bank has to confirm first", True), ("批准三一，但要补合同", True),
        ("approve Globex, but it took long", False), ("approve D-48213", False), ("批准三一重工", False), ("approve it, they have waited 3 days", False),
    ],
)  # fmt: skip
def test_an_approval_with_a_condition(text: str, has: bool) -> None:
    assert conditional(text) is has


@pytest.mark.parametrize(
    ("text", "done", "said"),
    [
        (
            "approve three rivers, but tell them we need the NDA first",
            "approve three rivers",
            "we need the NDA first",
        ),
        ("three rivers ok, subject to a signed NDA", "three rivers ok", "subject to a signed NDA"),
        ("yes to Globex once we have the NDA", "yes to Globex", "once we have the NDA"),
        ("批了吧，不过让他们先签保密协议", "批了吧", "先签保密协议"),
        ("批三一，前提是月底前签", "批三一", "前提是月底前签"),
        (
            "Globex ok from my side, but cap the discount at 15",
            "Globex ok from my side",
            "cap the discount at 15",
        ),
        ("approve Globex but keep the discount below 15", "approve Globex", "keep the discount below 15"),
        ("Globex is fine but no more discounts", "Globex is fine", "no more discounts"),
    ],
)
def test_a_condition_stands_behind_what_is_done(text: str, done: str, said: str) -> None:
    assert with_condition(text) == (done, said)
    assert with_condition(done) is None


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("Globex ok but only 60 days", "Globex ok"), ("ok for Globex, max 60 days", "ok for Globex"),
        ("approve Globex for 100k instead of 120k", "approve Globex"), ("三一批了，但只给60天", "三一批了"),
        ("批三一，最多30万", "批三一"), ("yes to Globex but for 100k", "yes to Globex"), ("三一可以，但金额只给10万", "三一可以"), ("approve Globex", ""), ("批准三一", ""), ("approve Globex for 60k", ""),
        ("Globex is only one of them", ""), ("批了3个", ""),
    ],
)  # fmt: skip
def test_what_is_limited(text: str, done: str) -> None:
    assert limited(text) == done


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("approve Globex, but note that phase one only is funded", ("approve Globex", "phase one only is funded")),
        ("approve Globex with the remark that the CFO agrees", ("approve Globex", "the CFO agrees")),
        ("三一批了，备注一下预算只够一期", ("三一批了", "预算只够一期")),
        ("approve Globex", None), ("approve Globex, tell them to hurry", None), ("批准三一", None),
    ],
)  # fmt: skip
def test_what_is_noted_with_a_step(text: str, parts: tuple[str, str] | None) -> None:
    assert remarked(text) == parts


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("why can't I register it?", True), ("why was it refused?", True), ("so why can't we submit this", True),
        ("为什么不能报备？", True), ("怎么报备不了", True), ("为什么不让报备呢", True), ("can I register Globex?", False),
        ("why is the amount needed?", False), ("怎么报备", False), ("能报备吗", False), ("why was Globex rejected?", False),
    ],
)  # fmt: skip
def test_why_a_registration_is_not_taken_is_asked(text: str, asks: bool) -> None:
    assert why_not_registered(text) is asks
