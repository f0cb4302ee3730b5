"""Lists narrowed by words, briefs, tasks put off, standups before the question."""

import re

import pytest

from tests.conversation import Clock, Conversation, demo

REP, LEAD = "Li Wei", "Anna Berg"


@pytest.mark.parametrize(
    ("said", "there", "not_there"),
    [
        ("deals over 100k", "Three Rivers Bank", "Kaufmann"),
        ("deals between 20k and 70k", "Globex", "Kaufmann"),
        ("deals under 20k", "Kaufmann", "Globex"),
        ("top 2 deals by amount", "三一重工", "Globex"),
        ("which registrations wait longest", "Three Rivers Bank", "Globex"),
        ("deals that aren't mine", "三一重工", "Globex"),
        ("stale deals", "Kaufmann", "Three Rivers Bank"),
        ("deals expiring this month", "Kaufmann", "Globex"),
        ("即将到期的报备", "Kaufmann", "Globex"),
        ("anything closing in april?", "Kaufmann", "Oxbow"),
        ("biggest deal in april", "Kaufmann", "Oxbow"),
        ("四月能签的单子", "Kaufmann", "Oxbow"),
        ("四月要关单的已批报备", "Kaufmann", "Three Rivers"),
        ("金额超过10万的报备", "三一重工", "Globex"),
        ("deals in the North", "Globex", "Three Rivers"),
        ("what's in negotiate", "Kaufmann", "Globex"),
        ("谈判阶段的报备", "三一重工", "Globex"),
        ("my deals in commit", "No deals match", "Oxbow"),
        ("华东的报备", "三一重工", "Globex"),
        ("registrations in East China", "三一重工", "Globex"),
        ("my deals at risk", "Kaufmann", "Three Rivers"),
        ("all deals except Softline's", "Three Rivers", "Globex"),
        ("my deals except globex", "Three Rivers", "Globex"),
        ("deals not from softline", "Three Rivers", "Globex"),
        ("my open deals with datavault", "Three Rivers", "Globex"),
        ("which deals have no close date", "No deals match", "Globex"),
        ("my escalated deals", "I cannot narrow a list by “escalated”", "三一重工"),
        ("deals in the South West", "I know no partner in “South West”", "No deals"),
    ],
)
async def test_deals_are_narrowed(sqlite_url: str, said: str, there: str, not_there: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        found = await talk.say(REP, said)
        assert there in found
        assert not_there not in found


async def test_who_is_left_out_of_a_list_that_was_shown(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "show my deals")
        assert "Globex" not in await talk.say(REP, "not globex")
        assert "Nothing" in (said := await talk.say(REP, "not now")) or "nothing" in said


async def test_lists_go_on_in_chinese(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("赵敏")
        await talk.say("赵敏", "所有项目")
        assert "三一" not in await talk.say("赵敏", "不要三一的")
        assert "Globex" in (found := await talk.say("赵敏", "前两个"))
        assert "三一" not in found  # what was left out stays out
        assert "Kaufmann" not in found
        assert "三一" in (found := await talk.say("赵敏", "我有几个项目在保护期"))
        assert "远景" not in found


async def test_partners_of_two_tiers(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        found = await talk.say(REP, "gold and silver partners")
        assert all(name in found for name in ("Softline", "Pinnacle"))
        assert "Brightpath" not in found
        assert "Softline" in (above := await talk.say(REP, "银牌以上的伙伴"))
        assert "Brightpath" not in above
        assert "No partners" in await talk.say(REP, "没有渠道经理的伙伴")
        most = await talk.say(REP, "which partner has the most deals")
        assert most.index("云轩") < most.index("Pinnacle") < most.index("Softline")


async def test_a_list_of_deals_is_narrowed_and_sorted_by_words_without_its_noun(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "deals of Softline")
        sorted_ = await talk.say(REP, "sort by amount")
        assert sorted_.index("Globex") < sorted_.index("Kaufmann")
        assert "Three Rivers" not in sorted_
        narrowed = await talk.say(REP, "only over 50k")
        assert "Globex" in narrowed
        assert "Kaufmann" not in narrowed
        first, *rest = re.findall(r"D-\d+ +([A-Z\u4e00-\u9fff]\w+)", await talk.say(REP, "top 3 deals"))
        assert (first, len(rest)) == ("三一重工", 2)
        await talk.say(REP, "my deals")
        datavault = await talk.say(REP, "for DataVault only")
        assert "Three Rivers" in datavault
        assert "Globex" not in datavault
        await talk.say(REP, "pipeline")
        assert "Pinnacle IT LLC" in await talk.say(REP, "by partner")
        assert "赵敏" in await talk.say(REP, "按人分")
        assert "Kaufmann" not in await talk.say(REP, "bigger than 50k please")


@pytest.mark.parametrize("total", ["how much in total?", "一共多少"])
async def test_what_a_list_of_deals_comes_to(sqlite_url: str, total: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "softline's deals")
        assert "2 open deals, $78,500" in await talk.say(REP, total)


@pytest.mark.parametrize(
    ("open_ones", "all_of_them"), [("my open deals", "my deals"), ("我的进行中的报备", "我的报备")]
)
async def test_open_deals_are_those_that_have_not_ended(
    database_url: str, open_ones: str, all_of_them: str
) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(REP)
        assert "Kaufmann" in await talk.say(REP, open_ones)
        await talk.say(REP, "Kaufmann is lost because of the price")
        await talk.say(REP, "yes")
        assert "Kaufmann" not in await talk.say(REP, open_ones)
        assert "Kaufmann" in await talk.say(REP, all_of_them)


async def _visited(talk: Conversation) -> None:
    await talk.say(REP, "met Jonas at Softline today, price is a problem, send a quote by Friday")
    await talk.say(REP, "yes")


async def test_a_brief_holds_what_belongs_to_the_partner(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await _visited(talk)
        await talk.say(REP, "visit Softline next Tuesday at 2pm")
        await talk.say(REP, "skip")
        assert "Visit planned" in await talk.say(REP, "yes")
        brief = await talk.say(REP, "brief me for Softline")
        for part in ("• send a quote · Fri 13 Mar 2026", "Contact: Jonas Keller", "To reach Platinum"):
            assert part in brief
        assert "planned" not in brief
        assert "Open tasks: 0" in await talk.say(REP, "brief me for Pinnacle")
        planned = await talk.say(REP, "my planned visits")
        assert "Tue 17 Mar 2026" in planned
        assert "Wed 11 Mar 2026" not in planned


async def test_a_task_is_put_off_by_a_sentence(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await _visited(talk)
        assert "send a quote → Mon 16 Mar 2026" in await talk.say(REP, "snooze the quote to Monday")
        assert "On Mon 16 Mar 2026" in await talk.say(REP, "yes")
        assert "Nothing is overdue" in await talk.say(REP, "my overdue tasks")
        assert "推迟" not in await talk.say(REP, "put off the quote until someday")
        assert "send a quote" in await talk.say(REP, "my tasks")


@pytest.mark.parametrize(
    ("task", "said", "then"),
    [
        ("remind me to call bob tomorrow", "push the call with bob to monday", "call bob → Mon 16 Mar 2026"),
        ("remind me to call bob tomorrow", "move calling bob to next Friday", "call bob → Fri 20 Mar 2026"),
        ("提醒我明天给云轩发报价", "把发报价挪到下周一", "给云轩发报价 → Mon 16 Mar 2026"),
        ("提醒我明天给云轩发报价", "给云轩发报价那个推到周五", "给云轩发报价 → Fri 13 Mar 2026"),
        ("提醒我明天催长江智联打款", "打款的推到周一", "催长江智联打款 → Mon 16 Mar 2026"),
    ],
)  # fmt: skip
async def test_a_task_is_put_off_by_what_it_is(sqlite_url: str, task: str, said: str, then: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, task)
        await talk.say(REP, "yes")
        assert then in await talk.say(REP, said)
        assert then.rpartition("→ ")[2] in await talk.say(REP, "yes")


@pytest.mark.parametrize(
    ("name", "task", "said", "shown"),
    [
        ("Li Wei", "remind me friday to send the report", "move the report to 5pm", "Time: 17:00"),
        ("Li Wei", "remind me friday at 10:30 to send it", "change the reminder to Monday", "16 Mar"),
        ("赵敏", "提醒我周五交周报", "交周报改到下午五点", "时间：17:00"),
    ],
)  # fmt: skip
async def test_a_task_goes_to_another_hour_or_keeps_its_own(
    sqlite_url: str, name: str, task: str, said: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, task)
        await talk.say(name, "yes")
        assert shown in await talk.say(name, said)
        done = await talk.say(name, "yes")
        assert "10:30" in done if "10:30" in task else "17:00" in done


async def test_a_deal_that_is_put_off_is_no_task(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "remind me to close the Globex deal tomorrow")
        await talk.say(REP, "yes")
        for said in (
            "push Globex to June",
            "move the Globex deal to June",
            "push the close of Globex to June",
        ):
            assert "Change a deal: Globex" in await talk.say(REP, said)
            await talk.say(REP, "no")


async def test_a_reminder_in_the_past_is_asked_again(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "has passed already" in await talk.say(REP, "remind me to call Bob yesterday")
        assert "Thu 12 Mar 2026" in await talk.say(REP, "tomorrow")


async def test_a_rep_answers_before_he_is_asked_and_his_lead_looks(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(REP, LEAD)
        assert "Nobody has been asked" in await talk.say(LEAD, "standup")
        assert "noted" in await talk.say(REP, "done: demo at Globex; today: quote for Softline; no blockers")
        assert "Li Wei: Done: demo at Globex" in await talk.say(LEAD, "standup")


async def test_a_lead_asks_for_one_rep_s_briefing_and_a_colleague_s_invite(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        briefing = await talk.say(LEAD, "briefing for Li Wei")
        assert "· Li Wei ·" in briefing
        assert "Three Rivers Bank" in briefing
        assert "三一重工" not in briefing
        assert "Role: a channel manager" in await talk.say(LEAD, "invite Peter Stone as rep")
        assert re.search(r"/start \S{32}", await talk.say(LEAD, "yes"))


async def test_the_history_of_a_customer_s_deal(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "History of D-" in await talk.say(REP, "history of Kaufmann")


async def test_a_withdrawn_registration_is_not_new(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "New: 1" in await talk.say(REP, "briefing")
        await talk.say(REP, "withdraw Three Rivers")
        await talk.say(REP, "yes")
        assert "New:" not in await talk.say(REP, "briefing")


async def test_the_beginning_of_a_partner_s_name_is_enough(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "No visits match that" in await talk.say(REP, "visits at Brightpath last month")


async def _planned(talk: Conversation, said: str) -> None:
    await talk.join(REP)
    await talk.say(REP, said)
    await talk.say(REP, "skip")
    assert "Visit planned" in await talk.say(REP, "yes")


async def test_a_planned_visit_is_moved_and_called_off(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        await _planned(talk, "visit Softline next Tuesday at 2pm")
        proposed = await talk.say(REP, "move the visit at Softline to Friday 3pm")
        assert "Fri 13 Mar 2026" in proposed
        assert "15:00" in proposed
        assert "Tue 17 Mar 2026" in await talk.say(REP, "my planned visits")
        await talk.say(REP, "move the visit at Softline to Friday 3pm")
        assert "Visit moved" in await talk.say(REP, "yes")
        assert "Fri 13 Mar 2026" in await talk.say(REP, "my planned visits")
        assert "To which day?" in await talk.say(REP, "move the visit at Softline to never")
        await talk.say(REP, "取消Softline的拜访")
        assert "Visit cancelled" in await talk.say(REP, "yes")
        assert "no visit planned at Softline" in await talk.say(REP, "cancel the visit at Softline")
        assert "the change of a visit: Softline GmbH" in await talk.say(REP, "undo")
        assert "Undone" in await talk.say(REP, "yes")
        assert "1 visit" in await talk.say(REP, "my planned visits")


async def test_a_planned_visit_that_is_logged_is_held(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await _planned(talk, "visit Softline today at 2pm")
        await _visited(talk)
        held = await talk.say(REP, "my visits")
        assert "1 visit" in held
        assert "planned" not in held


async def test_a_language_by_its_code(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "以后我说中文" in await talk.say(REP, "zh")
        assert "speak English" in await talk.say(REP, "EN")


async def test_the_tasks_of_a_partner(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await _visited(talk)
        assert "send a quote" in await talk.say(REP, "tasks for Softline")
        assert "No open tasks" in await talk.say(REP, "tasks for Pinnacle")
        assert "Put a task off" in await talk.say(REP, "help tasks")
        assert (await talk.say(REP, "help deals")).count("Mark a deal won") == 1


async def test_small_words_hide_no_task(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await _visited(talk)
        await talk.say(REP, "remind me to call Bob tomorrow")
        await talk.say(REP, "yes")
        assert "Shall I do that?" in await talk.say(REP, "done with the quote")
        assert "Done: send a quote" in await talk.say(REP, "yes")


async def test_what_a_look_up_offers_can_be_typed(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Jonas Keller")
        assert "It is free" in await talk.say("Jonas Keller", "is Tata Chemicals free?")
        assert "Which product?" in await talk.say("Jonas Keller", "register it")


async def test_the_pipeline_of_a_period_is_what_closes_in_it(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(REP, LEAD)
        spring = await talk.say(REP, "my pipeline for Q2")
        assert "Pipeline · Li Wei · Wed 1 Apr 2026 to Tue 30 Jun 2026" in spring
        assert "Expected to close: 3 open deals, $198,500" in spring
        now = await talk.say(REP, "我这个季度的管道")
        assert "No open deal is expected to close then" in now
        assert "Won: 1, $42,000" in now
        assert "Expected to close: 2 open deals, $78,500" in await talk.say(
            LEAD, "pipeline of Softline in Q2"
        )
        assert "1. Li Wei: $42,000, 1 won" in await talk.say(LEAD, "rank the reps")


@pytest.mark.parametrize(("asked", "many"), [("在途的", "4条报备"), ("超过10万的呢", "2条报备")])
async def test_other_deals_told_without_the_word(sqlite_url: str, asked: str, many: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("赵敏")
        await talk.say("赵敏", "本月签了哪些单")
        assert many in await talk.say("赵敏", asked)


@pytest.mark.parametrize(
    ("who", "listed", "lines"),
    [
        (
            "Li Wei",
            "my deals",
            {"2": "== Globex Corporation", "#4": "== Kaufmann Logistik", "9": "I'm not sure"},
        ),
        ("Li Wei", "partners in the North", {"2": "== Softline GmbH"}),
        ("赵敏", "我的报备", {"1": "三一重工", "第2个": "远景能源"}),
        ("Li Wei", "what waits for me", {"1": "== Three Rivers Bank", "2": "I'm not sure"}),
        ("Chen Jing", "我的报备", {"1": "三一重工"}),
    ],
)
async def test_a_bare_number_shows_that_one_of_the_list(
    sqlite_url: str, who: str, listed: str, lines: dict[str, str]
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        await talk.say(who, listed)
        for number, shown in lines.items():
            assert shown in await talk.say(who, number)


@pytest.mark.parametrize(
    ("said", "shown", "hidden"),
    [
        ("which deals did Anna Berg approve in February", "Globex", "Three Rivers"),
        ("which deals did Li Wei approve in February", "No deals", "Globex"),
        ("what was rejected in February", "No deals", "Globex"),
        ("which deals wait for Li Wei", "Three Rivers", "Globex"),
        ("哪些单子在等李伟批", "Three Rivers", "Globex"),
    ],
)
async def test_what_was_decided_by_whom_and_what_waits_for_whom(
    sqlite_url: str, said: str, shown: str, hidden: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Anna Berg")
        answer = await talk.say("Anna Berg", said)
        assert shown in answer
        assert hidden not in answer


@pytest.mark.parametrize(
    ("who", "said", "shown"),
    [
        ("Jonas Keller", "show my pipeline", "Kaufmann Logistik GmbH"),
        ("Jonas Keller", "how much did we sell this year", "No deals"),
        ("Chen Jing", "看下我的pipeline", "三一重工"),
    ],
)
async def test_a_partner_s_pipeline_are_his_own_deals(
    sqlite_url: str, who: str, said: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        assert shown in await talk.say(who, said)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("approve all pending from Pinnacle", "one by one"),
        ("把昨天报的都批了", "one by one"),
        ("approve everything from Softline", "None of those waits"),
        ("approve all except Three Rivers", "None of those waits"),
    ],
)
async def test_several_that_are_to_be_decided_are_listed(sqlite_url: str, said: str, answer: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        found = await talk.say(LEAD, said)
        assert answer in found
        assert ("Three Rivers" in found) is (answer == "one by one")
        assert "Globex" not in found


async def test_a_deal_is_found_by_its_number_alone(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        listed = await talk.say(LEAD, "deals waiting for a decision")
        number = re.search(r"D-(\d{5})", listed)
        assert number is not None
        for said in (f"approve deal {number[1]}", f"批准{number[1]}", f"#{number[1]} approve"):
            assert "Three Rivers Bank" in await talk.say(LEAD, said)
