"""Rulings on a conflict in words, and what sounds like one."""

import pytest

from language.read.deals.ruled import Ruled, ruled
from language.read.names import Names

NAMES = Names.of(
    partners=["Softline GmbH", "Pinnacle IT LLC", "长江智联", "云轩"],
    customers=["Three Rivers Bank", "三一重工"],
    people=["Jonas Keller"],
)
SHARE, SEPARATE, EARLIER = Ruled("share"), Ruled("separate"), Ruled("side", "earlier")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("pinnacle keeps it", Ruled("side", "pinnacle")),
        ("the pinnacle one stands", Ruled("side", "pinnacle")),
        ("pinnacle was first, they keep it", Ruled("side", "pinnacle")),
        ("长江智联先报的，归他们", Ruled("side", "长江智联")),
        ("softline gets it, pinnacle never touched it", Ruled("side", "softline")),
        ("ok award it to softline then", Ruled("side", "softline")),
        ("Jonas Keller should have it", Ruled("side", "jonas keller")),
        ("let Jonas keep it", Ruled("side", "jonas")),
        ("as proposed", Ruled("proposed")),
        ("ok, I agree with your proposal", Ruled("proposed")),
        ("按你的建议判", Ruled("proposed")),
        ("pinnacle is out", Ruled("side", "pinnacle", keeps=False)),
        ("D-31877 stands", Ruled("side", "d-31877")),
        ("归长江智联", Ruled("side", "长江智联")),
        ("三一还是归云轩吧", Ruled("side", "云轩")),
        ("云轩的有效，长江智联没做过工作", Ruled("side", "云轩")),
        ("长江智联那边让出", Ruled("side", "长江智联", keeps=False)),
        ("three rivers: first come first served", EARLIER),
        ("first come", EARLIER),
        ("both can stay, they are different projects", SEPARATE),
        ("两家都可以做，项目不同", SEPARATE),
        ("keep the first", EARLIER),
        ("the older one wins", EARLIER),
        ("谁先报备归谁", EARLIER),
        ("先报的有效", EARLIER),
        ("先报的算", EARLIER),
        ("先报的算数吧", EARLIER),
        ("后报的作废", Ruled("side", "later", keeps=False)),
        ("reject the second one", Ruled("side", "later", keeps=False)),
        ("both can do it", SHARE),
        ("keep both", SHARE),
        ("share it between pinnacle and softline", SHARE),
        ("两家都可以做", SHARE),
        ("not the same project, treat as separate", SEPARATE),
        ("分开报备吧，是不同项目", SEPARATE),
        ("分开算", SEPARATE),
        ("陈静有道理，改判", Ruled("side", "陈静")),
        ("jonas is right, change the ruling", Ruled("side", "jonas")),
        ("撞单判给先报的", Ruled("side", "earlier")),
        ("改判给云轩", Ruled("side", "云轩")),
        ("这是两个项目，不冲突", SEPARATE),
        ("pinnacle has done all the work, give it to them", Ruled("side", "pinnacle")),
        ("云轩一直在跟，给他们吧", Ruled("side", "云轩")),
    ],
)
def test_what_is_ruled(text: str, meant: Ruled) -> None:
    assert ruled(text, NAMES) == meant


@pytest.mark.parametrize(
    "text",
    [
        "softline gets it?", "who was first", "call softline, they keep asking", "who gets it", "softline was first, but pinnacle keeps it", "pinnacle doesn't keep it", "ask pinnacle if they keep it", "what if both share it",
        "give softline a call", "let softline know", "softline has a new contact", "the first one", "both", "we visited both", "谁先报的",
        "归谁", "what do you propose", "send the proposal", "is the proposal fine?", "不给云轩", "给云轩打个电话", "两家都去拜访一下",
        "that is right", "is jonas right?", "陈静有道理吗",
    ],
)  # fmt: skip
def test_what_rules_on_nothing(text: str) -> None:
    assert ruled(text, NAMES) is None
