"""What is put off, dropped or not to be, with the reason beside it: 还是算了，等他们盖章再改, "hold on, I'll ask Anna"."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from domain.patterns import regex
from language.read.answering.answers import CANCEL
from language.read.answering.asides import aside
from language.read.normal import PAUSES
from language.read.parting.paired import Read
from language.read.sentence.forms import READING, WRITING
from language.read.talk import called_off
from language.read.values.currency import currency

LONGEST: Final = 80  # characters
SURE, LIKELY = 0.9, 0.7  # of a request of its own that changes something, that looks at something
SEAM: Final = regex(r"\s*[,，;；。.!！]+\s*|\s+(?:because|since|until|till)\b\s*")
PUTS_OFF: Final = frozenset({"wait", "checks", "later"})
NUMBER: Final = regex(r"\d|[一二三四五六七八九两十百]{1,3}[十百千万亿台套个件]")
REASON: Final = regex(
    r"(?:because|since|as|until|till|but|so|i|we|they|he|she|it|there|my|our|the|this|that|not|need|let|too|somebody|someone)\b"
    r"|[等先再他她我还太没有得要别被]|因为|客户|对方|领导|老板|已经|这[单个家]|那[边单个]|估计|可能|怕"
)


def without_reason(text: str, read: Read, now: datetime) -> str:
    """The words that drop or put off what is open; the whole text where none do, or where what stands beside
    them asks for something itself."""
    if len(text) > LONGEST:
        return text
    seams = list(SEAM.finditer(text.strip(PAUSES)))
    for seam in seams[:2]:
        head, rest = text[: seam.start()], text[seam.end() :]
        if _drops(head) and REASON.match(rest.lower()) and not (_goes_on(rest) or _asks(rest, read, now)):
            return head
    for seam in seams[-1:]:
        before, last = text[: seam.start()], text[seam.end() :]
        if CANCEL.fullmatch(last.strip(PAUSES)) and not _asks(before, read, now):
            return last
    return text


def _drops(words: str) -> bool:
    said = aside(words)
    if called_off.not_after_all(words) or called_off.not_to_be(words):
        return True
    return bool(CANCEL.fullmatch(words.strip(PAUSES))) or (said is not None and said.kind in PUTS_OFF)


def _goes_on(words: str) -> bool:
    """Whether words say themselves what is to become of it: 等等，我待会再填."""
    said = aside(words)
    return bool(CANCEL.fullmatch(words.strip(PAUSES))) or (said is not None and said.kind == "later")


def _asks(words: str, read: Read, now: datetime) -> bool:
    """Whether words ask for something, or put something right: 他们要80套, "the amount is in CHF"."""
    if not words.strip(PAUSES) or words.rstrip().endswith(("?", "？")) or NUMBER.search(words):
        return True
    if currency(words, now):
        return True
    reading = read(words)
    sure = {"correct": 0.0, **dict.fromkeys(READING, LIKELY), **dict.fromkeys(WRITING, SURE)}
    return bool(reading.slots) and reading.confidence >= sure.get(reading.intent, 2.0)
