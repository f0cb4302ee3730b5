"""Rewards (报备奖) that registrants earned; one a deal."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from domain.deals import Deal, Reward
from domain.money import Money
from storage.rows import Rows
from storage.tables import rewards


class Rewards:
    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    async def grant(self, deal: Deal, reward: Reward, on: date) -> None:
        values = {
            "deal_id": deal.id, "partner_id": reward.partner_id, "amount": reward.amount.amount,
            "currency": reward.amount.currency, "percent": reward.percent, "earned_on": on,
            "rule": reward.rule, "program_version": reward.program_version,
        }  # fmt: skip
        await self.rows.insert(rewards, **values)

    async def of(self, deal: Deal) -> Reward | None:
        query = select(rewards).where(
            rewards.c.organisation_id == self.rows.organisation_id, rewards.c.deal_id == deal.id
        )
        row = await self.rows.first(query)
        if row is None:
            return None
        amount = Money(row.amount, row.currency)
        return Reward(row.partner_id, amount, row.percent, row.rule, row.program_version)
