"""Questions for a product's price, "how much is FalconGuard", 工业网关多少钱, and wishes for a better one: prices are not
kept here."""

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import ENDS

_ASKS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:how much|what) (?:is|are|does|do)(?: an?| one| the)? (?P<what>.{2,40}?)(?: (?:cost|go for|each|per \w+|licen[cs]es?|seats?|at the moment|now))*",
        r"(?:what(?:'s| is| are) |give me )?(?:the )?(?:list )?prices?(?: list)? (?:of|for)(?: an?| one| the)? (?P<what>.{2,40}?)",
        r"(?P<what>.{2,40}?) (?:list )?price(?: list)?",
        r"(?:(?:打扰(?:了|一?下)?|你好|您好|请问|我?想?(?:问|知道|了解)(?:一?下)?|一[台套个])[，, ]*)*(?P<what>[^，,]{2,20}?)(?:一[台套个])?的?(?:目录价|单价|价格|售价|报价)?(?:现在|是)?(?:多少钱?|怎么卖|什么价)(?:一[台套个])?",
    )
)


def product(text: str) -> str:
    """The name whose price may be asked for; empty for other words."""
    said = text.strip().rstrip(ENDS)
    found = next(filter(None, (pattern.fullmatch(said) for pattern in _ASKS)), None)
    return found["what"].strip() if found else ""


_LIST: Final = regex(
    r"(?:(?:please|pls|can you|could you|hi|hello|i need|we need|do you have|where(?:'s| is| can i (?:find|get))|send|give|show|get|me|us|share|what(?:'s| is))[ ,]+)*(?:the |an? |your |our )?(?:current |latest |new )?(?:price ?list|list prices?|pricing)(?: please| for me)?"
    r"|(?:请|麻烦|帮我|能不能|可以)*(?:发|给|要|有没有|有|看)?(?:我|我们)?(?:一?[份下个])?(?:最新的?)?(?:价格表|报价单|价目表|目录价)(?:吗|发我|给我|一份|呢)*",
    re.IGNORECASE,
)
_BETTER: Final = regex(
    r"\b(?:can|could|may|need|want|request|apply|ask|get|give|grant|offer)\b[^.;!?]*?\b(?:better|special|lower|best|project|extra|more|additional|further|bigger|higher) (?:price|pricing|discount|rebate|terms)\b"
    r"|\b(?:can|could|will|would) (?:you|we) (?:match|beat|undercut)\b"
    r"|(?:能不能|可不可以|可以|能|想|要|申请|需要|再)[^，,。；;]{0,8}?(?:特价|特殊价格|优惠|折扣|降价|便宜|让利|低[一点]|更低的?价)(?!了).{0,8}",
    re.IGNORECASE,
)
_TOLD: Final = regex(
    r"\b(?:they|customer|client|he|she) (?:\w+ )?(?:ask|want|need|request)|客户|对方|他们|级别|[金银]牌|多少折扣"
)


def better(text: str) -> bool:
    """Whether somebody wants a better price for himself: "can we get a better price on Globex", 能不能申请特价; a
    customer's wish is news of his deal."""
    return bool(_BETTER.search(text)) and not _TOLD.search(text.partition(",")[0])


def listed(text: str) -> bool:
    """Whether the price list is asked for."""
    return bool(_LIST.fullmatch(text.strip().rstrip(ENDS)))


_PROMOTION: Final = regex(
    r"(?:(?:hi|hello|hey|so|and|also|btw|please|can you tell me|do you know if)[, ]+)*"
    r"(?:(?:is|are) there|(?:do|have) (?:you|we|i)(?: have| got| run)?|got|what|which|any)\b[^.;!?]{0,25}?\b(?:promos?|promotions?|campaigns?|special offers?|spiffs?)\b"
    r"(?: (?:on|for|with|of|running|right|now|this|currently|available|going|active|is|are|there|at|do)\b.*)?"
    r"|(?:请问|现在|目前|最近)?[^，,。；;]{0,12}?(?:有没有|有)(?:什么|啥|哪些)?(?:新的?)?(?:促销|优惠)(?:活动|政策)?(?:[吗么呢啊]|没有?)?",
    re.IGNORECASE,
)


def promotions(text: str) -> bool:
    """Whether it is asked which promotions run: "is there any promo on FalconGuard", 防火墙现在有促销吗."""
    said = text.strip()
    asks = said.endswith(("?", "？")) or not said.startswith(("有促销", "有优惠"))
    return asks and bool(_PROMOTION.fullmatch(said.rstrip(ENDS)))
