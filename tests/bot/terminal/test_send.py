"""What the terminal says, and which button a number presses."""

from io import StringIO

from bot.terminal.hear import address
from bot.terminal.send import TerminalVoice
from domain.chat import Button, Card, Urgency
from domain.delivery import Posted

BUTTONS = ((Button("Skip", "skip"), Button("Cancel", "cancel")),)


async def test_a_number_presses_no_button_where_it_is_an_answer() -> None:
    voice = TerminalVoice("Li Wei", StringIO())
    for number, card in enumerate(
        (Card(lines=("Sure?",), buttons=BUTTONS), Card(buttons=BUTTONS, number=True))
    ):
        await voice.say(Posted(number, "k", address("Li Wei"), card, Urgency.ANSWER, "", 0, None))
    assert voice.buttons == ["skip", "cancel"]
