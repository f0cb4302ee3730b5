"""What is said instead of an answer: cancel, no, yes, submit, skip, and what is surely none."""

from __future__ import annotations

from domain.chat import Reply
from domain.dialogue import NONE, Dialogue, Question
from handlers.consent import CERTAIN
from handlers.forms import press
from handlers.forms.asides import of_question
from handlers.forms.plain import BRIEF, TOLD, TYPED, a_person
from handlers.forms.run import merge, script_of, shown
from handlers.turn import Turn, say
from language import read
from language.read import Answer, Reading
from language.read.answering import choosing
from language.read.answering.asked_back import asked_about
from language.read.answering.corrections import field_named, left_out
from language.read.answering.unknown import asks_somebody, left_out_first, unknown
from language.read.deals.assent import means_another, steps_back
from language.read.lookalikes import listed
from language.read.naming.nobody import no_rival
from language.read.normal import PAUSES
from language.read.sentences import put, wonders
from language.read.telling.news import reported
from language.read.telling.progress import left_to_you, nothing_new, only_longer
from language.say import forms as cards

ASKING = frozenset({"question"})  # slots whose very answer is a question, to somebody else
COURTESY = frozenset({"greet", "thanks"})  # surely such is small talk; else an answer with a polite word
NAMED = frozenset({"customer", "partner", "competitor", "contact", "product"})
LIKELY = 0.5  # as sure a no has to be


async def unanswered(
    turn: Turn, dialogue: Dialogue, question: Question, said: Answer, reading: Reading
) -> Reply | None:
    """What is said instead of an answer: cancel, no, yes, submit, skip."""
    text = turn.heard.text
    back = bool(dialogue.reference) and (steps_back(text) or means_another(text))
    back = back or (question.required and _refuses(turn, dialogue))
    if said.cancel or (question.kind == "text" and back):
        return await press.cancel(turn)
    if question.kind == "text" and choosing.says_no(text):
        return await press.skipped(turn, dialogue)
    if question.none and question.required and (choosing.says_no(text) or no_rival(text)):
        return await merge(turn, dialogue, {question.slot: NONE})
    if question.none and choosing.says_yes(text):
        return say(await shown(turn, dialogue, turn.words("form.which_name")))
    passes = said.skip or (question.kind in TYPED and question.slot in left_out(text))
    passes = passes or choosing.submits(text) or (question.kind not in TOLD and choosing.sends_off(text))
    if not passes and _no_answer(turn, question):
        return say(await shown(turn, dialogue, await of_question(turn, script_of(turn, dialogue), question)))
    if _doubtful(turn, question, reading):
        script = script_of(turn, dialogue)
        answer = await of_question(turn, script, question) if asked_about(text) else ""
        return say(cards.perhaps(turn.words, script, question, text, told=answer))
    told = question.kind == "text" and choosing.judges(text)  # "all good" may be what was said
    if question.kind in TOLD and ((choosing.says_yes(text) and not told) or _only_a_day(turn, question)):
        return say(await shown(turn, dialogue, turn.words("form.in_words")))
    nothing = nothing_new(text) or (unknown(text.strip(PAUSES)) and not asks_somebody(text))
    if question.slot == "evidence" and (nothing or left_to_you(text)):
        return say(await shown(turn, dialogue, turn.words("form.needed")))
    nothing = nothing or question.slot in left_out_first(text)
    if question.kind == "text" and not question.required and nothing:
        return await press.skipped(turn, dialogue)
    if passes or (question.kind == "name" and _declines(question, reading)):
        return await press.skipped(turn, dialogue)
    if question.kind in {"name", "people"} and _nobody(turn, question, reading):
        return say(await shown(turn, dialogue, cards.needed(turn.words, question)))
    return None


def _no_answer(turn: Turn, question: Question) -> bool:
    """Whether something is asked where a name is waited for."""
    text = turn.heard.text
    named = question.kind in {"name", "people"} and not turn.names.knows(text) and not listed(text)
    return named and wonders(text)


def _doubtful(turn: Turn, question: Question, reading: Reading) -> bool:
    """Whether words where any may stand are perhaps said to the bot: a question, a courtesy."""
    if question.kind != "text" or question.slot in ASKING:
        return False
    text = turn.heard.text
    courteous = reading.intent in COURTESY and reading.confidence >= CERTAIN and len(text) <= BRIEF
    return courteous or put(text) or bool(asked_about(text)) or choosing.says_bye(text)


def _only_a_day(turn: Turn, question: Question) -> bool:
    """Whether a day is all that is said of what was done, or comes next, or a length of time of progress."""
    if question.slot == "evidence" and only_longer(turn.heard.text):
        return True
    return question.within is not None and "date" in read.kinds(turn.heard.text, turn.now)


def _mistaken(turn: Turn, question: Question) -> bool:
    """Whether a day or a sum was said that answers no question of this form."""
    if a_person(turn, question):
        return False
    return bool(read.kinds(turn.heard.text, turn.now) & TYPED) and not turn.names.knows(turn.heard.text)


def _nobody(turn: Turn, question: Question, reading: Reading) -> bool:
    """Whether words are surely no name: "it", "none of these", "change its amount to 20k"."""
    text = turn.heard.text
    if turn.names.knows(text) or a_person(turn, question):
        return False
    if choosing.points(text) or choosing.says_other(text) or choosing.says_yes(text) or reported(text):
        return True
    if question.kind != "name":
        return False
    sure = reading.intent == "correct" and reading.confidence >= LIKELY
    named = reading.slots.keys() <= NAMED and not field_named(text)  # 是安踏, read as somebody's name
    changes = sure and bool(reading.slots) and question.slot not in reading.slots and not named
    return changes or reading.intent in {"confirm", "decline"} or _mistaken(turn, question)


def _refuses(turn: Turn, dialogue: Dialogue) -> bool:
    """No to the one question that a step on a record asks is no to the step."""
    alone = bool(dialogue.reference) and not script_of(turn, dialogue).confirm
    return alone and choosing.says_no(turn.heard.text)


def _declines(question: Question, reading: Reading) -> bool:
    """No is an answer to a question that need not be answered."""
    return reading.intent == "decline" and reading.confidence >= LIKELY and not question.required
