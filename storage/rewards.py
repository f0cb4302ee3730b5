"""Rewards (报备奖) that registrants earned; one a deal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, select

from domain.deals import Deal, Earned, Reward
from domain.money import Money
from domain.ports import LISTED
from storage.rows import Rows
from storage.sight import Viewer
from storage.tables import deals, partners, rewards

_WITH_WIN = (
    select(rewards, deals.c.reference, deals.c.customer, partners.c.name.label("partner"))
    .join(deals, deals.c.id == rewards.c.deal_id)
    .join(partners, partners.c.id == rewards.c.partner_id)
    .order_by(rewards.c.earned_on.desc(), rewards.c.id.desc())
)


class Rewards:
    def __init__(self, rows: Rows, viewer: Viewer) -> None:
        self.rows = rows
        self.viewer = viewer

    async def grant(self, deal: Deal, reward: Reward, on: date) -> None:
        values = {
            "deal_id": deal.id, "partner_id": reward.partner_id, "amount": reward.amount.amount,
            "currency": reward.amount.currency, "percent": reward.percent, "earned_on": on,
            "rule": reward.rule, "program_version": reward.program_version,
        }  # fmt: skip
        await self.rows.insert(rewards, **values)

    async def take_back(self, deal: Deal) -> None:
        """What a win earned that was none."""
        for row in await self.rows.all(select(rewards.c.id).where(rewards.c.deal_id == deal.id)):
            await self.rows.delete(rewards, row.id)

    async def latest(self, partner_id: int | None = None, limit: int = LISTED) -> Sequence[Earned]:
        query = _WITH_WIN.where(self._seen(partner_id)).limit(limit)
        return [_built(row) for row in await self.rows.all(query)]

    async def totals(self, first: date, partner_id: int | None = None) -> Sequence[Money]:
        query = (
            select(func.sum(rewards.c.amount).label("amount"), rewards.c.currency)
            .join(partners, partners.c.id == rewards.c.partner_id)
            .where(self._seen(partner_id), rewards.c.earned_on >= first)
            .group_by(rewards.c.currency)
            .order_by(rewards.c.currency)
        )
        return [Money(row.amount, row.currency) for row in await self.rows.all(query)]

    def _seen(self, partner_id: int | None) -> ColumnElement[bool]:
        """Of the partners that the viewer sees."""
        whose = rewards.c.organisation_id == self.rows.organisation_id
        if partner_id is not None:
            whose = rewards.c.partner_id == partner_id  # alone: his index, not that of all
        return and_(whose, self.viewer.sees(partners))


def _built(row: Row[Any]) -> Earned:
    amount = Money(row.amount, row.currency)
    reward = Reward(row.partner_id, amount, row.percent, row.rule, row.program_version)
    return Earned(reward, row.earned_on, row.reference, row.customer, row.partner)
