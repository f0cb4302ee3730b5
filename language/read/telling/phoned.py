"""A call that was made or taken, which is a visit: 给云轩打了个电话，他们问返点, 云轩来电话说预算砍了."""

from __future__ import annotations

from typing import Final

from domain.patterns import regex
from language.read.sentence.sight import Sight
from language.read.sentences import question

_WHEN: Final = r"(?:(?:今天|昨天|前天|刚刚?才?|方才|上午|下午|中午|早上|晚上|今早|昨晚|我|我们)[,， ]?)*"
_WHO: Final = r"(?P<who>[^，,。；;！!？?\s]{2,16}?)"
_CALL: Final = r"(?:个|一个|了个|了一个|一通|了一通|通)?(?:电话|微信电话|语音)"
TOLD: Final = regex(
    rf"^\W*{_WHEN}(?:(?:给|跟|和|与){_WHO}(?:打|去|回|通)(?:了|过|完){_CALL}|(?:打|通)了?{_CALL}给了?(?P<whom>[^，,。；;！!？?\s]{{2,16}})(?=[，,。])"
    rf"|(?P<from>[^，,。；;！!？?\s]{{2,16}}?)(?:刚刚?才?|又|今天|昨天|早上|上午|下午|主动)*(?:打(?:了个|过|了)?来了?{_CALL}|打(?:了个?)?电话过?来|来了?(?:个|过|一个|通)?电话|来电)(?:了|来)?(?=说|问|反[馈映]|讲|告|通知|表示|催|抱怨|[，,。：:]))"
)
_CLAUSE: Final = regex(r"[，,。；;]|(?<=.)(?=说|问)")
_ASKS: Final = regex(r"[了过]?(?:没有?|吗|么|[?？])")
_ORDERED: Final = regex(r"提醒|待办|任务|记得|别忘|如果|要是|帮我(?:约|安排)")


def phoned(seen: Sight) -> bool:
    """True where it is told first that somebody who is named was called, or called."""
    text = seen.text.lower
    told = None if seen.role == "partner" or _ORDERED.search(text) else TOLD.match(text)
    if told is None or question(_CLAUSE.split(text, maxsplit=1)[0]) or _ASKS.match(text, told.end()):
        return False
    first, last = next(told.span(way) for way in ("who", "whom", "from") if told[way])
    return any(
        first <= seen.tokens[start].start and seen.tokens[end - 1].end <= last for start, end in seen.names
    )
