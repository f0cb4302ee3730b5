"""Every call that carries a card of the gallery, on both platforms, by the platforms' own definitions:
the Bot API's machine-readable one, slack_sdk's models, and Slack's documented limits for blocks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

import pytest
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from bot.slack import home, modal
from bot.slack.circle import Circle
from bot.slack.client import session, web_client
from bot.slack.draw import blocks
from bot.slack.send import SlackVoice
from bot.telegram.client import application
from bot.telegram.send import TelegramVoice
from domain.chat import Address, Button, Card, Fact, Platform, Table, Urgency
from domain.delivery import HOME, Posted
from domain.dialogue import Dialogue
from domain.program import load
from handlers.routes import dialogues
from language.say import modal as modals
from language.words import LANGUAGES, Words
from tests.fakes.slack import FakeSlack
from tests.fakes.slack_blocks import block_problems, view_problems
from tests.fakes.telegram import FakeTelegram
from tools.docs.gallery import cards

MARKS = "<!channel> <@U1> <https://evil|ok> <b>&amp;</b> *_`~[x](y) \u202e\x00 {0} %s =1+1 "
HOSTILE = MARKS + "👩‍👩‍👧‍👦é\u0301" * 8
FORMS = dialogues(load())
HUGE = HOSTILE * 60  # 10,000 characters in each place


def as_outsiders_would(card: Card, text: str) -> Card:
    """The card with this text in every place that a person's words may reach."""
    table = card.table and Table(card.table.columns, tuple((text,) * len(row) for row in card.table.rows[:2]))
    return replace(
        card, title=text, lines=tuple(text for _ in card.lines[:3]), note=text, table=table,
        facts=tuple(Fact(fact.label, text) for fact in card.facts),
        buttons=tuple(tuple(replace(b, label=text) for b in row) for row in card.buttons),
    )  # fmt: skip


def every() -> Iterator[Card]:
    """Each card as it is and hostile, some huge; in both languages; with handles in place of actions."""
    for number, shown in enumerate(cards().values()):
        for card in shown.values():
            yield pressable(card)
            yield pressable(as_outsiders_would(card, HOSTILE if number % 5 else HUGE))
    yield Card("A hundred buttons", buttons=tuple((Button(f"Button {n}", f"h{n}"),) for n in range(100)))
    yield Card()
    yield Card(lines=("\u200b", " ", ""))


def pressable(card: Card) -> Card:
    rows = enumerate(card.buttons)
    return replace(
        card,
        buttons=tuple(tuple(replace(b, action=f"{at}-{n}") for n, b in enumerate(row)) for at, row in rows),
    )


def letter(platform: Platform, number: int, to: str, card: Card, edits: str = "") -> Posted:
    return Posted(number, f"key:{number}", Address(platform, "T1", to), card, Urgency.ANSWER, edits, 1, 1)


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as fake:
        yield fake


async def test_slack_takes_every_card(slack: FakeSlack) -> None:
    client = web_client(slack.bot_token, slack.api_url)
    client.session = session()
    voice, anna = SlackVoice(client, Circle(client, slack.clock)), slack.user("U1", "Anna")
    first = await voice.say(letter(Platform.SLACK, 0, anna.id, Card("first")))
    for number, card in enumerate(every(), 1):
        edits = ("", first, HOME)[number % 3]
        await voice.say(letter(Platform.SLACK, number, anna.id, card, edits))
    await client.session.close()
    assert slack.violations == []
    assert not [live for message in slack.messages(anna) for live in message.live()]


def test_slack_s_own_models_take_every_card() -> None:
    for card in every():
        drawn = blocks(card)
        for block in Block.parse_all(drawn):
            block.validate_json()
        view = home.view(card)
        View(**view).validate_json()
        assert block_problems(drawn, "message") == view_problems(view) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FORMS)
def test_slack_takes_every_form(name: str, language: str) -> None:
    script, _ = FORMS[name]
    for answers in ({}, {q.slot: HUGE for q in script.questions if q.kind in {"name", "text"}}):
        for staff in (True, False):
            drawn = modal.view(
                modals.whole(Words(language), script, Dialogue(name, answers), staff),
                Address(Platform.SLACK, "T1", "U1"),
            )
            View(**drawn).validate_json()
            assert view_problems(drawn) == []


async def test_telegram_takes_every_card() -> None:
    async with FakeTelegram() as telegram:
        app = application(telegram.token, telegram.root)
        await app.initialize()
        voice, ana = TelegramVoice(app.bot), telegram.user(71, "Ana", reach="open")
        first = await voice.say(letter(Platform.TELEGRAM, 0, str(ana.id), Card("first")))
        for number, card in enumerate(every(), 1):
            edits = ("", first)[number % 2]
            await voice.say(letter(Platform.TELEGRAM, number, str(ana.id), card, edits))
        await app.shutdown()
        assert telegram.violations == []
        refused = {entry.outcome for entry in telegram.ledger.of("refused")}
        assert all("not modified" in why for why in refused), "nothing fell back to plain text"
