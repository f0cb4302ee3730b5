"""Budgets of those who speak. Outsiders who flood are told once, and heard again when they slow down.

Kept in each process: a refusal costs no transaction, and n replicas allow at most n times as much. Staff are
not limited: what they say is never dropped."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Final, TypeVar

from domain.chat import Account, Inbound, Kind
from domain.pace import Rate, Toll, paid, wait
from domain.people import Person

STRANGER: Final = Rate(10, 60.0, burst=30)  # a minute and account
STRANGERS: Final = Rate(600, 60.0, burst=600)  # of all of them together
CONTACT: Final = Rate(120, 60.0, burst=600)
PARTNER: Final = Rate(480, 60.0, burst=1200)  # of all contacts of a firm
OUTSIDERS: Final = Rate(6000, 60.0, burst=6000)  # of all contacts of an organisation's partners
QUIET: Final = timedelta(minutes=10)  # after which a new flood is told again
MOST: Final = 20_000  # accounts and buckets that are remembered
SPOKEN: Final = frozenset({Kind.TEXT, Kind.COMMAND, Kind.ACTION, Kind.START, Kind.ATTACHMENT, Kind.HOME})


K = TypeVar("K")
V = TypeVar("V")


class Verdict(Enum):
    HEARD = auto()
    TOLD = auto()  # too much, and to be told so
    DROPPED = auto()  # too much, and told before


class Budget:
    """What each account may still say. Who an account is, is learned from its first turn."""

    def __init__(self) -> None:
        self._people: OrderedDict[Account, Person | None] = OrderedDict()
        self._free_at: OrderedDict[str, datetime] = OrderedDict()
        self._refused: OrderedDict[Account, datetime] = OrderedDict()

    def learn(self, account: Account, person: Person | None) -> None:
        _put(self._people, account, person)

    def first(self, heard: Inbound, person: Person | None, now: datetime) -> bool:
        """Learns whose account speaks. False where it is a stranger's who says his first word, which is paid
        for only now that he is known to be one, and strangers said too much already."""
        new = heard.account not in self._people
        self.learn(heard.account, person)
        return not new or person is not None or self.spend(heard, now) is Verdict.HEARD

    def person(self, account: Account) -> Person | None:
        return self._people.get(account)

    def spend(self, heard: Inbound, now: datetime) -> Verdict:
        """Pays for something heard, of every budget or of none."""
        account = heard.account
        if heard.kind not in SPOKEN or account not in self._people:
            return Verdict.HEARD
        tolls = _tolls(account, self._people[account])
        if any(wait(toll, self._free_at.get(toll.bucket), now) for toll in tolls):
            last = self._refused.get(account)
            _put(self._refused, account, now)
            return Verdict.DROPPED if last and now - last < QUIET else Verdict.TOLD
        for toll in tolls:
            _put(self._free_at, toll.bucket, paid(toll, self._free_at.get(toll.bucket), now))
        return Verdict.HEARD


def _tolls(account: Account, person: Person | None) -> Sequence[Toll]:
    own = f"{account.platform} {account.workspace} {account.user}"
    if person is None:
        return (Toll(own, STRANGER), Toll("strangers", STRANGERS))
    if person.staff:
        return ()
    organisation = f"organisation {person.organisation_id}"
    firm = Toll(f"{organisation} partner {person.partner_id}", PARTNER)
    return (Toll(own, CONTACT), firm, Toll(organisation, OUTSIDERS))


def _put(known: OrderedDict[K, V], key: K, value: V) -> None:
    """The longest untouched is forgotten first."""
    known[key] = value
    known.move_to_end(key)
    while len(known) > MOST:
        known.popitem(last=False)
