"""What follows a command is read as what the command asks for."""

from __future__ import annotations

import pytest

from tests.conversation import Clock, demo

REP, LEAD, ZHAO = "Li Wei", "Anna Berg", "赵敏"


@pytest.mark.parametrize(
    ("name", "command", "answer"),
    [
        (REP, "/briefing last week", "Mon 2 Mar 2026 to Sun 8 Mar 2026"),
        (ZHAO, "/briefing 上周", "2026年3月2日 周一 至 2026年3月8日 周日"),
        (REP, "/tasks add call Jonas tomorrow", "I'll remind you: call Jonas"),
        (ZHAO, "/tasks 添加 明天给陈静打电话", "好的，我会提醒您：给陈静打电话"),
        (ZHAO, "/tasks add 明天给陈静打电话", "好的，我会提醒您：给陈静打电话"),
        (REP, "/deal list won", "== 1 deal =="),
        (REP, "/deal help", "What I can do for you"),
        (REP, "/deal note Globex they like it", "Noted on D-"),
        (REP, "/partner Softline", "== Softline GmbH =="),
        (REP, "/invite Max Weber of Softline", "Name: Max Weber"),
        (ZHAO, "/visit 帮助", "我能为您做什么"),
    ],
)
async def test_words_after_a_command(sqlite_url: str, name: str, command: str, answer: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        assert answer in await talk.say(name, command)


async def test_tasks_are_done_by_name_by_number_or_from_the_list(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "No open tasks" in await talk.say(REP, "/tasks done")
        for text in ("call Jonas tomorrow", "send the quote on Friday", "ask Bob about the budget"):
            await talk.say(REP, f"/tasks add {text}")
        assert "3 open tasks" in await talk.say(REP, "/tasks done")
        assert "Done: send the quote" in await talk.say(REP, "/tasks done quote")
        assert "Done: call Jonas" in await talk.say(REP, "/tasks done 1")
        assert "1 open task" in await talk.say(REP, "/tasks")


async def test_a_contact_sees_his_own_firm_where_staff_see_a_list(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Jonas Keller", REP)
        assert "Record completeness" in await talk.say("Jonas Keller", "/partner")
        assert "5 partners" in await talk.say(REP, "/partner")


async def test_a_lead_s_own_are_his_teams(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD, REP)
        for asked in ("my deals", "my pipeline", "/deal list mine"):
            assert "$60,000" in await talk.say(LEAD, asked)
        assert "No open tasks" in await talk.say(LEAD, "my tasks")


@pytest.mark.parametrize(
    ("name", "own"), [("Jonas Keller", "what tier are we?"), ("Chen Jing", "我们是什么级别？")]
)
async def test_the_help_of_a_partner_names_no_firm(sqlite_url: str, name: str, own: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        shown = await talk.say(name, "help")
        assert own in shown
        assert not {firm for firm in ("Softline", "神州数码", "云轩") if firm in shown}
