"""What somebody wishes for, and what is to be kept about a partner, which has no record of its own."""

from __future__ import annotations

from domain.chat import Reply
from handlers import manager
from handlers.consent import SURE
from handlers.requests import proposed
from handlers.talk.meant import firm_of
from handlers.turn import Turn, say
from language.read import Reading
from language.read.deals import asked_of
from language.read.normal import ENDS
from language.read.sentence.forms import READING
from language.read.talk.of_partner import kept_of
from language.read.talk.wished import OURS, wished
from language.say import partners as cards


async def heard(turn: Turn, reading: Reading) -> Reply | None:
    """A note on the deal that it is about; else a visit or a reminder of the partner, or words of a
    partner's for his channel manager. None for other words."""
    text = turn.heard.text
    wish = wished(text, turn.names)
    if wish is None:
        return _kept(turn)
    if turn.who.staff and asked_of.asked(text.strip().rstrip(ENDS), turn.names):  # "need more info on Globex"
        return None
    own = wish.who.lower() in OURS
    if own and reading.intent in READING | {"help"} and reading.confidence >= SURE:  # "I need help"
        return None
    customers = turn.names.called(text, "customer")
    if customers and await turn.memory.deals.named(customers[0], live=True):
        slots = {"customer": customers[0], "text": text.strip()}
        return await proposed(turn.having(slots=slots, reading=None), "deal.note")
    if not turn.who.staff:
        return await manager.to_be_passed_on(turn) if own else None
    firms = [wish.who] if turn.names.kind(wish.who) == "partner" else []
    firms = firms or list(turn.names.called(text, "partner") if own else ())  # "need training for Softline"
    if not firms and (firm := await firm_of(turn, (wish.who,)) if wish.who else None):
        firms = [firm.name]
    return say(cards.kept(turn.words, firms[0], text.strip(), deal=wish.of_product)) if firms else None


def _kept(turn: Turn) -> Reply | None:
    """What is to be kept about a partner, whose record has no field: a visit or a reminder may have it."""
    partner, what = kept_of(turn.heard.text, turn.names) if turn.who.staff else ("", "")
    return say(cards.kept(turn.words, partner, what)) if partner else None
