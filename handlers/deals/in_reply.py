"""What is said in reply to the card of a deal, and asks for nothing: a decision that waits, or news of it."""

from __future__ import annotations

from collections.abc import Mapping

from domain import deals as rules
from domain.deals import PENDING, Deal, Move
from handlers import subjects
from handlers.consent import CERTAIN
from handlers.forms.orders import GUESSED
from handlers.turn import Turn
from language.read import Reading, choosing, sentences
from language.read.assent import lets_pass
from language.read.chat import small_talk
from language.read.desk import asked as is_request
from language.read.news import tells
from language.read.requested import requested
from language.read.sentences import FEWEST_ZH

FEWEST = 3  # words that tell something
Step = tuple[str, Mapping[str, str]]  # what is proposed, and with what


async def decision(turn: Turn) -> Step | None:
    """A yes or a no to a deal that waits for the speaker's decision."""
    deal = await _replied_to(turn)
    if deal is None or deal.status not in PENDING or not rules.may(deal, Move.APPROVE, turn.who):
        return None
    if lets_pass(turn.heard.text):
        return "deal.approve", {"deal": deal.reference}
    return ("deal.reject", {"deal": deal.reference}) if choosing.says_no(turn.heard.text) else None


async def news(turn: Turn, reading: Reading) -> Step | None:
    """What only tells something: it is proposed as a note."""
    said = turn.heard.text.strip()
    perhaps = reading.guess.startswith("deal.") and reading.confidence >= GUESSED  # that is offered
    lunch = reading.confidence >= CERTAIN and not tells(said)  # "let's grab some"
    beside = reading.intent != "none" or lunch
    if beside or perhaps or not _tells(said) or (deal := await _replied_to(turn)) is None:
        return None
    noted = rules.may(deal, Move.NOTE, turn.who)
    return ("deal.note", {"deal": deal.reference, "text": said}) if noted else None


async def _replied_to(turn: Turn) -> Deal | None:
    alone = await subjects.replied_to(turn, "deal")
    return await turn.memory.deals.get(await subjects.spoken_of(turn, "deal")) if alone else None


def _tells(said: str) -> bool:
    han = sum("\u4e00" <= letter <= "\u9fff" for letter in said)
    if han < FEWEST_ZH and len(said.split()) < FEWEST:
        return False
    asks = sentences.put(said) or requested(said) or is_request(said)
    return not (asks or small_talk(said) or choosing.nods(said) or choosing.says_bye(said))
