"""From what was heard to the handler that answers it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from domain.chat import Card, Kind, Refused, Reply, action, route_of
from domain.dialogue import Dialogue
from handlers import conflicts, forms
from handlers.deals.ask import answers_question
from handlers.routes import COMMANDS, ROUTES, belongs, dialogues
from handlers.turn import Turn, say
from language.read import Reading, desk
from language.read.free import name_asked
from language.say import common

LONGEST = 8000  # characters read of one message


async def respond(turn: Turn) -> Reply:
    """The answer to one thing heard. Raises Refused with the reason where it is not done."""
    turn = turn.having(scripts=dialogues(turn.program))
    match turn.heard.kind:
        case Kind.ACTION:
            return await press(turn)
        case Kind.COMMAND:
            return await command(turn)
        case Kind.FORM:
            return await forms.submitted(turn)
        case Kind.TEXT | Kind.ATTACHMENT:
            return await text(turn)
        case Kind.EDITED | Kind.DELETED:
            return say(common.sentence(turn.words, str(turn.heard.kind)))
        case Kind.START:
            return await do(turn, "help")
    return Reply()


async def press(turn: Turn) -> Reply:
    route, arguments = route_of(turn.heard.action)
    return await do(turn.having(arguments=arguments), route)


async def command(turn: Turn) -> Reply:
    """A slash command. A word it knows leads to a route, and what follows that word is read as a
    sentence; so is everything after a command that begins with another word."""
    words = COMMANDS.get(turn.heard.command)
    if words is None:
        raise Refused("command.unknown", command=turn.heard.command)
    if turn.heard.command == "deal" and (asked := desk.asked(turn.heard.text)):
        return await at_desk(turn, turn.read(turn.heard.text), *asked)
    first, _, rest = turn.heard.text.strip().partition(" ")
    route = words.get(first.lower())
    said = turn.read(rest if route else turn.heard.text)
    if not turn.heard.text.strip():
        return await do(turn, words[""])
    if route is None:
        route = said.intent if belongs(words, said.intent) else words[""]
    return await do(turn.having(slots=said.slots, reading=said), route)


async def text(turn: Turn) -> Reply:
    """A message in plain words: an answer to the open question, or a request."""
    said = turn.heard.text.strip()
    if not said:
        return say(
            common.sentence(turn.words, "attachment" if turn.heard.kind is Kind.ATTACHMENT else "empty")
        )
    if len(said) > LONGEST:
        return say(common.sentence(turn.words, "too_long", n=len(said), most=LONGEST))
    reading = turn.read(said)
    dialogue = await turn.memory.dialogues.get()
    if answered := await answers_question(turn, reading):
        return answered
    if (asked := desk.asked(said)) and not (dialogue and _is_being_asked(dialogue)):
        return await at_desk(turn, reading, *asked)
    if dialogue is None:
        return await request(turn, reading)
    answered = await forms.hear(turn.having(reading=reading), dialogue, reading)
    return answered if answered is not None else await _in_between(turn, reading)


def _is_being_asked(dialogue: Dialogue) -> bool:
    """Whether an answer is waited for: then "why?" is about the question."""
    return bool(dialogue.asking)


async def at_desk(turn: Turn, reading: Reading, route: str, said: Mapping[str, str]) -> Reply:
    """A request about a registration that the reading of sentences has no intent for."""
    named = {slot: value for slot, value in reading.slots.items() if slot in {"deal", "customer"}}
    return await do(turn.having(slots={**named, **said}, reading=reading), route)


async def _in_between(turn: Turn, reading: Reading) -> Reply:
    """Another request while a form is open: it is served, and the form goes on after it."""
    reply = await request(turn, reading)
    dialogue = await turn.memory.dialogues.get()
    if dialogue is None:
        return reply
    script, _ = turn.scripts[dialogue.script]
    again = forms.ask(turn, script, dialogue, turn.words("form.go_on"))
    return replace(reply, cards=(*reply.cards, again))


async def request(turn: Turn, reading: Reading) -> Reply:
    """A request read from a sentence; the second of two is offered afterwards."""
    unsure = reading.intent not in ROUTES or reading.confidence < forms.SURE
    if unsure and reading.intent != "deal.status" and (name := name_asked(turn.heard.text)):
        return await conflicts.check(turn.having(arguments=(name,)))
    if reading.intent not in ROUTES:
        return say(_unsure(turn, reading))
    reply = await do(turn.having(slots=reading.slots, reading=reading), reading.intent)
    if not reading.rest:
        return reply
    offer = common.choice(
        turn.words("second_request", text=reading.rest),
        [(turn.words("button.yes"), action("say", reading.rest))],
    )
    return replace(reply, cards=(*reply.cards, offer))


def _unsure(turn: Turn, reading: Reading) -> Card:
    if reading.guess in ROUTES:
        guess = turn.words(f"intent.{reading.guess}")
        said = action("guess", reading.guess, turn.heard.text)
        return common.choice(turn.words("unsure.guess", guess=guess), [(turn.words("button.yes"), said)])
    return common.sentence(turn.words, "none" if reading.confidence >= forms.SURE else "unsure")


async def do(turn: Turn, name: str) -> Reply:
    """Does what a route names, where the speaker's role may."""
    if name in {"say", "guess"}:
        return await _said_again(turn, name)
    route = ROUTES.get(name)
    if route is None:
        raise Refused("button.unknown")
    if turn.who.role not in route.roles:
        raise Refused("not_for_role", roles=tuple(sorted(route.roles)))
    return await route.handler(turn)


async def _said_again(turn: Turn, name: str) -> Reply:
    """A button that means a sentence: the second request of a message, or a guess confirmed."""
    said = turn.arguments[-1]
    reading = turn.read(said)
    intent = turn.argument(0) if name == "guess" else reading.intent
    return await do(turn.having(slots=reading.slots, reading=reading, arguments=()), intent)
