"""What a turn costs as the store grows: `python -m benchmarks.growth [DEALS]`.

The demo channel in an SQLite file, with a thousand deals of other teams beside it and with a million.
A channel manager says the same things in each; told are the medians of the process's CPU milliseconds a turn,
and the second in terms of the first. Beforehand the day's tidying is done, as it is each morning."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import process_time

from benchmarks.memory import join
from benchmarks.turn import MORNING, Quick
from bot import log
from bot.terminal.hear import account, address, hear
from bot.wiring import house
from domain.chat import Platform
from domain.delivery import Posted
from domain.pace import Toll
from domain.program import load
from storage import schema

SAID = (
    "what tier is Softline?", "my tasks", "my deals", "is Globex free?", "show the pipeline",
    "register a deal", "cancel",
)  # fmt: skip
ROUNDS, WARM = 14, 3
FEW, MANY = 1000, 1_000_000
REP = "Li Wei"
OTHERS = {
    "id": "1000000+x", "reference": "'X-'||x", "partner_id": "100000+x/100", "customer_id": "100000+x",
    "decider_id": "NULL", "team_id": "900+x%50", "owner_id": "900+x%200", "customer": "'Kestrel '||x",
}  # fmt: skip


class Silent:
    """A voice that says nothing, at once."""

    platform = Platform.TERMINAL

    def tolls(self, _letter: Posted) -> Sequence[Toll]:
        return ()

    async def say(self, letter: Posted) -> str:
        return str(letter.id)


def fill(file: Path, deals: int) -> None:
    """Copies of one deal, as of fifty other teams with two hundred channel managers."""
    with closing(sqlite3.connect(file)) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(deals)")]
        values = ",".join(OTHERS.get(name, f'deals."{name}"') for name in columns)
        names = ",".join(f'"{name}"' for name in columns)
        copies = f"""
            WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < {deals})
            INSERT INTO deals ({names}) SELECT {values} FROM deals, n
            WHERE deals.id = (SELECT min(id) FROM deals)
        """  # noqa: S608 - all names are the schema's own
        connection.execute(copies)
        connection.commit()


async def turns(url: str) -> dict[str, float]:
    """The CPU milliseconds of each thing said."""
    stopping, spent = asyncio.Event(), {text: list[float]() for text in SAID}
    clock = Quick()
    async with house(url, load(), clock) as here:
        async with here.store.work() as work:
            await work.forget(MORNING)
        relay = here.relay({Platform.TERMINAL: Silent()})
        saying = asyncio.create_task(relay.run(stopping, here.desk.spoke))
        for turn in range(ROUNDS):
            for place, text in enumerate(SAID):
                heard = replace(hear(REP, text, (), clock.now), event_id=f"growth-{turn}-{place}")
                before = process_time()
                await here.desk.receive(heard)
                spent[text].append((process_time() - before) * 1000)
        stopping.set()
        here.desk.spoke.set()
        await saying
    return {text: median(values[WARM:]) for text, values in spent.items()}


def measured(deals: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "growth.sqlite3"
        url = f"sqlite:///{file}"
        schema.upgrade(url)
        asyncio.run(_joined(url))
        fill(file, deals)
        return asyncio.run(turns(url))


async def _joined(url: str) -> None:
    async with house(url, load(), Quick()) as here:
        await join(here, address(""), lambda _, name: account(name))


def main() -> None:
    many = int(sys.argv[1]) if len(sys.argv) > 1 else MANY
    log.set_up()
    few, grown = measured(FEW), measured(many)
    print(f"{'CPU milliseconds a turn':28}{FEW:>10,}{many:>12,}{'ratio':>8}")
    for text in SAID:
        print(f"{text:28}{few[text]:10.2f}{grown[text]:12.2f}{grown[text] / few[text]:8.2f}")
    print(f"{'all':48}{sum(grown.values()) / sum(few.values()):10.2f}")


if __name__ == "__main__":
    main()
