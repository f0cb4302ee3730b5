"""Money: a decimal amount in a currency, never a float."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Money:
    """`currency` is an ISO 4217 code."""

    amount: Decimal
    currency: str
