"""Names filed anew, where this program makes other keys or skeletons of a name than the one that filed them.

A name is found by keys that it shares with what is looked up (storage/index), and known again by its
skeleton; those of two makings seldom meet, and what was filed by the old ones would be made a second time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from domain import matching
from storage import contested
from storage.index import NAMED, Named, names, numbers
from storage.tables import customers, filings

BATCH = 500  # records
NAMES = (
    "Siemens Energy AG", "Intl. Business Machines Corp.", "Procter & Gamble Co", "IBM Deutschland GmbH",
    "McDonald's", "Nestlé S.A.", "Wal-Mart Stores, Inc.", "The Bank of New York Mellon", "AB Volvo (publ)",
    "www.kaufmann-logistik.de", "Zhongguo Shihua", "Huawei Technologies Co., Ltd.", "GE", "Acme Mfg. of Ohio",
    "中国石油化工股份有限公司", "中石化", "中国工商银行股份有限公司北京市分行", "上海云轩信息技术有限公司",
    "華為技術有限公司", "三一重工", "深圳市腾讯计算机系统有限公司", "可口可乐（中国）饮料有限公司",
    "宁德时代", "第一汽车集团", "Samsung", "Bosch Rexroth AG", "Kaufmann Logistik GmbH", "中国石化",
    "21st Century Fox, Fund II", "7-Eleven", "中铁11局集团有限公司", "ПАО «Газпром»", "西安交大",
    "宝马莱比锡", "Goldman Sachs Group, Inc. (The)", "LVMH", "中建八局", "Lufthansa",
    "国网江苏", "巴斯夫", "SAIC Motor",
)  # fmt: skip


def edition() -> str:
    """How this program makes keys and skeletons, told by those of names of every kind."""
    made = [(numbers([name]), matching.skeleton(name)) for name in NAMES]
    return blake2b(repr(made).encode(), digest_size=16).hexdigest()


def filed(connection: Connection) -> bool:
    """Whether the names are filed as this program looks them up."""
    return connection.scalar(select(filings.c.edition)) == edition()


def file_anew(connection: Connection) -> None:
    """Files every name again; the edition is kept with it, in one transaction."""
    for named in NAMED.values():
        _spell_anew(connection, named.table)
        connection.execute(delete(named.keys))
        for records in _records(connection, named.table):
            if values := [value for record in records for value in _keys(record, named)]:
                connection.execute(insert(named.keys), values)
    contested.note(connection)
    connection.execute(delete(filings))
    connection.execute(insert(filings).values(edition=edition()))


def _spell_anew(connection: Connection, table: Table) -> None:
    """Skeletons as they are made now. Each is put aside first: it may be another's from now on."""
    made = {
        record.id: skeleton
        for records in _records(connection, table)
        for record in records
        if (skeleton := matching.skeleton(record.name)) != record.skeleton
    }
    for record_id in made:
        _update(connection, table, record_id, skeleton=f"={record_id}")
    for record_id, skeleton in made.items():
        known = _known(connection, record_id, skeleton) if table is customers else None
        if known is None:
            _update(connection, table, record_id, skeleton=skeleton)
        else:
            _join(connection, record_id, known)


def _update(connection: Connection, table: Table, record_id: int, **values: Any) -> None:
    connection.execute(update(table).where(table.c.id == record_id).values(values))


def _known(connection: Connection, customer_id: int, skeleton: str) -> int | None:
    """Another customer of the same organisation that has the skeleton: it is one row a company."""
    own = select(customers.c.organisation_id).where(customers.c.id == customer_id).scalar_subquery()
    root = func.coalesce(customers.c.same_as_id, customers.c.id)
    holds = (customers.c.organisation_id == own) & (customers.c.skeleton == skeleton)
    known: int | None = connection.scalar(select(root).where(holds))
    return known


def _join(connection: Connection, customer_id: int, root: int) -> None:
    """Of two that have become one name the later is another spelling of the first, with its own spellings."""
    if root == customer_id:
        return
    mine = (customers.c.id == customer_id) | (customers.c.same_as_id == customer_id)
    connection.execute(update(customers).where(mine).values(same_as_id=root))


def _records(connection: Connection, table: Table) -> Iterator[Sequence[Any]]:
    last = 0
    while rows := connection.execute(
        select(table).where(table.c.id > last).order_by(table.c.id).limit(BATCH)
    ).all():
        last = rows[-1].id
        yield rows


def _keys(record: Any, named: Named) -> Iterator[dict[str, int]]:
    own = {"organisation_id": record.organisation_id, named.column: record.id}
    return ({**own, "key": key} for key in numbers(names(record._mapping)))
