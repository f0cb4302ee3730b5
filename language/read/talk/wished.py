"""What somebody wishes for that no record holds: "Jonas needs the data sheet", "Pinnacle wants a quote for 5
GateKeeper 40", "we need better margin", 陈静要一份彩页."""

import re
from dataclasses import dataclass
from typing import Final

from domain.patterns import regex
from language.read.names import Names
from language.read.normal import PAUSES
from language.read.sentences import question

LONGEST: Final = 200  # characters
OURS: Final = frozenset(
    (
        "",
        "i",
        "we",
        "customer",
        "the customer",
        "client",
        "the client",
        "they",
        "my customer",
        "our customer",
        "我",
        "我们",
        "咱们",
    )
)  # who wishes where it is the speaker himself
_LED: Final = r"(?:(?:hi|hello|hey|ok|so|fyi|btw|and|also|please|today|just)[,:]? )*"
_WHO: Final = r"(?:(?P<who>[\w&.'-]+(?: [\w&.'-]+){0,3}?)(?:'d| (?:would|(?:just )?(?:called|rang|e?mailed|wrote|texted)(?: (?:me|us))?[:,;]? (?:and )?(?:he |she |they )?))? )?"
_WANTS: Final = r"(?:(?:really |urgently |also |still )?(?:wants?|wanted|needs?|needed|likes?)|(?:has )?asked(?: (?:me|us))? (?:for|about)|asks (?:for|about)|is (?:asking|looking) for|is waiting for|is interested in|can (?:i|we) (?:please )?(?:get|have))"
_ANY: Final = r"(?: to (?:get|have|see|receive|discuss|know))?(?: (?:an?|the|some|more|our|another|(?:better|bigger|higher|lower|updated|new|\d{1,2})))*(?: (?!to |for |on |of |at |with |from )[\w-]+){0,3}? "
_WHAT: Final = (
    r"(?:demos?|trainings?|data ?sheets?|brochures?|webinars?|workshops?|price ?lists?|prices?|pricing|(?:extra|more|additional) discount|\d{1,2} ?%(?: (?:extra|more|off))?|discounts?|quotes?|quotations?|margins?"
    r"|(?:demo|trial|eval(?:uation)?|test) (?:licen[cs]es?|keys?|units?|devices?)|slides?|documentation|samples?|references?|presentations?|case stud(?:y|ies)|help|support|info(?:rmation)?)"
)
_WISH: Final = regex(
    rf"{_LED}{_WHO}{_WANTS}{_ANY}{_WHAT}\b(?! (?:partner|deal)\b)(?P<rest>.*)", re.IGNORECASE
)
_NEW: Final = regex(
    r"\d ?k\b|\d万|报备|[$€£]|\bregist|\bfor (?!us\b|me\b|their\b|the\b|an?\b|our\b|\d)(?-i:[A-Z])",
    re.IGNORECASE,
)
_WHO_ZH: Final = r"(?:(?:刚才?|今天|上午|下午|早上)[，, ]*)?(?P<who>(?![这那他她它你您今明后昨下上周还要想])[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z ]{0,11}?)(?:那边|他们|公司)?(?:刚才?|又|今天|昨天)*(?:(?:给我)?(?:打?来电话?|打电话|发消息|发微信|微信|邮件)(?:给?我|过来)?)?[，, ]?(?:说|问|讲|提出)?(?:[他她]们?)?"
_WANTS_ZH: Final = r"(?:还|也|又|都|很|急着|一直|特别)*(?:想要|需要|要(?!是)|想看|想(?!起|到)|希望|跟我要|找我要|问我要|等着?要?)(?:我们?|能|有|得到|看到?|做|安排|组织|给|[发拿来出申]请?|再|了解|一?下|[他她]们?)*"
_ANY_ZH: Final = r"(?:更[多大高低好]的|最新的?|[一二两三四五六七八九十百几\d]{0,5}[份个次场套些点张本页台])?(?:[^，,。；;\d]{0,12}?)"
_WHAT_ZH: Final = r"(?:彩页|资料|白皮书|手册|说明书|演示|demo|培训|报价单?|价格表|折扣|优惠|样[机品]|方案|案例|试用|测试授权|授权[书函]|模板|ppt|技术支持|支持|返点|政策)"
_DAY_ZH: Final = r"(?:[周期拜][一二三四五六日天]|[明后]天|\d[号日月点]|下(?:周|个?月))"  # with which something is to be done
_WISH_ZH: Final = regex(
    rf"(?!.*{_DAY_ZH}){_WHO_ZH}(?:{_WANTS_ZH}{_ANY_ZH}{_WHAT_ZH}|[让叫]我们?(?:帮[他她]们?|再|先|给[他她]们?|把)*(?:发|给|准备|提供|寄|做|出|送|带|写|安排)[^，,。；;]{{2,20}}?)(?P<rest>(?:[，,。；; 的了吧给].*)?)",
    re.IGNORECASE,
)
_COUNTED_ZH: Final = regex(
    r"(?P<who>[^，,。；;\s]{2,12}?)(?:那边|他们)?(?:说|又|也|还|再|今天)*(?:想要|要|需要|想买)[一二两三四五六七八九十百几\d]{0,5}[份个套张本台箱件](?P<thing>(?!.*(?:报备|项目|单子|商机|任务|提醒|拜访))[^，,。；;的\d]{2,12}?)(?:吧|了)?"
)  # of a partner: what is no product may be a present
_REGISTERS: Final = regex(r"\bregist|\bnew (?:deal|project)\b|报备", re.IGNORECASE)
_CAN: Final = regex(
    r"\bcan (?:i|we) (?:please )?(?:get|have)\b|\bcan you (?:arrange|help|organi[sz]e)", re.IGNORECASE
)


@dataclass(frozen=True)
class Wish:
    """Who wishes, as said; whether a product is named, which may be for a new customer."""

    who: str
    of_product: bool


def wished(text: str, names: Names) -> Wish | None:
    """The wish that a message tells and nothing besides; None for other words, and for a customer who is new."""
    said = " ".join(text.split()).strip(PAUSES)
    if counted := _counted(said, names):
        return counted
    found = (_WISH.fullmatch(said) or _WISH_ZH.fullmatch(said)) if len(said) <= LONGEST else None
    if found is None or (question(said) and not _CAN.search(said)):
        return None
    products, customers, rest = names.called(said, "product"), names.called(said, "customer"), found["rest"]
    for name in (*products, *customers):
        rest = re.sub(re.escape(name), "", rest, flags=re.IGNORECASE)
    new = _REGISTERS.search(said) if customers else _NEW.search(rest)
    return None if new else Wish((found["who"] or "").strip(), bool(products))


def _counted(said: str, names: Names) -> Wish | None:
    """So many of a thing that a partner wants and that is no product on record: 云轩想要个POS机."""
    found = _COUNTED_ZH.fullmatch(said)
    if found is None or names.kind(found["who"]) != "partner" or names.called(said, "product"):
        return None
    return Wish(found["who"], True)
