"""The course of a form: take what was said, tie names to records, ask what is missing, do it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from functools import reduce
from typing import Any

from domain import places
from domain.chat import Card, Kind, Reply, route_of
from domain.dialogue import Dialogue, Heard, Question, Script, advance
from domain.matching import catalogue
from domain.matching.text import has_han
from domain.money import Money
from domain.partners import Partner, begun
from handlers.forms.counted import count_left, counted, of_all
from handlers.forms.in_words import in_words
from handlers.forms.one_day import placed
from handlers.forms.warned import of_line, registered_already, warned
from handlers.talk import offers
from handlers.turn import Turn, say
from language.read.answering.corrections import said_empty
from language.read.naming.block import writer
from language.read.naming.contacts import contacts, together
from language.read.naming.trimmed import surnamed, untitled
from language.read.phrases.phones import NUMBER, with_phone
from language.read.pieces import Amount, More
from language.read.values import dayparts
from language.read.values.digits import A_SUM, again
from language.read.values.weekdays import misnamed
from language.say import forms as cards
from language.say import names
from language.say import places as place_cards

NEW = 0  # of a name without a record: a partner who is new, a product that stands as it was said
NOTHING: Mapping[str, Any] = {}


def taken(turn: Turn, said: Mapping[str, Any], before: Mapping[str, Any] = NOTHING) -> dict[str, Any]:
    """Slots as answers: an amount without a currency is in that of the amount it replaces, in that of another
    beside it, or else in the organisation's; a person goes without title and role (but for 王总, of whom no
    more is known), a contact with his telephone number."""
    told = {slot: value for slot, value in said.items() if value not in (None, "", ())}
    if isinstance(contact := told.get("contact"), str) and "@" not in contact and not NUMBER.search(contact):
        several = contacts(turn.heard.text) if turn.heard.kind is Kind.TEXT else ()
        contact = untitled(contact) or contact
        told["contact"] = (
            together(several)
            if contact in [one.name for one in several]
            else _with_phone(surnamed(contact, turn.heard.text), turn.heard.text)
            if turn.heard.kind is Kind.TEXT and not told.get("phone")
            else contact
        )
    if isinstance(people := told.get("people"), tuple) and turn.heard.kind is Kind.TEXT:
        told["people"] = tuple(surnamed(name, turn.heard.text) for name in people)
    sums = (*told.values(), *before.values())
    named = (each.currency for each in sums if isinstance(each, Amount | Money) and each.currency)
    code = next(named, turn.currency)
    return {
        slot: _counted(_money(turn, said, old := before.get(slot), code), old) for slot, said in told.items()
    }


def _with_phone(contact: str, text: str) -> str:
    """The contact with the telephone number beside his name, or in the last lines of his mail."""
    wrote = writer(text)
    number = wrote.number if wrote and wrote.name == contact else ""
    return f"{contact} {number}" if number else with_phone(contact, text)


def _counted(value: Any, before: Any) -> Any:
    """A count that is added to the one that stands, or taken from it; less than one is none."""
    if not isinstance(value, More):
        return value
    number = before + value.way * value if isinstance(before, int) else int(value)
    return number if number > 0 else int(value)


def _in_unit(turn: Turn, value: Amount, before: Decimal) -> Decimal:
    """A small sum without a currency, in the unit of the one that it replaces where it is near: 70 of 60,000.

    Whoever speaks Chinese leaves out 千 of dollars too: 金额降到150 of US$165,000."""
    if value.currency is not None or value.value >= A_SUM:
        return value.value
    said = format(value.value, "f")
    return again(said, before, turn.who.language) or again(said, before, "en") or value.value


def _money(turn: Turn, value: Any, before: Any, code: str) -> Any:
    if not isinstance(value, Amount):
        return value
    if not isinstance(before, Money):
        return Money(value.value, value.currency or code)
    added = value.way and value.currency in (None, before.currency)
    number = before.amount + value.way * value.value if added else _in_unit(turn, value, before.amount)
    return Money(number, value.currency or before.currency)


def script_of(turn: Turn, dialogue: Dialogue) -> Script:
    return turn.scripts[dialogue.script][0]


async def go_on(
    turn: Turn, dialogue: Dialogue, hint: str = "", noted: str = "", begun: bool = False
) -> Reply:
    """Asks the next question, shows all of it, or does it; what was `noted` is told before a question, and
    before the first of a form that a sentence has `begun` what it is for."""
    script = script_of(turn, dialogue)
    if wrong := _on_wrong_side(turn, script, dialogue):
        known = {slot: value for slot, value in dialogue.answers.items() if slot != wrong.slot}
        why = "past" if wrong.looking == "ahead" else "future"
        dialogue, hint = replace(dialogue, answers=known, asking=wrong.slot), turn.words(f"form.in_the_{why}")
    dialogue, choice = await _resolve(turn, script, dialogue)
    slot, needs = await of_line(turn, script, dialogue) if choice is None else ("", "")
    if slot:
        dialogue, hint = replace(dialogue, asking=slot), f"{hint} {needs}".strip()
    if choice is None and not dialogue.asking and dialogue.sure and not script.confirm:
        turn.memory.unseal()  # what opened it was confirmed, and this was its last answer
        return await finish(turn, dialogue)
    await turn.memory.dialogues.keep(dialogue, turn.now)
    noted = cards.name_of(turn.words, script, dialogue) if begun else noted
    hint = hint or (noted if choice or dialogue.asking else "")
    if below := await warned(turn, script, dialogue) or await registered_already(turn, script, dialogue):
        hint = f"{hint} {below}".strip()
    if choice is None:
        return say(ask(turn, dialogue, hint))
    return say(replace(choice, lines=(hint, *choice.lines)) if hint else choice)


def _on_wrong_side(turn: Turn, script: Script, dialogue: Dialogue) -> Question | None:
    """The question about a day that should lie ahead and has passed, or was and lies ahead."""
    days = [(q, dialogue.answers.get(q.slot)) for q in script.questions]
    return next((q for q, day in days if isinstance(day, date) and not on_its_side(turn, q, day)), None)


def on_its_side(turn: Turn, question: Question, day: date) -> bool:
    """Whether a day lies where days of this question do: a visit was, its next step will be."""
    return day <= turn.today if question.looking == "back" else day >= turn.today


def ask(turn: Turn, dialogue: Dialogue, hint: str = "") -> Card:
    """The question that is open, or all of it where none is; among others with how to be heard there."""
    script = script_of(turn, dialogue)
    question = script.question(dialogue.asking)
    if question is None:
        card = cards.summary(turn.words, script, dialogue, hint)
    else:
        card = cards.ask(turn.words, script, question, hint)
    return card if turn.heard.address.private else cards.among_others(turn.words, card)


async def shown(turn: Turn, dialogue: Dialogue, hint: str = "") -> Card:
    """What is open: the choice among records, where a name waits for one, or else the question."""
    question = script_of(turn, dialogue).question(dialogue.asking)
    if question and _untied(dialogue, question):
        _, choice = await _resolve(turn, script_of(turn, dialogue), dialogue)
        if choice is not None:
            return replace(choice, lines=(hint, *choice.lines)) if hint else choice
    return ask(turn, dialogue, hint)


def _untied(dialogue: Dialogue, question: Question) -> bool:
    """Whether a name stands that is tied to no record yet."""
    named = dialogue.answers.get(question.slot) is not None
    return bool(question.record) and named and f"{question.slot}_id" not in dialogue.answers


async def _resolve(turn: Turn, script: Script, dialogue: Dialogue) -> tuple[Dialogue, Card | None]:
    """Ties names to records; a card where a name fits several or none."""
    for question in script.questions:
        if not _untied(dialogue, question):
            continue
        name, tied = dialogue.answers[question.slot], f"{question.slot}_id"
        found = await TIES[question.record](turn, question, str(name))
        if isinstance(found, Card):
            return replace(dialogue, asking=question.slot), found
        known = {**dialogue.answers, question.slot: found[0], tied: found[1]}
        dialogue = replace(dialogue, answers=known)
    return dialogue, None


async def _to_partner(turn: Turn, question: Question, name: str) -> tuple[str, int] | Card:
    found = await turn.memory.partners.named(name)
    if len(found) == 1:
        return found[0].name, found[0].id
    near = [] if found else await turn.memory.partners.nearest(name)
    if one := begun(name, near):
        return one.name, one.id
    return _offer(turn, question, name, found, near or await _of_customer(turn, name))


def _begins_with(turn: Turn, name: str) -> str:
    """The customer on record with whose name Chinese words begin: 三一 of 三一有希望; empty for none."""
    ends = range(len(name), 1, -1) if has_han(name) else ()
    return next((name[:end] for end in ends if turn.names.kind(name[:end]) == "customer"), "")


async def _of_customer(turn: Turn, name: str) -> Sequence[Partner]:
    """The partners with a deal of the customer that is called so: one goes there with them."""
    customer = _begins_with(turn, name) or name
    deals = await turn.memory.deals.named(customer, live=True) if turn.who.staff else ()
    ids = dict.fromkeys(deal.partner_id for deal in deals if deal.partner_id)
    firms = [await turn.memory.partners.get(one) for one in ids]
    return [firm for firm in firms if firm is not None]


async def _to_product(turn: Turn, question: Question, name: str) -> tuple[str, int] | Card:
    """The catalogue's name; one that is like nothing in the catalogue stands as it was said."""
    known = await turn.memory.names.catalogue()
    if sure := catalogue.listed(name, known):
        return sure, NEW
    near = catalogue.nearest(name, known)
    return names.nearest_product(turn.words, question, name, near) if near else (name, NEW)


async def _to_place(turn: Turn, question: Question, name: str) -> tuple[str, int] | Card:
    """A place of the program's or of the list; another stands as it was said, but for a company's name."""
    if alone := places.alone(name) or (name if turn.program.territory_of(name) else ""):
        return alone, NEW
    company = turn.names.kind(name) in {"partner", "customer"} or places.is_company(name)
    return place_cards.unknown(turn.words, question.slot, name, as_said=not company)


TIES = {"partner": _to_partner, "product": _to_product, "place": _to_place}


def _offer(
    turn: Turn, question: Question, name: str, found: Sequence[Partner], near: Sequence[Partner]
) -> Card:
    rows = [(partner.id, partner.name) for partner in found or near]
    if found:
        return names.which(turn.words, name, question.slot, rows, new=turn.who.staff)
    return names.nearest(turn.words, name, question.record, question.slot, rows, new=turn.who.staff)


async def finish(turn: Turn, dialogue: Dialogue) -> Reply:
    """Does what the form is for; then comes what waited for its end."""
    script, handler = turn.scripts[dialogue.script]
    await turn.memory.dialogues.drop()
    answers, new = await _with_new(turn, script, dialogue.answers)
    reply = await handler(turn.having(slots=answers, arguments=(dialogue.reference,)))
    reply = replace(reply, cards=names.with_new(turn.words, reply.cards, new))
    reopened = await turn.memory.dialogues.get()
    if reopened is not None:  # something is missing after all: what waits goes on waiting
        await turn.memory.dialogues.keep(replace(reopened, then=dialogue.then), turn.now)
        return reply
    return await followed(turn, dialogue, reply)


async def _with_new(
    turn: Turn, script: Script, answers: Mapping[str, Any]
) -> tuple[Mapping[str, Any], Sequence[str]]:
    """The answers, with a partner that is new written: with the form, and not before; unless somebody else
    has made it meanwhile. And the names of those that were written."""
    kept, new = dict(answers), []
    for question in script.questions:
        if question.record == "partner" and kept.get(tied := f"{question.slot}_id") == NEW:
            name = str(kept[question.slot])
            found = await turn.memory.partners.named(name)
            one = found[0] if len(found) == 1 else await turn.memory.partners.add(_firm(turn, name))
            kept[tied] = one.id
            new += [one.name] if len(found) != 1 else []
    return kept, new


async def followed(turn: Turn, dialogue: Dialogue, reply: Reply) -> Reply:
    """The reply, and after it what waited for the end of this form."""
    cards_after: list[Card] = []
    wanted = [waiting for waiting in dialogue.then if route_of(waiting)[0] != "form.resume"]
    for waiting in dialogue.then:
        route, arguments = route_of(waiting)
        if route == "form.resume" and (kept := await turn.memory.dialogues.take(int(arguments[0]))):
            await turn.memory.dialogues.keep(kept, turn.now)
            cards_after.append(await shown(turn, kept, turn.words("form.go_on")))
    if wanted:
        cards_after.append(reduce(offers.along, wanted[1:], cards.waiting(turn.words, wanted[0])))
    return replace(reply, cards=(*reply.cards, *cards_after))


async def merge(turn: Turn, dialogue: Dialogue, answers: Mapping[str, Any], hint: str = "") -> Reply:
    """Takes answers over what stood there before; a name given anew is matched anew.

    What was not asked is told back."""
    script = script_of(turn, dialogue)
    if not turn.who.staff and (
        vendors := {q.slot for q in script.questions if q.staff_only} & answers.keys()
    ):
        hint = _for_own_firm(turn, dialogue, answers)
        answers = {slot: value for slot, value in answers.items() if slot not in vendors}
    answers = placed(turn, dialogue.days, await counted(turn, script, answers, dialogue.answers))
    answers = {**answers, **_part_of_day(turn, dialogue, answers)}
    answers = {**answers, **await count_left(turn, script, answers, dialogue.answers)}
    answers = {**answers, **of_all(answers, dialogue.answers), **in_words(turn, answers, dialogue.answers)}
    kept = {slot: v for slot, v in dialogue.answers.items() if slot.removesuffix("_id") not in answers}
    gone = {slot: v for slot, v in dialogue.answers.items() if slot not in kept}
    left = dialogue.skipped | (left_out(turn, script) - answers.keys() if len(answers) > 1 else set())
    before = replace(dialogue, answers=kept, before=gone, skipped=left)
    after = advance(script, before, Heard(answers), turn.who.staff)
    unasked = {slot: value for slot, value in answers.items() if slot != dialogue.asking}
    noted = cards.noted(turn.words, script, unasked) if unasked else ""
    hint = hint or _other_weekday(turn, answers) or _stands(turn, dialogue, after)
    return await go_on(turn, after, hint or _step_on(turn, script, after, answers), noted)


def _for_own_firm(turn: Turn, dialogue: Dialogue, answers: Mapping[str, Any]) -> str:
    """That a partner can name no other, in the same words whether there is such a one or not."""
    own, name = str(dialogue.answers.get("partner") or ""), str(answers.get("partner") or "")
    another = name and name.casefold() not in own.casefold()
    return turn.words("deal.for_own_firm", partner=own, name=name) if another else ""


def left_out(turn: Turn, script: Script) -> set[str]:
    """The questions that some part of a message leaves open: "50 seats, 30k, no contact"."""
    return {q.slot for q in script.questions if not q.required} & said_empty(turn.heard.text)


def _part_of_day(turn: Turn, dialogue: Dialogue, answers: Mapping[str, Any]) -> dict[str, time]:
    """When a reminder comes for which a part of the day is said: 明天下午, "tomorrow evening"."""
    hours = {"time"} & (answers.keys() | dialogue.answers.keys())
    at = dayparts.late(turn.heard.text) if dialogue.script == "task" and "date" in answers else None
    return {"time": at} if at and not hours else {}


def _other_weekday(turn: Turn, answers: Mapping[str, Any]) -> str:
    """That a date was taken which does not fall on the weekday said with it."""
    day = misnamed(turn.heard.text, answers.values(), turn.now)
    return turn.words("day.other_weekday", day=day) if day else ""


def _stands(turn: Turn, before: Dialogue, after: Dialogue) -> str:
    """That nothing is changed, where what is said to the card that shows all of it stands there already."""
    same = not before.asking and not after.asking and before.answers == after.answers
    return turn.words("form.as_it_stands") if same else ""


def _step_on(turn: Turn, script: Script, dialogue: Dialogue, answers: Mapping[str, Any]) -> str:
    """That a day was taken as that of a step which nobody has told yet."""
    dated = [q for q in script.questions if q.slot in answers and script.question(q.dates)]
    untold = [q for q in dated if q.dates not in dialogue.answers]
    return turn.words("form.step_on", day=answers[untold[0].slot]) if untold else ""


def _firm(turn: Turn, name: str) -> Partner:
    """A partner that was not known, as one of the speaker's."""
    return Partner(0, name, owner_id=turn.who.id, owner=turn.who.name, tier_since=turn.today)
