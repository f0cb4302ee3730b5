"""The terminal's voice: prints, and remembers which number is which button."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from bot.terminal.draw import draw, handles
from domain.chat import Platform
from domain.delivery import HOME, Posted
from domain.pace import Toll


class TerminalVoice:
    """Says what is meant for one conversation; what others are told is shown in one line."""

    platform = Platform.TERMINAL

    def __init__(self, conversation: str, out: TextIO) -> None:
        self.conversation = conversation
        self.out = out
        self.buttons: list[str] = []

    def tolls(self, _letter: Posted) -> Sequence[Toll]:
        return ()

    async def say(self, letter: Posted) -> str:
        if letter.address.conversation != self.conversation:
            self._print(f"-> {letter.address.conversation}: {letter.card.title or letter.card.lines[0]}")
        elif letter.edits != HOME:
            self._print(draw(letter.card, len(self.buttons) + 1))
            self.buttons += handles(letter.card)
        return str(letter.id)

    def _print(self, text: str) -> None:
        self.out.write(f"{text}\n\n")
        self.out.flush()
