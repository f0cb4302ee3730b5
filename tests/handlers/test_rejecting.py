"""A rejection from its first word to its yes: the ground, and what is said with it."""

import pytest

from tests.conversation import Clock, demo

LEAD, REP = "Anna Berg", "Li Wei"
NO_BUDGET = "The customer has no confirmed project or budget yet."


async def test_what_is_told_besides_goes_along_with_the_ground(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        assert f"Reason: {NO_BUDGET} “no budget”" in await talk.say(LEAD, "reject Three Rivers, no budget")
        more = await talk.say(LEAD, "and they never answered our mails")
        assert f"{NO_BUDGET} “no budget; and they never answered our mails”" in more
        assert "outside the partner's territory" in await talk.say(LEAD, "out of territory")
        assert "D-" in await talk.say(LEAD, "10am")
        assert "== Rejected: Three Rivers Bank ==" in await talk.say(LEAD, "yes")


@pytest.mark.parametrize(
    "said", ["reject three rivers, another partner was first", "驳回three rivers，已有更早的报备"]
)
async def test_whoever_rejects_for_an_earlier_registration_learns_that_none_is_known(
    sqlite_url: str, said: str
) -> None:
    """The partner reads the ground, and asks which it was."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        shown = await talk.say(LEAD, said)
        assert "Another registration for this customer came first." in shown
        assert "No other registration that may be for this customer is in the records" in shown
        assert "No other registration" not in await talk.say(LEAD, "no, they have no budget")


async def test_all_that_is_told_behind_the_name_goes_along(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        shown = await talk.say(LEAD, "reject Three Rivers, we work with them directly since january")
        assert "“we work with them directly since january”" in shown


async def test_that_no_approval_is_wanted_is_no_ground(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        assert "On which ground do you reject" in await talk.say(LEAD, "dont need it approved, reject it")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("approve three rivers, but tell them we need the NDA first", "“we need the NDA first”"),
        ("three rivers ok, subject to a signed NDA", "“subject to a signed NDA”"),
        ("批three rivers，但是让他们先签保密协议", "“先签保密协议”"),
    ],
)
async def test_a_condition_of_an_approval_can_be_asked_for_first(
    sqlite_url: str, said: str, kept: str
) -> None:
    """The approval itself has none, and says so."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        shown = await talk.say(LEAD, said)
        assert f"An approval has no conditions, and nothing goes along with it: {kept}" in shown
        assert "Approve a registration: Three Rivers Bank" in shown
        assert f"Question: {kept[1:-1]}" in await talk.press(LEAD, "Ask the partner first")


@pytest.mark.parametrize(
    "said",
    [
        "three rivers ok but only 60 days",
        "approve three rivers for 100k instead of 120k",
        "three rivers批了，但只给60天",
    ],
)
async def test_an_approval_of_less_is_one_of_all(sqlite_url: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        shown = await talk.say(LEAD, said)
        assert "An approval has no conditions: it is of the whole deal" in shown
        assert "Approve a registration: Three Rivers Bank" in shown


async def test_what_is_noted_with_an_approval_is_offered_behind_it(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        assert "Approve" in await talk.say(LEAD, "approve three rivers, but note that phase 1 is funded")
        assert "phase 1 is funded”. Shall I do that now?" in await talk.say(LEAD, "yes")


async def test_a_yes_with_a_condition_is_said_to_the_only_one_that_waits(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        shown = await talk.say(REP, "ok with me as long as they send the NDA")
        assert "Approve a registration: Three Rivers Bank" in shown
        await talk.say(REP, "no")
        await talk.say(REP, "how does Globex stand?")
        assert "Approve" not in await talk.say(REP, "ok with me as long as they send the NDA")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("no, out of their territory", "territory or authorisation. “out of their territory”"),
        ("不，直签客户", "with this customer before. “直签客户”"),
        ("no", "nothing was changed"),
    ],
)
async def test_a_no_may_bring_another_ground(sqlite_url: str, said: str, shown: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        await talk.say(LEAD, "reject Three Rivers, no budget")
        assert shown in await talk.say(LEAD, said)


async def test_an_approval_takes_the_place_of_a_question(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        await talk.say(LEAD, "how is Three Rivers?")
        await talk.press(LEAD, "Ask")
        assert "Approve a registration: Three Rivers" in await talk.say(LEAD, "never mind, approve")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("no budget", "[1] Yes"),  # one card, with the ground that is meant
        ("The tender was already decided.", "== Rejected: Three Rivers Bank =="),
        ("I don't like it", "Which ground of the program is that"),
    ],
)
async def test_the_answer_to_which_ground(sqlite_url: str, said: str, shown: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        await talk.say(LEAD, "reject Three Rivers")
        assert shown in await talk.say(LEAD, said)


async def test_none_of_the_grounds_is_no_reason(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        await talk.say(LEAD, "reject Three Rivers")
        again = await talk.say(LEAD, "none of these")
        assert NO_BUDGET in again
        assert "none of these" not in again
