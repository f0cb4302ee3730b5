"""A message while a form is open: an answer, a correction, an aside; or another request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from domain.chat import Reply
from domain.dialogue import Dialogue, Question, Script
from handlers.consent import SURE
from handlers.forms import asides, begin, press
from handlers.forms.another import another
from handlers.forms.answer import ASKING, answered, holds, left_open
from handlers.forms.apart import (
    another_deal,
    another_request,
    another_task,
    another_visit,
    of_another,
    step_again,
)
from handlers.forms.bared import bared
from handlers.forms.beside import adds_somebody, alone_at_card
from handlers.forms.clauses import by_clause, without_emptied
from handlers.forms.elsewhere import elsewhere
from handlers.forms.fitting import by_label, fits, when_it_closes
from handlers.forms.fix import fixed, fixed_last, hour_gone
from handlers.forms.fuller import contact_told, fuller
from handlers.forms.further import told_further
from handlers.forms.left_between import left_between
from handlers.forms.located import located
from handlers.forms.no_stage import no_stage
from handlers.forms.numbers import numbered
from handlers.forms.of_visit import moved_itself
from handlers.forms.on_record import choice_named, product_named
from handlers.forms.orders import GUESSED, asks_apart, calls_off, changers, ordered
from handlers.forms.plain import TOLD, a_firm, a_person, plain
from handlers.forms.precedents import beside_last, filled
from handlers.forms.run import merge, script_of, shown
from handlers.forms.shift import moved, shifted
from handlers.talk.told_more import told_more
from handlers.turn import Turn, say
from language import read
from language.read import Reading, sentences
from language.read.answering import choosing
from language.read.answering.answers import SKIPS, dated_first, passes, rest_as_before
from language.read.answering.asides import aside, of_the_question
from language.read.answering.before import as_before, of_whom
from language.read.answering.corrections import (
    complains,
    corrections,
    field_named,
    fields,
    left_out,
    takes_back,
    value_alone,
)  # fmt: skip
from language.read.answering.no_more import no_more
from language.read.answering.no_such_day import no_such_day
from language.read.answering.unknown import unknown
from language.read.deals import desk
from language.read.deals.assent import puts_off
from language.read.deals.longer import length
from language.read.normal import PAUSES
from language.read.normal import plain as plain_words
from language.read.parting.twofold import reminds
from language.read.sentence.forms import READING, WRITING
from language.read.talk.added import told_of_others
from language.read.talk.chat import NICE, small_talk
from language.read.talk.there import absent
from language.read.telling import progress
from language.read.telling.parts import with_commas
from language.read.values import dayparts
from language.read.values.unit_price import price_of_one
from language.say import forms as cards

STEP = "task.add"  # how what comes next is read
UNHEARD = frozenset({"none", "help"})  # how a question to somebody else is read
STALE = timedelta(hours=4)  # after this, what is said is no answer to a question asked before


async def hear(turn: Turn, dialogue: Dialogue, reading: Reading) -> Reply | None:
    """None where the message is another request."""
    script = script_of(turn, dialogue)
    question = script.question(dialogue.asking)
    free = question is not None and question.kind in TOLD
    if (own := moved_itself(turn, dialogue)) is not turn:
        turn, reading = own, own.read(own.heard.text)
    turn, reading = bared(turn, question, reading)
    turn, reading = (turn, reading) if free else _in_a_row(turn, reading)
    if no_more(turn.heard.text) and dialogue.script != "standup":
        return await press.finished(turn, dialogue)
    back = await _taken_back(turn, dialogue, reading)
    if (reply := back or await no_stage(turn, dialogue, reading)) is not None:
        return reply
    told = contact_told(turn, script, dialogue.asking, dialogue.answers) or located(turn, dialogue, question)
    if told:
        return await merge(turn, dialogue, told)
    if question is not None and _asks_on(turn, question, reading):
        return await answered(turn, dialogue, question, reading)
    if _talks(turn, question) or await of_another(turn, script, dialogue, reading):
        return None
    said = None if _when(turn, question) else aside(turn.heard.text, free)
    if said and (reply := await asides.answered(turn, dialogue, said)):
        return reply
    if not free and (reply := await _unclear(turn, dialogue, question, reading)) is not None:
        return reply
    if rest := await _as_before(turn, script, dialogue):
        fitting = _besides_record(turn, fits(turn, script, reading, dialogue.answers))
        named = not rest_as_before(turn.heard.text)  # what is named is so; of all the rest more may be said
        return await merge(turn, dialogue, {**fitting, **rest} if named else {**rest, **fitting})
    if question is not None and free and (reply := await _said_again(turn, script, dialogue, reading)):
        return reply
    later = _comes_later(turn, question)
    if not later and (reply := await _correction(turn, script, dialogue, reading, free)) is not None:
        return reply
    if question is None:
        return await _at_summary(turn, script, dialogue, reading)
    return await _to_question(turn, script, dialogue, question, reading)


def _asks_on(turn: Turn, question: Question, reading: Reading) -> bool:
    """Whether a question is itself the answer: to somebody else, and none that the bot has an answer to."""
    text = turn.heard.text
    known = reading.intent not in UNHEARD and reading.confidence >= SURE
    if question.slot not in ASKING or known or small_talk(text):
        return False
    return sentences.question(text) and not of_the_question(text)


def _in_a_row(turn: Turn, reading: Reading) -> tuple[Turn, Reading]:
    """Several answers that only blanks part, as a list of them: 五月签 30万 李工."""
    listed = with_commas(turn.heard.text)
    if reading.intent != "none" or listed.count("，") < 2:
        return turn, reading
    again = turn.read(listed)
    if len(again.slots) < 2:
        return turn, reading
    return turn.having(heard=replace(turn.heard, text=listed), reading=again), again


def _when(turn: Turn, question: Question | None) -> bool:
    """Whether the day or the part of it is told that is asked for, and nothing put off: 明天吧, 下午吧."""
    asked = {question.kind} if question else {"date", "time"}  # at the card a day is a new one
    part = "time" in asked and question is not None and dayparts.only(turn.heard.text)
    kinds = read.kinds(turn.heard.text.strip(f"{PAUSES}吧呀啊"), turn.now)
    return part or (bool(kinds & {"date", "time"}) and kinds <= asked)


def _comes_later(turn: Turn, question: Question | None) -> bool:
    """Whether a name is not known yet, whatever day is said with it: 联系人明天给你."""
    of_name = question is not None and question.kind in {"name", "people"}
    return of_name and unknown(plain_words(turn.heard.text)) and not left_out(turn.heard.text)


async def _to_question(
    turn: Turn, script: Script, dialogue: Dialogue, question: Question, reading: Reading
) -> Reply | None:
    """What is said to the open question and corrects nothing: its answer, or None for another request."""
    if question.kind == "text" and await asks_apart(turn, script, dialogue, reading):
        return None
    if question.slot == "purpose" and another_visit(turn, dialogue, reading):
        return None
    if order := ordered(turn, script, question, reading):
        return say(cards.answer_or_order(turn.words, script, question, order, turn.heard.text))
    if (
        question.kind != "text"
        and not plain(turn, question)
        and another_request(turn, script, dialogue, reading)
    ):
        return await elsewhere(turn, dialogue, question)
    free = question.kind in TOLD
    if not free and reading.intent in changers(script) and not reading.slots and reading.confidence >= SURE:
        return say(await shown(turn, dialogue, turn.words("form.go_on")))  # "register a deal", said once more
    return await answered(turn, dialogue, question, reading)


async def _taken_back(turn: Turn, dialogue: Dialogue, reading: Reading) -> Reply | None:
    """The form is dropped, also by calling off the visit that it tells, or its last answer taken back; "never
    mind the contact" does neither."""
    if calls_off(turn, script_of(turn, dialogue), dialogue, reading):
        return await press.cancel(turn)
    text = turn.heard.text
    if dialogue.script == "standup" and not dialogue.answers and puts_off(text):  # 我晚点答
        return await press.cancel(turn)
    left = SKIPS.fullmatch(plain_words(text)) or passes(plain_words(text))
    if reading.confidence < SURE or left or left_out(text) or aside(text):
        return None
    if reading.intent == "cancel":
        return await press.cancel(turn)
    back = reading.intent == "undo" and begin.typed(turn, dialogue)
    return await asides.undone(turn, dialogue) if back else None


async def _unclear(
    turn: Turn, dialogue: Dialogue, question: Question | None, reading: Reading
) -> Reply | None:
    """What is said to a day that no month has, a morning gone by, and an answer that names two values."""
    gone = question is not None and question.kind == "date" and dayparts.over(turn.heard.text, turn.now)
    if gone or no_such_day(turn.heard.text):
        return say(await shown(turn, dialogue, turn.words("form.not_a_date")))
    if between := await left_between(turn, script_of(turn, dialogue), dialogue, reading):
        return between
    return left_open(turn, dialogue, question) if question else None


async def _as_before(turn: Turn, script: Script, dialogue: Dialogue) -> dict[str, Any]:
    """The answers that are to be as last time, or by so much more; the field that is asked has its own."""
    text = turn.heard.text
    others = rest_as_before(text) or as_before(text) - {dialogue.asking}
    return await (filled(turn, script, dialogue) if others else beside_last(turn, script, dialogue))


def _besides_record(turn: Turn, fitting: Mapping[str, Any]) -> dict[str, Any]:
    """What is told, without the name of the record that it is to be as: "same amount as Globex"."""
    record = of_whom(turn.heard.text).casefold()
    own = (slot for slot, value in fitting.items() if record and str(value).casefold().startswith(record))
    return {slot: fitting[slot] for slot in fitting.keys() - {*own}}


def _talks(turn: Turn, question: Question | None) -> bool:
    """Whether a message is small talk; "nice" may be an answer where any words are, "morning" to a time."""
    kind = small_talk(turn.heard.text)
    if not kind or question is None:
        return bool(kind) and not dayparts.only(turn.heard.text)
    if question.kind in TOLD:
        return kind != NICE
    text = turn.heard.text
    hour = question.kind == "time" and dayparts.only(text)
    return not (hour or question.kind in read.kinds(text, turn.now) or turn.names.knows(text))


async def _correction(
    turn: Turn, script: Script, dialogue: Dialogue, reading: Reading, free: bool
) -> Reply | None:
    """A correction of an answer, or more of the same form."""
    asked = script.question(dialogue.asking)
    looks = reading.intent in READING and reading.confidence >= SURE and not field_named(turn.heard.text)
    if (looks and not adds_somebody(turn, script)) or a_person(turn, asked) or a_firm(turn, asked):
        return None
    text = turn.heard.text
    others = dialogue.asking == "next_step" and told_of_others(text) and not absent(text)
    more = told_further(turn, dialogue.answers, reading) if others else {}
    if more := more or ({} if free else by_clause(turn, script, dialogue.answers)):
        left = dialogue if others else without_emptied(turn, script, dialogue)
        return await merge(turn, _without_hour(turn, left), more)
    reply = await another(turn, script, dialogue, reading) or await numbered(turn, script, dialogue)
    if reply is not None:
        return reply
    empty = next((q for slot in left_out(turn.heard.text) if (q := script.question(slot))), None)
    if empty is not None and (empty.slot != dialogue.asking or not empty.required):
        return await press.left_out(turn, dialogue, empty)
    if asked and asked.kind == "name" and len(told := fuller(turn, script, asked, dialogue.answers)) > 1:
        return await merge(turn, dialogue, told)  # 渠道是云轩 产品防火墙
    answers, slot = fixed(turn, script, dialogue.answers, dialogue.asking)
    known = dialogue.answers
    right = by_label(turn, script, known) or fixed_last(turn, script, known, dialogue.spoken)
    answers = right or answers or shifted(turn, script, known)
    if answers:
        return await merge(turn, _without_hour(turn, dialogue), answers)
    if slot:
        return await press.ask_again(turn, dialogue, slot)
    taken_back = reading.intent == "correct" and reading.confidence >= SURE and takes_back(turn.heard.text)
    if (free and taken_back) or (complains(turn.heard.text) and dialogue.answers):
        return say(cards.change_what(turn.words, script, turn.who.staff))
    fitting = _without_strangers(turn, dialogue, fits(turn, script, reading, dialogue.answers))
    if reading.confidence < SURE and not _puts_right(turn, script, reading):  # a guess replaces nothing
        fitting = {slot: value for slot, value in fitting.items() if slot not in dialogue.answers}
    if _meant_for(turn, script, dialogue, fitting):
        return None
    if (free and not step_again(script, reading)) or not fitting or another_deal(dialogue, reading, fitting):
        return None
    if reading.intent == "correct" or reading.intent in changers(script):
        return await merge(turn, dialogue, fitting)
    return None


def _puts_right(turn: Turn, script: Script, reading: Reading) -> bool:
    """Whether a message gives something of the form a new value: 产品改成工业网关，80台."""
    own = reading.intent in changers(script) and not {"deal", "customer"} & reading.slots.keys()
    text = turn.heard.text
    return own and (value_alone(text) is not None or any(each.new for each in corrections(text)))


def _meant_for(turn: Turn, script: Script, dialogue: Dialogue, fitting: Mapping[str, Any]) -> bool:
    """Whether a bare value is the answer to the question, though it was read as another field of its kind:
    a list price is a sum too; or the price of one, which is no sum yet."""
    asked = script.question(dialogue.asking)
    if asked and asked.kind == "amount" and price_of_one(turn.heard.text, turn.now):
        return True
    if asked is None or not fitting or asked.slot in fitting or field_named(turn.heard.text):
        return False
    kinds = {question.kind for slot in fitting if (question := script.question(slot))}
    strange = all(turn.names.kind(str(value)) in {"", asked.slot} for value in fitting.values())
    named = asked.kind == "name" and strange  # 是安踏, which was read as a rival
    return kinds <= {asked.kind, "quantity" if asked.kind == "percent" else ""} and (
        named or plain(turn, asked)
    )


def _without_hour(turn: Turn, dialogue: Dialogue) -> Dialogue:
    """The form with its hour open again, where another part of the day is said."""
    if not hour_gone(turn, dialogue.answers):
        return dialogue
    known = {slot: value for slot, value in dialogue.answers.items() if slot != "time"}
    return replace(dialogue, answers=known, skipped=dialogue.skipped - {"time"})


def _without_strangers(turn: Turn, dialogue: Dialogue, fitting: dict[str, Any]) -> dict[str, Any]:
    """Without a partner whom nobody knows, where a known one stands: the words are of something else;
    nor with a part of the customer's name, which is only how it is called."""
    stands = "partner_id" in dialogue.answers
    out = {"partner"} if stands and turn.names.kind(str(fitting.get("partner") or "")) != "partner" else set()
    known, said = (str(answers.get("customer") or "").casefold() for answers in (dialogue.answers, fitting))
    out |= {"customer"} if said and said in known and turn.heard.text.casefold() != said else set()
    return {slot: value for slot, value in fitting.items() if slot not in out}


async def _said_again(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> Reply | None:
    """The request for this very form made once more and whole, "reopen D-48213: the budget is found": its
    answer is taken, or, where it is about another deal, the person chooses."""
    asked = desk.asked(turn.heard.text, turn.names)
    own = reading.intent == script.route and reading.confidence >= SURE
    route, said = asked or (reading.intent, reading.slots if own else {})
    question, meant = script.question(dialogue.asking), await _meant(turn, said)
    if route != script.route or question is None or not meant:
        return None
    if dialogue.reference not in meant:
        return say(cards.answer_or_order(turn.words, script, question, route, turn.heard.text))
    request, evidence = progress.told(turn.heard.text) if question.slot == "evidence" else ("", "")
    answer = said.get(question.slot) or evidence
    if not answer:
        return None
    return await merge(turn, dialogue, {question.slot: answer, **await _longer(turn, dialogue, request)})


async def _longer(turn: Turn, dialogue: Dialogue, request: str) -> Mapping[str, Any]:
    """The day until which a protection is wished by a length of time; nothing where none is told."""
    by = length(request) if request else ""
    deal = await turn.memory.deals.get(dialogue.reference) if by else None
    until = moved(turn, deal.protected_until, {"later": by}) if deal else None
    return {"until": until} if until else {}


async def _meant(turn: Turn, said: Mapping[str, Any]) -> set[str]:
    """References of the deals that a request names, itself or by their customer."""
    if said.get("deal"):
        return {said["deal"].upper()}
    named = await turn.memory.deals.named(said["customer"]) if said.get("customer") else ()
    return {deal.reference for deal in named}


async def _at_summary(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> Reply | None:
    """What is said to the card that shows all of it, and presses none of its buttons: it changes or asks."""
    if named := product_named(turn, script, dialogue.answers) or choice_named(turn, script):
        return await merge(turn, dialogue, named)
    fitting = fits(turn, script, reading, dialogue.answers)
    field = next((slot for slot in fields(turn.heard.text) if script.question(slot)), "")
    if field and not (reading.intent not in WRITING and another_request(turn, script, dialogue, reading)):
        return await press.ask_again(turn, dialogue, field)
    if choosing.says_yes(turn.heard.text) or SKIPS.fullmatch(turn.heard.text.strip(PAUSES)):
        return say(await shown(turn, dialogue, turn.words("form.still")))
    of_form = reading.intent in {"correct", "decline", "none"} | changers(script)
    if not (fitting and of_form) and (other := await elsewhere(turn, dialogue)) is not None:
        return other
    if reading.intent in {"none", "task.add"} and another_task(script, dialogue.answers, fitting):
        return say(
            cards.answer_or_order(turn.words, script, script.questions[0], "task.add", turn.heard.text)
        )
    if fitting and reading.intent in {"correct", "decline", "none"}:
        return await merge(turn, dialogue, fitting)
    if script.name.startswith("deal_") and (more := told_more(turn, script.route, dialogue.answers)):
        return await merge(turn, dialogue, more)
    if reading.intent in {"decline", "correct"}:
        return say(cards.change_what(turn.words, script, turn.who.staff))
    if reading.intent == "confirm":
        return say(await shown(turn, dialogue, turn.words("form.say_yes")))
    told = alone_at_card(turn, script, dialogue, reading)
    told = (
        told
        or _told_unasked(turn, script, dialogue, reading)
        or told_further(turn, dialogue.answers, reading)
    )
    told = told or when_it_closes(turn, script, dialogue, reading)
    return await merge(turn, dialogue, told) if told else None


def _told_unasked(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> dict[str, object]:
    """The answer that words at the card give to a question left open: "send him the form by Thursday" may be
    a task, and here it is the next step, unless a reminder is asked for; with its day it is so anew."""
    sort = reading.guess if reading.intent == "none" else reading.intent
    again = sort == "visit.plan" and not {"partner", "customer"} & reading.slots.keys()  # 下周三再联系一次
    if (reading.confidence < GUESSED and not again) or reminds(turn.heard.text):
        return {}
    sort = STEP if again or dated_first(turn.heard.text, turn.now) else sort
    meant = next((q for q in script.questions if q.within and q.within.intent == sort), None)
    told = holds(turn, meant) if meant else {}
    dated = any(isinstance(value, date) for value in told.values())
    return told if meant and (dated or not dialogue.answers.get(meant.slot)) else {}
