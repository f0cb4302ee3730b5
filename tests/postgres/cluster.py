"""Makes, copies and drops databases on one server."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
from psycopg import errors, sql
from sqlalchemy import URL, make_url

from tests.postgres import copies


class Cluster:
    """A server's databases: `url` names them for SQLAlchemy (postgresql+psycopg).

    They are of the role `owner`; a superuser would pass every wall that the program puts up."""

    def __init__(self, admin: URL, owner: str = "") -> None:
        self.admin = admin.set(drivername="postgresql+psycopg")
        self.owner = owner or str(admin.username)
        self.templates: dict[str, str] = {}
        address = admin.set(drivername="postgresql").render_as_string(hide_password=False)
        self.connection = psycopg.connect(address, autocommit=True)
        if owner:
            role = sql.SQL("CREATE ROLE {} LOGIN CREATEDB").format(sql.Identifier(owner))
            self.connection.execute(role)

    def url(self, name: str) -> str:
        return self.admin.set(database=name, username=self.owner).render_as_string(hide_password=False)

    @contextmanager
    def database(self, template: str = "template1") -> Iterator[str]:
        """The URL of a fresh copy of the template, dropped afterwards (ObjectInUse: not all is closed)."""
        name = self.create(template)
        try:
            yield self.url(name)
        finally:
            self.drop(name)

    def template(self, key: str, prepare: Callable[[str], None]) -> str:
        """The name of a database to copy, which `prepare` filled, given its URL; made once for each key."""
        if key not in self.templates:
            name = self.create("template1")
            prepare(self.url(name))
            self.templates[key] = name
        return self.templates[key]

    def create(self, template: str) -> str:
        name = f"test_{uuid4().hex}"
        if template == "template1" and copies.empty(self.url(name)):
            return name
        copies.create(self.connection, name, template, self.owner)
        return name

    def drop(self, name: str) -> None:
        """Drop a database; raises ObjectInUse, and drops it all the same, when connections stay open."""
        statement = sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name))
        try:
            self.connection.execute(statement)
        except errors.ObjectInUse:
            self.connection.execute(statement + sql.SQL(" WITH (FORCE)"))
            raise

    def close(self) -> None:
        copies.forget(self.url("postgres"))
        for name in self.templates.values():
            self.drop(name)
        self.connection.close()


def on_socket(folder: Path) -> URL:
    """The address of the server whose socket lies in this folder."""
    return URL.create("postgresql", username="postgres", database="postgres", query={"host": str(folder)})


@contextmanager
def connected(admin: str | URL, owner: str = "") -> Iterator[Cluster]:
    """The cluster at this address; with `owner` its databases are of a new role."""
    cluster = Cluster(make_url(admin), owner)
    try:
        yield cluster
    finally:
        cluster.close()
