"""A sentence proposes, and a confirmation writes: no sentence alone leaves a record."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import MetaData, select

import language.read.train
from language.read.answering import choosing
from storage.seal import PLUMBING
from storage.tables import metadata
from tests.conversation import Clock, Conversation, demo

REP, LEAD, CHEN, ZHAO = "Li Wei", "Anna Berg", "Chen Jing", "赵敏"
TRAIN = Path(language.read.train.__file__).parent
EVERY = 1 if os.environ.get("CHANNELBOT_FAULTS") else 30  # of some three thousand sentences


async def records(talk: Conversation, source: MetaData = metadata) -> dict[str, object]:
    """Every record of every table that holds some."""
    async with talk.here.store.work() as work:
        return {
            table.name: sorted(map(str, (await work.connection.execute(select(table))).all()))
            for table in source.sorted_tables
            if table.name not in PLUMBING
        }


def out_of_scope() -> Iterator[str]:
    for file in sorted(TRAIN.glob("*.jsonl")):
        for line in file.read_text().splitlines():
            row = json.loads(line)
            if row.get("intent") == "none" and not choosing.says_yes(row["text"]):
                yield row["text"]


ODD = """
remind me to buy milk tomorrow
set an alarm for 7am
book me a table for two on Friday
call mom
add eggs to my shopping list
mark my shopping list as done
i won the lottery
we lost the match yesterday
I'm away from my desk
approve my vacation
reject the meeting invite
cancel my subscription
order 50 seats for the concert
transfer 60k to my savings account
let's grab lunch
met my old friend Sarah yesterday, we talked about price of houses, call her Friday
今晚去哪儿吃饭
帮我订一张去上海的机票
明天提醒我买牛奶
我请假了，去看病
我们赢了比赛
昨天见了老同学，聊得很开心
帮我转账五万给小王
把空调调到26度
打开客厅的灯
delete everything
drop table deals;
undo
won
赢了
approve it
批准
close it
done
""".strip().splitlines()
BARE = ("yes", "no", "ok", "确认", "好的", "1", "the first one", "new", "submit")


async def test_no_sentence_alone_writes_a_record(sqlite_url: str) -> None:
    """Sentences that mean something else, one after another, from a rep, a lead and a partner."""
    said = [*BARE, *list(out_of_scope())[::EVERY], *ODD]
    assert len(said) > 100
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, LEAD, CHEN)
        before = await records(talk)
        for at, text in enumerate(said):
            await talk.tell((REP, LEAD, CHEN)[at % 3], text)
        assert await records(talk) == before


async def test_a_step_on_a_deal_is_shown_and_done_on_yes(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        shown = await talk.say(REP, "Kaufmann signed today")
        assert "Mark a deal won: Kaufmann Logistik GmbH" in shown
        assert "Shall I do that?" in shown
        assert "nothing was changed" in await talk.say(REP, "no")
        await talk.say(REP, "Kaufmann signed today")
        assert "Won: Kaufmann Logistik GmbH" in await talk.say(REP, "yes, please")


async def test_the_same_in_chinese(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        shown = await talk.say(ZHAO, "明天上午十点提醒我给云轩打电话")
        assert "提交" in shown
        assert "我会提醒您" in await talk.say(ZHAO, "好的")


async def test_a_yes_that_comes_late_or_says_more_confirms_nothing(sqlite_url: str) -> None:
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        await talk.join(REP)
        before = await records(talk)
        await talk.say(REP, "Kaufmann signed today")
        assert "Shall I do that?" in await talk.say(REP, "ok, let's grab lunch")  # and is shown again
        assert await records(talk) == before
        await talk.say(REP, "no")
        await talk.say(REP, "yes")
        assert await records(talk) == before
        await talk.say(REP, "Kaufmann signed today")
        clock.move(minutes=20)
        await talk.say(REP, "yes")
        assert await records(talk) == before


async def test_what_is_refused_anyway_is_not_proposed(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(CHEN)
        assert "只有" in await talk.say(CHEN, "approve D-48213")


async def test_another_s_yes_confirms_nothing(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, LEAD)
        await talk.say(REP, "Kaufmann signed today")
        before = await records(talk)
        await talk.say(LEAD, "yes")
        assert await records(talk) == before


async def test_what_happened_since_is_shown_and_not_asked_again(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        card = await talk.say("Li Wei", "extend kaufmann pls, they signed the quote")
        assert "Progress: they signed the quote" in card
        assert "is now protected until" in await talk.say("Li Wei", "yes")
