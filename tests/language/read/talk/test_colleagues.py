"""A person asked about by name alone."""

import pytest

from language.read.talk.colleagues import manager_asked, person_asked, presence_asked


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("how about Chen Jing?", "chen jing"), ("who's Tom", "tom"), ("and how is Tom doing", "tom"),
        ("那赵敏呢", "赵敏"), ("zhao min是谁", "zhao min"),
        ("what about the deals of Softline this month", ""), ("how many deals", ""), ("赵敏的报备", ""),
    ],
)  # fmt: skip
def test_a_name_alone_is_asked_about(text: str, name: str) -> None:
    assert person_asked(text) == name


@pytest.mark.parametrize(
    ("text", "asks"),
    [("who's my manager?", True), ("who can I talk to then", True), ("我的渠道经理是谁", True), ("谁是我们的渠道经理", True), ("该找谁", True), ("who decides now?", True), ("who at your side looks after me", True), ("你们那边谁负责我们", True), ("who is Li Wei", False), ("谁批", False)],
)  # fmt: skip
def test_whom_to_turn_to_is_asked(text: str, asks: bool) -> None:
    assert manager_asked(text) is asks


@pytest.mark.parametrize(
    ("text", "name"),
    [("is Li Wei in today", "li wei"), ("is Li Wei on holiday?", "li wei"), ("who replaces Li Wei", "li wei"), ("赵敏在不在", "赵敏"),
     ("赵敏不在谁管", "赵敏"), ("is it free", ""), ("who is my channel manager", "")],
)  # fmt: skip
def test_whether_somebody_is_in(text: str, name: str) -> None:
    assert presence_asked(text).casefold() == name
