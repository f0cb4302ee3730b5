"""`channelbot backup`, `restore` and `db check`."""

from __future__ import annotations

import sys
from pathlib import Path

from domain.problem import Problem
from storage import consistency, copies, schema


def backup(url: str, path: Path, force: bool) -> None:
    """Raises Problem where the copy can't be made."""
    found = copies.backup(url, path, force)
    sys.stdout.write(f"{path} holds {sum(found.values()):,} rows of {len(found)} tables, and is sound.\n")


def restore(url: str, path: Path, force: bool) -> None:
    """Raises Problem where the copy can't be taken."""
    found = copies.restore(url, path, force)
    sys.stdout.write(f"Restored {sum(found.values()):,} rows of {len(found)} tables from {path}.\n")


def check(url: str) -> None:
    """Raises Problem, after a sentence for each fault."""
    revision = schema.check(url)
    faults = consistency.faults(url)
    for fault in faults:
        sys.stdout.write(f"{fault}\n")
    if faults:
        raise Problem(f"The database is at revision {revision}, and {len(faults)} things are wrong with it.")
    sys.stdout.write(f"The database is up to date (revision {revision}) and sound.\n")
