"""What is said behind "wait," at a card that proposes something, and does not give it up: 等等，17万5."""

from dataclasses import replace

from handlers.consent import CERTAIN
from handlers.talk import offers
from handlers.turn import Turn
from language.read import kinds
from language.read.answering.corrections import field_named
from language.read.deals.assent import after_wait
from language.read.sentence.forms import READING

VALUES = frozenset({"amount", "quantity", "close_date"})


async def put_right(turn: Turn) -> Turn:
    """The turn with the value as a correction, or with the look-up alone; the same for other words."""
    rest = after_wait(turn.heard.text)
    if not rest or await offers.proposed(turn) is None:
        return turn
    told = VALUES & turn.read_as("deal.update", rest).keys() if field_named(rest) else ()
    if kinds(rest, turn.now) or told:
        return _hearing(turn, f"no, {rest}" if rest.isascii() else f"不对，{rest}")
    reading = turn.read(rest)
    looks = reading.intent in READING and reading.confidence >= CERTAIN
    return _hearing(turn, rest) if looks else turn


def _hearing(turn: Turn, text: str) -> Turn:
    return turn.having(heard=replace(turn.heard, text=text))
