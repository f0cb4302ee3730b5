"""The parts of docs/ that the model itself tells: the life of a deal, and every setting of the program."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from domain.deals import MOVES, Move, Side, Status
from domain.program import CLAUSES, Program, in_force, load, number_of
from language.say.program import clause
from language.settings import SETTINGS
from language.words import Words

DOCS = Path(__file__).parents[1] / "docs"
ENGLISH = Words("en")
BEGINS, ENDS = "<!-- {} (made by `make docs`) -->", "<!-- end of {} -->"


def diagram() -> str:
    """The table of moves as a mermaid state diagram; moves that stay in a state stand in its note."""
    lines = ["```mermaid", "stateDiagram-v2", "    [*] --> draft"]
    for step, rule in MOVES.items():
        arrows = [f"    {start} --> {rule.end}: {step}" for start in _in_order(rule.start) if rule.end]
        lines += [arrow for arrow in arrows if arrow.split(" --> ")[0].strip() != str(rule.end)]
    for status in Status:
        stays = [
            str(step) for step, rule in MOVES.items() if status in rule.start and rule.end in {None, status}
        ]
        if stays:
            lines += [f"    note right of {status}", f"        stays: {', '.join(stays)}", "    end note"]
    ends = [status for status in Status if not any(status in rule.start for rule in MOVES.values())]
    return "\n".join([*lines, *(f"    {status} --> [*]" for status in ends), "```"])


def moves() -> str:
    """The same as a table: who may, what it needs, whom it tells."""
    rows = ["| move | from | to | who may | needs | tells |", "| --- | --- | --- | --- | --- | --- |"]
    for step, rule in MOVES.items():
        start, end = ", ".join(_in_order(rule.start)), str(rule.end or "–")
        by = ", ".join(_side(side) for side in Side if side in rule.by)
        tells = ", ".join(_side(side) for side in rule.tells)
        rows.append(
            f"| {_move(step)} | {start} | {end} | {by} | {', '.join(rule.needs) or '–'} | {tells or '–'} |"
        )
    return "\n".join(rows)


def _in_order(found: frozenset[Status]) -> list[str]:
    return [str(status) for status in Status if status in found]


def _side(side: Side) -> str:
    return ENGLISH.shaped(side)


def _move(step: Move) -> str:
    return f"`{step}` {ENGLISH(f'deal.event.{step}')}"


def clauses() -> str:
    """Every clause of the built-in program, as the bot quotes it."""
    program = load()
    said = [f"| {number_of(rule)} | {clause(ENGLISH, program, rule)} |" for rule in in_force(program)]
    rest = [
        number
        for key, number in CLAUSES.items()
        if not any(r.partition(":")[0] == key for r in in_force(program))
    ]
    note = f"Numbers {', '.join(rest)} speak where a program sets them." if rest else ""
    return "\n".join(["| number | clause |", "| --- | --- |", *said, "", note])


def settings() -> str:
    """Every key of a policy file, its built-in value, and what it means."""
    rows = ["| key | built in | meaning |", "| --- | --- | --- |"]
    built_in = load()
    for key in keys(Program):
        rows.append(f"| `{key}` | {_value(built_in, key)} | {SETTINGS[key]} |")
    return "\n".join(rows)


def keys(model: Any, prefix: str = "") -> Iterator[str]:
    """The dotted keys of a model; of a list of tables with [] behind its name."""
    for name, field in model.model_fields.items():
        inner, several = _inner(field.annotation)
        if inner is None:
            yield f"{prefix}{name}"
        else:
            yield from keys(inner, f"{prefix}{name}{'[]' if several else ''}.")


def _inner(annotation: Any) -> tuple[Any, bool]:
    """The part that a field is, or that its list holds."""
    if hasattr(annotation, "model_fields"):
        return annotation, False
    held = getattr(annotation, "__args__", ())
    return (held[0], True) if held and hasattr(held[0], "model_fields") else (None, False)


def _value(program: Program, key: str) -> str:
    if "[]" in key:
        return ""
    value: Any = program
    for step in key.split("."):
        value = getattr(value, step)
    if isinstance(value, dict):
        return ", ".join(f"{amount} {currency}".strip() for currency, amount in value.items()) or "–"
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "–"
    return "–" if value is None else str(value)


PARTS = {
    "deals.md": {"diagram": diagram, "moves": moves},
    "program.md": {"clauses": clauses, "settings": settings},
}


def renewed(page: str, text: str) -> str:
    """A page with its made parts as they are now."""
    for name, make in PARTS[page].items():
        begins, ends = BEGINS.format(name), ENDS.format(name)
        before, _, rest = text.partition(begins)
        _, _, after = rest.partition(ends)
        text = f"{before}{begins}\n\n{make()}\n\n{ends}{after}"
    return text


def main() -> None:
    for page in PARTS:
        path = DOCS / page
        path.write_text(renewed(page, path.read_text("utf-8")), "utf-8")
        sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    main()
