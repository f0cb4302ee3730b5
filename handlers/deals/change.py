"""Changing: new facts, a longer protection, the end of a deal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from domain import deals as rules
from domain.chat import Card, Kind, Letter, Refused, Reply, Unconfirmed
from domain.deals import PENDING, Deal, DealEvent, Move, Stage, Status
from domain.dialogue import Question, Script, Within
from handlers import conflicts, consent, forms, lookups
from handlers.deals import admission, anew
from handlers.deals.find import first_of, on_deal
from handlers.deals.freed import freed
from handlers.deals.tell import keep, to_both, to_decider
from handlers.forms.ranged import ranged
from handlers.forms.shift import moved
from handlers.turn import Turn
from language.read.answering.besides import wanted_too
from language.read.deals import desk, withdrawn
from language.read.pieces import More
from language.read.telling.lost import why_lost
from language.read.values.sold import sold
from language.say import deals as cards
from language.words import Words

WHY = Within("deal.lose", (("reason", "reason"), ("competitor", "competitor")))
LOSE = Script(
    "deal_lose",
    "deal.lose",
    (
        Question("reason", "text", within=WHY),
        Question("competitor", "name", required=False, asked=False),
    ),
    confirm=False,
)
WITHDRAW = Script("deal_withdraw", "deal.withdraw", (Question("reason", "text"),), confirm=False)
_VALUES = (
    Question("quantity", "quantity"),
    Question("product", "name", required=False, asked=False, record="product"),
    Question("amount", "amount", required=False, asked=False),
    Question("close_date", "date", required=False, asked=False),
)


def _asking(name: str, slot: str) -> Script:
    """The form of a change of which one value is open yet."""
    asked = (replace(one, required=one.slot == slot, asked=one.slot == slot) for one in _VALUES)
    return Script(name, "deal.update", tuple(asked), confirm=False)


COUNT = _asking("deal_count", "quantity")  # where some are added, and nobody knows to how many
AMOUNT = _asking("deal_amount", "amount")  # where one of two sums is to be chosen
CLOSE = _asking("deal_close", "close_date")  # where one of two days is

UNRULED: dict[str, Any] = {"rule": "", "program_version": ""}  # people end a deal, not a clause
OF_PROGRAM = ("list_price", "discount", "price_date", "project", "place")  # what only some programs ask for
CHANGEABLE = ("amount", "close_date", "product", "quantity", "stage", "contact", "competitor", *OF_PROGRAM)


async def win(turn: Turn) -> Reply:
    """Who delivers and how many were bought is said in the sentence, and goes along with its confirmation."""
    by, beside = desk.delivered_by(turn.heard.text), dict[str, Any]()
    if turn.reading is not None and turn.reading.intent == "deal.win":
        told = turn.read_as("deal.update", first_of(turn))
        beside = sold(turn.heard.text, turn.slots, told, turn.now)
    if by:
        beside["delivered_by"] = by
    return await _win(turn.having(slots={**beside, **turn.slots}))


@on_deal("deal.win")
async def _win(turn: Turn, deal: Deal) -> Reply:
    """Won, by whoever delivers; the registrant earns his reward."""
    on = turn.slots.get("date") or turn.today
    values: dict[str, Any] = {"closed_on": on}
    if amount := turn.slots.get("amount"):
        values["amount"] = amount
    if (count := turn.slots.get("quantity")) and not isinstance(count, More):
        values["quantity"] = count
    if by := turn.slots.get("delivered_by"):
        values["delivered_by"] = by
    if clause := rules.outgrown(deal, replace(deal, **values), turn.who, turn.program):
        raise Refused("deal.outgrown", **cards.refusal(turn.words, turn.program, clause))
    earned = rules.reward(replace(deal, **values), turn.program)
    values |= {"rule": earned.rule, "program_version": earned.program_version} if earned else UNRULED
    won, step = rules.move(deal, Move.WIN, turn.who, turn.now, **values)
    if earned is None:
        return await freed(turn, won, await keep(turn, won, step, "deal.won", on=on))
    reply = await keep(
        turn, won, step, "deal.won.rewarded", on=on, reward=earned.amount, percent=f"{earned.percent:f}"
    )
    await turn.memory.programs.keep(turn.program, turn.now)
    await turn.memory.rewards.grant(won, earned, on)
    return await freed(turn, won, reply)


@on_deal("deal.unwin", live=False)
async def unwin(turn: Turn, deal: Deal) -> Reply:
    """A win that was none, or not of that sum: it earns nothing, and the deal can be registered again."""
    if deal.partner_id is None:
        raise Refused("deal.cannot_unwin", reference=deal.reference, status=deal.status)
    back, step = rules.unwin(deal, turn.who, turn.now, await turn.memory.deals.history(deal))
    await turn.memory.rewards.take_back(deal)
    return await keep(
        turn, back, step, "deal.unwon", lambda words: (cards.button(words, "reopen", back),),
        who=turn.who.name,
    )  # fmt: skip


async def lose(turn: Turn) -> Reply:
    """Why is said behind whom it was lost to, and goes along with its confirmation."""
    why = turn.slots.get("reason") or why_lost(turn.heard.text, str(turn.slots.get("competitor") or ""))
    why = why or ("" if turn.slots.get("competitor") else withdrawn.over(first_of(turn)))
    return await _lose(turn.having(slots={**turn.slots, "reason": why}) if why else turn)


@on_deal("deal.lose")
async def _lose(turn: Turn, deal: Deal) -> Reply:
    """Lost, for a reason: a competitor is none, and goes along while it is asked."""
    reason, competitor = turn.slots.get("reason", ""), turn.slots.get("competitor") or deal.competitor
    if not reason:
        rules.move(deal, Move.LOSE, turn.who, turn.now)
        asked = await forms.start(turn, "deal_lose", {"competitor": competitor}, deal.reference)
        return consent.warned(turn, deal, Move.LOSE, asked)
    values = {"closed_on": turn.today, "reason": reason, "competitor": competitor, **UNRULED}
    lost, step = rules.move(deal, Move.LOSE, turn.who, turn.now, **values)
    return await freed(turn, lost, await keep(turn, lost, step, "deal.lost", reason=reason))


async def withdraw(turn: Turn) -> Reply:
    """Why is said behind the customer's name or the deal's, and goes along with the confirmation."""
    named = str(turn.slots.get("deal") or turn.slots.get("customer") or "")
    why = turn.slots.get("reason") or withdrawn.why(first_of(turn), named)
    return await _withdraw(turn.having(slots={**turn.slots, "reason": why}) if why else turn)


@on_deal("deal.withdraw")
async def _withdraw(turn: Turn, deal: Deal) -> Reply:
    """Whoever takes it from a partner gives a reason, after his yes. What reason is told, the others read."""
    reason = turn.slots.get("reason", "")
    values = {"closed_on": turn.today, **UNRULED}
    withdrawn, step = rules.move(deal, Move.WITHDRAW, turn.who, turn.now, reason, **values)
    owes, told = rules.owes_reason(deal, turn.who), {"who": turn.who.name, "reason": reason}
    if not owes and not reason:
        reply = await keep(turn, withdrawn, step, "deal.withdrawn")
    elif not owes:
        reply = await keep(turn, withdrawn, step, "deal.withdrawn_by", **told)
    elif reason:
        reply = await keep(
            turn, withdrawn, step, "deal.withdrawn_by",
            lambda words: (cards.button(words, "reopen", withdrawn),), **told,
        )  # fmt: skip
    elif turn.memory.sealed:
        raise Unconfirmed
    else:
        asked = await forms.start(turn, "deal_withdraw", {}, deal.reference)
        title = turn.words("deal.title", customer=deal.customer, reference=deal.reference)
        return replace(asked, cards=tuple(replace(card, title=title) for card in asked.cards))
    watching = await lookups.let_go(turn, deal) if deal.status in PENDING else ()
    return await freed(turn, withdrawn, replace(reply, letters=reply.letters + watching))


async def _a_colleague(turn: Turn, contact: str) -> bool:
    """Whether it is a colleague who is named, and so nobody's contact at a customer."""
    known = await turn.memory.people.named(contact) if contact else ()
    return any(one.staff and one.name.casefold() == contact.casefold() for one in known)


@on_deal("deal.update")
async def update(turn: Turn, deal: Deal) -> Reply:
    said = {name: turn.slots[name] for name in CHANGEABLE if name in turn.slots}
    if await _a_colleague(turn, str(said.get("contact") or "")):
        del said["contact"]
    if "stage" in said:
        said["stage"] = Stage(said["stage"])
    if not said:
        raise Refused("deal.change_what", reference=deal.reference)
    if _beside(turn, deal):
        return await _another_line(turn, deal)
    if isinstance(said.get("quantity"), More):
        beside = {slot: value for slot, value in said.items() if slot != "quantity"}
        return await forms.start(turn, "deal_count", _of_form(COUNT, beside), deal.reference)
    if script := _open(turn, deal, said):
        return await forms.start(turn, script.name, _of_form(script, said), deal.reference)
    changed, step = rules.change(deal, turn.who, turn.now, **said)
    if clause := rules.outgrown(deal, changed, turn.who, turn.program):
        raise Refused("deal.outgrown", **cards.refusal(turn.words, turn.program, clause))
    changed = await admission.still(turn, deal, changed)
    ruling = await _runs_into(turn, deal, changed)
    await turn.memory.deals.save(changed, step)
    broken = [each for each in changed.warnings if each not in deal.warnings]
    letters = await _told(turn, changed, step, broken)
    card = cards.against(turn.words, cards.changed(turn.words, changed, step), changed, turn.program, broken)
    own = await _still_his(turn, changed)
    return Reply((card, *own), letters + ruling, about=f"deal {deal.reference}")


def _open(turn: Turn, deal: Deal, said: Mapping[str, Any]) -> Script | None:
    """The form that asks which of two values holds; "from 60 to 72" of a deal of 60 leaves nothing open."""
    for script, slot, now in ((AMOUNT, "amount", deal.amount), (CLOSE, "close_date", deal.close_date)):
        alone = {slot: said[slot]} if slot in said else {}
        either = ranged(turn, script, alone) if turn.memory.sealed else None
        if either and now not in either[1]:
            return script
    return None


def _of_form(script: Script, said: Mapping[str, Any]) -> Mapping[str, Any]:
    return {slot: value for slot, value in said.items() if script.question(slot)}


def _beside(turn: Turn, deal: Deal) -> bool:
    """Whether another product is wanted beside the deal's: that is a registration of its own."""
    new = str(turn.slots.get("product") or "")
    other = bool(new and deal.product) and new.casefold() != deal.product.casefold()
    return other and turn.heard.kind is Kind.TEXT and wanted_too(turn.heard.text)


async def _another_line(turn: Turn, deal: Deal) -> Reply:
    """The form of that registration, with what the two have in common."""
    count = turn.slots.get("quantity")
    known = {
        "customer": deal.customer, "partner": deal.partner, "partner_id": deal.partner_id,
        "product": turn.slots["product"], "quantity": int(count) if count else None,
        "close_date": turn.slots.get("close_date") or deal.close_date, "contact": deal.contact,
    }  # fmt: skip
    return await forms.start(turn, "deal", {slot: value for slot, value in known.items() if value})


async def _told(turn: Turn, deal: Deal, step: DealEvent, broken: Sequence[str]) -> tuple[Letter, ...]:
    """Both sides hear of a change; whoever has to decide has new buttons, since his old ones are dead."""

    def told(words: Words) -> Card:
        return cards.against(words, cards.told_of_change(words, deal, step), deal, turn.program, broken)

    letters = await to_both(turn, deal, told, "changed")
    decide = await anew.deciding(turn, deal)
    if decide is None:
        return letters
    fresh = await to_decider(turn, deal, lambda w: decide(w, *cards.change_lines(w, step)), "changed")
    return (*(each for each in letters if each.person_id != deal.decider_id), *fresh)


async def _still_his(turn: Turn, deal: Deal) -> tuple[Card, ...]:
    """The deal to decide on, for whoever changed what waits for himself."""
    decide = await anew.deciding(turn, deal) if turn.who.id == deal.decider_id else None
    return (decide(turn.words),) if decide and turn.who.id != deal.registrant_id else ()


async def _runs_into(turn: Turn, before: Deal, deal: Deal) -> tuple[Letter, ...]:
    """Another product may be of a line that another deal of the customer has: that is a conflict to rule on.

    Raises Refused for a deal that is approved already: to a partner whoever has that line, and if anybody."""
    was, becomes = [await turn.memory.deals.lines(each.product) for each in (before, deal)]
    fresh = tuple(line for line in becomes if line not in was)
    if not fresh:
        return ()
    if turn.who.partner_id is not None and deal.status is Status.APPROVED:
        raise Refused("deal.other_line", reference=deal.reference, product=deal.product)
    found = await turn.memory.conflicts.check(deal.customer, deal.product, deal.id)
    found = replace(found, lines=replace(found.lines, names=fresh))
    if found.rivals and deal.status is Status.APPROVED:
        raise Refused("conflict.line_taken", reference=deal.reference, product=deal.product)
    candidates = await turn.memory.people.candidates(deal.owner_id, turn.today)
    ruler = rules.decider(candidates, turn.now, deal.registrant_id, *found.registrants)
    return await conflicts.met(turn, deal, found, ruler)


@on_deal("deal.shift")
async def shift(turn: Turn, deal: Deal) -> Reply:
    """The expected close moves by a length of time: "push Globex out two weeks"."""
    day = moved(turn, deal.close_date, turn.slots)
    if day is None:
        raise Refused("deal.change_what", reference=deal.reference)
    return await update(turn.having(slots={"close_date": day}, arguments=(deal.reference,)))
