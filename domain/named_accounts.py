"""Named accounts (直签大客户): the direct team's customers, marked on record or listed by the program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from domain.conflicts import Check
from domain.matching import Registry
from domain.matching.text import has_han
from domain.program import Program

BEGINNINGS = 3  # words with which a company of an account's group begins
HAN = range(6, 1, -1)  # characters of it, the most first


def marked(check: Check, program: Program) -> Check:
    """What is known about a name, with the name under which the program lists it, in any spelling; or of
    whom it seems to be a company or a branch."""
    names = program.named_accounts.names
    if not names:
        return check
    # looked up whatever is on record: that takes the same time
    listed = _listed(names).find(check.name, 1)
    name = next((each.name for each in listed if each.likeness.same), "")
    related = next((each.name for each in listed if each.likeness.related), "")
    near = related or next(filter(None, (_same(names, begun) for begun in _beginnings(check.name))), "")
    known = check.named_account or name
    return replace(check, named_account=known, near_account="" if known else check.near_account or near)


def needs_consent(check: Check, program: Program) -> bool:
    """Whether a lead has to approve: of an account where the program asks for consent, and of what is perhaps
    a part of one in any case."""
    by_terms = bool(check.named_account) and program.named_accounts.terms == "consent"
    return by_terms or bool(check.near_account)


def _same(names: tuple[str, ...], text: str) -> str:
    return next((each.name for each in _listed(names).find(text, 1) if each.likeness.same), "")


def _beginnings(name: str) -> Iterator[str]:
    """What may be an account's own name at the beginning of a longer one: Airbus Operations, 国网江苏电力."""
    if has_han(name):
        yield from (name[:size] for size in HAN if size < len(name))
        return
    words = name.split()
    yield from (" ".join(words[:size]) for size in range(min(BEGINNINGS, len(words) - 1), 0, -1))


@lru_cache(maxsize=4)
def _listed(names: tuple[str, ...]) -> Registry:
    return Registry.of((name, name) for name in names)
