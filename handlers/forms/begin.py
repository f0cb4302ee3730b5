"""Opening a form. One that is open is finished first, kept for later or dropped: nothing typed is lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from domain.chat import Kind, Refused, Reply, action, route_of
from domain.dialogue import NONE, Dialogue, Heard, Script, advance
from handlers.forms.counted import counted
from handlers.forms.precedents import filled
from handlers.forms.ranged import ranged
from handlers.forms.run import followed, go_on, left_out, script_of, shown, taken
from handlers.turn import Turn, say
from language.carrying import carried, carried_again
from language.read.answering.answers import SKIPS
from language.read.answering.no_such_day import no_such_day
from language.read.naming.nobody import no_rival_beside
from language.read.talk.resuming import names_drafts
from language.say import common
from language.say import forms as cards
from language.say import modal as modals

VISITS = frozenset({"visit", "visit_plan"})  # of which each is with one partner


async def start(
    turn: Turn,
    name: str,
    said: Mapping[str, Any],
    reference: str = "",
    skipped: Sequence[str] = (),
    sure: bool = False,
) -> Reply:
    """Opens a form with what was said already; what is `skipped` is not asked, and can be chosen.
    A form is `sure` whose own step shows what it would do: it needs no card of its own.

    Where the platform has modals, a command or the home page shows all questions at once; nothing of that is
    kept before it is sent in. A form that was open goes on after a modal, and after a single question; before
    a long one its person decides."""
    script, _ = turn.scripts[name]
    answers = await counted(turn, script, taken(turn, said), {})
    modal = bool(turn.heard.trigger and not turn.heard.message)  # a press in a conversation is answered there
    brief = bool(reference) and not script.confirm  # one question about one record
    opened = await turn.memory.dialogues.get()
    sure = sure or not turn.memory.sealed
    about = await whose(turn, name, reference)
    empty = _wanted_empty(turn, script, said)
    answers = {slot: value for slot, value in answers.items() if slot not in empty}
    nowhere = no_such_day(turn.heard.text) if turn.heard.kind is Kind.TEXT else ""
    if nowhere:  # the days are asked
        answers = {
            s: v
            for s, v in answers.items()
            if s not in {q.slot for q in script.questions if q.kind == "date"}
        }
    if no_rival_beside(turn.heard.text):
        answers |= {q.slot: NONE for q in script.questions if q.none and q.required and q.slot not in answers}
    left = frozenset({*skipped, *empty})
    fresh = Dialogue(name, skipped=left, reference=reference, sure=sure, about=about)
    answers |= await filled(turn, script, replace(fresh, answers=answers))
    if opened and same(opened, name, reference, answers):
        untied = {slot: v for slot, v in opened.answers.items() if slot.removesuffix("_id") not in answers}
        answers = untied | answers  # said once more: a name given anew is matched anew
    elif modal:
        pass
    elif opened and typed(turn, opened) and brief:
        kept = await turn.memory.dialogues.shelve(opened, turn.now)
        fresh = replace(fresh, then=(action("form.resume", kept),))
    elif opened and typed(turn, opened):
        wanted = action("form.start", name, carried(answers), reference, ",".join(skipped))
        return await _clash(turn, opened, wanted)
    dialogue = advance(script, fresh, Heard(answers), turn.who.staff)
    if modal:
        return Reply(form=modals.whole(turn.words, script, dialogue, turn.who.staff))
    read = turn.heard.kind is Kind.TEXT and turn.reading is not None
    if read and (two := ranged(turn, script, answers)) is not None:
        known = {slot: value for slot, value in dialogue.answers.items() if slot != two[0].slot}
        await turn.memory.dialogues.keep(replace(dialogue, answers=known, asking=two[0].slot), turn.now)
        card = cards.either(turn.words, *two)
        return say(replace(card, lines=(cards.name_of(turn.words, script, dialogue), *card.lines)))
    reply = await go_on(turn, dialogue, begun=read)
    if not nowhere:
        return reply
    return replace(reply, cards=(common.sentence(turn.words, "day.none.asked", day=nowhere), *reply.cards))


def _wanted_empty(turn: Turn, script: Script, said: Mapping[str, Any]) -> set[str]:
    """The questions that the message leaves out: "no contact yet", "skip" where the contact would stand."""
    passed = {slot for slot, value in said.items() if isinstance(value, str) and SKIPS.fullmatch(value)}
    return left_out(turn, script) | {q.slot for q in script.questions if not q.required and q.slot in passed}


async def whose(turn: Turn, name: str, reference: str) -> str:
    """The customer of the deal that a form makes a step on, or the partner whom it changes, if any."""
    if name == "partner_change":
        firm = await turn.memory.partners.get(int(reference))
        return firm.name if firm else ""
    deal = await turn.memory.deals.get(reference) if reference and name.startswith("deal_") else None
    return deal.customer if deal else ""


def same(opened: Dialogue, name: str, reference: str, answers: Mapping[str, Any]) -> bool:
    """Whether a form is asked for that is open already, about the same."""
    known = {slot: opened.answers.get(slot) for slot in ("customer", "name", "text") if slot in answers}
    with_, said = (str(each.get("partner") or "").casefold() for each in (opened.answers, answers))
    another = name in VISITS and bool(with_) and said not in with_
    alike = (opened.script, opened.reference) == (name, reference) and not another
    return alike and all(
        str(value).casefold() == str(answers[slot]).casefold() for slot, value in known.items()
    )


def typed(turn: Turn, dialogue: Dialogue) -> bool:
    """Whether a form holds anything that a person said, beside what it was opened with."""
    given = {"date"} if turn.who.staff else {"date", "partner"}
    return any(slot not in given and not slot.endswith("_id") for slot in dialogue.answers)


async def ask_again(turn: Turn, name: str, said: Mapping[str, Any], slot: str) -> None:
    """Opens a form that was complete again, for one thing that turned out to be missing; what was left out
    stays so."""
    script, _ = turn.scripts[name]
    left_out = frozenset(q.slot for q in script.questions if not q.required and q.slot not in said)
    await turn.memory.dialogues.keep(Dialogue(name, dict(said), left_out, asking=slot), turn.now)


async def _clash(turn: Turn, opened: Dialogue, wanted: str) -> Reply:
    """Asks which form comes first; whoever just goes on with the open one is offered the other after it."""
    await turn.memory.dialogues.keep(_waits_for(opened, wanted), turn.now)
    return say(cards.clash(turn.words, script_of(turn, opened), opened, wanted))


def _waits_for(opened: Dialogue, wanted: str) -> Dialogue:
    return replace(opened, then=(*(waiting for waiting in opened.then if waiting != wanted), wanted))


def _without(opened: Dialogue, begun: str) -> Dialogue:
    return replace(opened, then=tuple(waiting for waiting in opened.then if waiting != begun))


async def begin(turn: Turn) -> Reply:
    """A form that waited for the end of another."""
    name, said, reference, skipped = (turn.argument(at) for at in range(4))
    return await start(turn, name, carried_again(said), reference, skipped.split(",") if skipped else ())


async def first(turn: Turn) -> Reply:
    """The form that is open goes on; the other one is offered after it."""
    dialogue = _waits_for(await opened_here(turn), turn.argument(0))
    await turn.memory.dialogues.keep(dialogue, turn.now)
    return say(await shown(turn, dialogue, turn.words("form.go_on")))


async def keep(turn: Turn) -> Reply:
    """The form that is open is kept for later; the other one begins, where there is one."""
    dialogue = _without(await opened_here(turn), "".join(turn.arguments[:1]))
    await turn.memory.dialogues.shelve(dialogue, turn.now)
    await turn.memory.dialogues.drop()
    kept = common.sentence(turn.words, "form.kept", form=turn.words(f"form.{dialogue.script}"))
    return await _then(turn, dialogue, Reply((kept,)))


async def drop(turn: Turn) -> Reply:
    """The form that is open is dropped, and the other one begins."""
    dialogue = await opened_here(turn)
    await turn.memory.dialogues.drop()
    return await _then(turn, dialogue, say(common.sentence(turn.words, "cancelled")))


async def _then(turn: Turn, ended: Dialogue, reply: Reply) -> Reply:
    if not turn.arguments:
        return await followed(turn, ended, reply)
    _, arguments = route_of(turn.argument(0))
    begun = await begin(turn.having(arguments=arguments))
    return replace(begun, cards=(*reply.cards, *begun.cards))


async def opened_here(turn: Turn) -> Dialogue:
    """The form that is open here. Raises Refused where there is none any more."""
    dialogue = await turn.memory.dialogues.get()
    if dialogue is None:
        pressed = "button.old" if turn.heard.address.private else "button.others"
        raise Refused(pressed if turn.heard.action else "nothing_open")
    return dialogue


async def drafts(turn: Turn) -> Reply:
    """What was kept for later; the one form that is open goes on, or the one that was kept."""
    opened = await turn.memory.dialogues.get()
    if opened is not None:
        return say(await shown(turn, opened, turn.words("form.go_on")))
    kept = await turn.memory.dialogues.shelved()
    if not kept:
        return say(common.sentence(turn.words, "form.no_drafts"))
    if len(kept) == 1 and not names_drafts(turn.heard.text):
        return await resume(turn.having(arguments=(str(kept[0][0]),)))
    rows = [(number, script_of(turn, draft), draft) for number, draft in kept]
    return say(cards.drafts(turn.words, rows))


async def named(turn: Turn, words: str) -> Reply | None:
    """The form kept for later that these words name by what stands in it; None unless they name just one."""
    kept = await turn.memory.dialogues.shelved()
    said = [(number, [str(value).casefold() for value in draft.answers.values()]) for number, draft in kept]
    meant = [number for number, values in said if any(_called(one, words) for one in values)]
    return await resume(turn.having(arguments=(str(meant[0]),))) if len(meant) == 1 else None


def _called(value: str, words: str) -> bool:
    """Whether words name what stands in a form, or its first words do: "weber" of Weber Tech."""
    return len(value) > 1 and (value in words or (len(words) > 2 and value.startswith(words)))


async def resume(turn: Turn) -> Reply:
    """A draft goes on where it was left; one that is open meanwhile is kept."""
    draft = await turn.memory.dialogues.take(int(turn.argument(0)))
    if draft is None:
        raise Refused("button.old")
    if opened := await turn.memory.dialogues.get():
        await turn.memory.dialogues.shelve(opened, turn.now)
    await turn.memory.dialogues.keep(draft, turn.now)
    return say(await shown(turn, draft, turn.words("form.go_on")))
