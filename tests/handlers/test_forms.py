"""Every question of every form can be asked back about, in both languages."""

import pytest

from bot.slack.limits import MODAL_TITLE
from domain.dialogue import Question, Script
from domain.program import load
from handlers.routes import ROUTES, dialogues
from language.read.sentence.forms import WRITING
from language.say.forms import label, told
from language.words import LANGUAGES, WORDS, Words
from tests.conversation import Clock, demo

SCRIPTS = dialogues(load())
ASKED = [(script, question) for script, _ in SCRIPTS.values() for question in script.questions]
LONG = {"deal", "visit", "visit_plan", "partner"}  # forms long enough for each question to need a reason


@pytest.mark.parametrize(("script", "question"), ASKED, ids=[f"{s.name}.{q.slot}" for s, q in ASKED])
def test_a_question_back_is_answered(script: Script, question: Question) -> None:
    for language in LANGUAGES:
        answers = {
            kind: told(Words(language), script, question, kind) for kind in ("why", "who", "how", "what")
        }
        assert all(answers.values())
    if script.name in LONG and (question.asked or question.required):
        assert f"aside.why.{script.name}.{question.slot}" in WORDS
    if script.name in LONG:
        assert f"aside.who.{script.name}" in WORDS


SAID = WRITING | {
    "deal.why", "deal.note", "deal.appeal", "deal.reopen", "deal.transfer", "deal.merge", "person.deputy",
}  # fmt: skip


@pytest.mark.parametrize("route", sorted(SAID & ROUTES.keys()))
def test_what_a_sentence_may_ask_for_can_be_proposed(route: str) -> None:
    assert f"intent.{route}" in WORDS


@pytest.mark.parametrize("name", sorted(SCRIPTS))
def test_a_form_can_be_shown_whole(name: str) -> None:
    script, _ = SCRIPTS[name]
    for language in LANGUAGES:
        words = Words(language)
        assert 0 < len(words(f"form.{name}")) <= MODAL_TITLE, "Slack cuts it"
        assert all(label(words, script, question) for question in script.questions)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("register Globex Corp, 40 FalconGuard, 50k, June, contact Bo", True),
        ("register Globex Corp, 40 DataVault, 50k, June, contact Bo", False),
        ("register Oxbow Foods, 40 FalconGuard, 50k, June, contact Bo", False),
    ],
)
async def test_what_is_registered_already_is_told_before_it_is_sent(
    sqlite_url: str, said: str, told: bool
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Jonas Keller")
        assert ("Softline GmbH has registered it already" in await talk.say("Jonas Keller", said)) is told


@pytest.mark.parametrize(
    ("text", "shown", "asked"),
    [
        ("remind me on 31 June to call Otto", "There is no “31 June”", "Which day"),
        ("3月32号提醒我打电话", "There is no “3月32号”", "Which day"),
        ("Register Hermes with Softline, FalconGuard 20 licences, 50k, no competitor, close 31 June",
         "There is no “31 June”", "Register a deal"),
    ],
)  # fmt: skip
async def test_a_day_that_no_month_has_is_asked(sqlite_url: str, text: str, shown: str, asked: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        answer = await talk.say("Li Wei", text)
        assert shown in answer
        assert asked in answer
