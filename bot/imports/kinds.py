"""The kinds of files that are imported and exported."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    PARTNERS = "partners"
    CONTACTS = "contacts"
    CUSTOMERS = "customers"
    DEALS = "deals"
    ORDERS = "orders"
    VISITS = "visits"
