"""Registering: from a sentence to a submission that somebody has to decide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from domain import deals as rules
from domain.chat import Card, Kind, Refused, Reply
from domain.deals import Applicant, Deal, Status
from domain.dialogue import Question, Script
from domain.partners import Partner
from domain.places import find, said_in
from domain.program import Program
from handlers import conflicts, forms
from handlers.deals import discreet, one_or_two
from handlers.deals.admission import applicant
from handlers.deals.arrive import arrived
from handlers.deals.contacts import called
from handlers.talk.meant import firm_of
from handlers.turn import Turn, say
from language.read.answering.before import like
from language.read.answering.besides import besides, through
from language.read.deals.brought import registered_for
from language.read.deals.for_whom import for_whose_use
from language.read.naming.branches import with_branch
from language.read.naming.mail import said_by, senders
from language.read.naming.nobody import CONTACTS, RIVALS
from language.read.naming.with_project import with_project
from language.say import deals as cards
from language.say import forms as form_cards
from language.say import program as clauses
from language.words import Words

ALWAYS = (
    Question("customer", "name"),
    Question("partner", "name", record="partner", staff_only=True),
    Question("product", "name", record="product"),
    Question("quantity", "quantity", required=False, asked=False),
    Question("amount", "amount"),
    Question("close_date", "date"),
    Question("contact", "name", required=False),
    Question("competitor", "name", required=False, asked=False, none=True),
    Question("project", "text", required=False, asked=False),
)
FURTHER = {  # asked where the program wants them
    "place": Question("place", "name", record="place"),
    "list_price": Question("list_price", "amount"),
    "discount": Question("discount", "percent"),
    "price_date": Question("price_date", "date"),
}
BESIDES = ("list_price", "discount", "price_date", "project")  # read by their labels
VALUES = frozenset({"amount", "quantity", "close_date"})  # what a labelled sum or day may be taken for
NAMED = ("customer", "partner", "competitor", "contact")  # what a labelled name may be taken for
RENEWAL = "registration.renewal"
FACTS = (*(q.slot for q in ALWAYS if q.slot not in {"customer", "partner"}), *FURTHER)


def script(program: Program) -> Script:
    """The questions of a registration: those that the program requires can't be skipped, what it requires of
    some product lines is asked when such a product is registered, and a close that nothing requires never."""
    needed = program.needed
    of_lines = {field for line in program.registration.line for field in line.fields} - needed
    asked = [replace(q, required=True, asked=True) if q.slot in needed else q for q in ALWAYS]
    spared = of_lines | ({"close_date"} - needed)
    asked = [replace(q, required=q.slot in of_lines, asked=False) if q.slot in spared else q for q in asked]
    asked += [q for slot, q in FURTHER.items() if slot in needed]
    asked += [replace(q, asked=False) for slot, q in FURTHER.items() if slot in of_lines]
    return Script("deal", "deal.submit", tuple(asked), intent="deal.register")


async def start(turn: Turn) -> Reply:
    turn = await _for_somebody(turn)
    told = await _of_customer(turn, _said(turn))
    if asked := one_or_two.ask(turn, str(told.get("customer") or "")):
        return asked
    return await _begun(turn, told)


async def of_one(turn: Turn) -> Reply:
    """A button with the sentence that registers one of the customers it names, or the one that it is."""
    text = turn.argument(0)
    slots = turn.read_as("deal.register", text)
    turn = turn.having(heard=replace(turn.heard, text=text), slots=slots, reading=None, arguments=())
    turn = await _for_somebody(turn)
    return await _begun(turn, await _of_customer(turn, _said(turn)))


async def _begun(turn: Turn, told: Mapping[str, Any]) -> Reply:
    """The form, with what was told."""
    said = {**told, **await _own_firm(turn)}
    said = await _of_who_wrote(turn, await _not_of_the_partner(turn, _not_himself(turn, _brings(turn, said))))
    said = _whole(turn, said)
    for slot, named in (("competitor", RIVALS), ("contact", CONTACTS)):
        if find(str(said.get(slot) or "")) and not named.search(turn.heard.text):
            del said[slot]  # a city among the parts of a sentence
    if "place" in turn.program.needed and (place := said_in(turn.heard.text)):
        said.setdefault("place", place)
    elif await _other_way_round(turn, said):
        said |= {"customer": said["partner"], "partner": said["customer"]}
    reply = await forms.start(turn, "deal", said)
    return await _for_own_firm(turn, reply, said, str(told.get("partner") or ""))


async def _for_own_firm(turn: Turn, reply: Reply, said: Mapping[str, Any], other: str) -> Reply:
    """Tells a partner's contact who named another partner that it is for his own firm, in the same words
    whether there is such a partner or not."""
    mine = turn.who.partner_id
    if mine is None or not other or reply.form or str(said.get("customer") or "").endswith(other):
        return reply
    if any(firm.id == mine for firm in await _partners(turn, other)):
        return reply
    line = turn.words("deal.for_own_firm", partner=said["partner"], name=other)
    return replace(reply, cards=(Card(lines=(line,)), *reply.cards))


async def _for_somebody(turn: Turn) -> Turn:
    """The turn with what is told behind the partner, or his contact, for whom a deal is registered."""
    several = turn.reading is not None and bool(turn.reading.rest)
    who, rest = ("", "") if several or not turn.who.staff else registered_for(turn.heard.text)
    found = await _partners(turn, who) if who else ()
    firm = found[0] if len(found) == 1 else await firm_of(turn, (who,)) if who else None
    if firm is None:
        return turn
    slots = {**turn.read_as("deal.register", rest), "partner": firm.name}
    return turn.having(heard=replace(turn.heard, text=rest), slots=slots)


def _whole(turn: Turn, said: dict[str, Any]) -> dict[str, Any]:
    """With the customer's branch, whose place is no partner: 富士康郑州工厂; and without its project."""
    if not said.get("customer") or turn.heard.kind is not Kind.TEXT:
        return said
    if apart := _project_apart(turn, str(said["customer"])):
        name, project = apart
        told = {} if said.get("project") or _a_product(turn, project) else {"project": project}
        return {**said, "customer": name, **told}
    name = _without_place(str(said["customer"]))
    whole = with_branch(turn.heard.text, name)
    of_project = whole.removeprefix(name) in str(said.get("project") or "")  # 的灯塔工厂项目
    customer = name if of_project else whole
    partner = str(said.get("partner") or "")
    within = partner and not turn.names.knows(partner) and customer.endswith(partner)
    return {slot: value for slot, value in said.items() if slot != "partner" or not within} | {
        "customer": customer
    }


def _project_apart(turn: Turn, customer: str) -> tuple[str, str] | None:
    """The customer and his project, where the name goes on with that: 三一重工长沙二期项目."""
    known = next((name for name in turn.names.called(customer, "customer") if customer.startswith(name)), "")
    if apart := with_project(turn.heard.text, known or customer, bool(known)):
        return apart
    sold = next(iter(turn.names.called(customer, "product")), "")
    firm = customer.removesuffix("项目").removesuffix(sold)
    return (firm, f"{sold}项目") if sold and firm and customer == f"{firm}{sold}项目" else None


def _without_place(customer: str) -> str:
    """A name without where its bearer is: 宝马在慕尼黑."""
    name, _, where = customer.rpartition("在")
    return name if len(name) > 1 and find(where) else customer


def _not_himself(turn: Turn, said: dict[str, Any]) -> dict[str, Any]:
    """Without the speaker as the contact, whom a forwarded mail was sent to: it is whoever wrote it."""
    contact = str(said.get("contact") or "")
    own = contact.isascii() != turn.who.name.isascii() or len(contact.split()) > 1  # no part of a name alone
    if contact and not (own and called(turn.who, contact)):
        return said
    wrote = next((name for name in senders(turn.heard.text) if not called(turn.who, name)), "")
    others = {slot: value for slot, value in said.items() if slot != "contact"}
    return {**others, "contact": wrote} if wrote else others


def _brings(turn: Turn, said: dict[str, Any]) -> dict[str, Any]:
    """With the partner who is known as who brings the deal, where he alone is named: 云轩要50套防火墙; for
    whom stands behind, or is asked."""
    firm = str(said.get("customer") or "")
    if not turn.who.staff and not firm and (user := for_whose_use(turn.heard.text)):
        return {**said, "customer": user}
    if said.get("partner") or not turn.who.staff or turn.names.kind(firm) != "partner":
        return said
    others = {slot: value for slot, value in said.items() if slot != "customer"}
    user = for_whose_use(turn.heard.text)
    return {**others, "partner": firm, **({"customer": user} if user else {})}


async def _not_of_the_partner(turn: Turn, said: dict[str, Any]) -> dict[str, Any]:
    """Without a person of the partner's as the contact at the customer: "called Jonas, please register Adidas
    for Softline"; where no partner is named, it is his."""
    contact, partner = (str(said.get(slot) or "") for slot in ("contact", "partner"))
    a_person = turn.names.kind(partner) == "person" and not await turn.memory.partners.named(partner)
    if a_person and (his := await firm_of(turn, (partner,))):
        return {**said, "partner": his.name}  # 帮陈静报一个
    firm = None if not contact or CONTACTS.search(turn.heard.text) else await firm_of(turn, (contact,))
    if firm is None or (partner and firm.id not in {one.id for one in await _partners(turn, partner)}):
        return said
    return {"partner": firm.name, **{slot: value for slot, value in said.items() if slot != "contact"}}


async def _of_who_wrote(turn: Turn, said: dict[str, Any]) -> dict[str, Any]:
    """With the partner whose contact wrote what is passed on, where it names none: 陈静：帮忙报备…."""
    wrote = said_by(turn.heard.text) if turn.who.staff and not said.get("partner") else ()
    his = await firm_of(turn, wrote) if wrote else None
    return {**said, "partner": his.name} if his else said


def _said(turn: Turn) -> Mapping[str, Any]:
    """What the sentence says, also of what only some programs ask for; their sums and days are no others, and
    a project is no part of the customer's name, and nobody's."""
    told, of = like(turn.heard.text)
    if of:  # 报备隆基，跟三一一样: that name is nobody's here
        turn = turn.having(slots=turn.read_as("deal.register", told))
    wanted = [slot for slot in BESIDES if script(turn.program).question(slot)]
    found, rest = besides(turn.heard.text, wanted, turn.now)
    if _a_product(turn, str(found.get("project") or "")):  # 的防火墙项目
        found, rest = besides(turn.heard.text, [slot for slot in wanted if slot != "project"], turn.now)
    if not found:
        return turn.slots
    read = turn.read_as("deal.register", rest)
    anew = VALUES | {slot for slot in NAMED if str(turn.slots.get(slot) or "") not in rest}
    others = {slot: value for slot, value in turn.slots.items() if slot not in anew}
    return {**others, **{slot: read[slot] for slot in anew & read.keys()}, **found}


def _a_product(turn: Turn, project: str) -> bool:
    """Whether a project is only told by what is sold for it."""
    plain = project.removesuffix("项目").removesuffix(" project")
    return plain != project and turn.names.kind(plain) == "product"


async def _of_customer(turn: Turn, said: Mapping[str, Any]) -> Mapping[str, Any]:
    """The only company that is named is the customer, where no partner is called so: 报备青岛海尔智家."""
    name = str(said.get("partner") or "")
    if said.get("customer") or not name or through(turn.heard.text, name) or await _partners(turn, name):
        return said
    return {**{slot: value for slot, value in said.items() if slot != "partner"}, "customer": name}


async def _own_firm(turn: Turn) -> Mapping[str, Any]:
    """A partner registers for his own firm, whatever the form says: a modal doesn't ask him for one."""
    if turn.who.partner_id is None:
        return {}
    firm = await turn.memory.partners.get(turn.who.partner_id)
    return {"partner": firm.name if firm else "", "partner_id": turn.who.partner_id}


async def _other_way_round(turn: Turn, said: Mapping[str, Any]) -> bool:
    """Whether the customer that was read is a partner's name or near one, and the partner is nobody's, where
    no word tells which is which: 报备 无锡药明 云宣 防火墙."""
    customer, partner = said.get("customer", ""), said.get("partner", "")
    untold = {f"{customer} {partner}", f"{partner} {customer}"}
    if not (customer and partner) or not any(both in turn.heard.text for both in untold):
        return False
    if await _partners(turn, partner):
        return False
    return bool(await _partners(turn, customer)) and not await turn.memory.deals.named(customer)


async def _partners(turn: Turn, name: str) -> Sequence[Partner]:
    """The partners that a name may mean."""
    return await turn.memory.partners.named(name) or await turn.memory.partners.nearest(name)


async def named(turn: Turn) -> Reply:
    """A button that registers the customer just looked up."""
    return await start(turn.having(slots={"customer": turn.argument(0)}, arguments=()))


async def submit(turn: Turn) -> Reply:
    """The form is complete: the deal is in, both sides have a receipt, and somebody has to decide."""
    turn = turn.having(slots={**turn.slots, **await _own_firm(turn)})
    partner = await turn.memory.partners.get(turn.slots["partner_id"])
    if partner is None:
        raise Refused("form.unknown", record=turn.words("record.partner"), name=turn.slots.get("partner", ""))
    draft = await _draft(turn, partner)
    await discreet.checked(turn, draft, turn.slots)
    known = await applicant(turn.memory, draft, partner, turn.program)
    if asked := await _ask_for_missing(turn, draft, known):
        return asked
    if again := await _with_news(turn, draft, known):
        return again
    broken = admitted(turn, draft, known)
    candidates = await turn.memory.people.candidates(partner.owner_id, turn.today)
    decider = rules.decider(candidates, turn.now, turn.who.id)
    draft = replace(draft, owner_id=draft.owner_id or (decider.id if decider else None))
    moment, met = await conflicts.enter(turn, draft.customer, draft.product)
    draft = replace(draft, customer_id=await turn.memory.customers.of(draft.customer, met.customer_id))
    deal, event = rules.submit(draft, turn.who, moment, turn.program, decider, broken)
    deal = await turn.memory.deals.add(deal, event, await turn.memory.conflicts.held_as(met))
    await turn.memory.programs.keep(turn.program, turn.now)

    def deciding(words: Words, *further: str) -> Card:
        return cards.decision(words, deal, turn.program, partner.tier, *further)

    return await arrived(turn, deal, partner, candidates, met, deciding)


async def _draft(turn: Turn, partner: Partner) -> Deal:
    values: dict[str, Any] = {name: turn.slots[name] for name in FACTS if turn.slots.get(name) is not None}
    owner = await turn.memory.people.get(partner.owner_id) if partner.owner_id else None
    return Deal(
        reference="", customer=turn.slots["customer"], status=Status.DRAFT,
        partner_id=partner.id, partner=partner.name, owner_id=owner.id if owner else None,
        owner=owner.name if owner else "", registrant_id=turn.who.id, registrant=turn.who.name, **values,
    )  # fmt: skip


def admitted(turn: Turn, deal: Deal, known: Applicant) -> tuple[str, ...]:
    """The rules that a registration breaks under a program that warns.

    Raises Refused with the first of them under one that enforces."""
    broken = rules.broken(deal, known, turn.program, turn.today)
    if broken and turn.program.registration.mode == "enforce":
        raise Refused("deal.refused", **cards.refusal(turn.words, turn.program, broken[0]))
    return broken


def standing_days(turn: Turn, deal: Deal) -> tuple[str, ...]:
    """The days of a deal that has ended, with which it can be registered anew: those that are not gone, nor
    too soon under a program that enforces."""
    closes, enforced = deal.close_date, turn.program.registration.mode == "enforce"
    gone = {"close_date"} if closes is not None and closes < turn.today else set()
    if enforced and any(rules.too_soon(deal, turn.program, turn.today)):
        gone.add("price_date")
    return tuple(slot for slot in ("close_date", "price_date") if slot not in gone)


async def _with_news(turn: Turn, draft: Deal, known: Applicant) -> Reply | None:
    """What is new is asked, where that alone keeps a registration from coming once more."""
    broken = rules.broken(draft, known, turn.program, turn.today)
    before = known.before
    if not broken or before is None or turn.program.registration.mode != "enforce":
        return None
    if any(not clause.startswith(RENEWAL) for clause in broken) or not rules.may(
        before, rules.Move.REOPEN, turn.who
    ):
        return None
    told = turn.words("deal.renewal", **cards.refusal(turn.words, turn.program, broken[0]))
    asked = await forms.start(turn, "deal_reopen", {}, before.reference, standing_days(turn, before))
    return replace(asked, cards=(Card(lines=(told,)), *asked.cards))


async def why_not(turn: Turn) -> Reply | None:
    """The clauses that keep what the form holds from being registered; None where nothing does."""
    partner = await turn.memory.partners.get(turn.slots.get("partner_id") or 0)
    if partner is None or turn.program.registration.mode != "enforce":
        return None
    draft = await _draft(turn, partner)
    known = await applicant(turn.memory, draft, partner, turn.program)
    broken = rules.broken(draft, known, turn.program, turn.today)
    return say(clauses.rules(turn.words, turn.program, broken)) if broken else None


async def _ask_for_missing(turn: Turn, draft: Deal, known: Applicant) -> Reply | None:
    """What this product line needs besides is asked for, before anything is refused."""
    missing = rules.missing(draft, known.lines, turn.program)
    questions: Mapping[str, Question] = {q.slot: q for q in (*ALWAYS, *FURTHER.values())}
    slot = next((name for name in missing if name in questions), "")
    if not slot or turn.program.registration.mode != "enforce":
        return None
    hint = str(cards.refusal(turn.words, turn.program, f"registration.fields:{','.join(missing)}")["rule"])
    await forms.ask_again(turn, "deal", turn.slots, slot)
    asked = replace(questions[slot], required=True)
    return Reply((form_cards.ask(turn.words, script(turn.program), asked, hint),))
