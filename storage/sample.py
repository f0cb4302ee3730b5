"""The demo channel: a small, made-up sample with English and Chinese partners, told by its own dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from sqlalchemy import insert, update

from domain import deals as rules
from domain.calendar import Calendar
from domain.chat import Address, Platform
from domain.deals import Deal, DealEvent, Move, Stage, Status
from domain.money import Money
from domain.partners import CooperationStage, Level, Partner, PartnerType
from domain.people import Person, Role
from domain.program import Program, load
from storage.memory import Memory
from storage.sight import Viewer
from storage.tables import orders, organisations, products, teams, trainings
from storage.work import Work

NAME = "Northwind Networks"
REP, LEAD, PARTNER, ADMIN = "Li Wei", "Anna Berg", "Chen Jing", "Sam Admin"
PEOPLE = (REP, LEAD, PARTNER, ADMIN, "赵敏", "Jonas Keller")


NOWHERE = Address(Platform.TERMINAL, "local", "")


async def fill(work: Work, now: datetime) -> None:
    """Writes the demo channel into an empty database."""
    organisation = insert(organisations).values(name=NAME, created_at=now).returning(organisations.c.id)
    organisation_id = (await work.connection.execute(organisation)).scalar_one()
    memory = Memory(work.rows(organisation_id), Viewer(organisation_id), NOWHERE)
    staff = await _staff(memory)
    firms = await _partners(memory, staff, now.date())
    await _products(memory)
    await _deals(memory, firms, staff, now)


async def _staff(memory: Memory) -> dict[str, Person]:
    """Two reps in two zones, their lead, an administrator."""
    hours = {"standup_at": time(9), "digest_at": time(11), "briefing_at": time(9, 30)}
    team_id = await memory.rows.insert(teams, name="Channel", territory="", channel="", **hours)
    shanghai = {"timezone": "Asia/Shanghai", "country": "CN", "language": "zh"}
    lead = await memory.people.add(
        name=LEAD, role=Role.LEAD, team_id=team_id, timezone="Europe/Berlin", country="DE"
    )
    rep = await memory.people.add(name=REP, role=Role.REP, team_id=team_id)
    zhao = await memory.people.add(name="赵敏", role=Role.REP, team_id=team_id, **shanghai)
    admin = await memory.people.add(name=ADMIN, role=Role.ADMIN)
    await memory.rows.connection.execute(update(teams).where(teams.c.id == team_id).values(lead_id=lead.id))
    return {person.name: person for person in (lead, rep, zhao, admin)}


FIRMS: tuple[tuple[Partner, str, int, int], ...] = (
    # the partner, its rep, revenue of the last four quarters, trainings
    (
        Partner(
            0,
            "Softline GmbH",
            ("Softline",),
            PartnerType.PRODUCT,
            territory="North",
            country="DE",
            city="Hamburg",
            headcount=40,
            certified=3,
            tier="gold",
            stage=CooperationStage.HONEYMOON,
        ),
        REP,
        310_000,
        2,
    ),
    (
        Partner(
            0,
            "Pinnacle IT LLC",
            ("Pinnacle",),
            PartnerType.INTEGRATION,
            territory="West",
            country="US",
            city="Denver",
            certified=1,
            tier="silver",
            stage=CooperationStage.TRIAL,
        ),
        REP,
        82_000,
        1,
    ),
    (
        Partner(
            0,
            "Brightpath Distribution",
            (),
            PartnerType.DISTRIBUTION,
            Level.DISTRIBUTOR,
            territory="North",
            country="DK",
            tier="registered",
        ),
        REP,
        12_000,
        0,
    ),
    (
        Partner(
            0,
            "上海云轩信息技术有限公司",
            ("上海云轩", "云轩"),
            PartnerType.INTEGRATION,
            territory="华东",
            country="CN",
            city="上海",
            headcount=120,
            certified=4,
            tier="gold",
            stage=CooperationStage.ALLIANCE,
        ),
        "赵敏",
        640_000,
        3,
    ),
    (
        Partner(
            0,
            "武汉长江智联科技有限公司",
            ("长江智联",),
            PartnerType.PRODUCT,
            territory="华中",
            country="CN",
            city="武汉",
            certified=1,
            tier="silver",
            stage=CooperationStage.TRIAL,
        ),
        "赵敏",
        71_000,
        1,
    ),
)


async def _partners(memory: Memory, staff: dict[str, Person], today: date) -> dict[str, Partner]:
    firms: dict[str, Partner] = {}
    for number, (sample, rep, revenue, trained) in enumerate(FIRMS, 1):
        owner = staff[rep]
        owned = replace(sample, owner_id=owner.id, owner=owner.name, tier_since=today - timedelta(days=200))
        firm = firms[sample.name] = await memory.partners.add(owned)
        await _bought(memory, firm, owner, revenue, today, number)
        for turn in range(trained):
            held = today - timedelta(days=150 + 20 * turn)
            await memory.rows.insert(trainings, partner_id=firm.id, held_on=held, topic="Basics", attended=5)
    contacts = (
        ("Softline GmbH", "Jonas Keller", "en", "Europe/Berlin"),
        ("上海云轩信息技术有限公司", PARTNER, "zh", "Asia/Shanghai"),
    )
    for firm_name, name, language, zone in contacts:
        place = {"partner_id": firms[firm_name].id, "language": language, "timezone": zone}
        await memory.people.add(name=name, role=Role.PARTNER, **place)
    return firms


async def _bought(
    memory: Memory, firm: Partner, owner: Person, revenue: int, today: date, number: int
) -> None:
    """Four orders, one a quarter back."""
    for quarter in range(4):
        share = Decimal(revenue) / 4
        await memory.rows.insert(
            orders,
            partner_id=firm.id,
            person_id=owner.id,
            number=f"SO-{number}{quarter}",
            ordered_on=today - timedelta(days=100 + 85 * quarter),
            amount=share,
            value=share,
            currency="USD",
        )


async def _products(memory: Memory) -> None:
    for name in ("FalconGuard", "DataVault", "ProSwitch 48", "GateKeeper 40", "工业网关", "防火墙"):
        await memory.rows.insert(products, name=name, line=name.split(" ")[0])


DEALS: tuple[tuple[str, str, str, int, Stage, Status, int], ...] = (
    # customer, partner, product, amount, stage, status, days since it came in
    ("Globex Corporation", "Softline GmbH", "FalconGuard", 60_000, Stage.PROPOSE, Status.APPROVED, 25),
    (
        "Kaufmann Logistik GmbH",
        "Softline GmbH",
        "ProSwitch 48",
        18_500,
        Stage.NEGOTIATE,
        Status.APPROVED,
        115,
    ),
    ("Three Rivers Bank", "Pinnacle IT LLC", "DataVault", 120_000, Stage.QUALIFY, Status.SUBMITTED, 1),
    ("Oxbow Foods LLC", "Pinnacle IT LLC", "DataVault", 42_000, Stage.COMMIT, Status.WON, 40),
    ("三一重工", "上海云轩信息技术有限公司", "工业网关", 165_000, Stage.NEGOTIATE, Status.APPROVED, 12),
    ("远景能源", "武汉长江智联科技有限公司", "防火墙", 88_000, Stage.PROPOSE, Status.LOST, 50),
)


SENT_AT = time(16)  # in the working hours of whoever sends in or decides


async def _deals(memory: Memory, firms: dict[str, Partner], staff: dict[str, Person], now: datetime) -> None:
    """Registered by the rep, decided by the lead, closed: each by its rule, as it is done in conversation,
    and on days on which they work."""
    program, lead = load(), staff[LEAD]
    await memory.programs.keep(program, now)
    for customer, firm_name, product, amount, stage, status, age in DEALS:
        firm = firms[firm_name]
        rep = staff[firm.owner]
        day = rep.local(now).date() - timedelta(days=age)
        draft = Deal(
            reference="", customer=customer, status=Status.DRAFT,
            customer_id=await memory.customers.of(customer), partner_id=firm.id, owner_id=rep.id,
            product=product, amount=Money(Decimal(amount), "USD"), stage=stage,
            close_date=(now + timedelta(days=45)).date(),
        )  # fmt: skip
        decided = status is not Status.SUBMITTED
        since = _at(rep, _days_of(rep, program).last_working(day + timedelta(days=1)))
        registered = rules.submit(
            draft, rep, since, program, lead if decided else rep, registrant_id=rep.id if decided else None
        )
        deal = await memory.deals.add(*registered)
        if decided:
            at = _at(lead, _days_of(lead, program).next_working(day))
            deal = await _kept(memory, rules.approve(deal, lead, at, program, firm.tier))
        await _closed(memory, deal, status, rep, program)


def _days_of(person: Person, program: Program) -> Calendar:
    return program.working(person.country)


def _at(person: Person, day: date) -> datetime:
    return datetime.combine(day, SENT_AT, person.zone).astimezone(UTC)


async def _kept(memory: Memory, step: tuple[Deal, DealEvent]) -> Deal:
    await memory.deals.save(*step)
    return step[0]


async def _closed(memory: Memory, deal: Deal, status: Status, rep: Person, program: Program) -> None:
    """Won or lost; signed a month after it came in."""
    at = deal.decided_at
    if at is None:
        return
    on = _days_of(rep, program).last_working(at.date() + timedelta(days=30))
    if status is Status.LOST:
        ended = rules.move(
            deal, Move.LOSE, rep, at, closed_on=on, reason="price", rule="", program_version=""
        )
        await _kept(memory, ended)
    if status is Status.WON and (earned := rules.reward(deal, program)):
        won = rules.move(
            deal, Move.WIN, rep, at, closed_on=on, rule=earned.rule, program_version=earned.program_version
        )
        await memory.rewards.grant(await _kept(memory, won), earned, on)
