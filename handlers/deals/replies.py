"""What is said of a deal without a request: an answer, a further question, the reason of an appeal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from domain import deals as rules
from domain.chat import Reply
from domain.deals import PENDING, Deal, Move, Status
from domain.people import Person
from domain.ports import DealQuery
from handlers.consent import CERTAIN, SURE
from handlers.deals.appeal import appeal, plead
from handlers.deals.ask import answer, ask, thread
from handlers.deals.find import DECIDING
from handlers.deals.in_reply import only_tells
from handlers.deals.protect import extend, note
from handlers.talk import offers
from handlers.turn import Turn, say
from language.read import Reading, sentences
from language.read.answering import choosing
from language.read.answering.answers import SKIPS
from language.read.answering.asides import aside
from language.read.answering.corrections import field_named, orders
from language.read.deals import asking, grounds
from language.read.deals.desk import addressed, disagrees
from language.read.deals.desk import asked as is_request
from language.read.sentence.forms import READING, WRITING
from language.read.talk.chat import small_talk
from language.read.talk.facts import fact_asked
from language.read.talk.requested import looks_up, requested
from language.say import common
from language.say import deals as cards

PLAIN = frozenset({"none", "confirm", "decline", "correct", "deal.update", "visit.log"})
TELLING = (WRITING | READING) - {"deal.update"}  # what an answer may be read as, though it asks for nothing
CHANGING = frozenset({"deal.update", "correct"})
NAMED = frozenset({"deal", "customer"})
ENDS = frozenset({"deal.lose", "deal.withdraw"})  # "we lost it", said to a question, is no answer
PATIENCE = timedelta(days=7)  # for so long the last thing said, a question, is what is answered
ASKS_BACK = frozenset({"none", "confirm", "correct", "thanks", "greet", "decline"})


async def answers_question(turn: Turn, reading: Reading) -> Reply | None:
    """What is said to a deal whose partner was asked, by its reference or in reply to a card about it, is the
    answer, unless it is another request of his: to approve is none."""
    reference, said, plain = await _replied_to(turn), turn.heard.text.strip(), PLAIN
    if named := addressed(said):
        (reference, said), plain = named, PLAIN | DECIDING
    deal = await _asked(turn, reference)
    if deal is None or is_request(said):
        return None
    if reading.intent not in plain and not await _only_tells(turn, deal, reading, said):
        return _why(turn, deal, said)
    if why := _why(turn, deal, said):
        return why
    turn.memory.unseal()  # a reply to what the bot asked is the answer to it
    return await answer(turn.having(slots={"answer": said}, arguments=(deal.reference,)))


async def perhaps_answers(turn: Turn, reading: Reading, asks: bool) -> Reply | None:
    """What is said right after the question, and asks for nothing that its speaker may have, is proposed as
    the answer."""
    said = turn.heard.text.strip()
    deal = await _asked(turn, await _spoken_of(turn))
    if deal is None or is_request(said) or _looks_up(turn, deal, said):
        return None
    back = reading.intent == "help" and reading.confidence < CERTAIN and sentences.question(said)
    if asks and not back and not await _only_tells(turn, deal, reading, said):
        return _why(turn, deal, said)
    if why := _why(turn, deal, said):
        return why
    if (thinks := aside(said, free=True)) and thinks.kind in {"again", "wait"}:  # "hmm"
        return say(common.sentence(turn.words, "nod"), about=f"deal {deal.reference}")
    return await answer(turn.having(slots={"answer": said}, arguments=(deal.reference,)))


def _looks_up(turn: Turn, deal: Deal, said: str) -> bool:
    return any(looks_up(said, name) for name in (deal.customer, *turn.names.called(said, "customer")))


async def answers_late(turn: Turn) -> Reply | None:
    """What a partner tells when other things were said since, and nobody else takes it, is proposed as the
    answer to the only question that waits for him."""
    said = turn.heard.text.strip()
    if turn.who.staff or not only_tells(said):
        return None
    found = await _waiting(turn)
    if len(found) != 1 or _looks_up(turn, found[0], said):
        return None
    return await answer(turn.having(slots={"answer": said}, arguments=(found[0].reference,)))


async def tells_asked(turn: Turn, reading: Reading) -> Reply | None:
    """The value that the only waiting question asks for is proposed as its answer, though it reads as a
    change of the deal: "the CIO decides, budget is 80k"."""
    said = turn.heard.text.strip()
    if turn.who.staff or reading.intent not in CHANGING or NAMED & reading.slots.keys() or orders(said):
        return None
    found = await _waiting(turn)
    if len(found) != 1 or not reading.slots.keys() & field_named(found[0].reason):  # what is asked
        return None
    return await answer(turn.having(slots={"answer": said}, arguments=(found[0].reference,)))


async def _waiting(turn: Turn) -> Sequence[Deal]:
    """Two of the deals, at most, whose questions wait for the speaker."""
    return (await turn.memory.deals.search(DealQuery(frozenset({Status.NEEDS_INFORMATION}), limit=2))).rows


async def was_asked(turn: Turn) -> bool:
    """Whether the last thing said was a question to the partner about a deal, which waits for an answer."""
    return await _asked(turn, await _spoken_of(turn)) is not None


async def perhaps_adds(turn: Turn, reading: Reading) -> Reply | None:
    """What a partner says, in reply, to a question that he has answered already is proposed as a note."""
    reference = "" if turn.who.staff else await _replied_to(turn)
    deal = await turn.memory.deals.get(reference) if reference else None
    said = turn.heard.text.strip()
    if deal is None or deal.status is not Status.SUBMITTED or is_request(said) or requested(said):
        return None
    if sentences.question(said) or not await thread(turn, deal):
        return None
    if reading.intent not in PLAIN and not await _only_tells(turn, deal, reading, said):
        return None
    return await note(turn.having(slots={"text": said}, arguments=(deal.reference,)))


async def _spoken_of(turn: Turn) -> str:
    """The reference of the deal that the last thing said was about."""
    last = await turn.memory.post.said(turn.now - PATIENCE)
    return _deal_in(last[0].about) if last else ""


async def _replied_to(turn: Turn) -> str:
    """The reference of the deal that the card which is replied to was about."""
    return _deal_in(await turn.memory.post.about(turn.heard.message))


def _deal_in(about: str) -> str:
    """The only deal among what something was about; what was asked of it may stand there too."""
    deals = [line for line in about.splitlines() if line.startswith("deal ")]
    return deals[0].partition(" ")[2] if len(deals) == 1 else ""


async def _asked(turn: Turn, reference: str) -> Deal | None:
    """The deal whose partner was asked, where he speaks, or the colleague who brought it for him."""
    deal = await turn.memory.deals.get(reference) if reference else None
    if deal is None or (turn.who.staff and turn.who.id != deal.registrant_id):
        return None
    return deal if deal.status is Status.NEEDS_INFORMATION else None


async def _only_tells(turn: Turn, deal: Deal, reading: Reading, said: str) -> bool:
    """Whether words that read as a request ask for nothing: they tell of something, and of no other deal."""
    if requested(said) or (reading.intent not in TELLING and not _tells_of_change(reading, said)):
        return False
    if reading.intent in ENDS and choosing.points_within(said) and reading.confidence >= CERTAIN:
        return False
    named = str(reading.slots.get("deal") or "")
    if named and named != deal.reference:
        return False
    others = await turn.memory.deals.named(str(reading.slots.get("customer") or ""), live=True)
    return not others or deal.id in {each.id for each in others}


def _tells_of_change(reading: Reading, said: str) -> bool:
    """Whether words that read as a change name no field: "half of it is, the rest in April"."""
    return reading.intent == "deal.update" and not field_named(said) and not orders(said)


def _why(turn: Turn, deal: Deal, said: str) -> Reply | None:
    """ "Why do you need that?", said to the question: what it is for and who reads the answer."""
    back = aside(said, free=True)
    if back is None or back.kind not in {"why", "who"}:
        return None
    return say(cards.asked_why(turn.words, deal), about=f"deal {deal.reference}")


async def asks_further(turn: Turn, reading: Reading) -> Reply | None:
    """A question of whoever decides, in reply to the card of the deal or right after it, is one to the
    partner where the bot knows no answer."""
    reference = await _replied_to(turn)
    if not reference and await offers.at_hand(turn, "deal.approve"):
        reference = await _spoken_of(turn)
    deal = await turn.memory.deals.get(reference) if reference and turn.who.staff else None
    if deal is None or not _may_ask(turn.who, deal) or not sentences.question(turn.heard.text):
        return None
    if asking.of_desk(turn.heard.text) or turn.names.called(turn.heard.text, "partner"):  # of him, not to him
        return None
    asked = bool(await thread(turn, deal))
    reading = reading if asked else turn.read(turn.heard.text)  # "is it a tender?", whatever "it" is
    known = reading.intent not in ASKS_BACK and reading.confidence >= (CERTAIN if asked else SURE)
    if known or small_talk(turn.heard.text):
        return None
    said = turn.heard.text.strip()
    return await ask(turn.having(slots={"question": said}, arguments=(deal.reference,)))


async def asks_of_named(turn: Turn, _: Reading) -> Reply | None:
    """The same of a customer who is named before it: "three rivers: do they have a budget?"; what his deal
    tells is no question to the partner."""
    of_one = asking.of_one(turn.heard.text, turn.names) if turn.who.staff else None
    found = await turn.memory.deals.named(of_one[0], live=True) if of_one else ()
    waits = [deal for deal in found if _may_ask(turn.who, deal)]
    if of_one is None or len(waits) != 1 or getattr(waits[0], fact_asked(of_one[1]) or "-", None):
        return None
    return await ask(turn.having(slots={"question": of_one[1]}, arguments=(waits[0].reference,)))


def _may_ask(who: Person, deal: Deal) -> bool:
    return deal.status in PENDING and rules.may(deal, Move.ASK, who)


def _objects(turn: Turn, deal: Deal, said: str) -> bool:
    """Whether words are against a rejection: they disagree with it, or tell of what was its ground."""
    if deal.status is not Status.REJECTED:
        return False
    of_ground = grounds.meant(said, turn.program.grounds()) == deal.rule.partition(":")[2] != ""
    return disagrees(said) or (of_ground and not sentences.put(said) and not sentences.question(said))


async def _declined(turn: Turn, deal: Deal) -> bool:
    """Whether the last step was that the extension was declined, which can be asked for with what is new."""
    if deal.status is not Status.APPROVED or not rules.may(deal, Move.REQUEST, turn.who):
        return False
    history = await turn.memory.deals.history(deal)
    return bool(history) and history[-1].what == Move.DECLINE


async def perhaps_pleads(turn: Turn, asks: bool) -> Reply | None:
    """What whoever appealed says right after it, or in reply to its card, is proposed as the reason; who does
    not accept the rejection just told of may appeal with what he says."""
    deal = await turn.memory.deals.get(await _replied_to(turn) or await _spoken_of(turn))
    said = turn.heard.text.strip()
    if deal is not None and _objects(turn, deal, said) and not is_request(said):
        appeals = rules.may(deal, Move.APPEAL, turn.who)
        return (
            await appeal(turn.having(slots={"reason": said}, arguments=(deal.reference,)))
            if appeals
            else None
        )
    if deal is not None and disagrees(said) and await _declined(turn, deal):
        return await extend(turn.having(slots={"evidence": said}, arguments=(deal.reference,)))
    if deal is None or deal.appealed_at is None or deal.status is not Status.SUBMITTED:
        return None
    asks = asks or requested(said) or sentences.put(said) or bool(is_request(said))
    if asks or not rules.may(deal, Move.APPEAL, turn.who):
        return None
    if choosing.says_yes(said) or choosing.says_no(said) or SKIPS.fullmatch(choosing.bare(said)):
        return say(common.sentence(turn.words, "nod"))
    return await plead(turn.having(slots={"reason": said}, arguments=(deal.reference,)))
