"""Who may be heard as whom: by what the platform says that an account is to the vendor's workspace."""

from __future__ import annotations

from typing import Final

from domain.chat import Inbound, Refused, Standing
from domain.people import Person

OUTSIDER: Final = "outsider"


def admit(heard: Inbound, person: Person) -> None:
    """Staff are full members of the workspace; partners' contacts may be guests. Checked at every action, and
    before an invite ties an account.

    Raises Refused."""
    outside = {Standing.GONE, Standing.BOT} | ({Standing.GUEST, Standing.FOREIGN} if person.staff else set())
    if heard.standing in outside:
        raise Refused(OUTSIDER)
