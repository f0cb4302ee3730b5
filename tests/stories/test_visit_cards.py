"""What is said to the card of a visit: who else was there, another day, another step, calling it off."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO = "Li Wei", "赵敏"
LOGGED = "log call with Brightpath today, pricing is an issue, met Dana; next step send quote by friday"
LOGGED_ZH = "今天上午跟长江智联的孙总开了个电话会"
PLANNED_ZH = "下周二早上十点去云轩拜访，谈续约"


@pytest.mark.parametrize(
    ("name", "first", "turns"),
    [
        (REP, LOGGED, [
            ("also Petra was there", "Dana and Petra"),
            ("and Tom", "Dana, Petra, and Tom"),
            ("the people were Dana and Petra Voss", "Dana and Petra Voss"),
            ("Mr Liu was there too", "Dana, Petra Voss, and Liu"),
            ("people met: Dana, Petra, Tom", "Dana, Petra, and Tom"),
            ("no the quote is for monday", "By: Mon 16 Mar 2026"),
            ("Tuesday: send the datasheet", "Next step: send the datasheet\n  By: Tue 17 Mar 2026"),
            ("sorry, I meant Softline", "Partner: Softline GmbH"),
            ("submit", "Visit logged: Softline GmbH"),
            ("also met Max", "Dana, Petra, Tom, and Max"),
        ]),
        (ZHAO, LOGGED_ZH, [
            ("主要聊了样机借用", "下一步：主要聊了样机借用"),
            ("下周二寄样机", "下一步：寄样机\n  截止：2026年3月17日"),
            ("不对，样机是下周五寄", "截止：2026年3月20日"),
            ("还有小刘", "孙总和小刘"),
            ("对了，还有他们的小郑也在", "孙总、小刘和小郑"),
            ("见到的人：老吴、小刘", "老吴和小刘"),
            ("见的人还有刘总", "老吴、小刘和刘总"),
            ("刘总没来", "老吴和小刘"),
            ("提交", "拜访已记录"),
            ("补充一下，还见了他们的技术总监老韩", "老吴、小刘和老韩"),
        ]),
        (ZHAO, PLANNED_ZH, [
            ("改成下周三下午", "2026年3月18日"),
            ("四点", "16:00"),
            ("等下，是周二不是周三", "2026年3月17日"),
            ("不好意思，我说的是长江智联", "武汉长江智联科技有限公司"),
            ("取消这个拜访", "没有保存任何内容"),
        ]),
    ],
    ids=["en", "zh", "plan-zh"],
)  # fmt: skip
async def test_more_said_to_a_card(
    sqlite_url: str, name: str, first: str, turns: list[tuple[str, str]]
) -> None:
    async with demo(sqlite_url, Clock()) as here:
        await here.join(name)
        await here.say(name, first)
        for said, shown in turns:
            assert shown in await here.say(name, said), said


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("wait it was Monday not Tuesday", "Noted: Date Mon 9 Mar 2026."),
        ("sorry I meant Brightpath", "Noted: Partner Brightpath."),
        ("sorry I meant Harbor Point", "What shall I change?"),
        ("also Petra was there", "Jonas and Petra"),
    ],
)
async def test_a_correction_is_no_answer_in_free_words(sqlite_url: str, said: str, then: str) -> None:
    async with demo(sqlite_url, Clock()) as here:
        await here.join(REP)
        await here.say(REP, "log a visit")
        for answer in ("Softline", "yesterday"):
            await here.say(REP, answer)
        assert "What was said?" in await here.say(REP, "Jonas")
        assert then in await here.say(REP, said)


@pytest.mark.parametrize("said", ["cancel this visit", "取消这个拜访", "取消这次拜访"])
async def test_a_visit_called_off_while_its_purpose_is_asked(sqlite_url: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as here:
        await here.join(REP)
        await here.say(REP, "plan a visit to Softline on Friday at 2")
        assert "nothing was saved" in await here.say(REP, said)


@pytest.mark.parametrize(
    ("said", "summary"),
    [
        (
            "visited Softline today with Jonas about Globex, they agreed on a pilot, next call Friday",
            "Globex: they agreed on a pilot",
        ),
        ("met Jonas at Softline, Globex wants 20 more licences, next call Friday", "Globex wants 20 more"),
    ],
)
async def test_a_customer_spoken_of_is_no_person_met(sqlite_url: str, said: str, summary: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        card = await talk.say(REP, said)
        assert "People met: Jonas\n" in card
        assert f"What was said: {summary}" in card
