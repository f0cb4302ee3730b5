"""In a form: that there is no more to tell, who decides, a contact with more than a name; and the words of a
button, typed under a card that asks nothing."""

import pytest

from tests.conversation import Clock, demo

REP, JONAS = "Li Wei", "Jonas Keller"
BOSCH = "register Bosch via Softline, FalconGuard, 20 seats, 60k, closing June"


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        ((BOSCH, "done"), "Is this right?"),
        ((BOSCH, "skip", "that's all"), "Say “yes” or press Submit"),
        (("register Bosch via Softline, FalconGuard", "done"), "What is the estimated amount?"),
        ((BOSCH, "who decides?"), "Anna Berg decides"),
        ((BOSCH, "Mark Lang, 70k"), "Amount: $70,000\nExpected close: Tue 30 Jun 2026\nContact at the"),
        ((BOSCH, "Joe Miller +1 303 555 0101"), "Contact at the customer: Joe Miller +1 303 555 0101"),
        ((BOSCH, "wrong partner"), "Which partner brings the deal?"),
        ((f"{BOSCH[:-14]}", "june, and remind me to call them friday", "skip", "yes"), "You also wanted"),
        (("globex lost to cisco", "price", "yes", "it's not lost"), "Shall I take this back"),
        (("remind me tomorrow or friday to call tom",), "Be reminded · call tom\nWhich one"),
        (("done",), "No open tasks"),
        (("status of three rivers", "ask"), "What do you want to know?"),
        (("Softline", "change"), "Change a partner"),
        (("Softline", "deals"), "2 deals"),
        (("bump globex to 65",), "Amount: $60,000 → $65,000"),
        (("globex 50 seats",), "Quantity: 50"),
        (("globex closes in june or july",), "Which one shall I put down?"),
        (("globex closes in june or july", "july"), "Expected close: Fri 31 Jul 2026"),
    ],
)
async def test_what_is_answered(sqlite_url: str, lines: tuple[str, ...], shown: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        answer = [await talk.say(REP, line) for line in lines][-1]
        assert shown in answer.replace("\n  ", "\n")


async def test_what_is_next(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        for line in (
            "visit Softline tomorrow at 10",
            "skip",
            "yes",
            "remind me to call Bob on Friday",
            "yes",
        ):
            await talk.say(REP, line)
        shown = await talk.say(REP, "what's next?")
        assert "Softline GmbH" in shown
        assert "call Bob" in shown
