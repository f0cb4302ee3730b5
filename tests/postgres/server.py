"""Starts one throw-away PostgreSQL and stops it again, also as root and whatever ends the run."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SCRIPT = Path(__file__).with_name("serve.sh")
ACCOUNTS = ("postgres", "nobody", "daemon")


@contextmanager
def running(programs: Path, settings: str = "", primary: str = "") -> Iterator[Path]:
    """A server of these programs; gives the folder of its socket (user postgres, no password).

    `settings` are lines of postgresql.conf; with the address of a `primary` it is a standby of that one.

    Raises RuntimeError with the server's own words when it can't be started.
    """
    account = unprivileged_account()
    folder = private_folder(account)
    if account and not can_run(programs, account):
        programs = copied(programs, folder / "package", account)
    with serving(programs, folder, account, settings, primary) as server:
        said = server.stdout.readline() if server.stdout else ""
        if said != "ready\n":
            rest = server.stdout.read() if server.stdout else ""
            raise RuntimeError(f"PostgreSQL of {programs} did not start: {said}{rest}")
        yield folder


def serving(
    programs: Path, folder: Path, account: str | None, settings: str, primary: str
) -> subprocess.Popen[str]:
    """The process that serves until its standard input is closed, which leaving it as a context does."""
    return subprocess.Popen(
        ["/bin/sh", "-c", SCRIPT.read_text(), SCRIPT.name, folder, programs, settings, primary],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=folder,
        env={"PATH": os.defpath, "TZ": "UTC"},
        start_new_session=True,  # Ctrl-C reaches the tests alone; they then close the pipe
        user=account,
        group=account and primary_group(account),
        extra_groups=[] if account else None,
    )


def unprivileged_account() -> str | None:
    """Who runs the server in root's stead, since PostgreSQL refuses root; None: whoever runs the tests."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(account for account in ACCOUNTS if account in known)


def primary_group(account: str) -> int:
    return pwd.getpwnam(account).pw_gid


def private_folder(account: str | None) -> Path:
    """A new folder that the account owns, on a path short enough for a socket (103 characters)."""
    # TMPDIR may be long, or closed to the account.
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    if account:
        shutil.chown(folder, account)
    return folder


def can_run(programs: Path, account: str) -> bool:
    """Whether the account may read and run these programs: root's home is closed to it."""
    command = [str(programs / "postgres"), "--version"]
    try:
        answer = subprocess.run(command, user=account, cwd="/", capture_output=True, check=False)
    except PermissionError:
        return False
    return answer.returncode == 0


def copied(programs: Path, folder: Path, account: str) -> Path:
    """The package's programs and what they load, where the account can read them.

    They find their libraries relative to themselves, in the folder beside the package's own.
    """
    release, package = programs.parent, programs.parent.parent
    leave_out = shutil.ignore_patterns("include", "*.a")
    shutil.copytree(release, folder / package.name / release.name, ignore=leave_out)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, folder / libraries.name)
    for path in (folder, *folder.rglob("*")):
        shutil.chown(path, account)
    return folder / package.name / release.name / programs.name
