"""Questions who is first in something: nearest to the next tier, protected longest; and what a partner sold."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.names import Names
from language.read.normal import ENDS

LONGEST: Final = 90  # characters
_LED: Final = r"(?:(?:and|so|ok(?:ay)?|please|can you tell me|tell me|show me|do you know)[, ]+)*"
_WHO: Final = r"(?:who|which (?:one )?(?:of )?(?:(?:my|our|the|your) )?(?:partners?|resellers?|distributors?|firms?)|which one)"
_NEAREST: Final = regex(
    rf"{_LED}{_WHO}(?: (?:partner|of them))?(?:['’]s| is| are| comes?| stands?)? (?:the )?(?:closest|nearest|close|not far|next in line|almost|nearly|about to get|near|approaching|on the way)(?: (?:to|at|for|from))?(?: (?:the|a|their|his|its))? ?(?:(?:next|higher) (?:tier|level|one)|(?:next )?(?:tier|upgrade|promotion)|(?P<tier>[a-z]+)(?: tier)?)"
    rf"|{_LED}{_WHO} (?:will|could|can|might) (?:be )?(?:next to )?(?:rise|move up|be promoted|reach|get|make)(?: (?:the )?next(?: tier)?| (?P<tier2>[a-z]+))? (?:first|next|soonest)|{_LED}{_WHO} (?:will|could|can|might) (?:soon )?(?:rise|move up|be promoted|step up|make it) to (?:the )?(?:(?P<tier3>[a-z]+)|next tier)(?: (?:soon|next|this quarter|next quarter))?"
    rf"|{_LED}(?:(?:is |are )?any(?:one|body| partners?)? )?(?:close|near|closest) to (?P<tier4>registered|silver|gold|platinum)"
    r"|(?:请问|我的?|我们的?|现在|目前)*(?:哪[个家些]|谁|哪一[家个])(?:渠道)?(?:合作)?(?:伙伴|渠道|代理商?|经销商)?(?:最)?(?:离|距离|距)(?:升级|下一[级档个](?:等级|级别)?|(?P<zh>[\u4e00-\u9fff]{1,3}牌|白金))?(?:等级|级别)?(?:最|比较|很|还?不|没多)?(?:近|接近|远)(?:了|的)?"
    r"|(?:请问|我的?|我们的?)*(?:哪[个家些]|谁|哪一[家个])(?:渠道)?(?:合作)?(?:伙伴|渠道|代理商?|经销商)?(?:最)?(?:快|接近|有希望|容易)(?:要|能|可以)*(?:升级|升(?:到)?(?:下一级|[\u4e00-\u9fff]{1,3}牌)?|达到下一级|下一级)(?:了|的)?",
    re.IGNORECASE,
)
_LASTING: Final = regex(
    rf"{_LED}(?:who(?:se deal)?|which (?:of )?(?:(?:my|our|the) )?(?:deals?|registrations?|customers?|partners?|one)|whose protection)(?:['’]s| is| are| has| have)? (?:(?:the )?(?:protected|safe) (?:the )?(?:longest|most|furthest)|(?:the )?longest protect(?:ion|ed)|(?:runs?|lasts?|ends?|expires?|holds?) (?:the )?(?:longest|last|latest))"
    r"|(?:请问|我的?|我们的?)*(?:哪[个条家些]|谁|哪一[条个家])(?:报备|项目|单子|客户|伙伴)?的?保护期?(?:到期)?(?:最长|最久|最晚|到期最晚|最后到期)(?:的)?"
    r"|保护期?(?:最长|最久|最晚到期)的(?:是)?(?:哪[个条家]|谁|报备|项目)?",
    re.IGNORECASE,
)
_SOLD: Final = regex(
    rf"{_LED}(?:what|how much|how many(?: deals)?|which deals) (?:did|has|have|does) (?P<en>.{{2,40}}?) (?:sell|sold|win|won|close|closed|bring in|turn over)(?: .{{2,40}})?"
    r"|(?P<zh>[^，,。；;\s]{2,20}?)(?:在)?(?:上|这|本|去|今|最近)?(?:个)?(?:季度|月|年|周|星期)?(?:一共|总共|都|共)*(?:卖|销售|成交|赢)(?:了|出|掉|过)*(?:什么|多少|几[个单]|哪些|啥)(?:东西|产品|单子|项目|钱)?",
    re.IGNORECASE,
)


def nearest_tier(text: str) -> bool:
    """True where it is asked which partner is next to rise: "who is closest to gold", 哪个伙伴离下一级最近."""
    return _whole(_NEAREST, text) is not None


def lasting(text: str) -> bool:
    """True where it is asked which protection lasts longest."""
    return _whole(_LASTING, text) is not None


def sold_by(text: str, names: Names) -> str:
    """The partner of whom it is asked what he sold; empty for other words."""
    found = _whole(_SOLD, text)
    said = found["en"] or found["zh"] if found else ""
    return next(iter(names.called(said, "partner")), "") if said else ""


def _whole(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    said = text.strip().rstrip(ENDS).rstrip(" ?？呢啊呀")
    return pattern.fullmatch(said) if len(said) <= LONGEST else None
