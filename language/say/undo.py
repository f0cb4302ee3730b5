"""The card that asks before a change is taken back: which change it was, and what would stand there again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from decimal import Decimal
from typing import Any

from domain.chat import Card, Fact
from domain.deals import Status
from language.say.consent import yes_or_no
from language.say.gallery import example
from language.words import WORDS, Words

SHOWN = (
    "amount", "quantity", "close_date", "product", "contact", "competitor", "status", "stage",
    "protected_until", "date", "day", "time", "summary", "purpose", "text", "due", "territory",
    "headcount", "tier", "partner", "owner",
)  # fmt: skip
FACTS_OF = {"conflict": "deal"}  # what a ruling changes are the facts of a deal
MOST = 6  # values shown; a card is no history
Changed = Mapping[str, tuple[Any, Any]]


def ask(words: Words, what: str, name: str, changed: Changed, yes: str) -> Card:
    """`changed` has what stands now and what would stand there again, by column."""
    facts = (_fact(words, what, slot, *changed[slot]) for slot in SHOWN if slot in changed)
    step = called(words, what, changed)
    of = words("undo.of", what=step, name=name) if name else step
    return Card(
        title=words("intent.undo"),
        lines=(words("undo.ask", what=of),),
        facts=tuple(fact for fact in facts if fact)[:MOST],
        buttons=(yes_or_no(words, yes),),
        choice=True,
    )


def called(words: Words, what: str, changed: Changed) -> str:
    """What is taken back: a step on a deal by what it came to, something made, or only the change of it."""
    status, before = changed.get("status", ("", ""))
    if what == "deal" and status != before:
        return words("undo.deal.step", status=words.name("status", str(status)))
    if what == "deal" and (extension := _extension(changed)):
        return words(extension)
    made = not any(again for _, again in changed.values())
    key = f"undo.{what}" if made else f"undo.{what}.changed"
    return words(key if key in WORDS else f"undo.{what}")


def _extension(changed: Changed) -> str:
    """What was done about a longer protection of a deal whose status stayed; empty for another change."""
    now, before = changed.get("extensions", (0, 0))
    if now != before:
        return "undo.deal.extended"
    status, _ = changed.get("status", ("", ""))
    due, due_before = changed.get("decision_due", (None, None))
    if status != Status.APPROVED or bool(due) == bool(due_before):
        return ""
    return "undo.deal.requested" if due else "undo.deal.declined"


def _fact(words: Words, what: str, slot: str, now: Any, again: Any) -> Fact | None:
    noun = FACTS_OF.get(what, what)
    label = next((key for key in (f"{noun}.{slot}", f"slot.{slot}") if key in WORDS), "")
    if not label or now == again:
        return None
    before, after = _shown(words, slot, now), _shown(words, slot, again)
    return Fact(words(label), words("consent.change", before=before, after=after))


def _shown(words: Words, slot: str, value: Any) -> str:
    if isinstance(value, Decimal):
        return words.shaped(int(value)) if value == value.to_integral_value() else str(value)
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, str):
        return words.name(slot, value) or words.shaped(None)
    return words.shaped(value if value not in ("", ()) else None)


@example("undo.ask")
def _ask(words: Words) -> Card:
    return ask(words, "deal", "Globex", {"amount": (Decimal(61000), Decimal(60000))}, "undo 7")
