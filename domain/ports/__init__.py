"""What the rooms above ask of the store, told without it."""

from domain.ports.memory import Memory, Office
from domain.ports.queries import LISTED, DealQuery, Found, PartnerQuery

__all__ = ["LISTED", "DealQuery", "Found", "Memory", "Office", "PartnerQuery"]
