"""How fast sentences are read, beside dateparser's search: `python -m benchmarks.understand`."""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from language.read import Names, understand

HERE = Path(__file__).resolve().parent.parent
FOLDER = HERE / "language" / "read" / "train"
LOADING = """
import time
started = time.perf_counter()
from datetime import datetime, timezone
from language.read import understand
understand("approve D-1042", datetime(2026, 3, 11, 10, tzinfo=timezone.utc), "lead")
print(time.perf_counter() - started)
"""
OURS = "import json; from benchmarks.understand import ours; print(json.dumps(ours()))"


def sentences(most: int = 600) -> list[dict[str, Any]]:
    """Labelled sentences of both languages, evenly drawn."""
    lines = [line for path in sorted(FOLDER.glob("*.jsonl")) for line in path.open(encoding="utf-8")]
    return [json.loads(line) for line in lines[:: max(1, len(lines) // most)][:most]]


def many_names(count: int = 10_000) -> Names:
    """Made-up names, half partners and half customers, half English and half Chinese."""
    first = (
        "Lone Star",
        "Blue Ridge",
        "Apex",
        "Orion",
        "Kestrel",
        "Granite",
        "Velo",
        "Zentara",
        "Harbor",
        "Quorix",
    )
    signs = "云智信达华联众鑫海天金宏盛泰恒瑞博远创新科源通顺安康永隆兴旺"
    english = [f"{first[n % 10]} {chr(65 + n % 26)}{n} Systems Ltd" for n in range(count // 2)]
    chinese = [
        f"杭州{signs[n % 30]}{signs[n // 30 % 30]}{signs[n // 900]}科技有限公司" for n in range(count // 2)
    ]
    return Names.of(partners=english[::2] + chinese[::2], customers=english[1::2] + chinese[1::2])


def timed(read: Callable[[dict[str, Any]], object], rows: Sequence[dict[str, Any]]) -> list[float]:
    """Milliseconds a sentence, after a warm-up over all of them."""
    for row in rows:
        read(row)
    spent = []
    for row in rows:
        started = time.perf_counter()
        read(row)
        spent.append((time.perf_counter() - started) * 1000)
    return sorted(spent)


def line(name: str, spent: Sequence[float]) -> str:
    """Median, 99th percentile and mean."""
    p99 = spent[min(len(spent) - 1, int(len(spent) * 0.99))]
    middle, mean = statistics.median(spent), statistics.mean(spent)
    return f"{name:24} p50 {middle:7.2f} ms   p99 {p99:7.2f} ms   mean {mean:7.2f} ms"


def ours() -> dict[str, Any]:
    """Milliseconds a sentence and for 100,000 characters, and megabytes, all in this process alone."""
    rows, names = sentences(), many_names()
    spent = timed(
        lambda row: understand(row["text"], datetime.fromisoformat(row["now"]), row["role"], names), rows
    )
    long = "报备一下 Globex via Softline, 40k next friday. " * 2300
    started = time.perf_counter()
    understand(long, datetime.fromisoformat(rows[0]["now"]), "rep", names)
    whole = (time.perf_counter() - started) * 1000
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"spent": spent, "long": whole, "letters": len(long), "memory": memory}


def alone(words: str) -> str:
    """What a process of its own prints that runs these words."""
    return subprocess.run(  # noqa: S603 - our own interpreter and words
        [sys.executable, "-c", words], cwd=HERE, capture_output=True, text=True, check=True
    ).stdout


def main() -> None:
    """Measure and print."""
    loading = float(alone(LOADING))
    mine = json.loads(alone(OURS))
    search_dates = import_module("dateparser.search").search_dates
    theirs = timed(lambda row: search_dates(row["text"]), sentences())
    put = sys.stdout.write
    put(f"load and first sentence  {loading:.2f} s\n")
    put(line("understand, 10,000 names", mine["spent"]) + "\n")
    put(line("dateparser.search_dates", theirs) + "\n")
    put(f"ratio of the means       {statistics.mean(theirs) / statistics.mean(mine['spent']):.1f}\n")
    put(f"{mine['letters']:,} characters     {mine['long']:.0f} ms\n")
    put(f"memory with 10,000 names {mine['memory']:.0f} MB\n")


if __name__ == "__main__":
    main()
