"""A ruling or a decision that is appealed: who hears it, what waits meanwhile, what is told."""

import pytest

from tests.conversation import Clock, demo
from tests.stories.two_partners import (
    CHEN,
    EVERYBODY,
    JONAS,
    LEAD,
    REP,
    ZHAO,
    both,
    open_conflict,
    reference,
    register,
    stands,
)


async def test_a_ruling_can_be_appealed_to_somebody_who_rules_anew(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        first, second = await both(talk)
        await talk.press(ZHAO, f"{first}有效")
        assert "Anna Berg" in await talk.press(CHEN, "申诉")
        assert "It was turned down: Of two registrations of a customer the first stands" in "".join(
            talk.voice.said[LEAD]
        )
        await talk.press(LEAD, f"{second} takes it")
        assert "Rejected: Tata Chemicals Ltd" in talk.last(JONAS)
        await talk.press(LEAD, "Approve")
        assert "申诉后批准：Tata Chemical" in talk.last(CHEN)
        assert "此为最终裁定" in talk.last(CHEN)


async def test_whoever_registered_one_of_the_two_does_not_rule(sqlite_url: str) -> None:
    """Globex is Li Wei's own registration; the lead brings the second; the administrator is left."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY, "Sam Admin")
        sent = "register Globex Corp via Pinnacle, FalconGuard, 60k, closing end of June"
        second = reference(await register(talk, LEAD, sent))
        assert "Conflict: Globex Corp" in talk.last("Sam Admin")
        first = stands(talk.last("Sam Admin"))
        assert "Decide: Globex Corp" in talk.last(REP)
        for name in (REP, LEAD):
            shown = await open_conflict(talk, name)
            assert "registered one of the two yourself" in shown
            assert f"{second} takes it" not in shown.partition("Proposed")[2]
        assert f"Ruled: {first} stands" in await talk.press("Sam Admin", f"{first} stands")


@pytest.mark.parametrize(
    ("partner", "rep", "beside", "back", "yes", "told"),
    [
        (JONAS, REP, "status of Globex", "withdraw my appeal", "yes", "The rejection stands"),
        (CHEN, ZHAO, "三一重工什么情况", "算了，不申诉了", "是", "维持原驳回决定"),
    ],
)
async def test_an_appeal_that_is_taken_back_leaves_the_rejection(
    sqlite_url: str, partner: str, rep: str, beside: str, back: str, yes: str, told: str
) -> None:
    """Also long after, and after another deal was spoken of; it is heard once."""
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        await talk.join(*EVERYBODY)
        await register(talk, partner, "register Nordlicht Reederei, FalconGuard, 72k USD, closing July")
        await talk.say(rep, "reject Nordlicht Reederei: they never answered")
        await talk.say(rep, "1")
        await talk.press(partner, "Appeal" if partner == JONAS else "申诉")
        clock.move(minutes=20)
        await talk.say(partner, beside)
        await talk.say(partner, back)
        assert told in await talk.say(partner, yes)
        assert told in talk.last(rep)
        assert "Nordlicht" in talk.last(LEAD)
        assert "2.2" in await talk.say(partner, "why?")
        assert "Nordlicht" in await talk.say(partner, "appeal")


async def test_while_an_appeal_runs_only_its_judge_rules(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        first, _ = await both(talk)
        await talk.press(ZHAO, f"{first}有效")
        await talk.press(CHEN, "申诉")
        await open_conflict(talk, ZHAO)
        assert "由Anna Berg裁定" in await talk.press(ZHAO, f"{first}有效")
        assert f"Ruled: {first} stands" in await talk.press(LEAD, f"{first} stands")


async def test_a_contested_deal_waits_for_the_appeal(database_url: str) -> None:
    """Whichever side appeals, and whoever came first: nobody approves the other meanwhile."""
    async with demo(database_url, Clock()) as talk:
        first, second = await both(talk)
        await talk.press(ZHAO, f"判给{second}")  # the first gives way, and appeals
        assert "Anna Berg" in await talk.press(JONAS, "Appeal")
        refused = await talk.press(ZHAO, "批准")
        assert f"{second}（Tata Chemical）暂不能批准" in refused
        assert "Anna Berg受理申诉" in refused
        assert f"{first} came 10 minutes before" not in talk.last(LEAD)  # names stand beside references
        assert f"({first}) came 10 minutes before" in talk.last(LEAD)
        await talk.press(LEAD, f"{second} stands")
        assert "Rejected on appeal: Tata Chemicals Ltd" in talk.last(JONAS)
        await talk.say(ZHAO, f"批准 {second}")
        assert "已批准" in await talk.press(ZHAO, "是")


@pytest.mark.parametrize(("ruling", "lost"), [("stands", CHEN), ("takes it", JONAS)])
async def test_of_two_appeals_the_later_is_ruled_on_first(database_url: str, ruling: str, lost: str) -> None:
    """Each gave way by a ruling on the same two, so that both are to be ruled on once more."""
    async with demo(database_url, Clock()) as talk:
        await talk.join("Sam Admin")
        first, second = await both(talk)
        await talk.press(ZHAO, f"判给{second}")
        await talk.press(JONAS, "Appeal")
        talk.clock.move(minutes=1)
        await talk.press(LEAD, f"{first} takes it")
        talk.clock.move(minutes=1)
        assert "Sam Admin" in await talk.press(CHEN, "申诉")
        assert "Sam Admin hears the appeal" in await talk.press(LEAD, "Approve")
        winner, judge = (first, LEAD) if ruling == "stands" else (second, "Sam Admin")
        assert f"Ruled: {winner} {ruling}" in await talk.press("Sam Admin", f"{winner} {ruling}")
        assert ("Rejected on appeal" if lost == JONAS else "申诉后驳回") in talk.last(lost)
        assert "Approved on appeal" in await talk.press(judge, "Approve")


async def test_its_judge_reads_the_appeal_in_his_language_and_in_order(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        first, second = await both(talk)
        await talk.press(ZHAO, f"{first}有效")
        asked = await talk.say(CHEN, f"申诉 {second}：三月一日已做演示")
        assert "→" not in asked  # the reason of the rejection is no other reason's draft
        await talk.press(CHEN, "是")
        appeal = talk.last(LEAD)
        assert "Chen Jing says: “三月一日已做演示”" in appeal
        assert "先到先得" not in appeal
        assert len([said for said in talk.voice.said[LEAD] if "Tata Chemical" in said]) == 1
        steps = next(line for line in appeal.splitlines() if line.endswith("appealed, Chen Jing"))
        assert steps.index("submitted") < steps.index("gave way")
        assert "It was turned down: Of two registrations" in await talk.say(LEAD, "why was it rejected?")
        assert "Reject a registration" in await talk.say(LEAD, "dismiss the appeal, no budget")


async def test_a_deal_in_front_waits_for_the_appeal_behind_it(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        first, _ = await both(talk)
        await talk.press(ZHAO, f"{first}有效")
        await talk.press(CHEN, "申诉")
        refused = await talk.press(REP, "Approve")
        assert f"{first} (Tata Chemicals Ltd) can't be approved while an appeal" in refused
        assert "Anna Berg hears the appeal and decides by" in refused
        await talk.press(LEAD, f"{first} stands")
        assert "Approved: Tata Chemicals" in await talk.press(REP, "Approve")


@pytest.mark.parametrize(
    ("who", "said", "yes"),
    [(ZHAO, "把{second}转给Anna Berg", "是"), (REP, "transfer {first} to Anna Berg", "Yes")],
)
async def test_a_transfer_makes_no_judge_a_party(sqlite_url: str, who: str, said: str, yes: str) -> None:
    """Of the appealed deal, or of the one that stands against it."""
    async with demo(sqlite_url, Clock()) as talk:
        first, second = await both(talk)
        await talk.join("Sam Admin")
        await talk.press(ZHAO, f"{first}有效")
        await talk.press(CHEN, "申诉")
        await talk.say(who, said.format(first=first, second=second))
        await talk.press(who, yes)
        assert "Appeal: Tata Chemical" in talk.last("Sam Admin")
        assert f"{second}的申诉改由Sam Admin受理" in talk.last(CHEN)
        assert "Another judge: Tata Chemical" in talk.voice.said[LEAD][-1] + talk.voice.said[LEAD][-2]
        assert "hears the appeal on" in await talk.say(LEAD, f"approve {second}")


async def test_a_transfer_waits_where_nobody_else_could_hear_the_appeal(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        first, second = await both(talk)
        await talk.press(ZHAO, f"{first}有效")
        await talk.press(CHEN, "申诉")
        await talk.say(ZHAO, f"把{second}转给Anna Berg")
        await talk.press(ZHAO, "是")
        await talk.say(LEAD, f"transfer {first} to Sam Admin")
        refused = await talk.press(LEAD, "Yes")
        assert (
            f"Sam Admin hears the appeal on {second} (Tata Chemical), and nobody else is neutral" in refused
        )


async def test_whoever_takes_an_appeal_over_reads_what_was_said_for_it(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        first, second = await both(talk)
        await talk.join("Sam Admin")
        await talk.press(ZHAO, f"{first}有效")
        await talk.say(CHEN, f"申诉 {second}：三月一日已做演示")
        await talk.press(CHEN, "是")
        await talk.say(ZHAO, f"把{second}转给Anna Berg")
        await talk.press(ZHAO, "是")
        card = talk.last("Sam Admin")
        for part in (
            "Chen Jing says: “三月一日已做演示”",
            "It was turned down: Of two registrations of a customer the first stands",
            "Sam Admin hears the appeal and decides by",
        ):
            assert part in card


async def test_what_comes_while_an_appeal_waits_waits_too(sqlite_url: str) -> None:
    """Before any clock is stopped: approval is refused at once."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        refused = reference(
            await register(talk, CHEN, "我们想报备Tata Chemical，FalconGuard，80万，六月底签")
        )
        await talk.press(ZHAO, "驳回")
        await talk.press(ZHAO, "客户尚无明确的项目或预算。")
        await talk.press(CHEN, "申诉")
        sent = "register Tata Chemicals Ltd, FalconGuard, 60k, closing end of June"
        later = reference(await register(talk, JONAS, sent))
        refused = await talk.say(REP, f"approve {later}")
        assert f"{later} (Tata Chemicals Ltd) can't be approved while an appeal" in refused
        await talk.press(LEAD, "Reject")
        await talk.press(LEAD, "The customer has no confirmed project or budget yet.")
        await talk.say(REP, f"approve {later}")
        assert "Approved: Tata Chemicals" in await talk.press(REP, "Yes")


async def test_an_answer_within_an_appeal_keeps_its_clause(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        asked = reference(await register(talk, CHEN, "我们想报备Tata Chemical，FalconGuard，80万，六月底签"))
        await talk.press(ZHAO, "驳回")
        await talk.press(ZHAO, "客户尚无明确的项目或预算。")
        await talk.press(CHEN, "申诉")
        await talk.press(LEAD, "Ask")
        await talk.say(LEAD, "Which budget is it?")
        await talk.say(CHEN, f"答复{asked}：总部预算")
        await talk.press(CHEN, "是")
        assert "(Rule 4.1," in talk.last(LEAD)
        assert "Anna Berg hears the appeal and decides by" in talk.last(LEAD)
        assert "第4.1条" in await talk.say(CHEN, "为什么？")


async def test_the_rep_takes_no_appeal_away_and_its_judge_hears_that_it_is_taken_back(
    sqlite_url: str,
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await register(talk, JONAS, "register Oxbow Mills, FalconGuard, 60k, closing end of June")
        await talk.press(REP, "Reject")
        await talk.press(REP, "The tender was already decided.")
        await talk.press(JONAS, "Appeal")
        for said in ("withdraw Oxbow Mills", "Oxbow Mills is lost, they bought elsewhere"):
            assert "is made by the partner's contacts" in await talk.say(REP, said)
        assert "a team lead or administrator" in await talk.say(REP, "transfer Oxbow Mills to Pinnacle")
        assert "Shall I do that?" in await talk.say(JONAS, "withdraw Oxbow Mills")
        await talk.press(JONAS, "Yes")
        assert "Withdrawn: Oxbow Mills" in talk.last(LEAD)


async def test_an_appeal_in_a_line_and_its_hearing_by_words(sqlite_url: str) -> None:
    """Neither the word nor what begins its reason is a customer's name."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, REP, LEAD)
        await talk.say(JONAS, "register Nordwind AG, DataVault, 30 seats, 80k, closing july")
        await talk.say(JONAS, "skip")
        await talk.say(JONAS, "yes")
        await talk.say(REP, "reject nordwind, no budget")
        await talk.say(REP, "yes")
        assert "Reason: they have budget" in await talk.say(JONAS, "appeal: they have budget")
        await talk.say(JONAS, "no")
        assert "Reason: the CFO signed" in await talk.say(JONAS, "appeal - the CFO signed")
        assert "Anna Berg decides anew" in await talk.say(JONAS, "yes")
        assert "Nordwind AG" in await talk.say(LEAD, "appeals")
        assert "Anna Berg hears the appeal" in await talk.say(LEAD, "1")
        assert "Anna Berg hears the appeal" in await talk.say(LEAD, "uphold it")
        assert "Approve a registration: Nordwind AG" in await talk.say(LEAD, "overturn")
