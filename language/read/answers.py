"""The reading of an answer to an open question."""

import re
from datetime import datetime
from typing import Final

from language.read.names import NO_NAMES, Names
from language.read.reading import Answer

SKIP: Final = re.compile(r"(skip|none|n/?a|没有|先不填|跳过|不填|无)[.。!！]*", re.IGNORECASE)
CANCEL: Final = re.compile(r"(cancel|stop|never ?mind|forget it|取消|算了)[.。!！]*", re.IGNORECASE)
QUESTION: Final = re.compile(r"(why|what for|为什么|为啥|干嘛)", re.IGNORECASE)


def answer(kind: str, text: str, now: datetime, names: Names = NO_NAMES, looking: str = "ahead") -> Answer:  # noqa: ARG001
    """Read `text` as the answer to a question of this kind."""
    said = text.strip()
    if SKIP.fullmatch(said):
        return Answer(skip=True)
    if CANCEL.fullmatch(said):
        return Answer(cancel=True)
    if QUESTION.match(said):
        return Answer(question=True)
    return Answer(value=said) if said else Answer(why="empty")
