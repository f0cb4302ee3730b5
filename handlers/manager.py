"""The channel manager of a partner's contact."""

from __future__ import annotations

from handlers.turn import Turn


async def own_manager(turn: Turn, name: str) -> str:
    """The channel manager of a partner's contact who asks about him by name; of others he learns nothing."""
    firm = await turn.memory.partners.get(turn.who.partner_id or 0)
    said = name.casefold()
    own = firm is not None and firm.owner and said in {firm.owner.casefold(), *firm.owner.casefold().split()}
    return firm.owner if firm and own else ""
