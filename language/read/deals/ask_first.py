"""A question to the partner that shall come before a decision: "hold on, ask Pinnacle first who decides", 先问一下云轩谁拍板."""

import re
from typing import Final

from domain.patterns import regex
from language.read.led import unled
from language.read.names import Names

ASKS: Final = regex(
    r"(?:(?:no|ok|actually|rather|instead|better|please|let'?s|first)[, ]+)*ask (?P<who>[^,:;?]{2,40}?)(?: first)?,? (?P<question>(?:who|what|when|why|how|which|where|whether|if|for|about)\b.+)"
    r"|(?:不|算了|还是|先|那就|请|再|[，, ])*(?:问一?下|问问|问)(?P<who_zh>[^，,。谁什多怎有是哪为]{1,12}?)(?P<question_zh>(?:谁|什么|多少|怎么|有没有|是不是|哪|为什么|是谁).+)",
    re.IGNORECASE,
)
PARTNER: Final = regex(
    r"(?:the )?(?:partner|reseller)|them|him|her|他们|她们|对方|伙伴|渠道|代理商?", re.IGNORECASE
)


LED: Final = regex(r"^(?:for|about) |,? first$", re.IGNORECASE)
NO: Final = regex(
    r"^(?:(?:no|wait|actually|sorry|hm+|(?:on )?second thoughts?|never ?mind|rather|不对?|不是|算了|等等|哦)[,，.。! ]*)+(?:i (?:meant|want to|will|'ll) )?",
    re.IGNORECASE,
)


def after_no(text: str) -> str:
    """What is said after what was begun is let be: "actually no, approve it"."""
    return NO.sub("", text.strip())


def ask_first(text: str, names: Names) -> str:
    """What the partner is to be asked; empty for other words."""
    found = ASKS.fullmatch(after_no(unled(text)).strip(" .!。！"))
    if found is None:
        return ""
    who = (found["who"] or found["who_zh"]).strip()
    named = PARTNER.fullmatch(who) or names.kind(who) == "partner"
    return LED.sub("", found["question"] or found["question_zh"]).strip() if named else ""
