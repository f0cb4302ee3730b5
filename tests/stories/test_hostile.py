"""What no friend writes, on both databases: it is kept, shown as text, and nothing comes of it."""

from __future__ import annotations

import unicodedata

import pytest

from domain import matching
from tests.conversation import Clock, demo

REP = "Li Wei"
HOSTILE = (
    "call <!channel> <@U1> <https://evil.example|your bank>",
    "call <b>Bob</b> &amp; <script>alert(1)</script>",
    "call '; DROP TABLE deals; --",
    "call {0.__class__} {name} %s %(x)s ${HOME} #{1}",
    'call =HYPERLINK("http://evil") +1 @x -2',
    "call \x1b[2J\x1b]0;title\x07 now",
    "call N\x00UL and \x0b \x85 \u2028 lines",
    "call lone \ud800 surrogate \udfff",
    "call \u202eevil\u202c \u2066hidden\u2069 \u200bzero\ufeff",
    "call e" + "\u0301" * 1000,
    "call 👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 👍🏿",
    "call שלום عليكم مرحبا",
    "call Zalgo T̸̢̛o̷ny",
    "call \U000e0041\U000e0042 tags",
)
STEERING = {"Cc", "Cs"}
TURNING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u2060\ufeff")


@pytest.mark.parametrize("language", ["en", "zh"])
async def test_it_is_kept_and_shown_unharmed(database_url: str, language: str) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, f"/language {language}")
        for said in HOSTILE:
            answer = await talk.say(REP, f"/tasks add {said}")
            answer += await talk.say(REP, said)
            assert "Sorry, something went wrong" not in answer, said
            assert "出错了" not in answer, said
            await talk.say(REP, "cancel")
        assert not await failures(talk)
        shown = await talk.say(REP, "/tasks list")
        assert not [c for c in shown if unicodedata.category(c) in STEERING and c not in "\t\n"]
        async with talk.here.store.work() as work:
            memory = await work.open_all(1, talk.action(REP, "").address)
            (person,) = await memory.people.named(REP)
            kept = [task.text for task in (await memory.tasks.open(person.id, limit=50)).rows]
        assert len(kept) >= len(HOSTILE) // 2
        for text in kept:
            assert unicodedata.is_normalized("NFC", text)
            assert not TURNING & set(text)
            assert "\x00" not in text


async def failures(talk: object) -> list[str]:
    said: list[str] = talk.voice.said[REP]  # type: ignore[attr-defined]
    return [each for each in said if "went wrong" in each or "出错" in each]


@pytest.mark.parametrize("double", [
    "Ѕоftline", "Sоftlinе", "Ｓｏｆｔｌｉｎｅ", "Soft\u200bline", "\u202eSoftline", "Softlіne", "SOFTLΙΝΕ",
])  # fmt: skip
def test_a_double_of_a_name_is_the_same_name(double: str) -> None:
    assert matching.skeleton(double) == matching.skeleton("Softline")
