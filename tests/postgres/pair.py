"""A primary and a standby that has every commit, and who looks after them, as Patroni would: what is done to
the primary, who is promoted, and that the old one never writes again."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, LiteralString

import psycopg

from tests.postgres.server import running

OWNER = "channelbot"  # a role that passes no wall, and its database
SETTINGS = """
listen_addresses = '127.0.0.1'
port = {port}
wal_level = replica
max_wal_senders = 4
synchronous_commit = on
"""


@dataclass(frozen=True)
class Node:
    folder: Path
    port: int

    def execute(self, statement: LiteralString, database: str = "postgres") -> Any:
        address = f"postgresql://postgres@127.0.0.1:{self.port}/{database}"
        with psycopg.connect(address, autocommit=True, connect_timeout=5) as connection:
            row = answer.fetchone() if (answer := connection.execute(statement)).description else None
            return row and row[0]

    def processes(self) -> list[int]:
        """The server and its children; none where it has ended."""
        try:
            first = int((self.folder / "data" / "postmaster.pid").read_text().split()[0])
            children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
        except FileNotFoundError:
            return []
        return [first, *map(int, children)]

    def send(self, how: signal.Signals) -> None:
        for process in self.processes():
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, how)

    def stop(self) -> None:
        """As for maintenance: clients are sent away, and the standby has everything before it ends."""
        first, *_ = self.processes()
        os.kill(first, signal.SIGINT)
        while self.processes():
            time.sleep(0.05)

    def promote(self) -> None:
        self.execute("SELECT pg_promote()")


@dataclass(frozen=True)
class Pair:
    primary: Node
    standby: Node

    @property
    def url(self) -> str:
        """Both, and the standby first: who asks has to look for the one that takes writes."""
        servers = f"127.0.0.1:{self.standby.port},127.0.0.1:{self.primary.port}"
        return f"postgresql://{OWNER}@{servers}/{OWNER}"

    @staticmethod
    def address(node: Node) -> str:
        return f"postgresql+psycopg://{OWNER}@127.0.0.1:{node.port}/{OWNER}"


@contextmanager
def pair(programs: Path, synchronous: bool = True) -> Iterator[Pair]:
    one, two = _ports()
    with running(programs, SETTINGS.format(port=one)) as folder:
        primary = Node(folder, one)
        primary.execute(f"CREATE ROLE {OWNER} LOGIN")
        primary.execute(f"CREATE DATABASE {OWNER} OWNER {OWNER}")
        address = f"postgresql://postgres@127.0.0.1:{one}/postgres"
        with running(programs, SETTINGS.format(port=two), address) as other:
            pair = Pair(primary, Node(other, two))
            if synchronous:  # only now, or the first commit would wait for a standby that is not there
                primary.execute("ALTER SYSTEM SET synchronous_standby_names = '*'")
                primary.execute("SELECT pg_reload_conf()")
            try:
                yield pair
            finally:
                primary.send(signal.SIGCONT)
                pair.standby.send(signal.SIGCONT)


def _ports() -> tuple[int, int]:
    with socket.socket() as one, socket.socket() as two:
        for taken in (one, two):
            taken.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1]), int(two.getsockname()[1])
