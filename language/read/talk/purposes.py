"""What a planned visit is for, said in a few words at its card: "pricing", "about the renewal", 谈价格."""

from __future__ import annotations

from typing import Final

from domain.patterns import regex
from language.read.normal import PAUSES
from language.read.sentences import put

LONGEST: Final = 60  # characters
_MATTER: Final = (
    r"(?:pric(?:e|es|ing)|renewals?|demos?|trainings?|contracts?|roadmap|forecasts?|pipeline|qbr|(?:quarterly|annual|business|deal|pipeline|project|account) (?:review|plan|planning)"
    r"|rebates?|quot(?:e|es|ation)|offers?|proposals?|support|certifications?|campaigns?|marketing(?: plan| funds?)?|mdf|margins?|tiers?|discounts?|introductions?|intro|kick-?off"
    r"|negotiations?|onboarding|product (?:update|launch|news)|follow-?up|delivery|budgets?|poc|pilot|stock|inventory|targets?|strategy|payment terms|terms|next steps|open deals)"
)
_MATTER_ZH: Final = r"(?:价格?|报价|续约|续费|培训|演示|合同|返点|返利|方案|预算|POC|交付|交期|目标|年度计划|业务规划|库存|折扣|市场活动|认证|回款|付款|账期|对账|试点|试用|招投标|投标|新品|产品)"
_LED: Final = r"(?:(?:it(?:'s| is)|that's|just|mainly|mostly|only|also|and|plus) )*"
_VERB: Final = (
    r"(?:(?:talk|chat|speak) (?:about|through)|discuss|review|go (?:over|through)|present|negotiate|show)"
)
FORMS: Final = (
    regex(
        rf"{_LED}(?:(?:about|for|re|regarding|on) )?(?P<what>(?:(?:the|our|their|a|new|next) )*{_MATTER}(?:(?: and |, ?| & )(?:the )?{_MATTER})*)"
    ),
    regex(
        rf"{_LED}(?:to )?(?P<what>{_VERB} (?!(?:it|this|that|them|to|with|you)\b)[\w&'-]+(?: (?!(?:on|at|from|before|after|by|tomorrow|today)\b)[\w&'-]+){{0,4}})"
    ),
    regex(
        rf"(?:主要是?|就是|还有|另外|为了|去|想)*(?P<what>(?:[谈聊]一?[谈聊]|[谈聊]一?下|讨论一?下?|沟通一?下?|[谈聊讲做])?{_MATTER_ZH}(?:[和与、及跟]{_MATTER_ZH})*)(?:的事情?|问题)?"
    ),
)


def purpose(text: str) -> str:
    """What a visit is for, where a message tells that and nothing else; empty for other words."""
    said = " ".join(text.split()).strip(PAUSES)
    if len(said) > LONGEST or put(said):
        return ""
    found = next((match for form in FORMS if (match := form.fullmatch(said.lower()))), None)
    return said[found.start("what") : found.end("what")] if found else ""
