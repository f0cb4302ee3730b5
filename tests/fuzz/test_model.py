"""What a language model's endpoint answers: a form, or nothing."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web
from hypothesis import strategies as st

from bot.model.ask import Endpoint
from language.read.modelled import ASKED, taken
from language.read.sentence.forms import FORMS
from tests.conversation import NOW
from tests.fakes.model import FakeModel
from tests.fuzz.budget import fuzz, fuzz_within
from tests.fuzz.junk import Json, broken, dumped, raw, text, value

SLOTS = sorted({slot for intent in ASKED for slot in FORMS[intent]})
SAID = "register Globex via Softline, 50 seats, 60k, closing June, 下月底 上午九点 D-21001 gold won me"

copied = st.lists(st.sampled_from(SAID.split()), max_size=4).map(" ".join)
form = st.fixed_dictionaries(
    {"intent": st.sampled_from([*ASKED, "none", "undo"]) | text, "slots": st.dictionaries(
        st.sampled_from(SLOTS), copied | text | value, max_size=5)}
)  # fmt: skip
filled: st.SearchStrategy[str] = st.one_of(broken(form).map(json.dumps), text)


def take(said: str) -> None:
    """Nothing is taken that a model may not say."""
    reading = taken(said, SAID, NOW)
    assert reading is None or reading.intent in ASKED


def test_forms() -> None:
    fuzz(filled, take)


@asynccontextmanager
async def endpoint(kind: str) -> AsyncIterator[Callable[[tuple[bytes, int]], Awaitable[None]]]:
    async with FakeModel() as model:

        async def take(example: tuple[bytes, int]) -> None:
            async def answer(_request: web.Request) -> web.Response:
                return web.Response(body=example[0], status=example[1], content_type="application/json")

            model.misbehaves = answer
            await Endpoint(kind, model.url, "m", "", seconds=5).read(SAID, NOW, "rep")

        yield take


def body(said: str) -> Json:
    """As both kinds of endpoint answer."""
    choices = [{"message": {"content": said}}]
    return {"choices": choices, "content": [{"type": "text", "text": said}]}


bodies = st.one_of(broken(filled.map(body)).map(dumped), raw)


def test_openai() -> None:
    fuzz_within(endpoint("openai"), st.tuples(bodies, st.sampled_from((200, 200, 200, 204, 404, 500))))


def test_anthropic() -> None:
    fuzz_within(endpoint("anthropic"), st.tuples(bodies, st.sampled_from((200, 200, 200, 204, 404, 500))))
