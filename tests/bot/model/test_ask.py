"""Asking a model: what is sent, and that nothing but a well-formed answer counts."""

from datetime import datetime

import pytest

from bot.model.ask import Endpoint
from tests.fakes.model import MISBEHAVIOURS, FakeModel, Misbehave

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")
TEXT = "pls put Globex down for us, sixty k or so"


@pytest.mark.parametrize("kind", ["openai", "anthropic"])
async def test_a_form_is_filled(kind: str) -> None:
    async with FakeModel() as model:
        model.fills("deal.register", customer="Globex", amount="sixty k")
        reading = await Endpoint(kind, model.url, "m-1", "s3cret").read(TEXT, NOW, "rep")
        assert reading is not None
        assert reading.intent == "deal.register"
        assert reading.slots["customer"] == "Globex"
        (asked,) = model.asked
        assert asked["model"] == "m-1"
        assert TEXT in str(asked)
        assert "tools" not in asked
        assert "s3cret" in str(model.headers)
        assert "s3cret" not in str(asked)


@pytest.mark.parametrize("kind", ["openai", "anthropic"])
@pytest.mark.parametrize("misbehave", MISBEHAVIOURS)
async def test_whatever_else_comes_is_no_answer(kind: str, misbehave: Misbehave) -> None:
    async with FakeModel() as model:
        model.misbehaves = misbehave
        assert await Endpoint(kind, model.url, "m-1", "", seconds=0.5).read(TEXT, NOW, "rep") is None


async def test_nobody_there_is_no_answer() -> None:
    assert await Endpoint("openai", "http://127.0.0.1:9", "m-1", "").read(TEXT, NOW, "rep") is None
