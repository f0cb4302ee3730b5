"""Who may be heard as whom: by what the platform says that an account is to the vendor's workspace."""

from __future__ import annotations

from typing import Final

from domain.chat import Inbound, Refused, Standing
from domain.people import Person

OUTSIDER: Final = "outsider"


def outside(heard: Inbound, person: Person) -> bool:
    """Staff are full members of the workspace; partners' contacts may be guests."""
    barred = {Standing.GONE, Standing.BOT} | ({Standing.GUEST, Standing.FOREIGN} if person.staff else set())
    return heard.standing in barred


def admit(heard: Inbound, person: Person) -> None:
    """Checked at every action, and before an invite ties an account. Raises Refused."""
    if outside(heard, person):
        raise Refused(OUTSIDER)
