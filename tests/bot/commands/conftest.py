"""Commands as they are typed, within the process of the tests."""

import pytest

from bot import log


@pytest.fixture(autouse=True)
def logs_as_they_were(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program's log would go on to a stream that is closed with the command."""
    monkeypatch.setattr(log, "set_up", lambda *_: None)
