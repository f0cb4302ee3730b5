"""A process that is forked is warm: each of dozens would else read and compile for seconds."""

import sys

from domain import patterns
from tests.stories.program import FORKS


def left() -> None:
    """Exits with the number of patterns that are not compiled yet."""
    sys.exit(len(patterns._made))


def test_a_fork_has_nothing_left_to_compile() -> None:
    process = FORKS.Process(target=left)
    process.start()
    process.join()
    assert process.exitcode == 0
    process.close()
