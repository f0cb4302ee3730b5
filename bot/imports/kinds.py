"""The kinds of files that are imported and exported."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What one table holds."""

    PARTNERS = "partners"
    CONTACTS = "contacts"
    CUSTOMERS = "customers"
    DEALS = "deals"
    ORDERS = "orders"
    VISITS = "visits"


class Source(StrEnum):
    """What is imported: a table of a kind, or the folder of a data set as it is there."""

    PARTNERS = "partners"
    CONTACTS = "contacts"
    CUSTOMERS = "customers"
    DEALS = "deals"
    ORDERS = "orders"
    VISITS = "visits"
    ADVENTUREWORKS = "adventureworks"
    CRM = "crm"
