"""A longer protection: what is said for it, when it is answered, and that it does not end before."""

import pytest

from domain.program import read
from tests.conversation import Clock, Conversation, demo
from tests.scheduled.test_reminders import pass_hours, titles
from tests.stories.two_partners import CHEN, EVERYBODY, JONAS, LEAD, REP, ZHAO, register

SAID = {
    JONAS: ("register Oxbow Mills, FalconGuard, 60k, closing end of June", "Approve"),
    CHEN: ("我们想报备鹤壁纺织厂，FalconGuard，80万，六月底签", "批准"),
}
MANAGER = {JONAS: REP, CHEN: ZHAO}


async def protected(talk: Conversation, who: str) -> None:
    said, approve = SAID[who]
    await register(talk, who, said)
    await talk.press(MANAGER[who], approve)


@pytest.mark.parametrize(
    ("who", "asks", "yes", "evidence", "by"),
    [
        (JONAS, "extend Oxbow Mills, we had a pilot workshop with their CIO on Monday", "Yes",
         "Progress: we had a pilot workshop with their CIO on Monday", "Li Wei answers the request"),
        (CHEN, "延期鹤壁纺织厂，周一和客户总工开了试点会", "是",
         "进展：周一和客户总工开了试点会", "赵敏将在"),
    ],
)  # fmt: skip
async def test_what_is_said_for_it_is_its_evidence_and_no_day(
    sqlite_url: str, who: str, asks: str, yes: str, evidence: str, by: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await protected(talk, who)
        await talk.say(who, asks)
        sent = await talk.press(who, yes)
        assert by in sent  # whoever answers, by when
        assert "3.2" in sent
        card = talk.last(MANAGER[who])
        assert evidence in card
        assert "3.2" in card


@pytest.mark.parametrize(
    ("who", "asks", "nothing", "needs"),
    [
        (JONAS, "extend Oxbow Mills", "nothing new", "wants progress"),
        (CHEN, "延期鹤壁纺织厂", "没什么进展", "要求有进展"),
    ],
)
async def test_nothing_new_is_no_progress(
    sqlite_url: str, who: str, asks: str, nothing: str, needs: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await protected(talk, who)
        await talk.say(who, asks)
        assert needs in await talk.say(who, nothing)


async def test_who_answers_is_reminded_and_it_does_not_end_before(sqlite_url: str) -> None:
    """Asked for on the last day; nobody answers for a week; then the lead does."""
    short = read('version = "own"\n[protection]\ndays = 20\nreminders_days = [1]\n', "own")
    async with demo(sqlite_url, Clock(), short) as talk:
        await talk.join(*EVERYBODY)
        await protected(talk, JONAS)
        talk.clock.move(days=19)
        await talk.say(JONAS, "extend Oxbow Mills, the tender is out")
        await talk.press(JONAS, "Yes")
        await pass_hours(talk, 1)
        (ends,) = [said for said in talk.voice.said[JONAS] if "Protection ends soon: Oxbow" in said]
        assert "Li Wei answers the request for an extension by" in ends
        await pass_hours(talk, 24 * 7, 4)
        assert titles(talk, REP, "An extension waits: Oxbow Mills")
        assert len(titles(talk, REP, "Late: the answer on an extension: Oxbow Mills")) == 1
        assert len(titles(talk, LEAD, "Late: the answer on an extension: Oxbow Mills")) == 1
        assert len(titles(talk, JONAS, "Late: the decision on Oxbow Mills")) == 1
        assert not titles(talk, JONAS, "Protection ended: Oxbow Mills")
        assert "Extended: Oxbow Mills" in await talk.press(LEAD, "Extend")
        talk.clock.move(days=31)
        await pass_hours(talk, 1)
        assert titles(talk, JONAS, "Protection ended: Oxbow Mills")


async def test_one_that_is_declined_after_its_day_ends(sqlite_url: str) -> None:
    short = read('version = "own"\n[protection]\ndays = 20\n', "own")
    async with demo(sqlite_url, Clock(), short) as talk:
        await talk.join(*EVERYBODY)
        await protected(talk, CHEN)
        talk.clock.move(days=20)
        await talk.say(CHEN, "延期鹤壁纺织厂，客户已立项")
        await talk.press(CHEN, "是")
        talk.clock.move(days=1)
        await pass_hours(talk, 1)
        assert not titles(talk, CHEN, "保护期已到：鹤壁纺织厂")
        await talk.press(ZHAO, "暂不同意")
        await talk.say(ZHAO, "预算没有落实")
        await pass_hours(talk, 1)
        assert titles(talk, CHEN, "保护期已到：鹤壁纺织厂")


@pytest.mark.parametrize(("who", "said", "yes", "rule"), [
    (JONAS, "extend Oxbow Mills, the tender is out", "Yes", "(rule 3.2)"),
    (CHEN, "延期鹤壁纺织厂，客户已立项", "是", "第3.2条"),
])  # fmt: skip
async def test_a_second_one_is_refused_with_its_clause(
    sqlite_url: str, who: str, said: str, yes: str, rule: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await protected(talk, who)
        await talk.say(who, said)
        await talk.press(who, yes)
        await talk.press(MANAGER[who], "Extend" if who == JONAS else "延期")
        assert rule in await talk.say(who, said)


async def test_a_lead_who_registers_hears_what_becomes_of_it(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        for name, press in (("Oxbow Mills", "Approve"), ("Next plc", "Reject")):
            sent = f"register {name} for Softline, FalconGuard, 60k, closing end of June"
            await register(talk, LEAD, sent)
            await talk.press(REP, press)
        await talk.press(REP, "The tender was already decided.")
        assert titles(talk, LEAD, "Approved: Oxbow Mills")
        assert titles(talk, LEAD, "Rejected: Next plc")


@pytest.mark.parametrize(("who", "said", "skip", "submit"), [
    (JONAS, "register Oxbow Mills, GateKeeper, 60k, closing end of June", "skip", "Submit"),
    (CHEN, "我们想报备鹤壁纺织厂，GateKeeper，80万，六月底签", "跳过", "提交"),
])  # fmt: skip
async def test_what_a_product_line_needs_is_not_skipped(
    sqlite_url: str, who: str, said: str, skip: str, submit: str
) -> None:
    needs = 'version = "own"\n[[registration.line]]\nname = "GateKeeper"\nfields = ["competitor"]\n'
    async with demo(sqlite_url, Clock(), read(needs, "own")) as talk:
        await talk.join(*EVERYBODY)
        await talk.say(who, said)
        asked = await talk.say(who, skip)
        assert "1.2" in asked or "competitor" in asked or "竞争" in asked
        assert f"] {'Skip' if who == JONAS else '跳过'}" not in asked
        again = await talk.say(who, skip)
        assert ("competitor" in again) if who == JONAS else ("竞争" in again)
        await talk.say(who, "Contoso")
        assert "D-" in await talk.press(who, submit)


@pytest.mark.parametrize(("who", "asked", "told"), [
    (JONAS, "when do I hear?", "Li Wei decides by Thu 12 Mar 2026"),
    (CHEN, "什么时候能有结果？", "赵敏将在2026年3月13日"),
])  # fmt: skip
async def test_who_asks_when_is_told_the_time(sqlite_url: str, who: str, asked: str, told: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await register(talk, who, SAID[who][0])
        assert told in await talk.say(who, asked)


async def test_what_was_declined_after_the_last_day_is_over(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        talk.clock.move(days=6)  # the last day of Kaufmann's protection
        await talk.say(JONAS, "extend Kaufmann, their CIO confirmed the test")
        await talk.press(JONAS, "Yes")
        talk.clock.move(days=2)
        await talk.press(REP, "Not now")
        assert "its protection ended on Tue 17 Mar 2026" in await talk.say(REP, "no new facts")
        assert "Why D-" in await talk.say(JONAS, "why?")
        assert "was not extended" in talk.last(JONAS)
        assert "can be registered again" in await talk.say(JONAS, "extend Kaufmann, they signed a letter")


@pytest.mark.parametrize(("who", "asks", "yes", "wanted", "grants", "until"), [
    (JONAS, "we need two more weeks on Oxbow Mills, the CFO signed yesterday", "Yes",
     "Asked for: until Thu 23 Jul 2026", "extend Oxbow Mills", "Thu 23 Jul 2026"),
    (CHEN, "鹤壁纺织厂保护期再给三个月，客户上周过会了", "是",
     "希望延到：2026年10月9日", "同意", "2026年8月8日"),
])  # fmt: skip
async def test_what_is_wished_is_shown_and_granted_as_far_as_the_program_goes(
    sqlite_url: str, who: str, asks: str, yes: str, wanted: str, grants: str, until: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await protected(talk, who)
        await talk.say(who, asks)
        assert wanted in await talk.press(who, yes)
        assert wanted in talk.last(MANAGER[who])
        await talk.say(MANAGER[who], grants)
        assert until in await talk.press(MANAGER[who], yes)


async def test_a_length_told_beside_the_evidence_that_was_asked_for(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await protected(talk, CHEN)
        await talk.say(CHEN, "延期鹤壁纺织厂")
        assert "2026年7月23日" in await talk.say(CHEN, "鹤壁纺织厂再延两周，上周做了现场测试")


@pytest.mark.parametrize(
    ("who", "asks", "yes", "no", "against"),
    [
        (JONAS, "extend Oxbow Mills, they asked for the final quote", "Yes", "no, nothing has moved",
         "that's wrong, we visited them twice"),
        (CHEN, "延期鹤壁纺织厂，客户要了最终报价", "是", "不同意，没有进展", "不公平，我们拜访了两次"),
    ],
)  # fmt: skip
async def test_what_is_said_against_no_longer_protection_asks_for_it_anew(
    sqlite_url: str, who: str, asks: str, yes: str, no: str, against: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await protected(talk, who)
        await talk.say(who, asks)
        await talk.press(who, yes)
        await talk.say(MANAGER[who], no)
        await talk.press(MANAGER[who], yes)
        assert against in await talk.say(who, against)
        await talk.press(who, yes)
        assert against in talk.last(MANAGER[who])
