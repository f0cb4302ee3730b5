"""What is said to the card that shows all of a form, and presses none of its buttons."""

from __future__ import annotations

from datetime import date

from domain.chat import Reply
from domain.dialogue import Dialogue, Script
from handlers.forms import press
from handlers.forms.answer import holds
from handlers.forms.apart import (
    another_request,
    another_task,
)
from handlers.forms.asides import guessed
from handlers.forms.beside import alone_at_card
from handlers.forms.elsewhere import elsewhere
from handlers.forms.fitting import fits, when_it_closes
from handlers.forms.further import told_further
from handlers.forms.on_record import choice_named, product_named
from handlers.forms.orders import GUESSED, changers
from handlers.forms.run import merge, shown
from handlers.talk.told_more import told_more
from handlers.turn import Turn, say
from language.read import Reading
from language.read.answering import choosing
from language.read.answering.answers import SKIPS, dated_first
from language.read.answering.corrections import (
    fields,
)  # fmt: skip
from language.read.normal import PAUSES
from language.read.parting.twofold import reminds
from language.read.sentence.forms import WRITING
from language.say import forms as cards

STEP = "task.add"  # how what comes next is read


async def at_summary(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> Reply | None:
    """What is said to the card that shows all of it, and presses none of its buttons: it changes or asks."""
    if named := product_named(turn, script, dialogue.answers) or choice_named(turn, script):
        return await merge(turn, dialogue, named)
    fitting = fits(turn, script, reading, dialogue.answers)
    field = next((slot for slot in fields(turn.heard.text) if script.question(slot)), "")
    if field and not (reading.intent not in WRITING and another_request(turn, script, dialogue, reading)):
        return await press.ask_again(turn, dialogue, field)
    if choosing.says_yes(turn.heard.text) or SKIPS.fullmatch(turn.heard.text.strip(PAUSES)):
        return say(await shown(turn, dialogue, turn.words("form.still")))
    of_form = reading.intent in {"correct", "decline", "none"} | changers(script)
    if not (fitting and of_form) and (other := await elsewhere(turn, dialogue)) is not None:
        return other
    if reading.intent in {"none", "task.add"} and another_task(script, dialogue.answers, fitting):
        return say(
            cards.answer_or_order(turn.words, script, script.questions[0], "task.add", turn.heard.text)
        )
    if fitting and reading.intent in {"correct", "decline", "none"}:
        return await merge(turn, dialogue, fitting)
    if script.name.startswith("deal_") and (more := told_more(turn, script.route, dialogue.answers)):
        return await merge(turn, dialogue, more)
    if reading.intent in {"decline", "correct"}:
        return say(cards.change_what(turn.words, script, turn.who.staff))
    if reading.intent == "confirm":
        return say(await shown(turn, dialogue, turn.words("form.say_yes")))
    told = alone_at_card(turn, script, dialogue, reading)
    told = (
        told
        or _told_unasked(turn, script, dialogue, reading)
        or told_further(turn, dialogue.answers, reading)
    )
    told = told or when_it_closes(turn, script, dialogue, reading)
    return await merge(turn, dialogue, told) if told else await guessed(turn, dialogue, reading)


def _told_unasked(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> dict[str, object]:
    """The answer that words at the card give to a question left open: "send him the form by Thursday" may be
    a task, and here it is the next step, unless a reminder is asked for; with its day it is so anew."""
    sort = reading.guess if reading.intent == "none" else reading.intent
    again = sort == "visit.plan" and not {"partner", "customer"} & reading.slots.keys()  # 下周三再联系一次
    if (reading.confidence < GUESSED and not again) or reminds(turn.heard.text):
        return {}
    sort = STEP if again or dated_first(turn.heard.text, turn.now) else sort
    meant = next((q for q in script.questions if q.within and q.within.intent == sort), None)
    told = holds(turn, meant) if meant else {}
    dated = any(isinstance(value, date) for value in told.values())
    return told if meant and (dated or not dialogue.answers.get(meant.slot)) else {}
