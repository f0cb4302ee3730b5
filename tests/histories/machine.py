"""Random histories of registrations: what must hold after every step, whatever anybody tries."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from difflib import unified_diff
from itertools import combinations, count
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from domain.deals import CLOCK, MOVES, PENDING, Deal, DealEvent, Move, Status, may
from domain.money import Money
from domain.program import Program, load, number_of, read
from tests.histories.world import CONTACTS, Seen, World

START = datetime(2026, 3, 9, 8, tzinfo=UTC)
STRICT = read(
    """version = "strict"
registration = { most_open = 3, renewal_needs_news = true }
protection = { days = 20, extension = { terms = "earned", most_days = 20 } }
named_accounts = { names = ["Umbrella Corporation"] }
decision.within = "4 working hours"
decision.level = [{ by = "lead", amount = 50000 }, { by = "admin", amount = 90000 }]
""",
    "strict",
)
ADVISED = read(
    'version = "lenient"\nregistration = { mode = "warn" }\nconflicts = { ruling = "advised" }\n', "x"
)
PROGRAMS = {"built in": load(), "strict": STRICT, "lenient": ADVISED}
PEOPLE = ("rep", "deputy", "colleague", "lead", "other lead", "admin", *CONTACTS)
AWAY = ("rep", "deputy", "lead", "other lead")
CUSTOMERS = ("Globex Corporation", "Umbrella Corporation", "Globex Corp.", "远景能源")
PRODUCTS = ("DataVault", "ProSwitch")
DECISIONS = frozenset({
    Move.APPROVE, Move.REJECT, Move.ENDORSE, Move.APPEAL, Move.EXTEND, Move.SUBMIT, Move.REOPEN, Move.YIELD,
    Move.EXPIRE, Move.HAND_OVER, Move.TRANSFER, Move.MERGE, Move.ASK, Move.ANSWER, Move.DECLINE,
    Move.HOLD, Move.GO_ON, Move.DROP, Move.UNAPPEAL,
})  # fmt: skip
CLOCKED = frozenset(
    {Move.SUBMIT, Move.REOPEN, Move.APPEAL, Move.ASK, Move.ANSWER, Move.DROP, Move.HOLD, Move.GO_ON}
)
REGISTRATION: dict[str, Any] = {
    "who": st.sampled_from(PEOPLE), "firm": st.sampled_from(sorted(CONTACTS.values())),
    "customer": st.sampled_from(CUSTOMERS), "product": st.sampled_from(PRODUCTS),
    "amount": st.sampled_from([100, 9_000, 60_000, 95_000]),
}  # fmt: skip
TOO_LATE = {
    "deal.meanwhile", "deal.meanwhile.calendar", "deal.meanwhile.decider", "deal.meanwhile.own",
    "deal.not_found", "not_for_role",
}  # fmt: skip
NAMES = count(1)


class Histories(RuleBasedStateMachine):
    """The same history in every world; the test sets them."""

    worlds: ClassVar[Sequence[World]] = ()
    runner: ClassVar[asyncio.Runner]

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.program: Program = load()
        self.seen = Seen([], {}, set(), [])
        self.references: list[list[str]] = []

    def everywhere(self, work: Callable[[int, World], Coroutine[Any, Any, Any]]) -> list[Any]:
        """Does it in every world at once: none waits for another's database."""

        async def gathered() -> list[Any]:
            return await asyncio.gather(*(work(n, world) for n, world in enumerate(self.worlds)))

        return self.runner.run(gathered())

    @initialize(program=st.sampled_from(sorted(PROGRAMS)), data=st.data())
    def found(self, program: str, data: st.DataObject) -> None:
        """A channel of its own, with a registration: without one nothing else can happen."""
        self.program = PROGRAMS[program]
        name = f"history {next(NAMES)}"
        self.everywhere(lambda _, world: world.found(name, self.now))
        self.references = [[] for _ in self.worlds]
        drawn = {name: data.draw(values) for name, values in REGISTRATION.items()}
        self.submit_(**drawn)

    # what people try

    @rule(**REGISTRATION)
    def submit(self, **drawn: Any) -> None:
        self.submit_(**drawn)

    def submit_(self, who: str, firm: str, customer: str, product: str, amount: int) -> None:
        firm = CONTACTS.get(who, firm)
        slots = {
            "customer": customer, "partner": firm, "product": product, "close_date": date(2026, 9, 30),
            "amount": Money(Decimal(amount), "USD"),
        }  # fmt: skip
        self.act(None, who, "deal.submit", firm=firm, **slots)

    @precondition(lambda self: self.known)
    @rule(who=st.sampled_from(PEOPLE), which=st.integers(0, 9), data=st.data())
    def attempt(self, who: str, which: int, data: st.DataObject) -> None:
        """Any step by anybody on any deal, with what it needs."""
        deal = self.known[which % len(self.known)]
        route = data.draw(st.sampled_from(sorted(SLOTS)))
        self.act(deal, who, route, **SLOTS[route])

    @precondition(lambda self: self.known)
    @rule(which=st.integers(0, 9), data=st.data())
    def go_on(self, which: int, data: st.DataObject) -> None:
        """A step that the table allows, by somebody who may: histories get far."""
        deal = self.known[which % len(self.known)]
        steps = [(route, who) for route, who in self._allowed(deal)]
        if steps:
            route, who = data.draw(st.sampled_from(steps))
            self.act(deal, who, route, **SLOTS[route])

    def _allowed(self, deal: Deal) -> list[tuple[str, str]]:
        people = self.worlds[0].people
        return [
            (route, who)
            for route, step in ROUTES.items() if deal.status in MOVES[step].start
            for who in PEOPLE if may(deal, step, people[who])
        ]  # fmt: skip

    @precondition(lambda self: self.known)
    @rule(
        who=st.sampled_from(PEOPLE),
        which=st.integers(0, 9),
        route=st.sampled_from(["deal.approve", "deal.reject"]),
    )
    def press_an_old_button(self, who: str, which: int, route: str) -> None:
        deal = self.known[which % len(self.known)]
        if deal.version > 1:
            outcomes = self.everywhere(
                lambda n, world: world.act(
                    who, route, self.now, self.program, self._reference(n, deal), deal.version - 1,
                    '{"ground": "no_role"}',
                )
            )  # fmt: skip
            assert set(outcomes) <= TOO_LATE

    @precondition(lambda self: self.known)
    @rule(who=st.sampled_from(PEOPLE), which=st.integers(0, 9), product=st.sampled_from(PRODUCTS))
    def take_another_product(self, who: str, which: int, product: str) -> None:
        self.act(self.known[which % len(self.known)], who, "deal.update", product=product)

    @precondition(lambda self: self._conflicts())
    @rule(who=st.sampled_from(["rep", "lead", "admin"]), which=st.integers(0, 5),
          ruling=st.sampled_from(["first", "second", "separate", "share"]))  # fmt: skip
    def rule_on(self, who: str, which: int, ruling: str) -> None:
        pairs = self._conflicts()
        first, second, _ = pairs[which % len(pairs)]
        one, other = (next(d for d in self.known if d.id == row) for row in (first, second))
        outcomes = self.everywhere(
            lambda n, world: world.act(
                who, "conflict.rule", self.now, self.program, self._reference(n, one),
                self._reference(n, other), ruling, one.version, other.version,
            )
        )  # fmt: skip
        assert len(set(outcomes)) == 1, outcomes
        self.look()

    def _conflicts(self) -> list[tuple[int, int, str | None]]:
        return self.seen.rulings

    # what the calendar does

    @precondition(lambda self: self.known)
    @rule(
        hours=st.sampled_from([1, 5, 30, 24 * 10, 24 * 45]),
        away=st.none() | st.tuples(st.sampled_from(AWAY), st.integers(0, 3)),
    )
    def pass_time(self, hours: int, away: tuple[str, int] | None) -> None:
        """Somebody may go on leave first."""
        if away is not None:
            who, days, today = *away, self.now.date()
            self.everywhere(lambda _, world: world.leave(who, today, today + timedelta(days=days)))
        self.now += timedelta(hours=hours)
        self.everywhere(lambda _, world: world.tick(self.now, self.program))
        self.look()

    # how it is done and looked at

    def act(self, deal: Deal | None, who: str, route: str, firm: str = "", **slots: Any) -> None:
        self.now += timedelta(minutes=1)
        before = {each.id: each for each in self.known}

        async def attempt(n: int, world: World) -> str:
            said = dict(slots)
            if firm:
                said["partner_id"] = world.partners[firm].id
            if "into" in said:
                said["into"] = self._reference(n, self.known[-1])
            arguments = (self._reference(n, deal),) if deal else ()
            return await world.act(who, route, self.now, self.program, *arguments, **said)

        outcomes = self.everywhere(attempt)
        assert len(set(outcomes)) == 1, outcomes
        self.look()
        if deal is not None and outcomes[0] != "done":
            assert self._of(deal) == before[deal.id], "a refused step changes nothing"

    def _reference(self, world: int, deal: Deal) -> str:
        at = [each.id for each in self.known].index(deal.id)
        return self.references[world][at]

    def _of(self, deal: Deal) -> Deal:
        return next(each for each in self.known if each.id == deal.id)

    def look(self) -> None:
        """At the first world; the others are compared with it when the history is over."""
        self.seen = self.runner.run(self.worlds[0].look())
        if len(self.known) > len(self.references[0]):
            self.references = self.everywhere(lambda _, world: world.references())

    @property
    def known(self) -> list[Deal]:
        return self.seen.deals

    # what must hold

    @invariant()
    def every_step_is_legal_and_kept(self) -> None:
        """A deal's history tells how it came to be what it is: each step from a state that the table allows,
        to the state that it says, by somebody who may; and a step for each version."""
        for deal in self.known:
            events = self.seen.events[deal.id]
            status = Status.DRAFT
            for event in events:
                status = self._stepped(status, event)
            assert status is deal.status
            assert deal.version == 1 + sum(event.what not in {"ruled", *CLOCK} for event in events)

    def _stepped(self, status: Status, event: DealEvent) -> Status:
        before, after = event.changes.get("status", (status, status))
        assert before == status
        if event.what in {"ruled", "changed"}:
            assert after == status
            return status
        step = MOVES[Move(event.what)]
        merged_into = event.what == Move.MERGE and after == status  # the one that stays
        assert status in step.start, event
        assert merged_into or after == (step.end or status), event
        if event.what in DECISIONS:
            assert number_of(event.rule), event
            assert event.program_version == self.program.edition
        return Status(after)

    @invariant()
    def the_clause_can_be_quoted(self) -> None:
        if self.known:
            assert self.program.edition in self.seen.editions

    @invariant()
    def nobody_decided_on_his_own(self) -> None:
        for deal in self.known:
            if deal.status in {Status.APPROVED, Status.REJECTED} and deal.decided_by:
                assert deal.decided_by != deal.registrant_id

    @invariant()
    def one_protection_a_customer_and_line(self) -> None:
        """Two may only be protected where somebody ruled that they both may."""
        protected = [deal for deal in self.known if deal.status is Status.APPROVED]
        pairs = [
            (one, other) for one, other in combinations(protected, 2)
            if one.product == other.product and _brand(one) == _brand(other)
        ]  # fmt: skip
        ruled = {frozenset(row[:2]): row[2] for row in self._conflicts()} if pairs else {}
        for one, other in pairs:
            assert ruled.get(frozenset((one.id, other.id))) in {"separate", "share"}, (one, other)

    @invariant()
    def the_clock_runs_or_stands(self) -> None:
        for deal in self.known:
            if deal.status in PENDING:
                clocked = [each.what for each in self.seen.events[deal.id] if each.what in CLOCKED]
                held = clocked[-1] == Move.HOLD
                stands = held or deal.status is Status.NEEDS_INFORMATION
                assert (deal.decision_due is None) is stands
                assert (deal.clock_left is not None) is stands
                assert deal.decider_id is not None

    def teardown(self) -> None:
        if not self.worlds[0].people:
            return  # nothing was founded
        first, *others = self.everywhere(lambda _, world: world.records())
        for other in others:
            differences = list(unified_diff(first.splitlines(), other.splitlines(), lineterm="", n=6))
            assert not differences, "\n".join(differences)


def _brand(deal: Deal) -> str:
    return deal.customer.split(" ")[0]


SLOTS: dict[str, dict[str, Any]] = {
    "deal.approve": {}, "deal.reject": {"ground": "no_role"}, "deal.ask": {"question": "Who signs?"},
    "deal.answer": {"answer": "The CFO"}, "deal.appeal": {},
    "deal.unappeal": {}, "deal.note": {"text": "Met the CFO"},
    "deal.extend": {"evidence": "The budget is there"}, "deal.decline": {"reason": "No progress"},
    "deal.win": {}, "deal.unwin": {}, "deal.lose": {"reason": "price"},
    "deal.withdraw": {"reason": "the customer closed"},
    "deal.reopen": {"news": "A new CFO"}, "deal.transfer": {"to": "Beta LLC"}, "deal.merge": {"into": ""},
    "deal.update": {"stage": "negotiate"},
}  # fmt: skip
ROUTES = {
    "deal.approve": Move.APPROVE, "deal.reject": Move.REJECT, "deal.ask": Move.ASK,
    "deal.answer": Move.ANSWER, "deal.appeal": Move.APPEAL,
    "deal.unappeal": Move.UNAPPEAL, "deal.note": Move.NOTE,
    "deal.decline": Move.DECLINE, "deal.win": Move.WIN, "deal.lose": Move.LOSE,
    "deal.unwin": Move.UNWIN,
    "deal.withdraw": Move.WITHDRAW, "deal.reopen": Move.REOPEN, "deal.transfer": Move.TRANSFER,
    "deal.merge": Move.MERGE, "deal.extend": Move.EXTEND,
}  # fmt: skip
