"""A few words said alone at a card that waits for a yes."""

import pytest

from domain.program import Program, read
from tests.conversation import Clock, demo

ACME = "register Acme Robotics, FalconGuard, 60k, closing June, project Cell 4"
STUCK = "Globex went quiet"
ZHUZHOU = "报备中车株洲的二期扩容项目，工业网关，50万元，6月底签"


@pytest.mark.parametrize(
    ("who", "lines", "shown"),
    [
        ("Li Wei", ("lost globex", "price", "cisco"), "Competitor: cisco"),
        (
            "Li Wei",
            ("plan a visit to softline tomorrow at 10", "renewal", "pricing"),
            "Purpose: renewal, pricing",
        ),
        (
            "Li Wei",
            ("remind me to call Bob on wednesday", "yes", "remind me thursday instead"),
            "12 Mar",
        ),
        (
            "Jonas Keller",
            ("register Brose, 20 GateKeeper 40, 24k, April", "skip", "they want to close in may"),
            "31 May",
        ),
        ("赵敏", ("明天10点去云轩", "跳过", "谈价格"), "目的：谈价格"),
        ("Jonas Keller", (ACME, "skip"), "Project: Cell 4"),
        ("Jonas Keller", (ACME, "skip", "no, the project is Phoenix"), "Project: Phoenix"),
        ("Jonas Keller", (ACME, "skip", "no, in Aarhus"), "Customer: Acme Robotics"),
        ("Chen Jing", (ZHUZHOU, "跳过", "不对，项目是油田网"), "项目：油田网"),
        ("Chen Jing", (ZHUZHOU, "跳过", "不对，在苏州"), "客户：中车株洲"),
    ],
)
async def test_words_that_can_only_be_one_field(
    sqlite_url: str, who: str, lines: tuple[str, ...], shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        answers = [await talk.say(who, line) for line in lines]
        assert shown in answers[-1]


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (("withdraw globex", "they cancelled the budget", "withdraw globex"), "they cancelled the budget"),
        (("won kaufmann for 20k", "kaufmann is won"), "$20,000"),
    ],
)
async def test_a_step_asked_for_once_more_keeps_what_was_told(
    sqlite_url: str, lines: tuple[str, ...], kept: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Jonas Keller")
        answers = [await talk.say("Jonas Keller", line) for line in lines]
        assert kept in answers[-1]


async def test_the_day_of_a_talk_is_no_close(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Jonas Keller")
        await talk.say("Jonas Keller", "register Brose, 20 GateKeeper 40, 24k, end of april")
        await talk.say("Jonas Keller", "skip")
        assert "12 Mar" not in await talk.say("Jonas Keller", "I'd have to ask them, tomorrow")


async def test_a_product_answers_its_own_question_where_a_sum_is_asked_for(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Jonas Keller")
        await talk.say("Jonas Keller", "register Brose")
        await talk.say("Jonas Keller", "dont know yet, something for backup")
        assert "Product DataVault" in await talk.say("Jonas Keller", "DataVault")


async def test_a_registration_that_is_open_is_begun_no_second_time(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Jonas Keller")
        await talk.say("Jonas Keller", "register Haribo, 20 GateKeeper 40, 24k, end of april")
        await talk.say("Jonas Keller", "skip")
        await talk.say("Jonas Keller", "is haribo still free?")
        assert "in the middle" not in await talk.press("Jonas Keller", "Register it")


NO_CLOSE = read('version = "own"\nregistration = { fields = ["customer", "product", "amount"] }\n', "own")
LISTED = read('version = "own"\nregistration = { list_price_minimum = { USD = 1000 } }\n', "own")


@pytest.mark.parametrize(
    ("program", "who", "lines", "shown"),
    [
        (NO_CLOSE, "Jonas Keller", ("register BMW in Munich, DataVault, 60k", "skip"), "Customer: BMW\n"),
        (NO_CLOSE, "Chen Jing", ("报备宝马在慕尼黑，DataVault，50万元", "跳过"), "客户：宝马\n"),
        (NO_CLOSE, "Jonas Keller", ("register BMW, DataVault, 60k", "skip", "closing July"), "31 Jul 2026"),
        (LISTED, "Chen Jing", ("报备宝马，DataVault，50万元，6月签，目录价60万", "跳过"), "目录价：¥600,000"),
        (LISTED, "Jonas Keller", ("register BMW, DataVault, €60k, May", "skip", "70k"), "price: €70,000"),
    ],
)  # fmt: skip
async def test_the_form_of_another_program(
    sqlite_url: str, program: Program, who: str, lines: tuple[str, ...], shown: str
) -> None:
    """A close is asked only where it is required; a sum without a currency takes that of another."""
    async with demo(sqlite_url, Clock(), program) as talk:
        await talk.join(who)
        answers = [await talk.say(who, line) for line in lines]
        assert shown in answers[-1]


@pytest.mark.parametrize(
    ("who", "lines"),
    [
        ("Li Wei", (STUCK, "no, not lost")),
        ("Li Wei", (STUCK, "nope that's not what I meant")),
        ("Li Wei", ("move thursday's one to friday", "no leave it")),
        ("赵敏", ("周四那个挪到周五", "还是算了，原来的时间")),
    ],
)
async def test_no_in_any_words_leaves_what_was_asked(
    sqlite_url: str, who: str, lines: tuple[str, ...]
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        for line in lines:
            said = await talk.say(who, line)
        assert "nothing was changed" in said or "没有做任何修改" in said, said
