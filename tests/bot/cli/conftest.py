"""Commands as they are typed, within the process of the tests, here too."""

from tests.bot.commands.conftest import logs_as_they_were

__all__ = ["logs_as_they_were"]
