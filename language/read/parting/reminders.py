"""Several reminders in one message: "remind me to call CDW tomorrow and to send the deck on Friday", 提醒我明天…，周五…."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from domain.matching.text import has_han
from domain.patterns import regex
from language.read.parting.lists import Parted, joints, said
from language.read.pieces import When
from language.read.sentence.sight import Sight
from language.read.sentence.tokens import Token
from language.read.values.by_the_clock import Ahead, ahead

DAY: Final = frozenset({"date", "time"})
ORDER: Final = regex(
    r"(?:please |also )?(?:remind me|don't (?:let me )?forget|make sure)\b|(?:[^，,。；;]{0,12})(?:提醒我|别忘了|记得)",
    re.IGNORECASE,
)
ORDERED_LAST: Final = regex(
    r"(?P<zh>[^?？]{4,}?)[，,。；;\s]+(?:到时候?|记得|请|麻烦|帮我|你)*提醒(?:一?下)?我(?:一?下|一声)?[吧哦啊。.!！]*"
    r"|(?P<en>[^?]{8,}?)[,;.]* (?:and |please |pls )*remind me(?: please| then| of (?:it|that)| about (?:it|that))*[.!]*",
    re.IGNORECASE,
)
AHEAD_SEAM: Final = regex(
    r"[，,。；;.\s]+(?=(?:到时候?|记得|请|麻烦|帮我|再)*(?:提?前|提醒我?提?前)|(?:and |please |pls )*(?:remind|ping) me )",
    re.IGNORECASE,
)
SHORTEST: Final = 4  # characters of what one is reminded of
AMID: Final = regex(
    r"(?P<when>[^，,。；;?？]{2,20}?(?<![天周时分月年\d])(?:之前|以前|前))[，, ]*(?:请|帮我|记得|麻烦|再)*提醒(?:一?下)?我(?:一?下|一声)?[，,:： ]*(?P<before>\S.+)"
    r"|(?:[^，,。；;]{2,20}(?:不用(?:管|提醒|去|理)|取消|别管|不(?:去|开|参加))了?[，,。；; ]+)(?:请|帮我|记得|麻烦|再)*提醒(?:一?下)?我(?:一?下|一声)?[，,:： ]*(?P<instead>\S.+)"
)  # 明天去云轩前提醒我带合同; 八点的会不用管，提醒我九点…
BLANK: Final = regex(r"(?<=[\u4e00-\u9fff])\s+(?=[^，,。；;\s]{0,12}提醒我)")
TO_DO: Final = frozenset(
    (
        "to call email mail ring text ping send ask tell check chase confirm remind follow prepare prep write draft review finish submit file update"
        " pay meet visit see book order buy get bring share sign renew invite set schedule discuss talk"
    ).split()
)
TOLD: Final = regex(r"\s*(?:[他她它客对]|[是有要会]|提醒)")  # who does it, or what is then
ASKS: Final = regex(r"能不能|会不会|是否|吗|什么|哪|几点|多少|[?？]")
BESIDES: Final = frozenset("还另")  # after these another thing follows, and no end of the first
HOUR: Final = regex(r"\d|[一二两三四五六七八九十]点")
PART_OF_DAY: Final = regex(r"(?:[上下中]午|早上|晚上|傍晚)$")
LED: Final = frozenset(("on", "at", "by", "the"))


def reminded_last(text: str) -> str:
    """A reminder that is ordered behind what it is of, as one that is ordered first: 周五前写完方案，提醒我一下; empty
    for other words."""
    found = ORDERED_LAST.fullmatch(text.strip())
    if found is None:
        return _amid(text)
    return f"提醒我{found['zh']}" if found["zh"] else f"remind me: {found['en']}"


_NUMBER_ZH: Final = r"[\d一二两三四五六七八九十]{1,3}"
_AT: Final = regex(
    rf"(?P<zh>[^?？]{{4,40}}?)[，,。；;\s]+(?:到时候?|记得|请|麻烦|帮我|你)*提醒(?:一?下)?我(?P<at_zh>(?:[今明后]天|今晚|明早|下?周[一二三四五六日天]|早上|上午|中午|下午|晚上|{_NUMBER_ZH}点(?:半|一刻|钟|{_NUMBER_ZH}分?)?|\d{{1,2}}[:：]\d\d)+)[吧哦啊。!！]*"
    r"|(?P<en>[^?]{8,}?)[,;.]* (?:and |so |please |pls )*remind me (?P<at>(?:at|on|by|in|around|tomorrow|tonight|this|next)\b(?: (?!(?:to|about|that|of|for)\b)[\w:.]+){0,3})[.!]*",
    re.IGNORECASE,
)
_PUT_OFF_ZH: Final = regex("没空|忙|晚点|现在|不行|好的|知道|收到|[批签报赢丢输]|改[成到为]")


def reminded_at(text: str) -> str:
    """A reminder whose moment is told behind what it is of: "need to buy milk remind me at 6:30", 下班买菜，提醒我六点半;
    empty for other words."""
    found = _AT.fullmatch(text.strip())
    if found is None:
        return ""
    if found["zh"]:
        return "" if _PUT_OFF_ZH.search(found["zh"]) else f"提醒我{found['at_zh']}{found['zh'].strip()}"
    does = not TO_DO.isdisjoint(found["en"].lower().split())
    return f"remind me {found['at']} to {_OUGHT.sub('', found['en'])}" if does else ""


_OUGHT: Final = regex(
    r"^(?:(?:i|we|also|and|so|ok) |(?:need|have|got|ought|want) to |(?:must|should|gotta|will) )+",
    re.IGNORECASE,
)


def _amid(text: str) -> str:
    """The same of one that is ordered between before what it is and what is to be done, or behind what is off."""
    found = AMID.fullmatch(text.strip())
    return f"提醒我{found['instead'] or found['when'] + found['before']}" if found else ""


def reminded_ahead(text: str) -> tuple[str, Ahead] | None:
    """What is at an hour, as the order to be reminded of it, and how long before that is to be: 明天9:30跟云轩开会，提前
    半小时提醒我; None for other words."""
    what, *order = AHEAD_SEAM.split(text.strip(), maxsplit=1)
    found = ahead(order[0] if order else text)
    if found is None or bool(found.text) is bool(order) or len(what) < SHORTEST:
        return None
    what = found.text or what
    return (f"提醒我{what}" if has_han(what) else f"remind me: {what}"), found


def reminders(sight: Sight) -> Iterator[Parted]:
    """The ways to part a reminder before another one with a day of its own."""
    tokens = sight.tokens
    for joint, start in (*joints(sight), *_blanks(sight)):
        if not (_dated(tokens[:joint]) and _dated(tokens[start:])):
            continue
        first, second = said(sight, 0, joint), said(sight, start, len(tokens))
        if ORDER.match(second):
            yield first, second
        elif lead := _lead(sight, joint, start):
            yield first, lead + _on_its_day(sight, joint, start, second)


def _on_its_day(sight: Sight, joint: int, start: int, second: str) -> str:
    """What is to be done at another hour of the same day, with that day: 明天九点…，然后下午三点…."""
    first, rest = (
        [PART_OF_DAY.sub("", said(sight, at, at + 1)) for at in places if _of_day(sight.tokens[at])]
        for places in (range(joint), range(start, len(sight.tokens)))
    )
    day = next(filter(None, first), "")
    if any(rest) or not day or not HOUR.search(second):
        return second
    return f"{day}{second}" if has_han(second) else f"{second} {day}"


def _of_day(token: Token) -> bool:
    return token.piece is not None and token.piece.kind == "date"


def _blanks(sight: Sight) -> Iterator[tuple[int, int]]:
    """The blanks before another order: 明天十点提醒我开会 后天提醒我交报告."""
    orders = [at.end() for at in BLANK.finditer(sight.text.text)]
    yield from ((at, at) for at, token in enumerate(sight.tokens) if at and token.start in orders)


def _dated(tokens: Sequence[Token]) -> bool:
    return any(token.piece is not None and token.piece.kind in DAY for token in tokens)


def _lead(sight: Sight, joint: int, start: int) -> str:
    """What a second thing to be reminded of lacks at its beginning; empty where it is no such thing."""
    tokens = sight.tokens
    if tokens[start].word in TO_DO:
        return "remind me " if tokens[start].word == "to" else "remind me to "
    at = start
    while at < len(tokens) and (tokens[at].word in LED or _dated(tokens[at : at + 1])):
        at += 1
    if at == len(tokens) or not _dated(tokens[start:at]):
        return ""
    if tokens[at].word in TO_DO:
        return "remind me "
    piece = tokens[at - 1].piece
    if piece is None:
        return ""
    after = sight.text.text[piece.end :]
    besides = any(token.word in BESIDES for token in tokens[joint:start])
    led = isinstance(piece.value, When) and piece.value.bound and not besides
    return (
        "提醒我"
        if sight.text.chinese and not led and not TOLD.match(after) and not ASKS.search(after)
        else ""
    )
