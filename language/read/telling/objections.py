"""Which of the eight objections a partner held against working together."""

import re
from dataclasses import replace
from functools import cache
from math import exp
from typing import Final

from domain.patterns import regex
from language.read.sentence.features import features
from language.read.sentence.model import Model
from language.read.sentence.sight import Sight

OBJECTIONS: Final = (
    *("need", "money", "authority", "price", "product", "brand", "promotion", "reward"),
    "none",
)
SURE: Final = 0.5
SURE_OF_FEW: Final = 0.7  # of few words the weights know little: 三一那个项目
FEW: Final = 8  # tokens
BARE: Final = 2  # tokens that only name what it was about
_TROUBLE: Final = r"(?:问题|卡点|难点|顾虑|障碍)(?:主要|就|还)?(?:是|出?在)于?"
CLEAR: Final[dict[str, re.Pattern[str]]] = {  # words that leave no doubt, where the weights have some
    "need": regex(r"不缺(?:我们|你们)|手(?:里)?头(?:已经?)?有[两二三四五六七八九\d]+[家个条]了|\balready (?:have|carry) (?:two|three|four|enough|\d)"),
    "price": regex(
        rf"嫌[^,.，。;；不没]{{0,4}}(?:贵|价[^,.，。;；不没]{{0,3}}高)|(?:单价|报价|价格)(?:太|偏)高|{_TROUBLE}(?:价格|报价|单价)"
        r"|(?:价|报价)[^,.，。;；]{0,4}比[^,.，。;；]{1,10}[贵高]了?(?:百分之|[\d一二两三四五六七八九十])|\btoo (?:expensive|pricey|dear)\b"
        r"|(?:%|percent|per cent) (?:over|above) (?:the )?market"
    ),
    "money": regex(rf"占(?:用|着)?(?:我们的?|大量)?资金|垫不起|压不起|资金(?:太|很|比较)?紧|周转不(?:开|过来)|{_TROUBLE}(?:资金|垫资|账期)"),
    "authority": regex(
        r"做不了主|拍不了板|说了不算|只能做[^,.，。;；]{1,10}主|(?:等|得|要)(?:总部|集团|总公司|上面|北京|上海)[^,.，。;；]{0,4}(?:批|点头|拍板)"
    ),
    "brand": regex(rf"(?:牌子|品牌)[^,.，。;；]{{0,8}}(?:没|冇)(?:什么)?(?:人|名气|听过|听说)|{_TROUBLE}(?:牌子|品牌)"),
    "promotion": regex(rf"(?<!有)(?:没有?|缺)(?:什么)?(?:促销|市场活动|活动支持)|{_TROUBLE}(?:促销|市场活动)|(?:促销|活动)[^,.，。;；]{{0,10}}没有?(?:通知|告诉|提前说)"
        r"|\b(?:never|nvr|don't|do not|didn't) (?:run|ran|do|did|have) any (?:campai(?:gn)?s?|campains?|promo(?:tion)?s?|marketing)"),
    "reward": regex(rf"(?:返点|返利|佣金|rebate|spiff)[^,.，。;；不没]{{0,6}}(?:太?少|太?低|降)|{_TROUBLE}(?:返点|返利|佣金|rebate|spiff)"
        r"|\b(?:rebates?|commissions?|spiffs?)\b[^,.;]{0,12}(?:halved|cut|slashed|reduced|too (?:low|small|thin))"),
}  # fmt: skip
TOPIC: Final = regex(r"[聊谈](?:了|的)|讨论|沟通|交流|\b(?:discussed|(?:talked|spoke) about)\b")
AGAINST: Final = regex(
    r"不(?!在(?![乎意]))|没(?![来在])|[太嫌低贵高少慢难缺降紧比只怕无压占垫]|(?<!出)差|担心|顾虑|问题|抱怨|异议|要求|希望|犹豫|再说|考虑|等|已经?有|做主"
    r"|n't|\b(?:too|not?|never|nobody|without|low\w*|high\w*|expensive|pricey|cheap\w*|small|little|lack\w*|miss\w*|need\w*|want\w*|unhappy|worr\w+|concern\w*|complain\w*"
    r"|problems?|issues?|object\w*|slow|late|cut|halved|weak|bad|poor|better|worse|than|already|enough|but|only|push\w*|against|reluctan\w+|hesita\w+|boss|approv\w+|decid\w+|unknown|tight|ask\w*|has to|have to)\b"
)

NAMED: Final = regex(
    r"\bobjections?(?: (?:is|was|about|on))?\s*:?\s*(?:the )?(?P<kind>need|money|budget|authority|price|pricing|product|brand|promotion|reward)s?\b"
)  # "Objection: price"
KINDS: Final = {"budget": "money", "pricing": "price"}
WELL: Final = regex(
    r"(?:[把要发出做给]|重新)[^,，。;；]{0,8}报价|报价[^,，。;；]{0,4}[给发出]|到账|批下来|已?批了|很?满意|认可|\b(?:send|sent|want|prepare)\w* (?:\w+ ){0,3}(?:quote|offer)\b"
    r"|(?<!would )(?<!['’]d )\b(?:like[sd]?|love[sd]?|enjoyed|impressed|excited|pleased|happy|keen|went (?:well|fine|great|ok(?:ay)?|smoothly)|all (?:good|fine|well|ok(?:ay)?))\b"
)  # what is to be sent, or went well


@cache
def model() -> Model:
    """The shipped weights."""
    return Model.load("objections")


def objection(seen: Sight) -> str:
    """The objection that the words of a visit hold, "" for none or where it is not clear."""
    text = seen.text.lower
    if named := NAMED.search(text):
        return KINDS.get(named["kind"], named["kind"])
    if _topic_alone(seen) or (WELL.search(text) and not AGAINST.search(text)):
        return clear(text)
    scores = model().scores(features(replace(seen, names=()))).tolist()
    top = max(scores)
    odds = [exp(score - top) for score in scores]
    best = odds.index(max(odds))
    sort = model().labels[best]
    least = SURE if len(seen.tokens) > FEW else SURE_OF_FEW
    return sort if sort != "none" and odds[best] / sum(odds) >= least else clear(seen.text.lower)


def _topic_alone(seen: Sight) -> bool:
    """True where only what was spoken of is told, and nothing held against it: 聊了返点, "discussed pricing", "prices"."""
    text = seen.text.lower
    return (len(seen.tokens) <= BARE or bool(TOPIC.search(text))) and not AGAINST.search(text)


def clear(text: str) -> str:
    """The only objection that words in small letters name beyond doubt, "" for none or several."""
    named = [sort for sort, words in CLEAR.items() if words.search(text)]
    return named[0] if len(named) == 1 else ""
