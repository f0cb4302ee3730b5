"""The memory of one transaction, as one person sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.chat import Address
from domain.delivery import Said
from domain.dialogue import Dialogue
from storage import handles
from storage.briefings import Briefings
from storage.changes import Changes
from storage.claims import Claims
from storage.conflicts import Conflicts
from storage.customers import Customers
from storage.deals import Deals
from storage.dialogues import Dialogues
from storage.invites import Invites
from storage.names import Names
from storage.partners import Partners
from storage.people import People
from storage.post import Post
from storage.programs import Programs
from storage.rewards import Rewards
from storage.rows import Rows
from storage.seal import Seal
from storage.sight import Viewer
from storage.standups import Standups
from storage.tasks import Tasks
from storage.thoughts import Thoughts
from storage.visits import Visits


@dataclass(slots=True)
class Here:
    """What the bot said to one person in one conversation."""

    post: Post
    address: Address
    person_id: int
    known: Sequence[tuple[datetime, Said]] | None = None
    meant: dict[str, handles.Handle | None] = field(
        default_factory=dict
    )  # by their tokens: handles looked up

    async def about(self, message: str) -> str:
        return await self.post.about(self.address, message) if message else ""

    async def answered(self, quotes: str) -> str | None:
        return await self.post.answered(self.address, self.person_id, quotes) if quotes else None

    async def said(self, since: datetime) -> Sequence[Said]:
        if self.known is None:  # what a turn says is kept at its end
            self.known = await self.post.said(self.address, self.person_id)
        return [said for when, said in self.known if when >= since]

    async def meanings(self, tokens: Sequence[str]) -> Sequence[str]:
        found = await self._found(tokens)
        return [handle.action if handle and self._mine(handle) else "" for handle in found]

    async def spent(self, tokens: Sequence[str], now: datetime) -> bool:
        return any(handle.expires_at <= now for handle in await self._found(tokens) if handle)

    async def spend(self, tokens: Sequence[str], now: datetime) -> None:
        await handles.spend(self.post.connection, tokens, now)
        self.meant.clear()

    async def _found(self, tokens: Sequence[str]) -> Sequence[handles.Handle | None]:
        unknown = [token for token in tokens if token not in self.meant]
        found = await handles.found(self.post.connection, unknown)
        self.meant |= {token: found.get(token) for token in unknown}
        return [self.meant[token] for token in tokens]

    def _mine(self, handle: handles.Handle) -> bool:
        return handle.person_id in {None, self.person_id}


class Memory:
    """domain.ports.Memory over one transaction: only what the viewer may see."""

    def __init__(
        self, rows: Rows, viewer: Viewer, address: Address, seal: Seal | None = None,
        forms: list[Dialogue | None] | None = None,
    ) -> None:  # fmt: skip
        person_id = viewer.person.id if viewer.person else 0
        self.seal = seal
        self.rows = rows
        self.viewer = viewer
        self.people = People(rows, viewer)
        self.partners = Partners(rows, viewer)
        self.customers = Customers(rows)
        self.deals = Deals(rows, viewer)
        self.conflicts = Conflicts(rows, viewer)
        self.programs = Programs(rows)
        self.rewards = Rewards(rows, viewer)
        self.visits = Visits(rows, viewer)
        self.tasks = Tasks(rows, viewer)
        self.standups = Standups(rows, viewer)
        self.dialogues = Dialogues(rows, person_id, place(address), forms)
        self.invites = Invites(rows, person_id or None)
        self.claims = Claims(rows, person_id or None)
        self.changes = Changes(rows, person_id)
        self.names = Names(rows, viewer)
        self.post = Here(Post(rows.connection), address, person_id)
        self.thoughts = Thoughts(rows.connection)

    @property
    def sealed(self) -> bool:
        return self.seal is not None and self.seal.closed

    def unseal(self) -> None:
        if self.seal is not None:
            self.seal.closed = False

    def briefings(self, currency: str, zone: ZoneInfo) -> Briefings:
        return Briefings(self.rows, self.viewer, currency, zone)


def place(address: Address) -> str:
    """A conversation's name: a private one has one dialogue whatever its threads."""
    thread = "" if address.private else address.thread
    return f"{address.platform}:{address.workspace}:{address.conversation}:{thread}"
