"""The tasks that words call by what they are."""

from __future__ import annotations

from collections.abc import Sequence

from domain.matching.text import han_pairs, has_han, latin_words
from domain.tasks import Task

STEM = 4  # letters that words of one stem share: "sent" and "send" do not, "calling" and "called" do
SMALL = frozenset({"a", "about", "at", "for", "my", "of", "on", "that", "the", "to", "with"})  # tell no task
SHARED = 2  # words that what was done has in common with its task, at least


def done_of(what: str, tasks: Sequence[Task]) -> list[Task]:
    """The tasks that something done fits by most of its words, and by more than one."""
    least = 1 if han_pairs(what) else SHARED
    fitting = [task for task in nearest(what, tasks) if _mostly(what, task)]
    return [task for task in fitting if _shared(_parts(what), task) >= least]


def called(said: str, found: Sequence[Task]) -> list[Task]:
    """The tasks that words call by what they are: all of the words, or most of them."""
    mostly = [task for task in nearest(said, found) if _mostly(said, task)]
    return [task for task in found if means(said, task)] or mostly


def means(said: str, task: Task) -> bool:
    """Whether the words said stand in the task, or its words begin with them (in Chinese its characters)."""
    name = f"{task.text} {task.partner}".lower()
    words = [word for word in said.lower().split() if word not in SMALL]
    return bool(words) and all(f" {word}" in f" {name}" or (has_han(word) and word in name) for word in words)


def _mostly(said: str, task: Task) -> bool:
    """Whether most of what was said stands in the task."""
    parts = _parts(said)
    return 2 * _shared(parts, task) > len(parts)


def nearest(said: str, tasks: Sequence[Task]) -> list[Task]:
    """The tasks that share the most with what was said."""
    shared = [_shared(_parts(said), task) for task in tasks]
    return [task for task, n in zip(tasks, shared, strict=True) if n and n == max(shared)]


def _parts(said: str) -> set[str]:
    """What tells one task from another: words by how they begin, and Chinese by pairs."""
    words = {word[:STEM] for word in latin_words(said.lower()) if word not in SMALL}
    return words | {*han_pairs(said)}


def _shared(parts: set[str], task: Task) -> int:
    name = f"{task.text} {task.partner}".lower()
    return sum(part in name for part in parts)
