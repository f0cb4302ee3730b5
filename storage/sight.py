"""Sight: which rows a person may see. Every query of a person's memory goes through here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, Table, and_, bindparam, or_

from domain.people import Person, Role

NOBODY: Final = {"seen_in": None, "seen_of": None, "seen_by": None, "seen_teams": None}


class Eyes(StrEnum):
    """How far one sees."""

    ALL = "all"  # the organisation
    FIRM = "firm"  # one partner's
    TEAMS = "teams"  # those of some teams


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

    @property
    def eyes(self) -> Eyes:
        if self.person is None or self.person.role is Role.ADMIN:
            return Eyes.ALL
        return Eyes.FIRM if self.outside else Eyes.TEAMS

    @property
    def sight(self) -> Mapping[str, Any]:
        """The values of the conditions of `seen`."""
        person = self.person
        return {
            "seen_in": self.organisation_id, "seen_of": person.partner_id if person else None,
            "seen_by": person.id if person else None, "seen_teams": sorted(self.teams),
        }  # fmt: skip

    def sees(self, table: Table) -> ColumnElement[bool]:
        """The condition on a table with `partner_id` (or of the partners themselves) and `team_id`."""
        return seen(self.eyes, table, self.sight)


def seen(eyes: Eyes, table: Table, sight: Mapping[str, Any] = NOBODY) -> ColumnElement[bool]:
    """What such eyes see of a table. Of a statement that is made once, `sight` comes with each execution."""
    own = table.c.organisation_id == bindparam("seen_in", sight["seen_in"])
    if eyes is Eyes.FIRM:
        column = table.c.id if table.name == "partners" else table.c.partner_id
        return and_(own, column == bindparam("seen_of", sight["seen_of"]))
    if eyes is Eyes.TEAMS:
        return and_(own, _of_teams(table, sight))
    return own


def _of_teams(table: Table, sight: Mapping[str, Any]) -> ColumnElement[bool]:
    """His teams' rows, and the deals that he has to decide wherever they belong."""
    teams = table.c.team_id.in_(bindparam("seen_teams", sight["seen_teams"], expanding=True))
    if "decider_id" not in table.c:
        return teams
    return or_(teams, table.c.decider_id == bindparam("seen_by", sight["seen_by"]))
