"""A reply to a deal's card means that deal, whatever is open."""

import pytest

from tests.stories.seats import InSlack, InTelegram
from tests.stories.world import World, world

REP, ZHAO = "Li Wei", "赵敏"
PLATFORMS = ["slack", "telegram"]


async def sits(w: World, platform: str, name: str) -> InSlack | InTelegram:
    return await (w.in_slack("U1", name) if platform == "slack" else w.in_telegram(71, name))


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize(
    ("name", "shown", "card", "form", "asked", "reply", "change"),
    [
        (REP, "status of Globex", "Protected until", "register Rhenus via Softline", "Which product?",
         "closing end of may now", "Change a deal: Globex"),
        (REP, "status of Globex", "Protected until", "register Rhenus via Softline", "Which product?",
         "how long is it protected for", "16 Jun 2026"),
        (ZHAO, "三一重工的报备", "保护期至", "报备中铁，上海云轩", "什么产品？", "改成18万",
         "修改报备：三一重工"),
        (ZHAO, "三一重工的报备", "保护期至", "报备中铁，上海云轩", "什么产品？", "金额呢", "165,000"),
    ],
)  # fmt: skip
async def test_a_reply_within_a_form(
    sqlite_url: str, platform: str, name: str, shown: str, card: str, form: str, asked: str, reply: str,
    change: str,
) -> None:  # fmt: skip
    async with world(sqlite_url, False, sockets=False) as w:
        seat = await sits(w, platform, name)
        await seat.say(shown)
        await seat.hears(card)
        await seat.say(form)
        await seat.hears(asked)
        await seat.reply(card, reply)
        await seat.hears(change)


async def test_the_form_goes_on_in_the_thread_and_hears_its_answers_there(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        rep = await w.in_slack("U1", REP)
        await rep.say("status of Globex")
        await rep.hears("Protected until")
        await rep.say("register Rhenus via Softline")
        await rep.hears("Which product?")
        await rep.reply("Protected until", "and the amount?")
        await rep.hears("$60,000")
        await rep.hears("Which product?")
        await rep.reply("Protected until", "FalconGuard")
        await rep.hears("estimated amount")


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize(
    ("name", "first", "shown", "second", "amount", "change"),
    [
        (REP, "kaufmann status", "Kaufmann Logistik", "globex status", "amount 21k", "Change a deal: K"),
        (ZHAO, "三一重工那单", "三一重工 · ", "远景能源的报备", "改成18万", "修改报备：三一重工"),
    ],
)  # fmt: skip
async def test_a_reply_to_ones_own_words_means_what_was_answered_to_them(
    sqlite_url: str, platform: str, name: str, first: str, shown: str, second: str, amount: str, change: str
) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        seat = await sits(w, platform, name)
        await seat.say(first)
        await seat.hears(shown)
        await seat.say(second)
        await seat.hears("")
        await seat.follow(first, amount)
        await seat.hears(change)


@pytest.mark.parametrize("platform", PLATFORMS)
async def test_a_reply_to_own_words_that_were_about_nothing_means_no_deal(
    sqlite_url: str, platform: str
) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        rep = await sits(w, platform, REP)
        await rep.say("how are you")
        await rep.hears("")
        await rep.say("globex status")
        await rep.hears("Protected until")
        await rep.follow("how are you", "amount 23k")
        await rep.hears("Which deal?")


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize(
    ("name", "partner", "ask", "yes", "answered", "further"),
    [
        (
            REP,
            "Jonas Keller",
            "ask Oxbow Mills: who decides",
            "yes",
            "Answer about",
            "ok, and which competitor?",
        ),
        (ZHAO, "Chen Jing", "问 Oxbow Mills：谁决定", "是", "已补充信息", "那预算是多少？"),
    ],
)
async def test_a_question_in_reply_to_an_answer_goes_to_the_partner(
    sqlite_url: str, platform: str, name: str, partner: str, ask: str, yes: str, answered: str, further: str
) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        seat, other = await sits(w, platform, name), await w.in_slack("U2", partner)
        for line in ("register Oxbow Mills, DataVault, 42k, closing June", "skip", "yes"):
            await other.say(line)
            await other.hears("")
            await w.quiet()
        await seat.say(ask)
        await seat.hears("Oxbow Mills")
        await seat.say(yes)
        await other.hears(ask.replace("：", ":").partition(":")[2].strip())
        await other.say("the plant manager, budget is approved by the board")
        await other.hears("the plant manager")
        await other.say("yes")
        await seat.hears(answered)
        await seat.reply(answered, further)
        await seat.hears(further.rstrip("?？"))
        await seat.say(yes)
        await other.hears(further.rstrip("?？"))


@pytest.mark.parametrize("platform", PLATFORMS)
async def test_what_is_said_after_the_answer_is_added_to_it(sqlite_url: str, platform: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        rep = await w.in_slack("U2", REP)
        jonas = await sits(w, platform, "Jonas Keller")
        await jonas.say("register Oxbow Mills, DataVault, 42k, closing June, no contact yet")
        await jonas.hears("Is this right?")
        await jonas.say("yes")
        await rep.hears("Decide: Oxbow Mills")
        await rep.say("ask Oxbow Mills: which competitor is in?")
        await rep.hears("Shall I do that?")
        await rep.say("yes")
        await jonas.hears("asks about")
        await jonas.reply("asks about", "no idea")
        await rep.hears("no idea")
        await jonas.reply("asks about", "none that we know of")
        await jonas.hears("Add a note to a deal")
        await jonas.say("yes")
        await rep.hears("Jonas Keller adds about D-")
