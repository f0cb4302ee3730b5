"""What is said to a form: why it asks, who reads it, what a word means, what stands in it, a step back."""

from __future__ import annotations

from dataclasses import replace

from domain.chat import Reply
from domain.dialogue import Dialogue, Heard, Question, Script, advance, left
from domain.money import Money
from handlers.consent import CERTAIN
from handlers.forms.begin import keep
from handlers.forms.press import ask_again
from handlers.forms.run import ask, go_on, script_of, shown
from handlers.turn import Turn, say
from language import read
from language.read import Reading
from language.read.answering.answers import SKIPS, passes
from language.read.answering.asides import Aside
from language.read.answering.asked_back import asked_about
from language.read.answering.corrections import fields
from language.read.answering.fields import fields_asked
from language.read.answering.new_value import supposed
from language.read.answering.unknown import unknown
from language.read.normal import plain
from language.read.pieces import Amount
from language.say import forms as cards
from language.say import glossary
from language.say import program as clauses

WAITS = frozenset({"wait", "checks"})  # nothing is told yet, and nothing is asked


async def answered(turn: Turn, dialogue: Dialogue, said: Aside) -> Reply | None:
    """The answer to an aside, and the question again; None where it is none after all."""
    script = script_of(turn, dialogue)
    question = script.question(dialogue.asking)
    if said.kind == "later":
        return await keep(turn.having(arguments=()))
    if said.kind == "over":
        return await _over(turn, dialogue)
    if said.kind == "back":
        return await _back(turn, dialogue)
    if said.kind == "may_later":
        return say(cards.may_later(turn.words, await shown(turn, dialogue)))
    if said.kind == "so_far" or _stands(script, dialogue, said.term):
        if question is None:
            return say(await shown(turn, dialogue))
        return say(cards.so_far(turn.words, script, dialogue), await shown(turn, dialogue))
    if said.kind in WAITS:
        return await _waits(turn, dialogue, question)
    if line := _of_whole(turn, dialogue, said):
        return say(await shown(turn, dialogue, line))
    if said.kind == "what" and said.term:
        meaning = glossary.meaning(turn.words, said.term) or _meant(turn, script, said.term)
        return None if meaning is None else say(await shown(turn, dialogue, meaning))
    if question is None:
        return _at_summary(turn, dialogue, said)
    if said.kind == "again":
        return say(await shown(turn, dialogue))
    if said.kind == "left":
        many = len(left(script, dialogue, turn.who.staff)) or 1  # the one asked again has its answer
        return say(await shown(turn, dialogue, turn.words("form.left", n=many)))
    about = question if said.kind == "what" else _named(turn, script) or question
    return say(await shown(turn, dialogue, await of_field(turn, script, about, said.kind)))


async def _waits(turn: Turn, dialogue: Dialogue, question: Question | None) -> Reply | None:
    """Time for whoever needs it; None where the words leave the open question out: "not yet"."""
    if question is None:
        return say(await shown(turn, dialogue, turn.words("form.wait")))
    return None if _passed(turn) else say(await shown(turn, dialogue, turn.words("form.wait_here")))


def _of_whole(turn: Turn, dialogue: Dialogue, said: Aside) -> str:
    """What is true of the whole form, at a question and at its card: what comes of a yes, whether the sum is
    enough; empty for other asides."""
    if said.kind == "then":
        return cards.then(turn.words, dialogue.script)
    if said.kind == "take_back":
        return cards.taken_back(turn.words, dialogue.script)
    return _least(turn, dialogue) if said.kind == "least" and dialogue.script == "deal" else ""


def _passed(turn: Turn) -> bool:
    """Whether words leave the open question out, and put nothing off: "not yet"."""
    words = plain(turn.heard.text)
    return bool(SKIPS.fullmatch(words) or passes(words) or unknown(words))


def _least(turn: Turn, dialogue: Dialogue) -> str:
    """The least that a deal must be worth, and whether the sum that is asked of, else the one that stands, is
    enough."""
    amount = dialogue.answers.get("amount")
    sum_ = amount if isinstance(amount, Money) else None
    said = read.answer("amount", supposed(turn.heard.text), turn.now).value
    if isinstance(said, Amount):
        sum_ = Money(said.value, said.currency or (sum_.currency if sum_ else turn.currency))
    return cards.least(turn.words, turn.program.minimum(sum_.currency if sum_ else turn.currency), sum_)


async def of_field(turn: Turn, script: Script, question: Question, kind: str) -> str:
    """What is true of a field: whether it may be left out or changed, the least, what there is."""
    if kind == "choices" and question.slot == "product" and (names := await turn.memory.names.products()):
        return cards.choices(turn.words, sorted(names))
    if kind == "must":
        why = cards.told(turn.words, script, question, "why") if question.required else ""
        return " ".join(part for part in (cards.needed(turn.words, question), why) if part)
    told = cards.told(turn.words, script, question, kind)
    rule = _ruled(turn, question.slot) if kind == "why" and script.name == "deal" else ""
    return f"{told} {rule}".strip()


async def of_question(turn: Turn, script: Script, question: Question) -> str:
    """What is said to a question that no pattern knows: what its words are likely about, or that there is no
    answer, and what is to be told here."""
    if about := asked_about(turn.heard.text):
        return await of_field(turn, script, question, about)
    return cards.no_answer(turn.words, question)


def _ruled(turn: Turn, slot: str) -> str:
    """The clause for whose sake a field is asked for; empty where the program has none."""
    rules = turn.program.registration
    clause = {
        "place": "registration.territory" if turn.program.territory else "",
        "list_price": "registration.list_price_minimum" if any(rules.list_price_minimum.values()) else "",
        "price_date": "registration.lead_days" if rules.lead_days else "",
    }.get(slot, "")
    return clauses.cited(turn.words, turn.program, clause) if clause else ""


def _meant(turn: Turn, script: Script, term: str) -> str | None:
    """What a field is, by its name: "what do you mean by territory?"; None for other terms."""
    about = next((q for slot in fields(term) if (q := script.question(slot))), None)
    return cards.told(turn.words, script, about, "what") if about else None


def _named(turn: Turn, script: Script) -> Question | None:
    """The question whose field stands in what is asked back: "why do you need the amount?"."""
    return next((q for slot in fields_asked(turn.heard.text) if (q := script.question(slot))), None)


def _stands(script: Script, dialogue: Dialogue, term: str) -> bool:
    """Whether what is asked about is a field that has its answer: "what is the amount?"."""
    return any(script.question(slot) and dialogue.answers.get(slot) for slot in fields(term))


def _at_summary(turn: Turn, dialogue: Dialogue, said: Aside) -> Reply | None:
    """What is asked back at the card that shows all of it: nothing is written without a yes to it."""
    script = script_of(turn, dialogue)
    spoken = _named(turn, script) or script.question(dialogue.spoken)
    match said.kind:
        case "again":
            return say(ask(turn, dialogue))
        case "left":
            return say(ask(turn, dialogue, turn.words("form.say_yes")))
        case "why" | "must" | "what":
            return say(ask(turn, dialogue, cards.why_confirmed(turn.words, script, spoken)))
        case "who" | "how" | "change" | "then":
            about = spoken or script.questions[0]
            return say(ask(turn, dialogue, cards.told(turn.words, script, about, said.kind)))
    return None


async def guessed(turn: Turn, dialogue: Dialogue, reading: Reading) -> Reply | None:
    """What is said at the card to a question in which nothing else was read; None for other words."""
    vague = reading.intent == "none" or reading.confidence < CERTAIN
    about = asked_about(turn.heard.text) if vague else ""
    return await answered(turn, dialogue, Aside(about)) if about else None


async def undone(turn: Turn, dialogue: Dialogue) -> Reply:
    """The last answer is taken back: what it replaced stands again, or it is asked for; before there is any,
    the question before."""
    if dialogue.before:
        script, known = script_of(turn, dialogue), {**dialogue.answers, **dialogue.before}
        again = advance(script, replace(dialogue, answers=known, before={}), Heard(), turn.who.staff)
        return await go_on(turn, again, noted=cards.noted(turn.words, script, dialogue.before))
    gone = dialogue.spoken
    if gone not in dialogue.answers or script_of(turn, dialogue).question(gone) is None:
        return await _back(turn, dialogue)
    out = {gone, f"{gone}_id", f"{gone}_date"}
    known = {slot: value for slot, value in dialogue.answers.items() if slot not in out}
    return await ask_again(turn, replace(dialogue, answers=known), gone)


async def _over(turn: Turn, dialogue: Dialogue) -> Reply:
    """The form from its first question on, with nothing of what was said."""
    own = {} if turn.who.staff else {"partner", "partner_id"}
    known = {slot: value for slot, value in dialogue.answers.items() if slot in own}
    fresh = replace(dialogue, answers=known, skipped=frozenset(), asking="", before={}, spoken="")
    return await go_on(turn, advance(script_of(turn, dialogue), fresh, Heard(), turn.who.staff))


async def _back(turn: Turn, dialogue: Dialogue) -> Reply:
    """The question before the one that is open."""
    script = script_of(turn, dialogue)
    seen = [q for q in script.questions if _shown(turn, dialogue, q)]
    slots = [q.slot for q in seen]
    at = slots.index(dialogue.asking) if dialogue.asking in slots else len(slots)
    if at == 0:
        return say(await shown(turn, dialogue, turn.words("form.is_first")))
    return await ask_again(turn, dialogue, slots[at - 1])


def _shown(turn: Turn, dialogue: Dialogue, question: Question) -> bool:
    """Whether a person has seen this question, or could."""
    if question.staff_only and not turn.who.staff:
        return False
    return question.asked or question.slot in dialogue.answers
