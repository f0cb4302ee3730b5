"""Tasks as they are kept: the most urgent first, each its person's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from domain.tasks import Task
from domain.visits import Visit, VisitState
from tests.conversation import NOW
from tests.storage.channel import LEAD, REP, ZHAO, Channel


async def test_tasks_are_read_back_the_most_urgent_first(channel: Channel) -> None:
    rep = await channel.person(REP)
    async with channel.memory(REP) as memory:
        (softline,) = await memory.partners.named("Softline")
        for text, due in (("some day", None), ("later", date(2026, 4, 1)), ("soon", date(2026, 3, 12))):
            await memory.tasks.add(
                Task(0, rep.id, text, due, time(9, 30), NOW if due else None, softline.id, softline.name)
            )
        found = await memory.tasks.open(rep.id)
        assert [task.text for task in found.rows] == ["soon", "later", "some day"]
        first = found.rows[0]
        assert (first.due, first.time, first.remind_at, first.partner) == (
            date(2026, 3, 12), time(9, 30), NOW, "Softline GmbH",
        )  # fmt: skip
        assert (await memory.tasks.open(rep.id, last=date(2026, 3, 31))).total == 1


async def test_what_is_done_is_not_open_and_not_reminded_of(channel: Channel) -> None:
    rep = await channel.person(REP)
    async with channel.memory(REP) as memory:
        task = await memory.tasks.add(Task(0, rep.id, "call", date(2026, 3, 11), remind_at=NOW))
        assert [due.text for due in await memory.tasks.due(NOW)] == ["call"]
        assert await memory.tasks.due(NOW - timedelta(seconds=1)) == []
        await memory.tasks.save(replace(task, done_at=NOW))
        assert (await memory.tasks.open(rep.id)).total == 0
        assert await memory.tasks.due(NOW) == []
        assert [d.text for d in await memory.tasks.done_between(rep.id, NOW, NOW)] == ["call"]


async def test_a_task_is_its_person_s_and_his_lead_s(channel: Channel) -> None:
    rep = await channel.person(REP)
    async with channel.memory(REP) as memory:
        task = await memory.tasks.add(Task(0, rep.id, "call"))
    async with channel.memory(ZHAO) as memory:
        assert await memory.tasks.get(task.id) is None
        assert (await memory.tasks.open(rep.id)).total == 0
    async with channel.memory(LEAD) as memory:
        assert (await memory.tasks.open(rep.id)).total == 1


async def test_the_task_of_a_visit_s_next_step_is_found_while_it_is_open(channel: Channel) -> None:
    rep = await channel.person(REP)
    async with channel.memory(REP) as memory:
        (softline,) = await memory.partners.named("Softline")
        visit = await memory.visits.add(Visit(0, softline.id, rep.id, date(2026, 3, 10), VisitState.HELD))
        await memory.tasks.add(Task(0, rep.id, "call"))
        step = await memory.tasks.add(Task(0, rep.id, "send a quote"), visit.id)
        assert await memory.tasks.after(rep.id, visit.id) == step
        await memory.tasks.save(replace(step, done_at=NOW))
        assert await memory.tasks.after(rep.id, visit.id) is None
