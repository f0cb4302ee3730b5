"""Open forms: one a person and conversation, kept between turns."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Row, delete, select

from domain.dialogue import Dialogue
from storage.codec import from_json, to_json
from storage.rows import Rows
from storage.tables import dialogues


class Dialogues:
    def __init__(self, rows: Rows, person_id: int, place: str) -> None:
        self.rows = rows
        self.person_id = person_id
        self.place = place

    def _mine(self) -> tuple[object, object]:
        return dialogues.c.person_id == self.person_id, dialogues.c.place == self.place

    async def _row(self) -> Row[tuple[object, ...]] | None:
        return await self.rows.first(select(dialogues).where(*self._mine()))  # type: ignore[arg-type]

    async def get(self) -> Dialogue | None:
        row = await self._row()
        if row is None:
            return None
        state = from_json(row.state)
        return Dialogue(
            row.script, state["answers"], frozenset(state["skipped"]), state["asking"],
            tuple(state["choices"]), state["reference"],
        )  # fmt: skip

    async def keep(self, dialogue: Dialogue, now: datetime) -> None:
        state = to_json({
            "answers": dialogue.answers, "skipped": sorted(dialogue.skipped), "asking": dialogue.asking,
            "choices": list(dialogue.choices), "reference": dialogue.reference,
        })  # fmt: skip
        await self.drop()
        values = {"script": dialogue.script, "state": state, "updated_at": now, "person_id": self.person_id}
        values |= {"place": self.place, "organisation_id": self.rows.organisation_id}
        await self.rows.connection.execute(dialogues.insert().values(values))

    async def drop(self) -> None:
        await self.rows.connection.execute(delete(dialogues).where(*self._mine()))  # type: ignore[arg-type]
