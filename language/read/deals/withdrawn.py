"""Why a registration is taken back, or a deal is over, said in the request itself or to its card."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import PAUSES

LONGEST: Final = 160  # characters
OF_DEAL: Final = r"(?:['’]s)?(?: (?:deal|registration|one|again|please|pls|asap|now|today))*(?:的?(?:报备|单子|项目|[那这][单个条]?))*(?:先|就|帮我|要|想)*(?:撤(?:回|销|掉|单)?|收回|取消)?(?:吧|了|一下)*"
BEHIND: Final = regex(
    rf"{OF_DEAL}(?:\s*[,，;；:：。.!！—–-]+\s*|\s+(?=(?:because|since|as|due|cause|cuz)\b)|(?<=[\u4e00-\u9fff])\s+|(?=因为|由于))"
    r"(?:(?:because(?: of)?|since|as|due to|cause|cuz|因为|由于|原因是?)\s*)?(?P<why>.+)",
    re.IGNORECASE | re.DOTALL,
)
VERB: Final = regex(
    r"撤(?:回|销|掉|单)?|收回|\bwithdraw (?:it|that|this)|\btake (?:it|that|this) back", re.IGNORECASE
)
AFTER_ALL: Final = regex(
    r"(?:算了|never ?mind|forget it|(?:on )?second thoughts?)[,，。.\s]*(?P<rest>(?:撤|收回|(?:please )?(?:withdraw|take)\b).+)",
    re.IGNORECASE | re.DOTALL,
)
GIVEN_UP: Final = regex(
    r"(?:(?:ok(?:ay)?|oh|no|wait|actually|hm+|sorry|yeah)[,. ]+)*(?:please )?(?:forget|scrap|drop|cancel|scratch|never ?mind)(?: (?:it|that|this)(?: one| form| visit| deal| task)?| about (?:it|that))?[,.;:!–-]+\s*"
    r"(?:(?:and|please|just|better|let'?s|let me|i'?d rather|i want to|rather|instead)[, ]+)*(?P<rest>[^,].{5,}?)(?:,? (?:instead|first|rather|then))*"
    r"|(?:不|那|还是|哦|先|就|[，, ])*(?:算了|不报了|不记了|这个不要了|取消)[吧了]*[,，。 ]+(?:还是|改成?|那就?|先|帮我|给我)*(?P<rest_zh>.{4,})",
    re.IGNORECASE,
)
BEHIND_NO: Final = regex(
    r"(?:(?:no|nope|nah|wait|sorry|oops|actually)\b[,，.!\s]*|(?:不对|不是|错了|等等|不)[,，。！!\s]*)+(?P<rest>\S.*)",
    re.IGNORECASE,
)
OVER: Final = regex(r"(?:黄|丢|掉|没戏|输)了[\s,，。;；]+(?:因为|由于)?(?P<why>[\u4e00-\u9fff].{2,})")
NO_REASON: Final = regex(
    r"\W*(?:(?:and|then|also|please|pls|thanks?|thx|thank you|ok|can you|could you|would you|remind|register|show|tell|what|how|who|when|undo)\b"
    r"|麻烦|谢谢|多谢|好吗|可以吗|行吗|请|帮|再|然后|顺便|另外|提醒|看|查|报备|输给|被)",
    re.IGNORECASE,
)
TOLD: Final = regex(
    r"(?:(?:because(?: of)?|since|due to|cause|cuz)\b\s*|因为|由于)(?P<led>.+)"
    r"|(?P<amiss>(?:(?:lost|no (?:longer|more)|out of) interest|not interested)\b.*|(?:(?:it(?:'s| is| was)|with) )?(?:the |an? )?(?:wrong (?:name|customer|company|amount|partner|product|deal)|duplicate|typo|mistake)\b.*|(?:名字?|客户|金额|公司)?(?:填|写|报|录|登|搞|弄)(?:错|重复?)了.*|重复(?:了|报备).*)"
    r"|(?P<plain>(?:(?:they|he|she|customer|client|the (?:customer|client|project|budget|board|tender|deal)|(?:project|budget|funding)|no (?:budget|project|money))\b"
    r").{3,}|(?:客户|项目|预算|他们|对方|甲方|资金|没预算).{2,})",
    re.IGNORECASE | re.DOTALL,
)
FEWEST: Final = 3  # letters of a reason


def why(text: str, name: str) -> str:
    """The reason behind the name of what is taken back: "withdraw Kaufmann, they stopped the project"."""
    if len(text) > LONGEST:
        return ""
    at = text.lower().rfind(name.lower()) if name else -1
    asked = VERB.search(text) if at < 0 else None  # "withdraw it, …"
    start = asked.end() if asked else at + len(name) if at >= 0 else len(text)
    return _reason(BEHIND.fullmatch(text, start))


def after_all(text: str) -> str:
    """What is to be done after all: 撤回吧 of 算了撤回吧, "withdraw it" of "never mind, withdraw it"."""
    found = AFTER_ALL.fullmatch(text.strip()) if len(text) <= LONGEST else None
    return found["rest"] if found else ""


def given_up_for(text: str) -> str:
    """What is to be done instead of what is open: "register Merck" of "no forget it, register Merck instead"."""
    found = GIVEN_UP.fullmatch(text.strip(PAUSES)) if len(text) <= LONGEST else None
    return (found["rest"] or found["rest_zh"]).strip() if found else ""


def behind_no(text: str) -> str:
    """What is said behind a no, of what is instead: "lost actually" of "no lost actually", 是丢了 of 不对，是丢了."""
    found = BEHIND_NO.fullmatch(text.strip()) if len(text) <= LONGEST else None
    return found["rest"] if found else ""


def over(text: str) -> str:
    """The reason behind what tells that a deal is lost: 三一黄了 客户预算取消了."""
    return _reason(OVER.search(text)) if len(text) <= LONGEST else ""


def _reason(found: re.Match[str] | None) -> str:
    said = found["why"].strip(PAUSES) if found else ""
    return said if len(said) >= FEWEST and not NO_REASON.match(said) and "?" not in said else ""


def told(text: str) -> str:
    """The reason that is all a message tells: "because the board said no", 客户不做了."""
    said = text.strip(PAUSES)
    found = TOLD.fullmatch(said) if len(text) <= LONGEST and "?" not in text and "？" not in text else None
    return (found["led"] or found["amiss"] or found["plain"]).strip() if found else ""
