"""Two partners with one customer: what each learns, what the rep rules on, and what follows."""

import pytest

from domain.program import read
from tests.conversation import NOW, Clock, demo
from tests.stories.two_partners import CHEN, EVERYBODY, JONAS, LEAD, REP, ZHAO, both, reference, register


async def test_a_partner_learns_whether_and_not_who(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        assert "protected until about June 2026" in await talk.say(JONAS, "is 三一重工 free?")
        assert "大约到2026年6月" in await talk.say(CHEN, "Globex有人报了吗")
        assert "It is free" in await talk.say(JONAS, "/deal check Tata Chemicals")
        assert "ask your channel manager" in await talk.say(JONAS, "is Three Rivers Bank taken?")
        said = "\n".join(talk.voice.said[JONAS] + talk.voice.said[CHEN])
        for secret in ("Softline", "云轩", "Pinnacle", "工业网关", "FalconGuard", "165", "D-"):
            assert secret not in said


@pytest.mark.parametrize(
    ("who", "asked", "told"),
    [
        (JONAS, "is SYZG free?", "Please ask your channel manager"),
        (JONAS, "/deal check 上海三一重工", "protected until about"),
        (CHEN, "/deal check Kaufmann", "大约到"),
        (CHEN, "/deal check Kaufman Logistics", "大约到"),
    ],
)
async def test_what_may_well_be_taken_is_not_called_free(
    sqlite_url: str, who: str, asked: str, told: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        assert told in await talk.say(who, asked)


async def test_initials_that_many_may_have_are_looked_at(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await register(talk, CHEN, "我们想报备远景能源，FalconGuard，80万，六月底签")
        assert "ask your channel manager" in await talk.say(JONAS, "is YJNY free?")
        assert "可能是同一客户" in await talk.say(ZHAO, "/deal check YJNY")


async def test_a_rep_sees_who_has_it_and_why(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        card = await talk.say(REP, "/deal check Globex Corp")
        assert "Softline GmbH" in card
        assert "likely the same customer" in card
        assert "No live deal" in await talk.say(REP, "/deal check Tata Chemicals")


async def test_who_decides_and_does_not_rule_is_told_that_the_ruling_comes_first(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await register(talk, JONAS, "register Globex International, FalconGuard, 70k, closing in May")
        assert "Conflict: Globex International" in talk.last(LEAD)  # Li Wei registered the first
        assert "Decide: Globex International" in (card := talk.last(REP))
        assert "A conflict waits for a ruling" in card
        assert "Approve" not in card
        assert "somebody else rules" in await talk.press(REP, "Rule on the conflict")


async def test_the_second_is_kept_and_the_rep_rules(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        first, second = await both(talk)
        card = talk.last(ZHAO)
        for part in ("撞单", "Softline GmbH", "上海云轩", "10分钟"):
            assert part in card
        for ruling in (f"{first}有效", f"判给{second}", "分别报备", "双方共享"):
            assert ruling in card
        assert "渠道经理会核实" in talk.last(CHEN)
        ruled = await talk.press(ZHAO, f"{first}有效")
        assert f"已裁定：{first}有效" in ruled
        assert "已驳回" in talk.last(CHEN)
        assert "先到先得" in talk.last(CHEN)
        assert not any("Chen" in said or "云轩" in said for said in talk.voice.said[JONAS])
        assert not any("Jonas" in said or "Softline" in said for said in talk.voice.said[CHEN])


async def test_nothing_is_approved_before_the_ruling(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await both(talk)
        assert "裁定前不能批准" in await talk.say(ZHAO, "Tata Chemical怎么样了")
        assert "双方共享" in await talk.press(ZHAO, "裁定撞单")
        assert "撞单" in await talk.say(ZHAO, "批准 Tata Chemical")
        decision = await talk.press(ZHAO, "双方共享")
        assert "待审批" in decision
        assert "Tata" in talk.last(JONAS)
        assert "shared" in talk.last(JONAS)
        assert "已批准" in await talk.press(ZHAO, "批准")


async def test_the_second_takes_it_and_the_first_gives_way(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        _, second = await both(talk)
        assert "待审批" in await talk.press(ZHAO, f"判给{second}")
        assert "Rejected: Tata Chemicals" in talk.last(JONAS)
        assert "evidence of both registrations was weighed" in talk.last(JONAS)  # and not "more activity"
        told = await talk.say(JONAS, "history of Tata Chemicals")
        assert "gave way" in told
        assert "ruling on a conflict" not in told  # that there is another is the staff's to know
        assert ZHAO not in told
        assert "已批准" in await talk.press(ZHAO, "批准")
        assert "protected until about" in await talk.say(JONAS, "/deal check Tata Chemicals")


async def test_a_ruling_is_made_once_and_can_be_undone(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        first, second = await both(talk)
        await talk.press(ZHAO, f"判给{second}")
        await talk.say(ZHAO, "撤销")
        await talk.say(ZHAO, "是")
        assert "撞单" in await talk.say(ZHAO, "批准 Tata Chemical")
        await talk.press(ZHAO, f"{first}有效")
        assert "已经裁定过" in await talk.press(ZHAO, "双方共享")


async def test_who_comes_next_moves_up(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await both(talk)
        await talk.say(JONAS, "withdraw Tata Chemicals")
        await talk.say(JONAS, "yes")
        await talk.say(ZHAO, "批准 Tata Chemical")
        assert "已批准" in await talk.say(ZHAO, "是")
        await talk.say(JONAS, "reopen Tata Chemicals, the board decided anew")
        await talk.say(JONAS, "yes")
        assert "1 conflict " in await talk.say(REP, "conflicts")


async def test_look_ups_are_limited_and_watched(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        for number in range(10):
            assert "It is free" in await talk.say(JONAS, f"/deal check Quadrant {number} Mills")
        assert "0 more customers" in await talk.say(JONAS, "/deal check Quadrant 1 Mills")
        assert "That is all for today" in await talk.say(JONAS, "/deal check Globex")
        assert "That is all for today" in await talk.say(JONAS, "/deal check Tata Chemicals")
        for name in (REP, LEAD):
            told = [said for said in talk.voice.said[name] if "looks up many customers" in said]
            assert len(told) == 1
            assert "Quadrant 5 Mills" in told[0]
        talk.clock.move(days=1)
        assert "It is free" in await talk.say(JONAS, "/deal check Quadrant 11 Mills")


async def test_a_question_goes_to_the_rep_in_charge(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await talk.say(JONAS, "is Three Rivers Bank taken?")
        assert "I asked Li Wei" in await talk.press(JONAS, "Ask my channel manager")
        assert "Jonas Keller of Softline GmbH" in talk.last(REP)
        assert "Pinnacle" in await talk.press(REP, "Look it up")


@pytest.mark.parametrize(("name", "label"), [(JONAS, "open"), (CHEN, "有效报备")])
async def test_the_meter_is_shown_to_the_partner(sqlite_url: str, name: str, label: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        assert label in (await talk.say(name, "/deal meter")).lower()


async def test_times_of_submission_never_stand_still(sqlite_url: str) -> None:
    """The clock of the tests does; the desk's order is kept all the same."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        for name in ("Oxbow Mills", "Next plc"):
            await register(talk, JONAS, f"register {name}, FalconGuard, 60k, closing end of June")
        async with talk.here.store.work() as work:
            (organisation,) = await work.organisations()
            memory = await work.open_all(organisation.id, talk.action(REP, "").address)
            found = [(await memory.deals.named(name))[0].submitted_at for name in ("Oxbow Mills", "Next plc")]
        assert found[0] == NOW
        assert found[1] is not None
        assert (found[1] - NOW).microseconds == 1


async def test_a_rejected_deal_that_came_first_is_said_to_have(sqlite_url: str) -> None:
    """Chen Jing's deal is turned down for its budget, Jonas registers the customer, Chen Jing appeals."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        second = reference(await register(talk, CHEN, "我们想报备Tata Chemical，FalconGuard，80万，六月底签"))
        await talk.press(ZHAO, "驳回")
        await talk.press(ZHAO, "客户尚无明确的项目或预算。")
        talk.clock.move(minutes=10)
        await register(talk, JONAS, "register Tata Chemicals Ltd, FalconGuard, 60k, closing end of June")
        await talk.press(REP, "Approve")
        await talk.press(CHEN, "申诉")
        card = talk.last(LEAD)
        assert "came 10 minutes before Softline GmbH" in card
        assert f"Proposed: {second} takes it, for first come" in card
        await talk.press(LEAD, f"{second} takes it")
        assert "first come, first served applies" in talk.last(JONAS)


async def test_a_conflict_of_the_list_is_opened_by_its_number(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await both(talk)
        await talk.say(ZHAO, "/deal conflicts")
        assert "撞单：Tata Chemical" in await talk.say(ZHAO, "1")


async def test_another_product_can_run_into_a_conflict(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await register(talk, JONAS, "register Tata Chemicals Ltd, FalconGuard, 60k, closing end of June")
        receipt = await register(talk, CHEN, "我们想报备Tata Chemical，DataVault，80万，六月底签")
        found = reference(receipt)
        await talk.say(CHEN, f"{found}的产品改成FalconGuard")
        await talk.say(CHEN, "是")
        assert "DataVault" not in talk.last(ZHAO)
        await talk.press(ZHAO, "分别报备")
        assert "已批准" in await talk.press(ZHAO, "批准")


async def test_an_approved_deal_takes_on_no_line_that_another_has(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await register(talk, JONAS, "register Tata Chemicals Ltd, FalconGuard, 60k, closing end of June")
        receipt = await register(talk, CHEN, "我们想报备Tata Chemical，DataVault，80万，六月底签")
        found = reference(receipt)
        await talk.press(ZHAO, "批准")
        assert "不能改为FalconGuard" in await talk.say(CHEN, f"{found}的产品改成FalconGuard")


async def test_why_names_the_clause_of_the_conflict_to_the_vendor_only(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        first, _ = await both(talk)
        assert "第6.1条" in await talk.say(ZHAO, "为什么？")
        assert "第6.1条" not in await talk.say(CHEN, "为什么？")
        await talk.press(ZHAO, f"{first}有效")
        assert "6.1" in await talk.say(CHEN, "为什么？")


async def test_of_two_with_one_name_the_one_to_decide_is_meant(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await both(talk)
        assert "撞单：Tata Chemical" in await talk.say(ZHAO, "批准 Tata Chemical")
        await talk.press(ZHAO, "双方共享")
        await talk.press(ZHAO, "批准")
        assert "Approve a registration: Tata Chemicals Ltd" in await talk.say(REP, "approve Tata")


async def test_whoever_decides_reads_who_has_perhaps_the_same_customer(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        sent = "register 三一重工上海分公司, 工业网关, 60k, closing end of June"
        receipt = await register(talk, JONAS, sent)
        card = talk.last(REP)
        assert "Decide: 三一重工上海分公司" in card
        (line,) = [line for line in card.splitlines() if "⚠" in line]
        for part in ("related, but a customer of its own: 三一重工", "of 上海云轩信息技术有限公司", "branch"):
            assert part in line
        assert "⚠" not in receipt
        assert "云轩" not in receipt


async def test_every_card_of_whoever_judges_names_related_deals(sqlite_url: str) -> None:
    """三一重工 is protected; two register its branch; one of these appeals, and is given to another judge."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY, "Sam Admin")
        related = ("有关联，但属于独立客户：三一重工", "related, but a customer of its own: 三一重工")
        await register(talk, JONAS, "register 三一重工上海分公司, 工业网关, 60k, closing end of June")
        talk.clock.move(minutes=10)
        receipt = await register(talk, CHEN, "我们想报备三一重工上海分公司，工业网关，80万，六月底签")
        second = reference(receipt)
        conflict = talk.last(ZHAO)
        assert "撞单：三一重工上海分公司" in conflict
        assert conflict.count("⚠") == 1
        assert related[0] in conflict
        rejected = await talk.press(ZHAO, f"判给{second}")
        assert related[0] in rejected  # the decision that comes next
        await talk.press(JONAS, "Appeal")
        appeal = talk.last(LEAD)
        assert "Appeal: 三一重工上海分公司" in appeal
        assert "[Reject]" not in appeal  # one card: the ruling decides
        assert related[1] in appeal
        await talk.say(ZHAO, f"把{second}转给Anna Berg")
        await talk.press(ZHAO, "是")
        assert related[1] in talk.last("Sam Admin")
        assert "⚠" not in "".join(talk.voice.said[JONAS] + talk.voice.said[CHEN])


async def test_where_a_ruling_is_advised_nothing_is_said_to_wait_for_it(sqlite_url: str) -> None:
    advised = read('version = "own"\n[conflicts]\nruling = "advised"\n', "own")
    async with demo(sqlite_url, Clock(), advised) as talk:
        await both(talk)
        assert "未裁定即批准的，双方共享" in talk.last(ZHAO)
        assert "不能批准" not in talk.last(ZHAO)
        assert "已批准：Tata Chemical" in await talk.press(ZHAO, "批准")
        assert "ruling on a" not in await talk.say(JONAS, "history of Tata Chemicals")
        assert "撞单裁定" in await talk.say(ZHAO, "Tata Chemical的历史")


async def test_what_was_merged_is_not_meant_by_its_name(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        sent = "register Tata Chemicals, FalconGuard, {}, closing end of June"
        first = reference(await register(talk, JONAS, sent.format("60k")))
        second = reference(await register(talk, JONAS, sent.format("65k")))
        await talk.say(REP, f"merge {second} into {first}")
        await talk.press(REP, "Yes")
        await talk.say(REP, "lost Tata Chemicals, price")
        await talk.press(REP, "Yes")
        assert f"{first} (Tata Chemicals) is lost" in await talk.say(REP, "approve Tata Chemicals")
        refused = await talk.say(REP, f"reopen {second}: new budget")
        assert f"{second} (Tata Chemicals) became part of {first}." in refused
        assert first in await talk.say(REP, "reopen Tata Chemicals: new budget")


async def test_a_lead_looks_at_a_partner_s_meter(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        assert "Registrations of Softline GmbH" in await talk.say(LEAD, "/deal meter Softline")


@pytest.mark.parametrize(
    ("ruling", "heard"),
    [("双方共享", (JONAS, CHEN)), ("判给{second}", (JONAS, CHEN)), ("{first}有效", (CHEN,))],
)
async def test_whoever_was_told_of_a_ruling_hears_that_it_was_taken_back(
    database_url: str, ruling: str, heard: tuple[str, ...]
) -> None:
    async with demo(database_url, Clock()) as talk:
        first, second = await both(talk)
        await talk.press(ZHAO, ruling.format(first=first, second=second))
        await talk.say(ZHAO, "撤销")
        again = await talk.say(ZHAO, "是")
        assert "撞单" in again
        assert "双方共享" in again
        assert f"took back the ruling on {first}" in talk.last(REP)
        for name in (JONAS, CHEN):
            told = "The ruling on Tata" in talk.last(name) or "撞单裁定已撤回" in talk.last(name)
            assert told == (name in heard)
        line = await talk.say(JONAS, f"history of {first}")
        assert line.rstrip().splitlines()[-1].endswith("taken back")
        assert ZHAO not in line
        await talk.press(ZHAO, "双方共享")
        assert "is shared" in talk.last(JONAS)
