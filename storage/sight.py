"""Sight: which rows a person may see. Every query of a person's memory goes through here."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Table, and_, false, or_

from domain.people import Person, Role


@dataclass(frozen=True, slots=True)
class Viewer:
    """Whose eyes; the calendar's own work (`person` None) sees its organisation."""

    organisation_id: int
    person: Person | None = None
    teams: frozenset[int] = frozenset()

    @property
    def outside(self) -> bool:
        """Whether the eyes are a partner's."""
        return self.person is not None and self.person.role is Role.PARTNER

    def sees(self, table: Table) -> ColumnElement[bool]:
        """The condition on a table with `partner_id` (or of the partners themselves) and `team_id`."""
        own = table.c.organisation_id == self.organisation_id
        if self.person is None or self.person.role is Role.ADMIN:
            return own
        if self.outside:
            return and_(own, self._firm(table))
        return and_(own, self._team(table))

    def _team(self, table: Table) -> ColumnElement[bool]:
        """His teams' rows, and the deals that he has to decide wherever they belong."""
        assert self.person is not None
        teams = table.c.team_id.in_(self.teams)
        return or_(teams, table.c.decider_id == self.person.id) if "decider_id" in table.c else teams

    def _firm(self, table: Table) -> ColumnElement[bool]:
        assert self.person is not None
        column = table.c.id if table.name == "partners" else table.c.partner_id
        return column == self.person.partner_id if self.person.partner_id else false()
