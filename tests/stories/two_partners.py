"""Two partners with one customer: what stories of conflicts and of appeals begin with."""

import re

from tests.conversation import Conversation

REP, LEAD, JONAS, CHEN, ZHAO = "Li Wei", "Anna Berg", "Jonas Keller", "Chen Jing", "赵敏"
EVERYBODY = (REP, LEAD, JONAS, CHEN, ZHAO)


async def register(talk: Conversation, name: str, sentence: str) -> str:
    """Registers in one sentence; the receipt."""
    chinese = name in (CHEN, ZHAO)
    await talk.say(name, sentence)
    await talk.say(name, "跳过" if chinese else "skip")
    return await talk.press(name, "提交" if chinese else "Submit")


async def open_conflict(talk: Conversation, name: str) -> str:
    """Presses the first conflict that waits."""
    (line,) = [line for line in (await talk.say(name, "/deal conflicts")).splitlines() if " / D-" in line]
    return await talk.press(name, line.strip().lstrip("[").partition("] ")[2] or line.strip())


def reference(receipt: str) -> str:
    return receipt[receipt.index("D-") :][:7]


def stands(card: str) -> str:
    """The deal that a conflict's first button keeps in front."""
    found = re.search(r"(D-\d+) stands", card)
    assert found is not None
    return found[1]


async def both(talk: Conversation) -> tuple[str, str]:
    """Jonas registers Tata Chemicals; ten minutes later Chen Jing does, by another spelling."""
    await talk.join(*EVERYBODY)
    one = await register(talk, JONAS, "register Tata Chemicals Ltd, FalconGuard, 60k, closing end of June")
    talk.clock.move(minutes=10)
    other = await register(talk, CHEN, "我们想报备Tata Chemical，FalconGuard，80万，六月底签")
    return reference(one), reference(other)
