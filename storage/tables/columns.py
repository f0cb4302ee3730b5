"""What every table is made of: the metadata, and the columns that many have."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, MetaData, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def key() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def organisation() -> Column[int]:
    return Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False)


def to(table: str, name: str = "", nullable: bool = True, later: bool = False) -> Column[int]:
    """A foreign key; `later` where the tables point at each other and one must be made first."""
    return Column(name or f"{table[:-1]}_id", ForeignKey(f"{table}.id", use_alter=later), nullable=nullable)


def words(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def keys(table: str) -> Iterator[Column[int]]:
    """An index of names (storage/index): the primary key is the whole row, in the order it is looked up.

    It has no second order and points at no row: what is filed of a record is known from its names, and a
    further index and a look at the record for each key would make filing cost twice as much."""
    for name in ("organisation_id", "key", f"{table[:-1]}_id"):
        yield Column(name, BigInteger if name == "key" else Integer, primary_key=True, autoincrement=False)
