"""A desk that only remembers what it was told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.chat import Form, Inbound


@dataclass
class Outcome:
    form: Form | None = None
    errors: Mapping[str, str] = field(default_factory=dict)


class RecordingDesk:
    """`answers` are given in turn, then nothing; an exception among them is raised."""

    def __init__(self) -> None:
        self.heard: list[Inbound] = []
        self.answers: list[Outcome | Exception] = []

    async def receive(self, heard: Inbound) -> Outcome:
        self.heard.append(heard)
        answer = self.answers.pop(0) if self.answers else Outcome()
        if isinstance(answer, Exception):
            raise answer
        return answer

    @property
    def last(self) -> Inbound:
        return self.heard[-1]
