"""A message that the bot could not read for certain, left for a language model."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.chat import Inbound


@dataclass(frozen=True, slots=True)
class Thought:
    """What the model is given is `text`, `now` (in the speaker's zone) and `role`; `heard` stays here."""

    id: int
    event: str  # the event whose answer was "let me think"
    heard: Inbound
    text: str
    now: datetime
    role: str
