"""A deal told to be lost because the customer took another vendor, whoever that is: "the customer went with somebody
else at Globex", 客户选了别家, 国泰改用别家了."""

from __future__ import annotations

from typing import Final

from domain.patterns import regex
from language.read.normal import ENDS, normal

LONGEST: Final = 120  # characters
_LED: Final = (
    r"(?:(?:sorry|sadly|unfortunately|bad news|fyi|update|so|well|hi|hey|and|but|ok|in the end)[,:.! ]+)*"
)
_SO: Final = r"(?:(?:has|have|had|just|finally|now|already|unfortunately|sadly|in the end|will|is|are) )*"
_CHOSE: Final = r"(?:chose|chosen?|picked|selected|took|went (?:with|for)|gone (?:with|for)|going (?:with|for)|decided (?:for|on|to go with|to buy from)|bought(?: it)? from|signed with|ordered from|opted for|gave (?:it|the (?:deal|order|project|business)) to|awarded it to)"
_ELSE: Final = r"(?:some(?:body|one|thing) else|another (?:vendor|supplier|provider|company|brand|product|offer|competitor)|an?other one|a (?:competitor|rival|(?:different|cheaper|local) (?:vendor|supplier|provider|company|brand|product|offer))|(?:the |our )?(?:competition|competitors?|rivals?))"
_NAME: Final = r"(?P<name>(?!(?:i|we|you|he|she|it|they|who|this|that|if|when|did|has|have|the customer|the client|customer|client|my|our|their)\b)[^\W\d][\w.&'’-]*(?: (?!(?:told|tells|said|says|they|us|that|is|are|has|have|will|would|may|might|not)\b)[\w.&'’-]+){0,3}?)(?: (?:told us|said|says|informed us)(?: that)?(?: they(?: are|['’]re|['’]ve| have)?)?)?"
_WHY: Final = r"(?:(?:\s*[,;:.–-]\s*|\s+(?=because|since|due to|over|on))(?P<reason>[^?？]{2,80}))?"
_OF: Final = r"(?: (?:deal|project|order|account))?"
_ENGLISH: Final = tuple(
    regex(pattern)
    for pattern in (
        rf"{_LED}(?:(?:the |our |my )?(?:customer|client|they|buyer|it) )?{_SO}{_CHOSE} {_ELSE} (?:at|for|on|in) (?:the )?{_NAME}{_OF}{_WHY}",
        rf"{_LED}(?:the |our |my )?(?:customer|client|they|buyer) {_SO}{_CHOSE} {_ELSE}{_WHY}",
        rf"{_LED}{_NAME} {_SO}{_CHOSE} {_ELSE}{_WHY}",
        rf"{_LED}(?:(?:the |our )?(?:customer|client|they) )?{_SO}decided against us(?: (?:at|on) (?:the )?{_NAME})?{_WHY}",
        rf"{_LED}{_NAME} {_SO}decided against us{_WHY}",
    )
)
_LED_ZH: Final = (
    r"(?:(?:不好意思|抱歉|可惜|唉|哎|[^，,。\s]{0,8}?那?边?(?:说|讲|反馈|告诉我们?|通知))[，, ：:]*)?"
)
_SO_ZH: Final = r"(?:已经|已|最后|最终|还是|这次|刚刚?|都|结果|后来|又|那边|说|的|[，, ])*"
_CHOSE_ZH: Final = (
    r"(?:选择?|选用|选定|敲定|定|用|改用|换|换成|买|签|签给|给|交给|采购|找)(?:了|定了?|中了?|好了?)?"
)
_ELSE_ZH: Final = r"(?:别家|别人家?|其[他它]家|另一?家|另外一家|(?:别的|其[他它]的?|另外的?)(?:厂商|厂家|牌子|品牌|供应商|公司|方案|产品)|友商|竞争对手|对手|竞品|同行)"
_NAME_ZH: Final = r"(?P<name>(?!客户|甲方|业主|对方|[他她它]们?|人家|我们?|咱们?|你们?|谁|如果|要是|万一|会不会|是不是|[这那])[\w\u4e00-\u9fff&.-]{2,16}?)"
_CHINESE: Final = regex(
    rf"{_LED_ZH}(?:(?:客户|甲方|业主|对方|[他她]们?|人家)|{_NAME_ZH}(?:[这那]一?[个单笔条]|的?(?:项目|单子))?(?:客户|甲方)?)?{_SO_ZH}{_CHOSE_ZH}{_ELSE_ZH}(?:的(?:产品|方案|货)?)?(?:了|啦|来着)?"
    r"(?:[，,。；;：: ]+(?:因为|主要是?|说)?(?P<reason>[^？?吗]{2,60}))?"
)


def chosen_else(text: str) -> dict[str, object] | None:
    """What is told of such a loss: the customer, where he is named, and why; None for other words, and where it is
    asked or feared."""
    if len(text) > LONGEST or text.rstrip().endswith(("?", "？", "吗", "么")):
        return None
    said = normal(text)
    lower = said.lower.rstrip(ENDS + "!！")
    found = next((match for way in (*_ENGLISH, _CHINESE) if (match := way.fullmatch(lower))), None)
    if found is None:
        return None
    told = found.groupdict()
    slots = {"customer": "name", "reason": "reason"}
    return {slot: said.source(*found.span(group)).strip() for slot, group in slots.items() if told.get(group)}
