"""What is said of several things that were shown: "the biggest one", "both", 两个都撤回."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from domain.chat import Button, Card, Reply
from domain.deals import Deal
from domain.delivery import Said
from handlers.requests import may
from handlers.talk import offers
from handlers.talk.subjects import subjects
from handlers.turn import Turn, say
from language.carrying import carried
from language.read.talk import several
from language.say import deals as cards

PAIR = 2


async def named(turn: Turn) -> Turn:
    """The turn as if the deals shown had been named that were called by their places, or as the biggest or
    the newest of them."""
    if several.places(turn.heard.text) > 1:
        return await _by_places(turn)
    if pair := await _pair(turn):
        return turn.having(heard=replace(turn.heard, text=_of_pair(turn.heard.text, pair)))
    kind, alone = several.extreme(turn.heard.text)
    shown, deals = await _many(turn) if kind else (None, ())
    if shown is None:
        return turn
    order = sorted(deals, key=_amount if kind in several.BY_AMOUNT else _age)
    chosen = order[-1 if kind in several.LAST else 0].reference
    text = chosen if alone else several.naming(turn.heard.text, chosen)
    if alone and shown.card.choice:
        text = next((b.label for b in _buttons(shown.card) if chosen in b.label), text)
    return turn.having(heard=replace(turn.heard, text=text))


async def _pair(turn: Turn) -> Sequence[Deal]:
    """The two deals that were shown last, each on a card of its own, the earlier first, where one of them is
    called by its place or its size, or is the other one."""
    text = turn.heard.text
    if not (several.other(text) or several.places(text) == 1 or several.extreme(text)[0]):
        return ()
    said = await turn.memory.post.said(turn.now - offers.LIFE)
    other = several.other(text)  # by its place one of a list is meant, whatever of it was shown since
    told = [[one for one in subjects(each.about) if one[0] == "deal"] for each in said if each.about]
    alone = [deals[0][1] for deals in told if len(deals) == 1]
    apart = list(dict.fromkeys(alone))[:PAIR]
    asks = not said or said[0].card.choice or await turn.memory.dialogues.get() is not None
    if (
        asks
        or len(apart) < PAIR
        or not told
        or len(told[0]) != 1
        or any(len(one) > 1 for one in (told[:PAIR] if other else told))
    ):
        return ()
    found = [await turn.memory.deals.get(each) for each in reversed(apart)]
    return [deal for deal in found if deal is not None]


def _of_pair(text: str, pair: Sequence[Deal]) -> str:
    """The words with the one of two deals in the place of what tells it."""
    if several.other(text):
        return several.naming_other(text, pair[0].reference)
    if several.places(text):
        return several.named_by_place(text, [deal.reference for deal in pair])
    kind, alone = several.extreme(text)
    order = sorted(pair, key=_amount if kind in several.BY_AMOUNT else _age)
    chosen = order[-1 if kind in several.LAST else 0].reference
    return chosen if alone else several.naming(text, chosen)


async def _by_places(turn: Turn) -> Turn:
    """ "Approve the first, reject the second" with their numbers; as it is where one of them is not shown."""
    _, deals = await _many(turn)
    text = several.named_by_place(turn.heard.text, [deal.reference for deal in deals])
    return turn.having(heard=replace(turn.heard, text=text))


async def both(turn: Turn) -> Reply | None:
    """All of what was shown is meant: one goes after the other, and the person says which comes first."""
    rest = several.all_but(turn.heard.text)
    if rest is None or offers.OF_ONE in await offers.routes(turn):  # there both are one of the answers
        return None
    shown = await _shown(turn)
    if shown is None:
        return None
    if rest:
        return await _step(turn, rest, await _deals(turn, shown))
    options = await _options(turn, shown)
    card = Card(lines=(turn.words("several.one"),), buttons=tuple((one,) for one in options), choice=True)
    return say(card) if len(options) > 1 else None


async def _step(turn: Turn, rest: str, deals: Sequence[Deal]) -> Reply | None:
    """A step on several deals is made on one of them first; None where no step is asked for."""
    if len(deals) <= 1:
        return None
    reading = turn.read(f"{rest} {deals[0].reference}")
    if not reading.intent.startswith("deal.") or not may(turn, reading.intent):
        return None
    said = carried(reading.slots, "customer", "partner", "deal")
    card = cards.which(turn.words, deals, reading.intent, "", said)
    return say(replace(card, lines=(turn.words("several.one"),)))


async def _many(turn: Turn) -> tuple[Said | None, Sequence[Deal]]:
    """The card that told of several deals last; what was said before an open form is spoken of no more."""
    said = await turn.memory.post.said(turn.now - offers.LIFE)
    if await turn.memory.dialogues.get() is not None:
        said = [one for one in said if one.event == said[0].event]
    for one in said:
        deals = await _deals(turn, one)
        if len(deals) > 1:
            return one, deals
    return None, ()


async def _shown(turn: Turn) -> Said | None:
    """What was said last, and of that what asks."""
    said = await turn.memory.post.said(turn.now - offers.LIFE)
    last = [one for one in said if one.event == said[0].event]
    return next((one for one in last if one.card.choice), last[0] if last else None)


async def _deals(turn: Turn, shown: Said) -> Sequence[Deal]:
    """The deals that a card told of, or offers on its buttons."""
    told = [reference for noun, reference in subjects(shown.about) if noun == "deal"]
    actions = await turn.memory.post.meanings([button.action for button in _buttons(shown.card)])
    offered = [arguments[0] for _, arguments in map(offers.step, actions) if arguments]
    found = [await turn.memory.deals.get(each) for each in dict.fromkeys(told or offered) if each[:2] == "D-"]
    return [deal for deal in found if deal is not None]


async def _options(turn: Turn, shown: Said) -> list[Button]:
    """The buttons of things to choose among."""
    buttons = _buttons(shown.card)
    actions = await turn.memory.post.meanings([button.action for button in buttons])
    routes = [offers.step(action)[0] for action in actions]
    pairs = [(replace(b, action=act), route) for b, act, route in zip(buttons, actions, routes, strict=True)]
    chosen = offers.WAYS_OUT | offers.STEPS
    listed = shown.card.choice or shown.card.table is not None
    return [button for button, route in pairs if listed and route not in chosen]


def _buttons(card: Card) -> list[Button]:
    return [button for row in card.buttons for button in row]


def _amount(deal: Deal) -> float:
    return float(deal.amount.amount) if deal.amount else 0.0


def _age(deal: Deal) -> float:
    return deal.submitted_at.timestamp() if deal.submitted_at else 0.0
