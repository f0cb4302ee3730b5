"""The desk in people's words: why, rules, what waits for me, win rate and reward, merges by name."""

import pytest

from domain.program import read
from tests.conversation import Clock, Conversation, demo

REP, LEAD, ZHAO, JONAS, CHEN = "Li Wei", "Anna Berg", "赵敏", "Jonas Keller", "Chen Jing"
NORDLICHT = "register Nordlicht Reederei, FalconGuard,"
MINIMUM = read('version = "2026.1"\n[registration]\nminimum = { USD = 50000 }\n', "minimum")
CAP = read('version = "2026.1"\n[registration]\nmost_open = 25\n', "cap")


async def registered(talk: Conversation, partner: str, line: str) -> str:
    return "".join([await talk.say(partner, said) for said in (line, "skip", "yes")])


@pytest.mark.parametrize(
    ("partner", "why"), [(JONAS, "why?"), (CHEN, "为啥不批"), (JONAS, "why was it refused")]
)
async def test_why_after_a_refusal_quotes_the_clause_that_refused(
    sqlite_url: str, partner: str, why: str
) -> None:
    async with demo(sqlite_url, Clock(), MINIMUM) as talk:
        await talk.join(partner)
        refused = await registered(
            talk, partner, "register Nordlicht Reederei, FalconGuard, 12k USD, closing July"
        )
        assert "1.3" in refused
        assert "1.3" in await talk.say(partner, why)


@pytest.mark.parametrize(
    ("partner", "why"),
    [
        (JONAS, "why Nordlicht Reederei"),
        (JONAS, "why"),
        (CHEN, "怎么被驳回了"),
        (CHEN, "凭啥"),
        (CHEN, "为啥不批"),
    ],
)
async def test_why_of_a_rejection(sqlite_url: str, partner: str, why: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO, JONAS, CHEN)
        await registered(talk, partner, f"{NORDLICHT} 72k USD, closing July")
        rep = REP if partner == JONAS else ZHAO
        await talk.say(rep, "reject Nordlicht Reederei: no budget")
        await talk.say(rep, "1")
        assert "2.2" in await talk.say(partner, why)


@pytest.mark.parametrize(
    ("name", "asked", "number"),
    [
        (JONAS, "what are the rules for extensions", "3.2"),
        (CHEN, "延期有什么规定", "3.2"),
        (JONAS, "rules on appeals?", "4.1"),
        (CHEN, "撞单规则是什么", "6.2"),
        (CHEN, "保护到期了会怎样", "3.3"),
        (CHEN, "第3.2条是什么", "3.2"),
        (JONAS, "what does clause 6.3 say", "6.3"),
        (CHEN, "延期要什么证据", "3.2"),
        (JONAS, "what counts as progress?", "3.2"),
        (CHEN, "先到先得是按什么算", "6.1"),
        (CHEN, "小于多少不能报", "1.3"),
        (CHEN, "被驳回了找谁", "4.1"),
        (CHEN, "凭什么是2%", "5.1"),
        (JONAS, "how much is my reward?", "5.1"),
        (CHEN, "我的报备奖多少", "5.1"),
    ],
)
async def test_rules_are_told_by_topic(sqlite_url: str, name: str, asked: str, number: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        told = await talk.say(name, asked)
        assert number in told
        assert "1.1" not in told


@pytest.mark.parametrize(
    ("name", "asked", "shown"),
    [
        (JONAS, "what is our win rate?", "Won"),
        (JONAS, "how good are our registrations?", "Won"),
        (CHEN, "我们的赢单率是多少", "赢"),
        (CHEN, "我们未跟进的有多少", "赢"),
    ],
)
async def test_a_partner_sees_his_meter(sqlite_url: str, name: str, asked: str, shown: str) -> None:
    async with demo(sqlite_url, Clock(), CAP) as talk:
        await talk.join(name)
        assert shown in (meter := await talk.say(name, asked))
        assert "25" in meter  # open at most


@pytest.mark.parametrize(
    ("name", "deputy", "asked", "away"),
    [
        (REP, ZHAO, "我的审批", "I'm away today, 赵敏 covers for me"),
        (ZHAO, REP, "my approvals", "我今天请假，Li Wei代我审批"),
    ],
)
async def test_my_approvals_are_what_waits_for_me(
    sqlite_url: str, name: str, deputy: str, asked: str, away: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO, JONAS, CHEN)
        partner = JONAS if name == REP else CHEN
        await registered(talk, partner, f"{NORDLICHT} 72k USD, closing July")
        assert "Nordlicht" not in await talk.say(deputy, asked)
        await talk.say(name, away)
        await talk.say(name, "yes")
        await talk.here.timetable().tick()
        shown = await talk.say(deputy, asked)
        assert "Nordlicht" in shown
        assert "Globex" not in shown
        assert "三一" not in shown


@pytest.mark.parametrize(
    ("partner", "rep", "merge", "yes", "done"),
    [
        (JONAS, REP, "merge Oxbow Mills and Oxbow Mills Ltd", "yes", "Merged: Oxbow Mills"),
        (CHEN, ZHAO, "合并Oxbow Mills和Oxbow Mills Ltd", "是", "已合并：Oxbow Mills"),
        (JONAS, REP, "merge the two Oxbow Mills deals", "yes", "Merged: Oxbow Mills"),
        (CHEN, ZHAO, "把Oxbow Mills的两条报备合并", "是", "已合并：Oxbow Mills"),
    ],
)
async def test_two_are_merged_by_their_names(
    sqlite_url: str, partner: str, rep: str, merge: str, yes: str, done: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO, JONAS, CHEN)
        for name in ("Oxbow Mills", "Oxbow Mills Ltd"):
            await registered(talk, partner, f"register {name}, FalconGuard, 72k USD, closing July")
        await talk.say(rep, merge)
        assert done in await talk.say(rep, yes)


async def test_a_partner_may_not_merge_and_learns_who_may(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        assert "can do that" in await talk.say(JONAS, "merge Globex and Three Rivers Bank")


@pytest.mark.parametrize(
    ("partner", "rep", "said"),
    [
        (JONAS, REP, "appeal Nordlicht Reederei: they have a budget"),
        (CHEN, ZHAO, "对Nordlicht Reederei申诉：有预算了"),
    ],
)
async def test_an_appeal_by_name_within_a_form(sqlite_url: str, partner: str, rep: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO, JONAS, CHEN, LEAD)
        await registered(talk, partner, f"{NORDLICHT} 72k USD, closing July")
        await talk.say(rep, "reject Nordlicht Reederei: no budget")
        await talk.say(rep, "1")
        await talk.say(partner, "register Tyrell Corp")
        await talk.say(partner, said)
        await talk.say(partner, "yes")
        assert "Appeal" in talk.last(LEAD)


@pytest.mark.parametrize(
    ("name", "asked", "told"),
    [
        (JONAS, "is Sany Heavy Industry free?", "protected until about"),
        (CHEN, "/deal check 环球Globex公司", "大约到"),
    ],
)
async def test_a_name_in_the_other_script_is_the_customer(
    sqlite_url: str, name: str, asked: str, told: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        assert told in await talk.say(name, asked)


async def test_no_number_is_no_deal(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        assert "Reference" not in await talk.say(JONAS, "D-")
        assert "Status" not in talk.last(JONAS)


async def test_a_merge_says_which_number_stays(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        first = await registered(talk, JONAS, "register Oxbow Mills, FalconGuard, 72k USD, closing July")
        second = await registered(talk, JONAS, "register Oxbow Mills Ltd, FalconGuard, 72k USD, closing July")
        conflict = "\n".join(talk.voice.said[REP])
        assert "Separate deals" in conflict
        assert "Both share" not in conflict
        reference = first[(at := first.index("D-")) : at + 7]
        shown = await talk.say(REP, "merge Oxbow Mills Ltd and Oxbow Mills")
        assert f"Number that stays: {reference}" in shown
        assert shown.count("Reference:") == 1
        assert "Decide: Oxbow Mills" in await talk.say(REP, "yes")
        assert "is approved" in await talk.press(REP, "Approve")
        await talk.press(REP, "Undo")
        gone = second[(at := second.index("D-", second.index("Received"))) : at + 7]
        assert "Status: merged" in await talk.say(JONAS, gone)


@pytest.mark.parametrize(
    ("rep", "partner", "said", "reason", "shown"),
    [
        (REP, JONAS, ("withdraw Globex", "yes"), "they went bankrupt", "Li Wei withdrew D-"),
        (REP, JONAS, ("withdraw Globex", "partner asked on the phone"), "yes", "Reason: partner asked"),
        (ZHAO, CHEN, ("撤回三一重工", "是"), "客户取消了项目", "赵敏撤回了D-"),
        (REP, JONAS, ("withdraw Globex", "they went bankrupt"), "yes", "Reason: they went bankrupt"),
        (ZHAO, CHEN, ("三一怎么样", "算了撤回吧 客户取消了项目"), "是", "客户取消了项目"),
    ],
)
async def test_a_rep_who_withdraws_tells_the_partner_why(
    sqlite_url: str, rep: str, partner: str, said: tuple[str, str], reason: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(rep, partner)
        for line in (*said, reason):
            await talk.say(rep, line)
        told = reason if len(reason) > len("yes") else shown.removeprefix("Reason: ")
        assert shown in talk.last(partner)
        assert told in talk.last(partner)
        assert told in await talk.say(partner, "why?")


async def test_a_deal_with_a_history_of_its_own_is_merged(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        await registered(talk, JONAS, "register Globex Corp, DataVault, 15k, closing May")
        await talk.say(REP, "Globex Corp: amount 16k")
        await talk.say(REP, "yes")
        shown = await talk.say(REP, "merge Globex Corp and Globex Corporation")
        assert "Globex Corp · DataVault · $15,000" in shown
        assert "Merged: Globex Corporation" in await talk.say(REP, "yes")


async def test_a_partner_learns_who_is_in_charge_now(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO, JONAS)
        await talk.say(REP, "transfer Globex to 赵敏")
        await talk.say(REP, "yes")
        assert "赵敏 is in charge" in talk.last(JONAS)


@pytest.mark.parametrize(
    ("partner", "told"),
    [
        (JONAS, "Kaufmann: we met the plant director last Thursday, she likes it"),
        (CHEN, "三一重工见了他们信息中心主任，下周测试"),
        (JONAS, "how is Globex|the POC was in January"),
    ],
)
async def test_a_meeting_that_a_partner_tells_of_is_progress_on_his_deal(
    sqlite_url: str, partner: str, told: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(partner)
        for said in told.split("|"):
            card = await talk.say(partner, said)
        assert any(
            noted in card for noted in ("What happened: we met", "进展：见了", "What happened: the POC")
        )
        assert "D-" in await talk.say(partner, "yes")


@pytest.mark.parametrize("name", [CHEN, REP])
async def test_the_only_company_named_is_the_customer(sqlite_url: str, name: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        asked = await talk.say(name, "报备青岛海尔智家，FalconGuard 200套，金额130万元，联系人王工")
        assert "· 青岛海尔智家" in asked


async def test_who_decides_has_new_buttons_for_what_was_changed(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        await registered(talk, JONAS, f"{NORDLICHT} 72k USD, closing July")
        await talk.say(JONAS, "Nordlicht Reederei is 75k now")
        await talk.say(JONAS, "yes")
        assert "$72,000 → $75,000" in talk.last(REP)
        assert "Approved" in await talk.press(REP, "Approve")


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("before I approve Nordlicht Reederei: ask Jonas who signs", "Question: who signs"),
        ("ask Softline about Nordlicht: please send the minutes", "Question: please send the minutes"),
        ("ask Bob what time it is", ""),
    ],
)
async def test_whoever_is_of_the_deal_s_partner_is_asked_by_name(
    sqlite_url: str, said: str, question: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        await registered(talk, JONAS, f"{NORDLICHT} 72k USD, closing July")
        answer = await talk.say(REP, said)
        assert question in answer
        assert ("Ask the partner" in answer) is bool(question)


async def test_who_does_not_accept_a_rejection_may_appeal_with_his_words(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        await registered(talk, JONAS, f"{NORDLICHT} 72k USD, closing July")
        await talk.say(REP, "reject Nordlicht Reederei: outside the territory")
        await talk.say(REP, "yes")
        card = await talk.say(JONAS, "that's not right, we're authorised for all of Germany")
        assert "Appeal against a decision" in card
        assert "Reason: that's not right" in card


async def test_the_words_of_a_rejection_choose_its_ground(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        card = await talk.say(REP, "reject three rivers, no budget")
        assert "The customer has no confirmed project or budget yet. “no budget”" in card
        assert "Which ground" in await talk.press(REP, "Another ground")
        await talk.say(REP, "reject three rivers, no budget")
        assert "was rejected" in await talk.say(REP, "yes")


@pytest.mark.parametrize(
    ("name", "said", "remark", "card"),
    [
        (REP, "extend kaufmann by 60 days, CFO signed", "at most, not until Sat 16 May", "CFO signed"),
        (JONAS, "extend Kaufmann till end of August, CFO signed", "not until Mon 31 Aug", "CFO signed"),
        (ZHAO, "三一延到八月", "最多可延期到2026年7月30日 周四", "之后有什么进展"),
        (REP, "extend kaufmann 20 days, we had a demo on monday", "", "→ Mon 6 Apr 2026"),
        (REP, "how long can kaufmann be extended?", "by 30 days, until Thu 16 Apr 2026", "Rule 3.2"),
        (CHEN, "三一能延多久", "还可延长30天", "3.2"),
    ],
)  # fmt: skip
async def test_a_wished_length_is_set_against_the_program_s(
    sqlite_url: str, name: str, said: str, remark: str, card: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        shown = await talk.say(name, said)
        assert remark in shown
        assert card in shown


@pytest.mark.parametrize(
    ("who", "line", "note"),
    [
        ("Li Wei", "note on Globex: CIO is leaving; and remind me to call them monday",
         "What happened: CIO is leaving\n"),
        ("赵敏", "三一备注：CIO要走了，提醒我周一打电话", "进展：CIO要走了\n"),
    ],
)  # fmt: skip
async def test_a_reminder_behind_a_note_is_offered_after_it(
    sqlite_url: str, who: str, line: str, note: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        assert note in await talk.say(who, line)
        offered = await talk.say(who, "yes" if who == "Li Wei" else "是")
        assert ("remind me to call them monday" if who == "Li Wei" else "提醒我周一打电话") in offered


async def test_a_merge_of_two_customers_is_remarked_on(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Anna Berg")
        told = await talk.say("Anna Berg", "merge Globex and Kaufmann")
        assert "look like two customers. Globex Corporation will be no deal of its own" in told
