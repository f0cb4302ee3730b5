"""More that is told to the card that waits for a yes: a further part of an answer, the reason of a step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from domain.matching.text import has_han
from handlers.consent import CERTAIN
from handlers.deals.decide import meant
from handlers.turn import Turn
from language.read import sentences
from language.read.answering import choosing
from language.read.answering.asides import aside
from language.read.answering.corrections import corrections
from language.read.answering.new_value import value_alone
from language.read.answering.wanted import wanted
from language.read.deals import withdrawn
from language.read.deals.ask_first import after_no
from language.read.deals.assent import steps_back
from language.read.deals.desk import asked
from language.read.sentence.forms import READING, WRITING
from language.read.talk.also import goes_along
from language.read.talk.chat import small_talk
from language.read.talk.requested import requested
from language.read.telling.progress import nothing_new

TOLD: Final[Mapping[str, str]] = {  # steps and the slot of what is told with them, in any words
    "deal.answer": "answer", "deal.plead": "reason", "deal.note": "text", "deal.withdraw": "reason",
    "deal.reopen": "news", "deal.extend": "evidence", "deal.appeal": "reason", "deal.decline": "reason",
    "deal.transfer": "reason", "deal.reject": "reason",
}  # fmt: skip
FEWEST, FEWEST_ZH = 3, 5  # words, letters
NAME, NAME_ZH = 2, 6  # at most, in a name that is put in another's place
SAYS = frozenset({"confirm", "decline", "cancel", "undo", "thanks", "greet", "help"})


def told_more(turn: Turn, route: str, before: Mapping[str, object]) -> dict[str, object] | None:
    """What goes along with the step now, beside what was said before; None for other words. A question back
    makes room for the answer that follows."""
    slot, said = TOLD.get(route, ""), turn.heard.text.strip()
    if route == "deal.reject" and reason_behind_no(turn, route):
        said = after_no(said)
    another = meant(turn, said) if route == "deal.reject" else ""
    if not slot or not (another or _long(said)) or not _tells(turn, said):
        return None
    if another not in ("", before.get("ground")) and not goes_along(said):  # the words choose it anew
        return {**before, "ground": another, slot: said}
    known = str(before.get(slot) or "")
    if (route == "deal.answer" and sentences.question(known)) or nothing_new(known):
        known = ""
    mark = "；" if turn.words.language == "zh" else "; "
    return {**before, slot: f"{known}{mark}{said}" if known else said}


def reason_behind_no(turn: Turn, route: str) -> bool:
    """Whether a no brings a reason of the same step along: "no, out of their territory"."""
    if route == "deal.withdraw":
        return bool(withdrawn.told(turn.heard.text))
    return route == "deal.reject" and bool(meant(turn, after_no(turn.heard.text)))


def _tells(turn: Turn, said: str) -> bool:
    """Whether words tell something and ask for nothing."""
    reading = turn.read(said)
    if _renames(turn, said) or steps_back(said):
        return False
    if reading.intent in SAYS or asked(said, turn.names) or aside(said) or small_talk(said):
        return False
    if (
        requested(said)
        or sentences.question(said)
        or sentences.put(said)
        or sentences.step(said)
        or choosing.says_yes(said)
    ):
        return False
    return reading.intent not in READING | WRITING or reading.confidence < CERTAIN


def _renames(turn: Turn, said: str) -> bool:
    """Whether a name takes the place of another: "not kaufmann, globex", "no, Acme Ltd" are no news."""
    if any(turn.names.kind(name) == "customer" for name in wanted(said)):  # 撤的是远景
        return True
    alone = value_alone(said)
    names = [each.new for each in corrections(said) if each.old] + ([alone[0]] if alone else [])
    return any(0 < _length(name) <= (NAME_ZH if has_han(name) else NAME) for name in names)


def _long(said: str) -> bool:
    return _length(said) >= (FEWEST_ZH if has_han(said) else FEWEST)


def _length(said: str) -> int:
    return len(said) if has_han(said) else len(said.split())
