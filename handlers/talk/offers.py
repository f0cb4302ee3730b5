"""Words that press a button: what stands on it, its number, yes, no, new, none of these."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from domain.chat import Button, Card, Style, action, route_of
from domain.deals import Deal
from domain.delivery import Said
from handlers.turn import Turn
from language.read.answering import choosing
from language.read.answering.answers import UNSURE
from language.read.answering.how_many import how_many
from language.read.deals.assent import put_by, steps_back
from language.read.deals.otherwise import otherwise
from language.read.talk import called_off, yes_and
from language.read.talk.resuming import resumes
from language.say import common

OF_ONE = "register.one"  # the route of both ways to take a name with "and" in it
REGISTERS = action("guess", "deal.register")  # with its words behind it
LIFE = timedelta(minutes=15)  # for so long what was said is "it", and what was asked can be answered
WAYS_OUT = frozenset({"never", "other", "form.cancel"})
STEPS = frozenset(
    {"form.submit", "form.change", "form.skip"}
)  # no things to choose among: no number means them

AS_NEW = ("form.new", "form.as_said", "partner.add", "conflict.check")  # beside what is on record
CHANGE = "deal.update"
PAIR = 2  # values that an answer leaves open
FEWEST = 2  # things to choose among
RESTORE = "form.button.restore"
AND = "and"  # the route of a button with a second request, which is offered after what the button does
SHOWN = "shown"  # the route of a step that a yes means which was said to "which one?": it is shown first


def along(card: Card, second: str) -> Card:
    """A card that asks, each of whose buttons brings a second request along."""
    rows = tuple(
        tuple(replace(button, action=action(AND, second, button.action)) for button in row)
        for row in card.buttons
    )
    return replace(card, buttons=rows) if card.choice else card


def apart(pressed: str) -> tuple[str, str]:
    """The second request that a button brings along, "" for none, and what it does by itself."""
    route, arguments = route_of(pressed)
    return (arguments[0], arguments[1]) if route == AND else ("", pressed)


def step(pressed: str) -> tuple[str, tuple[str, ...]]:
    """The route and the arguments of what a button comes to, at once or after it is shown."""
    route, arguments = route_of(apart(pressed)[1])
    return route_of(arguments[0]) if route == SHOWN else (route, arguments)


async def meant(turn: Turn) -> str:
    """The action of the button that the words heard mean, with the request behind a yes or a no as what is
    offered after it; empty where they mean none.

    Only a card that asks can be answered so, while it is the last thing said or is replied to."""
    asked = _asking(await turn.memory.post.said(turn.now - LIFE), turn.heard.message)
    if asked is None:
        return ""
    buttons = [button for row in asked.card.buttons for button in row]
    actions = await turn.memory.post.meanings([button.action for button in buttons])
    said, rest = turn.heard.text.strip(), ""
    at = pick(said, buttons, actions)
    if at is None and (proposes(actions) or "form.submit" in map(_route, actions)):
        said, rest = yes_and.apart(said, turn.read)
        at = pick(said, buttons, actions) if rest else None
    if at is None:
        return ""
    vague = choosing.says_yes(said) and buttons[at].style is not Style.PRIMARY
    vague = vague or choosing.described(said, [button.label for button in buttons])
    vague = vague and not actions[at].startswith(SHOWN) and _route(actions[at]).startswith("deal.")
    pressed = action(SHOWN, actions[at]) if vague else actions[at]
    return action(AND, action("say", rest), pressed) if rest else pressed


async def typed(turn: Turn) -> str:
    """The step that the words heard name as they stand on a button of the card said last, to be shown first,
    or the registration that was told whole beside its look-up; empty for other words, and where a card or a
    form asks."""
    said = await turn.memory.post.said(turn.now - LIFE)
    last = [one.card for one in said if one.event == said[0].event]
    buttons = [button for card in last for row in card.buttons for button in row]
    word = choosing.bare(turn.heard.text)
    at = next((at for at, button in enumerate(buttons) if choosing.bare(button.label) == word), None)
    registers = choosing.registers(turn.heard.text)
    asks = any(card.choice for card in last)
    if ((asks or at is None) and not registers) or await turn.memory.dialogues.get() is not None:
        return ""
    actions = await turn.memory.post.meanings([button.action for button in buttons])
    told = next((one for one in actions if one.startswith(REGISTERS)), "")
    if at is None or asks or (told and (registers or actions[at] == told)):
        return told
    own = {"say", "guess", "deal.withdraw"}  # the last one's word takes back what was just done, too
    return "" if "undo" in actions or _route(actions[at]) in own else action(SHOWN, actions[at])


async def spoken(turn: Turn) -> str:
    """The record that the last thing said was about; nothing for none."""
    last = await turn.memory.post.said(turn.now - LIFE)
    return last[0].about if last else ""


async def routes(turn: Turn) -> Sequence[str]:
    """What the buttons of the card that asked last do, or of the one that is replied to."""
    asked = _asking(await turn.memory.post.said(turn.now - LIFE), turn.heard.message)
    buttons = [button.action for row in asked.card.buttons for button in row] if asked else []
    return [_route(pressed) for pressed in await turn.memory.post.meanings(buttons)]


async def proposed(turn: Turn) -> tuple[Card, str] | None:
    """The card said last that asks for a yes to something, with what that yes does; None where none does."""
    asked = _asking(await turn.memory.post.said(turn.now - LIFE), turn.heard.message)
    if asked is None:
        return None
    step, waits = await _offered(turn, asked)
    return step if waits else None


async def answered(turn: Turn) -> tuple[str, bool]:
    """What a yes did to the card that the last thing said was the answer to, and whether it can be undone;
    nothing where that was no such answer."""
    said = await turn.memory.post.said(turn.now - LIFE)
    last, *before = dict.fromkeys(one.event for one in said) or [""]
    handles = {
        event: [b.action for one in said if one.event == event for row in one.card.buttons for b in row]
        for event in (last, *before[:1])
    }
    waits = any(one.card.choice for one in said if one.event == last)
    actions = await turn.memory.post.meanings(handles[before[0]]) if before and not waits else []
    if not proposes(actions):
        return "", False
    return actions[0], "undo" in await turn.memory.post.meanings(handles[last])


async def undoable(turn: Turn) -> bool:
    """Whether the last thing said was the card of something done that can be undone."""
    return "undo" in await last_buttons(turn)


async def brought_back(turn: Turn) -> str:
    """The button that opens the form anew that was just dropped, where the words want it back; else empty."""
    said = turn.heard.text
    wants = resumes(said) or called_off.keeps(said) or turn.read(said).intent == "undo"
    if not (wants or called_off.restores(said) or choosing.bare(said) == choosing.bare(turn.words(RESTORE))):
        return ""
    return next((one for one in await last_buttons(turn) if _route(one) == "form.start"), "")


async def at_hand(turn: Turn, route: str) -> bool:
    """Whether the last thing said was a card with a button for that step, and no other waits for a yes."""
    return route in map(_route, await last_buttons(turn)) and await waiting(turn) is None


async def last_buttons(turn: Turn) -> Sequence[str]:
    """What the buttons of the last thing said do."""
    said = await turn.memory.post.said(turn.now - LIFE)
    last = [one for one in said if one.event == said[0].event]
    return await turn.memory.post.meanings([h for one in last for h in _handles(one.card)])


async def waiting(turn: Turn) -> tuple[Card, str] | None:
    """The newest card that still waits for a yes, whatever was said since, with what that yes does; what was
    answered waits in no copy that was shown beside an aside."""
    asked = [one for one in await turn.memory.post.said(turn.now - LIFE) if one.card.choice]
    offered = [await _offered(turn, one) for one in asked]
    done = {yes for (_, yes), waits in offered if not waits}
    return next((step for step, waits in offered if waits and step[1] not in done), None)


async def step_on(turn: Turn, yes: str) -> tuple[Deal, bool] | None:
    """The deal that a yes makes a step on, and whether it is as it was when that was proposed."""
    route, arguments = route_of(apart(yes)[1])
    of_deal = route.startswith("deal.") and len(arguments) > 1
    deal = await turn.memory.deals.get(arguments[0]) if of_deal else None
    return (deal, arguments[1] == str(deal.version)) if deal else None


async def _offered(turn: Turn, one: Said) -> tuple[tuple[Card, str], bool]:
    """A card with what its buttons do, what the first does, and whether it still waits for a yes or a no."""
    buttons = [button for row in one.card.buttons for button in row]
    handles = [button.action for button in buttons]
    actions = await turn.memory.post.meanings(handles)
    waits = one.card.choice and proposes(actions) and not await turn.memory.post.spent(handles, turn.now)
    meant = tuple(replace(button, action=act) for button, act in zip(buttons, actions, strict=True))
    return (replace(one.card, buttons=(meant,)), next(iter(actions), "")), bool(waits)


def _handles(card: Card) -> list[str]:
    return [button.action for row in card.buttons for button in row]


def proposes(actions: Sequence[str]) -> bool:
    """Whether a card with such buttons waits for a yes or a no, once."""
    return len(actions) > 1 and _route(actions[1]) == "never"


async def shown_again(turn: Turn) -> Sequence[Card]:
    """What was said last and waits for a choice or a yes, where somebody is not sure; nothing for others."""
    if not UNSURE.fullmatch(choosing.bare(turn.heard.text)):
        return ()
    if waiting := await proposed(turn):
        return common.sentence(turn.words, "consent.unsure"), waiting[0]
    asked = _asking(await turn.memory.post.said(turn.now - LIFE), turn.heard.message)
    if asked is None:
        return ()
    actions = await turn.memory.post.meanings([one.action for row in asked.card.buttons for one in row])
    routes = [_route(pressed) for pressed in actions]
    if "form.skip" in routes or len([one for one in routes if one not in WAYS_OUT | STEPS]) < FEWEST:
        return ()
    meanings = iter(actions)
    rows = tuple(
        tuple(replace(button, action=next(meanings)) for button in row) for row in asked.card.buttons
    )
    return (replace(asked.card, buttons=rows),)


async def used(turn: Turn) -> None:
    """The buttons of a proposal that was answered in words are old."""
    asked = _asking(await turn.memory.post.said(turn.now - LIFE), turn.heard.message)
    handles = [button.action for row in asked.card.buttons for button in row] if asked else []
    if proposes(await turn.memory.post.meanings(handles)):
        await turn.memory.post.spend(handles, turn.now)


def _asking(said: Sequence[Said], message: str) -> Said | None:
    """The card that asked: the one replied to, or among what was said last; in a thread, the last there."""
    said = [one for one in said if one.under(message)] or said
    last = [one for one in said if one.event == said[0].event]
    return next((one for one in last if one.card.choice), None)


def pick(said: str, buttons: Sequence[Button], actions: Sequence[str]) -> int | None:
    """The place of the button that was meant."""
    routes = [_route(action) for action in actions]
    labels = [button.label for button in buttons]
    options = [at for at, route in enumerate(routes) if route not in WAYS_OUT]
    numbered = [at for at in options if routes[at] not in STEPS]
    if choosing.submits(said) and not proposes(actions):  # a form under another question is not sent in so
        return _first(routes, "form.submit")
    if choosing.sends(said) and "form.submit" in routes:
        return routes.index("form.submit")
    if resumes(said) and "form.take" in routes:  # back to the question, whatever was said in between
        return _first(routes, "form.other")
    if (many := how_many(said)) and routes.count(OF_ONE) == PAIR:
        return many - 1
    if choosing.says_yes(said):
        sure = [at for at in options if buttons[at].style is Style.PRIMARY]
        known = [at for at in options if routes[at] not in AS_NEW] or options
        return sure[0] if sure else known[0] if len(known) == 1 else None
    if proposes(actions) and routes[0] == CHANGE and choosing.changes(said):
        return 0
    by = proposes(actions) and put_by(said)
    if by or choosing.says_no(said) or (steps_back(said) and not otherwise(said)[0]):
        return _first(routes, "never", "other", "form.other")
    if (at := choosing.labelled(said, labels)) is not None:
        return at
    if choosing.says_other(said):
        return _first(routes, "other", "never")
    if choosing.says_new(said):
        return _first(routes, *AS_NEW)
    if len(numbered) == PAIR and set(routes) <= {
        "form.take",
        "form.cancel",
    }:  # of two sums the lower is first
        number = choosing.of_two(said)
        number = choosing.of_sums(said, [labels[at] for at in numbered]) if number is None else number
    else:
        number = choosing.ordinal(said, len(numbered))
    return None if number is None else numbered[number]


def _route(pressed: str) -> str:
    return step(pressed)[0]


def _first(routes: Sequence[str], *wanted: str) -> int | None:
    return next((routes.index(route) for route in wanted if route in routes), None)
