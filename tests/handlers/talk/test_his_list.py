"""A list asked for in few words just after a partner's card."""

import pytest

from tests.conversation import Clock, demo

REP = "Li Wei"


@pytest.mark.parametrize(
    ("first", "said", "listed", "left_out"),
    [
        ("softline?", "any open deals?", "Globex", "三一"),
        ("what tier is softline", "open deals?", "Globex", "三一"),
        ("云轩什么级别", "有在跟的单子吗", "三一", "Globex"),
    ],
)
async def test_a_list_behind_a_partner_is_his(
    sqlite_url: str, first: str, said: str, listed: str, left_out: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, first)
        shown = await talk.say(REP, said)
        assert listed in shown
        assert left_out not in shown


@pytest.mark.parametrize(("first", "said"), [("softline?", "all open deals"), ("Globex", "open deals?")])
async def test_a_list_of_all_or_behind_a_deal_is_of_all(sqlite_url: str, first: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, first)
        assert "三一" in await talk.say(REP, said)
