"""A deal's way from the partner's message to the decision, through the real desk and relay."""

from dataclasses import replace

import pytest

from bot.wiring import house
from domain.program import load
from tests.conversation import Clock, Conversation, demo

REP, LEAD, JONAS, CHEN, ZHAO = "Li Wei", "Anna Berg", "Jonas Keller", "Chen Jing", "赵敏"


async def test_partner_registers_rep_approves_partner_is_told(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(REP, LEAD, JONAS, CHEN)
        await talk.say(JONAS, "register Tata Chemicals, 250 licences of DataVault, 60k, closing end of June")
        card = await talk.say(JONAS, "skip")
        assert "Tata Chemicals" in card
        assert "$60,000" in card
        receipt = await talk.press(JONAS, "Submit")
        assert "Received: D-" in receipt
        assert "decision within 2 working days" in receipt
        assert "Decide: Tata Chemicals" in talk.last(REP)
        approved = await talk.press(REP, "Approve")
        assert "Approved: Tata Chemicals" in approved
        assert "120 days of protection" in approved
        assert "Approved: Tata Chemicals" in talk.last(JONAS)
        assert not any("Tata" in said for said in talk.voice.said[CHEN])


async def test_the_same_in_chinese(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(CHEN, ZHAO)
        await talk.say(CHEN, "我们想报备南方航空，防火墙6台，80万，六月底签")
        await talk.say(CHEN, "跳过")
        receipt = await talk.press(CHEN, "提交")
        assert "已收到报备" in receipt
        assert "2个工作日内答复" in receipt
        assert "待审批：南方航空" in talk.last(ZHAO)
        await talk.press(ZHAO, "批准")
        assert "已批准：南方航空" in talk.last(CHEN)


async def test_what_is_missing_is_asked_and_a_restart_is_not_noticed(sqlite_url: str) -> None:
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        await talk.join(REP)
        assert "Which product?" in await talk.say(REP, "register Next plc via Softline")
    async with house(sqlite_url, load(), clock) as again:
        talk = Conversation(again, clock)
        assert "amount" in await talk.say(REP, "FalconGuard")
        assert "close" in await talk.say(REP, "about 60k")
        assert "contact" in await talk.say(REP, "June 30")
        card = await talk.say(REP, "Rosa Delgado")
        for fact in ("Next plc", "Softline GmbH", "FalconGuard", "$60,000", "30 Jun 2026", "Rosa Delgado"):
            assert fact in card


@pytest.mark.parametrize(
    ("name", "opening", "correction", "sum_"),
    [
        (REP, "register Next plc via Softline, FalconGuard, 50k, closing June", "no, 60k", "$60,000"),
        (ZHAO, "帮我报备一下三一重工，通过上海云轩，工业网关，50万，六月签", "不对，是60万", "US$600,000"),
    ],
)
async def test_a_correction_changes_the_card(
    sqlite_url: str, name: str, opening: str, correction: str, sum_: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, opening)
        await talk.say(name, "skip" if name == REP else "跳过")
        assert sum_ in await talk.say(name, correction)


async def test_a_rejection_needs_a_reason_that_the_partner_reads(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        await talk.say(JONAS, "register Oxbow Mills, DataVault, 42k, closing June")
        await talk.say(JONAS, "skip")
        await talk.press(JONAS, "Submit")
        assert "On which ground" in await talk.press(REP, "Reject")
        meant = await talk.say(REP, "They are a direct account of ours")
        assert "The direct team was working with this customer before." in meant
        assert "Rejected" in await talk.press(REP, "Yes")
        told = talk.last(JONAS)
        assert "The direct team was working with this customer before. “They are a direct account" in told
        assert "turned down only on a listed ground" in told


async def test_a_second_press_is_told_that_the_deal_changed(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        await talk.say(JONAS, "register Oxbow Mills, DataVault, 42k, closing June")
        await talk.say(JONAS, "skip")
        await talk.press(JONAS, "Submit")
        await talk.press(REP, "Approve")
        assert "has changed meanwhile: you did the last step" in await talk.press(REP, "Approve")


async def test_another_request_in_between_is_served_and_the_form_goes_on(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Next plc via Softline, FalconGuard")
        answer = await talk.say(REP, "what tier is Pinnacle IT?")
        assert "Pinnacle IT LLC: Silver" in answer
        assert "What is the estimated amount?" in answer


async def test_cancel_and_undo(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Next plc via Softline, FalconGuard")
        assert "nothing was saved" in await talk.say(REP, "cancel")
        await talk.say(REP, "met Jonas at Softline today, price is a problem, send a quote by Friday")
        await talk.say(REP, "yes")
        assert "Shall I take this back: the visit: Softline GmbH?" in await talk.say(REP, "undo")
        assert "Undone" in await talk.say(REP, "yes")
        assert "nothing to undo" in await talk.say(REP, "undo")


async def test_a_partner_cannot_decide(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        await talk.say(JONAS, "register Oxbow Mills, DataVault, 42k, closing June")
        await talk.say(JONAS, "skip")
        await talk.press(JONAS, "Submit")
        handle = next(c for c in talk.voice.cards[REP] if c.card.title.startswith("Decide"))
        stolen = handle.card.buttons[0][0].action
        assert "meant for somebody else" in await talk.receive(talk.action(JONAS, stolen))
        forged = replace(talk.action(JONAS, "x" * 16))
        assert "don't know that button" in await talk.receive(forged)


@pytest.mark.parametrize(
    ("said", "delivered"),
    [("Kaufmann is won, delivered by Pinnacle", "Pinnacle"), ("Kaufmann赢单了，由长江智联交付", "长江智联")],
)
async def test_who_delivers_goes_along_with_the_yes(sqlite_url: str, said: str, delivered: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert f"Delivered by: {delivered}" in await talk.say(REP, said)
        assert "earns Softline GmbH $370 (2%)" in await talk.say(REP, "yes")
        assert delivered in await talk.say(REP, "the history of Kaufmann")
        assert "Clause 5.1" in await talk.say(REP, "why?")
