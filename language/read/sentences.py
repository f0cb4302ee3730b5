"""Whether words are a sentence, where a name or an answer is waited for."""

from __future__ import annotations

import re
from typing import Final

from language.read.bare import bare, opened
from language.read.normal import normal

SPOKEN: Final = frozenset(
    "i me my you your he she it they we our them us is are was were am be been want wants wanted need needs will would can could should "
    "must has have had do does did don't didn't said says told asked met please why what which how when who".split()
)  # words of a sentence, which no firm writes in small letters in its name
FEWEST: Final = 4  # words
ARTICLES: Final = frozenset(("the", "a", "an", "that", "this", "my", "our", "their"))
SPOKEN_ZH: Final = re.compile(
    r"[，。；！？]|[我你您他她它]们|^[我你您他她]|想要|需要|已经|什么|怎么|[吗呢吧]$|(?:拜访|见|聊|谈|说|签|赢|丢|报备)了"
)
FEWEST_ZH: Final = 5  # characters
WONDERS: Final = re.compile(
    r"(?:(?:and|but|so|ok(?:ay)?|wait|oh|hm+|sorry|well|first|please|btw|by the way|quick question)\W+)*"
    r"(?:(?P<word>who|what|which|whose|whom|how|why|when|where)(?:'s|'re)? (?P<rest>.+)|(?:is|are|do|does|did|can|could|will|would|should) .+[?？])",
    re.IGNORECASE,
)
WONDERS_ZH: Final = re.compile(r"谁|什么|多少|怎么|为[何啥]|哪[个些家位里]|吗\W*$")
ASKED: Final = re.compile(
    r"^(?:(?:and|but|so|ok(?:ay)?|btw|by the way|quick question|one question|please|can you|could you)\W+)*"
    r"(?:what(?:'s| is)?|which|who(?:'s| is)?|whose|how|where|when|list|show|tell me|give me|look up)\b"
    r"|[?？]\s*$|什么|多少|哪[个些家位里]|怎么样|几[个家单笔]|[吗呢]\s*$",
    re.IGNORECASE,
)


def sentence(text: str) -> bool:
    """True for what nobody is called: `they want a demo in March`; not for `The Home Depot of Ohio`."""
    words = text.split()
    if any("\u4e00" <= letter <= "\u9fff" for letter in text):
        return len(text) >= FEWEST_ZH and bool(SPOKEN_ZH.search(text))
    return len(words) >= FEWEST and any(word.strip(".,;:!?") in SPOKEN for word in words)


def told(text: str) -> bool:
    """True for small letters with an article among them: they tell something rather than name somebody."""
    words = text.split()
    return len(words) >= FEWEST and text.islower() and any(word in ARTICLES for word in words[1:])


def wonders(text: str) -> bool:
    """True for a question where a name is waited for: `who decides that`, 谁来批; not for `Where Food Comes From`."""
    if WONDERS_ZH.search(text):
        return True
    found = WONDERS.fullmatch(text.strip())
    return found is not None and (text.rstrip().endswith(("?", "？")) or found["rest"].islower())


def question(text: str) -> bool:
    """True for a message in the shape of a question: `what tier is Softline`, 远景能源怎么样了？."""
    return bool(ASKED.search(text.strip()))


def order(text: str) -> bool:
    """True for a message that begins by saying what is to be done: `log a visit to Softline`."""
    plain = normal(text).lower
    return bool(bare(plain) or opened(plain))
