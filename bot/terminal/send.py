"""The terminal's voice: prints, and remembers which number is which button."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TextIO

from bot.terminal.draw import draw, handles
from domain.chat import Card, Platform
from domain.delivery import HOME, Posted
from domain.pace import Toll


class TerminalVoice:
    """Says what is meant for one conversation; what others are told is shown in one line, and kept for them.

    Numbers begin at 1 after each line of the person, so that the newest card's first button is 1."""

    platform = Platform.TERMINAL

    def __init__(self, conversation: str, out: TextIO) -> None:
        self.conversation = conversation
        self.out = out
        self.buttons: list[str] = []
        self.waiting: dict[str, list[Card]] = defaultdict(list)
        self.spoke = False

    def tolls(self, _letter: Posted) -> Sequence[Toll]:
        return ()

    async def say(self, letter: Posted) -> str:
        who = letter.address.conversation
        if letter.edits == HOME:
            return str(letter.id)
        if who == self.conversation:
            self._show(letter.card)
        else:
            self._print(f"-> {who}: {letter.card.title or letter.card.lines[0]}")
            self.waiting[who].append(letter.card)
        return str(letter.id)

    def heard(self) -> None:
        """The person spoke: what is said from now on is numbered anew."""
        self.buttons, self.spoke = [], False

    def turn_to(self, conversation: str) -> None:
        """Speaks with another person from now on, who first reads what he was told meanwhile."""
        self.conversation = conversation
        self.heard()
        for card in self.waiting.pop(conversation, []):
            self._show(card)

    def _show(self, card: Card) -> None:
        self._print(draw(card, len(self.buttons) + 1))
        self.buttons += () if card.number else handles(card)

    def _print(self, text: str) -> None:
        self.spoke = True
        self.out.write(f"{text}\n\n")
        self.out.flush()
