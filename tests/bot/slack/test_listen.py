"""What people do in Slack reaches the desk, and is acknowledged when it is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.slack.connect import Slack
from bot.slack.surface import COMMANDS, EVENTS, SCOPES, SHORTCUTS
from domain.chat import Address, Card, Field, Form, Kind, Platform, Urgency
from domain.delivery import Posted
from tests.bot.slack.desk import Outcome, RecordingDesk
from tests.fakes.ledger import Json
from tests.fakes.slack import FakeSlack
from tests.fakes.slack_world import BOT_USER, SlackMessage, SlackUser

FORM = Form("deal", "Register a deal", "Submit", "Cancel", (Field("customer", "Customer", "name"),))


def posted(fake: FakeSlack, anna: SlackUser) -> SlackMessage:
    """A message of the bot's with a button."""
    button: Json = {"type": "button", "action_id": "press.0", "value": "h4ndle"}
    button["text"] = {"type": "plain_text", "text": "Approve"}
    blocks = [{"type": "actions", "elements": [button]}]
    return fake.world.keep(SlackMessage(fake.world.im(anna.id).id, fake.world.ts(), BOT_USER, "", blocks))


async def test_every_gesture_reaches_the_desk(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    sales = fake.channel("C0SALES001", "sales", [anna])
    said = await fake.dm(anna, "hello")
    assert said.message is not None
    await fake.mention(anna, sales, "my deals")
    await fake.share_file(anna, "photo.jpg")
    await fake.edit(said.message, "hello again")
    await fake.remove(said.message)
    await fake.open_home(anna)
    await fake.slash(anna, "/deal", "list")
    await fake.press(anna, posted(fake, anna), "Approve")
    await fake.shortcut(anna, "deal_new")
    await fake.message_shortcut(anna, "visit_from_message", said.message)
    assert fake.undelivered() == []
    assert [heard.kind for heard in desk.heard] == [
        Kind.TEXT, Kind.TEXT, Kind.ATTACHMENT, Kind.EDITED, Kind.DELETED, Kind.HOME, Kind.COMMAND,
        Kind.ACTION, Kind.COMMAND, Kind.COMMAND,
    ]  # fmt: skip
    assert {heard.account.user for heard in desk.heard} == {anna.id}
    private = {heard.address for heard in desk.heard if heard.address.private}
    assert [place.conversation for place in private] == [anna.id]


async def test_the_manifest_asks_for_what_is_used_and_no_more(
    fake: FakeSlack, slack: Slack, anna: SlackUser
) -> None:
    sales = fake.channel("C0SALES001", "sales", [anna])
    said = await fake.dm(anna, "hello")
    assert said.message is not None
    await fake.mention(anna, sales, "hello")
    await fake.mention(anna, fake.channel("G0BOARD001", "board", [anna], is_private=True), "hello")
    await fake.open_home(anna)
    await fake.event({"type": "user_change", "user": anna.json()})
    for name in COMMANDS:
        await fake.slash(anna, name)
    for shortcut in SHORTCUTS:
        if shortcut.endswith("_message"):
            await fake.message_shortcut(anna, shortcut, said.message)
        else:
            await fake.shortcut(anna, shortcut)
    receipt = Posted(1, "k", Address(Platform.SLACK, "T1", anna.id), Card("Hi"), Urgency.ANSWER, "", 2, None)
    ts = await slack.voice.say(receipt)
    await slack.voice.say(replace(receipt, edits=ts))
    assert fake.undelivered() == []
    assert fake.installation.scopes == set(SCOPES)
    assert fake.installation.events == set(EVENTS) - {"app_uninstalled", "tokens_revoked"}


async def test_only_what_is_kept_is_acknowledged(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    desk.answers = [ConnectionError("no database"), ConnectionError("no database")]
    delivery = await fake.dm(anna, "hello")
    assert delivery.status == 500
    await fake.redeliver(delivery)
    assert delivery.status == 500
    await fake.redeliver(delivery)
    assert delivery.status == 200
    assert len({heard.event_id for heard in desk.heard}) == 1


@pytest.mark.parametrize("gesture", ["slash", "press", "shortcut"])
async def test_a_gesture_that_is_not_kept_fails(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser, gesture: str
) -> None:
    desk.answers = [ConnectionError("no database")]
    arguments: dict[str, tuple[Any, ...]] = {
        "slash": ("/deal",), "press": (posted(fake, anna), "Approve"), "shortcut": ("deal_new",),
    }  # fmt: skip
    delivery = await getattr(fake, gesture)(anna, *arguments[gesture])
    assert delivery.status == 500


async def test_a_form_opens_as_a_modal_and_comes_back(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    desk.answers = [Outcome(form=FORM)]
    await fake.slash(anna, "/deal", "new")
    await slack.ears.underway.settle()
    (view,) = fake.views
    assert view.plain().startswith("Register a deal\nCustomer")
    desk.answers = [Outcome(errors={"customer": "Nobody of that name"})]
    refused = await fake.submit(anna, view, {"customer": "Xyz"})
    assert refused.body == {"response_action": "errors", "errors": {"customer": "Nobody of that name"}}
    assert view.open
    await fake.submit(anna, view, {"customer": "Acme"})
    assert not fake.views[0].open
    assert (desk.last.kind, desk.last.command, desk.last.values) == (Kind.FORM, "deal", {"customer": "Acme"})
    assert desk.last.address == desk.heard[0].address


async def test_a_form_can_be_followed_by_another(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    desk.answers = [
        Outcome(form=FORM),
        Outcome(form=Form("visit", "Log a visit", "Save", "Cancel", FORM.fields)),
    ]
    await fake.shortcut(anna, "deal_new")
    await slack.ears.underway.settle()
    await fake.submit(anna, fake.views[0], {"customer": "Acme"})
    assert fake.views[0].title == "Log a visit"


@pytest.mark.parametrize("error", ["expired_trigger_id", "internal_error"])
async def test_a_modal_that_does_not_open_becomes_questions(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser, error: str
) -> None:
    fake.fail_next("views.open", error=error)
    desk.answers = [Outcome(form=FORM)]
    delivery = await fake.slash(anna, "/deal", "new Acme")
    await slack.ears.underway.settle()
    first, second = desk.heard
    assert delivery.status == 200
    assert (first.trigger != "", second.trigger, second.text) == (True, "", "new Acme")
    assert first.event_id != second.event_id


async def test_a_command_in_a_channel_tells_where_the_answer_is(
    fake: FakeSlack, slack: Slack, anna: SlackUser
) -> None:
    sales = fake.channel("C0SALES001", "sales", [anna])
    await fake.slash(anna, "/tasks", "", sales)
    (told,) = fake.messages(sales)
    assert told.ephemeral_to == anna.id
    assert "direct messages" in told.text
    assert (await fake.slash(anna, "/tasks")).body == {}


async def test_the_bot_does_not_hear_itself(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    own = {"type": "app_mention", "channel": "C1", "user": BOT_USER, "bot_id": "B1", "text": f"<@{BOT_USER}>"}
    assert (await fake.event(own | {"ts": "1.1"})).status == 200
    assert desk.heard == []


async def test_the_same_words_by_two_events_have_one_key(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    delivery = await fake.dm(anna, "hello")
    await fake.repeat(delivery, 3)
    assert len(desk.heard) == 4
    assert len({heard.event_id for heard in desk.heard}) == 1


async def test_a_removed_app_is_reported(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, capsys: pytest.CaptureFixture[str]
) -> None:
    await fake.event({"type": "tokens_revoked", "tokens": {"bot": ["U1"]}})
    assert desk.heard == []
    assert "slack took the app away" in capsys.readouterr().out


async def test_no_words_and_no_tokens_in_the_log(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, anna: SlackUser, capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture, debugging: None,
) -> None:  # fmt: skip
    caplog.set_level("DEBUG")
    desk.answers = [ConnectionError("secret words"), Outcome(form=FORM)]
    fake.fail_next("views.open", error="expired_trigger_id")
    await fake.dm(anna, "secret words")
    await fake.slash(anna, "/deal", "secret words")
    await slack.ears.underway.settle()
    shown = capsys.readouterr()
    everything = shown.out + shown.err + caplog.text
    assert "slack opened no modal" in everything
    for secret in ("secret words", fake.bot_token, fake.signing_secret):
        assert secret not in everything
