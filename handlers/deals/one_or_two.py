"""Whether a name with "and" in it is one customer, or two of whom each gets a registration."""

from __future__ import annotations

from domain.chat import Kind, Reply, action
from handlers.talk.offers import AND, OF_ONE
from handlers.turn import Turn, say
from language.read.naming.two_names import two_names
from language.say import common


def ask(turn: Turn, customer: str) -> Reply | None:
    """What is asked where a customer may be two firms; None for one that is known, or surely one."""
    said, rest = turn.heard.text, turn.reading.rest if turn.reading else ""
    both = two_names(customer) if turn.heard.kind is Kind.TEXT and customer in said else None
    if both is None or turn.names.knows(customer):
        return None
    said = said.replace(rest, "").strip() if rest else said
    first, second = (said.replace(customer, name) for name in both)
    one, other = both
    options = [
        (turn.words("deal.one", name=customer), action(OF_ONE, said)),
        (
            turn.words("deal.two", one=one, other=other),
            action(AND, action("say", second), action(OF_ONE, first)),
        ),
        (turn.words("button.other"), action("other")),
    ]
    return say(common.choice(turn.words("deal.one_or_two"), options))
