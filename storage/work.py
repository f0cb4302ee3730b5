"""One transaction: what the desk and the schedule do in it, and whom its memory is opened for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, case, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.chat import Account, Address, Inbound, Kind, Letter
from domain.dialogue import Dialogue
from domain.people import Organisation, Person, Role
from storage import accounts, audit, buckets, changes, erasures, handles, invites, people, slots, spread, wall
from storage.accounts import Recognised
from storage.audit import Act
from storage.claims import Claims, claimed_by
from storage.memory import Memory, place
from storage.outbox import Outbox
from storage.people import People
from storage.post import Post
from storage.rows import Rows, build, insert_new
from storage.seal import Seal
from storage.sight import Viewer
from storage.tables import organisations, strangers
from storage.thoughts import Thoughts


@dataclass(frozen=True, slots=True)
class Joined:
    """Whose invite was spent; `keeper` is who is to confirm the claim, where that is needed."""

    person: Person
    claim_id: int = 0
    keeper: Person | None = None


class Work:
    """What the desk and the schedule do in one transaction. `act` is how the audit log calls it."""

    def __init__(self, connection: AsyncConnection, act: Act) -> None:
        self.connection = connection
        self.act = act
        self.post = Post(connection)
        self.thoughts = Thoughts(connection)
        self.outbox = Outbox(connection)
        self.then: list[Callable[[], None]] = []  # what is done once it is kept
        self._opened: list[Rows] = []
        self._recognised: Recognised | None = None
        self._forms: dict[Address, list[Dialogue | None]] = {}  # that are open, as far as it is known
        self._confined: int | None = None  # to whose records the transaction is

    def rows(self, organisation_id: int) -> Rows:
        rows = Rows(self.connection, organisation_id)
        self._opened.append(rows)
        return rows

    def acts(self, what: str, now: datetime, person: Person | None, event: str) -> None:
        """Who does what from here on, for the audit log."""
        self.act = Act(what[:64], now, person.id if person else None, audit.heard(event))

    def note(self, organisation_id: int, what: str, **facts: object) -> None:
        """Something for the audit log that is no row written."""
        self.rows(organisation_id).note(what, **facts)

    async def seal(self) -> None:
        """Puts what was written and noted into the audit log; the last thing before the commit, since
        writers of one organisation queue here."""
        for organisation_id in sorted({rows.organisation_id for rows in self._opened}):
            own = [rows for rows in self._opened if rows.organisation_id == organisation_id]
            written = [each for rows in own for each in rows.written]
            notes = [each for rows in own for each in rows.notes]
            if written or notes:
                await audit.append(self.connection, organisation_id, self.act, written, notes)

    async def recognise(self, heard: Inbound, now: datetime) -> Person | None:
        """Whose account it is, noting where he was heard; None for a stranger."""
        where = place(heard.address)
        self._recognised = found = await accounts.recognise(self.connection, heard.account, where)
        self._forms = {heard.address: [found.form]} if found else {}
        if found is None:
            return None
        await self._note_heard(found, heard, now)
        self._confined = found.person.organisation_id
        return found.person

    async def _note_heard(self, known: Recognised, heard: Inbound, now: datetime) -> None:
        """By which account he is written to, and where; mostly that is known."""
        seen: dict[str, object] = {}
        if heard.kind is Kind.STANDING:
            return
        if heard.address.private and heard.kind is not Kind.HOME:
            seen["conversation"] = heard.address.conversation
        if known.reached and seen.get("conversation", known.conversation) == known.conversation:
            return
        if heard.kind is not Kind.BLOCKED:
            seen["unreachable_at"] = None
        await self.connection.execute(accounts.NOTED, {**seen, "seen_at": now, "account": known.account_id})

    async def open_for(self, person: Person, address: Address, sealed: bool = False) -> Memory:
        """A person's memory; sealed, it writes no record before it is unsealed."""
        if self._confined != person.organisation_id:
            await wall.confine(self.connection, person.organisation_id)
            self._confined = person.organisation_id
        rows, seal = self.rows(person.organisation_id), Seal(self.connection)
        seal.closed = sealed
        known = self._recognised
        if known and known.person == person:
            viewer = Viewer(person.organisation_id, person, known.teams)
            return Memory(rows, viewer, address, seal, self._forms.get(address))
        return Memory(rows, await accounts.viewer(rows, person), address, seal)

    async def open_all(self, organisation_id: int, address: Address) -> Memory:
        """The calendar's memory: a whole organisation's."""
        return Memory(self.rows(organisation_id), Viewer(organisation_id), address)

    async def organisations(self) -> list[Organisation]:
        found = (await self.connection.execute(select(organisations).order_by(organisations.c.id))).all()
        return [build(Organisation, row) for row in found]

    async def remember(self, memory: Memory, now: datetime) -> None:
        """Keeps what the turn wrote so that its person can undo it."""
        if memory.viewer.person:
            await changes.remember(memory.rows, memory.viewer.person.id, now)

    async def found(self, name: str, now: datetime) -> int:
        """A new organisation; its id."""
        new = insert(organisations).values(name=name, created_at=now).returning(organisations.c.id)
        return int((await self.connection.execute(new)).scalar_one())

    async def handle(self, token: str) -> handles.Handle | None:
        return await handles.find(self.connection, token)

    async def beside(self, token: str) -> Mapping[str, handles.Handle]:
        """A button's meaning, and those of the others on its card."""
        return await handles.beside(self.connection, token)

    async def spend(self, tokens: Collection[str], now: datetime) -> bool:
        return await handles.spend(self.connection, tokens, now)

    async def join(self, token: str, heard: Inbound, now: datetime) -> Joined | None:
        """Spends an invite; None where it is no good. Staff are tied to the account at once; a partner's
        contact when somebody who knows him confirms it, unless there is nobody yet who could be asked."""
        assert heard.address.private, "it is where the person is written to from now on"
        spent = await invites.use(self.connection, token, now)
        if spent is None:
            return None
        rows = self.rows(spent.organisation_id)
        everybody = People(rows, Viewer(spent.organisation_id))
        person = await everybody.get(spent.person_id)
        if person is None:
            return None
        await erasures.welcome_back(self.connection, heard.account)
        keeper = None if person.staff else await self._knower(everybody, person, spent.created_by)
        if keeper is not None:
            claims = Claims(rows, None)
            where = heard.address.conversation
            claim_id = await claims.add(person.id, heard.account, where, heard.name, now)
            return Joined(person, claim_id, keeper)
        await everybody.link(person.id, heard.account, heard.address.conversation, now)
        return Joined(person)

    async def erased(self, heard: Inbound) -> bool:
        """Whether the account was an erased person's: he is not noted anew by what is delivered again."""
        return await erasures.erased(self.connection, heard.account)

    async def invited(self, token: str, now: datetime) -> Person | None:
        """Whose invite that is, which is not spent by asking; None where it is no good."""
        found = await invites.whose(self.connection, token, now)
        if found is None:
            return None
        everybody = People(self.rows(found.organisation_id), Viewer(found.organisation_id))
        return await everybody.get(found.person_id)

    async def end_invite(self, token: str, now: datetime) -> None:
        """Nobody comes in by it any more."""
        await invites.use(self.connection, token, now)

    async def claims_to_be(self, heard: Inbound, now: datetime) -> Person | None:
        """Whom a stranger says that he is, while nobody has confirmed or refused it."""
        return await claimed_by(self.connection, heard.account, now)

    async def _knower(self, everybody: People, person: Person, created_by: int | None) -> Person | None:
        """Who is asked: whoever invited him, else his rep, the lead, an administrator."""
        inviter = await everybody.get(created_by) if created_by else None
        for asked in (inviter, await people.keeper_of_person(everybody.rows, person.id)):
            if asked and asked.staff and await accounts.address(everybody.rows, asked.id):
                return asked
        return None

    async def guessed(self, heard: Inbound, now: datetime) -> int:
        """Counts a code that was no good; how many there were today from that account."""
        await self.first_word(heard, now)
        account = heard.account
        mine = and_(
            strangers.c.platform == account.platform, strangers.c.workspace == account.workspace,
            strangers.c.user == account.user,
        )  # fmt: skip
        today = strangers.c.guessed_on == now.date()
        count = update(strangers).where(mine).values(
            guesses=case((today, strangers.c.guesses + 1), else_=1), guessed_on=now.date()
        )  # fmt: skip
        return int((await self.connection.execute(count.returning(strangers.c.guesses))).scalar_one())

    async def administrators(self, account: Account) -> list[Person]:
        """Those whom a stranger may concern: of the organisations that speak in his workspace, else all."""
        there = await accounts.speaking(self.connection, account)
        found: list[Person] = []
        for organisation in await self.organisations():
            if organisation.id in there or not there:
                everybody = People(self.rows(organisation.id), Viewer(organisation.id))
                found += await everybody.holders(Role.ADMIN)
        return found

    async def guesses(self, heard: Inbound, now: datetime) -> int:
        """How many codes of that account were no good today."""
        account = heard.account
        query = select(strangers.c.guesses).where(
            strangers.c.platform == account.platform, strangers.c.workspace == account.workspace,
            strangers.c.user == account.user, strangers.c.guessed_on == now.date(),
        )  # fmt: skip
        return int(await self.connection.scalar(query) or 0)

    async def first_word(self, heard: Inbound, now: datetime) -> bool:
        """Notes a stranger; False when he was told before (he is told once a day)."""
        account = heard.account
        values = {"platform": account.platform, "workspace": account.workspace, "user": account.user}
        if await insert_new(self.connection, strangers, **values, name=heard.name[:200], told_at=now):
            return True
        here = [strangers.c[name] == value for name, value in values.items()]
        again = update(strangers).where(*here, strangers.c.told_at < _midnight(now)).values(told_at=now)
        return (await self.connection.execute(again)).rowcount == 1

    async def take(self, organisation_id: int, schedule: str, due: datetime, now: datetime) -> bool:
        """Takes a schedule's slot; False where it was taken before."""
        return await slots.take(self.rows(organisation_id), schedule, due, now)

    async def note_backup(self, now: datetime) -> None:
        """A daily copy of the whole database was made."""
        for organisation in await self.organisations():
            await self.take(organisation.id, slots.BACKUP, now, now)

    async def backed_up(self, organisation_id: int) -> datetime | None:
        """When the last daily copy was made, if ever one was."""
        return await slots.last(self.rows(organisation_id), slots.BACKUP)

    async def forget(self, now: datetime) -> None:
        """Drops events that no platform brings again, buttons that ended long ago, rates long free; and looks
        how the rows that stay are spread."""
        await self.post.forget(now)
        await handles.forget(self.connection, now)
        await buckets.forget(self.connection, now)
        await spread.look(self.connection)

    async def put(self, organisation_id: int, letter: Letter, now: datetime) -> None:
        await self.post.put(organisation_id, letter, now)


def _midnight(now: datetime) -> datetime:
    return now.replace(hour=0, minute=0, second=0, microsecond=0)
