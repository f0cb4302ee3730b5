"""Registering: from a sentence to a submission that somebody has to decide."""

from __future__ import annotations

from domain import deals as rules
from domain.chat import Refused, Reply
from domain.deals import Deal, Status
from domain.dialogue import Question, Script
from domain.people import Person, Role
from handlers import conflicts, forms
from handlers.deals.change import CHANGEABLE
from handlers.deals.tell import to_partner
from handlers.turn import Turn
from language.say import deals as cards

SCRIPT = Script(
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


async def start(turn: Turn) -> Reply:
    said = dict(turn.slots)
    if turn.who.partner_id is not None:
        firm = await turn.memory.partners.get(turn.who.partner_id)
        said |= {"partner": firm.name if firm else "", "partner_id": turn.who.partner_id}
    return await forms.start(turn, "deal", said)


async def named(turn: Turn) -> Reply:
    """A button that registers the customer just looked up."""
    return await start(turn.having(slots={"customer": turn.argument(0)}, arguments=()))


async def submit(turn: Turn) -> Reply:
    """The form is complete: the deal is in, both sides have a receipt, and somebody has to decide."""
    partner = await turn.memory.partners.get(turn.slots["partner_id"])
    if partner is None:
        raise Refused("form.unknown", record=turn.words("record.partner"), name=turn.slots.get("partner", ""))
    decider = await _decider(turn, partner.owner_id)
    moment, met = await conflicts.enter(turn, turn.slots["customer"], turn.slots.get("product", ""))
    values = {name: turn.slots[name] for name in CHANGEABLE if name in turn.slots}
    owner = await turn.memory.people.get(partner.owner_id) if partner.owner_id else decider
    draft = Deal(
        reference="", customer=turn.slots["customer"], status=Status.DRAFT,
        customer_id=await turn.memory.customers.of(turn.slots["customer"]),
        partner_id=partner.id, partner=partner.name, owner_id=owner.id if owner else None,
        owner=owner.name if owner else "", registrant_id=turn.who.id, registrant=turn.who.name, **values,
    )  # fmt: skip
    deal, event = rules.submit(draft, turn.who, moment, turn.program, turn.calendar, decider)
    held_as = await turn.memory.conflicts.held_as(met)
    deal = await turn.memory.deals.add(deal, event, turn.program.version, held_as)
    letters = await to_partner(turn, deal, lambda w: cards.registered_for(w, deal, turn.program), "receipt")
    ruling = await conflicts.met(turn, deal, met, decider)
    if decider and not ruling:
        card = cards.decision(turn.words_for(decider), deal, turn.program)
        letters += (turn.letter(decider, card, "decide", about=f"deal {deal.reference}"),)
    told = await conflicts.told_at_submission(turn, met)
    receipt = cards.receipt(turn.words, deal, turn.program, told)
    return Reply((receipt,), letters + ruling, about=f"deal {deal.reference}")


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
