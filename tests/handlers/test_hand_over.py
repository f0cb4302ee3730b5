"""One decision handed to a colleague, and what is said with a transfer."""

import pytest

from tests.conversation import Clock, demo
from tests.handlers.test_desk_words import CHEN, JONAS, LEAD, NORDLICHT, REP, ZHAO, registered


@pytest.mark.parametrize(
    ("partner", "rep", "said", "yes", "told"),
    [
        (JONAS, REP, "let Anna decide on Nordlicht Reederei", "yes", "Li Wei lets Anna Berg decide on D-"),
        (CHEN, ZHAO, "让Anna Berg批一下Nordlicht Reederei", "是", "交由Anna Berg审批"),
    ],
)
async def test_a_colleague_decides_on_one_deal(
    sqlite_url: str, partner: str, rep: str, said: str, yes: str, told: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO, JONAS, CHEN, LEAD)
        await registered(talk, partner, f"{NORDLICHT} 72k USD, closing July")
        await talk.say(rep, said)
        assert told in await talk.say(rep, yes)
        assert told in talk.last(partner)
        assert "Approved: Nordlicht" in await talk.press(LEAD, "Approve")


async def test_nobody_is_given_what_he_registered_or_what_is_decided(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, LEAD)
        await registered(
            talk, REP, "register Nordlicht Reederei via Softline, FalconGuard, 72k USD, closing July"
        )
        refused = await talk.say(LEAD, "let Li Wei decide on Nordlicht Reederei")
        assert "nobody decides on what he registered himself" in refused
        assert "nobody has to decide" in await talk.say(REP, "let Anna decide on Globex")


async def test_why_a_deal_is_transferred_is_kept_and_told_to_no_partner(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, CHEN, JONAS)
        shown = await talk.say(REP, "transfer Kaufmann to 云轩, Softline has no staff for it")
        assert "Reason: Softline has no staff for it" in shown
        await talk.say(REP, "yes")
        assert "Softline has no staff for it" in await talk.say(REP, "history")
        assert "Softline" not in await talk.say(CHEN, "Kaufmann的历史")
        assert "Softline" not in await talk.say(CHEN, "为什么")
        await talk.say(REP, "transfer Kaufmann to Brightpath")
        assert "Brightpath Distribution holds it" in await talk.say(REP, "yes")


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (("assign Brightpath to 赵敏", "no, to Li Wei"), "To: Li Wei"),
        (("transfer Three Rivers to Softline", "sorry, to Brightpath"), "To: Brightpath"),
        (("把Three Rivers转给Softline", "不对,转给Brightpath"), "To: Brightpath"),
        (("approve Three Rivers", "no wait, reject it"), "On which ground"),
        (("pending deals", "from Softline"), "No deals match that"),
        (("批了吧",), "Approve a registration: Three Rivers Bank"),
    ],
)
async def test_who_gets_it_after_all(sqlite_url: str, lines: tuple[str, ...], shown: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Anna Berg")
        assert shown in [await talk.say("Anna Berg", line) for line in lines][-1]
