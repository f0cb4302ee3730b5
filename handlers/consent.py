"""One rule for what is written: a sentence proposes, and a confirmation writes.

Every turn begins with a sealed memory, which raises Unconfirmed where a record would be written. The seal is
opened by a press, a command that names the act, a plain yes to what was shown, the answer to a question that
the bot asked; and by nothing else (docs/decisions/0011)."""

from __future__ import annotations

from dataclasses import replace

from domain.chat import Kind, Reply, action
from domain.deals import Deal, Move, for_good
from handlers.turn import Turn, say
from language.carrying import carried
from language.read.answering import choosing
from language.read.deals import asking
from language.say import consent as cards

CERTAIN = 0.9
SURE = 0.7  # below this, a sentence is an answer rather than another request
AT_A_PRESS = {"deal.win": Move.WIN, "deal.withdraw": Move.WITHDRAW}
LET_GO = {**AT_A_PRESS, "deal.lose": Move.LOSE, "deal.unappeal": Move.UNAPPEAL}
AT_ONCE = frozenset({
    "language.set",  # words to the bot itself, about the speaker's own language
    "standup.answer",  # what the bot asked for this morning; where it did not ask, the handler refuses
})  # fmt: skip


def at_once(turn: Turn, name: str) -> bool:
    """Whether a sentence, read for certain, needs no further word."""
    if name == "language.set" and not choosing.names_language(turn.heard.text):
        return False
    return name in AT_ONCE and turn.reading is not None and turn.reading.confidence >= CERTAIN


def ask(turn: Turn, name: str) -> Reply:
    """Shows what a sentence would have written; yes does it."""
    yes = action("do", name, carried(turn.slots), *turn.arguments)
    return say(cards.propose(turn.words, name, turn.slots, yes))


def unshown(turn: Turn, name: str, deal: Deal) -> bool:
    """Whether a press would do what can't be taken back, and nothing was shown for it."""
    pressed = turn.heard.kind is Kind.ACTION and len(turn.arguments) == 2
    return pressed and name in AT_A_PRESS and for_good(deal, AT_A_PRESS[name], turn.who)


def ask_on_deal(turn: Turn, name: str, deal: Deal) -> Reply:
    """The same for a step on a deal, whose slots are answers already; yes does it unless the deal has changed
    meanwhile."""
    if question := str(turn.slots.get("question") or ""):  # its reader is to see it as it was written
        turn = turn.having(slots={**turn.slots, "question": asking.marked(question, turn.heard.text)})
    said = carried(turn.slots, "customer", "partner", "deal")
    yes = action(name, deal.reference, deal.version, said)
    card = cards.propose_on_deal(turn.words, name, deal, turn.slots, yes)
    shown = say(card, about=f"deal {deal.reference}")
    return warned(turn, deal, LET_GO[name], shown) if name in LET_GO else shown


def warned(turn: Turn, deal: Deal, step: Move, reply: Reply) -> Reply:
    """A card that asks, with the word that the step can't be undone where that is so."""
    if not for_good(deal, step, turn.who):
        return reply
    line = turn.words("consent.for_good")
    return replace(reply, cards=tuple(replace(card, lines=(*card.lines, line)) for card in reply.cards))
