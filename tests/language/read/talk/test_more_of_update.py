"""More of an update that was just given."""

import pytest

from language.read.talk.more_of_update import more_of_update


@pytest.mark.parametrize(
    ("text", "part", "said"),
    [
        ("also add: demo at Softline went well", "done", "demo at Softline went well"),
        ("also finished the demo", "done", "finished the demo"),
        ("I forgot: also called Jonas", "done", "called Jonas"),
        ("yesterday I also called Jonas", "done", "I also called Jonas"),
        ("one more thing, I need a demo kit", "blockers", "I need a demo kit"),
        ("also need help from Anna", "blockers", "need help from Anna"),
        ("oh and today I meet Bob", "plan", "I meet Bob"),
        ("补充一下，还发了报价", "done", "发了报价"),
        ("补充一个，昨天还给陈静回了电话", "done", "还给陈静回了电话"),
        ("哦对了今天还要写周报", "plan", "还要写周报"),
        ("改一下，今天还要去长江", "plan", "还要去长江"),
        ("对了，价格审批卡住了", "blockers", "价格审批卡住了"),
    ],
)
def test_more_is_told_besides(text: str, part: str, said: str) -> None:
    more = more_of_update(text)
    assert more is not None
    assert (more.part, more.said, more.named, more.instead) == (part, said, False, False)


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("forgot: today I will see Pinnacle", True),
        ("oh and yesterday I also called Pinnacle", True),
        ("改一下，今天还要去长江", True),
        ("补充一下，今天下午去拜访长江", True),
        ("oh and today I meet Bob", False),
    ],
)
def test_it_is_said_to_add_to_what_was_told(text: str, added: bool) -> None:
    more = more_of_update(text)
    assert more is not None
    assert more.added is added


@pytest.mark.parametrize(
    ("text", "part", "said"),
    [
        ("add a blocker: no demo kit", "blockers", "no demo kit"),
        ("add to my plan: call Pinnacle", "plan", "call Pinnacle"),
        ("please add to my standup that I called Jonas", "done", "I called Jonas"),
        ("plan: also call Jonas", "plan", "call Jonas"),
        ("计划加一条：去云轩", "plan", "去云轩"),
    ],
)
def test_the_update_or_its_part_is_named(text: str, part: str, said: str) -> None:
    more = more_of_update(text)
    assert more is not None
    assert (more.part, more.said, more.named) == (part, said, True)


def test_a_plan_takes_the_place_of_another() -> None:
    more = more_of_update("actually today I'm doing the contract")
    assert more is not None
    assert (more.part, more.instead) == ("plan", True)


@pytest.mark.parametrize(
    "text",
    [
        "also, is Globex free?",
        "and softline on friday",
        "oh and thanks!",
        "actually 4 calls",
        "yesterday: 3 calls, today: visits",
        "my tasks",
        "对了，谢谢",
    ],
)
def test_other_words_are_no_more_of_it(text: str) -> None:
    assert more_of_update(text) is None


@pytest.mark.parametrize("text", ["no blockers", "actually no blockers", "没有卡点了"])
def test_nothing_blocks_any_more(text: str) -> None:
    more = more_of_update(text)
    assert more is not None
    assert (more.part, more.said, more.instead) == ("blockers", "no blockers", True)
