"""Decisions that wait: handed over by who is away, reminded of, escalated; each thing said once."""

from datetime import UTC, datetime

import pytest

from domain.program import read
from tests.conversation import Clock, Conversation, demo
from tests.scheduled.test_mornings import pass_time

REP, LEAD, ADMIN, JONAS, ZHAO = "Li Wei", "Anna Berg", "Sam Admin", "Jonas Keller", "赵敏"
EVERYBODY = (REP, LEAD, ADMIN, JONAS, ZHAO)


async def registered(talk: Conversation) -> None:
    await talk.say(JONAS, "register Tata Chemicals, 250 licences of DataVault, 60k, closing end of June")
    await talk.say(JONAS, "skip")
    await talk.press(JONAS, "Submit")


async def test_a_decision_that_waits_is_reminded_of_and_escalated(database_url: str) -> None:
    async with demo(database_url, Clock(datetime(2026, 3, 11, 8, tzinfo=UTC))) as talk:
        await talk.join(*EVERYBODY)
        await registered(talk)
        said = [line for line in await pass_time(talk, 62, 2) if "Tata" in line[2]]
        assert sorted(said) == sorted([
            ("12 14:00", REP, "== Decision due: Tata Chemicals =="),  # four working hours are left
            ("12 18:00", REP, "== Decision late: Tata Chemicals =="),
            ("12 18:00", LEAD, "== Decision late: Tata Chemicals =="),
            ("12 18:00", JONAS, "== Late: the decision on Tata Chemicals =="),
            ("13 18:00", ADMIN, "== Decision late: Tata Chemicals =="),  # a working day later
        ])  # fmt: skip


@pytest.mark.parametrize("decided", ["approve Tata Chemicals", "reject Tata Chemicals, no budget yet"])
async def test_a_deputy_hears_what_somebody_else_decided_on_what_waits_for_him(
    sqlite_url: str, decided: str
) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 3, 11, 9, tzinfo=UTC))) as talk:
        await talk.join(*EVERYBODY)
        await registered(talk)
        await talk.say(REP, "I'm off today, 赵敏 covers for me")
        await talk.press(REP, "Yes")
        await pass_time(talk, 1)
        await talk.say(REP, decided)
        await talk.press(REP, "Yes")
        assert "Tata Chemicals" in (told := talk.last(ZHAO))
        assert told.startswith(("== 已批准", "== 已驳回"))


async def late_cards(talk: Conversation, *names: str) -> dict[str, str]:
    await pass_time(talk, 62, 2)
    return {
        name: card for name in names for card in talk.voice.said[name] if "Decision late: Tata" in card
    }  # fmt: skip


async def test_a_lead_who_is_the_deputy_too_hears_that_it_is_late(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 3, 11, 8, tzinfo=UTC))) as talk:
        await talk.join(*EVERYBODY)
        await talk.say(REP, "my deputy is Anna Berg")
        await talk.press(REP, "Yes")
        await registered(talk)
        assert "Approve" in (await late_cards(talk, LEAD))[LEAD]
        assert "I told Li Wei and the lead" in talk.last(JONAS)


async def test_a_lead_who_registered_it_hears_that_it_is_late_and_has_no_button_to_decide(
    sqlite_url: str,
) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 3, 11, 8, tzinfo=UTC))) as talk:
        await talk.join(*EVERYBODY)
        await talk.say(LEAD, "register Tata Chemicals with Softline, DataVault, 60k, closing end of June")
        await talk.say(LEAD, "skip")
        await talk.press(LEAD, "Submit")
        cards = await late_cards(talk, REP, LEAD)
        assert "Approve" in cards[REP]
        assert "Approve" not in cards[LEAD]
        assert "History" in cards[LEAD]


async def test_of_an_appeal_that_is_late_an_administrator_hears_and_decides_nothing(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 3, 11, 8, tzinfo=UTC))) as talk:
        await talk.join(*EVERYBODY)
        await registered(talk)
        await talk.say(REP, "reject Tata Chemicals, no budget yet")
        await talk.press(REP, "Yes")
        await talk.press(JONAS, "Appeal")
        await pass_time(talk, 24 * 10, 24)
        (card,) = [card for card in talk.voice.said[ADMIN] if "Decision late: Tata" in card]
        assert "Anna Berg hears the appeal" in card
        assert "Approve" not in card


async def test_what_is_handed_over_late_is_told_late_and_once(sqlite_url: str) -> None:
    """Nor is a lead told of it who is away: it was handed over by her."""
    async with demo(sqlite_url, Clock(datetime(2026, 3, 11, 8, tzinfo=UTC))) as talk:
        await talk.join(*EVERYBODY)
        await talk.say(REP, "register Tata Chemicals with Softline, DataVault, 60k, closing end of June")
        await talk.say(REP, "skip")
        await talk.press(REP, "Submit")
        await talk.say(LEAD, "I'm off from 13 to 20 March")
        await talk.press(LEAD, "Yes")
        said = [line for line in await pass_time(talk, 46, 2) if "Tata" in line[2]]
        assert [line[2] for line in said if line[1] == ADMIN] == ["== Decide: Tata Chemicals =="]
        (card,) = [card for card in talk.voice.said[ADMIN] if "Decide: Tata" in card]
        late = "Sam Admin was to decide by Thu 12 Mar 2026, 17:00 (UTC): the decision is late."
        assert late in card
        (handed,) = [card for card in talk.voice.said[JONAS] if "Handed over: Tata" in card]
        assert "Sam Admin was to decide by Thu 12 Mar 2026, 18:00 (Berlin)" in handed
        assert [line[:1] + line[2:] for line in said if line[1] == LEAD] == [
            ("12 14:00", "== Decision due: Tata Chemicals =="),
            ("12 18:00", "== Decision late: Tata Chemicals =="),
        ]  # while it was hers


async def test_over_a_weekend_nothing_is_due(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 3, 13, 16, tzinfo=UTC))) as talk:
        await talk.join(*EVERYBODY)
        await registered(talk)
        assert "Tue 17 Mar 2026, 17:00 (Berlin)" in "".join(talk.voice.said[JONAS])
        assert not [line for line in await pass_time(talk, 63, 3) if "Tata" in line[2]]


async def test_who_is_away_is_stood_in_for_by_his_deputy_then_his_lead(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 3, 11, 9, tzinfo=UTC))) as talk:
        await talk.join(*EVERYBODY)
        await registered(talk)
        before = talk.last(JONAS)
        await talk.say(REP, "my deputy is 赵敏")
        assert "赵敏 decides in your place" in await talk.press(REP, "Yes")
        await talk.say(REP, "/standup away")
        said = [line for line in await pass_time(talk, 0.5) if "Tata" in line[2]]
        assert ("11 09:00", JONAS, "== Handed over: Tata Chemicals ==") in said
        assert ("11 09:00", ZHAO, "== 待审批：Tata Chemicals ==") in said
        (card,) = [card for card in talk.voice.said[ZHAO] if "待审批：Tata" in card]
        assert "Softline GmbH（金牌）" in card
        assert "有效报备" in card
        due = next(line for line in before.splitlines() if "You will hear by" in line)[-35:-1]
        handed = next(card for card in talk.voice.said[JONAS] if "Handed over" in card)
        assert due in handed  # the time promised stays
        await talk.say(ZHAO, "/standup away")
        said = [line for line in await pass_time(talk, 0.5) if "Tata" in line[2]]
        assert ("11 09:30", LEAD, "== Decide: Tata Chemicals ==") in said
        await talk.press(LEAD, "Approve")
        assert "Approved: Tata Chemicals" in talk.last(JONAS)


async def test_while_the_partner_is_asked_nobody_is_late(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 3, 11, 8, tzinfo=UTC))) as talk:
        await talk.join(*EVERYBODY)
        await registered(talk)
        await talk.press(REP, "Ask")
        await talk.say(REP, "Which project is it?")
        said = [line for line in await pass_time(talk, 60, 2) if "Tata" in line[2]]
        assert {who for _, who, _ in said} == {JONAS}  # he is reminded of the question


async def test_a_vendor_s_own_hours(sqlite_url: str) -> None:
    """Four working hours, an administrator two hours after that."""
    program = read('version = "4h"\n[decision]\nwithin = "4 working hours"\nreminders_hours = [1]\n'
                   'escalation = "2 working hours"\n', "x")  # fmt: skip
    async with demo(sqlite_url, Clock(datetime(2026, 3, 11, 9, tzinfo=UTC)), program) as talk:
        await talk.join(*EVERYBODY)
        await registered(talk)
        said = [(at, who) for at, who, line in await pass_time(talk, 7) if "Tata" in line]
        assert sorted(said) == sorted([
            ("11 12:00", REP), ("11 13:00", REP), ("11 13:00", LEAD), ("11 13:00", JONAS), ("11 15:00", ADMIN)
        ])  # fmt: skip
