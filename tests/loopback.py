"""Keeps the tests on this machine: an attempt to leave it fails at once, noted in case it is caught."""

import ipaddress
import socket
from collections.abc import Callable
from functools import wraps
from typing import Any

attempts: list[str] = []


class LeftTheMachine(RuntimeError):
    """Not an OSError, so that code which expects networks to fail doesn't take it for one that did."""


def is_local(host: object) -> bool:
    """Whether this host is the machine itself; None and "" are what a name look-up takes for it."""
    if isinstance(host, bytes):
        host = host.decode()
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def refuse(what: str) -> None:
    attempts.append(what)
    raise LeftTheMachine(f"a test may only reach this machine, not {what}")


def guarded(method: Callable[..., Any]) -> Callable[..., Any]:
    """A socket's method whose last argument is an address."""

    @wraps(method)
    def on_this_machine(self: socket.socket, *arguments: Any) -> Any:
        address = arguments[-1]
        if self.family in (socket.AF_INET, socket.AF_INET6) and not is_local(address[0]):
            refuse(f"{address[0]}:{address[1]}")
        return method(self, *arguments)

    return on_this_machine


def guarded_lookup(lookup: Callable[..., Any]) -> Callable[..., Any]:
    """A name look-up, which would ask a server elsewhere."""

    @wraps(lookup)
    def on_this_machine(host: object, *arguments: Any, **options: Any) -> Any:
        if not is_local(host):
            refuse(str(host))
        return lookup(host, *arguments, **options)

    return on_this_machine


def stay() -> None:
    """Guard every socket of this process from now on."""
    for name in ("connect", "connect_ex", "sendto", "bind"):
        setattr(socket.socket, name, guarded(getattr(socket.socket, name)))
    for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex"):
        setattr(socket, name, guarded_lookup(getattr(socket, name)))
