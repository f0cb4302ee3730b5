"""What narrows a list of deals beside its slots: a field not known, a partner left out, what is at risk."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from domain.chat import Kind
from domain.deals import LIVE, PENDING, Status
from domain.ports import DealQuery
from handlers import products
from handlers.deals.find import partner_id
from handlers.turn import Turn
from language.read import filters, sizes
from language.read.decided import decided

WHOSE = ("partner", "customer", "owner")
STATE = ("status", "period")


def without_excepted(turn: Turn) -> Turn:
    """The turn without the slots of whose deals are left out, "all except Softline's", and of the state that
    they are not in."""
    out = filters.excepted(turn.heard.text).casefold()
    kept = {s: v for s, v in turn.slots.items() if s not in WHOSE or not out or str(v).casefold() not in out}
    denied = filters.denied_state(turn.heard.text)
    return turn.having(slots={slot: value for slot, value in kept.items() if slot not in STATE or not denied})


_MADE = frozenset(Status) - PENDING - {Status.DRAFT, Status.OPEN}
DECIDED = {
    "approved": _MADE - {Status.REJECTED},
    "rejected": frozenset({Status.REJECTED}),
    "decided": _MADE,
}


async def narrowed(turn: Turn, query: DealQuery) -> DealQuery:
    """The query with what the words of a list narrow it by."""
    text = turn.heard.text
    named = turn.names.called(text, "product") if turn.heard.kind is Kind.TEXT else ()
    query = replace(
        query, least=sizes.least(text, turn.now), most=sizes.most(text, turn.now),
        oldest=sizes.oldest(text), lacking=filters.lacking(text), stage=filters.stage(text),
        product=await products.spelt(turn, named[0]) if named else query.product,
    )  # fmt: skip
    if filters.others(text):
        query = replace(query, owner_id=None, but_owner_id=turn.who.id, statuses=query.statuses or LIVE)
    if out := filters.excepted(text):
        query = await _without(turn, query, out)
    if (many := sizes.biggest(text)) is not None:
        query = replace(query, biggest=True, limit=many or query.limit)
    query = replace(query, closing_first=sizes.closing_first(text))
    narrow = query.stage or query.biggest or query.closing_first or query.lacking or query.product
    if narrow and not query.statuses:
        query = replace(query, statuses=LIVE)
    if filters.protected(text) and not filters.ending(text):
        query = replace(query, statuses=frozenset({Status.APPROVED}))
    return _decided(turn, query) or _at_risk(turn, query)


def _decided(turn: Turn, query: DealQuery) -> DealQuery | None:
    """Narrowed to what was decided within a time, by whom it is told; None for other lists."""
    how, by_owner = decided(turn.heard.text) if turn.heard.kind is Kind.TEXT else ("", False)
    by = query.owner_id if by_owner and turn.who.staff else None
    if not how or not ((query.first and query.last) or by) or query.waiting:
        return None
    within = None
    if query.first and query.last:
        within = _begins(turn, query.first), _begins(turn, query.last + timedelta(days=1))
    rest = replace(query, first=None, last=None, decided=within, decided_by=by)
    rest = replace(rest, owner_id=None) if by else rest
    return replace(rest, statuses=DECIDED[how])


def _begins(turn: Turn, day: date) -> datetime:
    """The moment in which a day begins where the speaker is."""
    return datetime.combine(day, time(), turn.who.zone).astimezone(UTC)


async def _without(turn: Turn, query: DealQuery, out: str) -> DealQuery:
    """Without a customer's deals, or a partner's. Raises Refused for a name that is neither's."""
    of_customer = turn.names.kind(out) == "customer" or await turn.memory.deals.named(out)
    if of_customer and not await turn.memory.partners.named(out):
        return replace(query, but_customer=out)
    return replace(query, but_partner_id=await partner_id(turn, out))


def _at_risk(turn: Turn, query: DealQuery) -> DealQuery:
    """Narrowed to what stands still, ends soon or is to close, where the words say so."""
    still_since = turn.now - timedelta(days=turn.program.opportunity.stale_days)
    longest = timedelta(days=max(turn.program.protection.reminders_days, default=0))
    if filters.late(turn.heard.text):
        return replace(query, statuses=frozenset(), waiting=True, due_before=turn.now)
    if filters.at_risk(turn.heard.text):
        passed = (date.min, turn.today - timedelta(days=1))
        ending = (turn.today, turn.today + longest)
        risks = replace(query, still_since=still_since, ending=ending, closing=passed)
        return replace(risks, at_risk=True, statuses=LIVE - PENDING)
    if filters.standing_still(turn.heard.text):
        return replace(query, statuses=LIVE - PENDING, still_since=still_since)
    if filters.ending(turn.heard.text) and not (query.last and query.last < turn.today):
        last = query.last or (date.max if filters.when_ending(turn.heard.text) else turn.today + longest)
        ending = (max(query.first or turn.today, turn.today), last)
        return replace(query, statuses=frozenset({Status.APPROVED}), first=None, last=None, ending=ending)
    ahead = query.last and query.last >= turn.today  # 这个月要签的 are not won yet
    to_come = query.first and query.first > turn.today and query.statuses <= LIVE  # nothing came in then
    closes = to_come or (filters.closing(turn.heard.text) and (ahead or query.statuses <= LIVE))
    if query.first and query.last and closes:
        days, live = (query.first, query.last), query.statuses & LIVE or LIVE
        return replace(query, statuses=live, first=None, last=None, closing=days)
    return query
