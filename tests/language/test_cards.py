"""Every card, in both languages, on every platform, within its limits; and every sentence whole."""

import importlib
import pkgutil
import re
import string
from dataclasses import replace

import pytest

from bot.slack import draw as slack
from bot.telegram import draw as telegram
from bot.telegram import limits
from bot.terminal import draw as terminal
from bot.text import width
from domain.chat import Card, Fact
from language import say
from language.say.gallery import EXAMPLES
from language.words import LANGUAGES, WORDS, Words
from tests.fakes.slack_blocks import block_problems

for module in pkgutil.iter_modules(say.__path__):
    importlib.import_module(f"language.say.{module.name}")

CASES = [(name, language) for name in sorted(EXAMPLES) for language in LANGUAGES]
HAN = re.compile(r"[\u4e00-\u9fff]")
HOSTILE = "<!channel> <b>&amp; \u202e</b> *_`~ " + "👩‍👩‍👧‍👦é" * 900


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_a_sentence_has_the_same_facts_in_both_languages() -> None:
    assert [key for key in WORDS if not same(*WORDS[key])] == []


def same(*sentences: str) -> bool:
    *english, chinese = map(fields, sentences)
    return all(some <= english[-1] for some in english) and chinese == english[-1]


@pytest.mark.parametrize(("name", "language"), CASES)
def test_a_card_is_drawn_within_every_platform_s_limits(name: str, language: str) -> None:
    card = EXAMPLES[name](Words(language, "Asia/Shanghai"))
    check(card)
    check(hostile(card))
    if language == "zh":
        assert HAN.search(terminal.draw(card))


def check(card: Card) -> None:
    assert block_problems(slack.blocks(short(card)), "message") == []
    messages = telegram.draw(short(card))
    assert 0 < len(messages) <= limits.MESSAGES
    assert all(0 < width(message.plain) <= limits.TEXT for message in messages)
    assert terminal.draw(card)


def hostile(card: Card) -> Card:
    """The card as an outsider would have it: too long, and full of marks."""
    facts = tuple(Fact(fact.label, HOSTILE) for fact in card.facts)
    lines = tuple(line + HOSTILE for line in card.lines)
    return replace(card, title=card.title + HOSTILE, lines=lines, facts=facts, note=HOSTILE)


def short(card: Card) -> Card:
    """With handles in place of actions, as the outbox has it."""
    buttons = tuple(
        tuple(replace(b, action=f"{at}-{n}") for n, b in enumerate(row))
        for at, row in enumerate(card.buttons)
    )
    return replace(card, buttons=buttons)
