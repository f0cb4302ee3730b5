"""Deal registration in conversation: register, decide, follow, change."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from domain import deals as rules
from domain.chat import Card, Letter, Refused, Reply
from domain.deals import LIVE, PENDING, Deal, DealEvent, Move, Stage, Status
from domain.dialogue import Question, Script
from domain.people import Person, Role
from domain.ports import DealQuery
from handlers import forms
from handlers.turn import Turn, say
from language.read.pieces import Amount
from language.say import deals as cards

REGISTER = Script(
    "deal",
    "deal.submit",
    (
        Question("customer", "name"),
        Question("partner", "name", record="partner", staff_only=True),
        Question("product", "name"),
        Question("quantity", "quantity", required=False, asked=False),
        Question("amount", "amount"),
        Question("close_date", "date"),
        Question("contact", "name", required=False),
        Question("competitor", "name", required=False, asked=False),
    ),
)
REJECT = Script("deal_reject", "deal.reject", (Question("reason", "text"),), confirm=False)
ASK = Script("deal_ask", "deal.ask", (Question("question", "text"),), confirm=False)
ANSWER = Script("deal_answer", "deal.answer", (Question("answer", "text"),), confirm=False)
LOSE = Script(
    "deal_lose",
    "deal.lose",
    (Question("reason", "text"), Question("competitor", "name", required=False, asked=False)),
    confirm=False,
)

STATUSES = {
    "pending": PENDING,
    **{s: frozenset({Status(s)}) for s in ("approved", "rejected", "expired", "won", "lost", "withdrawn")},
}
CHANGEABLE = ("amount", "close_date", "product", "quantity", "stage", "contact", "competitor")


async def register(turn: Turn) -> Reply:
    said = dict(turn.slots)
    if turn.who.partner_id is not None:
        firm = await turn.memory.partners.get(turn.who.partner_id)
        said |= {"partner": firm.name if firm else "", "partner_id": turn.who.partner_id}
    return await forms.start(turn, "deal", said)


async def submit(turn: Turn) -> Reply:
    """The form is complete: the deal is in, both sides have a receipt, and somebody has to decide."""
    partner = await turn.memory.partners.get(turn.slots["partner_id"])
    if partner is None:
        raise Refused("form.unknown", record=turn.words("record.partner"), name=turn.slots.get("partner", ""))
    decider = await _decider(turn, partner.owner_id)
    values = {name: turn.slots[name] for name in CHANGEABLE if name in turn.slots}
    owner = await turn.memory.people.get(partner.owner_id) if partner.owner_id else decider
    draft = Deal(
        reference="", customer=turn.slots["customer"], status=Status.DRAFT,
        customer_id=await turn.memory.customers.of(turn.slots["customer"]),
        partner_id=partner.id, partner=partner.name, owner_id=owner.id if owner else None,
        owner=owner.name if owner else "", registrant_id=turn.who.id, registrant=turn.who.name, **values,
    )  # fmt: skip
    deal, event = rules.submit(draft, turn.who, turn.now, turn.program, turn.calendar, decider)
    deal = await turn.memory.deals.add(deal, event, turn.program.version)
    letters = await _to_partner(turn, deal, lambda w: cards.registered_for(w, deal, turn.program), "receipt")
    if decider:
        card = cards.decision(turn.words_for(decider), deal, turn.program)
        letters += (turn.letter(decider, card, "decide", about=f"deal {deal.reference}"),)
    return Reply((cards.receipt(turn.words, deal, turn.program),), letters, about=f"deal {deal.reference}")


async def _decider(turn: Turn, owner_id: int | None) -> Person | None:
    """The rep in charge; his lead, then an administrator, where he brings the deal himself."""
    owner = await turn.memory.people.get(owner_id) if owner_id else None
    if owner and owner.id != turn.who.id:
        return owner
    team = await turn.memory.people.team(owner.team_id) if owner and owner.team_id else None
    lead = await turn.memory.people.get(team.lead_id) if team and team.lead_id else None
    if lead and lead.id != turn.who.id:
        return lead
    admins = await turn.memory.people.holders(Role.ADMIN)
    return next((admin for admin in admins if admin.id != turn.who.id), lead)


async def _to_partner(turn: Turn, deal: Deal, make: Callable[[Any], Card], what: str) -> tuple[Letter, ...]:
    contacts = await turn.memory.people.contacts(deal.partner_id) if deal.partner_id else ()
    return turn.letters(contacts, make, what, f"deal {deal.reference}")


async def _to_both(turn: Turn, deal: Deal, make: Callable[[Any], Card], what: str) -> tuple[Letter, ...]:
    """To the partner's contacts and to the rep in charge, but not to the speaker."""
    owner = await turn.memory.people.get(deal.owner_id) if deal.owner_id else None
    staff = turn.letters([owner] if owner else [], make, what, f"deal {deal.reference}")
    return await _to_partner(turn, deal, make, what) + staff


async def find(turn: Turn, route: str, live: bool = False) -> Deal | Reply:
    """The deal that is meant: by its reference, its customer, or the card replied to.

    A reply that asks which one, where several fit. Raises Refused where none does."""
    reference = turn.arguments[0] if turn.arguments and turn.arguments[0] else turn.slots.get("deal", "")
    customer, partner = turn.slots.get("customer", ""), turn.slots.get("partner", "")
    if not reference and not customer:
        reference = await _spoken_of(turn)
    if reference:
        return await _read(turn, reference)
    found = await turn.memory.deals.named(customer, partner, live) if customer else ()
    if not found:
        raise Refused("deal.not_found", name=customer) if customer else Refused("deal.which_missing")
    if len(found) == 1 or (not live and len({deal.customer_id for deal in found}) == 1 and not found[1].live):
        return found[0]
    return say(cards.which(turn.words, found, route, "", carried(turn.slots)))


def carried(slots: Mapping[str, Any]) -> str:
    """What was said, as a button's argument, so that a choice goes on with it."""
    plain = {slot: value.isoformat() if isinstance(value, date) else value for slot, value in slots.items()}
    amount = plain.get("amount")
    if isinstance(amount, Amount):
        plain["amount"] = [str(amount.value), amount.currency]
    return json.dumps(
        {slot: value for slot, value in plain.items() if slot not in {"customer", "partner", "deal"}}
    )


def carried_again(text: str) -> dict[str, Any]:
    """The slots in a button's argument."""
    slots: dict[str, Any] = json.loads(text) if text else {}
    if "amount" in slots:
        slots["amount"] = Amount(Decimal(slots["amount"][0]), slots["amount"][1])
    for name in ("date", "close_date", "until"):
        if name in slots:
            slots[name] = date.fromisoformat(slots[name])
    return slots


async def _spoken_of(turn: Turn) -> str:
    noun, _, reference = (await turn.memory.post.about(turn.heard.message)).partition(" ")
    return reference if noun == "deal" else ""


async def _read(turn: Turn, reference: str) -> Deal:
    """A deal by its reference; a button's second argument is the version it was drawn for."""
    deal = await turn.memory.deals.get(reference)
    if deal is None:
        raise Refused("deal.not_found", name=reference)
    version = turn.arguments[1] if len(turn.arguments) > 1 else ""
    if version and int(version) != deal.version:
        raise Refused("deal.changed_meanwhile", reference=deal.reference)
    return deal


Act = Callable[[Turn, Deal], Awaitable[Reply]]


def on_deal(route: str, live: bool = True) -> Callable[[Act], Callable[[Turn], Awaitable[Reply]]]:
    """A handler that is given the deal meant."""

    def wrap(act: Act) -> Callable[[Turn], Awaitable[Reply]]:
        async def handler(turn: Turn) -> Reply:
            if len(turn.arguments) > 2:
                turn = turn.having(slots=carried_again(turn.arguments[2]))
            found = await find(turn, route, live)
            return found if isinstance(found, Reply) else await act(turn, found)

        return handler

    return wrap


async def _keep(turn: Turn, deal: Deal, step: DealEvent, key: str, **said: Any) -> Reply:
    """Keeps a step of a deal and tells everyone it concerns."""
    await turn.memory.deals.save(deal, step)
    letters = await _to_both(turn, deal, lambda w: cards.outcome(w, key, deal, turn.program, **said), key)
    card = cards.outcome(turn.words, key, deal, turn.program, undo=True, **said)
    about = f"deal {deal.reference}"
    if turn.heard.action and turn.heard.message:
        return Reply(replace=card, letters=letters, about=about)
    return Reply((card,), letters, about=about)


@on_deal("deal.approve")
async def approve(turn: Turn, deal: Deal) -> Reply:
    partner = await turn.memory.partners.get(deal.partner_id or 0)
    tier = partner.tier if partner else turn.program.tier[0].name
    approved, step = rules.approve(deal, turn.who, turn.now, turn.program, tier)
    return await _keep(turn, approved, step, "deal.approved", until=approved.protected_until)


@on_deal("deal.reject")
async def reject(turn: Turn, deal: Deal) -> Reply:
    reason = turn.slots.get("reason", "")
    if not reason:
        rules.move(deal, Move.REJECT, turn.who, turn.now)
        return await forms.start(turn, "deal_reject", {}, deal.reference)
    rejected, step = rules.reject(deal, turn.who, turn.now, reason)
    return await _keep(turn, rejected, step, "deal.rejected", reason=reason)


@on_deal("deal.ask")
async def ask(turn: Turn, deal: Deal) -> Reply:
    question = turn.slots.get("question", "")
    if not question:
        rules.move(deal, Move.ASK, turn.who, turn.now)
        return await forms.start(turn, "deal_ask", {}, deal.reference)
    asked, step = rules.move(deal, Move.ASK, turn.who, turn.now, reason=question)
    await turn.memory.deals.save(asked, step)

    def card(words: Any) -> Card:
        said = {"who": turn.who.name, "question": question}
        body = cards.outcome(words, "deal.asked", asked, turn.program, undo=False, **said)
        return Card(body.title, body.lines, body.facts, buttons=((cards.answer_button(words, asked),),))

    letters = await _to_partner(turn, asked, card, "ask")
    return Reply((cards.note(turn.words, "deal.asked.sent", partner=deal.partner),), letters)


@on_deal("deal.answer")
async def answer(turn: Turn, deal: Deal) -> Reply:
    said = turn.slots.get("answer", "")
    if not said:
        rules.move(deal, Move.ANSWER, turn.who, turn.now)
        return await forms.start(turn, "deal_answer", {}, deal.reference)
    answered, step = rules.move(deal, Move.ANSWER, turn.who, turn.now, reason=said)
    await turn.memory.deals.save(answered, step)
    owner = await turn.memory.people.get(deal.owner_id) if deal.owner_id else None
    letters = turn.letters(
        [owner] if owner else [], lambda w: cards.answered(w, answered, turn.program, turn.who.name, said),
        "answer", f"deal {deal.reference}",
    )  # fmt: skip
    return Reply((cards.note(turn.words, "deal.answered.sent"),), letters)


@on_deal("deal.win")
async def win(turn: Turn, deal: Deal) -> Reply:
    on = turn.slots.get("date") or turn.today
    values: dict[str, Any] = {"closed_on": on}
    if amount := forms.taken(turn, {"amount": turn.slots.get("amount")}).get("amount"):
        values["amount"] = amount
    won, step = rules.move(deal, Move.WIN, turn.who, turn.now, **values)
    return await _keep(turn, won, step, "deal.won", on=on)


@on_deal("deal.lose")
async def lose(turn: Turn, deal: Deal) -> Reply:
    reason = turn.slots.get("reason") or turn.slots.get("competitor") or ""
    if not reason:
        rules.move(deal, Move.LOSE, turn.who, turn.now)
        return await forms.start(turn, "deal_lose", {}, deal.reference)
    competitor = turn.slots.get("competitor") or deal.competitor
    values = {"closed_on": turn.today, "reason": reason, "competitor": competitor}
    lost, step = rules.move(deal, Move.LOSE, turn.who, turn.now, **values)
    return await _keep(turn, lost, step, "deal.lost", reason=reason)


@on_deal("deal.extend")
async def extend(turn: Turn, deal: Deal) -> Reply:
    """Staff extend; a partner asks the rep in charge to."""
    if turn.who.staff:
        extended, step = rules.extend(deal, turn.who, turn.now, turn.program)
        return await _keep(turn, extended, step, "deal.extended", until=extended.protected_until)
    owner = await turn.memory.people.get(deal.owner_id) if deal.owner_id else None
    rules.extend(deal, owner or turn.who, turn.now, turn.program)
    letters = turn.letters(
        [owner] if owner else [], lambda w: cards.extension_wanted(w, deal, turn.program, turn.who.name),
        "extend", f"deal {deal.reference}",
    )  # fmt: skip
    return Reply(
        (cards.note(turn.words, "deal.extend.sent", reference=deal.reference, owner=deal.owner),), letters
    )


@on_deal("deal.withdraw")
async def withdraw(turn: Turn, deal: Deal) -> Reply:
    withdrawn, step = rules.move(deal, Move.WITHDRAW, turn.who, turn.now, closed_on=turn.today)
    return await _keep(turn, withdrawn, step, "deal.withdrawn")


@on_deal("deal.update")
async def update(turn: Turn, deal: Deal) -> Reply:
    said = forms.taken(turn, {name: turn.slots.get(name) for name in CHANGEABLE})
    if "stage" in said:
        said["stage"] = Stage(said["stage"])
    if not said:
        raise Refused("deal.change_what", reference=deal.reference)
    changed, step = rules.change(deal, turn.who, turn.now, **said)
    await turn.memory.deals.save(changed, step)
    letters = await _to_both(turn, changed, lambda w: cards.told_of_change(w, changed, step), "changed")
    return Reply((cards.changed(turn.words, changed, step),), letters, about=f"deal {deal.reference}")


@on_deal("deal.status", live=False)
async def status(turn: Turn, deal: Deal) -> Reply:
    return say(cards.show(turn.words, deal, turn.program, turn.who.staff), about=f"deal {deal.reference}")


@on_deal("deal.history", live=False)
async def history(turn: Turn, deal: Deal) -> Reply:
    events = await turn.memory.deals.history(deal)
    return say(cards.history(turn.words, deal, events), about=f"deal {deal.reference}")


async def listed(turn: Turn) -> Reply:
    """Several deals: by status, partner, customer, period, owner; the live ones where nothing is said."""
    said = turn.slots
    first, last = said.get("period") or (None, None)
    partner = await partner_id(turn, said.get("partner", ""))
    owner_id = await owner(turn, said.get("owner", ""))
    statuses = STATUSES.get(said.get("status", ""), frozenset() if said else LIVE)
    query = DealQuery(
        statuses=statuses, partner_id=partner, owner_id=owner_id, customer=said.get("customer", ""),
        first=first, last=last,
    )  # fmt: skip
    return say(cards.listed(turn.words, await turn.memory.deals.search(query)))


async def partner_id(turn: Turn, name: str) -> int | None:
    """The id of a partner named. Raises Refused where none fits."""
    if not name:
        return None
    found = await turn.memory.partners.named(name)
    if not found:
        raise Refused("form.unknown", record=turn.words("record.partner"), name=name)
    return found[0].id


async def owner(turn: Turn, said: str) -> int | None:
    """The id of "me" or of a colleague named. Raises Refused for nobody's name."""
    if not said or (said == "me" and not turn.who.staff):
        return None
    if said == "me":
        return turn.who.id
    found: Sequence[Person] = await turn.memory.people.named(said)
    if not found:
        raise Refused("form.unknown", record=turn.words("record.person"), name=said)
    return found[0].id


async def undone(turn: Turn, before: Deal) -> tuple[Letter, ...]:
    """Tells the others that a step on a deal was taken back, and keeps it in the history."""
    deal = await turn.memory.deals.get(before.reference)
    if deal is None:
        return ()
    return await _to_both(
        turn, deal, lambda w: cards.taken_back(w, deal, turn.program, turn.who.name), "undone"
    )
