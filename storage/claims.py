"""Claims: somebody spent an invite and says that he is its person; a rep who knows him confirms it."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.chat import Account
from domain.people import Claimant, Person
from storage.rows import Rows, build
from storage.tables import claims, people

LIFE = timedelta(days=7)


async def claimed_by(connection: AsyncConnection, account: Account, now: datetime) -> Person | None:
    """Whom somebody says that he is, while nobody has decided about it."""
    query = (
        select(people)
        .join(claims, claims.c.person_id == people.c.id)
        .where(
            claims.c.platform == account.platform, claims.c.workspace == account.workspace,
            claims.c.user == account.user, claims.c.decided_at.is_(None), claims.c.claimed_at > now - LIFE,
        )
        .order_by(claims.c.id.desc())
        .limit(1)
    )  # fmt: skip
    row = (await connection.execute(query)).first()
    return build(Person, row) if row else None


class Claims:
    def __init__(self, rows: Rows, viewer_id: int | None) -> None:
        self.rows = rows
        self.viewer_id = viewer_id

    async def add(self, person_id: int, account: Account, conversation: str, name: str, now: datetime) -> int:
        values = {
            "person_id": person_id, "platform": account.platform, "workspace": account.workspace,
            "user": account.user, "conversation": conversation, "name": name[:200], "claimed_at": now,
        }  # fmt: skip
        new = insert(claims).values(organisation_id=self.rows.organisation_id, **values)
        claim_id = int((await self.rows.connection.execute(new.returning(claims.c.id))).scalar_one())
        self.rows.note("claimed", person=person_id, claim=claim_id)
        return claim_id

    async def get(self, claim_id: int, now: datetime) -> Claimant | None:
        """A claim that is not a week old, decided or not."""
        query = select(claims).where(
            claims.c.id == claim_id, claims.c.organisation_id == self.rows.organisation_id,
            claims.c.claimed_at > now - LIFE,
        )  # fmt: skip
        row = await self.rows.first(query)
        if row is None:
            return None
        account = Account(row.platform, row.workspace, row.user)
        return Claimant(row.id, row.person_id, account, row.conversation, row.name)

    async def decide(self, claim: Claimant, accepted: bool, now: datetime) -> bool:
        """Settles a claim, once; False where it was settled before."""
        here = update(claims).where(claims.c.id == claim.id, claims.c.decided_at.is_(None))
        values = {"decided_at": now, "decided_by": self.viewer_id, "accepted": accepted}
        done = (await self.rows.connection.execute(here.values(values))).rowcount == 1
        if done:
            what = "claim confirmed" if accepted else "claim refused"
            self.rows.note(what, person=claim.person_id, claim=claim.id)
        return done
