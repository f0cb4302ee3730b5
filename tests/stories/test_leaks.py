"""Nothing of one partner reaches another: every route, command, form and sentence is tried on his records.

Each field of the firm that must stay hidden holds a canary; whatever another firm's contact is sent, as it
lies in the outbox, is searched for them."""

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import cycle

import pytest
import structlog

from domain.chat import Button, Card, Inbound, Kind, action
from domain.conflicts import Ruling
from domain.deals import Deal, DealEvent, Stage, Status
from domain.money import Money
from domain.partners import Partner
from domain.people import Role
from domain.tasks import Task
from domain.visits import Visit, VisitState
from handlers.routes import COMMANDS, DIALOGUES, ROUTES
from storage import handles
from storage.codec import card_to_json
from storage.sample import LEAD
from storage.tables import orders, trainings
from tests import quiet
from tests.conversation import NOW, Clock, Conversation, demo

JONAS, CHEN, REP, ZHAO = "Jonas Keller", "Chen Jing", "Li Wei", "赵敏"
CUSTOMER = "Kestrel Foods"  # a name that anybody can say; all else about it is a secret
CANARY = "Xq7z"
SECRETS = (CANARY, "7654321", "7,654,321", "765.43", "23 May", "5月23日", "Jan 2029", "2029年", "2029-01")


FIRM = Partner(
    0, f"{CANARY}name", (f"{CANARY}short",), territory=f"{CANARY}territory", country=f"{CANARY}country",
    city=f"{CANARY}city", industries=f"{CANARY}industries", capabilities=f"{CANARY}capabilities",
    headcount=7654321, warehouse=f"{CANARY}warehouse", main_customers=f"{CANARY}customers",
    other_vendors=f"{CANARY}vendors", contact=f"{CANARY}contact", phone=f"{CANARY}phone", tier="platinum",
)  # fmt: skip
DEAL = Deal(
    "", "", Status.APPROVED, project=f"{CANARY}project", product=f"{CANARY}product", quantity=7654321,
    amount=Money(Decimal(7654321), "USD"), close_date=date(2029, 7, 19), contact=f"{CANARY}buyer",
    competitor=f"{CANARY}rival", stage=Stage.COMMIT, submitted_at=datetime(2026, 2, 1, 9, tzinfo=UTC),
    decided_at=datetime(2026, 2, 2, 9, tzinfo=UTC), protected_until=date(2026, 5, 23),
    moved_at=datetime(2026, 2, 2, 9, tzinfo=UTC), reason=f"{CANARY}reason",
)  # fmt: skip
VISIT = Visit(
    0, 0, 0, date(2026, 3, 1), VisitState.HELD, people=(f"{CANARY}met",), next_step=f"{CANARY}next",
    summary=f"{CANARY}summary of {CUSTOMER}", purpose=f"{CANARY}purpose",
)  # fmt: skip
STEP = DealEvent(NOW, None, "", "submit", why=f"{CANARY}why", rule=f"{CANARY}rule")


PAUSE = 5  # seconds between what an outsider does: faster, and he would not be listened to


@dataclass
class Hidden:
    """What is asked for without being seen."""

    deal: Deal
    partner: Partner
    task: int


async def hide(talk: Conversation) -> Hidden:
    """A firm with a canary in every field, its people, deals, visits, orders, trainings and tasks."""
    async with talk.here.store.work() as work:
        (organisation,) = await work.organisations()
        memory = await work.open_all(organisation.id, talk.action(REP, "").address)
        lead = (await memory.people.named(LEAD))[0]
        rep = await memory.people.add(name=f"{CANARY}rep", role=Role.REP, team_id=lead.team_id)
        firm = await memory.partners.add(replace(FIRM, owner_id=rep.id))
        contact = await memory.people.add(name=f"{CANARY}contact", role=Role.PARTNER, partner_id=firm.id)
        kept: list[Deal] = []
        for customer, status in ((CUSTOMER, Status.APPROVED), (f"{CANARY} Holding", Status.SUBMITTED)):
            theirs = replace(DEAL, partner_id=firm.id, owner_id=rep.id, registrant_id=contact.id)
            customer_id = await memory.customers.of(customer)
            deal = replace(theirs, customer=customer, status=status, customer_id=customer_id)
            if customer == CUSTOMER:
                deal = replace(deal, product="FalconGuard")  # so that others run into it
            kept.append(await memory.deals.add(deal, STEP))
        await memory.visits.add(replace(VISIT, partner_id=firm.id, person_id=rep.id))
        task = await memory.tasks.add(Task(0, rep.id, f"{CANARY}task"))
        sum_ = {"amount": Decimal(7654321), "value": Decimal(7654321), "currency": "USD"}
        day = date(2029, 1, 1)
        await memory.rows.insert(orders, partner_id=firm.id, number=f"{CANARY}order", ordered_on=day, **sum_)
        await memory.rows.insert(trainings, partner_id=firm.id, held_on=day, topic=f"{CANARY}topic")
        return Hidden(kept[0], firm, task.id)


@asynccontextmanager
async def stage(url: str) -> AsyncIterator[tuple[Conversation, Hidden]]:
    async with demo(url, Clock()) as talk:
        await talk.join(REP, LEAD, JONAS, CHEN, ZHAO)
        yield talk, await hide(talk)


def searched(talk: Conversation, name: str) -> None:
    """Every byte that lay in the outbox for a person, and the forms that opened for him."""
    assert not any("more than I can take" in said or "消息太多" in said for said in talk.voice.said[name])
    for letter in talk.voice.cards[name]:
        said = json.dumps(card_to_json(letter.card), ensure_ascii=False)
        assert not [secret for secret in SECRETS if secret in said], said


def _drop(*_event: object) -> str:
    raise structlog.DropEvent


@pytest.fixture(autouse=True)
def unprinted() -> Iterator[None]:
    """Arguments that no button ever had make handlers fail; those failures are not worth printing."""
    structlog.configure(processors=[_drop])
    yield
    quiet.down()


async def press(talk: Conversation, name: str, act: str) -> None:
    """Presses a button that was never drawn for this person, as if its handle had leaked to him."""
    talk.clock.move(seconds=PAUSE)
    async with talk.here.store.work() as work:
        (organisation,) = await work.organisations()
        card = Card(buttons=((Button("?", act),),))
        card = await handles.give(work.connection, organisation.id, card, None, talk.clock())
    await talk.receive(talk.action(name, card.buttons[0][0].action))


def presses(hidden: Hidden) -> Iterator[str]:
    """Every route with a hidden record for its arguments."""
    deal, firm = hidden.deal, hidden.partner
    ways: tuple[tuple[object, ...], ...] = (
        (deal.reference,), (deal.reference, deal.version), (deal.reference, deal.version, "{}"),
        (deal.reference, deal.reference, "share", deal.version, deal.version), (firm.id,), (CUSTOMER,),
        ("partner", firm.id, CUSTOMER), (hidden.task,), (),
    )  # fmt: skip
    for route in ROUTES:
        for way in ways:
            yield action(route, *way)


LINES = """
how does {} stand? | is {} free? | list deals of {} | {} history | change {} to 70k | {} is won | we lost {}
extend {} | withdraw {} | approve {} | reject {}, no budget | what tier is {}? | show partner {}
visits at {} | brief me for {} | remind me to call {} tomorrow | pipeline of {} | {}怎么样了 | {}有人报了吗
{}的报备 | {}延期 | {}赢了 | 批准{} | {}是什么级别 | {}的拜访
register {}, FalconGuard, 60k, closing end of June
"""
ALONE = "briefing | my deals | all deals | undo | cancel | my tasks | 商机通报 | 我的报备 | help | 帮助"


def sentences(hidden: Hidden) -> Iterator[str]:
    """What the contract of understanding lists, said of hidden records in both languages."""
    for name in (CUSTOMER, hidden.deal.reference, f"{CANARY.lower()}name"):
        yield from (line.format(name) for line in LINES.strip().replace("\n", " | ").split(" | "))
    yield from ALONE.split(" | ")


def commands(hidden: Hidden) -> Iterator[tuple[str, str]]:
    """Every command with every word that it knows, and a hidden record after it."""
    for command, words in COMMANDS.items():
        for word in words:
            for name in ("", CUSTOMER, hidden.deal.reference, f"{CANARY.lower()}name"):
                yield command, f"{word} {name}".strip()


async def test_no_button_tells_of_another_firm(sqlite_url: str) -> None:
    """Two outsiders take turns: each presses every route, in either language, with every second way."""
    async with stage(sqlite_url) as (talk, hidden):
        for act, name in zip(presses(hidden), cycle((JONAS, CHEN))):
            await press(talk, name, act)
        for name in (JONAS, CHEN):
            searched(talk, name)


async def test_no_sentence_or_command_tells_of_another_firm(sqlite_url: str) -> None:
    """Two outsiders take turns, each in his language."""
    async with stage(sqlite_url) as (talk, hidden):
        for text, name in zip(sentences(hidden), cycle((JONAS, CHEN))):
            talk.clock.move(seconds=PAUSE)
            await talk.say(name, text)
        for (command, text), name in zip(commands(hidden), cycle((CHEN, JONAS, JONAS))):
            talk.clock.move(seconds=PAUSE)
            heard = replace(talk.action(name, ""), kind=Kind.COMMAND, command=command, text=text)
            outcome = await talk.here.desk.receive(_anew(heard, f"{command} {text}"))
            assert CANARY not in str(outcome)
        for name in (JONAS, CHEN):
            await talk.here.desk.receive(
                _anew(replace(talk.action(name, ""), kind=Kind.HOME), f"home {name}")
            )
            await talk.say(name, "help")
            searched(talk, name)


def _anew(heard: Inbound, event: str) -> Inbound:
    return replace(heard, event_id=f"leak {event}", trigger="t")


async def test_no_form_tells_of_another_firm(sqlite_url: str) -> None:
    """Each form is filled with the hidden firm's names, question by question."""
    async with stage(sqlite_url) as (talk, hidden):
        for script in DIALOGUES:
            values = {
                question.slot: f"{CANARY.lower()}name" if question.kind == "name" else CUSTOMER
                for question in DIALOGUES[script][0].questions
            }
            form = replace(talk.action(JONAS, ""), kind=Kind.FORM, command=script, values=values)
            outcome = await talk.here.desk.receive(_anew(form, script))
            assert CANARY not in str(outcome)
        await talk.say(JONAS, "register")
        for answer in (CUSTOMER, f"{CANARY.lower()}product", "60k", "June 30", hidden.deal.reference, "yes"):
            await talk.say(JONAS, answer)
        searched(talk, JONAS)


@pytest.mark.parametrize("ruling", Ruling)
async def test_no_ruling_tells_of_another_firm(sqlite_url: str, ruling: Ruling) -> None:
    """The one who came second, whatever is ruled, through decision, reminders and expiry."""
    async with stage(sqlite_url) as (talk, hidden):
        await talk.say(JONAS, f"register {CUSTOMER}, FalconGuard, 60k, closing end of June")
        await talk.say(JONAS, "skip")
        receipt = await talk.press(JONAS, "Submit")
        assert "protected until about May 2026" in receipt
        assert CANARY in talk.last(REP)
        await press(talk, LEAD, action("conflict.list"))
        async with talk.here.store.work() as work:
            (organisation,) = await work.organisations()
            memory = await work.open_all(organisation.id, talk.action(REP, "").address)
            second = next(
                d for d in await memory.deals.named(CUSTOMER) if d.reference != hidden.deal.reference
            )
        sides = (hidden.deal.reference, second.reference)
        act = action("conflict.rule", *sides, ruling, hidden.deal.version, second.version)
        await press(talk, LEAD, act)
        assert "Ruled: " in "\n".join(talk.voice.said[LEAD])
        await talk.say(LEAD, f"approve {second.reference}")
        await talk.say(JONAS, f"{second.reference} history")
        await talk.say(JONAS, "my deals")
        for _ in range(12):
            talk.clock.move(days=11, hours=1)
            await talk.here.timetable().tick()
            await talk.here.relay({talk.voice.platform: talk.voice}).drain()
        await talk.say(JONAS, f"{second.reference} history")
        searched(talk, JONAS)


async def test_no_transfer_tells_who_held_the_deal_or_delivers_it(sqlite_url: str) -> None:
    async with stage(sqlite_url) as (talk, _):
        before, firm = f"{CANARY}contact", f"{CANARY}short"
        await talk.join(before)
        await talk.say(before, "register Tata Chemicals, DataVault, 60k, closing end of June")
        await talk.say(before, "skip")
        await talk.press(before, "Submit")
        await talk.say(before, f"note on Tata Chemicals: {firm} met the CFO")
        await talk.say(before, "yes")
        for line in ("approve {}", "transfer {} to Li Wei", "transfer {} to Softline"):
            await talk.say(LEAD, line.format("Tata Chemicals"))
            await talk.say(LEAD, "yes")
        reference = talk.last(JONAS)[(at := talk.last(JONAS).index("D-")) : at + 7]
        await read(talk, reference)
        await talk.say(LEAD, f"{reference} is won, delivered by {firm}")
        await talk.say(LEAD, "yes")
        await read(talk, reference)
        assert firm in await talk.say(LEAD, f"history of {reference}")
        searched(talk, JONAS)


async def read(talk: Conversation, reference: str) -> None:
    for line in ("{}", "history of {}", "why {}", "my deals"):
        assert reference in await talk.say(JONAS, line.format(reference))


@pytest.mark.parametrize("answered", [True, False])
async def test_no_transfer_shows_what_the_former_partner_was_asked(sqlite_url: str, answered: bool) -> None:
    async with stage(sqlite_url) as (talk, _):
        before = f"{CANARY}contact"
        await talk.join(before)
        await talk.say(before, "register Tata Chemicals, DataVault, 60k, closing end of June")
        await talk.say(before, "skip")
        await talk.press(before, "Submit")
        await talk.say(LEAD, "transfer Tata Chemicals to Li Wei")
        await talk.say(LEAD, "yes")
        await talk.say(LEAD, f"ask Tata Chemicals: who is {CANARY} of?")
        await talk.say(LEAD, "yes")
        if answered:
            await talk.say(before, f"{CANARY} is our rival, floor price 19k")
            await talk.say(LEAD, f"ask Tata Chemicals: and since when is {CANARY} there?")
            await talk.say(LEAD, "yes")
        await talk.say(LEAD, "transfer Tata Chemicals to Softline")
        await talk.say(LEAD, "yes")
        assert "It is waiting for a decision" in talk.last(JONAS)
        reference = talk.last(JONAS)[(at := talk.last(JONAS).index("D-")) : at + 7]
        await read(talk, reference)
        await talk.say(LEAD, f"ask {reference}: what budget is there?")
        await talk.say(LEAD, "yes")
        assert "what budget is there" in talk.last(JONAS)
        searched(talk, JONAS)
