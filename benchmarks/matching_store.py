"""A check against the store, at 10,000 and at 1,000,000 customers.

`python -m benchmarks.matching_store FOLDER [SIZE [QUERIES]]`; FOLDER holds company-names-en.csv.gz and
company-names-zh.csv.gz, and the customers are made up from parts of those names. Measured are a whole check
(who has likely this customer, in which live deals) and the filing of a new customer, on SQLite and on
PostgreSQL, beside pg_trgm, TF-IDF and rapidfuzz's full scan on the same lists. PostgreSQL has the index
and the names in its buffers, as where it has run for a while (docs/sizes.md). The databases are thrown away;
a million takes some minutes and five gigabytes.
"""

from __future__ import annotations

import asyncio
import os
import random
import sqlite3
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np
import psycopg
from rapidfuzz import fuzz, process

from benchmarks.matching_names import read
from benchmarks.matching_tfidf import Tfidf
from benchmarks.matching_variants_en import ENGLISH
from benchmarks.matching_variants_zh import CHINESE
from domain.chat import Address, Platform
from domain.matching import skeleton
from storage import schema
from storage.database import connect
from storage.index import numbers
from storage.memory import Memory
from storage.store import Store
from tests.postgres.cluster import connected, on_socket
from tests.postgres.programs import programs
from tests.postgres.server import running

SMALL = 10_000
WARM = 20
BUFFERS = "shared_buffers = 2GB"
KEPT = ("customer_keys_pkey", "customers", "pk_customers")  # what a check reads
NOWHERE = Address(Platform.TERMINAL, "bench", "")
Times = list[float]
Act = Callable[[Memory], Awaitable[object]]


def made_up(folder: Path, size: int) -> list[str]:
    """Names like real ones: the beginning of one and the end of another, half of them Chinese."""
    rng = random.Random(4)
    kept: dict[str, str] = {}
    for mixed, language in ((_english, "en"), (_chinese, "zh")):
        names, goal = read(folder, language), len(kept) + size // 2
        while len(kept) < goal:
            name = mixed(rng.choice(names), rng.choice(names), rng)
            kept.setdefault(skeleton(name), name)
    found = list(kept.values())
    rng.shuffle(found)
    return found


def _english(one: str, other: str, rng: random.Random) -> str:
    head, tail = one.split(), other.split()
    return " ".join([*head[: rng.choice((1, 1, 2))], *(tail[1:] or tail)])


def _chinese(one: str, other: str, rng: random.Random) -> str:
    cut = rng.choice((4, 4, 5))
    return one[:cut] + other[cut:]


def asked(names: list[str], count: int) -> list[str]:
    """Variants of registered names, by the ways in which people write them."""
    rng = random.Random(8)
    found: list[str] = []
    while len(found) < count:
        name = rng.choice(names)
        changes = ENGLISH if name.isascii() else CHINESE
        query = changes[rng.choice(sorted(changes))](name, rng).strip()
        found += [query] if len(query) >= 2 else []
    return found


def rows_of(names: list[str]) -> np.ndarray:
    """(key, customer) of each key of each name, in the order of the index."""
    kind = [("key", "i8"), ("row", "i8")]
    step = 20_000  # names at a time: the pairs of all would fill the memory
    parts = []
    for at in range(0, len(names), step):
        some = enumerate(names[at : at + step], at + 1)
        parts.append(np.array([(key, row) for row, name in some for key in numbers([name])], kind))
    table = np.concatenate(parts)
    table.sort(order=("key", "row"))
    return table


def fill_sqlite(url: str, names: list[str], keys: np.ndarray) -> None:
    db = sqlite3.connect(url.split("///")[1])
    db.execute("INSERT INTO organisations (id, name, created_at) VALUES (1, 'bench', '2026-01-01')")
    put = "INSERT INTO customers (id, organisation_id, name, skeleton) VALUES (?, 1, ?, ?)"
    db.executemany(put, ((i, name, skeleton(name)) for i, name in enumerate(names, 1)))
    put = "INSERT INTO customer_keys (organisation_id, key, customer_id) VALUES (1, ?, ?)"
    for start in range(0, len(keys), 500_000):
        db.executemany(put, keys[start : start + 500_000].tolist())
    db.commit()
    db.close()


def fill_postgres(url: str, names: list[str], keys: np.ndarray) -> None:
    with psycopg.connect(plain(url), autocommit=True) as db:
        db.execute("INSERT INTO organisations (id, name, created_at) VALUES (1, 'bench', now())")
        with db.cursor().copy("COPY customers (organisation_id, name, skeleton) FROM STDIN") as copy:
            for name in names:
                copy.write_row((1, name, skeleton(name)))
        db.execute("ALTER TABLE customer_keys DROP CONSTRAINT pk_customer_keys")
        with db.cursor().copy("COPY customer_keys (organisation_id, key, customer_id) FROM STDIN") as copy:
            for start in range(0, len(keys), 500_000):
                for key, row in keys[start : start + 500_000].tolist():
                    copy.write_row((1, key, row))
        db.execute("ALTER TABLE customer_keys ADD PRIMARY KEY (organisation_id, key, customer_id)")
        for table in ("customers", "customer_keys"):
            db.execute(f"VACUUM ANALYZE {table}")
        keep_near(db)


def keep_near(db: psycopg.Connection) -> None:
    """Fills PostgreSQL's buffers, where it comes with the extension for that."""
    try:
        db.execute("CREATE EXTENSION pg_prewarm")
    except psycopg.Error:
        say("  pg_prewarm is not among this PostgreSQL's extensions: it reads from disk at first")
        return
    for relation in KEPT:
        db.execute("SELECT pg_prewarm(%s)", (relation,))


def plain(url: str) -> str:
    return url.replace("+psycopg", "")


async def measure(url: str, queries: list[str]) -> tuple[Times, Times]:
    """Seconds of each check, and of each filing of a new customer."""
    store = Store(connect(url))
    checks = [await _timed(store, _check(query)) for query in queries[:WARM] + queries]
    filed = [await _timed(store, _file(number)) for number in range(WARM + len(queries))]
    await store.close()
    return checks[WARM:], filed[WARM:]


def _check(query: str) -> Act:
    return lambda memory: memory.conflicts.check(query, "FalconGuard")


def _file(number: int) -> Act:
    return lambda memory: memory.customers.of(f"{_word(number)} {_word(7 * number + 3)} Mills Ltd")


def _word(number: int) -> str:
    letters = ("bcdfglmnprstvz"[number // 14**k % 14] + "aeiou"[number // 5**k % 5] for k in range(3))
    return "".join(letters).title()


async def _timed(store: Store, act: Act) -> float:
    """The seconds of one act within a transaction, without its beginning and end."""
    async with store.work() as work:
        memory = await work.open_all(1, NOWHERE)
        began = perf_counter()
        await act(memory)
        return perf_counter() - began


def beside(url: str, names: list[str], queries: list[str]) -> Iterator[tuple[str, Times]]:
    """pg_trgm with its index, and rapidfuzz over the whole list."""
    with psycopg.connect(plain(url), autocommit=True) as db:
        try:
            db.execute("CREATE EXTENSION pg_trgm")
        except psycopg.Error:
            say("  pg_trgm is not among this PostgreSQL's extensions: left out")
        else:
            db.execute("CREATE INDEX ON customers USING gin (name gin_trgm_ops)")
            times = [_clocked(partial(_trigrams, db, query)) for query in queries]
            yield "pg_trgm, GIN index", times
    folded = [name.casefold() for name in names]
    if len(names) <= SMALL:
        index = Tfidf(folded)
        times = [_clocked(partial(index.nearest, query.casefold(), 5)) for query in queries[:100]]
        yield "TF-IDF of character n-grams", times
    else:
        say(f"  TF-IDF is left out: it took its time by the name among {SMALL:,} already")
    search = partial(process.extract, choices=folded, scorer=fuzz.token_set_ratio)
    scan = [_clocked(partial(search, query.casefold())) for query in queries[:30]]
    yield "rapidfuzz token_set_ratio, full scan", scan


def _trigrams(db: psycopg.Connection, query: str) -> list[tuple[str]]:
    nearest = "SELECT name FROM customers WHERE name %% %s ORDER BY similarity(name, %s) DESC LIMIT 5"
    return db.execute(nearest, (query, query)).fetchall()


def _clocked(act: Callable[[], object]) -> float:
    began = perf_counter()
    act()
    return perf_counter() - began


@contextmanager
def databases() -> Iterator[Callable[[str, int], str]]:
    """Makes an empty database of a kind."""
    choice = os.environ.get("CHANNELBOT_TEST_PG", "")
    with (
        tempfile.TemporaryDirectory() as folder,
        running(programs(choice), BUFFERS) as at,
        connected(on_socket(at)) as cluster,
    ):

        def make(kind: str, size: int) -> str:
            if kind == "SQLite":
                return f"sqlite+aiosqlite:///{folder}/{size}.sqlite3"
            return cluster.url(cluster.create("template1"))

        yield make


def main() -> None:
    folder = Path(sys.argv[1])
    size = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 300
    names = made_up(folder, size)
    checks: dict[tuple[str, int], float] = {}
    with databases() as make:
        for part in (SMALL, size):
            few, queries = names[:part], asked(names[:part], count)
            keys = rows_of(few)
            say(f"\n{part:,} customers, {len(keys):,} keys, {len(queries)} checks")
            url = ""
            for kind, fill in (("SQLite", fill_sqlite), ("PostgreSQL", fill_postgres)):
                schema.upgrade(url := make(kind, part))
                fill(url, few, keys)
                check, filed = asyncio.run(measure(url, queries))
                checks[kind, part] = median(check)
                say(f"  {kind:38s} check {_ms(check)}   filing {_ms(filed)}")
            for label, times in beside(url, few, queries):
                say(f"  {label:38s} check {_ms(times)}   {median(times) / median(check):6.1f} times")
    for kind in ("SQLite", "PostgreSQL"):
        ratio = checks[kind, size] / checks[kind, SMALL]
        say(f"{kind}: a check among {size:,} takes {ratio:.2f} times one among {SMALL:,}")


def _ms(times: Times) -> str:
    ordered = sorted(1000 * each for each in times)
    return f"median {median(ordered):7.2f} ms, 95th {ordered[int(0.95 * len(ordered))]:7.2f} ms"


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
