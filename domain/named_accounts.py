"""Named accounts (直签大客户): the direct team's customers, marked on record or listed by the program."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from domain.conflicts import Check
from domain.matching import Registry
from domain.program import Program


def marked(check: Check, program: Program) -> Check:
    """What is known about a name, with the name under which the program lists it, in any spelling."""
    names = program.named_accounts.names
    # looked up whatever is on record: that takes the same time
    listed = _listed(names).find(check.name, 1) if names else ()
    name = next((each.name for each in listed if each.likeness.same), "")
    return replace(check, named_account=check.named_account or name)


@lru_cache(maxsize=4)
def _listed(names: tuple[str, ...]) -> Registry:
    return Registry.of((name, name) for name in names)
