"""Telegram's limits: the one table by which everything drawn is cut.

Lengths of text are counted in UTF-16 units, as Telegram counts entities, which is never less than it counts
characters. Sources: core.telegram.org/bots/api (#sendmessage, #inlinekeyboardbutton, #botcommand,
#setwebhook). LABEL, MESSAGES and BODY are our own.
"""

from __future__ import annotations

from typing import Final

from domain.pace import Rate

TEXT: Final = 4_096  # of one message, after its marks are read
MESSAGES: Final = 8  # that one card may take; a group allows twenty a minute
CALLBACK: Final = 64  # bytes of a button's data
LABEL: Final = 64  # of a button; a phone shows less
ROW: Final = 8  # buttons side by side
BUTTONS: Final = 100  # under one message
COMMANDS: Final = 100
DESCRIPTION: Final = 256  # of a command
BODY: Final = 256 * 1024  # bytes of a webhook's request; updates stay below 64 KiB
CONNECTIONS: Final = 20  # of a webhook, at the same time; 1 to 100

# core.telegram.org/bots/faq: one message a second and chat, twenty a minute and group, and about thirty a
# second in all.
PRIVATE: Final = Rate(1, 1.0)
GROUP: Final = Rate(15, 60.0, burst=5)
ALL: Final = Rate(20, 1.0, burst=10)
