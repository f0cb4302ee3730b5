"""How words are led in and spelled on a phone: "wait is Zeiss free?", "whats the minimum", "im back"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from domain.patterns import regex
from language.read.certainty import SURE
from language.read.reading import Reading
from language.read.sentence.forms import FORMS, READING

_OF_ITSELF: Final = READING | {"task.add", "visit.plan", "visit.log"}

_LEAD: Final = regex(
    r"^(?:(?:please )?(?:(?:can|could|would|will) (?:some(?:one|body)|any(?:one|body)|you) (?:please )?|some(?:one|body) )(?:explain|tell me|let me know)(?: to me)? (?=(?:why|how|when|what|who)\b)|谁(?:能|可以)(?:告诉我?|解释|说|讲)一?下?(?=[^，,。]{0,12}(?:为什么|为啥|怎么|什么|谁))|(?:(?:hm+|wait|hold on|hang on),? no|hm+|u[hm]+|er+m?|oh|ah|wait|hold on|hang on|(?:just )?(?:one|a) (?:sec(?:ond)?|moment|minute)|btw|by the way"
    r"|(?:ok(?:ay)? |great |cool |perfect )?(?:thanks?|thank you|thx|ty)(?: a lot| so much)?(?=[!.,;，。！])|(?:quick |one (?:more )?)question)(?![\w'’])[,，.…:：!！ ]*|(?:(?:好的?|嗯|行)[,， ]*)?(?:谢谢|多谢|感谢|谢了|辛苦)(?:您|你|啦|了)*[,，!！。.~～ ]+|(?:嗯+|呃+|哦|额|等等|等一?下|稍等|对了|顺便问一?下)[,，.…:：!！ ]*)+(?=\S)",
    re.IGNORECASE,
)
_LEFT_OUT: Final = tuple(
    (regex(rf"\b({words})({end})\b", re.IGNORECASE), rf"\1{mark}\2")
    for words, end, mark in (
        ("i", "m|ve", "'"),
        ("what|who|where|how|when|that|there|here|let", "s", "'"),
        ("they|you|we", "ve", "'"),
        ("they|you", "re", "'"),
    )
)
_ONLY: Final = regex(
    r"\W*(?:那就?|打算|就|我们?|then|and|we|i|will|let's|ok)*\W*(?:吧|了)?\W*", re.IGNORECASE
)
_NOT: Final = regex(
    r"\b(do|does|did|is|are|was|were|has|have|had|ca|wo|could|should|would)nt\b", re.IGNORECASE
)


_COUNTED_OFF: Final = regex(
    r"^(?:(?:i have |i've got |just )?(?:\d|two|three|four|a few|a couple of|couple of|some)(?: quick| more| small)? (?:things|updates|requests|points|items|changes)(?: (?:for you|today|please))*|[两二三四几]件事(?:情)?)\s*[:：,，–—-]+\s*(?=\S)",
    re.IGNORECASE,
)


_BECAUSE: Final = regex(
    r"\b(?:bc|b/c|bcs|bcos|cuz|coz|cos)(?= (?:of|the|their|our|they|he|she|we|it|i|it's|they're|customer)\b)"
)


def with_because(text: str) -> str:
    """A message with the short word for why in full: "kaufmann now 90k bc they added …"."""
    return _BECAUSE.sub("because", text)


def uncounted(text: str) -> str:
    """A message without how many things it is about: "3 things: move Globex to commit, …"."""
    return _COUNTED_OFF.sub("", text.strip())


_INTRODUCED: Final = regex(
    r"^\W*(?:(?:oh|right|alright|all right|so|and|well|also)[,.!?… ]+)*"
    r"(?:(?:(?:one|another|just one|a) (?:(?:more|last|other|further|quick) )?(?:thing|request|point|item)|(?:one|another) more|next(?: one| thing| up)?|(?:and )?(?:lastly|finally|last (?:one|thing)))\s*[,:：;.–—-]+\s*"
    r"|(?P<adds>(?:please )?add (?:one|another|another one|one more)(?: (?:task|reminder|thing))?(?: for me)?\s*[,:：;–—-]+\s*)"
    r"|(?:(?:i|we) (?:(?:almost|just|also|totally) )*)?forgot(?: (?:one thing|something|this))?\s*[,:：;–—-]+\s*"
    r"|nothing\?+ (?:ok(?:ay)?[, ]+)?(?=remind me\b)|(?:thanks?|thank you|thx|ty)(?: so much| a lot)? for (?:the|your|that|\w+ing)(?: [^.!?,;]{2,60})?[.!]\s+"
    r"|(?:(?:还有|另外|再说)(?:一?[件个](?:事情?|任务)?)|最后一[个件](?:事情?)?|下一[个件](?:事情?)?|再[加来]一[个条]|谢谢(?:你|您)?(?:批|通过|同意)[^，,。！!]{0,12}[，,。！!])[，,:：。\s]*)(?=\S)",
    re.IGNORECASE,
)
_DOES: Final = regex(
    r"(?:call|e?mail|text|ping|ring|send|ask|check|write|prepare|chase|book|tell)\b", re.IGNORECASE
)


def unintroduced(text: str, read: Callable[[str], Reading]) -> str:
    """A request without the words that introduce it as one more: "right, next: remind me …", "one more thing: Globex is
    64k"; any other message as it is, of which these words may be a part."""
    found = _INTRODUCED.match(text)
    if found is None:
        return text
    rest = text[found.end() :]
    rest = f"remind me to {rest}" if found["adds"] and _DOES.match(rest) else rest
    reading = read(rest)
    whole = reading.intent in _OF_ITSELF or bool({"deal", "customer"} & reading.slots.keys())
    return rest if whole and reading.intent in FORMS and reading.confidence >= SURE else text


def unled(text: str) -> str:
    """A message without the words that only lead it in."""
    return _LEAD.sub("", text.strip())


def spelled(text: str) -> str:
    """A message with the apostrophes that were left out, "whats" is "what's", and words of the north as they are
    written: 咋 is 怎么."""
    text = text.replace("咋", "怎么").replace("呗", "吧")
    for pattern, put in _LEFT_OUT:
        text = pattern.sub(put, text)
    return _NOT.sub(r"\1n't", text)


def ways(text: str) -> Sequence[str]:
    """A message as it may be matched: as it stands, and with its apostrophes."""
    said = unled(text)
    return tuple(dict.fromkeys((said, spelled(said))))


def only_led(text: str) -> bool:
    """Whether words around a value say nothing beside it: 那就…吧, "then we will …"."""
    return _ONLY.fullmatch(text) is not None
