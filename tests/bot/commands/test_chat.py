"""`channelbot chat`: a conversation by pipe, one process after the other, on one database."""

import io
from pathlib import Path

import pytest

from bot.commands.chat import NobodyError, talk
from domain.program import load
from tests.conversation import Clock
from tests.prepared import filled

REP, JONAS = "Li Wei", "Jonas Keller"


@pytest.fixture
async def url(tmp_path: Path) -> str:
    found = f"sqlite:///{tmp_path / 'chat.sqlite3'}"
    await filled(found, Clock().now)
    return found


async def said(url: str, name: str, *lines: str, everybody: bool = False) -> str:
    """What one process answers to these lines."""
    out = io.StringIO()
    typed = io.StringIO("".join(f"{line}\n" for line in lines))
    await talk(url, load(), Clock(), name, typed, out, everybody)
    return out.getvalue()


async def test_a_button_outlives_the_process_that_showed_it(url: str) -> None:
    card = await said(url, JONAS, "register Tata Chemicals, DataVault, 60k, closing end of June", "skip")
    assert "[1] Submit  [2] Change  [3] Cancel" in card
    assert "Received: D-" in await said(url, JONAS, "1")


async def test_numbers_begin_anew_after_each_line(url: str) -> None:
    answers = await said(url, REP, "help", "my deals")
    assert answers.count("[1] ") == 2


async def test_what_others_are_told_is_left_to_them(url: str) -> None:
    await said(url, REP)  # has an account now
    answers = await said(
        url, JONAS, "register Tata Chemicals, DataVault, 60k, closing end of June", "skip", "1"
    )
    assert "-> " not in answers
    assert "Decide: Tata Chemicals" in await said(url, REP)


async def test_one_terminal_can_be_everybody_s(url: str) -> None:
    await said(url, REP)
    answers = await said(
        url, JONAS, "register Tata Chemicals, DataVault, 60k, closing end of June", "skip", "1",
        f"/as {REP}", "1", '/as "Nobody"', everybody=True,
    )  # fmt: skip
    assert "-> Li Wei: Decide: Tata Chemicals" in answers
    assert "-> Jonas Keller: Approved: Tata Chemicals" in answers
    assert "There is nobody called Nobody." in answers


async def test_a_stranger_s_name_ends_it_with_a_sentence(url: str) -> None:
    with pytest.raises(NobodyError, match="There is nobody called Max"):
        await said(url, "Max", "hello")


async def test_answers_are_plain_text(url: str) -> None:
    answers = await said(url, "赵敏", "我的报备", "/tasks", "/nonsense", "")
    assert "\x1b" not in answers
    assert "没有“nonsense”这个命令" in answers
    assert "收到一条空消息" in answers
