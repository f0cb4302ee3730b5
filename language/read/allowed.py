"""Whether a decision may be made, asked and not made: "can I approve Globex?", 我能批准三一吗."""

import re
from typing import Final

from domain.patterns import regex

STEPS: Final = {  # the words for a decision that one may ask about
    "approve": (
        r"approve|sign(?: it| this| that)? off|green ?light|accept",
        "批准?|审批|通过|核准|同意|放行",
    ),
    "reject": (r"reject|decline|refuse|deny|turn(?: it| this| that)? down", "驳回|拒绝?|否决"),
}
OPENING: Final = r"(?:(?:so|and|but|hi|hey|hello|ok(?:ay)?|sorry|well|wait|quick question|请问|那么?|你好|问一下)[,，:： ]*)*"
MAY: Final = (
    r"(?:(?:can|could|may|might) (?:i|we)|(?:am i|are we) (?:allowed|able|entitled|authori[sz]ed) to|(?:do i|do we) have (?:the )?(?:right|rights|power|authority|permission) to|is it (?:ok|okay|fine|possible) (?:for (?:me|us) to|(?:if|that) (?:i|we)))"
    r"(?: (?:also|already|still|just|even|simply|really|actually|myself|now))*"
)
MAY_ZH: Final = r"(?:现在|自己|直接|也|还|到底)*(?:能不能|可不可以|是不是能|是不是可以|是否可以|是否能|有没有权限?|有权限?|可以|能)(?:自己|直接|现在|去|先|来|给)*"
WHY_NOT: Final = (
    r"why (?:can'?t|can not|cannot|may ?n'?t|may not|am|are|shouldn'?t) (?:i|we)(?: not)?(?: allowed to)?"
)
WHY_NOT_ZH: Final = (
    r"(?:为什么|为啥|凭什么|怎么)?我们?(?:为什么|为啥|凭什么|怎么)?(?:就)?(?:不能|不可以|没法|无权)"
)
_ASKED: Final = {
    step: regex(
        rf"{OPENING}(?:{MAY} (?:{english})\b.*|{WHY_NOT} (?:{english})(?: (?:it|that|this|them|the deal))?(?: (?:myself|then|now))*|(?=.*(?:为什么|为啥|凭什么|怎么)){WHY_NOT_ZH}(?:{chinese})(?:它|这个|这单|的|了|呢|啊)*[?？]?|(?=.*(?:[吗么?？]\W*$|能不能|可不可以|是不是|是否|有没有))[^，,。;；]{{0,20}}?我们?{MAY_ZH}[^，,。;；]{{0,20}}?(?:{chinese})[^，,。;；]*|(?:[这那]一?[个单笔条家]?(?:报备|单子)?|它|现在)?{MAY_ZH}(?:{chinese})(?:它|这个|这单|了)?[吗么][?？]?)",
        re.IGNORECASE,
    )
    for step, (english, chinese) in STEPS.items()
}
_ANY_STEP: Final = regex(
    rf"{OPENING}{WHY_NOT}(?: (?:decide|do (?:it|that|this)))?(?: (?:myself|then|now))*[?？]?", re.IGNORECASE
)  # just after one was refused
_REGISTERING: Final = regex(
    rf"{OPENING}(?:{WHY_NOT} (?:register|submit|send)(?: (?:it|that|this|them|the deal))?(?: in)?(?: then| now)*"
    r"|why (?:is|was) (?:it|that|this) (?:refused|rejected|turned down|not (?:possible|allowed|accepted|registered|taken))"
    rf"|(?:{WHY_NOT_ZH}|(?:这个|这单)?(?:为什么|为啥|凭什么|怎么)我?们?(?:就|又|还)?(?:不能|不可以|没法|无权))(?:报备?|提交|登记)(?:它|这个|这单|了|呢|啊)*"
    r"|(?:这个|这单)?(?:为什么|为啥|怎么)(?:又|就|还)?(?:报备?|提交|登记)不[了上](?:了|呢|啊)*|(?:这个|这单)?(?:为什么|为啥|怎么)(?:又|就|还)?(?:不给|不让|无法)(?:报备?|提交|登记)(?:了|呢|啊)*)[?？]?",
    re.IGNORECASE,
)  # fmt: skip
LONGEST: Final = 120  # characters; whoever says more says what is to be done


def step_asked(text: str) -> str:
    """The decision that somebody asks whether he may make; empty for other messages, and for who asks others to."""
    said = " ".join(text.split())
    if len(said) > LONGEST:
        return ""
    if _ANY_STEP.fullmatch(said):
        return "approve"
    return next((step for step, pattern in _ASKED.items() if pattern.fullmatch(said)), "")


def why_not_registered(text: str) -> bool:
    """Whether somebody asks why what he registers is not taken: "why can't I register it?", 为什么报备不了."""
    return _REGISTERING.fullmatch(" ".join(text.split())) is not None


_CONDITIONAL: Final = regex(
    r"\b(?:for|with|only|just) (?:only |just )?\d+ (?:days?|weeks?|months?)\b|\bonly (?:for |up to |with |if )?[$€£¥]?\d|\binstead of [$€£¥]?\d"
    r"|\b(?:provided|on (?:the )?condition|as long as|under the condition|up to [$€£¥]?\d|subject to|once (?:we|they|the|i)\b|(?:only )?(?:if|when) (?:they|he|she|we|the)\b|unless)"
    r"|\bbut (?:only\b|not\b|(?:they|he|she|the \w+|[\w ]{2,20}?) (?:ha(?:s|ve) to|needs? to|must|should)\b)"
    r"|\b(?:effective|starting|as of|valid) (?:from )?(?:next|mon|tues|wednes|thurs|fri|satur|sun|january|february|march|april|may|june|july|august|september|october|november|december|\d)|\b(?:at|with) (?:only )?[$€£¥]?\d[\d.,]*\s*k?\b(?! ?(?:am|pm|o'clock))"
    r"|按(?:照)?[^，,。]{0,4}\d|(?:金额|数量|保护期?|价格)[^，,。\d]{0,4}(?:按|改|降|减|只)|生效|[从自](?:下周|下个?月|明天|后天|\d)"
    r"|[，,]\s*但(?:是)?(?:他们?|对方|要|得|必须|需)|(?:只|仅|最多)(?:批|给|保护?|批准)?[^，,。]{0,4}\d+(?:天|个?月|周|万|k)|前提是|条件是",
    re.IGNORECASE,
)


def conditional(text: str) -> bool:
    """True for an approval with a condition, which no approval can have: "approve it for 60 days only"."""
    return bool(_CONDITIONAL.search(text))


_WITH_CONDITION: Final = regex(
    r"(?P<do>.{2,80}?)[,;.]? +(?:(?:but|and|though) )?(?:(?:please |also )?(?:tell|remind|inform|let) (?:them|him|her|the partner)(?: know)?(?: that)? (?P<told>.{4,})"
    r"|(?P<if>(?:(?<=but )(?:please )?(?:cap|limit|keep|hold|restrict|make sure|ensure|no (?:more|discounts?)|(?:the )?discounts?)\b|subject to|provided|on (?:the )?condition|under the condition|as long as|conditional on|once (?:we|they|he|she|the|i)\b|(?:only )?(?:if|when) (?:they|he|she|we|the)\b|unless|(?:but )?(?:they|he|she|the (?:partner|customer)) (?:must|have to|has to|needs? to|should)\b).{4,}))"
    r"|(?P<do_zh>.{1,30}?)[，,。；;]? *(?:(?:但是?|不过|只是|可是|就是)(?:得|要|请|先|再)*(?:(?:让|叫|请|告诉|提醒|跟)(?:他们?|她们?|对方|伙伴|渠道)(?:说(?:一?[下声])?)?)?(?P<told_zh>.{2,})|(?P<if_zh>(?:前提是?|条件是?|只要|除非|如果).{2,}))",
    re.IGNORECASE | re.DOTALL,
)


def with_condition(text: str) -> tuple[str, str] | None:
    """What is to be done, and on what condition or with what to tell; None for other words: "approve Globex, but
    tell them we need the NDA", 批了吧，不过让他们先签保密协议. Whether it is an approval is not looked at."""
    found = _WITH_CONDITION.fullmatch(text.strip(" .。!！"))
    if found is None or "?" in text or "？" in text:
        return None
    said = next(found[name] for name in ("told", "if", "told_zh", "if_zh") if found[name])
    return (found["do"] or found["do_zh"]).strip(" ,，"), said.strip()


_REMARKED: Final = regex(
    r"(?P<do>.{2,80}?)[,;:.]? +(?:(?:but|and|though|please|also) )*(?:(?:add (?:an? |the )?(?:note|remark|comment)|note|remark|mention|write down)(?: that|:)?|with (?:the|an?) (?:note|remark|comment)(?: that|:)?) (?P<note>.{4,})"
    r"|(?P<do_zh>.{1,30}?)[，,。；;] *(?:但是?|并|顺便|再|同时|帮我|请)*(?:备注|注明|记一?下)(?:一下|上|说)?[:：,，]?(?P<note_zh>.{3,})",
    re.IGNORECASE | re.DOTALL,
)


def remarked(text: str) -> tuple[str, str] | None:
    """What is to be done, and what to note with it: "approve Globex, but note that phase one only is funded",
    三一批了，备注一下预算只够一期; None for other words. Whether it is an approval is not looked at."""
    found = _REMARKED.fullmatch(text.strip(" .。!！"))
    if found is None or "?" in text or "？" in text:
        return None
    return (found["do"] or found["do_zh"]).strip(" ,，"), (found["note"] or found["note_zh"]).strip()


_LIMITED: Final = regex(
    r"(?P<do>.{2,80}?)[,;.]? +(?:(?:but|and|though) )?(?:(?:only|just|max(?:imum)?|at most|no more than)(?: for)? [$€£¥]?\d[^,.;，。；]{0,30}|(?:for|at|with) [$€£¥]?\d[\w.,]* (?:days? |weeks? |months? )?(?:only|instead of .{1,20})|(?<=but )(?:for|at|with) [$€£¥]?\d[\w.,]*(?: days?| weeks?| months?)?)"
    r"|(?P<do_zh>.{1,30}?)[，,。；;]? *(?:但是?|不过|就是)?(?:金额|数量|保护期?)?(?:只|仅|最多|顶多)(?:能|可以)?(?:批准?|给|保护?)?[^，,。]{0,3}\d+(?:天|个?月|周|万|k)",
    re.IGNORECASE,
)


def limited(text: str) -> str:
    """What is to be done, of words that limit it by days or by a sum: "Globex ok but only 60 days", 三一批了，只给60天;
    empty for other words. Whether it is an approval is not looked at."""
    found = _LIMITED.fullmatch(text.strip(" .。!！"))
    return (found["do"] or found["do_zh"]).strip(" ,，") if found else ""
