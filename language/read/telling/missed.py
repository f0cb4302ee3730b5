"""A visit that did not come about, and when it is to be made instead: 没去成云轩，下周二再去, "couldn't make it to Softline
today, going Friday instead"."""

import re
from datetime import datetime
from typing import Final

from domain.patterns import regex
from language.read.normal import normal
from language.read.pieces import When
from language.read.typed import find

LONGEST: Final = 120  # characters
_THEN_ZH: Final = r"(?:今天|昨天|前天|上周|这周|(?:上?周|星期)[一二三四五六日天]|[上下中]午|早上|晚上|本来|原本|原定|说好|我|要|想|打算|准备|结果|但|的)*"
_DONE_ZH: Final = r"没(?:有|能)?(?:去|见|约|跑|拜访|来得及去)(?:成|到|着|上)"
_FIRM_ZH: Final = r"(?P<firm>(?![的了过])[^，,。；;\s]{2,14}?)"
_ONWARD_ZH: Final = r"[，,。；; ]+(?:所以|只好|只能|就|都|我|先|已经|又|跟他们?|打算|准备)*(?:改|推|挪|延|重新约|重约|约|换|定|等)?(?:期|好)?(?:到|在|成|至|了)?(?P<when>[^，,。；;]{1,16}?)(?:上门)?(?:再|重新)?(?:去|约|见|拜访|来|跑|过去|补上)?(?:一趟|一次)?[了吧。！!]*"
_NAME: Final = r"(?P<firm>(?!(?:it|them|him|her|you|us|this|that|the|my|a|an)\b)[\w&.'-]+(?: (?!(?:today|yesterday|this|on|last|as|but|so|because|and)\b)[\w&.'-]+){0,3}?)"
_THEN: Final = r"(?: (?:today|yesterday|this (?:morning|afternoon|week)|on \w+day|last \w+|as planned))*"
_COULD: Final = r"(?:could(?:n['’]?t| not)|did(?:n['’]?t| not)|was(?:n['’]?t| not) able to|were(?:n['’]?t| not) able to|can['’]?t)"
_SEE: Final = r"(?:make it to|get (?:round )?to (?:see|visit)|manage to (?:see|visit|meet)|get to|go to)"
_ONWARD: Final = r"[,;. ]+(?:(?:so|and|but|now|i['’]ll|i will|i['’]m|we['’]ll|we will|we|i|it['’]s)[, ]+)*(?:(?:going|go|see|seeing|visit|visiting|moved|rescheduled|rebooked|pushed|postponed|try|trying|planned)(?: (?:it|them|there|again))?(?: (?:to|for|on|till|until))?|on|will go on)? ?(?P<when>[^,;]{2,30}?)(?: (?:instead|again|then|now))*[.!]*"
_WHOLE: Final = (
    rf"{_THEN_ZH}{_DONE_ZH}了?{_FIRM_ZH}(?P<on_zh>{_ONWARD_ZH})?",
    rf"{_THEN_ZH}(?:去|见|拜访|约)?{_FIRM_ZH}(?:那边|那儿|那里|的会议?|的拜访|的)?{_DONE_ZH}[了。！!]*(?P<on_zh>{_ONWARD_ZH})?",
    rf"{_THEN_ZH}没(?:有|能)?去{_FIRM_ZH}(?P<on_zh>{_ONWARD_ZH})",
    rf"(?:(?:sorry|unfortunately|sadly|so|ok)[, ]+)*(?:(?:i|we) )?{_COULD} {_SEE} {_NAME}{_THEN}(?P<on>{_ONWARD})?\W*",
    rf"(?:(?:sorry|unfortunately|sadly|so|ok|today|yesterday)[, ]+)*(?:i|we) (?:was|were) (?:going|supposed|meant|planning|about) to (?:see|visit|meet|go to|call on) {_NAME}{_THEN},? but (?:(?:i|we|they|he|she) )?(?:{_COULD} (?:make it|go|get there)|(?:have |had to )?cancell?ed(?: it| on (?:me|us))?|(?:it )?(?:fell through|got cancell?ed))(?P<on>{_ONWARD})?\W*",
)
MISSED: Final = tuple(regex(pattern, re.IGNORECASE) for pattern in _WHOLE)
PERHAPS: Final = regex(r"没|n['’]?t |\bnot |\bwas |\bwere ", re.IGNORECASE)


def missed(text: str, now: datetime) -> str | None:
    """The visit that is made instead, as it would be planned, empty for none; None for a message that tells of no visit
    that was missed."""
    said = " ".join(text.split())
    if len(said) > LONGEST or not PERHAPS.search(said):
        return None
    plain = normal(said).text
    found = next((match for pattern in MISSED if (match := pattern.fullmatch(plain))), None)
    if found is None:
        return None
    when = found["when"]
    if not when:
        return ""
    if not _only_when(when, now):
        return None
    if "on_zh" not in found.re.groupindex:
        return f"visit {found['firm']} {when}"
    return f"{when}去{found['firm'].replace('的', '见', 1)}"


def _only_when(words: str, now: datetime) -> bool:
    """True for a day, or a stretch of days, with or without an hour."""
    line = normal(words)
    pieces = find(line, now)
    rest = line.lower
    for piece in reversed(pieces):
        rest = rest[: piece.start] + rest[piece.end :]
    day = any(isinstance(piece.value, When) for piece in pieces)
    return day and not re.sub(r"\b(?:at|on|the)\b|[\s,的]", "", rest)
