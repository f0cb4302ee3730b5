"""Words for not knowing what is asked."""

import pytest

from language.read.answering.unknown import known_of, unknown


@pytest.mark.parametrize(
    "said",
    [
        "no idea who", "nobody specific", "I'll ask", "let me ask Jonas", "will tell you later", "I have to check with them",
        "need to find out", "I'll check and let you know", "I'll add the contact later",
        "will give you the name tomorrow", "I'll fill it in later", "we'll send that later", "it's the IT manager, don't know the name",
        "their CFO, but no idea who that is", "someone in purchasing, not sure who", "I'm not sure yet", "will add later", "还不知道是谁", "我问问", "等我问一下", "回头问他们再告诉你", "晚点告诉你", "忘了", "我又忘记了", "想不起来了", "等会儿补", "联系人明天补", "我问问陈静", "晚点补给你", "还没对接上", "忘了问名字", "产品还没定", "联系人明天给你", "联系人下周才知道", "周五再补",
    ],
)  # fmt: skip
def test_what_is_not_known_is_no_answer(said: str) -> None:
    assert unknown(said)


@pytest.mark.parametrize(
    "said",
    [
        "Will Askew",
        "check point",
        "let me check my tasks",
        "let me ask what tier Softline is",
        "确认科技",
        "问问科技",
        "补天",
        "对接科技",
        "发展银行",
        "忘了吧",
        "忘川科技",
    ],
)
def test_names_and_requests_stay(said: str) -> None:
    assert not unknown(said)


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("dunno the amount yet, maybe 50k?", "maybe 50k?"),
        ("maria, i forgot her last name", "maria"),
        ("姓王，信息科的，全名还不知道", "姓王, 信息科的"),
        ("20万，6月签，没有联系人", "20万，6月签，没有联系人"),
        ("no idea", "no idea"),
        ("Tom Ruiz, IT director", "Tom Ruiz, IT director"),
    ],
)
def test_what_is_known_beside_it_stays(said: str, known: str) -> None:
    assert known_of(said) == known
