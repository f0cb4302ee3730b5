"""What commands print tables on."""

from __future__ import annotations

from rich.console import Console


def console(*, stderr: bool = False) -> Console:
    """Shows texts as they are: a name like “[/b]” is no markup, and must not end the command."""
    return Console(markup=False, emoji=False, highlight=False, stderr=stderr)
