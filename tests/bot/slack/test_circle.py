"""Who belongs to the workspace, and whose channel it is."""

from __future__ import annotations

from typing import Any

import pytest

from bot.slack.circle import READERS, standing_of
from bot.slack.connect import Slack
from domain.chat import Address, Card, Kind, Platform, Standing, Urgency
from domain.delivery import Exposed, Posted, TryLater
from tests.bot.slack.desk import RecordingDesk
from tests.fakes.faults import Fault
from tests.fakes.ledger import StepClock
from tests.fakes.slack import FakeSlack
from tests.fakes.slack_world import TEAM, SlackUser

FACTS: tuple[tuple[dict[str, Any], Standing], ...] = (
    ({}, Standing.MEMBER),
    ({"is_restricted": True}, Standing.GUEST),
    ({"is_ultra_restricted": True}, Standing.GUEST),
    ({"is_stranger": True}, Standing.FOREIGN),
    ({"team_id": "T0OTHER001"}, Standing.FOREIGN),
    ({"team_id": "T0OTHER001", "enterprise_user": {"teams": [TEAM]}}, Standing.MEMBER),
    ({"is_bot": True}, Standing.BOT),
    ({"deleted": True, "is_restricted": True}, Standing.GONE),
)


def later(fake: FakeSlack, seconds: float = 61) -> None:
    assert isinstance(fake.clock, StepClock)
    fake.clock.advance(seconds)


def asked(fake: FakeSlack, method: str) -> int:
    return len(fake.ledger.calls(method))


@pytest.mark.parametrize(("facts", "standing"), FACTS)
def test_a_standing_by_what_slack_tells(facts: dict[str, Any], standing: Standing) -> None:
    assert standing_of({"id": "U1", "team_id": TEAM} | facts, TEAM) is standing


async def test_every_gesture_brings_the_speaker_s_standing(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    await fake.dm(anna, "hello")
    await fake.dm(anna, "hello again")
    assert {heard.standing for heard in desk.heard} == {Standing.MEMBER}
    assert asked(fake, "users.info") == 1
    anna.is_restricted = True
    later(fake)
    await fake.dm(anna, "my deals")
    await fake.slash(anna, "/deal", "list")
    await fake.open_home(anna)
    assert [heard.standing for heard in desk.heard[2:]] == [Standing.GUEST] * 3


async def test_who_speaks_from_another_workspace_is_foreign(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk
) -> None:
    eve = fake.user("U0EVE00001", "Eve", team="T0OTHER001", is_stranger=True)
    sales = fake.channel("C0SALES001", "sales", [eve], is_ext_shared=True)
    await fake.mention(eve, sales, "show the pipeline")
    assert desk.last.standing is Standing.FOREIGN
    assert desk.last.account.workspace == "T0OTHER001"


async def test_slack_s_silence_is_no_standing_and_holds_nothing_up(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    fake.faults.plan(Fault("users.info", error="fatal_error"))
    await fake.dm(anna, "hello")
    await fake.dm(anna, "hello")
    later(fake)
    fake.faults.plan(Fault("users.info", status=500))
    await fake.dm(anna, "an older answer serves")
    standings = [heard.standing for heard in desk.heard]
    assert standings == [Standing.UNKNOWN, Standing.MEMBER, Standing.MEMBER]


async def test_slack_tells_unasked_who_left(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    await fake.dm(anna, "hello")
    await fake.event({"type": "user_change", "user": anna.json()})  # his status, say
    anna.deleted = True
    await fake.event({"type": "user_change", "user": anna.json()})
    await fake.dm(anna, "hello")
    assert [(heard.kind, heard.standing) for heard in desk.heard[1:]] == [
        (Kind.STANDING, Standing.GONE), (Kind.TEXT, Standing.GONE),
    ]  # fmt: skip
    assert desk.heard[1].account == desk.last.account
    assert asked(fake, "users.info") == 1


@pytest.mark.parametrize("how", ["is_ext_shared", "is_pending_ext_shared"])
async def test_in_a_shared_channel_the_answer_is_private(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser, how: str
) -> None:
    sales = fake.channel("C0SALES001", "sales", [anna])
    await fake.mention(anna, sales, "my deals")
    assert desk.last.address.conversation == sales.id
    setattr(sales, how, True)
    later(fake)
    await fake.mention(anna, sales, "my deals")
    assert desk.last.address == Address(Platform.SLACK, TEAM, anna.id)


async def test_where_a_guest_reads_the_answer_is_private(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    bo = fake.user("U0BO000001", "Bo")
    sales = fake.channel("C0SALES001", "sales", [anna, bo])
    await fake.mention(anna, sales, "my deals")
    later(fake)
    await fake.mention(anna, sales, "my deals")
    assert [heard.address.conversation for heard in desk.heard] == [sales.id] * 2
    assert asked(fake, "users.info") == 4  # hers twice, his and our own once in the hour
    bo.is_ultra_restricted = True
    await fake.event({"type": "user_change", "user": bo.json()})
    later(fake)
    await fake.mention(anna, sales, "my deals")
    assert desk.last.address == Address(Platform.SLACK, TEAM, anna.id)


async def test_where_slack_does_not_tell_of_one_who_reads_the_answer_is_private(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    sales = fake.channel("C0SALES001", "sales", [anna, fake.user("U0BO000001", "Bo")])
    fake.faults.plan(Fault("users.info", status=500, where=lambda args: args["user"] == "U0BO000001"))
    await fake.mention(anna, sales, "my deals")
    await fake.mention(anna, sales, "my deals")
    assert [heard.address.private for heard in desk.heard] == [True, False]


async def test_a_channel_of_many_is_no_team_s(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    crowd = [fake.user(f"U0CROWD{number:03}", "Bo") for number in range(READERS)]
    everybody = fake.channel("C0SALES001", "everybody", [anna, *crowd])
    await fake.mention(anna, everybody, "my deals")
    assert desk.last.address.private
    assert asked(fake, "users.info") == 1


async def test_slack_tells_with_what_is_said_that_others_read(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    sales = fake.channel("C0SALES001", "sales", [anna])
    await fake.mention(anna, sales, "my deals")
    sales.is_ext_shared = True  # within the minute
    await fake.mention(anna, sales, "my deals")
    assert [heard.address.private for heard in desk.heard] == [False, True]


async def test_who_sends_a_code_is_shown_by_the_name_that_slack_shows(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    await fake.dm(anna, "A" * 32)
    assert (desk.last.kind, desk.last.name) == (Kind.START, anna.name)


async def test_nothing_is_said_in_a_channel_that_others_read(
    fake: FakeSlack, slack: Slack, anna: SlackUser
) -> None:
    sales = fake.channel("C0SALES001", "sales", [anna])
    address = Address(Platform.SLACK, TEAM, sales.id, private=False)
    digest = Posted(1, "digest:1", address, Card("Standup"), Urgency.DIGEST, "", 1, None)
    await slack.voice.say(digest)
    for broken in ("is_ext_shared", "silent", "missing_scope"):
        later(fake, 3601)
        sales.is_ext_shared = broken == "is_ext_shared"
        if broken != "is_ext_shared":
            fake.faults.plan(
                Fault("conversations.info", error="fatal_error" if broken == "silent" else broken)
            )
        with pytest.raises(TryLater if broken == "silent" else Exposed):
            await slack.voice.say(digest)
    assert len(fake.messages(sales)) == 1
