"""What is to be kept about a partner."""

import pytest

from language.read.names import Names
from language.read.talk.of_partner import kept_of, told_of

NAMES = Names.of(partners=["云轩", "Softline GmbH"], customers=["三一重工"])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("给云轩记一下，他们换了法人", ("云轩", "他们换了法人")),
        ("云轩备注一下：老板喜欢喝茶", ("云轩", "老板喜欢喝茶")),
        ("帮我记一下，云轩换法人了", ("云轩", "换法人了")),
        ("note on Softline: they moved office", ("Softline", "they moved office")),
        ("Softline got a new CEO", ("Softline", "Softline got a new CEO")),
        ("Softline got acquired by a Swiss group", ("Softline", "Softline got acquired by a Swiss group")),
        ("Softline has a new deal", ("", "")),
        ("Softline: 3 certified, no 4", ("Softline", "Softline: 3 certified, no 4")),
        ("Softline has 12 people, certified 3", ("Softline", "Softline has 12 people, certified 3")),
        ("Softline bought 20 firewalls", ("", "")),
        ("记一笔：请云轩吃饭300块", ("云轩", "请云轩吃饭300块")),
        ("记一下：昨天见了云轩的陈静", ("", "")),
        ("记一下昨天拜访云轩", ("", "")),
        ("云轩的记录给我看下", ("", "")),
        ("给云轩记一条提醒 周五打电话", ("", "")),
        ("云轩续约了", ("云轩", "云轩续约了")),
        ("云轩回款50万", ("云轩", "云轩回款50万")),
        ("云轩Q2目标80万", ("云轩", "云轩Q2目标80万")),
        ("云轩下半年目标定了，500万", ("云轩", "云轩下半年目标定了，500万")),
        ("云轩认证人数改成5", ("云轩", "云轩认证人数改成5")),
        ("云轩Q2目标多少", ("", "")),
        ("云轩签了50万", ("", "")),
        ("云轩续约了吗", ("", "")),
        ("给三一备注：预算紧张", ("", "")),
    ],
)
def test_what_is_kept(text: str, kept: tuple[str, str]) -> None:
    assert kept_of(text, NAMES) == kept


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Softline is unhappy about delivery times", "Softline"), ("tell softline we need the signed nda", "softline"),
        ("is Softline unhappy about delivery?", ""), ("softline again", ""), ("云轩最近对交付很不满意", "云轩"),
        ("Softline and 云轩 are both late with it", ""),
    ],
)  # fmt: skip
def test_of_whom_something_is_told(text: str, firm: str) -> None:
    assert told_of(text, NAMES) == firm
