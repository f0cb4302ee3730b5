"""Names filed anew, where this program makes other keys of a name than the one that filed them.

A name is found by keys that it shares with what is looked up (storage/index); keys of two makings seldom
meet, and what was filed by the old ones would not be found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select

from storage.index import numbers
from storage.tables import customer_keys, customers, filings, partner_keys, partners

BATCH = 500  # records
INDEXES = ((customers, customer_keys, "customer_id"), (partners, partner_keys, "partner_id"))
NAMES = (
    "Siemens Energy AG", "Intl. Business Machines Corp.", "Procter & Gamble Co", "IBM Deutschland GmbH",
    "McDonald's", "Nestlé S.A.", "Wal-Mart Stores, Inc.", "The Bank of New York Mellon", "AB Volvo (publ)",
    "www.kaufmann-logistik.de", "Zhongguo Shihua", "Huawei Technologies Co., Ltd.", "GE", "Acme Mfg. of Ohio",
    "中国石油化工股份有限公司", "中石化", "中国工商银行股份有限公司北京市分行", "上海云轩信息技术有限公司",
    "華為技術有限公司", "三一重工", "深圳市腾讯计算机系统有限公司", "可口可乐（中国）饮料有限公司",
    "宁德时代", "第一汽车集团", "Samsung", "Bosch Rexroth AG", "Kaufmann Logistik GmbH", "中国石化",
    "宝马莱比锡",
)  # fmt: skip


def edition() -> str:
    """How this program makes keys, told by the keys of names of every kind."""
    made = [numbers([name]) for name in NAMES]
    return blake2b(repr(made).encode(), digest_size=16).hexdigest()


def filed(connection: Connection) -> bool:
    """Whether the names are filed as this program looks them up."""
    return connection.scalar(select(filings.c.edition)) == edition()


def file_anew(connection: Connection) -> None:
    """Files every name again; the edition is kept with it, in one transaction."""
    for table, keys, column in INDEXES:
        connection.execute(delete(keys))
        for records in _records(connection, table):
            if values := [value for record in records for value in _keys(record, column)]:
                connection.execute(insert(keys), values)
    connection.execute(delete(filings))
    connection.execute(insert(filings).values(edition=edition()))


def _records(connection: Connection, table: Table) -> Iterator[Sequence[Any]]:
    last = 0
    while rows := connection.execute(
        select(table).where(table.c.id > last).order_by(table.c.id).limit(BATCH)
    ).all():
        last = rows[-1].id
        yield rows


def _keys(record: Any, column: str) -> Iterator[dict[str, int]]:
    own = {"organisation_id": record.organisation_id, column: record.id}
    return ({**own, "key": key} for key in numbers([record.name, *getattr(record, "short_names", ())]))
