"""The rules of admission hold also for what is changed and handed on after it is in."""

from domain.program import read
from tests.conversation import Clock, Conversation, demo
from tests.stories.two_partners import CHEN, EVERYBODY, JONAS, REP, ZHAO

RIGHTS = read(
    """version = "own"
[[authorisation]]
line = "ProSwitch"
partners = ["Softline GmbH"]
""",
    "own",
)
CAPPED = read('version = "own"\nregistration = { most_open = 1 }\n', "own")
AHEAD = read('version = "own"\nregistration = { lead_days = 15 }\n', "own")
WARNS = read('version = "own"\nregistration = { mode = "warn" }\n', "own")


async def registered(talk: Conversation) -> None:
    await talk.join(*EVERYBODY)
    await talk.say(JONAS, "register Acme Robotics, 50 seats of ProSwitch 48, 60k, closing June")
    await talk.say(JONAS, "skip")
    assert "Received" in await talk.say(JONAS, "yes")


async def test_a_registration_that_waits_keeps_to_the_minimum(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await registered(talk)
        assert "Deals below $5,000 are not registered" in await talk.say(JONAS, "Acme Robotics: amount 2k")
        await talk.say(JONAS, "Acme Robotics: amount 20k")
        assert "→ $20,000" in await talk.say(JONAS, "yes")


async def test_that_an_approved_deal_comes_to_less_is_told_to_both(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await talk.say(CHEN, "三一金额改成2000")
        changed = await talk.say(CHEN, "是")
        assert "项目已批准，继续有效，但现已低于报备要求：低于US$5,000的项目不予报备" in changed
        assert "低于US$5,000的项目不予报备" in talk.last(ZHAO)
        await talk.say(CHEN, "三一金额改成20万")
        assert "不予报备" not in await talk.say(CHEN, "是")


async def test_a_deal_is_handed_to_nobody_who_may_not_have_it(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(), RIGHTS) as talk:
        await registered(talk)
        refused = await talk.say(REP, "transfer Acme Robotics to Pinnacle")
        assert "Rule 1.8" in refused
        await talk.say(REP, "transfer Acme Robotics to 赵敏")
        assert "赵敏 is in charge" in await talk.say(REP, "yes")


async def test_nobody_is_handed_more_than_he_may_have_open(sqlite_url: str) -> None:
    """Pinnacle has a registration that waits; Brightpath has none."""
    async with demo(sqlite_url, Clock(), CAPPED) as talk:
        await talk.join(*EVERYBODY)
        assert "at most 1 open registration" in await talk.say(REP, "transfer Globex to Pinnacle")
        await talk.say(REP, "transfer Globex to Brightpath")
        assert "Brightpath" in await talk.say(REP, "yes")


async def test_a_program_that_warns_tells_whoever_decides(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(), WARNS) as talk:
        await registered(talk)
        await talk.say(JONAS, "Acme Robotics: amount 2k")
        assert "→ $2,000" in await talk.say(JONAS, "yes")
        assert "Deals below $5,000" in talk.last(REP)


async def test_who_takes_over_what_is_decided_is_asked_for_no_decision(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await registered(talk)
        await talk.press(REP, "Approve")
        before = len(talk.voice.said[ZHAO])
        await talk.say(REP, "transfer Acme Robotics to 赵敏")
        await talk.say(REP, "yes")
        told = "\n".join(talk.voice.said[ZHAO][before:])
        assert "项目已转移" in told
        assert "待审批" not in told


async def test_a_price_application_that_comes_too_soon_is_asked_at_reopening(sqlite_url: str) -> None:
    clock = Clock()
    async with demo(sqlite_url, clock, AHEAD) as talk:
        await talk.join(*EVERYBODY)
        await talk.say(
            JONAS, "register Acme Robotics, DataVault, 60k, price application on 20 April, closing June"
        )
        await talk.say(JONAS, "skip")
        assert "Received" in await talk.say(JONAS, "yes")
        for line in ("withdraw Acme Robotics: no budget", "yes"):
            await talk.say(JONAS, line)
        clock.move(days=30)
        asked = await talk.say(JONAS, "reopen Acme Robotics: new budget")
        assert "Rule 1.5" in asked
        assert "apply for the price now?" in asked
        assert "20 Jun 2026" in await talk.say(JONAS, "20 June")
        await talk.say(JONAS, "cancel")
        told = await talk.say(JONAS, "reopen Acme Robotics: new budget, price application on 20 June, 2k")
        assert "Deals below $5,000" in told
        told = await talk.say(JONAS, "reopen Acme Robotics: new budget, price application on 20 June, 70k")
        assert "→ $70,000" in told
        assert "→ Sat 20 Jun 2026" in told
        await talk.say(JONAS, "yes")
        assert "Price application: Sat 20 Jun 2026" in talk.last(REP)
