"""The demo channel keeps the working days that it tells of."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.ports import DealQuery
from domain.program import load
from tests.conversation import Clock, demo

PROGRAM = load()
MONDAY = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize("days", range(7))
async def test_nothing_is_sent_in_decided_or_due_on_a_day_off(sqlite_url: str, days: int) -> None:
    clock = Clock(MONDAY + timedelta(days=days))
    async with demo(sqlite_url, clock) as talk, talk.here.store.work() as work:
        (organisation,) = await work.organisations()
        memory = await work.open_all(organisation.id, talk.action("Li Wei", "").address)
        for deal in (await memory.deals.search(DealQuery(limit=50))).rows:
            for who, at in (
                (deal.registrant_id or deal.owner_id, deal.submitted_at),
                (deal.decided_by, deal.decided_at),
                (deal.decider_id, deal.decision_due),
            ):
                if at is not None and who is not None:
                    person = await memory.people.get(who)
                    assert person is not None
                    assert PROGRAM.working(person.country).is_working(person.local(at).date())
                    assert at <= clock.now or at == deal.decision_due
