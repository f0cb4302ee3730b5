"""Partners in conversation: their records, their tiers, who covers what."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from domain.chat import Kind, Refused, Reply
from domain.dialogue import Question, Script
from domain.matching.skeleton import skeleton
from domain.partners import Partner, PartnerType
from domain.people import Role
from domain.ports import DealQuery, PartnerQuery
from domain.tiers import Standing, reached, standing, trailing_four_quarters
from handlers import forms
from handlers.deals import follow
from handlers.deals.find import owner
from handlers.talk.meant import existing, on_partner
from handlers.talk.subjects import about
from handlers.turn import Turn, say
from language import read
from language.carrying import carried_again
from language.read import among, filters
from language.read.phrases import phones
from language.read.talk import unvisited as not_visited
from language.say import common
from language.say import deals as deal_cards
from language.say import partners as cards
from language.say import visits as visit_cards
from language.words import LANGUAGES, Words

COMPARED = 100  # partners whose figures are looked at
RISING = 5
LATELY = timedelta(days=30)  # where no time is said
JOINT = r"(?:\s*(?:,|/|&|、|和|及|或|跟)\s*(?:and |or )?| (?:and|or) )"  # between names
PHONE = "phone"  # of a new partner, taken where it is told, and not asked for
ADD = Script(
    "partner",
    "partner.save",
    (
        Question("name", "name"),
        Question("territory", "name"),
        Question("type", "choice", required=False, choices=tuple(PartnerType)),
        Question("contact", "name", required=False),
        Question(PHONE, "text", required=False, asked=False),
    ),
)
CHANGE = Script(
    "partner_change",
    "partner.change",
    tuple(
        Question(name, "quantity" if name == "headcount" else "text", required=False)
        for name in (
            "territory", "city", "phone", "industries", "capabilities", "headcount", "main_customers",
            "other_vendors", "contact", "warehouse",
        )
    ),
)  # fmt: skip


ANOTHER = "another"  # of a form for a partner who is not the one of nearly that name


async def tier_held(turn: Turn, partner: Partner) -> Standing:
    """The partner's tier today, with the figures behind it."""
    first, last = trailing_four_quarters(turn.today)
    figures = await turn.memory.partners.figures(partner.id, first, last)
    return standing(partner.tier, partner.tier_since, figures, turn.program)


async def with_contacts(turn: Turn, partner: Partner) -> Partner:
    """The record with the people who are on record as its contacts, where it names none."""
    if partner.contact:
        return partner
    people = await turn.memory.people.contacts(partner.id)
    return replace(partner, contact=turn.words.row([person.name for person in people if person.active]))


@on_partner("partner.tier")
async def tier(turn: Turn, partner: Partner) -> Reply:
    held = await tier_held(turn, partner)
    return say(cards.tier(turn.words, partner, held, turn.program), about=f"partner {partner.id}")


async def tiers(turn: Turn) -> Reply:
    """What each tier takes and brings; a partner is told what his firm still misses, too."""
    own = await turn.memory.partners.get(turn.who.partner_id) if turn.who.partner_id else None
    held = await tier_held(turn, own) if own else None
    return say(cards.tiers(turn.words, turn.program, held))


@on_partner("partner.show")
async def show(turn: Turn, partner: Partner) -> Reply:
    known = await with_contacts(turn, partner)
    return say(cards.show(turn.words, known, turn.who.staff), about=f"partner {partner.id}")


async def show_named(turn: Turn) -> Reply:
    """A partner's record; a name that is no partner's may be that of a customer, whose deal is shown."""
    name = turn.slots.get("partner", "")
    if name and not await turn.memory.partners.named(name) and await turn.memory.deals.named(name):
        return await follow.status(turn.having(slots={"customer": name}))
    return await show(turn)


@on_partner("partner.show")
async def kind_stands(turn: Turn, partner: Partner) -> Reply:
    """That a partner's type is none of what is changed in conversation, beside his record."""
    told = common.sentence(turn.words, "partner.type_stands", name=partner.name)
    shown = await show(turn.having(slots={"partner": partner.name}))
    return replace(shown, cards=(told, *shown.cards))


@on_partner("partner.deals")
async def deals(turn: Turn, partner: Partner) -> Reply:
    found = await turn.memory.deals.search(DealQuery(partner_id=partner.id))
    return say(deal_cards.listed(turn.words, found), about=about(found.rows))


@on_partner("partner.visits")
async def visits(turn: Turn, partner: Partner) -> Reply:
    return say(visit_cards.listed(turn.words, await turn.memory.visits.search(partner_id=partner.id)))


async def listed(turn: Turn) -> Reply:
    """Who is gold in the North? Those of a lead are his team's."""
    text = turn.heard.text if turn.heard.kind is Kind.TEXT else ""
    query, without = _query(turn, filters.mine(text)), filters.denied(text)
    query = replace(query, tier="", territory="") if without else replace(query, tiers=_tiers(turn, text))
    if turn.names.person(whose := str(turn.slots.get("territory") or "")):  # "partners of Li Wei"
        query = replace(query, owner_id=await owner(turn, whose), territory="")
    query = replace(query, owner_id=None, unowned=True) if among.unowned(text) else query
    found = await turn.memory.partners.search(query)
    if places := filters.places(text, query.territory):
        each = [await turn.memory.partners.search(replace(query, territory=one)) for one in places]
        rows = tuple({firm.id: firm for one in (found, *each) for firm in one.rows}.values())
        found = replace(found, rows=rows, total=max(len(rows), found.total))
    remarks = (common.sentence(turn.words, "deals.not_narrowed", what=without),) if without else ()
    return say(*remarks, cards.listed(turn.words, found), about=about(found.rows))


async def unvisited(turn: Turn) -> Reply:
    """Which of them nobody has visited since a day, and when somebody last did."""
    said = turn.read_as("visit.list", not_visited.visits_since(turn.heard.text))
    period, whose = said.get("period"), str(said.get("owner") or "")
    since = period[0] if period and period[0] <= turn.today else turn.today - LATELY
    wanted = replace(_query(turn, not_visited.own(turn.heard.text)), unvisited_since=since)
    if whose not in {"", "me"}:  # whose partners, and no place
        wanted = replace(wanted, owner_id=await owner(turn, whose), territory="")
    found = await turn.memory.partners.search(wanted)
    last = await turn.memory.visits.last([partner.id for partner in found.rows])
    return say(cards.unvisited(turn.words, found, last, since), about=about(found.rows))


async def unregistered(turn: Turn) -> Reply:
    """Which of them have registered nothing since a day; this year where none is said."""
    said = turn.read_as("deal.list", turn.heard.text).get("period")
    since = said[0] if said and said[0] <= turn.today else turn.today.replace(month=1, day=1)
    wanted = replace(_query(turn, not_visited.own(turn.heard.text)), unregistered_since=since)
    found = await turn.memory.partners.search(wanted)
    return say(cards.unregistered(turn.words, found, since), about=about(found.rows))


async def rising(turn: Turn) -> Reply:
    """Which of them are nearest to their next tiers, the nearest first; to one tier, where it is named."""
    said = turn.heard.text.casefold()
    named = {
        each.name
        for each in turn.program.tier
        if {each.name, turn.words.name("tier", each.name).casefold()} & {said, *said.split()}
        or (turn.words.language == "zh" and turn.words.name("tier", each.name) in said)
    }
    found = await turn.memory.partners.search(replace(_query(turn, True), tier="", limit=COMPARED))
    days = trailing_four_quarters(turn.today)
    graded = await turn.memory.partners.graded(*days, [partner.id for partner in found.rows])
    figures = {each.partner_id: each.figures for each in graded}
    held = [(one, standing(one.tier, one.tier_since, figures[one.id], turn.program)) for one in found.rows]
    ahead = [pair for pair in held if pair[1].next and (not named or pair[1].next.name in named)]
    if not ahead:
        return say(common.sentence(turn.words, "tier.top_all"))
    ahead = sorted(ahead, key=lambda pair: reached(pair[1]), reverse=True)[:RISING]
    card = cards.rising(turn.words, ahead, turn.program)
    return say(card, about=about([partner for partner, _ in ahead]))


def _query(turn: Turn, mine: bool) -> PartnerQuery:
    """What narrows a list of partners; `mine` where the words say that the speaker's own are meant."""
    said = turn.slots
    own = said.get("owner") == "me" or mine
    return PartnerQuery(
        tier=_tier_named(turn, said.get("tier", "")), territory=filters.place(said.get("territory", "")),
        stage=said.get("stage", ""), type=said.get("type", ""),
        owner_id=turn.who.id if own and turn.who.role is Role.REP else None,
        team_id=turn.who.team_id if own and turn.who.role is Role.LEAD else None,
    )  # fmt: skip


def _tiers(turn: Turn, text: str) -> frozenset[str]:
    """The program's tiers where several are meant, "gold and silver", or all from one on, 银牌以上."""
    spoken = {name.lower(): tier.name for tier in turn.program.tier for name in _spoken(tier.name)}
    either = "|".join(map(re.escape, sorted(spoken, key=len, reverse=True)))
    name, way = among.reach(text, spoken)
    if way:
        order = [tier.name for tier in turn.program.tier]
        at = order.index(spoken[name])
        return frozenset(order[at:] if way == "up" else order[: at + 1])
    row = re.search(rf"(?:{either})(?:{JOINT}(?:{either}))+", text.lower())
    return frozenset(spoken[name] for name in re.findall(either, row[0])) if row else frozenset()


def _spoken(tier: str) -> tuple[str, ...]:
    return (tier, *(Words(language).name("tier", tier).lower() for language in LANGUAGES))


def _tier_named(turn: Turn, said: str) -> str:
    """The program's tier that was said, in either language."""
    if not said:
        return ""
    lowered = said.lower().removesuffix("级").removesuffix("伙伴").removesuffix("代理")
    for tier in turn.program.tier:
        if any(lowered.startswith(name) or name.startswith(lowered) for name in _spoken(tier.name)):
            return tier.name
    return said


async def add(turn: Turn) -> Reply:
    """Opens the form; a name that is nearly that of a partner on record is asked about first, unless it was
    said to be another's."""
    if len(turn.arguments) == len((ANOTHER, "said")):
        return await forms.start(turn, "partner", carried_again(turn.arguments[1]), ANOTHER)
    named = turn.arguments[0] if turn.arguments else turn.slots.get("partner", "")
    said = {**turn.slots, "name": named}
    if near := await _nearly(turn, named):
        return say(cards.nearly(turn.words, near, {**said, "name": named}))
    return await forms.start(turn, "partner", said | _called(turn, said))


def _called(turn: Turn, said: Mapping[str, Any]) -> dict[str, str]:
    """The firm's telephone number beside a person's own, who stands with his; nothing where none is told."""
    text = turn.heard.text if turn.heard.kind is Kind.TEXT else ""
    contact = phones.with_phone(str(said.get("contact") or ""), text)
    number = phones.beside(contact, text)
    return {PHONE: number, "contact": contact} if number else {}


async def _nearly(turn: Turn, name: str) -> Partner | None:
    """The partner whose name is taken for this one, and written otherwise. Raises Refused where it is his."""
    known = await turn.memory.partners.named(name) if name else ()
    if known and skeleton(known[0].name) == skeleton(name):
        raise Refused("partner.known", name=known[0].name)
    return known[0] if known else None


async def save(turn: Turn) -> Reply:
    """The form is complete: a new record, of the speaker's own unless it is there already."""
    name = turn.slots["name"]
    near = await _nearly(turn, name)
    if near and turn.arguments != (ANOTHER,):
        return say(cards.nearly(turn.words, near, turn.slots))
    kind = turn.slots.get("type")
    firm = Partner(
        0, name, type=PartnerType(kind) if kind else None, territory=turn.slots.get("territory", ""),
        contact=turn.slots.get("contact", ""), phone=turn.slots.get(PHONE, ""),
        owner_id=turn.who.id, owner=turn.who.name, tier=turn.program.tier[0].name, tier_since=turn.today,
    )  # fmt: skip
    added = await turn.memory.partners.add(firm)
    return say(cards.saved(turn.words, added, "partner.added"), about=f"partner {added.id}")


@on_partner("partner.update")
async def update(turn: Turn, partner: Partner) -> Reply:
    """Shows the record as a form, with what was said in it; only what is chosen is asked."""
    names = [question.slot for question in CHANGE.questions]
    known: dict[str, Any] = {name: getattr(partner, name) for name in names} | _said(turn)
    return await forms.start(turn, "partner_change", known, str(partner.id), skipped=names)


async def filled(turn: Turn, partner_id: int) -> tuple[str, Mapping[str, Any]] | None:
    """A partner's record as the form that changes it."""
    partner = await turn.memory.partners.get(partner_id)
    if partner is None or not turn.who.staff:
        return None
    return "partner_change", {question.slot: getattr(partner, question.slot) for question in CHANGE.questions}


def _said(turn: Turn) -> dict[str, Any]:
    """The one field that was named with its new value, or those that were told."""
    question = CHANGE.question(str(turn.slots.get("field", "")))
    if question is None:
        return {each.slot: turn.slots[each.slot] for each in CHANGE.questions if turn.slots.get(each.slot)}
    value = read.answer(question.kind, str(turn.slots["value"]), turn.now, turn.names).value
    return {question.slot: value}


async def change(turn: Turn) -> Reply:
    partner = await existing(turn, int(turn.argument(0)))
    names = {question.slot for question in CHANGE.questions}
    changed = replace(partner, **{name: value for name, value in turn.slots.items() if name in names})
    await turn.memory.partners.save(changed)
    card = cards.saved(turn.words, await with_contacts(turn, changed), "partner.changed")
    return say(card, about=f"partner {changed.id}")


@on_partner("partner.assign")
async def assign(turn: Turn, partner: Partner) -> Reply:
    """Gives a partner to another channel manager, who is told; deals that are open stay where they are."""
    name = str(turn.slots.get("to", ""))
    called = [person for person in await turn.memory.people.named(name) if person.staff]
    found = [person for person in called if person.role is Role.REP]
    if called and not found:
        raise Refused("partner.assign.no_rep", name=called[0].name, role=turn.words(f"role.{called[0].role}"))
    if len(found) != 1:
        raise Refused("form.unknown", record=turn.words("record.person"), name=name)
    given = replace(partner, owner_id=found[0].id, owner=found[0].name)
    await turn.memory.partners.save(given)
    letters = turn.letters(
        found, lambda words: cards.assigned(words, given), "assigned", f"partner {given.id}"
    )
    return Reply((cards.assigned(turn.words, given),), letters, about=f"partner {given.id}")
