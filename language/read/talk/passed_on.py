"""What a partner wants his channel manager to hear or do: "can Li Wei call me", "tell my manager we are late",
帮我问一下赵敏…, 让赵敏联系我; and requests for funds, which people decide elsewhere."""

import re
from collections.abc import Sequence
from typing import Final

from domain.patterns import regex

MANAGER: Final = "manager"  # who is meant without a name
_ENGLISH: Final = regex(
    r"(?i:(?:(?:hi|hello|hey|ok|please|pls|so|and|then|i'd|we'd|i|we|you|would|could|can|may|will|just|also|like|need|want|have|to)[, ]+)*"
    r"(?:ask|tell|have|get|let|need|want|can|could|(?:talk|speak|write) (?:to|with)|call|contact|reach|message|email) )"
    r"(?P<who>(?i:my (?:(?:channel|account|partner) )?(?:manager|rep)\b)|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
)
_CHINESE: Final = regex(
    r"(?:你好|您好|麻烦|请|帮我|帮忙|能不能|能|可以|可不可以|我们?|你|想|要|需要|[，, ])*"
    r"(?:(?:问|告诉|转告|联系|让|叫|找|请|通知)(?:一下|一声|下)?|[和跟与](?=[^，,。]{2,5}?(?:通|聊|谈|说|打|见|沟通|联系)))"
    r"(?P<who>(?:我们?的)?(?:渠道)?经理|[\u4e00-\u9fff]{2,3})"
)
_OWN: Final = re.compile(r"my .*|.*经理", re.IGNORECASE)
_FUNDS: Final = regex(
    r"\b(?:want|need|request|apply|ask|like|get)\w*\b.*\b(?:MDF|JMF|(?:marketing|development) (?:funds?|money|budget))\b"
    r"|(?:申请|要|需要|想).{0,6}(?:市场(?:发展|推广)?(?:基金|费用?)|推广费|MDF)"
    r"|(?:市场(?:发展|推广)?(?:基金|费用?)|推广费|MDF).{0,6}(?:申请|报销|给吗|有吗)",
    re.IGNORECASE,
)
_NAME: Final = r"(?!(?:me|us|him|her|them|it|you|i|we|he|she|they|this|that|the|a|an|my|our|your|everyone|everybody|somebody|someone)\b)[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*)?"
_LED: Final = r"(?!.*\btak(?:e|es|ing) over\b)(?:(?:hi|hello|hey|ok|please|pls|so|and|then|also|just|(?:can|could|would|will) (?:you|we)|i'd like (?:you )?to|you should)[, ]+)*"
_COLLEAGUE: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_LED}(?:tell|ask|remind|inform|notify) (?P<who>{_NAME}?)[,:]? (?:to|not to|that|if|whether|about|why|when|what|where|how|who|please|he|she|we|i|they|it|the|our|my)\b.+",
        rf"{_LED}tell (?P<who>{_NAME}?)[,:]? .+",
        rf"{_LED}(?:get|have|let) (?P<who>{_NAME}?) (?:to )?(?:know|call|visit|see|meet|send|approve|check|look|write|email|ring|contact|prepare|do|go)\b.*",
        rf"{_LED}(?P<who>{_NAME}?) (?:should|must|needs to|has to|ought to|please)[,]? (?!we\b|i\b|be\b|have\b|take\b|own\b|handle\b)\w.+",
    )
)
_TOLD: Final = regex(
    r"\b(?:met|saw|meeting|visit\w*|called|call with|spoke|talked|lunch|coffee|demo)\b|[.!;。！；]\s*\S|拜访|见了|去了|聊|谈|开会",
    re.IGNORECASE,
)


def whom(text: str) -> Sequence[str]:
    """Who may be meant, as said: `MANAGER` for one's own; empty for other words."""
    found = [match["who"] for pattern in (_ENGLISH, _CHINESE) if (match := pattern.match(text.strip()))]
    ways = [MANAGER if _OWN.fullmatch(who) else who for who in found]
    return tuple(dict.fromkeys(part for who in ways for part in (who, who.split()[0], who[:2])))


def colleagues(text: str) -> Sequence[str]:
    """Who may be meant by whoever leaves something to a colleague, as said: "tell Zhao Min to call Softline",
    "Anna should approve it"; empty for other words."""
    said = " ".join(text.split()).strip()
    found = (match["who"] for pattern in _COLLEAGUE if (match := pattern.fullmatch(said)))
    return tuple(dict.fromkeys(part for who in found for part in (who, who.split()[0])))


def funds(text: str) -> bool:
    """Whether money for marketing is asked for: "we'd like 5k MDF for a webinar", 云轩申请市场基金5万; not where it
    is told of a visit."""
    return bool(_FUNDS.search(text)) and not _TOLD.search(text)
