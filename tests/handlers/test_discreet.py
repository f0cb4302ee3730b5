"""What a partner reads names no other partner, whoever of the vendor's wrote it."""

import pytest

from tests.conversation import Clock, demo

REP, LEAD, PARTNER = "Li Wei", "Anna Berg", "Jonas Keller"
REFUSED = "may not learn of another partner. Say it once more without"


@pytest.mark.parametrize(
    "said",
    [
        "note on Globex: Pinnacle bids there too",
        "withdraw Kaufmann, brightpath has a better chance",
        "Kaufmann is lost, pinnacle won it",
        "备注Globex：长江智联也在做",
        "备注Globex：长江那边也在做",
        "备注Globex：听说长江已经在跟了",
        "note on Globex: chen jing asked for them too",
        "note on Globex: yunxuan bids there too",
        "Globex: contact is Chen Jing",
        "Globex: product is Yunxuan box",
    ],
)
async def test_words_that_name_another_are_said_once_more(sqlite_url: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert REFUSED in await talk.say(REP, said)


async def test_the_partner_of_the_deal_may_be_named(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "[1] Yes" in await talk.say(REP, "note on Globex: Softline showed the prototype")


async def test_a_rejection_goes_on_with_the_ground_alone(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        proposed = await talk.say(LEAD, "reject Three Rivers, Softline registered it first")
        assert "only the ground goes along" in proposed
        assert "Reason: Another registration for this customer came first.\n" in proposed
        assert "Softline" not in await talk.say(LEAD, "yes")


async def test_a_form_goes_on_with_other_words(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD, PARTNER)
        await talk.say(PARTNER, "extend Kaufmann, they had a demo on monday")
        await talk.say(PARTNER, "yes")
        await talk.say(LEAD, "decline the extension of Kaufmann")
        await talk.say(LEAD, "Pinnacle is closer to them")
        again = await talk.say(LEAD, "yes")
        assert REFUSED in again
        assert "Decline an extension" in again


@pytest.mark.parametrize("said", ["competitor Yunxuan", "contact Chen Jing", "竞争对手长江智联"])
async def test_a_registration_names_no_other_partner(sqlite_url: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, PARTNER)
        before = f"register Acme Robotics via Softline, 50 FalconGuard, 60k, closing June, {said}"
        if "Submit" not in await talk.say(REP, before):
            await talk.say(REP, "skip")
        assert REFUSED in await talk.press(REP, "Submit")
        assert not talk.voice.said[PARTNER]


async def test_whose_name_begins_alike_may_be_the_contact(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "[1] Yes" in await talk.say(REP, "Globex: contact is Jonas Weber")
        assert "[1] Yes" in await talk.say(REP, "Globex: contact is Chen Wang")
