"""Which deal is meant, where a request names none; and a form asked for by its name alone."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO, JONAS = "Li Wei", "赵敏", "Jonas Keller"


async def test_who_names_no_deal_is_offered_those_it_may_be(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(REP)
        said = await talk.say(REP, "withdraw a deal")
        assert "Which deal?" in said
        assert "Globex Corporation · Softline GmbH" in said
        assert "Shall I do that?" in await talk.say(REP, "Globex")
        assert "Why?" in await talk.say(REP, "yes")
        assert "Withdrawn: Globex Corporation" in await talk.say(REP, "they stopped the project")
        again = await talk.say(REP, "withdraw a deal")
        assert "Which deal?" in again
        assert "Globex Corporation" not in again


async def test_to_decide_are_offered_only_those_that_wait_for_him(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        said = await talk.say(REP, "approve a deal")
        assert "Three Rivers Bank" in said
        assert "Globex" not in said
        assert "administrator" in await talk.say(JONAS, "approve a deal")


async def test_who_looked_at_an_approved_deal_approves_the_one_that_waits(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "how is Globex doing?")
        assert "Approve a registration: Three Rivers Bank" in await talk.say(REP, "approve")
        await talk.say(REP, "no")
        await talk.say(REP, "how is Globex doing?")
        assert "approved" in (shown := await talk.say(REP, "approve it"))
        assert "Three Rivers" not in shown


async def test_a_lead_is_offered_what_waits_for_others(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Anna Berg")
        assert "Ask the partner: Three Rivers Bank" in await talk.say(
            "Anna Berg", "ask them for the project name"
        )


async def test_one_of_a_list_is_shown_by_its_place(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "my deals")
        assert "Three Rivers Bank" in await talk.say(REP, "the first one")
        await talk.say(ZHAO, "我的报备")
        assert "远景能源" in await talk.say(ZHAO, "第二个")
        await talk.say(ZHAO, "有哪些伙伴？")
        assert "Brightpath" in await talk.say(ZHAO, "第一家")


async def test_a_form_said_once_more_is_not_its_own_answer(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        assert "最终客户" in await talk.say(ZHAO, "帮我报备一个项目")
        await talk.say(ZHAO, "海川仪表")
        assert "哪家渠道伙伴" in await talk.say(ZHAO, "我要报备")


async def test_the_history_is_of_the_deal_that_is_named(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        card = await talk.say("Li Wei", "Globex status")
        reference = card[card.index("D-") :][:7]
        for said in (f"/deal history {reference}", f"history {reference}", f"看看{reference}的历史"):
            assert reference in (await talk.say("Li Wei", said)).splitlines()[0]


async def test_a_deal_is_called_by_its_product(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Chen Jing")
        assert "撤回报备：三一重工" in await talk.say("Chen Jing", "工业网关那个撤了")


async def test_the_deal_spoken_of_is_withdrawn_where_nothing_can_be_undone(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Chen Jing")
        assert "没有可撤销的内容" in await talk.say("Chen Jing", "撤回")
        await talk.say("Chen Jing", "三一重工怎么样了")
        assert "撤回报备：三一重工" in await talk.say("Chen Jing", "撤回")


@pytest.mark.parametrize(
    "said",
    ["these two volkswagen are the same, put them together", "these two are the same, merge them"],
)
async def test_two_that_were_told_of_are_merged(sqlite_url: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei", "Jonas Keller")
        for customer in ("Volkswagen AG", "Volkswagen Wolfsburg"):
            for line in (f"register {customer}, DataVault, 42k, closing June", "skip", "yes"):
                await talk.say("Jonas Keller", line)
        shown = await talk.say("Li Wei", said)
        assert "Merge two deals: Volkswagen Wolfsburg" in shown


async def test_one_that_was_told_of_is_merged_with_its_like_and_named_by_its_contact(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei", "Jonas Keller")
        for line in ("register Globex Corp, 30k, closing July", "DataVault", "Stein", "yes"):
            await talk.say("Jonas Keller", line)
        assert "→ Sat 31 Oct 2026" in await talk.say("Jonas Keller", "Stein moved the decision to October")
        assert "Merge two deals: Globex Corp" in await talk.say("Li Wei", "merge them")


@pytest.mark.parametrize("said", ["great! extend it to july 15 please", "perfect, extend it"])
async def test_joy_is_no_customer_and_no_progress(sqlite_url: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Jonas Keller")
        await talk.say("Jonas Keller", "Globex")
        assert "What has happened" in await talk.say("Jonas Keller", said)


async def test_a_product_is_no_contact(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Jonas Keller")
        await talk.say("Jonas Keller", "register Adler, 80k, firewalls, closing August")
        assert "Noted: Product" in await talk.say("Jonas Keller", "falconguard")


async def test_what_is_overdue_tells_of_decisions_too(sqlite_url: str) -> None:
    async with demo(sqlite_url, clock := Clock()) as talk:
        await talk.join("Li Wei")
        assert "Nothing is overdue" in await talk.say("Li Wei", "what is overdue")
        clock.move(days=3)
        assert "Three Rivers Bank" in await talk.say("Li Wei", "what is overdue")
        assert "Nothing is overdue" in await talk.say("Li Wei", "any overdue tasks?")


@pytest.mark.parametrize(
    ("name", "said", "amiss", "button"),
    [
        (REP, "approve softline's three rivers bank", "softline has no deal with", "Three Rivers Bank · "),
        (ZHAO, "撤回长江智联的三一重工", "长江智联没有三一重工的报备", "三一重工 · "),
    ],
)
async def test_a_step_on_a_guessed_deal_is_shown_before_it_is_done(
    sqlite_url: str, name: str, said: str, amiss: str, button: str
) -> None:
    """Also where it is another partner's than the one who was named."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        asked = await talk.say(name, said)
        assert amiss in asked
        label = next(line.partition("] ")[2] for line in asked.splitlines() if button in line)
        shown = await talk.press(name, label)
        assert any(step in shown for step in ("Approve  [2] Reject", "确认这样操作吗", "？"))
        assert "Approved" not in shown
