"""Tables show what they are given."""

import pytest
from rich.table import Table

from bot.terminal.console import console


@pytest.mark.parametrize(
    "name", ["[/b] Bob", "[red]Bob[/red]", "[link=http://x]Bob", ":smile: Bob", "\\[b]Bob"]
)
def test_a_name_that_looks_like_markup_is_a_name(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    table = Table("Who", title=name)
    table.add_row(name)
    console().print(table)
    assert capsys.readouterr().out.count(name) == 2
