"""A request behind words that only lead to it: a greeting, "and", a thought, who said it; and a reminder that is to
come ahead of what it is of."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from domain.matching.text import has_han
from domain.patterns import regex
from language.read.certainty import CLEAR, SHOWN, SURE
from language.read.parting.paired import Read
from language.read.parting.reminders import reminded_ahead
from language.read.reading import Reading
from language.read.sentence.forms import FORMS, ON_DEALS, READING
from language.read.telling.happened import GREETING

GOES_ON: Final = regex(r"\W*(?:(?:oh|ah|ok(?:ay)?),? )?(?:and|plus)(?: also)?,? (?=(?:i|we)\b)")
THINKS: Final = regex(
    r"\W*(?:(?:ok(?:ay)?|so|well|hmm+|yeah)\W+)*(?:(?:i|we) (?:think|guess|believe|suppose|reckon|fear)|i['’]?(?: a)?m afraid)(?: that)? (?!so\b|not\b)"
    r"|\W*我(?:觉得|估计|想|看)[，, ]*"
)
SPEAKER: Final = regex(
    r"\W*(?:转发?(?:一下)?(?:自|消息)?\W+(?:[\u4e00-\u9fff]{2,4}(?: *\d{1,2}:\d\d)?[:：]\s*)?|(?!(?:最终|终端)?(?:客[户戶]|[产產]品|渠道|[伙夥]伴|金[额額]|[项項]目|[数數]量|[预預][计計算]|[备備]注))[\u4e00-\u9fff]{2,3}(?:总|经理|工)?(?: *\d{1,2}:\d\d)?[:：\n]\s*(?=.{6}))"
)


def told_ahead(text: str, read: Read, now: datetime) -> Reading | None:
    """The reminder that is to come so long before what it is of, today where only an hour to come is said; None where
    that has no day, or no hour where hours count, and for other words."""
    found = reminded_ahead(text)
    reading = read(found[0]) if found else None
    if found is None or reading is None or reading.intent != "task.add":
        return None
    (_, soon), day, hour = found, reading.slots.get("date"), reading.slots.get("time")
    told = str(reading.slots.get("text") or "")
    at = hour if isinstance(hour, time) else None
    day = now.date() if day is None and at and at > now.time() else day
    if not isinstance(day, date) or not told or (at is None and soon.by):
        return None
    when = datetime.combine(day, at or time(12)) - timedelta(days=soon.days) - soon.by
    shown = f"{day:%-m月%-d日}" if has_han(told) else f"{day:%-d %b}"
    words = [shown if soon.days else "", f"{at:%H:%M}" if at else "", told]
    slots = {
        "text": " ".join(filter(None, words)),
        "date": when.date(),
        **({"time": when.time()} if at else {}),
    }
    return replace(reading, slots={**reading.slots, **slots}, rest="")


def behind_greeting(text: str, read: Read) -> Reading | None:
    """What is asked behind a greeting: "good morning, what's on today?"."""
    greeting = GREETING.match(text.lower())
    reading = read(text[greeting.end() :]) if greeting else None
    asks = reading is not None and reading.intent in READING - {"help"} and reading.confidence >= SHOWN
    return reading if asks else None


def behind_and(text: str, read: Read) -> Reading | None:
    """What is told behind words that only go on: "and I visited Pinnacle too"."""
    led = GOES_ON.match(text.lower())
    reading = read(text[led.end() :]) if led else None
    tells = reading is not None and reading.intent in FORMS and reading.confidence >= SHOWN
    return reading if tells else None


def behind_thought(text: str, read: Read) -> Reading | None:
    """What is told of a deal by somebody who only thinks so: "I guess we lost Globex", "I think it will close in July"."""
    led = THINKS.match(text.lower())
    reading = read(text[led.end() :]) if led else None
    tells = reading is not None and reading.intent in ON_DEALS and reading.confidence >= CLEAR
    return reading if tells else None


def behind_nothing(text: str, read: Read) -> Reading | None:
    """What is told behind words that are read as nothing."""
    return behind_and(text, read) or behind_thought(text, read) or behind_speaker(text, read)


def behind_speaker(text: str, read: Read) -> Reading | None:
    """What somebody is quoted to have said, where it is no registration: 陈静：三一说先做POC，下周三我们过去."""
    led = SPEAKER.match(text)
    reading = read(text[led.end() :]) if led else None
    tells = reading is not None and reading.intent in FORMS and reading.intent != "deal.register"
    return reading if tells and reading and reading.confidence >= SURE else None


BEHIND: Final[Mapping[str, Callable[[str, Read], Reading | None]]] = {
    "greet": behind_greeting,
    "none": behind_nothing,
    "deal.status": behind_thought,
    "deal.register": behind_speaker,
}  # what is read behind the words with which a message opens
