"""Forms: the open one of a person in a conversation, and those that he kept for later."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, select

from domain.dialogue import Dialogue
from storage.codec import from_json, to_json
from storage.rows import Rows
from storage.tables import dialogues, drafts

MOST = 5  # drafts of one person that are shown

OPEN = select(dialogues).where(
    dialogues.c.person_id == bindparam("whose"), dialogues.c.place == bindparam("where")
)


class Dialogues:
    """`known` holds what is open, once it was looked up; all that share it know the same."""

    def __init__(
        self, rows: Rows, person_id: int, place: str, known: list[Dialogue | None] | None = None
    ) -> None:
        self.rows = rows
        self.person_id = person_id
        self.place = place
        self._known = [] if known is None else known

    def _mine(self) -> tuple[Any, ...]:
        return dialogues.c.person_id == self.person_id, dialogues.c.place == self.place

    async def get(self) -> Dialogue | None:
        if not self._known:
            here = {"whose": self.person_id, "where": self.place}
            row = (await self.rows.connection.execute(OPEN, here)).first()
            self._known[:] = [None if row is None else opened(row)]
        return self._known[0]

    async def keep(self, dialogue: Dialogue, now: datetime) -> None:
        await self.drop()
        values = {**self._values(dialogue, now), "place": self.place}
        await self.rows.connection.execute(insert(dialogues).values(values))
        self._known.clear()

    async def drop(self) -> None:
        await self.rows.connection.execute(delete(dialogues).where(*self._mine()))
        self._known[:] = [None]

    async def shelve(self, dialogue: Dialogue, now: datetime) -> int:
        """Keeps a form for later; its number."""
        new = insert(drafts).values(self._values(dialogue, now)).returning(drafts.c.id)
        return int((await self.rows.connection.execute(new)).scalar_one())

    async def shelved(self) -> Sequence[tuple[int, Dialogue]]:
        """The newest of the forms kept for later."""
        query = select(drafts).where(drafts.c.person_id == self.person_id)
        rows = await self.rows.all(query.order_by(drafts.c.id.desc()).limit(MOST))
        return [(row.id, opened(row)) for row in rows]

    async def take(self, number: int) -> Dialogue | None:
        """A form that was kept, which is then kept no longer; None where it is not there, or another's."""
        mine = drafts.c.id == number, drafts.c.person_id == self.person_id
        row = await self.rows.first(select(drafts).where(*mine))
        await self.rows.connection.execute(delete(drafts).where(*mine))
        return None if row is None else opened(row)

    def _values(self, dialogue: Dialogue, now: datetime) -> dict[str, Any]:
        state = {
            "answers": dialogue.answers, "skipped": sorted(dialogue.skipped), "asking": dialogue.asking,
            "choices": list(dialogue.choices), "reference": dialogue.reference, "sure": dialogue.sure,
            "then": list(dialogue.then), "spoken": dialogue.spoken, "about": dialogue.about,
            "before": dialogue.before, "days": list(dialogue.days or ()),
        }  # fmt: skip
        owner = {"organisation_id": self.rows.organisation_id, "person_id": self.person_id}
        return {"script": dialogue.script, "state": to_json(state), "updated_at": now, **owner}


def opened(row: Row[Any]) -> Dialogue:
    """A form as it was kept."""
    state = from_json(row.state)
    return Dialogue(
        row.script, state["answers"], frozenset(state["skipped"]), state["asking"], tuple(state["choices"]),
        state["reference"], tuple(state.get("then", ())), row.updated_at, state.get("spoken", ""),
        state.get("sure", False), state.get("about", ""), state.get("before", {}),
        tuple(state.get("days", ())) or None,
    )  # fmt: skip
