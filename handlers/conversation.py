"""From what was heard to the handler that answers it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from domain.chat import Card, Kind, Refused, Reply, action, route_of
from domain.dialogue import Dialogue
from handlers import as_meant, commands, late, manager, people
from handlers.asked_lists import of_rules
from handlers.at_desk import at_desk, beside_form
from handlers.consent import CERTAIN, SURE
from handlers.deals import ask_first
from handlers.deals.replies import answers_question
from handlers.forms import begin, hear, modal, run
from handlers.forms.gone import gone
from handlers.forms.orders import STEERING
from handlers.forms.plain import TOLD, TYPED, plain
from handlers.fresh import fresh
from handlers.requests import afterwards, do, named, proposed, request
from handlers.routes import dialogues
from handlers.talk import after_wait, not_over, offers, several, subjects, update_parts, waiting
from handlers.talk.given_up import given_up
from handlers.talk.his_list import his_list
from handlers.talk.named_alone import named_alone
from handlers.turn import Turn, say
from language.carrying import carried_again
from language.read import Reading, kinds, sentences
from language.read.answering import asides, choosing
from language.read.answering.answers import SAME, SKIPS
from language.read.answering.new_value import value_alone
from language.read.answering.unknown import unknown
from language.read.deals import desk, withdrawn
from language.read.normal import PAUSES
from language.read.sentence.forms import WRITING
from language.read.talk import called_off, questions, resuming, to_do, yes_and
from language.read.talk.added import told_of_others, what_they_say
from language.read.talk.same_for import all_same_for
from language.read.telling.news import NOTE
from language.read.values.by_the_clock import ahead
from language.read.values.digits import number
from language.say import common
from language.say import forms as form_cards

A_DAY = timedelta(days=1)
NAMES_ALL = "registration.fields"  # the rule by which a registration asks for anything
NOT_READ = frozenset({"none", "cancel", "correct"})  # how is read what its own words tell
DECIDED = {
    ("deal.cannot_reject", "approved"): "deal.decided.approved",
    ("deal.cannot_approve", "rejected"): "deal.decided.rejected",
}  # how a decision is taken back, told beside why it can't be made
ORDERING = frozenset({"form.start", "form.first", "form.later", "form.drop", "form.resume", "form.drafts"})


async def respond(turn: Turn) -> Reply:
    """The answer to one thing heard. Raises Refused with the reason where it is not done."""
    turn = turn.having(scripts=dialogues(turn.program))
    if late.late(turn):
        return late.ask(turn)
    match turn.heard.kind:
        case Kind.ACTION:
            return await press(turn, turn.heard.action)
        case Kind.COMMAND:
            return await commands.command(turn)
        case Kind.FORM:
            turn.memory.unseal()
            return await modal.submitted(turn)
        case Kind.TEXT | Kind.ATTACHMENT:
            return await text(turn)
        case Kind.EDITED | Kind.DELETED:
            return say(common.sentence(turn.words, str(turn.heard.kind)))
        case Kind.START:
            return await do(turn, "help")
    return Reply()


async def press(turn: Turn, pressed: str) -> Reply:
    """A press confirms what stands on the button; one that means a sentence confirms only its sense."""
    route, arguments = route_of(pressed)
    if route in {"say", "guess"}:
        return await _said_again(turn, route, arguments)
    if route == "command":
        return await _commanded(turn, arguments)
    if route == offers.SHOWN:
        return await _shown_first(turn, arguments[0])
    if route == offers.AND:
        return await afterwards(turn, await press(turn, arguments[1]), arguments[0])
    if route in ORDERING:
        return await do(turn.having(arguments=arguments), route)
    turn.memory.unseal()
    if route == "do":
        pressed_on = turn.having(arguments=arguments)
        name, said = pressed_on.argument(0), pressed_on.argument(1)
        return await do(turn.having(slots=carried_again(said), arguments=arguments[2:]), name)
    return await do(turn.having(arguments=arguments), route)


async def _shown_first(turn: Turn, pressed: str) -> Reply:
    """A step that was offered without what it would write, as on the one deal of "which one?": the yes to
    that is none to the step yet."""
    second, pressed = offers.apart(pressed)
    route, arguments = route_of(pressed)
    if route == "do":
        turn, route = turn.having(slots=carried_again(arguments[1]), reading=None), arguments[0]
        arguments = arguments[2:]
    reply = await proposed(turn.having(arguments=arguments), route)
    return await afterwards(turn, reply, second) if second else reply


async def text(turn: Turn) -> Reply:
    """A message in plain words: an answer to the open question, or a request."""
    if unreadable := as_meant.unreadable(turn):
        return unreadable
    turn = as_meant.spelled(turn)
    if (both := await several.both(turn)) is not None:
        return both
    dialogue = await turn.memory.dialogues.get()
    turn = await as_meant.without_why(turn, dialogue)
    turn = await after_wait.put_right(_after_all(await several.named(turn), dialogue))
    if instead := await ask_first.instead(turn, dialogue) or await given_up(turn, dialogue):
        return instead
    if answer := await _to_buttons(turn) or await _taken_up(turn, dialogue):
        return answer
    reading = await _pointed(turn, dialogue)
    dialogue = await _not_stale(turn, dialogue)
    if dialogue:
        return await _within(turn, reading, dialogue)
    return await answers_question(turn, reading) or await fresh(turn.having(reading=reading), reading)


async def _pointed(turn: Turn, dialogue: Dialogue | None) -> Reading:
    """What is read, with what "it" or "that one" may mean."""
    said = turn.heard.text.strip()
    reading = turn.read(said)
    if not _may_point(said, reading, dialogue) or (dialogue is None and await named_alone(turn, reading)):
        return reading
    return await his_list(turn, reading) or await subjects.pointed(turn, reading)


async def _within(turn: Turn, reading: Reading, dialogue: Dialogue) -> Reply:
    """A message while a form is open: about it, about the rules, a request of its own, or an answer."""
    if over := await gone(turn, dialogue):
        asks = reading.intent not in STEERING and reading.confidence >= CERTAIN
        return await fresh(turn.having(reading=reading), reading) if asks else over
    if await subjects.quotes(turn, dialogue.reference):
        reading = await subjects.pointed(turn, reading)
        return await _back_to(turn, await fresh(turn.having(reading=reading), reading), dialogue)
    if both := await _and_reminder(turn, dialogue) or await _and_leave(turn, dialogue):
        return both
    if dialogue.script == "visit_plan" and ahead(turn.heard.text):  # of the visit, once it is planned
        first = say(await run.shown(turn, dialogue, turn.words("form.this_first")))
        return await afterwards(turn, first, action("say", turn.heard.text.strip()))
    if dialogue.script == "deal" and (one_more := all_same_for(turn.heard.text)):
        first = say(await run.shown(turn, dialogue, turn.words("form.this_first")))
        return await afterwards(turn, first, action("say", one_more))
    if answered := await answers_question(turn, reading) or await _of_deal(turn, dialogue):
        return answered
    if dialogue.script != "visit_plan" and (off := await subjects.called_off(turn, reading)):
        return await _in_between(turn.having(reading=off), off, dialogue)
    answers = _tells_freely(turn, dialogue)
    if not answers and (general := questions.asked(turn.heard.text.strip())):
        if dialogue.script == "deal" and questions.of_that_rule(turn.heard.text):
            general = ("program.rule", NAMES_ALL)
        return await _going_on(turn, await of_rules(turn, *general), dialogue)
    if not answers and (wanted := await manager.offered(turn, in_form=True)) is not None:
        return await _going_on(turn, wanted, dialogue)
    tells = dialogue.script == "deal" and turn.who.staff and not unknown(turn.heard.text)
    if tells and (task := to_do.plainly(turn.heard.text, turn.names)):
        return await _in_between(turn, turn.read(task), dialogue)
    if (apart := await beside_form(turn, reading, dialogue)) is not None:
        return await _back_to(turn, apart, dialogue)
    answered = await hear.hear(turn.having(reading=reading), dialogue, reading)
    return answered if answered is not None else await _in_between(turn, reading, dialogue)


def _tells_freely(turn: Turn, dialogue: Dialogue) -> bool:
    """Whether words are told where any may be, and put no question: 想要市场费用, said at a visit."""
    question, text = run.script_of(turn, dialogue).question(dialogue.asking), turn.heard.text
    free = question is not None and question.kind in TOLD
    return free and (told_of_others(text) or bool(what_they_say(text)) or not sentences.question(text))


async def _and_reminder(turn: Turn, dialogue: Dialogue) -> Reply | None:
    """An answer with a reminder ordered behind it, which is offered after the form; None for other words."""
    head, rest = yes_and.reminder_behind(turn.heard.text)
    question = run.script_of(turn, dialogue).question(dialogue.asking)
    first = turn.having(heard=replace(turn.heard, text=head))
    if not head or question is None or not plain(first, question):
        return None
    return await afterwards(turn, await _within(first, first.read(head), dialogue), action("say", rest))


async def _and_leave(turn: Turn, dialogue: Dialogue) -> Reply | None:
    """A day with the leave behind it for which it is another: 改后天吧，明天出差. The leave is offered after
    it. None for other words."""
    head, comma, rest = turn.heard.text.replace(",", "，").partition("，")
    alone = value_alone(head)
    if not comma or dialogue.script == "standup" or not kinds(alone[0] if alone else head, turn.now):
        return None
    if turn.read(rest).intent != "standup.skip":
        return None
    first = turn.having(heard=replace(turn.heard, text=head))
    return await afterwards(turn, await _within(first, first.read(head), dialogue), action("say", rest))


async def _of_deal(turn: Turn, dialogue: Dialogue) -> Reply | None:
    """What is said to the open step on a deal: more of it, another deal, or that it has not come to it."""
    return await waiting.goes_on(turn, dialogue) or await not_over.dropped(turn, dialogue)


async def _not_stale(turn: Turn, dialogue: Dialogue | None) -> Dialogue | None:
    """The form that is open; a question that was put long ago is kept for later, unless the day after it is
    answered with a plain value."""
    if dialogue is None or not dialogue.asked_at:
        return dialogue
    question = run.script_of(turn, dialogue).question(dialogue.asking)
    valued = question is not None and question.kind in TYPED and plain(turn, question)
    if turn.now - dialogue.asked_at <= (A_DAY if valued else hear.STALE):
        return dialogue
    await turn.memory.dialogues.shelve(dialogue, turn.now)
    await turn.memory.dialogues.drop()
    return None


def _after_all(turn: Turn, dialogue: Dialogue | None) -> Turn:
    """What is to be done after all: "never mind, withdraw it"; an open form is what is never minded."""
    rest = "" if dialogue else withdrawn.after_all(turn.heard.text)
    return turn.having(heard=replace(turn.heard, text=rest)) if rest else turn


async def _to_buttons(turn: Turn) -> Reply | None:
    """What is said to the buttons of the last card: one is meant, or it is not known which."""
    if (update := await update_parts.none_blocks(turn)) is not None:
        return update
    if pressed := await offers.meant(turn):
        return await _answered(turn, pressed)
    if pressed := await offers.typed(turn):
        return await _answered(turn.having(reading=turn.read(turn.heard.text)), pressed)
    shown = await offers.shown_again(turn)
    return say(*shown, about=await offers.spoken(turn)) if shown else None


async def _taken_up(turn: Turn, dialogue: Dialogue | None) -> Reply | None:
    """What was left unfinished goes on where somebody asks for that; None for other words."""
    said = turn.heard.text
    if called_off.restores(said) and await offers.undoable(turn):
        return None
    if dialogue is None and (dropped := await offers.brought_back(turn)):
        return await press(turn.having(reading=None), dropped)
    if resuming.resumes(said) and not (dialogue and asides.aside(said)) and not await people.returns(turn):
        return await begin.drafts(turn)
    return await begin.named(turn, words) if (words := resuming.resumed(said)) else None


def _may_point(said: str, reading: Reading, dialogue: Dialogue | None) -> bool:
    """Whether words may be about what was spoken of; a short answer to the question of a form is not."""
    if number(said.strip(PAUSES)) is not None or (dialogue is None and SKIPS.fullmatch(said.strip(PAUSES))):
        return False
    if dialogue is not None and dialogue.asking and SAME.fullmatch(said.strip(PAUSES)):
        return False
    if dialogue is None or choosing.points(said):
        return True
    if dialogue.script == "deal_ask" and sentences.put(said):  # the partner is asked, whatever "it" is
        return False
    if asides.aside(said):
        return False
    if choosing.owns(said) and reading.intent not in WRITING | STEERING:
        return reading.confidence >= SURE
    vague = reading.intent == "none" or (reading.intent == "help" and reading.confidence < CERTAIN)
    return vague and (not dialogue.asking or choosing.points_within(said))


async def _in_between(turn: Turn, reading: Reading, before: Dialogue) -> Reply:
    """Another request while a form is open: it is served, and the form goes on after it.

    What asks something itself, such as which form comes first, is answered before that."""
    reading = await subjects.theirs(turn, reading) or reading
    reply = await request(turn, reading)
    if spoken := reading.slots.get("language") if reading.intent == "language.set" else "":
        turn = turn.having(who=replace(turn.who, language=str(spoken)))
    return await _back_to(turn, reply, before)


async def _answered(turn: Turn, pressed: str) -> Reply:
    """Words that press a button; a form that lies under what the button belongs to goes on."""
    before = await turn.memory.dialogues.get()
    await offers.used(turn)
    reply = await press(turn, pressed)
    if before is None or route_of(offers.apart(pressed)[1])[0].startswith("form."):
        return reply
    return await _back_to(turn, reply, before)


async def _back_to(turn: Turn, reply: Reply, before: Dialogue) -> Reply:
    """What was asked for in between, and the form again unless another came, or something is asked first."""
    dialogue = await turn.memory.dialogues.get()
    asks = any(card.choice for card in reply.cards)
    if (
        dialogue is None
        or asks
        or await gone(turn, dialogue)
        or (dialogue.script, dialogue.reference) != (before.script, before.reference)
    ):
        return reply
    if dialogue.answers != before.answers:  # the request was for this very form, which asked on
        return reply
    return await _going_on(turn, reply, dialogue)


async def _going_on(turn: Turn, reply: Reply, dialogue: Dialogue) -> Reply:
    return replace(reply, cards=(*reply.cards, await run.shown(turn, dialogue, turn.words("form.go_on"))))


async def still_open(turn: Turn) -> Card | None:
    """What stays open when a request was refused: the question of a form, what waits for a yes, or the second
    request of the message, of a press that alone; None where nothing does."""
    if turn.heard.kind is Kind.ACTION:
        (pressed,) = await turn.memory.post.meanings([turn.heard.action])
        second, _ = offers.apart(pressed)
        return form_cards.waiting(turn.words, second) if second else None
    dialogue = await turn.memory.dialogues.get()
    if dialogue is not None:
        turn = turn.having(scripts=dialogues(turn.program))
        return await run.shown(turn, dialogue, turn.words("form.go_on"))
    pressed = await offers.meant(turn)
    rest = "" if pressed else turn.read(turn.heard.text).rest
    if second := offers.apart(pressed)[0] or (action("say", rest) if rest else ""):
        return form_cards.waiting(turn.words, second)
    asked = None if pressed else await offers.proposed(turn)
    return asked[0] if asked else None


async def possible(turn: Turn, refused: Refused) -> Card | None:
    """The deal as it stands, with what can be done, where a step asked for in words can't be made."""
    if turn.heard.kind is not Kind.TEXT or not refused.key.startswith("deal.cannot_"):
        return None
    shown = await do(turn.having(slots={"deal": refused.facts["reference"]}), "deal.status")
    hint = DECIDED.get((refused.key, str(refused.facts.get("status")))) if turn.who.staff else None
    if hint is None:
        return shown.cards[0]
    line = turn.words(hint, reference=refused.facts["reference"])
    return replace(shown.cards[0], lines=(line, *shown.cards[0].lines))


async def _commanded(turn: Turn, arguments: tuple[str, ...]) -> Reply:
    """A button that means a command, which came late."""
    name, said = arguments
    return await commands.command(turn.having(heard=replace(turn.heard, command=name, text=said)))


async def _said_again(turn: Turn, name: str, arguments: tuple[str, ...]) -> Reply:
    """A button that means a sentence: the second request of a message, or a guess that was right."""
    reading = turn.read(arguments[-1])
    turn = turn.having(heard=replace(turn.heard, text=arguments[-1]))
    if name == "guess" and arguments[0] == NOTE:
        known = {
            slot: v
            for slot, v in turn.read_as("deal.status", arguments[-1]).items()
            if turn.names.kind(str(v))
        }
        return await at_desk(turn, replace(reading, slots=known), NOTE, {"text": arguments[-1]})
    if name == "guess":
        slots = turn.read_as(arguments[0], arguments[-1])
        right = replace(reading, intent=arguments[0], slots=slots, confidence=1.0)
        meant = await subjects.pointed(turn, right)
        return await proposed(turn.having(slots=named(meant.slots), reading=meant), arguments[0])
    if asked := desk.asked(arguments[-1], turn.names):
        return await at_desk(turn, reading, *asked)
    meant = await subjects.pointed(turn, reading)
    unread = name == "say" and (meant.intent in NOT_READ or ahead(arguments[-1]))  # "cancel the Friday visit"
    return await (fresh if unread else request)(turn.having(reading=meant), meant)
