"""Cards of asking back: question and answer, to and fro."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from domain.chat import Button, Card, Style, action
from domain.deals import Deal, DealEvent, Status
from domain.program import Program, load
from language.say import common
from language.say.deals.decide import decision
from language.say.deals.example import ASKED, EXAMPLE
from language.say.deals.facts import (
    answer_button,
    button,
    clock,
    facts,
    look,
    rule,
    saying,
)
from language.say.gallery import example
from language.words import Words

INCOMPLETE = "incomplete"  # the built-in ground for what did not come
Thread = Sequence[tuple[str, str]]  # who said what, the oldest first


def questions(words: Words, deal: Deal, program: Program) -> Card:
    """Ready questions, a button each; any other is typed."""
    asked = [each.zh if words.language == "zh" else each.en for each in program.decision.question]
    if deal.status is Status.NEEDS_INFORMATION and deal.reason and deal.reason not in asked:
        asked = [deal.reason, *asked]  # once more
    options = [
        (text, action("deal.ask", deal.reference, deal.version, saying(question=text))) for text in asked
    ]
    card = common.choice(words("ask.deal_ask.question"), options)
    return replace(card, buttons=(*card.buttons, (common.cancel(words),)))


def asked(words: Words, deal: Deal, program: Program, who: str, question: str, before: Thread = ()) -> Card:
    """To the partner: the question, what was asked and answered before, and that the clock stands."""
    line = words("deal.asked.line", who=who, reference=deal.reference, question=question)
    return Card(
        title=words("deal.asked", customer=deal.customer),
        lines=(*_said(words, before), line, clock(words, deal)),
        buttons=((answer_button(words, deal), look(words, "why", deal)),),
        note=rule(words, deal, program),
    )


def asked_why(words: Words, deal: Deal) -> Card:
    """To the partner who asks back: what it is for, and who reads it."""
    who = deal.decider or words("side.decider")
    line = words("deal.asked.why", who=who, reference=deal.reference, question=deal.reason)
    return Card(lines=(line, clock(words, deal)), buttons=((answer_button(words, deal),),))


def asked_again(words: Words, deal: Deal, event: DealEvent, program: Program) -> Card:
    """To the partner, who has not answered yet."""
    card = asked(words, deal, program, event.actor, event.why)
    return replace(card, title=words("deal.asked.again", customer=deal.customer))


def unanswered(words: Words, deal: Deal, event: DealEvent, program: Program) -> Card:
    """To whoever decides: no answer came, and what can be done."""
    line = words(
        "deal.unanswered.line", partner=deal.partner, reference=deal.reference, question=event.why,
        at=event.at,
    )  # fmt: skip
    saying_so = (saying(ground=INCOMPLETE),) if program.ground(INCOMPLETE) else ()
    close = action("deal.reject", deal.reference, deal.version, *saying_so)
    buttons = (
        Button(words("deal.button.close"), close, Style.DANGER),
        Button(words("deal.button.ask_again"), action("deal.ask", deal.reference, deal.version)),
        button(words, "withdraw", deal),
    )
    return Card(
        title=words("deal.unanswered", customer=deal.customer),
        lines=(line, clock(words, deal)),
        facts=facts(words, deal, "reference", "partner", "amount"),
        buttons=(buttons, (look(words, "history", deal), look(words, "why", deal))),
        note=rule(words, deal, program),
    )


def answered(
    words: Words, deal: Deal, program: Program, who: str, answer: str, before: Thread = (), *further: str
) -> Card:  # fmt: skip
    """The partner's answer, to whoever decides; he can decide at once."""
    line = words("deal.answered.line", who=who, reference=deal.reference, answer=answer)
    card = decision(words, deal, program, "", *further)
    title = words("deal.answered", customer=deal.customer)
    return replace(card, title=title, lines=(*_said(words, before), line, *card.lines))


def added(
    words: Words, deal: Deal, program: Program, who: str, text: str, before: Thread = (), *further: str
) -> Card:  # fmt: skip
    """A note on what waits for a decision, to whoever decides."""
    card = answered(words, deal, program, who, text, before, *further)
    lines = list(card.lines)
    lines[len(before)] = words("deal.added.line", who=who, reference=deal.reference, text=text)
    return replace(card, title=words("deal.added", customer=deal.customer), lines=tuple(lines))


def _said(words: Words, before: Thread) -> list[str]:
    return [words("labelled", label=who, value=text) for who, text in before]


def sent(words: Words, key: str, deal: Deal, **said: object) -> Card:
    """To whoever asked or answered: it is on its way, and how the clock stands."""
    return Card(lines=(words(key, **said), clock(words, deal)))


@example("deal.asked_why")
def _asked_why(words: Words) -> Card:
    return asked_why(words, replace(ASKED, reason=_QUESTION.why))


@example("deal.questions")
def _questions(words: Words) -> Card:
    return questions(words, EXAMPLE, load())


@example("deal.asked")
def _asked(words: Words) -> Card:
    return asked(
        words,
        ASKED,
        load(),
        "Li Wei",
        "Who signs?",
        [("Li Wei", "Which project?"), ("Chen Jing", "Phase 2.")],
    )


_QUESTION = DealEvent(datetime(2026, 3, 11, 9, tzinfo=UTC), 2, "Li Wei", "ask", why="Who signs?")


@example("deal.asked_again")
def _asked_again(words: Words) -> Card:
    return asked_again(words, ASKED, _QUESTION, load())


@example("deal.unanswered")
def _unanswered(words: Words) -> Card:
    return unanswered(words, ASKED, _QUESTION, load())


@example("deal.answered")
def _answered(words: Words) -> Card:
    return answered(words, EXAMPLE, load(), "Chen Jing", "The budget is approved.")


@example("deal.asked.sent")
def _sent(words: Words) -> Card:
    return sent(words, "deal.asked.sent", ASKED, partner=ASKED.partner)


@example("deal.added")
def _added(words: Words) -> Card:
    return added(words, EXAMPLE, load(), "Chen Jing", "The CFO agreed.", [("Li Wei", "Who signs?")])
