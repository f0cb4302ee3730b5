"""Conflicts in conversation: is a customer free, who has it, and what a new registration runs into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from domain.chat import Card, Inbound, Kind, Letter, Refused, Reply, action
from domain.conflicts import Check, Claim, Conflict, Meter, allowed, proposal, standing
from domain.deals import Deal
from domain.matching import compare
from domain.named_accounts import marked
from domain.partners import Partner
from domain.people import Person
from handlers import lookups
from handlers.manager import own_manager
from handlers.talk.meant import on_partner
from handlers.talk.subjects import looked_up_last, spoken_of
from handlers.turn import Turn, say
from language.read.deals import of_product
from language.read.deals.desk import is_reference
from language.read.deals.free import apart, listed, name_asked, next_step
from language.read.deals.may_register import may_register
from language.read.naming.branches import is_branch, with_branch
from language.read.naming.unnamed import unnamed
from language.say import common
from language.say import conflicts as cards
from language.say import deals as deal_cards
from language.say import rulings as ruling_cards
from language.words import Words

Said = Callable[[Words, Card], Card]
AT_ONCE = 5  # names that are looked up of one message
OPENED = 3  # deals that have a button on the card of a look-up


async def check(turn: Turn) -> Reply:
    """Is a customer free? A partner learns only whether; staff see who has it, and why it is thought so.

    Of several names each is looked up, of many the first."""
    several, product = _several(turn)
    if not several:
        name, product = asked(turn)
        told = turn.heard.kind is Kind.TEXT and name and not is_branch(name)
        firms = [each for each in turn.names_in(name) if turn.names.kind(each) != "product"] if told else ()
        several = apart(name, firms)
    parts = [of_product.parted(name, turn.names) for name in several]
    product = (
        product or next((of_name for _, of_name in parts if of_name), "") or _product_told(turn, several)
    )
    several = [name for name, _ in parts]
    names, left = several[:AT_ONCE], several[AT_ONCE:]
    replies = [await _checked(turn, name, product) for name in names]
    cards_of_all = tuple(card for reply in replies for card in reply.cards)
    order = may_register(turn.heard.text, names[0]) if turn.heard.kind is Kind.TEXT and names else ""
    cards_of_all = _registers(cards_of_all, names[0], order) if order else cards_of_all
    about = "\n".join(reply.about for reply in replies if reply.about)
    if left:
        cards_of_all += (common.sentence(turn.words, "conflict.at_once", n=AT_ONCE, names=tuple(left)),)
    return Reply(cards_of_all, tuple(letter for reply in replies for letter in reply.letters), about=about)


def _several(turn: Turn) -> tuple[Sequence[str], str]:
    """The names of a list, in a sentence or after the command, and the product that ends it."""
    if said := str(turn.slots.get("names", "")).splitlines():
        cut = any(len(name) == 1 for name in said)  # 协|和|医院
        return (turn.names_in(turn.heard.text) if cut else said), ""
    names = () if turn.arguments else listed(_after_command(turn.heard))
    *others, last = names or ("",)
    found, product = (others, last) if others and turn.names.kind(last) == "product" else (names, "")
    return (found, product) if len(found) > 1 else ((), "")


def _product_told(turn: Turn, several: Sequence[str]) -> str:
    """The one product that a sentence names beside the customers: 西门子有人报了吗，防火墙."""
    if turn.heard.kind not in {Kind.TEXT, Kind.COMMAND}:
        return ""
    named = {each.casefold(): each for each in turn.names.called(turn.heard.text, "product")}
    beside = [each for key, each in named.items() if not any(key in name.casefold() for name in several)]
    return beside[0] if len(beside) == 1 else ""


async def _checked(turn: Turn, name: str, product: str) -> Reply:
    name = with_branch(turn.heard.text, name) if turn.heard.kind is Kind.TEXT else name
    of_text = turn.heard.kind is Kind.TEXT and not turn.names.knows(name)
    if not name or is_reference(name) or turn.names.kind(name) == "product" or (of_text and unnamed(name)):
        raise Refused("conflict.which_missing")
    if of_text and await own_manager(turn, name):  # "what if Li Wei doesn't answer"
        raise Refused("conflict.which_missing")
    await customers_only(turn, name)
    if turn.who.staff:
        return await _open(turn, await _known(turn, name, product))
    return await _blind(turn, name, product)


async def before_registering(turn: Turn, name: str, registration: str) -> Reply:
    """Looks a customer up who is to be registered if he is free; what was told for it goes along."""
    reply = await check(turn.having(arguments=(name,)))
    return replace(reply, cards=_registers(reply.cards, name, registration))


def _registers(shown: Sequence[Card], name: str, registration: str) -> tuple[Card, ...]:
    """Cards whose button registers a customer with all that was told."""
    plain, told = action("conflict.register", name), action("guess", "deal.register", registration)
    return tuple(_with_step(card, plain, told) for card in shown)


def _with_step(card: Card, old: str, new: str) -> Card:
    """A card one of whose buttons does something else."""
    rows = tuple(
        tuple(replace(button, action=new) if button.action == old else button for button in row)
        for row in card.buttons
    )
    return replace(card, buttons=rows)


async def customers_only(turn: Turn, name: str) -> None:
    """Raises Refused in a message for a partner's name, which nobody registers: a contact knows that of his
    own firm."""
    of_text = turn.heard.kind is Kind.TEXT and turn.names.kind(name) == "partner"
    if of_text and not await turn.memory.deals.named(name):
        raise Refused("conflict.of_firm", name=name)


async def _known(turn: Turn, name: str, product: str) -> Check:
    return marked(await turn.memory.conflicts.check(name, product), turn.program)


async def _open(turn: Turn, found: Check) -> Reply:
    """All that is known, with a button for each deal that the speaker may open."""
    first = [claim.deal.reference for claim in (*found.rivals, *found.near)][:OPENED]
    own = [reference for reference in first if await turn.memory.deals.get(reference) is not None]
    return say(cards.found(turn.words, found, turn.program, own), about=f"customer {found.name}")


def asked(turn: Turn) -> tuple[str, str]:
    """The customer asked about, and the product where one was named: by a button, a command, a sentence."""
    if turn.arguments:
        return turn.arguments[0], turn.arguments[1] if len(turn.arguments) > 1 else ""
    if rest := _after_command(turn.heard):
        name, _, product = rest.rpartition(",")
        return (name.strip(), product.strip()) if name and turn.names.knows(product) else (rest, "")
    said = [turn.slots.get(slot, "") for slot in ("customer", "partner") if turn.slots.get(slot)]
    if whole := _whole_name(turn, said):
        return whole
    if turn.who.staff:
        return said[0] if said else "", ""
    # a partner speaks of no other partner: of two names, the one that is a product is no company
    products = [name for name in said if turn.names.knows(name)] if len(said) > 1 else []
    return next((name for name in said if name not in products), ""), "".join(products[:1])


def _whole_name(turn: Turn, said: Sequence[str]) -> tuple[str, str] | None:
    """The name in a sentence that asks nothing but whether it is free, and a product after it; where the
    reading of the sentence has a part of it, or more than it."""
    name = name_asked(turn.heard.text)
    if not name or (said and not any(_touch(one, name) for one in said)):
        return None
    first, _, last = name.rpartition(" ")
    return (first, last) if first and turn.names.kind(last) == "product" else (name, "")


def _touch(one: str, other: str) -> bool:
    """Whether two readings of a name have some of it in common: a whole word, a Chinese character."""
    whole = one in other or other in one or set(one.split()) & set(other.split())
    return bool(whole) or any(sign in other for sign in one if not sign.isascii())


def _after_command(heard: Inbound) -> str:
    if heard.kind is not Kind.COMMAND:
        return ""
    return heard.text.strip().replace("，", ",").partition(" ")[2].strip()


async def _blind(turn: Turn, name: str, product: str) -> Reply:
    """The same questions are asked of the store, and the same is said, whether and whoever holds it."""
    rules = turn.program.conflicts
    tally, letters = await lookups.counted(turn, name)
    if not allowed(tally, rules):
        return Reply((common.sentence(turn.words, "conflict.enough", n=rules.checks_per_person),), letters)
    found = await _known(turn, name, product)
    held, month = standing(found, turn.who.partner_id)
    left = max(0, min(rules.checks_per_person - tally.person, rules.checks_per_partner - tally.partner))
    card = cards.advised if next_step(turn.heard.text) else cards.blind
    return Reply((card(turn.words, name, held, month, left, product),), letters, about=f"customer {name}")


async def left(turn: Turn) -> Reply:
    """How many customers may still be looked up today."""
    if turn.who.partner_id is None:
        return say(common.sentence(turn.words, "conflict.unlimited"))
    asked_today = await turn.memory.conflicts.looked_up(turn.who.partner_id, turn.today)
    own = sum(who == turn.who.name for who, _ in asked_today)
    rules = turn.program.conflicts
    n = max(0, min(rules.checks_per_person - own, rules.checks_per_partner - len(asked_today)))
    return say(common.sentence(turn.words, "conflict.left", n=n))


async def compared(turn: Turn) -> Reply:
    """Whether two names mean one customer, and why that is thought."""
    if not turn.slots:
        one, other = turn.argument(0), turn.argument(1)
    else:
        one, other = str(turn.slots.get("one") or await _in_hand(turn)), str(turn.slots["other"])
    if not one:
        raise Refused("conflict.which_missing")
    return say(cards.compared(turn.words, one, other, compare(one, other)))


async def _in_hand(turn: Turn) -> str:
    """The customer that was looked up last, or whose deal was spoken of."""
    deal = await turn.memory.deals.get(await spoken_of(turn, "deal"))
    return await looked_up_last(turn) or (deal.customer if deal else "")


async def ask(turn: Turn) -> Reply:
    """A partner passes his question about a customer on to the rep in charge."""
    name, partner = turn.argument(0), await lookups.firm(turn)
    people = await lookups.in_charge(turn, partner)
    if not people:
        raise Refused("conflict.ask.nobody")
    card = cards.asked(turn.words_for(people[0]), name, turn.who.name, partner.name)
    sent = common.sentence(turn.words, "conflict.ask.sent", owner=people[0].name, name=name)
    return Reply((sent,), (turn.letter(people[0], card, "asked"),))


@on_partner("conflict.meter")
async def meter(turn: Turn, partner: Partner) -> Reply:
    """How a partner uses registration: open ones, never touched, won."""
    return say(cards.meter(turn.words, partner.name, await usage(turn, partner.id), turn.program))


async def usage(turn: Turn, partner_id: int) -> Meter:
    days = turn.program.conflicts.untouched_days
    return await turn.memory.conflicts.meter(partner_id, turn.now, days)


async def waiting(turn: Turn) -> Reply:
    """The conflicts that wait for a ruling; a partner learns of none."""
    if not turn.who.staff:
        return say(common.sentence(turn.words, "conflict.not_told"))
    return say(cards.listed(turn.words, await turn.memory.conflicts.waiting()))


async def enter(turn: Turn, customer: str, product: str) -> tuple[datetime, Check]:
    """A registration comes in: its moment, later than every one before, and who has the customer already."""
    moment = await turn.memory.conflicts.enter(turn.now)
    return moment.astimezone(turn.now.tzinfo), await _known(turn, customer, product)


async def met(
    turn: Turn, deal: Deal, found: Check, ruler: Person | None, said: Said | None = None
) -> tuple[Letter, ...]:  # fmt: skip
    """Keeps that a registration came after others, and asks somebody to rule, `said` puts what is said
    for it on his card; nothing where it did not."""
    if not found.rivals:
        return ()
    rival = found.rivals[0]
    own = Claim(deal, deal.customer, rival.likeness, found.lines)
    first, second = await turn.memory.conflicts.with_evidence((rival, own))
    suggested, _ = proposal(first, second, turn.now, turn.program.conflicts)
    await turn.memory.conflicts.note(found, deal, suggested, turn.now)
    if ruler is None:
        return ()
    sides = await turn.memory.conflicts.between(first.deal.reference, deal.reference)
    assert sides is not None, "it was just noted"
    sides = replace(sides, second=replace(sides.second, deal=deal))  # what becomes of it is not kept yet
    card = side_by_side(turn, sides, ruler, found, len(found.rivals) - 1)
    card = said(turn.words_for(ruler), card) if said else card
    return (turn.letter(ruler, card, "conflict", about=f"deal {deal.reference}"),)


def side_by_side(turn: Turn, sides: Conflict, reader: Person, found: Check, more: int = 0) -> Card:
    """Both deals, and what else `found` knows of the customer."""
    words = turn.words_for(reader)
    further = cards.alike(words, found.without(sides.first.deal))
    return ruling_cards.conflict(words, sides, turn.now, turn.program, more, further)


async def beside(turn: Turn, deal: Deal) -> Check:
    """Which other live deals have perhaps the customer of this one, and whether it is a named account."""
    return marked(await turn.memory.conflicts.check(deal.customer, deal.product, deal.id), turn.program)


async def unruled(turn: Turn, deal: Deal) -> tuple[str, str] | None:
    """Both deals of the first conflict that is to be ruled on before this one is approved."""
    if turn.program.conflicts.ruling != "required":
        return None
    return next(iter(await turn.memory.conflicts.open(deal)), None)


async def deciding(turn: Turn, deal: Deal) -> Callable[..., Card]:
    """The deal to decide on, of the reader's words and of what is said first: with its partner's tier and use
    of registration, and deals perhaps alike."""
    partner = await turn.memory.partners.get(deal.partner_id or 0)
    read, found = await usage(turn, deal.partner_id or 0), await beside(turn, deal)

    def card(words: Words, *first: str) -> Card:
        line = (cards.meter_line(words, read, partner.name),) if partner else ()
        tier = partner.tier if partner else ""
        further = (*first, *line, *cards.alike(words, found))
        return deal_cards.decision(words, deal, turn.program, tier, *further, now=turn.now)

    return card
