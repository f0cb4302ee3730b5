"""An answer to the question that is open, read by the kind of the question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.chat import Reply
from domain.dialogue import NAME, Dialogue, Question, Script
from handlers.forms import one_day, press
from handlers.forms.asides import of_question
from handlers.forms.counted import EACH, count_left
from handlers.forms.elsewhere import elsewhere
from handlers.forms.fuller import behind_customer, fuller
from handlers.forms.further import told_further
from handlers.forms.instead_told import instead_told, step_told
from handlers.forms.names import no_name, of_the_list
from handlers.forms.numbers import without_unit
from handlers.forms.of_visit import met_on
from handlers.forms.parted import parted
from handlers.forms.plain import TYPED, chosen, reading_of, value_of
from handlers.forms.precedents import last, of_named
from handlers.forms.run import ask, merge, script_of, shown
from handlers.forms.unanswered import unanswered
from handlers.turn import Turn, say
from language import read
from language.read import Answer, Reading
from language.read.answering.asked_back import asked_about
from language.read.answering.types import sort_of_partner
from language.read.denials import behind_no
from language.read.naming.in_answer import persons, picked
from language.read.naming.nobody import a_thing, nobody
from language.read.naming.trimmed import untitled
from language.read.naming.wrapped import counts, unwrapped
from language.read.pieces import Amount
from language.read.sentences import put, put_apart, sentence, told
from language.read.talk.added import names_topic, what_was
from language.read.talk.arrangement import manner
from language.read.talk.there import absent, alone, met_nobody, not_there
from language.read.telling.lost import names_somebody
from language.read.values import dayparts
from language.read.values.ranges import either_name
from language.read.values.unit_price import how_many, price_of_one
from language.say import forms as cards

PERSONS = frozenset({"contact", "people"})  # slots of whom nobody is called by a number
CHATS, CHATTY = frozenset({"none", "greet"}), 0.84  # how what is said to nobody is read, and how surely
LONGEST_RANGE = 60  # characters of an answer that leaves two values open


def left_open(turn: Turn, dialogue: Dialogue, question: Question) -> Reply | None:
    """Which of two values, where an answer names both; which hour of a part of the day."""
    if question.kind == "time" and dayparts.only(turn.heard.text):
        return say(ask(turn, dialogue, turn.words("form.which_hour")))
    if len(turn.heard.text) > LONGEST_RANGE:
        return None
    if question.record:
        names = either_name(turn.heard.text, lambda name: turn.names.kind(name) == question.slot)
        return say(cards.either(turn.words, question, names)) if names else None
    if question.kind not in TYPED:
        return None
    if rest := behind_customer(turn.heard.text, dialogue.answers):
        turn = turn.having(heard=replace(turn.heard, text=rest))  # "globex may or june"
    options = [value_of(turn, dialogue, question, value) for value in reading_of(turn, question).options]
    return say(cards.either(turn.words, question, options)) if options else None


async def answered(turn: Turn, dialogue: Dialogue, question: Question, reading: Reading) -> Reply:
    """Takes the answer, or asks again and says why."""
    if question.kind == "choice":
        return await _choice(turn, dialogue, question)
    turn = _without_no(turn, question)
    if (other := await elsewhere(turn, dialogue, question)) is not None:
        return other
    if question.slot == "product" and (listed := await of_the_list(turn)):
        return await merge(turn, dialogue, {question.slot: listed})
    said = reading_of(turn, question)
    left = await _nobody_met(turn, dialogue, question) or await unanswered(
        turn, dialogue, question, said, reading
    )
    if left is not None:
        return left
    if line := await _put_back(turn, dialogue, question, said):
        return say(await shown(turn, dialogue, line))
    if said.same:
        return await _same(turn, dialogue, question, *await last(turn, dialogue))
    if (of := await of_named(turn))[0] is not None and question.kind != "text":
        return await _same(turn, dialogue, question, *of)
    if days := one_day.days_said(turn, script_of(turn, dialogue), question):
        dialogue = replace(dialogue, days=days)
        await turn.memory.dialogues.keep(dialogue, turn.now)
        return say(await shown(turn, dialogue, turn.words("form.which_day", first=days[0], last=days[1])))
    if question.kind == "amount" and (asked := await _of_what(turn, dialogue, question, said)):
        return asked
    script, before = script_of(turn, dialogue), dialogue.answers
    told = _firm_that_brings(turn, script, question, before)
    if told := told or fuller(turn, script, question, before) or parted(turn, script, question, before):
        return await merge(turn, dialogue, told)
    value = (
        _me(turn, question) if said.me else _picked(turn, question) or _persons(turn, question, said.value)
    )
    if wrong := await _wrong(turn, script, question, said, value, reading):
        tells = value != () or names_topic(turn.heard.text) or what_was(turn.heard.text)
        tells = tells and not manner(turn.heard.text)
        told = instead_told(turn, script, dialogue, question) if tells else step_told(turn, script, dialogue)
        told = told or told_further(turn, dialogue.answers, reading)
        return await merge(turn, dialogue, told) if told else say(await shown(turn, dialogue, wrong))
    if question.kind == "name" and (other := await no_name(turn, dialogue, question, str(value))) is not None:
        return other
    answer = value_of(turn, dialogue, question, value)
    told = {**_count_of(turn, dialogue, question), **met_on(turn, script, question.slot, before)}
    beside = {**_topic_of(turn, script, question, before), **holds(turn, question), **told}
    return await merge(turn, dialogue, {question.slot: answer, **beside})


async def _put_back(turn: Turn, dialogue: Dialogue, question: Question, said: Answer) -> str:
    """What is said to a question that is put instead of an answer; empty where none is."""
    unread = question.kind in TYPED and said.value is None and not said.question
    if (unread and asked_about(turn.heard.text)) or (question.kind in TYPED and put_apart(turn.heard.text)):
        return await of_question(turn, script_of(turn, dialogue), question)
    return cards.told(turn.words, script_of(turn, dialogue), question, "why") if said.question else ""


def _without_no(turn: Turn, question: Question) -> Turn:
    """With a reason alone, where a no to what is told stands before it."""
    rest = behind_no(turn.heard.text) if question.kind == "text" and question.required else ""
    return turn.having(heard=replace(turn.heard, text=rest)) if rest else turn


def _firm_that_brings(
    turn: Turn, script: Script, question: Question, before: Mapping[str, Any]
) -> dict[str, Any]:
    """A partner named where the customer is asked for: he brings the deal, unless it is known who does."""
    firm = script.question("partner")
    asked = question.slot == "customer" and firm is not None and turn.who.staff and not before.get("partner")
    name = unwrapped(turn.heard.text.strip(), turn.names)
    return {"partner": name} if asked and turn.names.kind(name) == "partner" else {}


def _topic_of(turn: Turn, script: Script, question: Question, before: Mapping[str, Any]) -> dict[str, object]:
    """What was said, told along with whom: "talked pricing with Sarah Mills"."""
    open_ = question.kind == "people" and script.question("summary") and not before.get("summary")
    if not open_ or not names_topic(turn.heard.text):
        return {}
    summary = turn.read_as(script.intent, turn.heard.text).get("summary")
    return {"summary": summary} if summary else {}


def _count_of(turn: Turn, dialogue: Dialogue, question: Question) -> dict[str, object]:
    """How many a sum is for: "40k for 30 seats"."""
    if question.kind != "amount" or "quantity" in dialogue.answers or not counts(turn.heard.text, turn.now):
        return {}
    said = turn.read_as(script_of(turn, dialogue).intent, turn.heard.text)
    return {"quantity": said["quantity"]} if isinstance(said.get("quantity"), int) else {}


async def _nobody_met(turn: Turn, dialogue: Dialogue, question: Question) -> Reply | None:
    """That nobody was met, and why, is what there is to tell of a visit; None for other words."""
    if question.kind != "people" or dialogue.answers.get("summary") or not met_nobody(turn.heard.text):
        return None
    alone = replace(dialogue, skipped=dialogue.skipped | {question.slot})
    return await merge(turn, alone, {"summary": turn.heard.text.strip()})


async def _of_what(turn: Turn, dialogue: Dialogue, question: Question, said: Answer) -> Reply | None:
    """Of a price of one the sum of all; of a number without a unit it is asked what it is. None for a sum."""
    if price := price_of_one(turn.heard.text, turn.now):
        return await _of_each(turn, dialogue, question, price)
    bare = isinstance(said.value, Amount)
    return await without_unit(turn, script_of(turn, dialogue), dialogue, question) if bare else None


async def _of_each(turn: Turn, dialogue: Dialogue, question: Question, price: Amount) -> Reply:
    """The sum of all where one's price is told, maybe with how many; asked for where that is not known."""
    script, known = script_of(turn, dialogue), dialogue.answers
    one = value_of(turn, dialogue, question, price)
    told = turn.read_as(script.intent, turn.heard.text).get("quantity")
    told = None if told in {1, price.value} else told  # 一台3000 counts nothing
    count = known.get("quantity") or told or how_many(turn.heard.text, turn.now)
    count = count or (await count_left(turn, script, {question.slot: one}, known)).get("quantity")
    if not isinstance(count, int):
        dialogue = replace(dialogue, answers={**known, EACH: one})
        await turn.memory.dialogues.keep(dialogue, turn.now)
        return say(await shown(turn, dialogue, turn.words("form.price_of_one")))
    all_ = value_of(turn, dialogue, question, replace(price, value=price.value * count))
    hint = turn.words("form.of_each", n=count, price=cards.value(turn.words, question, one))
    return await merge(turn, dialogue, {question.slot: all_, "quantity": count}, hint)


async def _wrong(
    turn: Turn, script: Script, question: Question, said: Answer, value: Any, reading: Reading
) -> str:
    """What is wrong with an answer, in a sentence; empty where nothing is."""
    if value is None and put(turn.heard.text):
        return await of_question(turn, script, question)
    if value is None and question.kind in TYPED and _chats(turn, reading):
        return turn.words("form.go_on")
    if value is None:
        return turn.words(f"form.{said.why or 'empty'}")
    if question.kind == "people" and (not value or _only_topic(turn)):
        return turn.words("form.name_only")
    if question.slot == "contact" and nobody(str(value)):
        return turn.words("form.a_role")
    if question.slot == "territory" and sort_of_partner(turn.heard.text) is not None:  # no place
        return turn.words("form.needed")
    strange = question.slot in PERSONS and (_a_number(turn, str(value)) or a_thing(str(value)))
    if strange or (question.slot in PERSONS and manner(turn.heard.text)):
        return turn.words("form.name_only")
    if question.kind == "name" and len(str(value)) > NAME:
        return turn.words("form.long_name", most=NAME)
    if question.kind == "people" and any(map(_a_sentence, value)) and not turn.names.knows(turn.heard.text):
        return turn.words("form.name_only")
    if question.kind == "name" and sentence(str(value)) and not turn.names.knows(str(value)):
        return turn.words("form.name_only")
    return ""


def _chats(turn: Turn, reading: Reading) -> bool:
    """Whether words are surely no try at a value: "my wife is calling"."""
    valued = any(sign.isdigit() for sign in turn.heard.text)
    return reading.intent in CHATS and reading.confidence >= CHATTY and not valued


def _only_topic(turn: Turn) -> bool:
    """Whether an answer tells what was talked about, and of nobody with whom: 聊了返点."""
    text = turn.heard.text
    return names_topic(text) and not turn.read_as("visit.log", text).get("people")


def _a_number(turn: Turn, words: str) -> bool:
    return not any(map(str.isalpha, words)) or "number" in read.kinds(words, turn.now)


def _picked(turn: Turn, question: Question) -> str:
    """The name in an answer that says more than a name; empty where it is another's, or none stands out."""
    text = turn.heard.text.strip()
    doubted = question.kind != "name" or turn.names.knows(text) or a_thing(text)
    name = "" if doubted else picked(question.slot, text, turn.names_in)
    return name if turn.names.kind(name) in {"", question.slot} else ""


def _persons(turn: Turn, question: Question, value: Any) -> Any:
    """A person without what is told of him; of a whole sentence about whom one met the persons alone, where
    any are read in it."""
    if question.slot == "contact" and isinstance(value, str) and not turn.names.knows(value):
        return untitled(value) or value
    if question.kind != "people" or not value:
        return value
    if only := alone(turn.heard.text):
        return only
    gone = not_there(turn.heard.text)
    value = tuple(one for one in value if one not in gone and not absent(one))
    if not any(map(_a_sentence, value)):
        return persons(value, turn.heard.text, turn.names_in)
    return tuple(turn.read_as("visit.log", turn.heard.text).get("people") or ()) or value


def _a_sentence(words: str) -> bool:
    return sentence(words) or told(words)


def holds(turn: Turn, question: Question) -> dict[str, object]:
    """What an answer in free words holds beside: the day of a next step, an objection, who won instead."""
    if question.within is None:
        return {}
    said = turn.read_as(question.within.intent, turn.heard.text)
    found = {slot: said[own] for own, slot in question.within.slots if said.get(own)}
    told_whole = question.slot not in {slot for _, slot in question.within.slots}
    only = found.keys() == {"competitor"} and names_somebody(str(found["competitor"]))
    return found if told_whole or question.slot in found or only else {}


def _me(turn: Turn, question: Question) -> object:
    return (turn.who.name,) if question.kind == "people" else turn.who.name


async def _choice(turn: Turn, dialogue: Dialogue, question: Question) -> Reply:
    """One of the values, by its words in either language; anything else is asked again."""
    if read.answer("name", turn.heard.text, turn.now).skip:
        return await press.skipped(turn, dialogue)
    if value := chosen(question, turn.heard.text):
        return await merge(turn, dialogue, {question.slot: value})
    return say(await shown(turn, dialogue, turn.words("form.not_a_choice")))


async def _same(turn: Turn, dialogue: Dialogue, question: Question, record: Any, name: str) -> Reply:
    """As it stands in a record; a day that has passed is no answer to a question about the future."""
    value = getattr(record, question.slot, None) if record else None
    ahead = question.kind == "date" and question.looking == "ahead"
    if value in (None, "", ()) or (ahead and value < turn.today):
        return say(await shown(turn, dialogue, turn.words("form.no_last")))
    hint = turn.words("form.as_last", name=name, value=cards.value(turn.words, question, value))
    return await merge(turn, dialogue, {question.slot: value}, hint)
