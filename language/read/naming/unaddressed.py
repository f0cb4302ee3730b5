"""A person without the beginning of his mail address: Braun of "contact Braun braun@airbus.com"."""

from collections.abc import Mapping

from language.read.sentence.sight import Sight


def unaddressed(sight: Sight, slots: Mapping[str, object]) -> dict[str, object]:
    """The contact where his address was taken for a part of his name; nothing else."""
    head, _, last = str(slots.get("contact") or "").rpartition(" ")
    return {"contact": head} if head and f"{last}@" in sight.text.text else {}
