"""One rule for what is written: a sentence proposes, and a confirmation writes.

Every turn begins with a sealed memory, which raises Unconfirmed where a record would be written. The seal is
opened by a press, a command that names the act, a plain yes to what was shown, the answer to a question that
the bot asked; and by nothing else (docs/decisions/0011)."""

from __future__ import annotations

from domain.chat import Reply, action
from domain.deals import Deal
from handlers.turn import Turn, say
from language.carrying import carried
from language.read.answering import choosing
from language.say import consent as cards

CERTAIN = 0.9
SURE = 0.7  # below this, a sentence is an answer rather than another request
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


def ask_on_deal(turn: Turn, name: str, deal: Deal) -> Reply:
    """The same for a step on a deal, whose slots are answers already; yes does it unless the deal has changed
    meanwhile."""
    said = carried(turn.slots, "customer", "partner", "deal")
    yes = action(name, deal.reference, deal.version, said)
    return say(cards.propose_on_deal(turn.words, name, deal, turn.slots, yes), about=f"deal {deal.reference}")
