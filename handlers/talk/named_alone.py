"""A name said alone, which is shown as it is on record."""

from __future__ import annotations

from collections.abc import Mapping

from domain.matching import skeleton
from handlers.consent import SURE
from handlers.forms.plain import BRIEF
from handlers.turn import Turn
from language.read import Reading
from language.read.answering import choosing
from language.read.deals.deal_of import deal_of
from language.read.sentence.forms import WRITING
from language.read.telling.news import NOTE


def _may_name(turn: Turn, reading: Reading) -> bool:
    """Whether a message may be a name and no more: a known one, or short words that ask for nothing."""
    if turn.names.knows(turn.heard.text):
        return True
    asks = (
        reading.intent not in {"none", "correct"} or reading.guess == NOTE or choosing.points(turn.heard.text)
    )
    return not asks and len(turn.heard.text) <= BRIEF and not reading.slots.keys() - {"customer", "partner"}


async def named_alone(turn: Turn, reading: Reading) -> tuple[str, Mapping[str, str]] | None:
    """How a name said alone is shown: the partner's record, or the customer's deal, also by the word "deal"
    behind it; None for other words."""
    name = turn.heard.text.strip()
    orders = reading.intent in WRITING and reading.confidence >= SURE  # 撤回三一的报备
    if not orders and (customer := deal_of(name)) and await turn.memory.deals.named(customer):
        return "deal.status", {"customer": customer}
    if len(skeleton(name)) <= 1 or not _may_name(turn, reading):
        return None
    if await turn.memory.partners.named(name):
        return "partner.show", {"partner": name}
    return ("deal.status", {"customer": name}) if await turn.memory.deals.named(name) else None
