"""One fact of the deal spoken of: "how much is it?", 这单多少钱."""

from __future__ import annotations

from domain import deals as rules
from domain.chat import Reply
from domain.deals import PENDING, Deal, Move
from handlers import conflicts
from handlers.deals.tell import about
from handlers.manager import own_manager
from handlers.talk.offers import LIFE
from handlers.talk.subjects import ASKED, looked_up_last, newest, spoken_of, subjects
from handlers.turn import Turn, say
from language.read.deals.desk import asked as desk_asked
from language.read.deals.desk import only_why
from language.read.deals.free import manager_asked, next_step, of_it, whoever
from language.read.sentences import question
from language.read.talk.another import another
from language.read.talk.clipped import clipped, clipped_of, who_has
from language.read.talk.facts import LONGEST, fact_asked, may_ask
from language.say import deals as cards

FACT = "fact"  # what was asked last, if it was one


OURS = frozenset(
    {"protected_until", "decision_due", "decider", "reference", "submitted_at"}
)  # no partner's to tell


async def told(turn: Turn, reference: str = "") -> Reply | None:
    """The answer about the deal with that reference, else the one spoken of or named; None where no fact is
    asked for, or there is no deal."""
    text = turn.heard.text
    if not reference and (name := await looked_up_last(turn)):
        return await _of_looked_up(turn, name)
    if turn.who.staff and not reference and of_it(text) and (named := await spoken_of(turn, "deal")):
        spoken = await turn.memory.deals.get(named)
        return await conflicts.check(turn.having(arguments=(spoken.customer,))) if spoken else None
    if fact := fact_asked(text) or clipped(text):
        if fact == "decider" and (asked := desk_asked(text)) and asked[0] == "deal.history":  # 谁批的
            return None
        if not reference and fact == "contact" and await newest(turn, "partner"):
            return None
        deal = await turn.memory.deals.get(reference or await spoken_of(turn, "deal"))
    else:
        fact, deal = await _of_named(turn)
        if fact == "decider" and deal is not None and turn.who.staff and deal.status not in PENDING:
            return await conflicts.check(turn.having(arguments=(deal.customer,)))  # "who has Sany?"
    return await _said(turn, deal, fact) if deal is not None and not _unknown(turn, deal, fact) else None


def _unknown(turn: Turn, deal: Deal, fact: str) -> bool:
    """Whether only the partner can tell what whoever decides asks: "which competitor?", none is known."""
    waits = deal.status in PENDING and rules.may(deal, Move.ASK, turn.who)
    return (
        waits and fact not in OURS and getattr(deal, fact, deal) in (None, "") and question(turn.heard.text)
    )


async def _said(turn: Turn, deal: Deal, fact: str) -> Reply:
    asked = f"{ASKED} {FACT} {fact}"
    card = cards.one_fact(turn.words, deal, fact, await _days(turn, deal), turn.now)
    return say(card, about=f"{about(deal)}\n{asked}")


async def _days(turn: Turn, deal: Deal) -> int:
    """The days that are left of a protection, or that an approval would bring."""
    if deal.protected_until is not None:
        return max(0, (deal.protected_until - turn.today).days)
    partner = await turn.memory.partners.get(deal.partner_id or 0)
    return turn.program.protection_days(partner.tier) if partner else 0


async def _of_looked_up(turn: Turn, name: str) -> Reply | None:
    """What is asked of the customer that was looked up last: what may be known is told once more; a partner
    hears that nobody is told who has it, or why. None for other messages."""
    text = turn.heard.text
    asks = "" if turn.who.staff else manager_asked(text)
    if asks and (whoever(asks) or await own_manager(turn, asks)):
        return await conflicts.ask(turn.having(arguments=(name,)))
    withheld = (who_has(text) or only_why(text)) and not next_step(text)
    if withheld and not turn.who.staff:
        return await conflicts.waiting(turn)
    asked = (
        withheld
        or of_it(text)
        or next_step(text)
        or (fact_asked(text) or clipped(text)) in {"protected_until", "submitted_at"}
    )
    return await conflicts.check(turn.having(arguments=(name,))) if asked else await of_named(turn)


async def of_named(turn: Turn) -> Reply | None:
    """The answer about a deal that is named; None for other messages."""
    fact, deal = await _of_named(turn)
    return await _said(turn, deal, fact) if deal is not None else None


async def _of_named(turn: Turn) -> tuple[str, Deal | None]:
    """The fact that is asked of the only deal of a customer: "how much is Globex?", "and Kaufmann?"."""
    text = turn.heard.text
    if turn.reading is None or len(text) > LONGEST:
        return "", None
    if name := another(text):
        fact = await _asked_last(turn)
    elif not may_ask(text):
        return "", None
    else:
        said = turn.read_as("deal.status", text)
        name = str(said.get("customer") or said.get("partner") or "")
        fact = (fact_asked(text, name) or clipped_of(text, name)) if name else ""
    found = await turn.memory.deals.named(name) if fact else ()
    return fact, found[0] if len(found) == 1 else None


async def _asked_last(turn: Turn) -> str:
    """The fact that was asked for last; empty where that was something else."""
    last = await turn.memory.post.said(turn.now - LIFE)
    asked = (what for noun, what in subjects(last[0].about) if noun == ASKED) if last else iter(())
    kind, _, fact = next(asked, "").partition(" ")
    return fact if kind == FACT else ""
