"""Finds addresses that only this machine knows: its folders, and the hosts that its packages come from."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from pip._internal.models.index import PyPI

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    found = list(findings())
    sys.stderr.writelines(f"{finding}\n" for finding in found)
    return 1 if found else 0


def findings() -> Iterator[str]:
    unwanted = {PyPI.netloc, PyPI.file_storage_domain, *configured_hosts(), f"{ROOT}/", f"{Path.home()}/"}
    for path in tracked_files():
        text = path.read_text(errors="replace")
        for address in sorted(unwanted):
            if address in text:
                yield f"{path.relative_to(ROOT)}: names {address}"
        if path.name.startswith("requirements"):
            yield from (
                f"{path.name}: says {line}" for line in text.splitlines() if is_option_or_address(line)
            )


def configured_hosts() -> set[str]:
    """The hosts that pip is told of on this machine, whatever the option."""
    words = output(sys.executable, "-m", "pip", "config", "list").replace("'", " ").split()
    return {host for word in words if "://" in word and (host := urlsplit(word).hostname)}


def tracked_files() -> Iterator[Path]:
    for name in output("git", "ls-files", "-z").split("\0"):
        if name and (ROOT / name).is_file():
            yield ROOT / name


def is_option_or_address(line: str) -> bool:
    """Whether a line of a requirements file is more than a pinned name, its hashes and why it is there."""
    return line.startswith("-") or "://" in line


def output(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    sys.exit(main())
