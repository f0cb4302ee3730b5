"""Partners in conversation: found, listed, added, changed; a tier explained."""

from __future__ import annotations

import pytest

from tests.conversation import Clock, demo

REP, LEAD, ZHAO, JONAS, CHEN = "Li Wei", "Anna Berg", "赵敏", "Jonas Keller", "Chen Jing"


@pytest.mark.parametrize(
    ("name", "asks", "answer"),
    [
        (REP, "what tier is Softline?", "Softline GmbH: Gold"),
        (REP, "/tier Softline", "Softline GmbH: Gold"),
        (ZHAO, "云轩是什么级别？", "上海云轩信息技术有限公司：金牌"),
        (JONAS, "what is our tier?", "To reach Platinum there is missing"),
        (CHEN, "我们离白金还差多少？", "距离白金还差"),
        (REP, "who is gold in the North?", "1 partner"),
        (ZHAO, "华东有哪些金牌伙伴？", "上海云轩"),
        (REP, "/partner list", "5 partners"),
        (REP, "list my partners", "3 partners"),
        (ZHAO, "我负责的伙伴有哪些", "2家渠道伙伴"),
        (LEAD, "my partners please", "5 partners"),
        (REP, "which partners have I not visited this year?", "3 partners without a visit since Thu 1 Jan"),
        (LEAD, "赵敏名下哪家最近没去", "2 partners without a visit"),
        (ZHAO, "哪家最近没去", "没有拜访过的渠道伙伴：5家"),
        (JONAS, "which partners have you not visited?", "can do that"),
        (REP, "show Softline", "Record completeness: 50 %"),
        (ZHAO, "看一下云轩的档案", "档案完整度"),
        (REP, "show Zeta Networks", "know no partner"),
        (REP, "who is Jonas", "Softline GmbH"),
        (REP, "met Jonas today", "Log a visit · Softline GmbH"),
        (REP, "what tier is Zeta Networks", "New: Zeta Networks"),
        (ZHAO, "云宣的等级", "上海云轩信息技术有限公司"),
        (JONAS, "/partner list", "can do that"),
        (JONAS, "show Pinnacle", "Softline GmbH"),
    ],
)  # fmt: skip
async def test_a_question_has_its_answer(sqlite_url: str, name: str, asks: str, answer: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        assert answer in await talk.say(name, asks)


@pytest.mark.parametrize(
    ("name", "asks", "submit", "field", "undo"),
    [
        (REP, "change the headcount of Softline to 50", "Submit", "Headcount: 50", "Undo"),
        (ZHAO, "把云轩的人数改成50", "提交", "人数：50", "撤销"),
        (ZHAO, "云轩update下headcount 150", "提交", "人数：150", "撤销"),
    ],
)
async def test_one_field_is_changed_by_one_sentence(
    sqlite_url: str, name: str, asks: str, submit: str, field: str, undo: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        assert field in await talk.say(name, asks)
        await talk.press(name, submit)
        show = "show Softline" if name == REP else "看一下云轩的档案"
        assert field in await talk.say(name, show)
        await talk.press(name, undo)
        assert field not in await talk.say(name, show)


@pytest.mark.parametrize(
    ("name", "before", "asks", "partner"),
    [
        (REP, "show Softline", "change territory of Pinnacle to South", "Partner: Pinnacle IT LLC"),
        (ZHAO, "看一下云轩的档案", "把长江智联的区域改成华南", "武汉长江智联科技有限公司"),
    ],
)
async def test_who_is_named_is_changed_and_not_who_was_shown(
    sqlite_url: str, name: str, before: str, asks: str, partner: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, before)
        assert partner in await talk.say(name, asks)


async def test_a_change_by_button_asks_only_for_what_is_chosen(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "show Softline")
        assert "Headcount: 40" in await talk.press(REP, "Change")
        assert "What shall I change?" in await talk.press(REP, "Change")
        assert "ndustries" in await talk.press(REP, "Industries")
        assert "Industries: retail" in await talk.say(REP, "retail")
        assert "60 %" in await talk.press(REP, "Submit")


async def test_a_new_partner_is_added_once(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "add partner Nordwind AG in the North")
        for _ in range(2):
            await talk.press(REP, "Skip")
        assert "Added: Nordwind AG" in await talk.press(REP, "Submit")
        assert "6 partners" in await talk.say(REP, "/partner list")


async def test_numbers_told_with_a_new_partner_stand_in_the_record(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(
            REP, "add partner Nordwind AG in Hamburg, tel +49 40 123456, contact Uwe Lang 0170 555 1234"
        )
        shown = await talk.say(REP, "they are a distributor")
    for told in ("Contact: Uwe Lang 0170 555 1234", "Phone: +49 40 123456", "Type: Distribution"):
        assert told in shown


async def test_a_lead_gives_a_partner_to_another_rep(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(REP, LEAD, ZHAO)
        assert "only" in (await talk.say(REP, "assign Softline to 赵敏")).lower()
        assert "Assign a partner" in await talk.say(LEAD, "assign Softline to 赵敏")
        assert "赵敏 looks after Softline GmbH" in await talk.say(LEAD, "yes")
        assert "Softline GmbH以后由赵敏负责" in talk.last(ZHAO)
        assert "Channel manager: 赵敏" in await talk.say(LEAD, "show Softline")
        assert "no person called" in await talk.say(LEAD, "assign Softline to Nobody")
        assert "Softline GmbH" in await talk.say(LEAD, "undo")
        assert "Undone" in await talk.say(LEAD, "yes")


async def test_a_partner_that_is_not_known_can_be_added(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "what tier is Zeta Networks")
        assert "Which territory?" in await talk.press(REP, "New: Zeta Networks")
        assert "Zeta Networks" in await talk.say(REP, "what have I filled in so far?")
