"""Just after something was done: "no, 60k" changes the deal that was just registered."""

from __future__ import annotations

from domain.chat import Refused, Reply
from domain.deals import Deal
from handlers.deals import change, register
from handlers.forms import taken
from handlers.forms.fix import fixed
from handlers.subjects import spoken_of
from handlers.turn import Turn, say
from language.read import Reading
from language.say import common
from language.say import deals as cards

FIXED = frozenset({"customer", "partner"})  # what a registration stands for: it is not changed, but made anew


async def heard(turn: Turn, reading: Reading) -> Reply | None:
    """A correction of what was spoken of last; None where the message is none, or nothing was."""
    if _names_its_own(reading):
        return None
    deal = await turn.memory.deals.get(await spoken_of(turn, "deal"))
    script = register.script(turn.program)
    answers = {} if deal is None else {q.slot: getattr(deal, q.slot, None) for q in script.questions}
    said, slot = fixed(turn, script, answers)
    if not said and not slot and reading.intent != "correct":
        return None
    if deal is None:
        return say(common.sentence(turn.words, "correct.nothing"))
    return await _change(turn, deal, said or dict(reading.slots), slot)


def _names_its_own(reading: Reading) -> bool:
    """Whether a change says itself of which deal: "change the amount of Globex to 60k"."""
    said = reading.slots.keys()
    return reading.intent == "deal.update" and bool(
        said & {"deal", "customer"} and said & {*change.CHANGEABLE}
    )


async def _change(turn: Turn, deal: Deal, said: dict[str, object], slot: str) -> Reply:
    changing = {name: value for name, value in taken(turn, said).items() if name in change.CHANGEABLE}
    if not changing and FIXED & {*said, slot}:
        return say(cards.fixed(turn.words, deal), about=f"deal {deal.reference}")
    if not changing:
        raise Refused("deal.change_what", reference=deal.reference)
    turn = turn.having(slots=changing, arguments=(deal.reference,))
    return await change.update(turn)
