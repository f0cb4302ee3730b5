"""What was left unfinished is asked for."""

import pytest

from language.read.talk.resuming import resumed, resumes


@pytest.mark.parametrize(
    "text",
    [
        "continue", "go on", "my drafts", "let's continue", "pick up where we left off", "go on with the previous one",
        "go back to the last thing", "ok, back to what I was doing", "carry on with my unfinished registration", "return to the earlier form",
        "继续", "我的草稿", "继续刚才那个", "接着填刚才没填完的", "回到刚才那张表", "把没弄完的那个接着弄", "我们继续上次的",
    ],
)  # fmt: skip
def test_what_was_left_is_asked_for(text: str) -> None:
    assert resumes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Globex", "undo", "go back", "返回", "上一步", "return the deal", "continue with Globex", "go on holiday tomorrow",
        "继续跟进云轩", "接着报备", "继续拜访云轩", "回到云轩的报备",
    ],
)  # fmt: skip
def test_other_requests_are_none(text: str) -> None:
    assert not resumes(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("continue with the Spotify one", "the spotify one"),
        ("继续填小米的报备", "小米的报备"),
        ("undo", ""),
    ],
)
def test_one_of_several_is_named(text: str, words: str) -> None:
    assert resumed(text) == words


@pytest.mark.parametrize("part", ["go on ", "继续", "填写", "the previous ", "where we were "])
def test_long_texts_ask_for_none(part: str) -> None:
    assert not resumes(part * 20_000)
